"""Looks after what no update shows: the database's file and its disk, the last backup, jobs that do not come."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import timedelta

from bot.db import engine
from bot.db.transaction import Database
from bot.kernel.clock import Clock
from bot.scheduling.jobs import AlarmClock
from bot.settings import Settings
from bot.telegram import metrics, pulse
from bot.telegram.wire.alarms import Alarms

log = logging.getLogger(__name__)

EVERY = timedelta(seconds=20)
ROOM = 200 << 20
"""Less free space than this, or than the database's own size, is told of while there is still some."""


class Watch:
    """Rings for the administrators; woken by the alarm clock."""

    def __init__(
        self,
        database: Database,
        settings: Settings,
        alarm_clock: AlarmClock,
        alarms: Alarms,
        clock: Clock,
        lost: Callable[[], None],
    ) -> None:
        """`lost` is called when another file stands in the database's place, or none."""
        self._database, self._settings, self._clock, self._lost = database, settings, clock, lost
        self._backup_within = timedelta(hours=settings.backup_hours)
        self._alarm_clock, self._alarms = alarm_clock, alarms
        self._mark = engine.mark(settings.database_url)
        self._aside = metrics.aside()

    async def look(self) -> None:
        if self.has_lost_its_file():
            log.critical("database-file-lost")
            self._lost()
            return
        self._look_for_room()
        if (aside := metrics.aside()) > self._aside:
            self._alarms.ring("alarm-aside", f"outbox {aside - self._aside}")
            self._aside = aside
        for name in self._alarm_clock.late():
            self._alarms.ring("alarm-job", name)
        if self._backup_within:
            await self._look_for_backup()

    def has_lost_its_file(self) -> bool:
        """Say whether what we write goes into a file that nobody will find again."""
        return self._mark is not None and engine.mark(self._settings.database_url) != self._mark

    async def save(self) -> str:
        """Write what the lost file held beside its old place, and give the name; a dash when that fails, too."""
        saved = self._settings.beside(f".rescued-{self._clock.now():%Y%m%d-%H%M%S}")
        try:
            await self._database.backup(saved)
        except Exception as error:  # noqa: BLE001 - it is the last thing we can do for it; the alarm goes out anyhow.
            log.critical("rescue-of-file-failed", extra={"error": type(error).__name__})
            return "-"
        return saved.name

    def _look_for_room(self) -> None:
        found = engine.room(self._settings.database_url)
        if found and found[0] < max(ROOM, found[1]):
            self._alarms.ring("alarm-room", str(found[0] >> 20))

    async def _look_for_backup(self) -> None:
        now = self._clock.now()
        last = await self._database.write(pulse.last_backup, now)
        if now - last > self._backup_within:
            self._alarms.ring("alarm-backup", last.date().isoformat())
