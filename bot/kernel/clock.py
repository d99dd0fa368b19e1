"""Where `now` comes from."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Tells the present instant, aware and in UTC."""

    def now(self) -> datetime: ...


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)  # noqa: TID251 - the one place that asks the machine.


class HandClock:
    """A clock turned by hand: for tests, and for the sandbox's button that lets days pass."""

    def __init__(self, start: datetime, running: Clock | None = None) -> None:
        """Start at `start`; with `running`, time also goes by as that clock's does."""
        self._shown = start
        self._running = running
        self._since = running.now() if running else start

    def now(self) -> datetime:
        return self._shown + (self._running.now() - self._since if self._running else timedelta())

    def turn(self, **forward: float) -> None:
        """Go forward by timedelta's own words: `turn(days=8, hours=1)`."""
        self._shown += timedelta(**forward)
