"""Draws the classes of a group as a calendar, for the width of a phone."""

from __future__ import annotations

from calendar import monthcalendar
from collections.abc import Iterator
from datetime import date
from importlib.resources import files
from io import BytesIO
from typing import Any

from PIL import Image, ImageDraw, ImageFont

from bot.features.school.domain.cohort import Cohort
from bot.features.school.views import presses
from bot.features.school.views.presses import button
from bot.i18n.languages import Language
from bot.kernel.text import Said, Text, from_json, to_json
from bot.telegram.shown.screens import HOME, File, Screen, column

RECIPE = "school-picture"
WIDTH, MARGIN = 1080, 60
PAPER, INK, FAINT, LINE = "#fbf8f2", "#22303c", "#8a949c", "#d5d0c4"
MARK, OFF = "#3d7d5a", "#b5553c"
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
    days = {date.fromisoformat(day): (at, off) for day, (at, off) in given["days"].items()}
    months = sorted({day.replace(day=1) for day in days})
    heights = [170 + len(monthcalendar(one.year, one.month)) * 118 for one in months]
    image = Image.new("RGB", (WIDTH, MARGIN + 110 + sum(heights) + MARGIN // 2), PAPER)
    pen = ImageDraw.Draw(image)
    y = MARGIN
    for line in _wrapped(language.plain(from_json(given["title"])), _font(46, 700)):
        pen.text((MARGIN, y), line, font=_font(46, 700), fill=INK)
        y += 58
    y = MARGIN + 110
    for one, height in zip(months, heights, strict=True):
        _month(pen, one, days, y, language)
        y += height
    out = BytesIO()
    image.save(out, "PNG", optimize=True)
    return out.getvalue()


def _month(
    pen: ImageDraw.ImageDraw, first: date, days: dict[date, tuple[str, bool]], y: int, language: Language
) -> None:
    name = Text("school-month", month=Text(f"journey-month-{first.month}"), year=str(first.year))
    pen.text((MARGIN, y), language.plain(name), font=_font(40, 600), fill=INK)
    y += 66
    for column_, number in enumerate(range(1, 8)):
        short = language.plain(Text(f"school-weekday-{number}"))
        pen.text(
            (MARGIN + column_ * CELL + CELL // 2, y), short, font=_font(28, 400), fill=FAINT, anchor="ma"
        )
    y += 48
    for week in monthcalendar(first.year, first.month):
        for column_, number in enumerate(week):
            if number:
                _day(pen, first.replace(day=number), days, (MARGIN + column_ * CELL, y))
        y += 118


def _day(
    pen: ImageDraw.ImageDraw, day: date, days: dict[date, tuple[str, bool]], at: tuple[int, int]
) -> None:
    x, y = at
    known = days.get(day)
    if known is None:
        pen.text((x + CELL // 2, y + 30), str(day.day), font=_font(34, 400), fill=FAINT, anchor="ma")
        return
    hour, off = known
    box = (x + 6, y + 4, x + CELL - 6, y + 108)
    if off:
        pen.rounded_rectangle(box, 18, outline=OFF, width=5)
    else:
        pen.rounded_rectangle(box, 18, fill=MARK)
    ink = OFF if off else "white"
    pen.text((x + CELL // 2, y + 14), str(day.day), font=_font(38, 700), fill=ink, anchor="ma")
    pen.text((x + CELL // 2, y + 66), hour, font=_font(27, 500), fill=ink, anchor="ma")
    if off:
        pen.line((x + 26, y + 56, x + CELL - 26, y + 56), fill=OFF, width=5)


def _font(size: int, weight: int) -> ImageFont.FreeTypeFont:
    """Open Noto Sans, which has every letter of our four languages, in one weight."""
    path = files("fontpkg_noto_sans") / "files" / "NotoSans[wdth,wght].ttf"
    font = ImageFont.truetype(BytesIO(path.read_bytes()), size)
    font.set_variation_by_axes([weight, 100])
    return font


def _wrapped(words: str, font: ImageFont.FreeTypeFont) -> Iterator[str]:
    line = ""
    for word in words.split():
        longer = f"{line} {word}".strip()
        if line and font.getlength(longer) > WIDTH - 2 * MARGIN:
            yield line
            line = word
        else:
            line = longer
    yield line
