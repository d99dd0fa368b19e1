"""A broadcast against a server with Telegram's limits: rate, own 429s, storms, losses, doubles, memory, replies.

Side by side, in the same run and against the same server: aiogram_broadcaster, and the loop that sleeps between sends.
Seconds are made shorter for all of them, by the printed factor. Every bot runs in a process of its own.
"""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import socket
import sqlite3
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

import psutil

from tests.bench import announcing, rivals, strict
from tests.bench.announcing import FIRST_ASKER, FIRST_PERSON
from tests.bench.command import show
from tests.bench.scaled import run

SCALE = 4.0
RATE = 27
LEAST_SHARE = 0.97
MOST_GROWTH = 1.2
LATENCY = 0.05
"""What Telegram takes to answer, in seconds of the run."""
BLOCKED = 100
"""Every so-many-th person has blocked the bot."""
EDGE = 0.1
"""Steady is what lies between the first and the last tenth."""
STORM = 6.0
_FORK = multiprocessing.get_context("fork")


@dataclass
class Run:
    """What the server saw."""

    accepted: list[tuple[float, int, str]]
    own: list[float]
    doubled: list[int]
    refused: int
    stormy: int
    waited: list[tuple[int, float]]

    @property
    def copies(self) -> list[float]:
        return [at for at, chat, method in self.accepted if chat < FIRST_ASKER and method.startswith("send")]

    @property
    def steady(self) -> tuple[float, float]:
        copies = self.copies
        return copies[int(len(copies) * EDGE)], copies[int(len(copies) * (1 - EDGE)) - 1]

    def rate(self, without: tuple[float, float] = (0.0, 0.0)) -> float:
        """Copies a second in steady state; one refused because of a block took its place, too."""
        begin, end = self.steady
        inside = [at for at in self.copies if begin <= at < end]
        lost = max(0.0, min(end, without[1]) - max(begin, without[0]))
        return len(inside) * BLOCKED / (BLOCKED - 1) / (end - begin - lost)

    @property
    def own_in_steady_state(self) -> int:
        begin, end = self.steady
        return sum(begin <= at < end for at in self.own)


@contextmanager
def server() -> Iterator[str]:
    """Run the strict server; give its address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = _FORK.Process(target=strict.serve, args=(port,))
    process.start()
    base = f"http://127.0.0.1:{port}"
    try:
        for _ in range(600):
            try:
                _get(f"{base}/count")
                break
            except (urllib.error.URLError, ConnectionError):
                time.sleep(0.05)
        yield base
    finally:
        process.kill()
        process.join()


def _get(url: str) -> Any:
    with urllib.request.urlopen(url) as answer:
        return json.load(answer)


def reset(base: str, scale: float, storms: str = "") -> None:
    asked = f"{base}/reset?scale={scale}&latency={LATENCY}&storms={storms}&blocked={BLOCKED}"
    urllib.request.urlopen(urllib.request.Request(asked, method="POST")).close()


def seen(base: str) -> Run:
    told = _get(f"{base}/figures")
    told.pop("now")
    return Run(**told)


# ---- ours ----------------------------------------------------------------------------------------


def fill(database: Path, people: int) -> None:
    _finished(_FORK.Process(target=_fill, args=(str(database), people)))


def _fill(database: str, people: int) -> None:
    asyncio.run(announcing.fill(database, people))


def _announce(database: str, base: str, scale: float, replies: float, longer: float) -> None:
    run(scale, announcing.announce(database, base, scale, RATE, replies, longer))


def _finished(process: Any) -> None:
    process.start()
    process.join()
    if process.exitcode:
        raise RuntimeError("it ended in an error")


def ours(
    base: str, people: int, scale: float, storms: str = "", replies: float = 0, longer: float = 0
) -> tuple[Run, dict[str, int]]:
    """Announce to so many people; give what the server saw, and what the rows say."""
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "bench.db"
        fill(database, people)
        reset(base, scale, storms)
        _finished(_FORK.Process(target=_announce, args=(str(database), base, scale, replies, longer)))
        return seen(base), fates(database)


def fates(database: Path) -> dict[str, int]:
    with closing(sqlite3.connect(database)) as connection, connection:
        return dict(
            connection.execute("select fate, count(*) from broadcast_copies group by fate").fetchall()
        )


def memory(base: str, people: int, scale: float, copies: int) -> float:
    """Give the megabytes that are the bot's own once everybody is listed and so many copies have left."""
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "bench.db"
        fill(database, people)
        reset(base, scale)
        process: BaseProcess = _FORK.Process(target=_announce, args=(str(database), base, scale, 0.0, 0.0))
        process.start()
        try:
            while _get(f"{base}/count")["accepted"] < copies or sum(fates(database).values()) < people:
                if not process.is_alive():
                    raise RuntimeError("the announcement ended before it was measured")
                time.sleep(0.2)
            return float(psutil.Process(process.pid).memory_info().rss) / 1e6
        finally:
            process.kill()
            process.join()


# ---- the others ----------------------------------------------------------------------------------


def rival(base: str, name: str, people: int, scale: float) -> Run:
    """Let another way of sending do the same."""
    reset(base, scale)
    chats = list(range(FIRST_PERSON, FIRST_PERSON + people))
    _finished(_FORK.Process(target=_rival, args=(name, base, chats, scale)))
    return seen(base)


def _rival(name: str, base: str, chats: list[int], scale: float) -> None:
    run(scale, rivals.main(name, base, chats))


# ---- all of it -----------------------------------------------------------------------------------


def _p95(waited: list[tuple[int, float]], *, urgent: bool = False) -> float:
    """Give milliseconds as they really are, from the decision to the server."""
    chosen = sorted(seconds for chat, seconds in waited if (chat % 10 == 0) == urgent)
    return chosen[int(len(chosen) * 0.95)] * 1000 if chosen else 0.0


def _share(found: Run, rate: float) -> str:
    return f"{rate:.2f} of {RATE} ({rate / RATE:.1%}); own 429: {found.own_in_steady_state}"


def prove(
    people: int = 50_000,
    scale: float = SCALE,
    few: int = 10_000,
    many: int = 200_000,
    others: int = 2_000,
) -> list[tuple[str, str]]:
    """Measure and give (figure, value) rows; raises when a bar is missed."""
    less = min(people, 10_000)
    storm = (less / RATE * 0.4, less / RATE * 0.4 + STORM)
    with server() as base:
        calm, fate = ours(base, people, scale)
        stormy, fate_stormy = ours(base, less, scale, f"{storm[0]}:{storm[1]}")
        quiet, _ = ours(base, 50, scale, replies=0.3, longer=40)
        beside, _ = ours(base, min(people, 2_000), scale, replies=0.3)
        loop, library = rival(base, "loop", others, scale), rival(base, "library", others, scale)
        small, large = memory(base, few, scale, 200), memory(base, many, scale, 200)
    lost = people - sum(fate.values()) + less - sum(fate_stormy.values())
    rate = calm.rate()
    rows = [
        ("seconds are made shorter", f"{scale:g} times"),
        ("people, one in a hundred has blocked the bot", f"{people:,}"),
        ("copies a second in steady state, ours", _share(calm, rate)),
        ("the same beside a storm of six seconds", _share(stormy, stormy.rate(storm))),
        ("copies a second, the loop that sleeps", _share(loop, loop.rate())),
        ("copies a second, aiogram_broadcaster", _share(library, library.rate())),
        ("own 429 from first to last, ours / in the storm's run", f"{len(calm.own)} / {len(stormy.own)}"),
        ("lost / doubled", f"{lost} / {len(calm.doubled) + len(stormy.doubled)}"),
        ("sent / blocked / failed / unknown", _ends(fate)),
        (f"memory, {few:,} / {many:,} people", f"{small:.0f} / {large:.0f} MB ({large / small:.2f})"),
        ("replies p95, alone / beside it", f"{_p95(quiet.waited):.0f} / {_p95(beside.waited):.0f} ms"),
        ("urgent p95 beside it", f"{_p95(beside.waited, urgent=True):.0f} ms"),
    ]
    wrong = [
        rate / RATE < LEAST_SHARE,
        calm.own_in_steady_state > 0,
        lost != 0,
        bool(calm.doubled or stormy.doubled),
        large > MOST_GROWTH * small,
    ]
    if any(wrong):
        raise AssertionError(f"missed (rate, own 429, lost, doubled, memory): {wrong}; {rows}")
    return rows


def _ends(fate: dict[str, int]) -> str:
    return " / ".join(str(fate.get(name, 0)) for name in ("sent", "blocked", "failed", "unknown"))


if __name__ == "__main__":
    show(prove, __doc__)
