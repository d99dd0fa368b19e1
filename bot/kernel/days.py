"""A day as a button carries it."""

from __future__ import annotations

from datetime import date

_YEARS = range(1900, 2200)


def as_number(day: date) -> int:
    """Write a day as a button carries it: 20270105."""
    return day.year * 10000 + day.month * 100 + day.day


def from_number(number: int) -> date | None:
    """Read a day from a button; None when there is no such day, or none that anybody alive can mean."""
    year, rest = divmod(number, 10000)
    try:
        return date(year, *divmod(rest, 100)) if year in _YEARS else None
    except ValueError:
        return None
