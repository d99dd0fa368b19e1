"""What somebody of the team may do. No name: people are known by their number at Telegram."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.kernel.days import as_number, from_number


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
_ACTION = re.compile(r"[a-z]+(-[a-z]+)*")


def read_search(words: str) -> Search | None:
    """Read what follows /audit: a case, a day, an action, each once, in any order; None when a word is none of them."""
    cases: list[int] = []
    days: list[date] = []
    actions: list[str] = []
    for word in words.casefold().split():
        if word.isdecimal() and len(word) < 10:
            cases.append(int(word))
        elif day := _day(word):
            days.append(day)
        elif _ACTION.fullmatch(word):
            actions.append(word)
        else:
            return None
    if len(cases) > 1 or len(days) > 1 or len(actions) > 1:
        return None
    return Search(case_id=next(iter(cases), 0), day=next(iter(days), None), action=next(iter(actions), ""))


def _day(word: str) -> date | None:
    for written in _DAYS:
        try:
            found = datetime.strptime(word, written)  # noqa: DTZ007 - a day of the calendar has no zone.
        except ValueError:
            continue
        # A year nobody can mean is none.
        return from_number(as_number(found))
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
