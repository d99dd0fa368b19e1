"""Draws what a survey says as bars, for the width of a phone."""

from __future__ import annotations

from functools import partial
from typing import Any

from bot.drawing import FAINT, GREEN, SAND, Page, png
from bot.features.surveys.domain import Kind, Result
from bot.i18n.languages import Language
from bot.kernel.text import Text

RECIPE = "survey-chart"
_NUMBERS = 120
"""So much room the numbers beside the bars take."""


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
    return png(partial(_lay_out, given, language))


def _lay_out(given: dict[str, Any], language: Language, page: Page) -> None:
    page.write(given["title"], 46, 700)
    page.y += 6
    page.write(language.plain(Text("surveys-people", count=given["count"])), 32, 400, FAINT)
    if any(bar["before"] is not None for question in given["questions"] for bar in question["bars"]):
        page.y += 6
        page.write(language.plain(Text("surveys-pale")), 28, 400, FAINT)
    for question in given["questions"]:
        page.y += 40
        page.write(question["asked"], 38, 600)
        for bar in question["bars"]:
            page.y += 16
            _bar(page, bar)


def _bar(page: Page, bar: dict[str, Any]) -> None:
    page.write(bar["label"], 30)
    page.y += 6
    room = page.right - page.margin - _NUMBERS
    page.rod(bar["share"] / 100, 34, GREEN, room=room)
    page.put((page.right, page.y + 17), f"{bar['share']} %", 32, 700, anchor="rm")
    page.y += 40
    if bar["before"] is not None:
        page.rod(bar["before"] / 100, 14, SAND, room=room)
        page.put((page.right, page.y + 7), f"{bar['before']} %", 24, 400, FAINT, anchor="rm")
        page.y += 24
