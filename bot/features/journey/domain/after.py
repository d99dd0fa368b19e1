"""The time after a child has come home: duties that return, a payment with an end, and how the family is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from bot.features.journey.domain.papers import add_months
from bot.features.journey.domain.steps import Stage

CHECK_INS: Mapping[str, tuple[int, int]] = {"2w": (0, 14), "3m": (3, 0), "6m": (6, 0), "12m": (12, 0)}
"""How long after the child came we ask how they are: months and days."""
WAITS = timedelta(days=7)
"""So long a question that could not go out on its day may still come."""
NOTICE = timedelta(days=14)
"""So long before a duty is due it is told of, when the law opens no window."""
BENEFIT = timedelta(days=30)
"""So long after the child came a payment that was not asked for is told of."""
_BODY = "guardianship-body"


@dataclass(frozen=True, slots=True)
class Duty:
    """A duty as it comes next, counted from the day the child came; the body may count from another day."""

    stage: Stage
    due_on: date
    opens_on: date | None = None
    closes_on: date | None = None

    @property
    def told_on(self) -> date:
        return self.opens_on or self.due_on - NOTICE

    @property
    def last_day(self) -> date:
        return self.closes_on or self.due_on

    @property
    def by_body(self) -> bool:
        """Say whether the body checks by itself, so that the family has nothing to bring."""
        return self.stage.step.by == _BODY


def duties(path: Iterable[Stage], home_on: date, today: date) -> tuple[Duty, ...]:
    """Give each returning duty as it comes next; one whose interval nobody knows is not given."""
    return tuple(_next(stage, home_on, today) for stage in path if _months(stage))


def check_ins(home_on: date, today: date) -> Iterator[tuple[str, date]]:
    """Give the questions that are still to be asked, and their days."""
    for name, (months, days) in CHECK_INS.items():
        day = add_months(home_on, months) + timedelta(days=days)
        if day + WAITS >= today:
            yield name, day


def unclaimed(path: Iterable[Stage], home_on: date, today: date) -> Iterator[tuple[Stage, date]]:
    """Give payments that end some months after the decision and were not asked for, and when to tell of them."""
    for stage in path:
        day = home_on + BENEFIT
        open_ = stage.step.window_months_after_legal_force and not (stage.began_on or stage.done_on)
        if open_ and day + WAITS >= today:
            yield stage, day


def _months(stage: Stage) -> int:
    return stage.step.every_months or stage.step.reported_every_months or 0


def _next(stage: Stage, home_on: date, today: date) -> Duty:
    count = 1
    while (duty := _counted(stage, home_on, count * _months(stage))).last_day < today:
        count += 1
    return duty


def _counted(stage: Stage, home_on: date, months: int) -> Duty:
    due, step = add_months(home_on, months), stage.step
    opens = add_months(due, -step.opens_months_before) if step.opens_months_before else None
    closes = add_months(due, step.closes_months_after) if step.closes_months_after else None
    return Duty(stage, due, opens, closes)
