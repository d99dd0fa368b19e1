"""What a fact rests on: sources, citations, how sure it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import ClassVar


class Status(StrEnum):
    """How sure a fact is: read in the act, known from press or a page, or not proved."""

    VERIFIED = "verified"
    NEWS = "news"
    UNCERTAIN = "uncertain"


class Confidence(StrEnum):
    """On what the status rests: the act's own text, its opening only, press, or our reading of the text."""

    TEXT = "text"
    OPENING = "opening"
    PRESS = "press"
    READING = "reading"


_BY_STATUS = {
    Status.VERIFIED: Confidence.TEXT,
    Status.NEWS: Confidence.PRESS,
    Status.UNCERTAIN: Confidence.READING,
}
"""What holds where a file does not say it."""


class SourceKind(StrEnum):
    """What a source is; codes and laws are cited by article, orders and decrees by point."""

    CODE = "code"
    LAW = "law"
    ORDER = "order"
    DECREE = "decree"
    RULING = "ruling"
    NEWS = "news"
    PAGE = "page"

    @property
    def is_act(self) -> bool:
        return self not in (SourceKind.NEWS, SourceKind.PAGE)


class Written:
    """Something a country's files state; a word in a file that no field knows is refused by the loader."""

    __slots__ = ()
    __pydantic_config__: ClassVar[Mapping[str, str]] = {"extra": "forbid"}


@dataclass(frozen=True, slots=True)
class Citation(Written):
    """One place in a source: article or point, annex, ground of refusal, and the edition that was read.

    `forms` names the forms it speaks of, where a fact rests on different places for different forms.
    """

    source: str
    ref: str | None = None
    annex: int | None = None
    ground: int | None = None
    edition: date | None = None
    forms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Provenance(Written):
    """What a fact rests on, and where it is written down.

    `from_news` names the fields that rest on press only, `from_reading` those we only conclude from the text,
    `missing` those nobody has found yet.
    """

    status: Status
    cite: tuple[Citation, ...] = ()
    verified_on: date | None = None
    from_news: tuple[str, ...] = ()
    from_reading: tuple[str, ...] = ()
    confidence: Confidence | None = None
    file: str = ""
    key: str = ""
    missing: tuple[str, ...] = ()

    def for_form(self, form: str) -> Provenance:
        """Give what the fact rests on where this form is meant."""
        meant = tuple(place for place in self.cite if not place.forms or form in place.forms)
        return replace(self, cite=meant or self.cite)

    @property
    def rests_on(self) -> Confidence:
        return self.confidence or _BY_STATUS[self.status]

    @property
    def source(self) -> str | None:
        return self.cite[0].source if self.cite else None

    @property
    def ref(self) -> str | None:
        return self.cite[0].ref if self.cite else None

    @property
    def edition(self) -> date | None:
        return self.cite[0].edition if self.cite else None


@dataclass(frozen=True, slots=True)
class Source(Written):
    """An act, a page or a report; `edition` is the newest one that was read, or the day of the report."""

    key: str
    kind: SourceKind
    proof: Provenance
    number: str | None = None
    adopted: date | None = None
    registration: str | None = None
    edition: date | None = None
    address: str | None = None
    note: str = ""
