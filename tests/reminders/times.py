"""The written set of times, and how a reader does on it: `python -m tests.reminders.times [--dateparser]`."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from bot.features.reminders.domain.when import read_when
from bot.features.reminders.repository.words import vocabularies

SET = Path(__file__).with_name("times.txt")
LANGUAGES = ("ru", "kk", "ky", "en")
NOW = datetime(2027, 1, 5, 10, 0)  # noqa: DTZ001 - what a clock on the wall shows has no zone.
"""A Tuesday, as a clock on the wall shows it."""
ASK, PAST, REPEAT = "ask", "past", "repeat"
WAYS = ("right", "asked", "silent")

Read = Callable[[str, str], str]
"""Of a language and words: a day and an hour, or one of the three words above."""


def phrases() -> Iterator[tuple[str, str, str]]:
    """Give language, words, and what they mean."""
    for line in SET.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            meant, *cells = (cell.strip() for cell in line.split("|"))
            short = meant[0].isdigit() and not meant.startswith("20")
            for language, words in zip(LANGUAGES, cells, strict=True):
                yield language, words, f"{NOW.year}-{meant}" if short else meant


def ours() -> Read:
    known = vocabularies()

    def read(language: str, words: str) -> str:
        reading = read_when(words, known[language], NOW)
        if reading.repeats:
            return REPEAT
        return told(reading.at) if reading.sure and reading.at else ASK

    return read


def told(at: datetime) -> str:
    return PAST if at <= NOW else f"{at:%Y-%m-%d %H:%M}"


def judge(read: Read) -> dict[str, Counter[str]]:
    """Count by language what was right, asked back, and silently wrong."""
    counted = {language: Counter[str]() for language in LANGUAGES}
    for language, words, meant in phrases():
        counted[language][verdict(read(language, words), meant)] += 1
    return counted


def verdict(got: str, meant: str) -> str:
    if got == meant:
        return "right"
    return "asked" if got in {ASK, REPEAT} else "silent"


def _dateparser() -> Read:
    # A library to compare with, for developers only.
    import dateparser

    settings = {"RELATIVE_BASE": NOW, "PREFER_DATES_FROM": "future", "RETURN_AS_TIMEZONE_AWARE": False}

    def read(language: str, words: str) -> str:
        at = dateparser.parse(words, languages=[language], settings=settings)
        if at is None:
            return ASK
        # Where it names only a day it gives the present hour; ours then is nine.
        named_no_hour = (at.hour, at.minute) in {(NOW.hour, NOW.minute), (0, 0)} and at.date() != NOW.date()
        return told(at.replace(hour=9, minute=0)) if named_no_hour else told(at)

    return read


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--dateparser", action="store_true", help="judge that library instead of ours")
    read = _dateparser() if parser.parse_args().dateparser else ours()
    for language, counted in judge(read).items():
        whole = counted.total()
        shares = ", ".join(f"{way} {counted[way] / whole:.1%}" for way in WAYS)
        print(f"{language}: {shares} of {whole}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
