"""Lays the classes of a group over the calendar."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.features.school.domain.course import Course, Stretch, cut
from bot.kernel.errors import Refused
from bot.kernel.text import Text

_DAY = timedelta(days=1)
FARTHEST = timedelta(days=366)
"""A group whose last class lies farther away was asked for by mistake."""


@dataclass(frozen=True, slots=True)
class Rhythm:
    """When a group meets: from which day on, on which weekdays (1 is Monday), at what time, how long."""

    first: date
    weekdays: frozenset[int]
    at: time
    hours: int


@dataclass(frozen=True, slots=True)
class PlannedClass:
    """A class to come: when, and which hours of which modules."""

    starts_at: datetime
    ends_at: datetime
    stretches: tuple[Stretch, ...]


def lay_out(
    course: Course, rhythm: Rhythm, total: int, zone: ZoneInfo, is_off: Callable[[date], bool]
) -> tuple[PlannedClass, ...]:
    """Give the whole programme day by day, days off skipped; raises Refused for what the course does not allow."""
    if rhythm.hours < course.min_per_day:
        raise Refused(Text("school-day-too-short", hours=course.min_per_day))
    if not course.min_hours <= total <= course.max_hours:
        raise Refused(Text("school-hours-wrong", least=course.min_hours, most=course.max_hours))
    parts = cut(course.spread(total), rhythm.hours)
    days = meeting_days(rhythm, is_off)
    classes = tuple(
        _class(day, rhythm.at, stretches, course.hour_minutes, zone)
        for day, stretches in zip(days, parts, strict=False)
    )
    if len(classes) < len(parts):
        raise Refused(Text("school-weekdays-needed"))
    if sum(one.hours for one in parts[-1]) < course.min_per_day:
        raise Refused(Text("school-day-too-short", hours=course.min_per_day))
    return classes


def meeting_days(rhythm: Rhythm, is_off: Callable[[date], bool]) -> Iterator[date]:
    """Give the days on which a group can meet, at most a year of them."""
    day = rhythm.first
    while day <= rhythm.first + FARTHEST:
        if day.isoweekday() in rhythm.weekdays and not is_off(day):
            yield day
        day += _DAY


def _class(
    day: date, at: time, stretches: tuple[Stretch, ...], hour_minutes: int, zone: ZoneInfo
) -> PlannedClass:
    hours = sum(one.hours for one in stretches)
    starts_at = datetime.combine(day, at, zone)
    return PlannedClass(starts_at, starts_at + timedelta(minutes=hours * hour_minutes), stretches)
