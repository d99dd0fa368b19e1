"""Why and how a person is written to about a reminder."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.features.reminders.domain.reminder import Reminder


class Why(StrEnum):
    """Why a reminder is written about now."""

    DUE = "due"
    LATE = "late"
    """It could not be sent at its time, and still helps."""
    MISSED = "missed"
    """Too late to help; the person hears that it was there."""
    UNSURE = "unsure"
    """It was on its way when we stopped, and may not have arrived."""


@dataclass(frozen=True, slots=True)
class Notice:
    """A message that must be written about a reminder."""

    reminder: Reminder
    why: Why
    discreet: bool
    zone: ZoneInfo
    until: datetime | None = None
    """It must have left by then: quiet hours begin, or it would be too late to help."""


@dataclass(frozen=True, slots=True)
class Page:
    """A part of what is to come."""

    reminders: tuple[Reminder, ...]
    number: int
    more: bool
    total: int
