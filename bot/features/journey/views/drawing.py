"""Draws the picture of the path, for the width of a phone."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from bot.drawing import FAINT, GREEN, INK, LINE, ORANGE, PAPER, WIDTH, Page, png
from bot.i18n.languages import Language
from bot.kernel.text import from_json

if TYPE_CHECKING:
    from PIL import ImageDraw, ImageFont

MARGIN, INDENT, DOT = 72, 190, 34
BODY, SMALL = (44, 600), (36, 400)


def draw(arguments: dict[str, Any], language: Language) -> bytes:
    """Draw the path as a PNG."""
    return png(partial(_lay_out, arguments, language), MARGIN)


def _lay_out(arguments: dict[str, Any], language: Language, sheet: Page) -> None:
    sheet.write(language.plain(from_json(arguments["title"])), 64, 700)
    sheet.y += 16
    _bar(sheet, arguments["per_cent"])
    sheet.write(language.plain(from_json(arguments["progress"])), *SMALL, FAINT)
    sheet.y += 40
    above: tuple[int, str] | None = None
    for stage in arguments["stages"]:
        above = _stage(sheet, stage, language, above)


def _bar(sheet: Page, per_cent: int) -> None:
    if sheet.pen:
        right, height = WIDTH - MARGIN, 36
        box = (MARGIN, sheet.y, right, sheet.y + height)
        sheet.pen.rounded_rectangle(box, height // 2, fill=LINE)
        if per_cent:
            end = max(MARGIN + height, MARGIN + (right - MARGIN) * per_cent // 100)
            sheet.pen.rounded_rectangle((MARGIN, sheet.y, end, sheet.y + height), height // 2, fill=GREEN)
    sheet.y += 56


def _stage(
    sheet: Page, stage: dict[str, Any], language: Language, above: tuple[int, str] | None
) -> tuple[int, str]:
    """Draw a step: its dot, its name, what is known of its days; give where its dot stands."""
    state, x = stage["state"], MARGIN + DOT
    y = sheet.y + DOT
    if sheet.pen:
        if above:
            line = GREEN if above[1] == "done" and state != "ahead" else LINE
            sheet.pen.line((x, above[0] + DOT, x, y - DOT), fill=line, width=8)
        _dot(sheet.pen, (x, y), stage, sheet.font(*SMALL))
    ink = FAINT if state == "ahead" else INK
    sheet.y += 4
    sheet.write(language.plain(from_json(stage["name"])), *BODY, ink, x=INDENT)
    if stage["note"]:
        sheet.write(language.plain(from_json(stage["note"])), *SMALL, FAINT, x=INDENT)
    sheet.y = max(sheet.y, y + DOT) + 36
    return y, state


def _dot(
    pen: ImageDraw.ImageDraw, at: tuple[int, int], stage: dict[str, Any], font: ImageFont.FreeTypeFont
) -> None:
    x, y = at
    fill = {"done": GREEN, "now": ORANGE, "ahead": PAPER}[stage["state"]]
    edge = LINE if stage["state"] == "ahead" else fill
    pen.ellipse((x - DOT, y - DOT, x + DOT, y + DOT), fill=fill, outline=edge, width=5)
    if stage["state"] == "done":
        pen.line((x - 15, y + 1, x - 4, y + 13, x + 16, y - 12), fill="white", width=7, joint="curve")
    else:
        ink = "white" if stage["state"] == "now" else FAINT
        pen.text((x, y), str(stage["number"]), font=font, fill=ink, anchor="mm")
