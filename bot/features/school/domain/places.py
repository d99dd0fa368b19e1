"""A household's place in a group, the line of those who wait, and the clock of an offer."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.features.reminders.domain.quiet import QuietHours

OFFER_HOURS = timedelta(hours=24)
"""So long an offer stands, counted in hours in which the person may be written to."""


class State(StrEnum):
    """Where a household stands with a group."""

    WAITING = "waiting"
    OFFERED = "offered"
    HELD = "held"
    """The seats are theirs until the papers are due."""
    ENROLLED = "enrolled"
    LEFT = "left"
    LAPSED = "lapsed"
    """The papers did not come in time."""
    REFUSED = "refused"
    CANCELLED = "cancelled"
    """We called the group off."""

    @property
    def takes_seats(self) -> bool:
        return self in TAKING

    @property
    def lives(self) -> bool:
        return self in TAKING or self is State.WAITING


TAKING = frozenset({State.OFFERED, State.HELD, State.ENROLLED})
IN_CLASS = frozenset({State.HELD, State.ENROLLED})


@dataclass(frozen=True, slots=True)
class Seat:
    """One adult of a household in a group; nobody's number while that adult has no phone of their own here."""

    id: int
    enrolment_id: int
    cohort_id: int
    person_id: int | None
    place: int
    """1 for who took the place, 2 for the other adult."""


@dataclass(frozen=True, slots=True)
class Enrolment:
    """One household in one group: one or two seats, or none of them."""

    id: int
    cohort_id: int
    person_id: int | None
    """Who took the place; None once they were forgotten."""
    seats: int
    state: State
    asked_at: datetime
    later: int = 0
    """How often they let an offer go by and stayed in the line."""
    first: bool = False
    """We called off a group they had a place in, so they come before others."""
    look_at: datetime | None = None
    """When the clock looks at it next: papers due, an answer of ours due."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A seat offered to who waits. Its clock starts when Telegram has delivered it."""

    id: int
    enrolment_id: int
    cohort_id: int
    made_at: datetime
    delivered_at: datetime | None = None
    ends_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Turn:
    """A household's place in the line, and why it is that one."""

    enrolment: Enrolment
    position: int
    because: str
    """`first`, `later` or `asked`: what decided, as `school-why-<because>` says it."""


@dataclass(frozen=True, slots=True)
class WaitingList:
    """Everybody who waits for a group, in the order in which seats are offered."""

    turns: tuple[Turn, ...]

    @classmethod
    def of(cls, waiting: Iterable[Enrolment]) -> WaitingList:
        """Put in order: whose group we called off; then who let fewer offers go by; then who asked earlier."""
        ordered = sorted(waiting, key=lambda one: (not one.first, one.later, one.asked_at, one.id))
        return cls(tuple(Turn(one, n, _because(one)) for n, one in enumerate(ordered, 1)))

    def turn(self, enrolment_id: int) -> Turn | None:
        return next((one for one in self.turns if one.enrolment.id == enrolment_id), None)

    def fitting(self, free: int) -> tuple[list[Enrolment], list[Enrolment]]:
        """Say whom so many free seats are offered to, and who is passed by because two seats are needed."""
        offered: list[Turn] = []
        too_large: list[Turn] = []
        for turn in self.turns:
            if free <= 0:
                break
            if turn.enrolment.seats <= free:
                offered.append(turn)
                free -= turn.enrolment.seats
            else:
                too_large.append(turn)
        last = offered[-1].position if offered else 0
        passed_by = [turn.enrolment for turn in too_large if turn.position < last]
        return [turn.enrolment for turn in offered], passed_by


def _because(one: Enrolment) -> str:
    if one.first:
        return "first"
    return "later" if one.later else "asked"


def offer_ends(delivered_at: datetime, quiet: QuietHours, zone: ZoneInfo, latest: datetime) -> datetime:
    """Give the instant at which the offer's waking hours are used up, or the latest one may join."""
    instant, left = quiet.release(delivered_at, zone), OFFER_HOURS
    while left > timedelta():
        night = quiet.begins_after(instant, zone)
        if night is None or instant + left <= night:
            return min(instant + left, latest)
        left -= night - instant
        instant = quiet.release(night, zone)
    return min(instant, latest)


@dataclass(frozen=True, slots=True)
class Room:
    """How many seats a group has and how many are gone."""

    capacity: int | None
    taken: int
    waiting: int = 0

    @property
    def free(self) -> int:
        return 10_000 if self.capacity is None else self.capacity - self.taken

    def fits(self, seats: int) -> bool:
        return seats <= self.free


def morning(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(9), zone)
