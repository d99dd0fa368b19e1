"""What somebody of the team may do. No name: people are known by their number at Telegram."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum


class Role(StrEnum):
    """What somebody is in the team; one person may be several things."""

    CASEWORKER = "caseworker"
    COORDINATOR = "coordinator"
    TRAINER = "trainer"
    ADMIN = "admin"


INVITATION_LIFE = timedelta(days=2)
CASEWORK = (Role.CASEWORKER, Role.COORDINATOR)
"""Who may answer somebody who asks for help."""
GROUPS: Mapping[str, tuple[Role, ...]] = {"staff": (), "casework": CASEWORK}
"""Audiences that are more than one role; none named: whoever has a role, whichever it is."""


@dataclass(frozen=True, slots=True)
class Deed:
    """One line of the audit: who did what, when, and to what."""

    id: int
    at: datetime
    actor_id: int
    action: str
    case_id: int | None = None
    subject_id: int | None = None
    detail: str | None = None


@dataclass(frozen=True, slots=True)
class Invitation:
    """A link by which one person becomes one of the team."""

    id: int
    role: Role
    by: int
    expires_at: datetime
    used: bool


def admitted(roles: frozenset[Role], *wanted: Role) -> bool:
    """Say whether these roles are enough: one of the wanted, or an administrator's; none wanted: any role."""
    if Role.ADMIN in roles:
        return True
    return bool(roles.intersection(wanted)) if wanted else bool(roles)
