"""A leaver's own path: the days they told, what they have done, and which reminders follow from that."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from functools import partial

from bot.features.people.domain import months_later
from bot.features.placement.domain.leaving import LeavingTask
from bot.features.placement.domain.pack import CountryPack
from bot.kernel.errors import Refused
from bot.kernel.text import Text
from bot.kernel.workdays import Calendar

OF_AGE = 18
OLDEST = 35
"""Older than this nobody tells a day of birth here by intention."""
NOTICE = timedelta(days=14)
"""So long before the representative's three months are over."""
EARLY_MONTHS = 12
"""So long before something ends with an age."""
_DAY = timedelta(days=1)


class About(StrEnum):
    """What a day is told for; only the day to look again lies ahead."""

    BORN = "born"
    PLACED = "placed"
    FILED = "filed"
    CHECK = "check"

    @property
    def lies_ahead(self) -> bool:
        return self is About.CHECK

    def may_be(self, day: date, today: date) -> bool:
        oldest = months_later(today, -12 * OLDEST)
        if self.lies_ahead:
            return today < day <= months_later(today, 36)
        return oldest <= day <= today


@dataclass(frozen=True, slots=True)
class Leaver:
    """What a young person told; `agreed`: whoever answers for them agreed, which a minor needs."""

    born: date
    agreed: bool = False
    days: Mapping[About, date] = field(default_factory=dict)
    done: frozenset[str] = frozenset()
    promised: Mapping[str, date] = field(default_factory=dict)
    """Reminders that were planned, with the day they are about."""


@dataclass(frozen=True, slots=True)
class Milestone:
    """A day that matters, and the morning on which it is worth a word."""

    name: str
    kind: str
    day: date
    remind_on: date

    @property
    def said(self) -> Text:
        return Text(f"leaving-day-{self.name}", day=self.day)

    @property
    def reminder(self) -> Text:
        return Text(f"leaving-remind-{self.name}", day=self.day)


@dataclass(frozen=True, slots=True)
class Overview:
    """The path as it is today."""

    pack: CountryPack
    leaver: Leaver
    today: date
    milestones: tuple[Milestone, ...]

    @property
    def age(self) -> int:
        return age(self.leaver.born, self.today)

    @property
    def tasks(self) -> tuple[LeavingTask, ...]:
        return tuple(task for task in self.pack.leaving_tasks.values() if task.concerns(self.age))

    def task(self, key: str) -> LeavingTask:
        """Give a task of this path; raises Refused for any other."""
        found = next((task for task in self.tasks if task.key == key), None)
        if found is None:
            raise Refused(Text("leaving-task-unknown"))
        return found


def age(born: date, today: date) -> int:
    """Give whole years; who is born on 29 February is a year older on the first of March."""
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


def birthday(born: date, years: int) -> date:
    """Give the day on which somebody becomes so many years old."""
    try:
        return born.replace(year=born.year + years)
    except ValueError:
        return date(born.year + years, 3, 1)


def milestones(leaver: Leaver, pack: CountryPack, today: date, calendar: Calendar) -> tuple[Milestone, ...]:
    """Give the days that still lie ahead, the nearest first."""
    ahead = [one for one in _milestones(leaver, pack, today, calendar) if one.day >= today]
    return tuple(sorted(ahead, key=lambda one: one.day))


def _milestones(leaver: Leaver, pack: CountryPack, today: date, calendar: Calendar) -> Iterator[Milestone]:
    tomorrow, figure, days = today + _DAY, partial(_figure, pack), leaver.days
    placed, filed, check = (days.get(about) for about in (About.PLACED, About.FILED, About.CHECK))
    if (months := figure("queue-representative", "months")) and placed and not filed:
        end = months_later(placed, months)
        yield Milestone("representative", "step", end, max(end - NOTICE, tomorrow))
    if (working := figure("queue-answer", "days")) and filed:
        end = calendar.end_of_term(filed, working)
        yield Milestone("answer", "authority-answer", end, end + _DAY)
    if check:
        yield Milestone("check", "step", check, check)
    if of_age := (figure("fund-use", "age") or figure("deposit", "age")):
        end = birthday(leaver.born, of_age)
        yield Milestone(f"of-age-{pack.code}", "benefit", end, max(end, tomorrow))
        if years := figure("fund-unused", "years"):
            end = birthday(leaver.born, of_age + years)
            yield Milestone("fund-ends", "benefit", end, max(months_later(end, -EARLY_MONTHS), tomorrow))
    if oldest := figure("queue-whose", "age"):
        end = birthday(leaver.born, oldest)
        yield Milestone("queue-ends", "step", end, max(months_later(end, -EARLY_MONTHS), tomorrow))


def _figure(pack: CountryPack, key: str, name: str) -> int | None:
    """Read a figure of the law by its fact; None where the country has no such fact."""
    found = pack.entitlements.get(key)
    return found.figures.get(name) if found else None
