"""What the buttons of the school carry: numbers and keys, never a name."""

from __future__ import annotations

from typing import TypeVar

from aiogram.filters.callback_data import CallbackData

from bot.features.school.domain.attendance import Mark
from bot.features.school.domain.cohort import Venue
from bot.kernel.text import Text
from bot.telegram.shown.screens import Button

P = TypeVar("P", bound=CallbackData)


class School(CallbackData, prefix="school"):
    """One's own groups, or the group to join."""


class Others(CallbackData, prefix="school-all"):
    """All groups one may join."""


class CohortPage(CallbackData, prefix="cohort"):
    id: int


class Programme(CallbackData, prefix="cohort-days"):
    """The classes of a group, page by page."""

    id: int
    page: int = 0


class Take(CallbackData, prefix="school-take"):
    """Take a place; 0 adults: as they said before, or ask."""

    id: int
    adults: int = 0


class Leave(CallbackData, prefix="school-leave"):
    id: int


class LeaveNow(CallbackData, prefix="school-left"):
    id: int


class Turn(CallbackData, prefix="school-turn"):
    """Why one stands where one stands in the line."""

    id: int


class CalendarFile(CallbackData, prefix="school-ics"):
    id: int
    session: int = 0


class OfferPage(CallbackData, prefix="offer"):
    id: int


class AcceptOffer(CallbackData, prefix="offer-yes"):
    id: int


class PassOffer(CallbackData, prefix="offer-no"):
    id: int


class Kin(CallbackData, prefix="school-kin"):
    """Whether the course is needed at all: who is related to the child."""

    who: str = ""


class Took(CallbackData, prefix="school-took"):
    """A relative was appointed at once; the day is asked, and reminders are planned from it."""


class Events(CallbackData, prefix="events"):
    """The events that concern one."""


class ClassPage(CallbackData, prefix="class"):
    id: int


class Both(CallbackData, prefix="class-both"):
    id: int


class Missing(CallbackData, prefix="missing"):
    """What one adult still misses; the seat's number."""

    seat: int


class Book(CallbackData, prefix="missing-book"):
    seat: int
    session: int


class Unbook(CallbackData, prefix="missing-undo"):
    seat: int
    session: int


class Papers(CallbackData, prefix="school-papers"):
    """The application of a household."""

    id: int


class AskApplicant(CallbackData, prefix="school-ask"):
    id: int


class Again(CallbackData, prefix="school-again"):
    """Ask everything for the application anew."""

    id: int


class ApplicationFile(CallbackData, prefix="school-form"):
    id: int
    seat: int


class Brought(CallbackData, prefix="school-brought"):
    id: int


class MyCertificate(CallbackData, prefix="paper"):
    seat: int


class CertificateFile(CallbackData, prefix="paper-file"):
    seat: int
    english: bool = False


class Answer(CallbackData, prefix="class-said"):
    """How a class was."""

    id: int
    value: int


# ---- the coordinator and the trainer ------------------------------------------------------------------


class Groups(CallbackData, prefix="groups"):
    page: int = 0


class Group(CallbackData, prefix="group"):
    id: int


class New(CallbackData, prefix="group-new"):
    """What was chosen so far for a new group; what is empty is asked next."""

    course: str = ""
    month: int = 0
    first: int = 0
    days: str = ""
    at: int = -1
    language: str = ""


class Make(CallbackData, prefix="group-make"):
    """The last choice; a draft is written."""

    course: str
    first: int
    days: str
    at: int
    language: str
    capacity: int


class Publish(CallbackData, prefix="group-open"):
    id: int


class Discard(CallbackData, prefix="group-drop"):
    id: int


class Edit(CallbackData, prefix="group-edit"):
    id: int


class Write(CallbackData, prefix="group-words"):
    id: int
    field: str


class SetVenue(CallbackData, prefix="group-venue"):
    id: int
    venue: Venue


class Regions(CallbackData, prefix="group-where"):
    id: int
    page: int = 0


class SetRegion(CallbackData, prefix="group-region"):
    id: int
    region: str


class Trainers(CallbackData, prefix="group-who"):
    id: int


class SetTrainer(CallbackData, prefix="group-trainer"):
    id: int
    trainer: int


class Capacity(CallbackData, prefix="group-size"):
    id: int


class SetCapacity(CallbackData, prefix="group-seats"):
    id: int
    capacity: int


class CallOff(CallbackData, prefix="group-off"):
    id: int


class CallOffNow(CallbackData, prefix="group-off-now"):
    id: int


class Picture(CallbackData, prefix="group-picture"):
    id: int


class Classes(CallbackData, prefix="lessons"):
    """The classes of a group; with `move` each leads to its new day."""

    id: int
    page: int = 0
    move: bool = False


class Lesson(CallbackData, prefix="lesson"):
    id: int


class Move(CallbackData, prefix="lesson-move"):
    id: int
    month: int = 0


class MoveTo(CallbackData, prefix="lesson-to"):
    """The day as 20270105; the hour stays, or is typed."""

    id: int
    day: int


class PutLast(CallbackData, prefix="lesson-last"):
    id: int


class CallOffClass(CallbackData, prefix="lesson-off"):
    id: int


class MyLesson(CallbackData, prefix="lesson-mine"):
    """The class a trainer teaches next."""


class Roster(CallbackData, prefix="roster"):
    id: int
    page: int = 0


class MarkSeat(CallbackData, prefix="roster-seat"):
    id: int
    seat: int


class SetMark(CallbackData, prefix="roster-mark"):
    id: int
    seat: int
    mark: Mark
    reason: str


class Households(CallbackData, prefix="families"):
    id: int
    page: int = 0


class Household(CallbackData, prefix="family"):
    id: int


class Receive(CallbackData, prefix="family-papers"):
    id: int


class Enrol(CallbackData, prefix="family-enrol"):
    id: int


class Hear(CallbackData, prefix="family-hear"):
    """Choose a ground, then hear the family."""

    id: int


class HearOn(CallbackData, prefix="family-ground"):
    id: int
    ground: str


class Refuse(CallbackData, prefix="family-refuse"):
    id: int


class Appoint(CallbackData, prefix="family-when"):
    id: int
    what: str


class Promote(CallbackData, prefix="family-offer"):
    id: int


class Owed(CallbackData, prefix="papers-due"):
    """Who is owed a certificate, and who has one."""

    id: int
    page: int = 0


class IssueAll(CallbackData, prefix="papers-give"):
    id: int


class StaffCertificate(CallbackData, prefix="papers-one"):
    id: int


class Revoke(CallbackData, prefix="papers-end"):
    id: int


class RevokeNow(CallbackData, prefix="papers-ended"):
    id: int
    reason: str


class Replace(CallbackData, prefix="papers-name"):
    id: int


class Duplicate(CallbackData, prefix="papers-again"):
    id: int


class Lacking(CallbackData, prefix="lacking"):
    id: int


class Sheet(CallbackData, prefix="school-sheet"):
    """A list as XLSX: `roster`, `attendance` or `journal`."""

    id: int
    what: str


SCHOOL = Button(Text("school-menu-button"), School())
GROUPS = Button(Text("school-groups-button"), Groups())


def button(label: str, press: CallbackData) -> Button:
    """A button whose label is `school-<label>-button`."""
    return Button(Text(f"school-{label}-button"), press)


def read(place: str | None, kind: type[P]) -> P | None:
    """Read the press that a place shows; None when it shows something else."""
    try:
        return kind.unpack(place or "")
    except (TypeError, ValueError):
        return None
