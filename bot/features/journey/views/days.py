"""A month of days to choose from, for everything on the path that has a day."""

from __future__ import annotations

from calendar import monthcalendar
from collections.abc import Iterator
from datetime import date

from bot.features.journey.domain.days import About, as_number
from bot.features.journey.domain.papers import add_months
from bot.features.journey.views.presses import PATH, ChooseDay, SetDay
from bot.kernel.text import Text, lines
from bot.telegram.screens import HOME, Button, Screen

AWAITING = "journey-day"
NOT_UNDERSTOOD = Text("journey-day-not-understood")
_SOON = (1, 2, 3)
"""In so many months families most often want to file."""
_EMPTY = "\u00b7"


def choose_day(press: ChooseDay, today: date, subject: Text, note: Text | None = None) -> Screen:
    """Show the days of a month; a day may also be typed. `note` says why we ask again."""
    first = _month(press, today)
    ahead = press.about.lies_ahead
    question = Text(f"journey-day-{press.about}", subject=subject)
    said = lines(note, question, Text("journey-day-or-type"), _heading(first))
    weeks = [tuple(_days(week, first, today, press)) for week in monthcalendar(first.year, first.month)]
    shortcuts = tuple(_shortcuts(press, today)) if ahead else ()
    buttons = (shortcuts, *weeks, tuple(_turn(first, today, press)), (PATH, HOME))
    place = ChooseDay(about=press.about, key=press.key, month=press.month)
    return Screen(said, tuple(row for row in buttons if row), awaiting=AWAITING, place=place)


def cannot_be(about: About) -> Text:
    """Say why a day cannot be meant."""
    return Text("journey-day-passed" if about.lies_ahead else "journey-day-to-come")


def _month(press: ChooseDay, today: date) -> date:
    year, month = divmod(press.month, 100)
    return date(year, month, 1) if 2000 <= year < 2100 and 1 <= month <= 12 else today.replace(day=1)


def _heading(first: date) -> Text:
    return Text("journey-month", month=Text(f"journey-month-{first.month}"), year=str(first.year))


def _days(week: list[int], first: date, today: date, press: ChooseDay) -> Iterator[Button]:
    """Days that cannot be meant show a dot that changes nothing, so that the weeks stay in line."""
    for number in week:
        day = first.replace(day=number) if number else None
        if day and press.about.may_be(day, today):
            chosen = SetDay(about=press.about, key=press.key, day=as_number(day))
            yield Button(Text("verbatim", words=str(number)), chosen)
        else:
            yield Button(Text("verbatim", words=_EMPTY), press)


def _turn(first: date, today: date, press: ChooseDay) -> Iterator[Button]:
    for label, there in (("journey-month-back-button", -1), ("journey-month-on-button", 1)):
        month = add_months(first, there)
        # A month with no day that can be meant is not offered.
        edge = add_months(month, 1) if press.about.lies_ahead else month
        if press.about.may_be(edge, today):
            number = month.year * 100 + month.month
            yield Button(Text(label), ChooseDay(about=press.about, key=press.key, month=number))


def _shortcuts(press: ChooseDay, today: date) -> Iterator[Button]:
    for months in _SOON:
        day = add_months(today, months)
        set_day = SetDay(about=press.about, key=press.key, day=as_number(day))
        yield Button(Text("journey-in-months-button", months=months), set_day)
