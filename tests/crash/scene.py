"""The parent's side: Telegram and the bot as processes, and a look into the database from outside."""

from __future__ import annotations

import http.client
import multiprocessing
import signal
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from typing import Any, TypeVar

import orjson

from tests.crash.child import Orders, live
from tests.crash.server import Accepted, State, serve

T = TypeVar("T")

# Every life is a fork of one warm process: it costs a third of a second instead of six.
_PROCESSES = multiprocessing.get_context("forkserver")
_PROCESSES.set_forkserver_preload(["tests.crash.warm"])
_LOOK = 0.02


def until(seen: Callable[[], T], what: str, seconds: float = 60.0) -> T:
    """Look again and again until it is true, and give it; fails by saying what did not happen."""
    deadline = time.monotonic() + seconds
    while not (found := seen()):
        assert time.monotonic() < deadline, f"not within {seconds:g} seconds: {what}"
        time.sleep(_LOOK)
    return found


class Telegram:
    """The recording server, asked over HTTP."""

    def __init__(self, seed: int, twice: float) -> None:
        mine, its = _PROCESSES.Pipe()
        self._process = _PROCESSES.Process(target=serve, args=(its, seed, twice), daemon=True)
        self._process.start()
        self._port = mine.recv()
        mine.close()
        its.close()
        self._line = http.client.HTTPConnection("127.0.0.1", self._port, timeout=30)

    def url(self, life: int) -> str:
        """Give an address of its own to every life: what a life sent stays known when it is dead."""
        return f"http://127.0.0.1:{self._port}/life/{life}"

    def feed(self, updates: list[dict[str, Any]]) -> None:
        self._ask("POST", "/feed", orjson.dumps(updates))

    def cut(self, is_cut: bool) -> int:
        """Begin or end an outage of sending; gives how many attempts it has met so far."""
        return int(self._ask("POST", "/cut", orjson.dumps(is_cut)))

    def accepted(self) -> list[Accepted]:
        return [Accepted(**one) for one in self._ask("GET", "/accepted")]

    def state(self) -> State:
        return State(**self._ask("GET", "/state"))

    def close(self) -> None:
        self._line.close()
        self._process.kill()
        self._process.join()
        self._process.close()

    def _ask(self, method: str, path: str, body: bytes | None = None) -> Any:
        self._line.request(method, path, body)
        return orjson.loads(self._line.getresponse().read())


class Bot:
    """One bot with one database, alive or dead; every start is another life."""

    def __init__(self, telegram: Telegram, database: Path) -> None:
        self._telegram, self.database = telegram, database
        self._process: ForkServerProcess | None = None
        self.life = 0

    def start(self, **told: Any) -> None:
        """Begin another life; `told` is what Orders says beside address and database."""
        self.life += 1
        orders = Orders(self._telegram.url(self.life), self.database, **told)
        self._process = _PROCESSES.Process(target=live, args=(orders,), daemon=True)
        self._process.start()

    @property
    def pid(self) -> int:
        assert self._process
        assert self._process.pid
        return self._process.pid

    @property
    def alive(self) -> bool:
        return self._process is not None and self._process.is_alive()

    @property
    def polls(self) -> bool:
        """Whether this life has asked Telegram for updates yet."""
        return str(self.life) in self._telegram.state().polls

    def kill(self) -> None:
        """SIGKILL from outside."""
        assert self._process
        self._process.kill()
        self.buried()

    def stop(self, seconds: float) -> int | None:
        """SIGTERM; gives the exit code, None when it is still alive after so long."""
        assert self._process
        self._process.terminate()
        self._process.join(seconds)
        return self._process.exitcode

    def buried(self) -> None:
        """Wait for the death that was ordered, and see that it was no other."""
        assert self._process
        self._process.join(20)
        assert self._process.exitcode == -signal.SIGKILL, f"exit code {self._process.exitcode}\n{self.said}"
        self._process.close()
        self._process = None

    def close(self) -> None:
        if self._process:
            self._process.kill()
            self._process.join()
            self._process.close()
            self._process = None

    @property
    def said(self) -> str:
        """The end of its log."""
        log = self.database.with_suffix(".log")
        return log.read_text()[-3000:] if log.exists() else ""

    def ask(self, sql: str) -> list[tuple[Any, ...]]:
        """Read the file as it is, also when the bot is dead; nothing is written, not even recovered."""
        with closing(sqlite3.connect(f"file:{self.database}?mode=ro", uri=True, timeout=20)) as connection:
            return connection.execute(sql).fetchall()

    def ask_early(self, sql: str) -> list[tuple[Any, ...]]:
        """Read; a life that died before there was a table has written nothing."""
        with suppress(sqlite3.OperationalError):
            return self.ask(sql)
        return []

    def quiet(self, updates: int) -> bool:
        """Say whether so many updates are decided, everything is sent and nothing is left at Telegram."""
        if self._telegram.state().unconfirmed:
            return False
        decided = self.ask_early("select count(*) from inbox where status <> 'waiting'")
        return decided == [(updates,)] and not self.ask("select 1 from outbox where status = 'pending'")


@contextmanager
def scene(folder: Path, *, seed: int = 1, twice: float = 0.03) -> Iterator[tuple[Telegram, Bot]]:
    """Telegram, and a bot that is not alive yet; no process is left behind."""
    telegram = Telegram(seed, twice)
    bot = Bot(telegram, folder / "bot.db")
    try:
        yield telegram, bot
    finally:
        bot.close()
        telegram.close()
