"""Time that goes by faster: an event loop and a clock for which a second lasts a fraction of one.

Everything that waits (limits, pauses, timeouts) waits that much shorter; work takes what it takes, so a fast run
is harder than a real one, never easier.
"""

from __future__ import annotations

import asyncio
import selectors
import time
from collections.abc import Coroutine
from datetime import UTC, datetime, timedelta
from typing import Any

NOON = datetime(2027, 1, 5, 6, 0, tzinfo=UTC)


class _Selector(selectors.DefaultSelector):
    """Waits a fraction of what it is asked to."""

    scale = 1.0

    def select(self, timeout: float | None = None) -> Any:
        return super().select(timeout if timeout is None or timeout <= 0 else timeout / self.scale)


class ScaledLoop(asyncio.SelectorEventLoop):
    """A loop whose seconds are `scale` times as short."""

    def __init__(self, scale: float) -> None:
        selector = _Selector()
        selector.scale = scale
        self._scale, self._began = scale, time.monotonic()
        super().__init__(selector)

    def time(self) -> float:
        return (time.monotonic() - self._began) * self._scale


class ScaledClock:
    """Tells the hour by the same measure."""

    def __init__(self, scale: float, start: datetime = NOON) -> None:
        self._scale, self._start, self._began = scale, start, time.monotonic()

    def now(self) -> datetime:
        return self._start + timedelta(seconds=(time.monotonic() - self._began) * self._scale)


def run(scale: float, main: Coroutine[Any, Any, Any]) -> Any:
    """Run like `asyncio.run`, in short seconds."""
    with asyncio.Runner(loop_factory=lambda: ScaledLoop(scale)) as runner:
        return runner.run(main)
