"""What somebody of the team may do. No name: people are known by their number at Telegram."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
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
class Search:
    """What of the audit is looked for; nothing named is no condition."""

    case_id: int = 0
    by: int = 0
    day: date | None = None
    action: str = ""
    before: int = 0
    """Only what is older than the deed with this number."""

    @property
    def told(self) -> str:
        """What the audit keeps of a search, beside case and person."""
        return " ".join(one for one in (self.day.isoformat() if self.day else "", self.action) if one)


_DAYS = ("%d.%m.%Y", "%Y-%m-%d")
_FIRST_DAY, _LAST_DAY = date(2020, 1, 1).toordinal(), date(2199, 12, 31).toordinal()
_ACTION = re.compile(r"[a-z]+(-[a-z]+)*")


def read_search(words: str) -> Search:
    """Read what follows /audit: a case, a day, an action, in any order; what is none of them is no condition."""
    case_id, day, action = 0, None, ""
    for word in words.casefold().split():
        if word.isdecimal() and len(word) < 10:
            case_id = int(word)
        elif (found := _day(word)) is not None:
            day = found
        elif _ACTION.fullmatch(word):
            action = word
    return Search(case_id, 0, day, action)


def day_in(number: int) -> date | None:
    """Give the day with this number of the calendar; None outside of the years in which there can be deeds."""
    return date.fromordinal(number) if _FIRST_DAY <= number <= _LAST_DAY else None


def _day(word: str) -> date | None:
    for written in _DAYS:
        try:
            found = datetime.strptime(word, written)  # noqa: DTZ007 - a day of the calendar has no zone.
        except ValueError:
            continue
        return day_in(found.toordinal())
    return None


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
