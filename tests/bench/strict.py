"""A stand-in for Telegram, a process of its own, that enforces its limits: 30 a second, one a second to a chat.

`POST /reset?scale=20&latency=0.05&storms=10:13` begins a run in which seconds are 20 times as short; a storm refuses
everything from its tenth to its thirteenth second. `GET /figures` tells what was accepted, when, and what was refused.
"""

from __future__ import annotations

import asyncio
import time
from collections import Counter, defaultdict, deque
from typing import Any

import orjson
import uvloop
from aiohttp import web

PER_SECOND = 30
FIRST_ASKER = 900_000_000
"""Chats from here on get replies whose words are the moment at which they were decided."""
CHAT_BURST = 4
"""One a second to one chat, so many at once."""
_SENDS = {"sendMessage", "sendPhoto", "sendDocument", "sendMediaGroup", "editMessageText", "deleteMessages"}


class Run:
    """One run: its measure of time, what was accepted and refused."""

    def __init__(
        self,
        scale: float,
        latency: float,
        storms: list[tuple[float, float]],
        blocked: int,
        *,
        wide: bool = False,
    ) -> None:
        self.wide = wide
        """No limit but a chat's own; for runs in which something else is asked."""
        self.scale, self.latency, self.storms, self.blocked = scale, latency, storms, blocked
        self.born = time.monotonic()
        self.window: deque[float] = deque()
        self.chats: dict[int, deque[float]] = defaultdict(deque)
        self.accepted: list[tuple[float, int, str]] = []
        self.own, self.stormy, self.refused = [], 0, 0
        self.copies: Counter[int] = Counter()
        self.waited: list[tuple[int, float]] = []
        """How long replies waited for us: chat, and seconds as they really are."""

    def now(self) -> float:
        return (time.monotonic() - self.born) * self.scale

    def judge(self, chat: int, method: str) -> tuple[int, dict[str, Any] | None]:
        """Accept, or say why not, as Telegram does."""
        now = self.now()
        if any(begin <= now < end for begin, end in self.storms):
            self.stormy += 1
            return 429, {"retry_after": 2}
        if self.blocked and chat % self.blocked == 0:
            self.refused += 1
            return 403, None
        lately, window = self.chats[chat], self.window
        while window and window[0] <= now - 1.0:
            window.popleft()
        while lately and lately[0] <= now - CHAT_BURST:
            lately.popleft()
        if (len(window) >= PER_SECOND and not self.wide) or len(lately) >= CHAT_BURST:
            self.own.append(now)
            return 429, {"retry_after": 1}
        window.append(now)
        lately.append(now)
        self.accepted.append((now, chat, method))
        if method.startswith("send"):
            self.copies[chat] += 1
        return 200, None


def application() -> web.Application:
    state = {"run": Run(1.0, 0.0, [], 0)}

    async def method(request: web.Request) -> web.Response:
        name, run = request.match_info["method"], state["run"]
        if name == "getMe":
            me = {"id": 42, "is_bot": True, "first_name": "bench", "username": "bench_bot"}
            return _json({"ok": True, "result": me})
        asked = (
            orjson.loads(await request.read())
            if request.content_type == "application/json"
            else dict(await request.post())
        )
        if name not in _SENDS:
            return _json({"ok": True, "result": True})
        chat = int(asked["chat_id"])
        status, parameters = run.judge(chat, name)
        if status == 200 and chat >= FIRST_ASKER:
            run.waited.append((chat, time.monotonic() - float(asked["text"])))
        number = len(run.accepted)
        await asyncio.sleep(run.latency / run.scale)
        if status != 200:
            words = "Too Many Requests" if parameters else "Forbidden: bot was blocked by the user"
            told = {
                "ok": False,
                "error_code": status,
                "description": words,
            }
            return _json(told | ({"parameters": parameters} if parameters else {}), status)
        return _json({"ok": True, "result": True if name == "deleteMessages" else _message(number, chat)})

    async def figures(_: web.Request) -> web.Response:
        run = state["run"]
        return _json(
            {
                "accepted": [[at, chat, name] for at, chat, name in run.accepted],
                "own": run.own,
                "waited": run.waited,
                "stormy": run.stormy,
                "refused": run.refused,
                "doubled": sorted(chat for chat, copies in run.copies.items() if copies > 1),
                "now": run.now(),
            }
        )

    async def count(_: web.Request) -> web.Response:
        return _json({"accepted": len(state["run"].accepted), "refused": state["run"].refused})

    async def reset(request: web.Request) -> web.Response:
        asked = request.query
        storms = [
            tuple(float(end) for end in one.split(":")) for one in asked.get("storms", "").split(",") if one
        ]
        state["run"] = Run(
            float(asked["scale"]),
            float(asked.get("latency", 0)),
            storms,
            int(asked.get("blocked", 0)),
            wide="wide" in asked,
        )
        return web.Response(text="ok")

    app = web.Application(client_max_size=1 << 24)
    app.router.add_route("*", "/bot{token}/{method}", method)
    app.router.add_get("/figures", figures)
    app.router.add_get("/count", count)
    app.router.add_post("/reset", reset)
    return app


def _message(number: int, chat: int) -> dict[str, Any]:
    who = {"id": 42, "is_bot": True, "first_name": "bench"}
    return {
        "message_id": number,
        "date": 0,
        "chat": {"id": chat, "type": "private"},
        "from": who,
        "text": ".",
    }


def _json(value: Any, status: int = 200) -> web.Response:
    return web.Response(body=orjson.dumps(value), status=status, content_type="application/json")


def serve(port: int) -> None:
    """Serve until ended from outside."""
    uvloop.install()
    web.run_app(application(), host="127.0.0.1", port=port, access_log=None, print=None, handle_signals=False)
