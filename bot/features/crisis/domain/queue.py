"""What the desk shows: pages of cases, numbers, the roster."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.features.crisis.domain.duty import Shift
from bot.features.crisis.domain.notices import Facts


class Which(StrEnum):
    """Filters of the list."""

    OPEN = "open"
    MINE = "mine"
    WAITING = "waiting"
    QUESTIONS = "questions"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Listed:
    """One page of the list."""

    which: Which
    page: int
    pages: int
    shown: tuple[Facts, ...]


@dataclass(frozen=True, slots=True)
class Counts:
    """How much waits."""

    free: int
    waiting: int
    mine: int
    questions: int


@dataclass(frozen=True, slots=True)
class Digest:
    """What whoever comes on duty takes over."""

    counts: Counts
    first: tuple[Facts, ...]
    """The most urgent of those without an owner, of those who wait, and of those nothing reaches."""
    lost: int
    unreachable: tuple[str, ...]
    """Of the team: whom nobody can call."""


@dataclass(frozen=True, slots=True)
class OnDuty:
    """One shift as the roster shows it."""

    person_id: int
    name: str
    shift: Shift
    stands: bool


@dataclass(frozen=True, slots=True)
class Roster:
    """Who is on duty, who could be, and whom nobody can call."""

    on_duty: tuple[OnDuty, ...]
    free: tuple[tuple[int, str], ...]
    unreachable: tuple[str, ...]
    mine: OnDuty | None
