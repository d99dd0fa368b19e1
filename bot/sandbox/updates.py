"""The queue of updates waiting for the bot, and getUpdates' rules over it."""

import asyncio
from collections import OrderedDict
from itertools import islice
from typing import Any

from bot.sandbox.refusal import ApiRefusal

Json = dict[str, Any]

# Telegram delivers these only to bots that ask for them by name.
ON_REQUEST = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


class UpdateQueue:
    """Updates in order of their ids; confirmed ones leave, all of them can be told again."""

    def __init__(self, first_id: int = 100_000_001, keep: int = 20_000) -> None:
        self.pending: OrderedDict[int, Json] = OrderedDict()
        self.history: OrderedDict[int, Json] = OrderedDict()
        self.allowed: frozenset[str] = frozenset()
        self.next_id = first_id
        self.keep = keep
        self._arrived = asyncio.Event()
        self._poll: asyncio.Future[None] | None = None

    def wants(self, kind: str) -> bool:
        return kind in self.allowed if self.allowed else kind not in ON_REQUEST

    def allow(self, kinds: list[str] | None) -> None:
        """Remember which updates the bot asked for; None keeps what it said before."""
        if kinds is not None:
            self.allowed = frozenset(kinds)

    def add(self, kind: str, content: Json) -> int | None:
        """Queue an update; its id, or None when the bot did not ask for this kind."""
        if not self.wants(kind):
            return None
        return self.push({kind: content})

    def push(self, update: Json) -> int:
        """Queue any update, well formed or hostile, under the next id."""
        number = self.next_id
        self.next_id += 1
        self._queue(number, {"update_id": number, **update})
        return number

    def redeliver(self, update_id: int) -> None:
        """Deliver an update once more, as Telegram does when it doubts the first time."""
        self._queue(update_id, self.history[update_id])

    def _queue(self, number: int, update: Json) -> None:
        out_of_order = bool(self.pending) and number < next(reversed(self.pending))
        self.pending[number] = update
        if out_of_order:
            for later in sorted(self.pending):
                self.pending.move_to_end(later)
        self.history[number] = update
        if len(self.history) > self.keep:
            self.history.popitem(last=False)
        self._arrived.set()

    def confirm(self, offset: int) -> None:
        """Forget updates before `offset`; a negative one keeps only that many of the newest."""
        if offset < 0:
            while len(self.pending) > -offset:
                self.pending.popitem(last=False)
            return
        while self.pending and next(iter(self.pending)) < offset:
            self.pending.popitem(last=False)

    def done(self, update_id: int) -> None:
        self.pending.pop(update_id, None)

    def clear(self) -> None:
        self.pending.clear()

    async def arrival(self) -> None:
        """Return when an update has been queued since the last call."""
        await self._arrived.wait()
        self._arrived.clear()

    def wake(self) -> None:
        self._arrived.set()

    def interrupt(self, reason: str) -> None:
        """End a long poll that is under way with Telegram's 409."""
        if self._poll is not None and not self._poll.done():
            self._poll.set_exception(ApiRefusal(f"Conflict: {reason}", 409))

    async def poll(self, offset: int | None, limit: int, seconds: float) -> list[Json]:
        """getUpdates: at most `limit` updates, after waiting up to `seconds` for the first."""
        self.interrupt(
            "terminated by other getUpdates request; make sure that only one bot instance is running"
        )
        if offset is not None:
            self.confirm(offset)
        if not self.pending and seconds > 0:
            await self._wait(seconds)
        return list(islice(self.pending.values(), limit))

    async def _wait(self, seconds: float) -> None:
        interrupted = asyncio.get_running_loop().create_future()
        self._poll = interrupted
        self._arrived.clear()
        arrival = asyncio.ensure_future(self.arrival())
        try:
            await asyncio.wait({interrupted, arrival}, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
            if interrupted.done():
                interrupted.result()
        finally:
            arrival.cancel()
            if self._poll is interrupted:
                self._poll = None
            interrupted.cancel()
