"""A case: one request of one person, and everything said in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.features.crisis.domain.item import Item

DANGEROUS = frozenset({"danger", "dying"})
"""Situations after which numbers are shown first."""


class Kind(StrEnum):
    """A cry for help, or an ordinary question."""

    CRISIS = "crisis"
    QUESTION = "question"


class Side(StrEnum):
    """Who said an entry."""

    CLIENT = "client"
    STAFF = "staff"
    NOTE = "note"
    """Between the team alone; it never reaches her."""
    BOT = "bot"
    """The bot itself, to her."""


class Sight(StrEnum):
    """Who else sees her phone, as she said."""

    UNKNOWN = "unknown"
    ONLY_ME = "only-me"
    OTHERS = "others"


class Way(StrEnum):
    """How far an entry came."""

    KEPT = "kept"
    """Written down; not shown to the other side yet."""
    HELD = "held"
    """A reply that can still be stopped."""
    HUSHED = "hushed"
    """She must not be written to now: it waits for her, or for hours she agreed to."""
    GOING = "going"
    SENT = "sent"
    OPENED = "opened"
    STOPPED = "stopped"
    BLOCKED = "blocked"
    """She has stopped the bot: nothing arrives."""
    FAILED = "failed"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Case:
    """One request; it belongs to a person whose name nobody keeps."""

    id: int
    person_id: int | None
    kind: Kind
    situations: tuple[str, ...]
    minor: bool
    severity: int
    language: str
    country: str | None
    region: str | None
    origin: str | None
    """The screen she asked from, as a packed press."""
    owner_id: int | None
    opened_at: datetime
    waiting_since: datetime | None
    acknowledged_at: datetime | None
    taken_at: datetime | None
    spoke_at: datetime | None
    closed_at: datetime | None
    outcome: str | None
    thread_id: int | None
    card_id: int | None
    page_round: int = 0
    page_rung: int = -1
    drill: bool = False
    """A false case that tries the path; nobody is in need."""
    severity_by: int | None = None
    """Who of the team set the severity; words of danger may still make it more urgent."""

    @property
    def is_open(self) -> bool:
        return self.closed_at is None

    @property
    def who(self) -> str:
        """How she is spoken to."""
        return "child" if self.minor else "adult"

    @property
    def is_crisis(self) -> bool:
        return self.kind is Kind.CRISIS


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing said in a case."""

    id: int
    case_id: int
    side: Side
    author_id: int | None
    at: datetime
    item: Item
    way: Way
    reply_to: int | None = None
    album: str | None = None
    due_at: datetime | None = None
    status_chat_id: int | None = None
    status_thread_id: int | None = None
    status_message_id: int | None = None


@dataclass(frozen=True, slots=True)
class Spot:
    """A place where messages of a case are shown: a chat, and in a forum its topic."""

    chat_id: int
    thread_id: int | None = None
