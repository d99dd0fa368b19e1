"""A lean Telegram in a process of its own: hands out updates by its rules, writes down what it accepts."""

from __future__ import annotations

import asyncio
import random
import time
from collections import deque
from dataclasses import asdict, dataclass
from itertools import islice
from multiprocessing.connection import Connection
from typing import Any

import orjson
import uvloop
from aiohttp import web

Json = dict[str, Any]

FIRST_MESSAGE = 1_000_000
"""Ids of messages the bot sends begin here; below are those that people press buttons under."""
_ME = {"id": 4242, "is_bot": True, "first_name": "Bot", "username": "crash_bot"}
_SLOWEST = 0.01


@dataclass(frozen=True, slots=True)
class Accepted:
    """A message that stands in a chat now: sent or edited, in which life of the bot, and when (monotonic)."""

    serial: int
    life: int
    method: str
    chat_id: int
    message_id: int
    text: str
    at: float


@dataclass(frozen=True, slots=True)
class State:
    """How far the bot has come, as Telegram sees it."""

    unconfirmed: int
    confirmed: int
    """The highest id that will not come again by itself."""
    handed: int
    """How many updates left, every delivery counted."""
    again: int
    """How many of them had been confirmed before."""
    accepted: int
    polls: dict[str, int]
    """Questions for updates by life."""


class Recorder:
    """What Telegram knows: updates that wait, and everything it accepted from the bot."""

    def __init__(self, seed: int, twice: float) -> None:
        """`twice` is the share of confirmed updates that are delivered once more all the same."""
        self._chance, self._twice = random.Random(seed), twice
        self._waiting: deque[Json] = deque()
        self._again: deque[Json] = deque()
        self._arrived = asyncio.Event()
        self._accepted: list[Accepted] = []
        self._profile: dict[tuple[str, str], Json] = {}
        self._polls: dict[str, int] = {}
        self._confirmed = self._handed = self._repeated = self._poll = self._cuts = 0
        self._is_cut = False

    # ---- what the bot asks ---------------------------------------------------------------------

    async def serve(self, request: web.Request) -> web.Response:
        method, asked = request.match_info["method"], orjson.loads(await request.read() or b"{}")
        life = request.match_info["life"]
        if self._is_cut and method in {"sendMessage", "editMessageText"}:
            return self._cut(request)
        match method:
            case "getUpdates":
                result: Any = await self._updates(asked, life)
            case "sendMessage" | "editMessageText":
                result = await self._accept(method, asked, int(life))
            case "getMe":
                result = _ME
            case _:
                result = self._profiled(method, asked)
        return _json({"ok": True, "result": result})

    def _cut(self, request: web.Request) -> web.Response:
        """Drop the connection before anything is accepted, as a network does."""
        self._cuts += 1
        if request.transport:
            request.transport.abort()
        return _json(False)

    async def _updates(self, asked: Json, life: str) -> list[Json]:
        """Confirm everything before the offset, wait for more, hand out what is not confirmed yet."""
        self._confirm(asked["offset"])
        self._polls[life] = self._polls.get(life, 0) + 1
        self._poll += 1
        mine = self._poll
        self._arrived.set()
        try:
            async with asyncio.timeout(asked["timeout"]):
                while mine == self._poll and not self._waiting and not self._again:
                    self._arrived.clear()
                    await self._arrived.wait()
        except TimeoutError:
            return []
        if mine != self._poll:
            return []
        batch = [*self._again, *islice(self._waiting, asked["limit"] - len(self._again))]
        self._repeated += len(self._again)
        self._handed += len(batch)
        self._again.clear()
        return batch

    def _confirm(self, offset: int) -> None:
        while self._waiting and self._waiting[0]["update_id"] < offset:
            update = self._waiting.popleft()
            self._confirmed = update["update_id"]
            if self._chance.random() < self._twice and len(self._again) < 50:
                self._again.append(update)

    async def _accept(self, method: str, asked: Json, life: int) -> Json:
        """Write down at once, answer a little later: a kill meets messages whose answer is on its way."""
        serial = len(self._accepted)
        message_id = asked.get("message_id", FIRST_MESSAGE + serial)
        self._accepted.append(
            Accepted(serial, life, method, asked["chat_id"], message_id, asked["text"], time.monotonic())
        )
        await asyncio.sleep(self._chance.uniform(0, _SLOWEST))
        chat = {"id": asked["chat_id"], "type": "private"}
        return {"message_id": message_id, "date": 0, "chat": chat, "text": asked["text"]}

    def _profiled(self, method: str, asked: Json) -> Any:
        """Remember name, description and commands by language; everything else is simply done."""
        verb, what = method[:3], method[3:]
        key = (what, asked.pop("language_code", ""))
        if verb == "set":
            self._profile[key] = asked
        if verb != "get":
            return True
        stands = self._profile.get(key, {})
        return stands.get("commands", []) if what == "MyCommands" else stands

    # ---- what the judge asks -------------------------------------------------------------------

    async def feed(self, request: web.Request) -> web.Response:
        self._waiting.extend(orjson.loads(await request.read()))
        self._arrived.set()
        return _json(True)

    async def cut(self, request: web.Request) -> web.Response:
        """Begin or end an outage of sending; tells how many attempts it has met."""
        self._is_cut = orjson.loads(await request.read())
        return _json(self._cuts)

    async def accepted(self, _: web.Request) -> web.Response:
        return _json([asdict(one) for one in self._accepted])

    async def state(self, _: web.Request) -> web.Response:
        return _json(
            asdict(
                State(
                    len(self._waiting) + len(self._again),
                    self._confirmed,
                    self._handed,
                    self._repeated,
                    len(self._accepted),
                    self._polls,
                )
            )
        )


def _json(value: Any) -> web.Response:
    return web.Response(body=orjson.dumps(value), content_type="application/json")


async def _listen(pipe: Connection, seed: int, twice: float) -> None:
    recorder = Recorder(seed, twice)
    app = web.Application(client_max_size=64 << 20)
    app.router.add_post("/life/{life}/bot{token}/{method}", recorder.serve)
    app.router.add_post("/feed", recorder.feed)
    app.router.add_post("/cut", recorder.cut)
    app.router.add_get("/accepted", recorder.accepted)
    app.router.add_get("/state", recorder.state)
    # The poll of a dead process must not swallow what the next one is to get.
    runner = web.AppRunner(app, access_log=None, handler_cancellation=True)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    pipe.send(runner.addresses[0][1])
    await asyncio.Event().wait()


def serve(pipe: Connection, seed: int, twice: float) -> None:
    """Serve until ended from outside; the port goes into the pipe."""
    uvloop.run(_listen(pipe, seed, twice))
