"""Reads what people type about a time: "tomorrow at 9", "5 January", "in two weeks", in any language."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from bot.features.reminders.domain.vocabulary import (
    AFTER,
    AT,
    BEFORE,
    CLOCK_ENDING,
    DAY_ENDING,
    HOUR,
    LONGEST_PHRASE,
    MINUTE,
    MONTH,
    NEXT,
    WEEK,
    Sense,
    Senses,
    Vocabulary,
    fold,
)

MORNING = time(9)
EVENING = time(19)
"""The hours we choose when only a day, or only an evening, was named."""
_FARTHEST_LEAP = 8
_LONGEST_ENDING = 4
"""Longer ones are words of their own and stand apart: Russian says "of the fifteenth number"."""
_CLOCK = re.compile(r"(?<![\d.:/-])([01]?\d|2[0-3]):([0-5]\d)(?![\d:])")
_YEAR_FIRST = re.compile(r"(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
_YEAR_LAST = re.compile(r"(?<!\d)(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?!\d)")
_TWO = re.compile(r"(?<!\d)(\d{1,2})([./])(\d{1,2})(?!\d)")
_TOKEN = re.compile(r"\d+|[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class _Token:
    """A number or a word or phrase; `tied` when at most a hyphen parts it from what stands before."""

    word: str
    senses: Senses
    tied: bool
    digits: bool = False

    def marks(self, mark: int) -> bool:
        return self.senses.get(Sense.MARK) == mark

    @property
    def number(self) -> int | None:
        """The number in halves, as the vocabulary counts."""
        return int(self.word) * 2 if self.digits else self.senses.get(Sense.NUMBER)


_NOTHING = _Token("", {}, tied=False)


@dataclass(slots=True)
class _Found:
    """What the words have said so far."""

    day: int | None = None
    weekday: int | None = None
    month: int | None = None
    month_day: int | None = None
    year: int | None = None
    clock: time | None = None
    hour: int | None = None
    part: int | None = None
    minutes: int | None = None
    months: int | None = None
    next: bool = False
    loose: list[int] = field(default_factory=list)
    """Numbers of which nothing says what they count."""

    @property
    def has_day(self) -> bool:
        named = (self.day, self.weekday, self.month_day, self.months)
        return any(value is not None for value in named)


def read_when(said: str, vocabulary: Vocabulary, now: datetime) -> datetime | None:
    """Give the time that is meant, as a clock on the wall shows it; None when nothing was understood.

    `now` is the wall's own present, without a zone. What is understood may lie in the past.
    """
    found = _Found()
    rest = _numbers(fold(said), found)
    tokens = list(_tokens(rest, vocabulary))
    position = 0
    while position < len(tokens):
        position += _step(tokens, position, found)
    _settle_loose(found)
    try:
        return _resolve(found, now)
    except (ValueError, OverflowError):
        # The thirty-first of February, or a year no calendar has.
        return None


# ---- numbers written as dates and clock times -----------------------------------------------------


def _numbers(words: str, found: _Found) -> str:
    """Take out what is written in figures alone, and give the rest."""
    for pattern, order in ((_YEAR_FIRST, (3, 2, 1)), (_YEAR_LAST, (1, 2, 3))):
        if match := pattern.search(words):
            found.month_day, found.month, year = (int(match[group]) for group in order)
            found.year = year if year > 99 else 2000 + year
            words = pattern.sub(" ", words, count=1)
    if match := _CLOCK.search(words):
        found.clock = time(int(match[1]), int(match[2]))
        words = _CLOCK.sub(" : ", words, count=1)
    return _two_numbers(words, found)


def _two_numbers(words: str, found: _Found) -> str:
    """Two numbers with a dot are a day and a month first, a clock time if the day is known or cannot be."""
    for match in list(_TWO.finditer(words)):
        first, last = int(match[1]), int(match[3])
        if found.month_day is None and 1 <= first <= 31 and 1 <= last <= 12:
            found.month_day, found.month = first, last
        elif found.clock is None and match[2] == "." and first <= 23 and last <= 59:
            found.clock = time(first, last)
        else:
            continue
        words = words.replace(match[0], " ", 1)
    return words


# ---- words ----------------------------------------------------------------------------------------


def _tokens(words: str, vocabulary: Vocabulary) -> Iterator[_Token]:
    """Cut into numbers and known words, the longest phrases first; words nobody knows keep their place."""
    pieces = list(_TOKEN.finditer(words))
    position = 0
    while position < len(pieces):
        piece = pieces[position]
        between = words[pieces[position - 1].end() : piece.start()] if position else " "
        tied = between in {"", "-"}
        if piece[0].isdecimal():
            yield _Token(piece[0], {}, tied, digits=True)
            position += 1
            continue
        for length in range(LONGEST_PHRASE, 0, -1):
            phrase = " ".join(one[0] for one in pieces[position : position + length])
            senses = vocabulary.senses.get(phrase) if length > 1 else vocabulary.find(phrase)
            if senses is not None:
                yield _Token(phrase, senses, tied)
                position += len(phrase.split())
                break


def _step(tokens: list[_Token], position: int, found: _Found) -> int:
    """Understand what stands at this place, and say how many tokens that were."""
    if taken := _span(tokens, position, found):
        return taken
    token = tokens[position]
    if token.number is not None and (taken := _number(tokens, position, found)):
        return taken
    senses = token.senses
    if Sense.MONTH in senses:
        found.month = senses[Sense.MONTH]
        following = _at(tokens, position + 1)
        # "January 5", but not "January 5 o'clock": there the number is an hour.
        if found.month_day is None and following.digits and not _is_hour(tokens, position + 1):
            found.month_day = int(following.word)
            return 2
    elif Sense.WEEKDAY in senses:
        found.weekday = senses[Sense.WEEKDAY]
    elif Sense.DAY in senses:
        found.day = senses[Sense.DAY]
    elif Sense.PART in senses:
        found.part = senses[Sense.PART]
    found.next = found.next or token.marks(NEXT)
    return 1


def _at(tokens: list[_Token], position: int) -> _Token:
    return tokens[position] if 0 <= position < len(tokens) else _NOTHING


def _span(tokens: list[_Token], position: int, found: _Found) -> int:
    """A span from now: "in two weeks", "2 hours later", "next week"; the number may be missing."""
    first = tokens[position]
    start = position + (first.marks(BEFORE) or first.marks(NEXT))
    end, halves = start, 2
    while end - start < 3 and (number := _at(tokens, end).number) is not None:
        halves = halves * number // 2
        # One word can be number and unit: Russian has one for half an hour.
        if Sense.UNIT in tokens[end].senses:
            break
        end += 1
    unit = _at(tokens, end).senses.get(Sense.UNIT)
    after = _at(tokens, end + 1).marks(AFTER)
    # "Next Friday" where the same word also means a week.
    named = Sense.WEEKDAY in _at(tokens, end).senses and first.marks(NEXT)
    # "In 2 hours 30 minutes": the second number goes on with the first.
    goes_on = found.minutes is not None and unit == MINUTE
    if unit is None or named or not (start > position or after or goes_on):
        return 0
    _add_span(found, unit, halves)
    return end + 1 + after - position


def _add_span(found: _Found, unit: int, halves: int) -> None:
    if unit in {MINUTE, HOUR}:
        found.minutes = (found.minutes or 0) + (halves * 30 if unit == HOUR else halves // 2)
    elif unit == MONTH:
        found.months = halves // 2
    else:
        found.day = (halves * 7 if unit == WEEK else halves) // 2


def _number(tokens: list[_Token], position: int, found: _Found) -> int:
    """A number: of an hour, of a day of the month, of a year; else it stays loose until the end."""
    token, following = tokens[position], _at(tokens, position + 1)
    value = (token.number or 0) // 2
    if token.digits and value > 31:
        found.year = value if 1900 <= value <= 2999 else found.year
        return 1
    if Sense.MONTH in following.senses and found.month_day is None:
        found.month_day, found.month = value, following.senses[Sense.MONTH]
        return 2
    if following.marks(DAY_ENDING) and (following.tied or len(following.word) > _LONGEST_ENDING):
        found.month_day = value
        return 2
    if _is_hour(tokens, position):
        return _hour(tokens, position, found)
    if token.digits or Sense.UNIT not in following.senses:
        found.loose.append(value)
    return 1


def _is_hour(tokens: list[_Token], position: int) -> bool:
    previous, following = _at(tokens, position - 1), _at(tokens, position + 1)
    return (
        previous.marks(AT)
        or previous.senses.get(Sense.UNIT) == HOUR
        or Sense.PART in previous.senses
        or (following.tied and following.marks(CLOCK_ENDING))
        or following.senses.get(Sense.UNIT) == HOUR
        or Sense.PART in following.senses
    )


def _hour(tokens: list[_Token], position: int, found: _Found) -> int:
    """The hour, and the minutes when they follow: "9 hours 30 minutes", "at 9 30"."""
    found.hour = (tokens[position].number or 0) // 2
    following = position + 1
    while following < len(tokens) and _belongs_to_hour(tokens[following]):
        following += 1
    minutes = _at(tokens, following)
    if minutes.digits and len(minutes.word) == 2 and int(minutes.word) < 60 and found.clock is None:
        found.clock, found.hour = time(found.hour % 24, int(minutes.word)), None
        following += 1
    return following - position


def _belongs_to_hour(token: _Token) -> bool:
    return token.senses.get(Sense.UNIT) == HOUR or (token.tied and token.marks(CLOCK_ENDING))


def _settle_loose(found: _Found) -> None:
    """Numbers that nothing explains are hour and minutes, but only beside a day: "tomorrow 9 30"."""
    if not found.has_day or found.hour is not None or found.clock is not None:
        return
    match found.loose:
        case [hour]:
            found.hour = hour
        case [hour, minutes] if hour < 24 and minutes < 60:
            found.clock = time(hour, minutes)


# ---- what it all means ----------------------------------------------------------------------------


def _resolve(found: _Found, now: datetime) -> datetime | None:
    if found.minutes is not None:
        return now.replace(second=0, microsecond=0) + timedelta(minutes=found.minutes)
    clock = _clock(found)
    if not found.has_day:
        if clock is None:
            return None
        today = datetime.combine(now.date(), clock)
        return today if today > now else today + timedelta(days=1)
    if clock is None and found.day == 0:
        return _later_today(now)
    day = _day(found, now, clock or MORNING)
    return datetime.combine(day, clock or MORNING) if day else None


def _clock(found: _Found) -> time | None:
    """The hour in the part of the day that was named; a small hour alone means the afternoon."""
    if found.clock is None and found.hour is None:
        return None if found.part is None else time(found.part)
    clock = found.clock or time(found.hour or 0)
    if found.part is not None:
        return _in_part(clock, found.part)
    return clock.replace(hour=clock.hour + 12) if found.clock is None and 1 <= clock.hour <= 6 else clock


def _in_part(clock: time, part: int) -> time:
    night = part > EVENING.hour
    if clock.hour == 12 and (part < 12 or night):
        return clock.replace(hour=0)
    # The night has small hours of its own: two at night is not two in the afternoon.
    later = (5 if night else 1) <= clock.hour < 12 <= part
    return clock.replace(hour=clock.hour + 12) if later else clock


def _later_today(now: datetime) -> datetime:
    evening = datetime.combine(now.date(), EVENING)
    return evening if evening > now else now.replace(second=0, microsecond=0) + timedelta(hours=1)


def _day(found: _Found, now: datetime, clock: time) -> date | None:
    today = now.date()
    if found.month is not None and found.month_day is not None:
        return _date(found, now, clock)
    if found.month_day is not None:
        return _next_with_day(found.month_day, now, clock)
    if found.weekday is not None:
        return _weekday(found, now, clock)
    if found.months is not None:
        return _months_on(today, found.months)
    return today + timedelta(days=found.day or 0)


def _date(found: _Found, now: datetime, clock: time) -> date | None:
    month, day = found.month or 0, found.month_day or 0
    if found.year is not None:
        return date(found.year, month, day)
    for year in range(now.year, now.year + _FARTHEST_LEAP + 1):
        if 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]:
            candidate = date(year, month, day)
            if datetime.combine(candidate, clock) > now:
                return candidate
    return None


def _next_with_day(day: int, now: datetime, clock: time) -> date | None:
    first = now.date().replace(day=1)
    for months in range(3):
        month = _months_on(first, months)
        if 1 <= day <= monthrange(month.year, month.month)[1]:
            candidate = month.replace(day=day)
            if datetime.combine(candidate, clock) > now:
                return candidate
    return None


def _weekday(found: _Found, now: datetime, clock: time) -> date:
    """The coming such day; "next" means the calendar week after this one."""
    today = now.date()
    if found.next or found.day == 7:
        return today + timedelta(days=7 - today.weekday() + (found.weekday or 0))
    ahead = ((found.weekday or 0) - today.weekday()) % 7
    if ahead == 0 and datetime.combine(today, clock) <= now:
        ahead = 7
    return today + timedelta(days=ahead)


def _months_on(day: date, months: int) -> date:
    """The same day so many months later, or the last of a shorter month."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
