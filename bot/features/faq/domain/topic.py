"""What a typed question can lead to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.features.placement.domain.provenance import Provenance, Source


@dataclass(frozen=True, slots=True)
class Topic:
    """A question, a word explained, or a place of the bot.

    `facts` are full keys of the law or of `Questions.proofs`; `opens` names a place. A topic that tells nothing
    is the place itself. `parts` are topics that must all be spoken of: a form and a part of its page.
    """

    key: str
    answer: bool = False
    facts: tuple[str, ...] = ()
    opens: str | None = None
    parts: tuple[str, ...] = ()

    @property
    def told(self) -> bool:
        return self.answer or bool(self.facts)

    def is_law_of_another(self, country: str) -> bool:
        """Say whether this is a page of one country's forms that nobody of this country should land on unasked."""
        kind, _, form = (self.opens or "").partition("/")
        if self.told or kind not in {"form", "page"}:
            return False
        return (country == "kg") is not form.startswith("kg-")

    @property
    def place(self) -> str:
        """Where a press leads: equal for topics that lead to the same screen."""
        return f"answer/{self.key}" if self.told or not self.opens else self.opens


@dataclass(frozen=True, slots=True)
class Questions:
    """All topics by key, and the sources only their answers rest on."""

    topics: Mapping[str, Topic]
    sources: Mapping[str, Source] = field(default_factory=dict)
    proofs: Mapping[str, Provenance] = field(default_factory=dict)
    frequent: tuple[str, ...] = ()
    """What people ask first and most, in that order."""


@dataclass(frozen=True, slots=True)
class Phrases:
    """By what topics are found: key -> phrases, as written in `locales/`; `passed` are words without meaning."""

    of: Mapping[str, tuple[str, ...]]
    passed: frozenset[str]
