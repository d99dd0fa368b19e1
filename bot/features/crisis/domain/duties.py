"""What the law wants of whoever hears of a case: data with article and to whom it applies."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.features.crisis.domain.case import Case


@dataclass(frozen=True, slots=True)
class Duty:
    """One duty; `hours` only where the act sets a number of hours."""

    key: str
    country: str
    act: str
    ref: str
    edition: date
    whose: str
    minor: bool
    situations: tuple[str, ...]
    hours: int | None = None

    def concerns(self, case: Case) -> bool:
        """Say whether it may apply to this case; whether it does, the team says."""
        if not case.is_crisis or case.drill or case.country not in {self.country, None}:
            return False
        return (self.minor and case.minor) or bool(set(self.situations) & set(case.situations))


@dataclass(frozen=True, slots=True)
class Owed:
    """A duty in a case: since when its hours run (None: nobody said that it applies), and when it was done."""

    duty: Duty
    since: datetime | None = None
    done_at: datetime | None = None

    @property
    def until(self) -> datetime | None:
        """When its hours end; None where none run."""
        if self.since is None or self.duty.hours is None or self.done_at is not None:
            return None
        return self.since + timedelta(hours=self.duty.hours)


def concerning(duties: Sequence[Duty], case: Case) -> list[Duty]:
    return [one for one in duties if one.concerns(case)]
