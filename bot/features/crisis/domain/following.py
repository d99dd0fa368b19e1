"""How she is, some time after: three questions after a case was closed, if she agreed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from bot.features.crisis.domain.discreet import SafeHours

AFTER = (timedelta(days=3), timedelta(days=14), timedelta(days=60))
LATE = timedelta(days=3)
"""Later than this it is no longer asked, and the team hears so."""
BY_DAY = SafeHours(time(10), time(18))
"""When it is asked where she named no hours."""


@dataclass(frozen=True, slots=True)
class Following:
    """Where the questions after a closed case stand."""

    case_id: int
    step: int
    """How many were asked or missed."""
    due_at: datetime


def first(case_id: int, closed_at: datetime) -> Following:
    return Following(case_id, 0, closed_at + AFTER[0])


def after(one: Following, closed_at: datetime) -> Following | None:
    """Give the next question; None when that was the last."""
    step = one.step + 1
    return Following(one.case_id, step, closed_at + AFTER[step]) if step < len(AFTER) else None
