"""How somebody stands: with a group, in a class, in the programme, for the certificate."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from bot.features.school.domain.attendance import Attendance, MakeUp, Mark, Progress
from bot.features.school.domain.certificate import Certificate
from bot.features.school.domain.cohort import Cohort
from bot.features.school.domain.paperwork import Applicant, Papers
from bot.features.school.domain.places import Enrolment, Offer, Room, Seat, State, Turn


@dataclass(frozen=True, slots=True)
class Standing:
    """How one household stands with a group, as the family sees it."""

    cohort: Cohort
    room: Room
    enrolment: Enrolment | None = None
    turn: Turn | None = None
    offer: Offer | None = None
    papers: Papers = field(default_factory=Papers)

    @property
    def state(self) -> State | None:
        return self.enrolment.state if self.enrolment and self.enrolment.state.lives else None


@dataclass(frozen=True, slots=True)
class Line:
    """One seat in the roster of a class."""

    seat: Seat
    known: Attendance | None
    is_guest: bool = False
    name: str = ""


@dataclass(frozen=True, slots=True)
class Lack:
    """What one adult still misses, and the classes that make it good."""

    seat: Seat
    cohort: Cohort
    progress: Progress
    choices: tuple[MakeUp, ...]
    booked: tuple[MakeUp, ...] = ()
    name: str = ""


@dataclass(frozen=True, slots=True)
class Due:
    """A seat whose programme is done: the certificate is owed until a day, or there is one."""

    seat: Seat
    certificate: Certificate | None
    by: date | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class Adult:
    """One adult in a list: who, where they stand, and what is marked class by class."""

    seat: Seat
    enrolment: Enrolment
    applicant: Applicant
    marks: dict[int, Mark]


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the register."""

    number: int
    cohort: Cohort
    applicant: Applicant
    papers: Papers
    certificate: Certificate | None
