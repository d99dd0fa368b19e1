"""What a row of words says together: spans, days, dates and hours; whatever no rule explains makes it unsure."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from bot.features.reminders.domain.tokens import Token

AFTERNOON = 15


@dataclass(slots=True)
class Found:
    """What the words have said so far."""

    day: int | None = None
    weekday: int | None = None
    turn: str = ""
    """Of a weekday: next, this or last, as its sign."""
    month: int | None = None
    month_day: int | None = None
    year: int | None = None
    hour: int | None = None
    minute: int = 0
    exact: bool = False
    """The hour was written with its minutes, as on a clock."""
    padded: bool = False
    """It was written as only a clock that counts to 24 shows it: 07:30."""
    part: int | None = None
    minutes: int | None = None
    """A span from now."""
    months: int | None = None
    loose: list[int] = field(default_factory=list)
    """Numbers of which nothing says what they count."""
    repeats: bool = False
    unsure: bool = False
    wrong: bool = False
    """Something stands there that no calendar and no clock has."""

    @property
    def has_day(self) -> bool:
        named = (self.day, self.weekday, self.month_day, self.months)
        return any(value is not None for value in named)

    def put(self, **said: Any) -> None:
        """Note what was said; the same thing said twice is unsure."""
        for name, value in said.items():
            self.unsure = self.unsure or getattr(self, name) not in {None, value, ""}
            setattr(self, name, value)

    def at(self, hour: int, minute: int = 0, *, exact: bool = False) -> None:
        if not (0 <= hour <= 24 and 0 <= minute <= 59):
            self.wrong = True
            return
        self.unsure = self.unsure or self.hour is not None
        self.hour, self.minute, self.exact = hour, minute, exact


Part = Callable[[str], Token | None]
Does = Callable[[Found, Part], bool | None]
"""Notes what was found; False: it was not meant, try the next rule."""


def read(tokens: Sequence[Token]) -> Found:
    """Apply the first rule that fits at each place."""
    found, signs, at = Found(), "".join(token.sign for token in tokens), 0
    while at < len(signs):
        at += _step(tokens, signs, at, found)
    found.unsure = found.unsure or any(token.unsure for token in tokens)
    _settle_loose(found)
    return found


def _step(tokens: Sequence[Token], signs: str, at: int, found: Found) -> int:
    for pattern, does in _RULES:
        match = pattern.match(signs, at)
        if match and match.end() > at and does(found, _part(tokens, match)) is not False:
            return match.end() - at
    sign = signs[at]
    found.wrong = found.wrong or sign == "!"
    # An "at" or "of" that nothing follows says nothing; anything else that is left may change the meaning.
    found.unsure = found.unsure or sign not in "tO"
    return 1


def _part(tokens: Sequence[Token], match: re.Match[str]) -> Part:
    def part(name: str) -> Token | None:
        start, end = match.span(name) if name in match.re.groupindex else (-1, -1)
        return tokens[start] if end > start else None

    return part


def _value(token: Token | None, otherwise: int = 0) -> int:
    return token.value if token else otherwise


# ---- spans from now -------------------------------------------------------------------------------


def _span(sense: int) -> Does:
    def does(found: Found, part: Part) -> None:
        fixed, unit = part("fixed"), part("unit")
        if fixed:
            _add(found, 10 * fixed.value * sense, fixed)
            return
        number, half = part("n"), part("half") or part("half2")
        tenths = number.value * (1 if number and number.sign == "f" else 10) if number else 10
        if half:
            tenths = tenths + 5 if number or part("half2") else 5
        if unit:
            _add(found, tenths * sense, unit, counted=number is not None)
        if more := part("more"):
            found.minutes = (found.minutes or 0) + more.value * sense

    return does


def _add(found: Found, tenths: int, unit: Token, *, counted: bool = True) -> None:
    """Add so many tenths of a unit; a part of a day or of a month is nothing one can promise."""
    sign = unit.sign
    match sign:
        case "S" | "m":
            found.put(minutes=tenths // 10)
        case "h" | "i":
            found.put(minutes=tenths * 6)
        case "s":
            found.put(months=tenths // 10)
        case "V":
            whole, rest = divmod(tenths * unit.value, 10)
            found.unsure = found.unsure or rest != 0
            found.put(months=whole)
        case _:
            # Said without a number, the Kyrgyz word for a week may be Friday.
            found.unsure = found.unsure or (sign == "j" and not counted)
            days = {"d": 1, "j": 7}.get(sign, unit.value)
            whole, rest = divmod(tenths * days, 10)
            found.unsure = found.unsure or rest != 0
            found.put(day=whole)


def _quarter_of_an_hour(found: Found, _: Part) -> None:
    found.put(minutes=15)


def _coming_span(found: Found, part: Part) -> None:
    """Next week, next month: some day in it."""
    unit = part("unit")
    if unit:
        _add(found, 10, unit)
    found.unsure = True


# ---- days -----------------------------------------------------------------------------------------


def _repeated(found: Found, part: Part) -> None:
    found.repeats = True
    if weekday := part("weekday"):
        found.put(weekday=weekday.value)


def _day(found: Found, part: Part) -> None:
    found.put(day=_value(part("day")))


def _weekday(found: Found, part: Part) -> None:
    weekday, turn = part("weekday"), part("turn")
    found.put(weekday=_value(weekday))
    found.turn = turn.sign if turn else found.turn
    if weekday and weekday.sign == "j" and not part("named"):
        # The word also means a week.
        found.unsure = True


def _date(found: Found, part: Part) -> None:
    whole = part("whole")
    if whole:
        month, year = whole.more
        found.put(month_day=whole.value, month=month, year=year)
        return
    found.put(month_day=_value(part("day")), month=_value(part("month")))


def _month_day(found: Found, part: Part) -> None:
    found.put(month_day=_value(part("day")))


def _year(found: Found, part: Part) -> None:
    found.put(year=_value(part("year")))


def _pair(found: Found, part: Part) -> None:
    """Two numbers with a dot: a date, a clock time, or both of them possible."""
    pair = part("pair")
    first, second, slash, short = pair.more if pair else (0, 0, 0, 0)
    may_be_date = 1 <= first <= 31 and 1 <= second <= 12
    may_be_clock = not slash and not short and first < 24 and second < 60
    day_known = found.has_day or bool(part("more"))
    if may_be_clock and (day_known or not may_be_date):
        found.at(first, second, exact=True)
    elif may_be_date:
        # As the first thing said it may be the ninth of October or ten past nine.
        found.unsure = found.unsure or bool(slash and first <= 12) or (may_be_clock and first < 13)
        found.put(month_day=first, month=second)
    else:
        found.wrong = True


# ---- hours ----------------------------------------------------------------------------------------


def _clock(found: Found, part: Part) -> None:
    clock = part("clock")
    if clock:
        minute, padded = clock.more
        found.at(clock.value, minute, exact=not 1 <= clock.value <= 6 or bool(padded))
        found.padded = bool(padded)
    _part_of_day(found, part)


def _part_of_day(found: Found, part: Part) -> None:
    for name in ("part", "part2"):
        if token := part(name):
            value = AFTERNOON if token.sign == "d" else token.value
            found.put(part=value)
            found.unsure = found.unsure or token.sign == "p"


def _one(found: Found, part: Part) -> None:
    """A word that is "hour" and "one o'clock" at once."""
    found.at(1)
    _part_of_day(found, part)


def _hour(found: Found, part: Part) -> bool | None:
    """A number that something says to be an hour, with its minutes; else it is loose."""
    number, half, minute = part("n"), part("half"), part("minute")
    named = any(part(name) for name in ("at", "part", "h", "half", "h2", "part2")) or (
        number is not None and number.sign == "u"
    )
    if minute and not (minute.two_digits or part("m") or minute.value >= 10):
        return False
    named = named or bool(minute and minute.sign == "u")
    if not named:
        found.loose += [_value(number), *([minute.value] if minute else [])]
        return None
    found.at(_value(number), 30 if half else _value(minute))
    _part_of_day(found, part)
    return None


def _before_hour(found: Found, part: Part) -> None:
    """A quarter, or so many minutes, before the hour."""
    _beside_hour(found, part, -1)


def _after_hour(found: Found, part: Part) -> None:
    _beside_hour(found, part, 1)


def _beside_hour(found: Found, part: Part, sense: int) -> None:
    hour = _value(part("hour"))
    away = 15 if part("quarter") else 30 if part("half") else _value(part("away"))
    minutes = hour * 60 + sense * away
    if not 1 <= hour <= 24 or not 0 < away < 60:
        found.wrong = True
        return
    found.at(minutes // 60, minutes % 60)
    _part_of_day(found, part)


def _into_hour(found: Found, part: Part) -> None:
    """Half, a quarter, or so many minutes of the hour that is named by its end: half of the ninth is 8:30."""
    hour = _value(part("hour"))
    away = 15 if part("quarter") else _value(part("away"), otherwise=30)
    if not 1 <= hour <= 12 or not 0 < away < 60:
        found.wrong = True
        return
    found.at((hour - 1) or 12, away)
    _part_of_day(found, part)


def _half_hour(found: Found, part: Part) -> None:
    """One word for half of the hour that is named by its end."""
    found.at((_value(part("half")) - 1) or 12, 30)
    _part_of_day(found, part)


def _only_part(found: Found, part: Part) -> None:
    _part_of_day(found, part)


def _part_of_today(found: Found, part: Part) -> None:
    found.put(day=0)
    _part_of_day(found, part)


def _evening_today(found: Found, part: Part) -> None:
    found.put(day=0, part=_value(part("evening")))


def _settle_loose(found: Found) -> None:
    """Numbers that nothing explains are hour and minutes, but only beside a day: "tomorrow 9 30"."""
    match found.loose:
        case []:
            return
        case [hour] if found.has_day and found.hour is None and hour < 24:
            found.at(hour)
        case [hour, minute] if found.has_day and found.hour is None and hour < 24 and minute < 60:
            found.at(hour, minute)
        case _:
            found.unsure = True


# ---- the rules, in the order they are tried ------------------------------------------------------

_LENGTH = "(?:n?(?P<fixed>[Ss])|(?P<n>[nf]?)(?P<half>[ZJ]?)(?P<unit>[himUdjV])(?P<half2>Z?)(?:(?P<more>n)m)?)"
_AFTER = "[btO]*(?P<part2>[Pdp]?)"
_NUMBER = "O*(?P<at>t?)O*(?P<part>P?)t*(?P<h>h?)(?P<n>[nu])(?P<half>J?)(?P<h2>[hi]?)"
_RULES: tuple[tuple[re.Pattern[str], Does], ...] = tuple(
    (re.compile(pattern), does)
    for pattern, does in (
        ("[etO]*(?P<weekday>E)", _repeated),
        ("e", _repeated),
        (f"b{_LENGTH}", _span(1)),
        (f"{_LENGTH}a", _span(1)),
        (f"{_LENGTH}g", _span(-1)),
        ("Q[hi]a", _quarter_of_an_hour),
        ("[tO]*[xv](?P<unit>[UV])", _coming_span),
        ("[tO]*(?P<turn>[xvl]?)(?P<weekday>[Wj])(?P<named>~?)", _weekday),
        ("(?P<day>D)~?", _day),
        ("[tO]*(?P<whole>X)", _date),
        ("[tO]*(?P<day>[nou])#?O?(?P<month>M)", _date),
        ("[tO]*(?P<month>M)O*(?P<day>o|n(?![himP]))", _date),
        ("V(?P<day>[ou])", _month_day),
        ("(?P<year>Y)[%V]?", _year),
        (f"t*H(?P<hour>[on])(?P<half>){_AFTER}", _into_hour),
        (f"t*(?P<half>k){_AFTER}", _half_hour),
        (f"t*w(?:(?P<quarter>Q)|(?P<away>n)m?)(?P<hour>n)[hi]?{_AFTER}", _before_hour),
        (f"t*(?:(?P<quarter>Q)|(?P<away>n)m)(?P<hour>o){_AFTER}", _into_hour),
        (f"t*(?:(?P<quarter>Q)|(?P<away>n)m?)z(?P<hour>n)h?{_AFTER}", _before_hour),
        (f"t*(?:(?P<quarter>Q)y|(?P<half>K)|(?P<away>n)m?y)(?P<hour>n)h?{_AFTER}", _after_hour),
        ("(?P<part>P?)h?(?P<hour>n)(?P<away>n)m?r", _before_hour),
        ("(?P<part>P?)h?(?P<hour>n)(?P<away>n)m?G", _after_hour),
        ("[tO]*(?P<day>[no])#", _month_day),
        ("[tO]*(?P<day>o)", _month_day),
        ("O*(?P<more>[th]*)(?P<pair>2)", _pair),
        (f"O*[th]*(?P<part>P?)[th]*(?P<clock>c)[hi]?{_AFTER}", _clock),
        (f"t+i{_AFTER}", _one),
        ("i[tO]*(?P<part2>[Pd])", _one),
        (f"{_NUMBER}(?P<minute>[nu])(?P<m>m?){_AFTER}", _hour),
        (f"{_NUMBER}{_AFTER}", _hour),
        ("v(?P<part>P)", _part_of_today),
        ("[btO]*(?P<part>[Pp])", _only_part),
        ("(?P<evening>T)", _evening_today),
    )
)
