"""What people proposed or asked, and how far it came."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bot.kernel.text import Text

LONGEST = 1500
LONGEST_QUESTION, LONGEST_ANSWER = 120, 700
MOST_A_DAY = 5
"""So much one person may propose in a day: who floods hides what others say."""


class State(StrEnum):
    """Where a matter stands."""

    OPEN = "open"
    ANSWERED = "answered"
    READING = "reading"
    """Written down in every language; a second person has to read it."""
    PUBLISHED = "published"
    MERGED = "merged"
    """It went into another one, or nobody is left who asked."""


@dataclass(frozen=True, slots=True)
class Worded:
    """Question and answer in one language, as they are published."""

    question: str = field(repr=False)
    answer: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Proposal:
    """What one person wrote."""

    id: int
    matter_id: int
    person_id: int
    words: str = field(repr=False)
    proposed_at: datetime


@dataclass(frozen=True, slots=True)
class Matter:
    """What one or several people proposed alike."""

    id: int
    state: State
    opened_at: datetime
    reply: str | None = field(default=None, repr=False)
    wording: Mapping[str, Worded] = field(default_factory=dict, repr=False)
    written_by: int | None = None

    def missing(self, languages: Collection[str]) -> list[str]:
        """Give the languages in which nothing is written yet."""
        return [code for code in languages if code not in self.wording]

    def in_language(self, code: str) -> Worded | None:
        """Give it in one language, or in the first there is."""
        return self.wording.get(code) or next(iter(self.wording.values()), None)


@dataclass(frozen=True, slots=True)
class Told:
    """What one person is told about a matter, and when they are awake."""

    person_id: int
    said: Text
    matter_id: int
    due_at: datetime
    to_team: bool = False
    published: bool = False
