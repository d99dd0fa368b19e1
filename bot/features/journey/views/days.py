"""A month of days to choose from, for everything on the path that has a day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from bot.features.journey.domain.days import About
from bot.features.journey.domain.papers import add_months
from bot.features.journey.views.presses import PATH, ChooseDay, SetDay
from bot.features.reminders.views.calendar import month_rows
from bot.kernel.days import as_number
from bot.kernel.text import Text, lines
from bot.telegram.shown.screens import HOME, Button, Screen

AWAITING = "journey-day"
NOT_UNDERSTOOD = Text("journey-day-not-understood")
UNSURE = Text("journey-day-unsure")
_SOON = (1, 2, 3)
"""In so many months families most often want to file."""


def choose_day(
    press: ChooseDay, today: date, subject: Text, note: Text | None = None, guess: date | None = None
) -> Screen:
    """Show the days of a month; a day may also be typed. `note` says why we ask again.

    `guess` is what a typed day may have meant: one press says yes to it.
    """
    first = _month(press, today)
    ahead = press.about.lies_ahead
    question = Text(f"journey-day-{press.about}", subject=subject)
    said = lines(note, question, Text("journey-day-or-type"), _heading(first))
    weeks = month_rows(
        first, lambda day: press.about.may_be(day, today), lambda day: _chosen(press, day), press
    )
    shortcuts = tuple(_shortcuts(press, today)) if ahead else ()
    meant = (Button(Text("journey-day-meant-button", day=guess), _chosen(press, guess)),) if guess else ()
    buttons = (meant, shortcuts, *weeks, tuple(_turn(first, today, press)), (PATH, HOME))
    place = ChooseDay(about=press.about, key=press.key, month=press.month)
    return Screen(said, tuple(row for row in buttons if row), awaiting=AWAITING, place=place)


def cannot_be(about: About) -> Text:
    """Say why a day cannot be meant."""
    return Text("journey-day-passed" if about.lies_ahead else "journey-day-to-come")


def _month(press: ChooseDay, today: date) -> date:
    """Give the month that is asked for, or the first one in which a day can be chosen."""
    year, month = divmod(press.month, 100)
    nearest = today + timedelta(days=1) if press.about.lies_ahead else today
    asked = date(year, month, 1) if 2000 <= year < 2100 and 1 <= month <= 12 else nearest.replace(day=1)
    last = add_months(asked, 1) - timedelta(days=1)
    edge = last if press.about.lies_ahead else asked
    return asked if press.about.may_be(edge, today) else nearest.replace(day=1)


def _heading(first: date) -> Text:
    return Text("journey-month", month=Text(f"journey-month-{first.month}"), year=str(first.year))


def _chosen(press: ChooseDay, day: date) -> SetDay:
    return SetDay(about=press.about, key=press.key, day=as_number(day))


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
        yield Button(Text("journey-in-months-button", months=months), _chosen(press, day))
