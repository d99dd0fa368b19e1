"""What is due to who leaves care, and what a path of one's own asks for; each with its source."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from bot.features.placement.domain.provenance import Provenance, Written


@dataclass(frozen=True, slots=True)
class Entitlement(Written):
    """One sentence of law on a page: figures by name, since when, in which regions.

    `every_months` and `share` are there to be None: somebody looked for them and did not find them.
    """

    key: str
    topics: tuple[str, ...]
    proof: Provenance
    figures: Mapping[str, int] = field(default_factory=dict)
    regions: tuple[str, ...] = ()
    since: date | None = None
    every_months: int | None = None
    share: int | None = None


@dataclass(frozen=True, slots=True)
class LeavingTask(Written):
    """One thing to do; `day` names the day that is told for it, `topic` the page that explains it."""

    key: str
    topic: str
    proof: Provenance
    day: str | None = None
    until_age: int | None = None

    def concerns(self, age: int) -> bool:
        return self.until_age is None or age < self.until_age
