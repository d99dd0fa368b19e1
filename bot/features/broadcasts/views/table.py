"""The report as a table that every spreadsheet opens: sums by language and outcome, and each copy in doubt."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from typing import Any

from bot.features.broadcasts.domain.audience import FEWEST_SHOWN
from bot.features.broadcasts.domain.broadcast import MISSED
from bot.i18n.languages import Language
from bot.kernel.text import Text

_BOM = "\ufeff"
"""Without it spreadsheets read Cyrillic letters wrongly."""
_UNTOLD = {"held", "blocked"}


def make(arguments: dict[str, Any], language: Language) -> bytes:
    """Write the table; who is held is told apart only where so many are that nobody is pointed at."""
    out = io.StringIO()
    writer = csv.writer(out)

    def say(id: str) -> str:
        return language.plain(Text(id))

    writer.writerow(
        [say(f"broadcasts-column-{name}") for name in ("language", "outcome", "reason", "copies")]
    )
    for code, fate, reason, mend, copies in _rows(arguments["table"]):
        outcome = say(f"broadcasts-fate-{fate}")
        after = f", {say(f'broadcasts-mended-{mend}')}" if mend else ""
        named = say(f"broadcasts-language-{code}") if code else ""
        writer.writerow(
            [named, outcome + after, say(f"broadcasts-reason-{reason}") if reason else "", copies]
        )
    if arguments["unknown"]:
        writer.writerow([])
        writer.writerow([say("broadcasts-column-person"), say("broadcasts-column-when")])
        writer.writerows(arguments["unknown"])
    _missed(writer, say, arguments)
    return (_BOM + out.getvalue()).encode()


def _missed(writer: Any, say: Callable[[str], str], arguments: dict[str, Any]) -> None:
    """List the copies that a correction or recall did not make vanish: which, why, in whose chat."""
    missed = arguments.get("missed", [])
    if not missed:
        return
    names = ("number", "language", "why", "sent", "whose")
    writer.writerow([])
    writer.writerow([say(f"broadcasts-column-{name}") for name in names])
    for number, code, mend, at, who in missed:
        named = say(f"broadcasts-language-{code}") if code else ""
        writer.writerow([number, named, say(f"broadcasts-mended-{mend}"), at, who])
    whole = sum(row[4] for row in arguments["table"] if row[3] in set(MISSED))
    if whole > len(missed):
        writer.writerow([say("broadcasts-column-not-listed"), "", "", "", whole - len(missed)])


def _rows(table: list[list[Any]]) -> list[tuple[str, str, str, str, int]]:
    """Put a few who are held together with those who cannot be reached, over all languages."""
    held = sum(row[4] for row in table if row[1] == "held")
    if not 0 < held < FEWEST_SHOWN:
        return [(row[0], row[1], row[2], row[3], row[4]) for row in table]
    told = [(row[0], row[1], row[2], row[3], row[4]) for row in table if row[1] not in _UNTOLD]
    return [*told, ("", "unreachable", "", "", sum(row[4] for row in table if row[1] in _UNTOLD))]
