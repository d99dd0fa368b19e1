"""Reads the words for times: names of months and days from CLDR, the others from `locales/`."""

from __future__ import annotations

from collections.abc import Iterator

from babel import Locale

from bot.features.reminders.domain.vocabulary import (
    AFTER,
    AT,
    BEFORE,
    CLOCK_ENDING,
    DAY,
    DAY_ENDING,
    HOUR,
    MINUTE,
    MONTH,
    NEXT,
    WEEK,
    Sense,
    Vocabulary,
    fold,
)
from bot.i18n.languages import Language, Languages
from bot.kernel.text import Text

_LISTS = {
    "today": (Sense.DAY, 0),
    "tomorrow": (Sense.DAY, 1),
    "day-after": (Sense.DAY, 2),
    "minute": (Sense.UNIT, MINUTE),
    "hour": (Sense.UNIT, HOUR),
    "day": (Sense.UNIT, DAY),
    "week": (Sense.UNIT, WEEK),
    "month": (Sense.UNIT, MONTH),
    "half": (Sense.NUMBER, 1),
    "morning": (Sense.PART, 9),
    "noon": (Sense.PART, 12),
    "afternoon": (Sense.PART, 15),
    "evening": (Sense.PART, 19),
    "night": (Sense.PART, 20),
    "next": (Sense.MARK, NEXT),
    "before": (Sense.MARK, BEFORE),
    "after": (Sense.MARK, AFTER),
    "at": (Sense.MARK, AT),
    "clock-endings": (Sense.MARK, CLOCK_ENDING),
    "day-endings": (Sense.MARK, DAY_ENDING),
}
"""`reminders-words-<name>` lists words parted by commas; all of them say this."""


def vocabularies(languages: Languages) -> dict[str, Vocabulary]:
    """Give for each language its own words and those of all others: people mix, but the own ones decide."""
    own = {language.code: _words(language) for language in languages}
    return {
        code: Vocabulary({**{word: s for one in own.values() for word, s in one.items()}, **own[code]})
        for code in own
    }


def _words(language: Language) -> dict[str, dict[Sense, int]]:
    found: dict[str, dict[Sense, int]] = {}
    for word, sense, value in (*_calendar(language.code), *_listed(language)):
        found.setdefault(fold(word), {})[sense] = value
    return found


def _calendar(code: str) -> Iterator[tuple[str, Sense, int]]:
    locale = Locale.parse(code)
    for sense, named in ((Sense.MONTH, locale.months), (Sense.WEEKDAY, locale.days)):
        for form in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, word in named[form][width].items():
                    yield word.rstrip("."), sense, number


def _listed(language: Language) -> Iterator[tuple[str, Sense, int]]:
    for name, (sense, value) in _LISTS.items():
        for word in _list(language, name):
            yield word, sense, value
    for number, forms in enumerate(_list(language, "numbers"), start=1):
        for word in forms.split("/"):
            yield word, Sense.NUMBER, 2 * number


def _list(language: Language, name: str) -> list[str]:
    return [word.strip() for word in language.plain(Text(f"reminders-words-{name}")).split(",")]
