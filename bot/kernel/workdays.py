"""Working days: which days are worked, and on which day a term counted in them ends."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

_DAY = timedelta(days=1)
_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Calendar:
    """A country's working days: Monday to Friday without days off, and weekend days worked in exchange."""

    days_off: frozenset[date] = frozenset()
    worked: frozenset[date] = frozenset()

    def is_working(self, day: date) -> bool:
        return day in self.worked or (day.weekday() < _SATURDAY and day not in self.days_off)

    def end_of_term(self, start: date, days: int) -> date:
        """Give the last day of a term of so many working days, counted from the day after `start`."""
        if days < 1:
            raise ValueError("a term has at least one working day")
        day = start
        while days:
            day += _DAY
            days -= self.is_working(day)
        return day

    def holidays_between(self, start: date, end: date) -> tuple[date, ...]:
        """Give the days off from Monday to Friday after `start` until `end`: those one may forget."""
        return tuple(
            day for day in _days_after(start, end) if day.weekday() < _SATURDAY and not self.is_working(day)
        )


def _days_after(start: date, end: date) -> Iterator[date]:
    return (start + _DAY * n for n in range(1, (end - start).days + 1))
