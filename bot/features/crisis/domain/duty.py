"""Who is called first: a shift, and whether its test page was answered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

LONGEST = timedelta(hours=24)
USUAL = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class Shift:
    """Somebody's hours of duty; they count from the answer to a test page on."""

    person_id: int
    began_at: datetime
    answered_at: datetime | None
    ends_at: datetime

    def stands(self, now: datetime) -> bool:
        """Say whether this person is called now."""
        return self.answered_at is not None and self.began_at <= now < self.ends_at
