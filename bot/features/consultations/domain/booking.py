"""A booking: who comes to an hour, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

MOST_TO_COME = 3
"""So many hours one person may have before them at a time: hours are few."""
HELD = timedelta(hours=12)
"""So long an hour that became free is kept for who waited longest."""
NOT_TO_WAIT = timedelta(hours=3)
"""Where an hour begins so soon, nobody is kept waiting for another's answer."""
LONGEST = 1500


class State(StrEnum):
    """Where a booking stands. Who called off is told apart from who did not come."""

    BOOKED = "booked"
    CANCELLED = "cancelled"
    """By who had booked."""
    CALLED_OFF = "called-off"
    """By the consultant."""
    CAME = "came"
    MISSED = "missed"


@dataclass(frozen=True, slots=True)
class Booking:
    """One person, or a couple, at one hour."""

    id: int
    hour_id: int
    person_id: int | None
    other_id: int | None
    """The other adult of the household, where both come."""
    state: State
    revision: int
    """Counts moves, so that calendars follow."""
    question: str | None = field(default=None, repr=False)
    """What who booked chose to send ahead."""

    @property
    def people(self) -> tuple[int, ...]:
        return tuple(one for one in (self.person_id, self.other_id) if one is not None)

    @property
    def stands(self) -> bool:
        return self.state is State.BOOKED


@dataclass(frozen=True, slots=True)
class Note:
    """What a consultant wrote after an hour; only those of the same profession who meet the person read it."""

    written_at: datetime
    words: str = field(repr=False)


def held_until(now: datetime, awake: datetime, starts_at: datetime) -> datetime | None:
    """Say until when an hour is kept for somebody who wakes then; None where it begins too soon for that."""
    until = min(awake + HELD, starts_at - NOT_TO_WAIT)
    return until if until > now else None
