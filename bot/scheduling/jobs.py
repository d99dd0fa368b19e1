"""What wakes up regularly."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.db.transaction import Database, Transaction
from bot.kernel.clock import Clock
from bot.kernel.errors import StorageFailed

log = logging.getLogger(__name__)


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
    """Runs jobs and chores at their intervals; one that fails is logged and comes again."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database, self._clock = database, clock
        # A late tick is still wanted, many late ticks are one, and no job overtakes itself.
        self._scheduler = AsyncIOScheduler(
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
        )
        self.jobs: dict[str, Job] = {}

    def add(self, *works: Job | Chore) -> None:
        for work in works:
            if isinstance(work, Job):
                self.jobs[work.name] = work
            self._scheduler.add_job(
                self._wake, "interval", [work], seconds=work.every.total_seconds(), id=work.name
            )

    def start(self) -> None:
        self._scheduler.start()

    def stop(self) -> None:
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)

    async def run(self, job: Job) -> None:
        """Run a job now, slice by slice, until nothing is waiting."""
        while await self._database.write(job.run, self._clock.now()):
            pass

    async def _wake(self, work: Job | Chore) -> None:
        try:
            await (self.run(work) if isinstance(work, Job) else work.run())
        except asyncio.CancelledError:
            # A stop comes between two slices; what is left is taken up after the next start.
            log.info("job-interrupted", extra={"job": work.name})
        except StorageFailed as error:
            log.error("job-without-storage", extra={"job": work.name, "code": str(error)})
        except Exception as error:  # noqa: BLE001 - the next tick must come; only the kind of error is logged.
            log.error("job-failed", extra={"job": work.name, "error": type(error).__name__})
