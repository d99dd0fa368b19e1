"""The languages the bot speaks: a language is a folder of .ftl files, found at start."""

from __future__ import annotations

import html as markup
import re
from collections.abc import Iterator
from datetime import date, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_datetime
from babel.numbers import format_decimal
from fluent.runtime import FluentBundle
from fluent.runtime.resolver import MAX_PART_LENGTH
from fluent.runtime.types import FluentType
from fluent.syntax import FluentParser

from bot.kernel.errors import SettingsWrong
from bot.kernel.text import Argument, Lines, Money, Said, Text

FOLDER = Path(__file__).parents[2] / "locales"
ZONE = ZoneInfo("Asia/Almaty")
_ENTRY = re.compile(rb"^(-?[A-Za-z][\w-]*) *=", re.MULTILINE)


class _Entries(dict[str, Any]):
    """Entries as they stand in their files, parsed when one is asked for.

    Parsed, all texts of a language are ten times as large, and most are said seldom.
    """

    def __getitem__(self, id: str) -> Any:
        # Where each word stands in its file is not needed here.
        return FluentParser(with_spans=False).parse_entry(super().__getitem__(id).decode())

    def read(self, file: bytes, *, terms: bool) -> None:
        """Take in the entries of a file; the first of a name holds."""
        begins = list(_ENTRY.finditer(file))
        ends = [*(one.start() for one in begins[1:]), len(file)]
        for begin, end in zip(begins, ends, strict=True):
            name = begin[1].decode()
            if name.startswith("-") is terms:
                self.setdefault(name.removeprefix("-"), file[begin.start() : end])


class Language:
    """One language: its own name, and rendering of texts as HTML or as plain words."""

    def __init__(self, code: str, files: list[Path]) -> None:
        self.code = code
        self._bundle = FluentBundle([code], use_isolating=False)
        messages, terms = _Entries(), _Entries()
        for path in files:
            messages.read(path.read_bytes(), terms=False)
            terms.read(path.read_bytes(), terms=True)
        self._bundle._messages, self._bundle._terms = messages, terms  # noqa: SLF001 - it offers no way to parse later.
        self._locale = Locale.parse(code)
        self._fixed: dict[str, str] = {}
        self.kept: dict[int, tuple[Any, dict[str, Any]]] = {}
        """What was rendered and does not change, for whoever renders (by the identity of what it was made of)."""
        self.name = self.plain(Text("language-name"))

    def html(self, said: Said, zone: ZoneInfo = ZONE) -> str:
        """Render for a screen: the tags of `locales/` stay, what people typed is escaped."""
        return self._say(said, zone, escape=True)

    def plain(self, said: Said, zone: ZoneInfo = ZONE) -> str:
        """Render for buttons, alerts and file names: no markup, nothing escaped."""
        return self._say(said, zone, escape=False)

    def fixed(self, id: str) -> str:
        """Give a text that has no arguments; most have none, so each is formatted once."""
        words = self._fixed.get(id)
        if words is None:
            words = self._fixed[id] = self._format(id, {})
        return words

    def knows(self, id: str) -> bool:
        return self._bundle.has_message(id)

    def _say(self, said: Said, zone: ZoneInfo, *, escape: bool) -> str:
        if isinstance(said, Lines):
            between = "\n\n" if said.apart else "\n"
            return between.join(self._say(text, zone, escape=escape) for text in said.texts)
        if not said.arguments:
            return self.fixed(said.id)
        return self._format(
            said.id,
            {name: self._argument(value, zone, escape) for name, value in said.arguments.items()},
        )

    def _format(self, id: str, arguments: dict[str, str | int]) -> str:
        message = self._bundle.get_message(id)
        if message.value is None:
            raise LookupError(f"{self.code}: {id} has no value")
        whole = {name: _whole(value) for name, value in arguments.items()}
        words, errors = self._bundle.format_pattern(message.value, whole)
        if errors:
            raise LookupError(f"{self.code}: {id} cannot be said: {type(errors[0]).__name__}")
        return str(words)

    def _argument(self, value: Argument, zone: ZoneInfo, escape: bool) -> str | int:
        match value:
            case Text() | Lines():
                return self._say(value, zone, escape=escape)
            case Money():
                return self._format(
                    "money", {"amount": self._number(value.amount), "currency": value.currency}
                )
            case datetime():
                return self._instant(value.astimezone(zone))
            case date():
                return self._date(value)
            case str():
                return markup.escape(value, quote=False) if escape else value
            case int():
                return value

    def _number(self, value: int) -> str:
        return str(format_decimal(value, locale=self._locale)).replace(" ", "\u00a0")

    def _date(self, day: date) -> str:
        return str(format_date(day, self._pattern("date-pattern"), locale=self._locale))

    def _instant(self, instant: datetime) -> str:
        return str(format_datetime(instant, self._pattern("instant-pattern"), locale=self._locale))

    def _pattern(self, id: str) -> str:
        return self.plain(Text(id))


class _Long(FluentType):
    """Words that the library would refuse for their length: a note of 501 "&" is longer than that as HTML."""

    def __init__(self, words: str) -> None:
        self._words = words

    def format(self, _locale: Locale) -> str:
        return self._words


def _whole(value: str | int) -> str | int | FluentType:
    return _Long(value) if isinstance(value, str) and len(value) > MAX_PART_LENGTH else value


class Languages:
    """All languages, in the order in which they are offered."""

    def __init__(self, languages: dict[str, Language]) -> None:
        self._languages = languages

    @classmethod
    def load(cls, folder: Path = FOLDER) -> Languages:
        """Read every folder; raises SettingsWrong when there is none or one does not name itself."""
        found: dict[str, Language] = {}
        for path in sorted(p for p in folder.iterdir() if p.is_dir()):
            try:
                found[path.name] = Language(path.name, sorted(path.glob("*.ftl")))
            except LookupError:
                raise SettingsWrong(f"locales/{path.name}: no language-name, or it cannot be read") from None
        if not found:
            raise SettingsWrong(f"{folder.name}/ holds no language")
        order = sorted(found.values(), key=lambda one: (int(one.plain(Text("language-order"))), one.code))
        return cls({language.code: language for language in order})

    def __getitem__(self, code: str) -> Language:
        """Give the language; one that is not (or no longer) spoken falls back to the first."""
        return self._languages.get(code) or self.first

    def __iter__(self) -> Iterator[Language]:
        return iter(self._languages.values())

    def __contains__(self, code: str) -> bool:
        return code in self._languages

    @property
    def first(self) -> Language:
        return next(iter(self._languages.values()))

    def guess(self, language_code: str | None) -> str:
        """Guess from Telegram's `language_code` (an IETF tag such as `kk-KZ`); Russian tags and unknown ones too."""
        return _guess(tuple(self._languages), language_code)


@lru_cache(maxsize=512)
def _guess(known: tuple[str, ...], language_code: str | None) -> str:
    primary = (language_code or "").replace("_", "-").split("-")[0].lower()
    if primary in known:
        return primary
    # Someone with another phone language in our two countries most often reads Russian.
    return "ru" if "ru" in known else known[0]
