"""What wakes up regularly."""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.db.transaction import Database, Transaction
from bot.kernel.clock import Clock
from bot.kernel.errors import StorageFailed

log = logging.getLogger(__name__)

DEAD = 3
"""A job that failed so often on end is told of; one that hangs is told of after as many of its intervals."""
SHORTEST_WATCH = 300.0
"""Who wakes often may be late for so many seconds: a long slice, a slow disk."""


@dataclass(frozen=True, slots=True)
class Job:
    """A slice of work in a transaction of its own; it says True when more of it is waiting."""

    name: str
    every: timedelta
    run: Callable[[Transaction, datetime], bool]


@dataclass(frozen=True, slots=True)
class Chore:
    """Work at the house's edge (a ping, a file), outside any transaction."""

    name: str
    every: timedelta
    run: Callable[[], Awaitable[None]]


class AlarmClock:
    """Runs jobs and chores at their intervals; one that fails is logged and comes again.

    Intervals are waited for on the monotonic clock, so nobody who turns the wall's clock stops a job; what is due
    is read from the wall when a job is awake. No job overtakes itself.
    """

    def __init__(
        self, database: Database, clock: Clock, tell: Callable[[str, str], None] | None = None
    ) -> None:
        """`tell` hears of a job that is dead, as the id of a text and the job's name."""
        self._database, self._clock, self._tell = database, clock, tell
        self._works: list[Job | Chore] = []
        self._running: list[asyncio.Task[None]] = []
        self._failed: Counter[str] = Counter()
        self._woke: dict[str, float] = {}
        self.jobs: dict[str, Job] = {}

    def add(self, *works: Job | Chore) -> None:
        self._works.extend(works)
        self.jobs |= {work.name: work for work in works if isinstance(work, Job)}

    def start(self) -> None:
        now = asyncio.get_running_loop().time()
        self._woke = {work.name: now for work in self._works}
        self._running = [asyncio.create_task(self._repeat(work), name=work.name) for work in self._works]

    async def stop(self) -> None:
        """End them all; what is left is taken up after the next start."""
        for task in self._running:
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)
        self._running = []

    async def run(self, job: Job) -> None:
        """Run a job now, slice by slice, until nothing is waiting."""
        while await self._database.write(job.run, self._clock.now()):
            pass

    def late(self) -> list[str]:
        """Name who should have been through long ago."""
        now = asyncio.get_running_loop().time()
        return [
            work.name
            for work in self._works
            if now - self._woke.get(work.name, now) > max(DEAD * work.every.total_seconds(), SHORTEST_WATCH)
        ]

    async def _repeat(self, work: Job | Chore) -> None:
        loop, every = asyncio.get_running_loop(), work.every.total_seconds()
        at = loop.time()
        while True:
            # Late ticks are one: after a long slice the next comes at its own time, not at once many times.
            at = max(at + every, loop.time())
            await asyncio.sleep(at - loop.time())
            await self._wake(work)
            self._woke[work.name] = loop.time()

    async def _wake(self, work: Job | Chore) -> None:
        try:
            await (self.run(work) if isinstance(work, Job) else work.run())
            del self._failed[work.name]
        except asyncio.CancelledError:
            # A stop comes between two slices; what is left is taken up after the next start.
            log.info("job-interrupted", extra={"job": work.name})
            raise
        except StorageFailed as error:
            # That is told by whoever is in its way at once; a job only comes again.
            log.error("job-without-storage", extra={"job": work.name, "code": str(error)})
        except Exception as error:  # noqa: BLE001 - the next tick must come; only the kind of error is logged.
            log.error("job-failed", extra={"job": work.name, "error": type(error).__name__})
            self._failed[work.name] += 1
            if self._tell and self._failed[work.name] >= DEAD:
                self._tell("alarm-job", f"{work.name} {type(error).__name__}")
