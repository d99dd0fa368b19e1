"""Who was in class: the word of the moment, the window it is taken in, and what is still missing."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.features.school.domain.cohort import EARLY, ClassSession
from bot.features.school.domain.course import Course, Stretch, uncovered

WORD_LIVES = timedelta(minutes=15)
"""So long one word is the word of the class; the one before is still taken."""
LATE_AFTER = timedelta(minutes=15)
STILL_OPEN = timedelta(minutes=15)
"""So long after the end a word is still taken."""
TRIES = 5
"""So often somebody may guess in one class; then the trainer marks them."""


class Mark(StrEnum):
    """What stands in the register about somebody in one class."""

    PRESENT = "present"
    LATE = "late"
    LEFT_EARLY = "left-early"
    ABSENT = "absent"

    @property
    def counts(self) -> bool:
        """Say whether the hours of the class count for the programme."""
        return self in {Mark.PRESENT, Mark.LATE}


@dataclass(frozen=True, slots=True)
class Attendance:
    """What is known about one seat in one class."""

    class_id: int
    seat_id: int
    mark: Mark
    at: datetime
    by_staff: bool = False


class Window(StrEnum):
    """Whether a word is taken now."""

    EARLY = "early"
    OPEN = "open"
    OVER = "over"


def window(session: ClassSession, now: datetime) -> Window:
    if now < session.starts_at - EARLY:
        return Window.EARLY
    return Window.OPEN if now < session.ends_at + STILL_OPEN else Window.OVER


def mark_at(session: ClassSession, now: datetime) -> Mark:
    return Mark.LATE if now > session.starts_at + LATE_AFTER else Mark.PRESENT


class CodeWords:
    """The words of a class, one after another; made of a key, so that none is stored."""

    def __init__(self, key: bytes, words: Mapping[str, Sequence[str]]) -> None:
        """Take the words of each language; the class is taught in one of them."""
        self._key = hmac.digest(key, b"school-words", hashlib.sha256)
        self._words = words

    def now(self, session: ClassSession, language: str, now: datetime) -> str:
        return self._word(session, language, self._slot(session, now))

    def is_said(self, said: str, session: ClassSession, language: str, now: datetime) -> bool:
        """Say whether this is the word of now or the one before."""
        slot = self._slot(session, now)
        heard = _fold(said)
        return any(heard == _fold(self._word(session, language, one)) for one in (slot, slot - 1))

    @staticmethod
    def _slot(session: ClassSession, now: datetime) -> int:
        return (now - session.starts_at) // WORD_LIVES

    def _word(self, session: ClassSession, language: str, slot: int) -> str:
        words = self._words[language]
        start = hmac.digest(self._key, f"{session.id}:{session.revision}".encode(), hashlib.sha256)
        # Words follow each other in the list from a secret start, so that neighbours are never the same word.
        return words[(int.from_bytes(start[:8]) + slot * 7) % len(words)]


def _fold(said: str) -> str:
    return said.strip().strip(".,!?").casefold()


@dataclass(frozen=True, slots=True)
class MakeUp:
    """A class of another group in which missed hours are made good."""

    session: ClassSession
    course: str
    language: str
    covers: tuple[Stretch, ...]
    in_time: bool = True
    """Before the person's own group is over."""


@dataclass(frozen=True, slots=True)
class Progress:
    """Where one adult stands in the programme."""

    needed: tuple[Stretch, ...]
    heard: tuple[Stretch, ...]
    missed: tuple[Stretch, ...]
    """Of classes that are over; the rest is still to come."""
    to_come: tuple[Stretch, ...]
    booked: tuple[Stretch, ...] = ()
    """Missed hours that a booked class of another group will make good."""

    @property
    def hours_needed(self) -> int:
        return hours(self.needed)

    @property
    def hours_heard(self) -> int:
        return self.hours_needed - hours(uncovered(self.needed, self.heard))

    @property
    def is_whole(self) -> bool:
        return not uncovered(self.needed, self.heard)

    def is_enough(self, course: Course) -> bool:
        """Say whether the paper may be given: the state programme whole, another course within its margin."""
        return self.hours_needed - self.hours_heard <= course.may_miss_hours

    def may_still_miss(self, course: Course) -> int:
        """Give how many hours more may be missed; below 0 something has to be made good."""
        return course.may_miss_hours - hours(self.missed)

    @property
    def open(self) -> tuple[Stretch, ...]:
        """Give the missed hours for which nothing is booked."""
        return uncovered(self.missed, self.booked)


def progress(
    own: Iterable[ClassSession],
    heard_in: Iterable[ClassSession],
    booked: Iterable[ClassSession],
    now: datetime,
) -> Progress:
    """Compare the own group's classes with those this adult was in, of whichever group."""
    classes = tuple(own)
    needed = _stretches(classes)
    heard = _stretches(heard_in)
    to_come = _stretches(one for one in classes if not one.cancelled and one.ends_at + STILL_OPEN > now)
    missed = uncovered(needed, (*heard, *to_come))
    return Progress(needed, heard, missed, to_come, _stretches(booked))


def hours(stretches: Iterable[Stretch]) -> int:
    return sum(one.hours for one in stretches)


def _stretches(classes: Iterable[ClassSession]) -> tuple[Stretch, ...]:
    return tuple(stretch for one in classes for stretch in one.stretches)


def make_ups(missing: Sequence[Stretch], elsewhere: Iterable[MakeUp], language: str) -> tuple[MakeUp, ...]:
    """Give the classes that make something good: the reader's language first, the most hours, the soonest."""
    useful = [
        one
        for one in elsewhere
        if any(mine.overlaps(theirs) for mine in missing for theirs in one.session.stretches)
    ]
    return tuple(
        sorted(useful, key=lambda one: (one.language != language, -hours(one.covers), one.session.starts_at))
    )


def withheld(count: int) -> int | None:
    """Give a count that may be shown; None where it is so small that it points at somebody."""
    return count if count == 0 or count >= SMALL else None


SMALL = 5
"""Fewer answers than these would tell who gave them."""
