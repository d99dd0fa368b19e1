"""Where to go, whom to call, which days the calendar has wrong."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.features.placement.domain.provenance import Provenance, Written


class OfficeKind(StrEnum):
    """Where a family goes."""

    GUARDIANSHIP_BODY = "guardianship-body"
    SUPPORT_CENTRE = "support-centre"
    ACCREDITED_SCHOOL = "accredited-school"
    FOUNDATION = "foundation"


@dataclass(frozen=True, slots=True)
class Office(Written):
    """A place to go to in a region; what is None is not known yet."""

    key: str
    region: str
    kind: OfficeKind
    proof: Provenance
    address: str | None = None
    hours: str | None = None
    phone: str | None = None
    latitude: float | None = None
    longitude: float | None = None


@dataclass(frozen=True, slots=True)
class Line(Written):
    """A telephone line of the guide; hours are None when nobody has checked them."""

    key: str
    number: str
    proof: Provenance
    hours: str | None = None
    free: bool | None = None


@dataclass(frozen=True, slots=True)
class HolidayOverride(Written):
    """A day the calendar library has wrong: a working day, or a day off."""

    key: str
    day: date
    working: bool
    proof: Provenance
