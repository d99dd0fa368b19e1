"""What is counted, in which months, and what of it may be told.

The rule of five. Each event is counted in one cell only: one indicator, region and kind. A cell tells nothing but
whole fives; what is left waits in the cell for the months to come. Every other figure (a quarter, a year, a
country) is the sum of what cells have told. A month is counted once, after its end, and never again. So every
figure and every difference of two figures is a multiple of five; and whatever reports are laid side by side, each
cell's true count can still be any of five numbers, whatever the other cells hold.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.kernel.text import Text

PARCEL = 5
LATE_DAYS = 9
"""So many days after its end a month is counted: families tell the day of a step a little later."""
FEWEST_TIMED = 10
"""Below so many told cases nothing is said about how soon they were answered."""
SPEEDS = (
    timedelta(minutes=5),
    timedelta(minutes=15),
    timedelta(hours=1),
    timedelta(hours=4),
    timedelta(days=1),
)
NEVER = len(SPEEDS) + 1


class Indicator(StrEnum):
    """One question a regional report answers."""

    FAMILIES = "families"
    APPLICANTS = "applicants"
    ENROLLED = "enrolled"
    CERTIFIED = "certified"
    PLACED = "placed"
    CHILDREN = "children"
    CASES = "cases"
    """Never by region: calls for help are few, and a region is small."""


@dataclass(frozen=True, slots=True)
class Cell:
    """Where one event is counted, and nowhere else."""

    country: str
    indicator: Indicator
    region: str = ""
    kind: str = ""
    """A form, or severity and outcome."""


def release(
    waiting: Mapping[Cell, int], counted: Mapping[Cell, int]
) -> tuple[dict[Cell, int], dict[Cell, int]]:
    """Give what is told now, in whole fives, and what waits on; each cell by itself."""
    total = Counter(waiting)
    total.update(counted)
    told = {cell: count // PARCEL * PARCEL for cell, count in total.items() if count >= PARCEL}
    rests = {cell: count % PARCEL for cell, count in total.items() if count % PARCEL}
    return told, rests


@dataclass(frozen=True, slots=True)
class Period:
    """A year (part 0), one of its months (1 to 12), or one of its quarters (13 to 16)."""

    year: int
    part: int

    @property
    def months(self) -> range:
        """Give the months it holds, as numbers."""
        first = self.year * 12
        if self.part == 0:
            return range(first, first + 12)
        if self.part > 12:
            return range(first + 3 * (self.part - 13), first + 3 * (self.part - 12))
        return range(first + self.part - 1, first + self.part)

    @property
    def is_possible(self) -> bool:
        return 2020 <= self.year <= 2200 and 0 <= self.part <= 16

    @property
    def name(self) -> Text:
        if self.part == 0:
            return Text("figures-year", year=str(self.year))
        if self.part > 12:
            return Text("figures-quarter", quarter=self.part - 12, year=str(self.year))
        return Text("figures-month", month=Text(f"journey-month-{self.part}"), year=str(self.year))

    def moved(self, by: int) -> Period:
        """Give the period of the same length so many before or after."""
        months = self.months
        return around(months.start + by * len(months), len(months))


def around(month: int, length: int) -> Period:
    """Give the month, quarter or year (1, 3 or 12 months) in which a month lies."""
    year, place = divmod(month, 12)
    if length == 12:
        return Period(year, 0)
    return Period(year, place // 3 + 13 if length == 3 else place + 1)


def month_of(day: date) -> int:
    """Number a month, so that months can be counted on."""
    return day.year * 12 + day.month - 1


def begins(month: int, zone: ZoneInfo) -> datetime:
    """Give the instant at which a month begins."""
    year, place = divmod(month, 12)
    return datetime.combine(date(year, place + 1, 1), time(), zone)


def last_countable(today: date) -> int:
    """Give the newest month that may be counted today."""
    return month_of(today - timedelta(days=LATE_DAYS)) - 1


def speed_of(waited: timedelta | None) -> int:
    """Give in which stretch of time somebody was answered; None: nobody answered before it was closed."""
    if waited is None:
        return NEVER
    return next((number for number, most in enumerate(SPEEDS) if waited <= most), len(SPEEDS))


def half_within(speeds: Mapping[int, int]) -> int | None:
    """Give the stretch of time within which half of them were answered."""
    total, seen = sum(speeds.values()), 0
    for speed in sorted(speeds):
        seen += speeds[speed]
        if 2 * seen >= total > 0:
            return speed
    return None


@dataclass(frozen=True, slots=True)
class Report:
    """What a period and a place tell."""

    country: str
    region: str
    period: Period
    told: Mapping[Cell, int]
    speeds: Mapping[int, int] = field(default_factory=dict)
    """By severity: within which stretch half were answered; only where enough cases are told."""
    is_whole: bool = True
    """Every month of it is counted."""

    def total(self, indicator: Indicator, kind: str | None = None) -> int:
        """Add up what cells have told."""
        return sum(
            count
            for cell, count in self.told.items()
            if cell.indicator is indicator and kind in {None, cell.kind}
        )

    def kinds(self, indicator: Indicator) -> tuple[str, ...]:
        """Give the kinds of which something is told, in order."""
        return tuple(sorted({cell.kind for cell in self.told if cell.indicator is indicator and cell.kind}))


OUTCOMES = ("helped", "referred")


def kind_of_case(severity: int, outcome: str) -> str:
    """Put rare outcomes together: the finer the cells, the less they tell."""
    return f"{severity}-{outcome if outcome in OUTCOMES else 'other'}"


@dataclass(frozen=True, slots=True)
class Official:
    """One published figure: of which country or region, as of when, who says so."""

    country: str
    region: str
    indicator: str
    value: int
    as_of: str
    source: str
    status: str
    about: bool = False
    """The source rounds it."""

    @property
    def key(self) -> str:
        """Give the name under which `check --fact` follows it."""
        return f"{self.country}/" + ".".join(
            part for part in ("figures", self.region, self.indicator, self.as_of) if part
        )
