"""What is said before the last button: what would go wrong, and what had better be looked at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.features.broadcasts.domain.audience import Count
from bot.features.broadcasts.domain.broadcast import Sheet
from bot.kernel.text import Text


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found; a grave one forbids sending."""

    said: Text
    grave: bool


def findings(sheet: Sheet, count: Count, languages: Sequence[str]) -> tuple[Finding, ...]:
    """Look an announcement over: words, lengths, links, and whether anybody is there to read it."""
    found: list[Finding] = []
    if not sheet.wordings:
        found.append(Finding(Text("broadcasts-finding-no-words"), grave=True))
    for one in sheet.wordings:
        language = Text(f"broadcasts-language-{one.language}")
        if (piece := one.too_long) is not None:
            letters, most = piece.length, piece.most
            said = Text("broadcasts-finding-too-long", language=language, letters=letters, most=most)
            found.append(Finding(said, grave=True))
        found += [
            Finding(Text("broadcasts-finding-link", language=language, link=link), grave=True)
            for link in one.broken_links
        ]
    if count.done and not count.reached:
        found.append(Finding(Text("broadcasts-finding-nobody"), grave=True))
    if sheet.wordings:
        found += [
            Finding(_missing(code, count.languages[code], sheet), grave=False)
            for code in languages
            if code not in sheet.languages and count.languages.get(code)
        ]
    return tuple(found)


def _missing(code: str, people: int, sheet: Sheet) -> Text:
    return Text(
        "broadcasts-finding-language",
        language=Text(f"broadcasts-language-{code}"),
        people=people,
        instead=Text(f"broadcasts-language-{sheet.wordings[0].language}"),
    )
