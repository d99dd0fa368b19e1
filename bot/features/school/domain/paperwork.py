"""The paperwork of the order: an application, papers received, terms that run from there."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.features.placement.domain.programme import Intake
from bot.kernel.workdays import Calendar

FEWEST_DAYS = 2
"""At least so many working days a family has to bring its papers."""
RECEIPT = timedelta(days=3)
"""So long what the family says it brought waits for the coordinator before the place is let go."""


@dataclass(frozen=True, slots=True)
class Applicant:
    """What the application and the register ask of one adult."""

    name: str = field(default="", repr=False)
    born: str = field(default="", repr=False)
    residence: str = field(default="", repr=False)

    @property
    def is_whole(self) -> bool:
        return bool(self.name and self.born and self.residence)


class Asked(StrEnum):
    """What is still to be asked for the application, in this order."""

    NAME = "name"
    BORN = "born"
    RESIDENCE = "residence"


def next_question(known: Applicant) -> Asked | None:
    for asked, value in (
        (Asked.NAME, known.name),
        (Asked.BORN, known.born),
        (Asked.RESIDENCE, known.residence),
    ):
        if not value:
            return asked
    return None


@dataclass(frozen=True, slots=True)
class Papers:
    """Where one household's paperwork stands. Days are working papers of ours; nothing names a person."""

    due_on: date | None = None
    """Until then the place is theirs without papers."""
    brought: bool = False
    """The family says that it brought them."""
    received_on: date | None = None
    ground: str = ""
    """Why enrolment is to be refused; a hearing comes first."""
    hearing_at: datetime | None = None
    interview_at: datetime | None = None
    told_on: date | None = None
    """When the family was told the first and last day: the end of the intake."""


@dataclass(frozen=True, slots=True)
class Clocks:
    """Until when the office owes what, from the day the papers came."""

    complete_by: date
    told_by: date


def clocks(received_on: date, intake: Intake, calendar: Calendar) -> Clocks:
    """Completeness is checked first, notice follows; together they make the intake's limit."""
    first = intake.parts["completeness"]
    return Clocks(
        calendar.end_of_term(received_on, first),
        calendar.end_of_term(received_on, first + intake.parts["notice"]),
    )


def due_on(today: date, first_class: date, intake: Intake, calendar: Calendar) -> date:
    """Give the last day for the papers: early enough for the intake, but never at once."""
    day = first_class - timedelta(days=1)
    left = intake.limit_working_days
    while left and day > today:
        left -= calendar.is_working(day)
        day -= timedelta(days=1)
    while not calendar.is_working(day) and day > today:
        day -= timedelta(days=1)
    return max(day, min(calendar.end_of_term(today, FEWEST_DAYS), first_class))


def issue_by(ended_on: date, days: int, calendar: Calendar) -> date:
    return calendar.end_of_term(ended_on, days)
