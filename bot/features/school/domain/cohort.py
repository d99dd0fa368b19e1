"""A group and its classes; an event is a group made light."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.features.school.domain.course import Stretch
from bot.kernel.text import Text

EVENT = "event"
"""The course of what is no course: a forum, a master class, an open day, a meeting."""


class Status(StrEnum):
    """Where a group stands; that it is over is told by its last class."""

    DRAFT = "draft"
    PUBLISHED = "published"
    CANCELLED = "cancelled"


class Venue(StrEnum):
    """Where people meet."""

    ONLINE = "online"
    OFFLINE = "offline"
    MIXED = "mixed"


@dataclass(frozen=True, slots=True)
class Wording:
    """What staff wrote about a group: an event's title, the link to join, the address, the chat."""

    title: str = ""
    link: str = field(default="", repr=False)
    address: str = ""
    chat: str = field(default="", repr=False)
    """The invitation to the group's chat; who follows it asks to be let in."""


@dataclass(frozen=True, slots=True)
class ClassSession:
    """One class: when, which hours of which modules, who teaches. `revision` counts its moves."""

    id: int
    cohort_id: int
    number: int
    starts_at: datetime
    ends_at: datetime
    stretches: tuple[Stretch, ...] = ()
    trainer_id: int | None = None
    cancelled: bool = False
    revision: int = 0
    closed: bool = False
    """Whoever said nothing is marked absent, and what comes after a class has gone out."""

    @property
    def hours(self) -> int:
        return sum(one.hours for one in self.stretches)

    @property
    def modules(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(one.module for one in self.stretches))


@dataclass(frozen=True, slots=True)
class Cohort:
    """A group of one course, or an event, with its classes in the order of time."""

    id: int
    course: str
    country: str
    language: str
    zone: str
    capacity: int | None
    """None: an event that everybody may come to."""
    status: Status
    venue: Venue = Venue.ONLINE
    region: str | None = None
    wording: Wording = Wording()
    trainer_id: int | None = None
    made_by: int = 0
    classes: tuple[ClassSession, ...] = ()

    @property
    def is_event(self) -> bool:
        return self.course == EVENT

    @property
    def title(self) -> Text:
        """Name a group or an event as people know it."""
        if self.is_event:
            return Text("verbatim", words=self.wording.title)
        return Text(f"school-course-{self.course}")

    @property
    def tz(self) -> ZoneInfo:
        return ZoneInfo(self.zone)

    @property
    def held(self) -> tuple[ClassSession, ...]:
        """Give the classes that take place."""
        return tuple(one for one in self.classes if not one.cancelled)

    @property
    def starts_at(self) -> datetime | None:
        return self.held[0].starts_at if self.held else None

    @property
    def ends_at(self) -> datetime | None:
        return self.held[-1].ends_at if self.held else None

    @property
    def hours(self) -> int:
        return sum(one.hours for one in self.classes)

    @property
    def needed(self) -> tuple[Stretch, ...]:
        """Give all hours of the programme: a class that fell out is still to be made good."""
        return tuple(stretch for one in self.classes for stretch in one.stretches)

    @property
    def join_until(self) -> datetime | None:
        """Give the instant from which nobody may join any more: a course is joined before its second class."""
        if not self.held:
            return None
        last = self.held[-1] if self.is_event else self.held[:2][-1]
        return last.starts_at

    def is_open(self, now: datetime) -> bool:
        """Say whether one may still join."""
        until = self.join_until
        return self.status is Status.PUBLISHED and until is not None and now < until

    def is_over(self, now: datetime) -> bool:
        return self.ends_at is None or self.ends_at <= now

    def next_class(self, now: datetime) -> ClassSession | None:
        return next((one for one in self.held if one.ends_at > now), None)

    def find(self, class_id: int) -> ClassSession | None:
        return next((one for one in self.classes if one.id == class_id), None)

    def day_of(self, instant: datetime) -> date:
        return instant.astimezone(self.tz).date()


EARLY = timedelta(minutes=10)
"""So long before its start a class may be entered."""
