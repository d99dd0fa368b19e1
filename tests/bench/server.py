"""An unchecking stand-in for Telegram in a process of its own: for speed only, it looks at nothing a bot sends.

It hands out a fixed number of updates through getUpdates, all at once or at a steady rate, of one kind or those of a
file, and answers everything else at once. `GET /figures` tells what it saw; `POST /reset?updates=N&rate=R` starts a
new run.
"""

from __future__ import annotations

import argparse
import asyncio
import time
from collections import Counter
from pathlib import Path
from typing import Any

import orjson
import uvloop
from aiohttp import web

PEOPLE = 1000
ANSWERS = ("send", "edit", "copy")
"""How the methods begin that show somebody something."""
LANGUAGES = ("kk", "ru", "ky", "en")
TEXT = "/guide"
QUIET_SECONDS = 1.0
"""A mixed day is over when everything was fetched and nobody has been answered for so long."""
_ME = {"id": 42, "is_bot": True, "first_name": "bench", "username": "bench_bot"}


def update(number: int, text: str) -> dict[str, Any]:
    """One of a thousand people writes."""
    person = 10_000 + number % PEOPLE
    user = {"id": person, "is_bot": False, "first_name": "A", "language_code": LANGUAGES[person % 4]}
    message: dict[str, Any] = {
        "message_id": number,
        "date": 1_790_000_000,
        "chat": {"id": person, "type": "private", "first_name": "A"},
        "from": user,
        "text": text,
    }
    if text.startswith("/"):
        message["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text)}]
    return {"update_id": number, "message": message}


class Run:
    """One run: what is left to hand out, and when what was seen."""

    def __init__(self, updates: int, rate: float, shift: int = 0, mix: str = "") -> None:
        """`shift` is added to the numbers of updates, so that a database that knows earlier ones takes them."""
        self.mix: list[dict[str, Any]] = orjson.loads(Path(mix).read_bytes()) if mix else []
        self.asked, self.answered = Counter(map(_person, self.mix)), Counter[int]()
        self.confirmed = 0
        self.total, self.rate, self.shift = updates, rate, shift
        self.began = self.first = self.last = 0.0
        self.sent = self.others = 0
        self.waiting: dict[int, list[float]] = {}
        self.latencies: list[float] = []

    def given(self, number: int) -> dict[str, Any]:
        """Give one update by its number, from 1 on."""
        one = self.mix[number - 1] if self.mix else update(number, TEXT)
        return one | {"update_id": number + self.shift}

    def is_over(self) -> bool:
        if not self.mix:
            return self.sent >= self.total
        return self.confirmed >= self.total and time.perf_counter() - self.last > QUIET_SECONDS

    def seconds(self) -> float:
        return self.last - self.first

    def unanswered(self) -> int:
        """Count updates beyond the answers their chats have got."""
        return (self.asked - self.answered).total()

    def available(self, now: float) -> int:
        """Give the number of the newest update that exists by now."""
        if not self.rate:
            return self.total
        self.began = self.began or now
        return min(self.total, int((now - self.began) * self.rate) + 1)


def application() -> web.Application:
    state = {"run": Run(0, 0)}
    handed = {"upto": 0}

    async def get_updates(request: web.Request) -> web.Response:
        if request.content_type == "application/json":
            asked = orjson.loads(await request.read() or b"{}")
        else:
            asked = await request.post()
        run = state["run"]
        offset = max(int(asked.get("offset") or 1) - run.shift, 1)
        run.confirmed = max(run.confirmed, offset - 1)
        deadline = time.perf_counter() + min(float(asked.get("timeout") or 0), 2.0)
        while True:
            now = time.perf_counter()
            newest = run.available(now)
            if newest >= offset:
                break
            if now >= deadline or state["run"] is not run:
                return web.Response(body=b'{"ok":true,"result":[]}', content_type="application/json")
            await asyncio.sleep(0.001 if run.rate else 0.05)
        last = min(offset + 99, newest)
        run.first = run.first or now
        numbers = range(offset, last + 1)
        if run.rate:
            for number in numbers:
                if number > handed["upto"]:
                    born = run.began + (number - 1) / run.rate
                    run.waiting.setdefault(10_000 + number % PEOPLE, []).append(born)
        handed["upto"] = max(handed["upto"], last)
        result = [run.given(number) for number in numbers]
        return web.Response(
            body=orjson.dumps({"ok": True, "result": result}), content_type="application/json"
        )

    async def method(request: web.Request) -> web.Response:
        name = request.match_info["method"]
        if name == "getUpdates":
            return await get_updates(request)
        raw = await request.read()
        run = state["run"]
        if run.mix and name.startswith(ANSWERS):
            run.answered[_chat(request, raw)] += 1
            run.sent += 1
            run.last = time.perf_counter()
            return web.Response(body=_sent(run.sent), content_type="application/json")
        if name == "sendMessage":
            now = time.perf_counter()
            run.sent += 1
            run.last = now
            chat = _chat(request, raw) if run.rate else 0
            if chat and run.waiting.get(chat):
                run.latencies.append(now - run.waiting[chat].pop(0))
            return web.Response(body=_sent(run.sent), content_type="application/json")
        run.others += 1
        return web.Response(
            body=orjson.dumps({"ok": True, "result": _ME if name == "getMe" else True}),
            content_type="application/json",
        )

    async def figures(_: web.Request) -> web.Response:
        run = state["run"]
        seconds, total = run.seconds(), run.total if run.mix else run.sent
        latencies = sorted(run.latencies)
        return web.json_response(
            {
                "sent": run.sent,
                "over": run.is_over(),
                "unanswered": run.unanswered(),
                "per_second": total / seconds if seconds > 0 else 0,
                "p50_ms": latencies[len(latencies) // 2] * 1000 if latencies else 0,
                "p95_ms": latencies[int(len(latencies) * 0.95)] * 1000 if latencies else 0,
            }
        )

    async def reset(request: web.Request) -> web.Response:
        asked = request.query
        state["run"] = Run(
            int(asked["updates"]),
            float(asked.get("rate", 0)),
            int(asked.get("shift", 0)),
            asked.get("mix", ""),
        )
        handed["upto"] = 0
        return web.Response(text="ok")

    app = web.Application(client_max_size=1 << 24)
    app.router.add_route("*", "/bot{token}/{method}", method)
    app.router.add_get("/figures", figures)
    app.router.add_post("/reset", reset)
    return app


def _person(given: dict[str, Any]) -> int:
    (said,) = given.values()
    return int(said["from"]["id"])


def _chat(request: web.Request, raw: bytes) -> int:
    if request.content_type == "application/json":
        return int(orjson.loads(raw).get("chat_id", 0))
    return _form_chat(raw)


def _sent(number: int) -> bytes:
    return (
        b'{"ok":true,"result":{"message_id":%d,"date":1790000000,"chat":{"id":10001,"type":"private",'
        b'"first_name":"A"},"from":{"id":42,"is_bot":true,"first_name":"bench"},"text":"ok"}}' % number
    )


def _form_chat(raw: bytes) -> int:
    """aiogram's own session sends forms; the chat's id is found without parsing the rest."""
    mark = b'name="chat_id"'
    if mark in raw:
        return int(raw.split(mark, 1)[1].split(b"\r\n\r\n", 1)[1].split(b"\r\n", 1)[0])
    for part in raw.split(b"&"):
        if part.startswith(b"chat_id="):
            return int(part[8:])
    return 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, required=True)
    uvloop.install()
    web.run_app(application(), host="127.0.0.1", port=parser.parse_args().port, access_log=None, print=None)
