"""Draws figures as bars, each number beside its bar, the source below."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from bot.drawing import FAINT, GREEN, Page, png
from bot.i18n.languages import Language
from bot.kernel.text import Said, from_json, to_json

RECIPE = "figures-chart"
_NUMBERS = 190
"""So much room the numbers beside the bars take."""
Bar = tuple[Said, int, Said | None, bool]
"""What, how many, a small word below, whether the number is rounded."""
Group = tuple[Said, Sequence[Bar]]


def arguments(title: Said, below: Said, groups: Sequence[Group], foot: Sequence[Said]) -> dict[str, Any]:
    """Write the picture down: texts by id, numbers as they are told."""
    return {
        "title": to_json(title),
        "below": to_json(below),
        "groups": [
            {
                "name": to_json(name),
                "bars": [
                    [to_json(what), count, to_json(small) if small else None, about]
                    for what, count, small, about in bars
                ],
            }
            for name, bars in groups
        ],
        "foot": [to_json(one) for one in foot],
    }


def draw(given: dict[str, Any], language: Language) -> bytes:
    """Draw it as a PNG."""
    return png(partial(_lay_out, given, language))


def _lay_out(given: dict[str, Any], language: Language, page: Page) -> None:
    def say(packed: dict[str, Any]) -> str:
        return language.plain(from_json(packed))

    page.write(say(given["title"]), 46, 700)
    page.y += 6
    page.write(say(given["below"]), 30, 400, FAINT)
    for group in given["groups"]:
        page.y += 40
        page.write(say(group["name"]), 38, 600)
        most = max((count for _, count, *_ in group["bars"]), default=0) or 1
        for what, count, small, about in group["bars"]:
            page.y += 14
            page.write(say(what), 30)
            page.y += 4
            page.rod(count / most, 34, GREEN, room=page.right - page.margin - _NUMBERS)
            said = ("~" if about else "") + f"{count:,}".replace(",", "\u00a0")
            page.put((page.right, page.y + 17), said, 32, 700, anchor="rm")
            page.y += 42
            if small:
                page.write(say(small), 24, 400, FAINT)
    page.y += 36
    for one in given["foot"]:
        page.write(say(one), 26, 400, FAINT)
