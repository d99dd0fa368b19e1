"""Reads the words for times: names of months and days from CLDR, the others from `locales/*/times.txt`."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from babel import Locale

from bot.features.reminders.domain.vocabulary import SIGNS, Endings, Meaning, Vocabulary, fold
from bot.i18n.languages import FOLDER
from bot.kernel.errors import SettingsWrong

_TENS = "tens"


@cache
def vocabularies(folder: Path = FOLDER) -> dict[str, Vocabulary]:
    """Give for each language its own words and those of all others: people mix, but the own ones decide."""
    codes = sorted(path.parent.name for path in folder.glob("*/times.txt"))
    listed = {code: list(_listed(folder / code / "times.txt")) for code in codes}
    endings = Endings(
        frozenset(_named(listed, "ending-clock")),
        frozenset(_named(listed, "ending-day")),
        sorted(set(_named(listed, "ending")), key=len),
    )
    own = {code: {**dict(_calendar(code)), **dict(_words(listed[code]))} for code in codes}
    return {
        code: Vocabulary(
            {**{word: m for one in own.values() for word, m in one.items()}, **own[code]}, endings
        )
        for code in codes
    }


def _named(listed: dict[str, list[tuple[str, int, str]]], name: str) -> list[str]:
    return [word for some in listed.values() for kind, _, word in some if kind == name]


def _words(listed: list[tuple[str, int, str]]) -> Iterator[tuple[str, Meaning]]:
    for name, value, word in listed:
        if name in SIGNS:
            yield word, Meaning(SIGNS[name], value, tens=name == _TENS)


def _listed(path: Path) -> Iterator[tuple[str, int, str]]:
    """Give name, value and word of every line; raises SettingsWrong for a name nobody knows."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        head, _, words = line.partition(":")
        name, _, value = head.partition(" ")
        if name not in SIGNS and not name.startswith("ending"):
            raise SettingsWrong(f"locales/{path.parent.name}/{path.name}: nothing is called {name}")
        for word in words.split(","):
            yield name, int(value or 0), " ".join(fold(word).split())


def _calendar(code: str) -> Iterator[tuple[str, Meaning]]:
    locale = Locale.parse(code)
    for sign, named in (("M", locale.months), ("W", locale.days)):
        for form in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, word in named[form][width].items():
                    yield fold(word.rstrip(".")), Meaning(sign, number)
