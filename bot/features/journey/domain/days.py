"""What a family gives a day for, and which days can be meant."""

from __future__ import annotations

from datetime import date
from enum import StrEnum


class About(StrEnum):
    """What a day is chosen for: filing lies ahead, everything else is past."""

    FILING = "filing"
    ISSUED = "issued"
    BEGAN = "began"
    DONE = "done"
    HOME = "home"
    """The child came to live with the family."""

    @property
    def lies_ahead(self) -> bool:
        return self is About.FILING

    def may_be(self, day: date, today: date) -> bool:
        return day > today if self.lies_ahead else day <= today
