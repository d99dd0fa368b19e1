"""Draws the picture of the path, for the width of a phone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from importlib.resources import files
from io import BytesIO
from typing import Any

from PIL import Image, ImageDraw, ImageFont

from bot.i18n.languages import Language
from bot.kernel.text import from_json

WIDTH, MARGIN, INDENT = 1080, 72, 190
PAPER, INK, FAINT, LINE = "#fbf8f2", "#22303c", "#66737e", "#d5d0c4"
DONE, NOW = "#3d7d5a", "#c9722b"
DOT = 34


def draw(arguments: dict[str, Any], language: Language) -> bytes:
    """Draw the path as a PNG."""
    sheet = _Sheet()
    height = _lay_out(sheet, arguments, language)
    image = Image.new("RGB", (WIDTH, height), PAPER)
    sheet.pen = ImageDraw.Draw(image)
    _lay_out(sheet, arguments, language)
    out = BytesIO()
    image.save(out, "PNG", optimize=True)
    return out.getvalue()


@dataclass
class _Sheet:
    """Text of several sizes on a page that grows downwards; without a pen it is only measured."""

    pen: ImageDraw.ImageDraw | None = None
    y: int = MARGIN

    @cached_property
    def title(self) -> ImageFont.FreeTypeFont:
        return _font(64, 700)

    @cached_property
    def body(self) -> ImageFont.FreeTypeFont:
        return _font(44, 600)

    @cached_property
    def small(self) -> ImageFont.FreeTypeFont:
        return _font(36, 400)

    def write(self, words: str, font: ImageFont.FreeTypeFont, ink: str, x: int = MARGIN) -> None:
        """Write a paragraph, wrapped at the right margin."""
        for line in _wrapped(words, font, WIDTH - MARGIN - x):
            if self.pen:
                self.pen.text((x, self.y), line, font=font, fill=ink)
            self.y += round(font.size * 1.3)


def _font(size: int, weight: int) -> ImageFont.FreeTypeFont:
    """Open Noto Sans, which has every letter of our four languages, in one weight."""
    path = files("fontpkg_noto_sans") / "files" / "NotoSans[wdth,wght].ttf"
    font = ImageFont.truetype(BytesIO(path.read_bytes()), size)
    font.set_variation_by_axes([weight, 100])
    return font


def _wrapped(words: str, font: ImageFont.FreeTypeFont, width: int) -> Iterator[str]:
    line = ""
    for word in words.split():
        longer = f"{line} {word}".strip()
        if line and font.getlength(longer) > width:
            yield line
            line = word
        else:
            line = longer
    yield line


def _lay_out(sheet: _Sheet, arguments: dict[str, Any], language: Language) -> int:
    """Write everything from the top and give the height it takes."""
    sheet.y = MARGIN
    sheet.write(language.plain(from_json(arguments["title"])), sheet.title, INK)
    sheet.y += 16
    _bar(sheet, arguments["per_cent"])
    sheet.write(language.plain(from_json(arguments["progress"])), sheet.small, FAINT)
    sheet.y += 40
    above: tuple[int, str] | None = None
    for stage in arguments["stages"]:
        above = _stage(sheet, stage, language, above)
    return sheet.y + MARGIN // 2


def _bar(sheet: _Sheet, per_cent: int) -> None:
    if sheet.pen:
        right, height = WIDTH - MARGIN, 36
        box = (MARGIN, sheet.y, right, sheet.y + height)
        sheet.pen.rounded_rectangle(box, height // 2, fill=LINE)
        if per_cent:
            end = max(MARGIN + height, MARGIN + (right - MARGIN) * per_cent // 100)
            sheet.pen.rounded_rectangle((MARGIN, sheet.y, end, sheet.y + height), height // 2, fill=DONE)
    sheet.y += 56


def _stage(
    sheet: _Sheet, stage: dict[str, Any], language: Language, above: tuple[int, str] | None
) -> tuple[int, str]:
    """Draw a step: its dot, its name, what is known of its days; give where its dot stands."""
    state, x = stage["state"], MARGIN + DOT
    y = sheet.y + DOT
    if sheet.pen:
        if above:
            line = DONE if above[1] == "done" and state != "ahead" else LINE
            sheet.pen.line((x, above[0] + DOT, x, y - DOT), fill=line, width=8)
        _dot(sheet.pen, (x, y), stage, sheet.small)
    ink = FAINT if state == "ahead" else INK
    sheet.y += 4
    sheet.write(language.plain(from_json(stage["name"])), sheet.body, ink, INDENT)
    if stage["note"]:
        sheet.write(language.plain(from_json(stage["note"])), sheet.small, FAINT, INDENT)
    sheet.y = max(sheet.y, y + DOT) + 36
    return y, state


def _dot(
    pen: ImageDraw.ImageDraw, at: tuple[int, int], stage: dict[str, Any], font: ImageFont.FreeTypeFont
) -> None:
    x, y = at
    fill = {"done": DONE, "now": NOW, "ahead": PAPER}[stage["state"]]
    edge = LINE if stage["state"] == "ahead" else fill
    pen.ellipse((x - DOT, y - DOT, x + DOT, y + DOT), fill=fill, outline=edge, width=5)
    if stage["state"] == "done":
        pen.line((x - 15, y + 1, x - 4, y + 13, x + 16, y - 12), fill="white", width=7, joint="curve")
    else:
        ink = "white" if stage["state"] == "now" else FAINT
        pen.text((x, y), str(stage["number"]), font=font, fill=ink, anchor="mm")
