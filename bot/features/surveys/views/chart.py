"""Draws what a survey says as bars, for the width of a phone."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files
from io import BytesIO
from typing import Any

from PIL import Image, ImageDraw, ImageFont

from bot.features.surveys.domain import Kind, Result
from bot.i18n.languages import Language
from bot.kernel.text import Text

RECIPE = "survey-chart"
WIDTH, MARGIN = 1080, 60
PAPER, INK, FAINT, BAR, BEFORE = "#fbf8f2", "#22303c", "#8a949c", "#3d7d5a", "#c9bfa6"
_BAR_WIDTH = WIDTH - 2 * MARGIN - 120


def arguments(found: Result, language: str) -> dict[str, Any]:
    """Write bars down for the recipe: shares only."""
    form = found.survey.form(language)
    return {
        "title": form.title,
        "count": found.answered,
        "questions": [
            {
                "asked": one.asked,
                "bars": [
                    {
                        "label": one.choices[choice] if one.kind is Kind.CHOICE else str(choice + 1),
                        "share": found.share(n, choice) or 0,
                        "before": found.share(n, choice, before=True),
                    }
                    for choice in range(one.many)
                ],
            }
            for n, one in enumerate(form.closed)
        ],
    }


def draw(given: dict[str, Any], language: Language) -> bytes:
    """Draw the bars as a PNG; what the survey before said stands pale under each."""
    height = _lay_out(ImageDraw.Draw(Image.new("RGB", (WIDTH, 10))), given, language)
    image = Image.new("RGB", (WIDTH, height + MARGIN), PAPER)
    _lay_out(ImageDraw.Draw(image), given, language)
    out = BytesIO()
    image.save(out, "PNG", optimize=True)
    return out.getvalue()


def _lay_out(pen: ImageDraw.ImageDraw, given: dict[str, Any], language: Language) -> int:
    """Draw everything and give where it ends; what lies below the picture is not seen."""
    y = _written(pen, given["title"], MARGIN, 46, 700)
    said = language.plain(Text("surveys-people", count=given["count"]))
    y = _written(pen, said, y + 6, 32, 400, FAINT)
    if any(bar["before"] is not None for question in given["questions"] for bar in question["bars"]):
        y = _written(pen, language.plain(Text("surveys-pale")), y + 6, 28, 400, FAINT)
    for question in given["questions"]:
        y = _written(pen, question["asked"], y + 40, 38, 600)
        for bar in question["bars"]:
            y = _bar(pen, bar, y + 16)
    return y


def _bar(pen: ImageDraw.ImageDraw, bar: dict[str, Any], y: int) -> int:
    y = _written(pen, bar["label"], y, 30, 400) + 6
    _rod(pen, bar["share"], y, 34, BAR)
    pen.text((WIDTH - MARGIN, y + 17), f"{bar['share']} %", font=_font(32, 700), fill=INK, anchor="rm")
    y += 40
    if bar["before"] is not None:
        _rod(pen, bar["before"], y, 14, BEFORE)
        pen.text((WIDTH - MARGIN, y + 7), f"{bar['before']} %", font=_font(24, 400), fill=FAINT, anchor="rm")
        y += 24
    return y


def _rod(pen: ImageDraw.ImageDraw, share: int, y: int, height: int, ink: str) -> None:
    if not share:
        return
    width = max(round(_BAR_WIDTH * share / 100), 4)
    pen.rounded_rectangle((MARGIN, y, MARGIN + width, y + height), min(height // 2, width // 2), fill=ink)


def _written(pen: ImageDraw.ImageDraw, words: str, y: int, size: int, weight: int, ink: str = INK) -> int:
    font = _font(size, weight)
    for line in _wrapped(words, font):
        pen.text((MARGIN, y), line, font=font, fill=ink)
        y += round(size * 1.3)
    return y


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
