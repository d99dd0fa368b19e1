"""What only one process does at a time: to send, to wake the house's jobs, to poll."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from bot.db.lease import Lease, LeaseLost
from bot.db.transaction import Database
from bot.telegram.sending.sender import MessageSender

log = logging.getLogger(__name__)


class Duty:
    """Held by one of the processes on a shared database; another takes over within 15 seconds when it dies."""

    def __init__(self, database: Database, sender: MessageSender, begin: Callable[[], None]) -> None:
        """Take what is to begin, beside sending, when this process is on duty."""
        self._shared, self._sender, self._begin = database.shared, sender, begin
        self._lease = Lease(database, "sender")
        self.taken = asyncio.Event()

    async def do(self, stopped: asyncio.Event) -> None:
        """Wait for the duty and do it, for ever; raises LeaseLost when another process has taken over."""
        if self._shared:
            await self._wait(stopped)
            self._sender.may_send = self._lease.is_sure
        self._begin()
        self.taken.set()
        log.info("on-duty")
        try:
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(self._sender.run())
                if self._shared:
                    tasks.create_task(self._lease.keep())
        except* LeaseLost:
            # Whatever we would send now, another process sends.
            raise LeaseLost from None

    async def give_back(self) -> None:
        """Let another process take over at once."""
        await self._lease.give_back()

    async def _wait(self, stopped: asyncio.Event) -> None:
        standing_by = asyncio.create_task(self._sender.stand_by())
        try:
            if not await self._lease.take(stopped):
                await asyncio.Event().wait()
        finally:
            standing_by.cancel()
            await asyncio.gather(standing_by, return_exceptions=True)
