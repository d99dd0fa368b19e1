"""The steps of a form and the statutory clock: since when a term runs and on which day the answer is due."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from bot.features.placement.domain.rules import Step
from bot.kernel.text import Text
from bot.kernel.workdays import Calendar

_FAMILY = "applicant"


@dataclass(frozen=True, slots=True)
class StepDates:
    """What the family has told about a step."""

    began_on: date | None = None
    done_on: date | None = None


@dataclass(frozen=True, slots=True)
class Stage:
    """A step as it stands: since when its term runs, when the answer is due, when it was done."""

    form: str
    step: Step
    began_on: date | None
    done_on: date | None
    due_on: date | None
    days_off: tuple[date, ...] = ()
    """Days off within the term that are not Saturdays or Sundays."""
    earlier_on: date | None = None
    """The day of the family's own step before, from which the term is likely to run."""

    @property
    def key(self) -> str:
        return self.step.key

    @property
    def name(self) -> Text:
        return Text(f"step-{self.form}-{self.step.key}")

    @property
    def has_term(self) -> bool:
        return self.step.limit_working_days is not None

    @property
    def is_filing(self) -> bool:
        """Say whether papers are filed in this step or were just before it; else its term runs otherwise."""
        return bool(self.step.channel) or self.earlier_on is not None

    @property
    def is_running(self) -> bool:
        return self.began_on is not None and self.done_on is None

    @property
    def waits_for_answer(self) -> bool:
        """Say whether the authority has the next word."""
        return self.is_running and self.due_on is not None

    def is_late(self, today: date) -> bool:
        return self.is_running and self.due_on is not None and today > self.due_on

    @property
    def returns(self) -> bool:
        """Say whether this is a duty that comes again and again, not a step one can finish."""
        step = self.step
        again = (step.every_months, step.reported_every_months, step.until_child_age)
        return any(months is not None for months in again)


def stages(
    form: str, steps: Iterable[Step], told: Mapping[str, StepDates], calendar: Calendar
) -> tuple[Stage, ...]:
    """Lay out the path.

    A term without an own filing runs from the family's step right before it, unless they say otherwise.
    """
    path, origin = [], None
    for step in steps:
        dates = told.get(step.key, StepDates())
        if step.limit_working_days is None:
            origin = dates.done_on if step.by == _FAMILY else None
            path.append(Stage(form, step, dates.began_on, dates.done_on, None))
            continue
        if step.channel:
            origin = None
        began = dates.began_on or origin
        due = calendar.end_of_term(began, step.limit_working_days) if began else None
        off = calendar.holidays_between(began, due) if began and due else ()
        path.append(Stage(form, step, began, dates.done_on, due, off, origin))
    return tuple(path)


def current(path: Iterable[Stage]) -> Stage | None:
    """Give the first step that is not done; duties that return come only after all others."""
    waiting = [stage for stage in path if stage.done_on is None]
    return next((stage for stage in waiting if not stage.returns), None)


def filings(path: Iterable[Stage]) -> int:
    """Count how often papers were handed in: those need not stay valid any longer."""
    return sum(
        stage.began_on is not None or (stage.done_on is not None and bool(stage.step.channel))
        for stage in path
        if stage.is_filing
    )
