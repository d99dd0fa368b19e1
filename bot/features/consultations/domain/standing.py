"""A booking as those see it whom it concerns: who comes, and who consults."""

from __future__ import annotations

from dataclasses import dataclass

from bot.features.consultations.domain.booking import Booking, Note
from bot.features.consultations.domain.consultant import Consultant
from bot.features.consultations.domain.hours import Hour


@dataclass(frozen=True, slots=True)
class Standing:
    """A booking as one of those who come sees it."""

    booking: Booking
    hour: Hour
    consultant: Consultant | None
    own: bool
    """This person booked; the other adult comes along."""
    in_two: bool
    """There is another adult who could come along."""


@dataclass(frozen=True, slots=True)
class Visit:
    """A booking as its consultant sees it: no number, no name, only what the person chose to send."""

    booking: Booking
    hour: Hour
    notes: tuple[Note, ...]
    agreed: int
    """How many of those who come agreed to psychological help."""
