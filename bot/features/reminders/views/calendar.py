"""A month of days under the names of the weekdays; rooms above use it too."""

from __future__ import annotations

from calendar import monthcalendar
from collections.abc import Callable
from datetime import date

from aiogram.filters.callback_data import CallbackData

from bot.kernel.text import Text
from bot.telegram.shown.screens import Button

_EMPTY = "\u00b7"


def month_rows(
    first: date,
    may_be: Callable[[date], bool],
    chosen: Callable[[date], CallbackData],
    stay: CallbackData,
) -> tuple[tuple[Button, ...], ...]:
    """Give the weekdays and the weeks in which a day can be chosen; presses on anything else change nothing."""
    weeks = []
    for week in monthcalendar(first.year, first.month):
        days = [first.replace(day=number) if number else None for number in week]
        if any(day and may_be(day) for day in days):
            weeks.append(
                tuple(
                    Button(Text("verbatim", words=str(day.day)), chosen(day))
                    if day and may_be(day)
                    else Button(Text("verbatim", words=_EMPTY), stay)
                    for day in days
                )
            )
    names = tuple(Button(Text(f"reminders-weekday-short-{day}"), stay) for day in range(1, 8))
    return (names, *weeks) if weeks else ()
