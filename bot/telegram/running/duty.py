"""What only one process does at a time: to send, to wake the house's jobs, to poll."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from bot.db.lease import Lease, LeaseLost
from bot.telegram.sending.sender import MessageSender

log = logging.getLogger(__name__)


class Duty:
    """Held by one of the processes on a shared database; another takes over within 15 seconds when it dies."""

    def __init__(self, lease: Lease | None, sender: MessageSender, begin: Callable[[], None]) -> None:
        """Take what several processes share, None where there is one, and what begins, beside sending, on duty."""
        self._lease, self._sender, self._begin = lease, sender, begin
        self.taken = asyncio.Event()

    async def do(self, stopped: asyncio.Event) -> None:
        """Wait for the duty and do it, for ever; raises LeaseLost when another process has taken over."""
        if self._lease:
            await self._wait(self._lease, stopped)
        self._begin()
        self.taken.set()
        log.info("on-duty")
        try:
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(self._sender.run())
                if self._lease:
                    tasks.create_task(self._lease.keep())
        except* LeaseLost:
            # Whatever we would send now, another process sends.
            raise LeaseLost from None

    async def give_back(self) -> None:
        """Let another process take over at once."""
        if self._lease:
            await self._lease.give_back()

    async def _wait(self, lease: Lease, stopped: asyncio.Event) -> None:
        standing_by = asyncio.create_task(self._sender.stand_by())
        try:
            if not await lease.take(stopped):
                await asyncio.Event().wait()
        finally:
            standing_by.cancel()
            await asyncio.gather(standing_by, return_exceptions=True)
