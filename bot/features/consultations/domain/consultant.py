"""Who consults: somebody of the team with a profession, and what makes them one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Profession(StrEnum):
    """What a consultant is to people."""

    LAWYER = "lawyer"
    PSYCHOLOGIST = "psychologist"
    DOCTOR = "doctor"
    TEACHER = "teacher"

    @property
    def needs_entry(self) -> bool:
        """Nobody may be called a psychologist without an entry in the register."""
        return self is Profession.PSYCHOLOGIST


class Venue(StrEnum):
    """Where one meets."""

    ONLINE = "online"
    OFFICE = "office"


@dataclass(frozen=True, slots=True)
class Entry:
    """The entry in the register of psychologists, as a coordinator read it: what people are shown before they come."""

    number: str
    qualification: str
    good_until: date
    """Until this day we know it to be valid; afterwards somebody has to look again."""


@dataclass(frozen=True, slots=True)
class Ways:
    """How one comes to a consultant: told only to who has booked."""

    link: str = ""
    address: str = ""

    def to(self, venue: Venue) -> str:
        return self.link if venue is Venue.ONLINE else self.address


@dataclass(frozen=True, slots=True)
class Consultant:
    """Somebody of the team who opens hours."""

    person_id: int
    profession: Profession
    entry: Entry | None = None
    ways: Ways = Ways()

    def may_meet_on(self, day: date) -> bool:
        """Say whether this person may still be called what they are called on that day."""
        if not self.profession.needs_entry:
            return True
        return self.entry is not None and day <= self.entry.good_until
