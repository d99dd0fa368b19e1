"""What people have to be told because of what somebody did."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.kernel.text import Said


class Leads(StrEnum):
    """Where the buttons under a piece of news lead."""

    COHORT = "cohort"
    CLASS = "class"
    OFFER = "offer"
    MISSING = "missing"
    SCHOOL = "school"
    PLACE = "place"
    """The coordinator's page of one household."""
    CERTIFICATE = "certificate"
    OWED = "owed"
    """The coordinator's list of certificates of a group."""


@dataclass(frozen=True, slots=True)
class News:
    """One message to one person; the key makes sure that it is written once."""

    person_id: int
    said: Said
    leads: Leads
    about: int
    """The number of what it leads to."""
    key: str | None = None
    due_at: datetime | None = None
    """Not before then: nobody is woken for what can wait."""
    offer_id: int | None = None
    """Its clock starts when this message was delivered."""
