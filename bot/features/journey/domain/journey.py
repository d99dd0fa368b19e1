"""A family's path: the form they chose, what they told, and how it looks today to one of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from bot.features.journey.domain.papers import Item, Paper, in_order, last_ones, to_collect, too_short
from bot.features.journey.domain.steps import Stage, StepDates, current, filings
from bot.features.placement.domain.pack import CountryPack


@dataclass(frozen=True, slots=True)
class Plan:
    """What the adults of a household share: the form, the day of filing, the family's papers, the steps.

    Steps are kept as `<form>.<step>`, so that another form loses none. Nothing here names a person.
    """

    country: str
    form: str
    two: bool = False
    filing_on: date | None = None
    papers: Mapping[str, Paper] = field(default_factory=dict)
    steps: Mapping[str, StepDates] = field(default_factory=dict)
    home_on: date | None = None
    """Since when the child lives with them."""

    def steps_told(self) -> dict[str, StepDates]:
        """Give what was told about the steps of this form."""
        start = f"{self.form}."
        return {key.removeprefix(start): dates for key, dates in self.steps.items() if key.startswith(start)}


@dataclass(frozen=True, slots=True)
class Own:
    """What belongs to one adult alone: whether they apply, their papers, what was promised when."""

    is_applicant: bool = True
    papers: Mapping[str, Paper] = field(default_factory=dict)
    promised: Mapping[str, date] = field(default_factory=dict)
    before: Plan | None = None
    """The plan of their own that was put aside while they share somebody else's."""


@dataclass(frozen=True, slots=True)
class Journey:
    """One adult's copy of the shared plan, and what is theirs alone."""

    person_id: int
    plan: Plan
    own: Own = field(default_factory=Own)


@dataclass(frozen=True, slots=True)
class Overview:
    """The path as one adult sees it today. The other adult's papers are a number only."""

    pack: CountryPack
    form: str
    today: date
    items: tuple[Item, ...]
    path: tuple[Stage, ...]
    filing_on: date | None = None
    others_ready: int = 0
    others_total: int = 0
    two_adults: bool = False
    """Both adults are here, each with a list of their own."""
    shown: tuple[Item, ...] = ()
    """The other adult's papers, if they chose to share them."""
    home_on: date | None = None

    @property
    def ready(self) -> int:
        return sum(item.is_done(self.today) for item in to_collect(self.items)) + self.others_ready

    @property
    def total(self) -> int:
        return len(to_collect(self.items)) + self.others_total

    @property
    def per_cent(self) -> int:
        """Give how far the family is, papers and steps together; duties that return are not counted."""
        steps = [stage for stage in self.path if not stage.returns]
        done = self.ready + sum(stage.done_on is not None for stage in steps)
        return 100 * done // ((self.total + len(steps)) or 1)

    @property
    def waiting(self) -> tuple[Item, ...]:
        """Give what is still to be collected, in the order in which to do it."""
        return in_order(self.items, self.today, self.filing_on)

    @property
    def next(self) -> Item | None:
        return self.waiting[0] if self.waiting else None

    @property
    def last(self) -> tuple[Item, ...]:
        return () if self.has_filed else last_ones(self.items, self.today)

    @property
    def too_short(self) -> tuple[Item, ...]:
        return too_short(self.items, self.filing_on)

    @property
    def stage(self) -> Stage | None:
        return current(self.path)

    @property
    def may_be_home(self) -> bool:
        """Say whether it is time to ask for the day the child came."""
        return self.home_on is None and (self.has_filed or self.stage is None)

    @property
    def running(self) -> tuple[Stage, ...]:
        """Give the authority's steps whose term runs."""
        return tuple(stage for stage in self.path if stage.waits_for_answer)

    @property
    def has_filed(self) -> bool:
        """Say whether the papers are handed in and no other day of filing lies ahead."""
        return self.filing_on is None and filings(self.path) > 0

    def item(self, key: str) -> Item | None:
        return next((item for item in self.items if item.key == key), None)

    def find_stage(self, key: str) -> Stage | None:
        return next((stage for stage in self.path if stage.key == key), None)


def applicant(household: Mapping[int, Journey]) -> int:
    """Say who of the adults applies: who chose the form; when nobody did, who came first."""
    return next((id for id, one in household.items() if one.own.is_applicant), next(iter(household)))


def sharing(mine: Journey | None, person_id: int, lead: Journey) -> Journey:
    """Give an adult's path with the plan they share; a plan of their own is put aside."""
    if mine is None:
        return Journey(person_id, lead.plan, Own(is_applicant=False))
    if mine.person_id == lead.person_id:
        return lead
    # The plan is written into both rows together: only who has just joined has another one.
    own = mine.own if mine.plan == lead.plan else replace(mine.own, before=mine.own.before or mine.plan)
    return replace(mine, plan=lead.plan, own=own)


def leading(found: Mapping[int, Journey], adults: Sequence[int]) -> Journey | None:
    """Give whose plan all share: the first adult's who has one. Who is alone again has their own back."""
    lead = next((found[id] for id in adults if id in found), None)
    if lead is None or len(adults) > 1 or lead.own.before is None:
        return lead
    return replace(lead, plan=lead.own.before, own=replace(lead.own, before=None))
