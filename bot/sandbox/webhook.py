"""Delivery of updates to the bot's webhook: in order for each chat, again until it says 2xx."""

import asyncio
from collections import deque
from dataclasses import dataclass, field

import aiohttp
import orjson

from bot.sandbox.world import Json, World

_FIRST_PAUSE = 0.05
_LONGEST_PAUSE = 2.0
_PATIENCE = aiohttp.ClientTimeout(total=60)


@dataclass(slots=True)
class _Line:
    """Updates of one chat on their way, and the task that carries them."""

    numbers: deque[int] = field(default_factory=deque)
    task: asyncio.Task[None] | None = None


class Courier:
    """Carries updates to `world.webhook`; chats in parallel, up to its max_connections."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._lines: dict[int, _Line] = {}
        self._under_way: set[int] = set()

    async def run(self) -> None:
        try:
            async with aiohttp.ClientSession(timeout=_PATIENCE) as session:
                while True:
                    await self._world.updates.arrival()
                    self._line_up(session)
        finally:
            for line in self._lines.values():
                if line.task is not None:
                    line.task.cancel()

    def _line_up(self, session: aiohttp.ClientSession) -> None:
        if not self._world.webhook.url:
            return
        for number, update in self._world.updates.pending.items():
            if number in self._under_way:
                continue
            self._under_way.add(number)
            line = self._lines.setdefault(line_of(update), _Line())
            line.numbers.append(number)
            if line.task is None or line.task.done():
                line.task = asyncio.ensure_future(self._carry(line, session))

    async def _carry(self, line: _Line, session: aiohttp.ClientSession) -> None:
        pause = _FIRST_PAUSE
        while line.numbers:
            number = line.numbers[0]
            update = self._world.updates.pending.get(number)
            if not self._world.webhook.url or update is None:
                line.numbers.popleft()
                self._under_way.discard(number)
                continue
            if await self._deliver(update, session):
                line.numbers.popleft()
                self._under_way.discard(number)
                self._world.updates.done(number)
                self._world.events.add("delivered", {"update_id": number})
                pause = _FIRST_PAUSE
            else:
                await asyncio.sleep(pause)
                pause = min(pause * 2, _LONGEST_PAUSE)

    async def _deliver(self, update: Json, session: aiohttp.ClientSession) -> bool:
        webhook = self._world.webhook
        headers = {"Content-Type": "application/json"}
        if webhook.secret_token:
            headers["X-Telegram-Bot-Api-Secret-Token"] = webhook.secret_token
        async with webhook.connections:
            try:
                body = orjson.dumps(update)
                async with session.post(webhook.url, data=body, headers=headers) as answer:
                    told = await answer.read()
                    trouble = f"Wrong response from the webhook: {answer.status} {answer.reason}"
                    if b'"method"' in told:
                        # Telegram would carry it out; a bot that relies on it must not seem fine.
                        trouble = "The sandbox carries out no method in a webhook's answer"
                    elif 200 <= answer.status < 300:
                        return True
            except (aiohttp.ClientError, TimeoutError):
                trouble = "Connection failed"
        # `until` of a test looks again at every event, so failures are events too.
        self._world.events.add("undelivered", {"trouble": trouble})
        webhook.last_error_date = self._world.unix()
        webhook.last_error_message = trouble
        return False


def line_of(update: Json) -> int:
    """The chat (or person) whose updates must arrive in order."""
    for content in update.values():
        if not isinstance(content, dict):
            continue
        message = content.get("message")
        for holder in (content, message if isinstance(message, dict) else {}):
            place = holder.get("chat") or holder.get("from") or holder.get("user")
            if isinstance(place, dict) and isinstance(place.get("id"), int):
                return int(place["id"])
    return 0
