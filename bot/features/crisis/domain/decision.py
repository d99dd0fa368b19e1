"""What nobody of the team decides alone: handing her case to others, and erasing it before its term."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

LONGEST = 300
LINES = 2


class What(StrEnum):
    """What is to be decided."""

    REFER = "refer"
    """To another organisation, with two lines that she has read; she decides."""
    OVERRIDE = "override"
    """The same without her consent; a second person decides."""
    ERASE = "erase"
    """Before its term; a coordinator who is a second person decides."""


class Answer(StrEnum):
    """How it was decided."""

    YES = "yes"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Decision:
    """One question: about which case, who wants it, and what came of it."""

    id: int
    case_id: int
    what: What
    by_id: int
    at: datetime
    entry_id: int | None
    """What she was shown, word for word."""
    answer: Answer | None


def fits(words: str) -> bool:
    """Say whether these are the two short lines she can read at a glance."""
    lines = [line for line in words.splitlines() if line.strip()]
    return 1 <= len(lines) <= LINES and len(words) <= LONGEST
