"""How long people usually wait: said only when enough have waited."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

LEAST = 20
"""Fewer real waits than this are no promise."""
NEAR = timedelta(hours=1)
_DAY = timedelta(days=1)


def usual_wait(times: Sequence[tuple[datetime, datetime]], now: datetime) -> int | None:
    """Give the minutes within which three of four were taken at this hour of the day, in fives; None: too few.

    `times` are when each was opened and when somebody acknowledged it.
    """
    waits = sorted(taken - opened for opened, taken in times if _hours_apart(opened, now) <= NEAR)
    if len(waits) < LEAST:
        return None
    minutes = waits[(len(waits) * 3 - 1) // 4].total_seconds() / 60
    return max(5, -(-int(minutes + 0.999) // 5) * 5)


def _hours_apart(one: datetime, other: datetime) -> timedelta:
    apart = (one - other) % _DAY
    return min(apart, _DAY - apart)
