"""Reads what people type about a time: "tomorrow at 9", "5 January", "in two weeks", in any language.

What is not understood to the last word is unsure, and the person is asked; nothing is guessed silently.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.features.reminders.domain.grammar import Found, read
from bot.features.reminders.domain.tokens import tokens_of
from bot.features.reminders.domain.vocabulary import Vocabulary

MORNING = time(9)
EVENING = time(19)
"""The hours we choose when only a day, or only an evening, was named."""
_FARTHEST_LEAP = 8
_NIGHT, _MIDNIGHT = 22, 24
_JUST_PAST = timedelta(days=95)
"""A date without a year that was so lately may have been meant, not the one of next year."""
_SMALL = 7
"""Below this hour it may be the morning or the afternoon."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What was understood of typed words."""

    at: datetime | None = None
    """As a clock on the wall shows it; None when nothing was understood. It may lie in the past."""
    sure: bool = False
    """Every word was understood, and means only this."""
    repeats: bool = False
    """More than once is wanted; `at` is the first time, if it is known."""


NOTHING = Reading()


def read_when(said: str, vocabulary: Vocabulary, now: datetime, *, past: bool = False) -> Reading:
    """Give the time that is meant; `past`: a day without a year or a week means the last such one.

    `now` is the wall's own present, without a zone.
    """
    found = read(tokens_of(said, vocabulary))
    if found.wrong:
        return NOTHING
    try:
        at = _resolve(found, now, past=past)
    except (ValueError, OverflowError):
        # The thirty-first of February, or a year no calendar has.
        return NOTHING
    return Reading(at, at is not None and not found.unsure and not found.repeats, found.repeats)


def _resolve(found: Found, now: datetime, *, past: bool) -> datetime | None:
    if found.minutes is not None:
        found.unsure = found.unsure or found.has_day or found.hour is not None
        return now.replace(second=0, microsecond=0) + timedelta(minutes=found.minutes)
    if _halves(found):
        return None
    clock = _clock(found)
    if not found.has_day:
        return _today_or_tomorrow(found, now, clock)
    if clock is None and found.day == 0 and not past:
        found.unsure = True
        return _later_today(now)
    day = _day(found, now, clock or MORNING, past=past)
    if day is None:
        return None
    at = datetime.combine(day, (clock or MORNING))
    return _in_time(found, at, now)


def _halves(found: Found) -> bool:
    """Say whether a month stands without a day, or a year without a date."""
    return (found.month is None) != (found.month_day is None) and found.month_day is None


def _in_time(found: Found, at: datetime, now: datetime) -> datetime:
    """Move a bare hour of today that is over to the afternoon, as a guess."""
    if found.day == 0 and at <= now and _may_be_afternoon(found, at):
        found.unsure = True
        return at + timedelta(hours=12)
    return at


def _may_be_afternoon(found: Found, at: datetime) -> bool:
    return found.hour is not None and found.part is None and not found.padded and 0 < at.hour < 12


def _today_or_tomorrow(found: Found, now: datetime, clock: time | None) -> datetime | None:
    if clock is None or found.year is not None:
        return None
    today = datetime.combine(now.date(), clock)
    if today > now:
        return today
    if _may_be_afternoon(found, today):
        found.unsure = True
        later = today + timedelta(hours=12)
        return later if later > now else today + timedelta(days=1)
    return today + timedelta(days=1)


def _clock(found: Found) -> time | None:
    """The hour in the part of the day that was named; a small hour alone means the afternoon, perhaps."""
    if found.hour is None:
        return None if found.part is None else _clock_of_part(found)
    clock = time(found.hour % 24, found.minute)
    if found.hour == _MIDNIGHT:
        found.unsure = True
        return clock
    if found.part is not None:
        return _in_part(found, clock, found.part)
    if not found.exact and clock.hour < _SMALL:
        found.unsure = True
        return clock.replace(hour=clock.hour + 12) if clock.hour else clock
    # "At seven" of a day to come may be the evening.
    found.unsure = found.unsure or (clock.hour == _SMALL and not found.exact)
    return clock


def _clock_of_part(found: Found) -> time | None:
    if found.part in {_NIGHT, _MIDNIGHT}:
        # Which night: the one before the day, or the one after it?
        found.unsure = True
        return time(22) if found.part == _NIGHT else time(0)
    return time(found.part or 0)


def _in_part(found: Found, clock: time, part: int) -> time:
    night = part >= _NIGHT
    if clock.hour == 12 and (part < 12 or night):
        found.unsure = found.unsure or found.has_day
        return clock.replace(hour=0)
    if night and clock.hour < 5:
        # The night has small hours of its own: two at night is not two in the afternoon.
        found.unsure = found.unsure or found.has_day
        return clock
    if part >= 12 and 1 <= clock.hour < 12:
        later = clock.hour + 12
        found.unsure = found.unsure or (part == 15 and clock.hour in {8, 9, 10})
        return clock if part == 12 and clock.hour > 9 else clock.replace(hour=later)
    # Fourteen in the evening, or twelve in the morning: one of the two is wrong.
    first, last = {9: (0, 11), 12: (10, 16), 15: (11, 18), 19: (16, 23)}.get(part, (20, 23))
    found.unsure = found.unsure or not first <= clock.hour <= last
    return clock


def _later_today(now: datetime) -> datetime:
    evening = datetime.combine(now.date(), EVENING)
    return evening if evening > now else now.replace(second=0, microsecond=0) + timedelta(hours=1)


# ---- days -----------------------------------------------------------------------------------------


def _day(found: Found, now: datetime, clock: time, *, past: bool) -> date | None:
    today = now.date()
    named = [found.day is not None, found.weekday is not None, found.month_day is not None]
    found.unsure = found.unsure or sum((*named, found.months is not None)) > 1
    if found.month is not None and found.month_day is not None:
        return _date(found, now, clock, past=past)
    if found.month_day is not None:
        return _with_day(found, now, clock, past=past)
    if found.weekday is not None:
        return _weekday(found, now, past=past)
    if found.months is not None:
        return _months_on(today, found.months)
    return today + timedelta(days=found.day or 0)


def _date(found: Found, now: datetime, clock: time, *, past: bool) -> date | None:
    month, day = found.month or 0, found.month_day or 0
    if found.year is not None:
        return date(found.year, month, day)
    years = range(now.year, now.year + (-1 if past else 1) * (_FARTHEST_LEAP + 1), -1 if past else 1)
    for year in years:
        if 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]:
            candidate = date(year, month, day)
            if candidate <= now.date() if past else datetime.combine(candidate, clock) > now:
                found.unsure = found.unsure or _other_is_near(candidate, now.date(), -1 if past else 1)
                return candidate
    return None


def _other_is_near(candidate: date, today: date, sense: int) -> bool:
    """Say whether the same date on the other side of today is so near that it may be meant."""
    other = _months_on(candidate, -12 * sense)
    return candidate != today and abs(today - other) < _JUST_PAST


def _with_day(found: Found, now: datetime, clock: time, *, past: bool) -> date | None:
    day, first = found.month_day or 0, now.date().replace(day=1)
    for months in range(3):
        month = _months_on(first, -months if past else months)
        if 1 <= day <= monthrange(month.year, month.month)[1]:
            candidate = month.replace(day=day)
            if candidate <= now.date() if past else datetime.combine(candidate, clock) > now:
                found.unsure = found.unsure or (day == now.day and candidate != now.date())
                return candidate
        else:
            found.unsure = True
    return None


def _weekday(found: Found, now: datetime, *, past: bool) -> date:
    """The coming such day; "next" means the calendar week after this one."""
    today, weekday = now.date(), found.weekday or 0
    ahead = (weekday - today.weekday()) % 7
    if found.turn == "l" or (past and found.turn != "x"):
        found.unsure = found.unsure or (past and ahead == 0)
        return today - timedelta(days=(-ahead) % 7 or 7)
    if found.turn == "x" or found.day == 7:
        # Still to come this week: some mean that one.
        found.unsure = found.unsure or weekday > today.weekday()
        return today + timedelta(days=7 - today.weekday() + weekday)
    if ahead == 0:
        found.unsure = True
        ahead = 7
    return today + timedelta(days=ahead)


def _months_on(day: date, months: int) -> date:
    """The same day so many months later, or the last of a shorter month."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
