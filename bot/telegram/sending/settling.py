"""Writes down how messages ended: those that end within a moment of each other share one write."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.db.transaction import Database, Transaction
from bot.kernel.clock import Clock
from bot.kernel.errors import StorageFailed
from bot.telegram import metrics
from bot.telegram.ports import People
from bot.telegram.sending import outbox
from bot.telegram.sending.outbox import Outgoing
from bot.telegram.shown.acts import Hook, Settled

log = logging.getLogger(__name__)

GATHER_SECONDS = 0.004
ENOUGH = 10
"""So many are written without waiting for more: the sender's whole window."""
STORAGE_PAUSE = 1.0


@dataclass(frozen=True, slots=True)
class Ending:
    """How one message ended; `lost` says that nothing can be delivered to its reader any more."""

    outgoing: Outgoing
    settled: Settled
    lost: bool = False
    follows: list[Outgoing] = field(default_factory=list, compare=False)
    """What a room's hook wants to be sent because of it."""


class Settling:
    """Gathers endings; each caller waits until its own was written. `run` writes them, and belongs to the sender."""

    def __init__(self, database: Database, people: People, hooks: Mapping[str, Hook], clock: Clock) -> None:
        self._database, self._people, self._clock = database, people, clock
        self._hooks = hooks
        self._gathered: list[Ending] = []
        self._written = asyncio.Event()
        self._some, self._enough = asyncio.Event(), asyncio.Event()

    async def write(self, ending: Ending) -> list[Outgoing]:
        """Write down one ending, however long the database takes; give what is to leave because of it."""
        self._gathered.append(ending)
        self._some.set()
        if len(self._gathered) >= ENOUGH:
            self._enough.set()
        await self._written.wait()
        return ending.follows

    async def settle_left(self) -> int:
        """After a crash, end what was being sent in the careful lanes as unknown; give how many."""
        return await self._database.write(self._end_left, self._clock.now())

    def _end_left(self, tx: Transaction, now: datetime) -> int:
        left = outbox.settle_left(tx, now)
        for chat_id, body in left:
            # What follows lies in the outbox, where the sender that starts now finds it.
            self._told(tx, Settled("unknown", chat_id), body, now)
        return len(left)

    async def run(self) -> None:
        """Write for ever what has gathered."""
        while True:
            await self._some.wait()
            with suppress(TimeoutError):
                async with asyncio.timeout(GATHER_SECONDS):
                    await self._enough.wait()
            endings, written = self._gathered, self._written
            self._gathered, self._written = [], asyncio.Event()
            self._some.clear()
            self._enough.clear()
            await self._write(endings)
            written.set()

    async def _write(self, endings: Sequence[Ending]) -> None:
        try:
            while not await self._try(endings):
                await asyncio.sleep(STORAGE_PAUSE)
        except Exception as error:  # noqa: BLE001 - one that cannot be written must not spoil its neighbours.
            if len(endings) > 1:
                for one in endings:
                    await self._write([one])
            else:
                # Whoever waits must go on; the row stays as it is.
                log.error("ending-unwritten", extra={"error": type(error).__name__})

    async def _try(self, endings: Sequence[Ending]) -> bool:
        try:
            await self._database.write(self._settle, endings)
            for one in endings:
                metrics.ENDED.labels(one.outgoing.lane.name.lower(), one.settled.status).inc()
        except StorageFailed:
            # They were sent; forgetting that would send them again, so we wait for the database.
            return False
        return True

    def _settle(self, tx: Transaction, endings: Sequence[Ending]) -> None:
        now = self._clock.now()
        ended = [(one.outgoing.id, one.settled.status, one.settled.message_id) for one in endings]
        outbox.settle(tx, [(id, status, number) for id, status, number in ended if id is not None], now)
        for one in endings:
            person_id = one.outgoing.person_id
            if one.lost and person_id is not None and one.outgoing.chat_id == person_id:
                self._people.lose(tx, person_id, now)
            # The write may be tried again, and then begins anew.
            one.follows[:] = self._told(tx, one.settled, one.outgoing.body, now)

    def _told(self, tx: Transaction, settled: Settled, body: dict[str, Any], now: datetime) -> list[Outgoing]:
        """Tell the room whose act it was, and write down what it wants to be sent."""
        then = body.get("then")
        if then is None:
            return []
        posts = self._hooks[then["hook"]](tx, settled, then["args"], now)
        return outbox.posted(tx, posts, now, self._people)
