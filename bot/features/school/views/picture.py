"""Draws the classes of a group as a calendar, for the width of a phone."""

from __future__ import annotations

from calendar import monthcalendar
from datetime import date
from functools import partial
from typing import Any

from bot.drawing import FAINT, GREEN, MARGIN, RED, WIDTH, Page, png
from bot.features.school.domain.cohort import Cohort
from bot.features.school.views import presses
from bot.features.school.views.presses import button
from bot.i18n.languages import Language
from bot.kernel.text import Said, Text, from_json, to_json
from bot.telegram.shown.screens import HOME, File, Screen, column

RECIPE = "school-picture"
CELL = (WIDTH - 2 * MARGIN) // 7


def picture(cohort: Cohort, title: Said) -> Screen:
    """The months in which the group meets, its days marked."""
    days = {
        one.starts_at.astimezone(cohort.tz).date().isoformat(): [
            f"{one.starts_at.astimezone(cohort.tz):%H:%M}",
            one.cancelled,
        ]
        for one in cohort.classes
    }
    made = {"title": to_json(title), "days": days}
    return Screen(
        Text("school-picture", title=title),
        column(button("back-staff", presses.Group(id=cohort.id)), HOME),
        file=File(RECIPE, made, f"group-{cohort.id}.png"),
    )


def draw(given: dict[str, Any], language: Language) -> bytes:
    """Draw the calendar as a PNG."""
    return png(partial(_lay_out, given, language))


def _lay_out(given: dict[str, Any], language: Language, page: Page) -> None:
    days = {date.fromisoformat(day): (at, off) for day, (at, off) in given["days"].items()}
    page.write(language.plain(from_json(given["title"])), 46, 700)
    for one in sorted({day.replace(day=1) for day in days}):
        page.y += 50
        _month(page, one, days, language)


def _month(page: Page, first: date, days: dict[date, tuple[str, bool]], language: Language) -> None:
    name = Text("school-month", month=Text(f"journey-month-{first.month}"), year=str(first.year))
    page.write(language.plain(name), 40, 600)
    page.y += 14
    for place, number in enumerate(range(1, 8)):
        short = language.plain(Text(f"school-weekday-{number}"))
        page.put((MARGIN + place * CELL + CELL // 2, page.y), short, 28, 400, FAINT, anchor="ma")
    page.y += 48
    for week in monthcalendar(first.year, first.month):
        for place, number in enumerate(week):
            if number:
                _day(page, first.replace(day=number), days, MARGIN + place * CELL)
        page.y += 118


def _day(page: Page, day: date, days: dict[date, tuple[str, bool]], x: int) -> None:
    known, y = days.get(day), page.y
    if known is None:
        page.put((x + CELL // 2, y + 30), str(day.day), 34, 400, FAINT, anchor="ma")
        return
    hour, off = known
    box = (x + 6, y + 4, x + CELL - 6, y + 108)
    page.block(box, edge=RED) if off else page.block(box, fill=GREEN)
    ink = RED if off else "white"
    page.put((x + CELL // 2, y + 14), str(day.day), 38, 700, ink, anchor="ma")
    page.put((x + CELL // 2, y + 66), hour, 27, 500, ink, anchor="ma")
    if off and page.pen:
        page.pen.line((x + 26, y + 56, x + CELL - 26, y + 56), fill=RED, width=5)
