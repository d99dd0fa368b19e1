"""Consent to psychological help: what the law says of it, as data, and who gave it to which words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class HelpLaw:
    """The law on psychological help of one country."""

    number: str
    adopted_on: date
    consent_article: str
    exception_article: str


@dataclass(frozen=True, slots=True)
class Agreement:
    """A pressed [I agree]: to which words, when, and whether it still stands."""

    version: str
    language: str
    agreed_at: datetime
    ended_at: datetime | None = None
