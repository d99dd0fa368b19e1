"""Hours: how they are laid over the calendar, once or every week, and for whom they are."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.features.consultations.domain.consultant import Profession, Venue
from bot.kernel.errors import Refused
from bot.kernel.text import Text

AHEAD = timedelta(days=28)
"""So far ahead weekly hours can be booked."""
LENGTHS = (30, 45, 60)
MOST_ON_END = 8
LAST = timedelta(hours=1)
"""An hour that begins sooner is not given any more: the consultant could not learn of it in time."""
FARTHEST = timedelta(days=92)


class Whom(StrEnum):
    """For whom an hour is."""

    EVERYBODY = "everybody"
    FAMILIES = "families"
    """Those who have a path in the bot: they prepare to take a child, or have one."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """Hours one after another on one day, once or every week."""

    first_on: date
    at: time
    minutes: int
    count: int
    language: str
    venue: Venue
    whom: Whom
    weekly: bool

    def check(self, today: date) -> None:
        """Raise Refused for what cannot be opened: a day that is over, lengths nobody offers (a forged press)."""
        if not today <= self.first_on <= today + FARTHEST:
            raise Refused(Text("consultations-day-over"))
        ends = timedelta(hours=self.at.hour, minutes=self.at.minute + self.minutes * self.count)
        if self.minutes not in LENGTHS or not 1 <= self.count <= MOST_ON_END or ends > timedelta(days=1):
            raise Refused(Text("consultations-hours-wrong"))

    def days(self, after: date | None, until: date, is_off: Callable[[date], bool]) -> Iterator[date]:
        """Give its days after one already laid out, until another; a weekly one keeps days off free."""
        day = self.first_on
        while day <= until:
            if (after is None or day > after) and not (self.weekly and is_off(day)):
                yield day
            if not self.weekly:
                return
            day += timedelta(days=7)

    def instants(self, day: date, zone: ZoneInfo) -> Iterator[tuple[datetime, datetime]]:
        """Give when each hour of a day begins and ends."""
        begin = datetime.combine(day, self.at, zone)
        for number in range(self.count):
            yield (
                begin + timedelta(minutes=self.minutes * number),
                begin + timedelta(minutes=self.minutes * (number + 1)),
            )


@dataclass(frozen=True, slots=True)
class Hour:
    """One hour of one consultant."""

    id: int
    pattern_id: int
    consultant_id: int
    profession: Profession
    language: str
    venue: Venue
    whom: Whom
    starts_at: datetime
    ends_at: datetime
    closed: bool = False
    held_for: int | None = None
    """Who waited longest for an hour like this: until `held_until` nobody else may take it."""
    held_until: datetime | None = None

    def is_held_from(self, person_id: int, now: datetime) -> bool:
        """Say whether it is kept for somebody else at this instant."""
        return (
            self.held_for not in {None, person_id} and self.held_until is not None and now < self.held_until
        )

    def can_be_taken(self, now: datetime) -> bool:
        return not self.closed and now + LAST <= self.starts_at
