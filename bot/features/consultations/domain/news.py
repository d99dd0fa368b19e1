"""What people have to be told because of what somebody did."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.kernel.text import Said


class Leads(StrEnum):
    """Where the button under a piece of news leads."""

    BOOKING = "booking"
    OFFER = "offer"
    HOURS = "hours"
    VISIT = "visit"
    """The consultant's page of a booking."""
    DESK = "desk"


@dataclass(frozen=True, slots=True)
class News:
    """One message to one person; the key makes sure that it is written once."""

    person_id: int
    said: Said
    leads: Leads
    about: int | str = 0
    key: str | None = None
    due_at: datetime | None = None
    """Not before then: nobody is woken for what can wait."""
