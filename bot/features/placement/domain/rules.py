"""Forms of placement, who may, which papers, which steps."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from bot.features.placement.domain.provenance import Provenance, Written


class FormKind(StrEnum):
    """A placement, a child's friend from outside, a job with an employer, or the return to the parents."""

    PLACEMENT = "placement"
    MENTORING = "mentoring"
    JOB = "job"
    RETURN = "return"


class Page(StrEnum):
    """The pages of a form after its summary."""

    LAW = "law"
    CHILDREN = "children"
    MONEY = "money"
    STEPS = "steps"
    PAPERS = "papers"
    AFTER = "after"


class CriterionType(StrEnum):
    """What an answer to a criterion means."""

    BAR_IF_TRUE = "bar-if-true"
    BAR_IF_FALSE = "bar-if-false"
    REQUIRED = "required"
    REQUIRED_IF_MARRIED = "required-if-married"
    ASK_AUTHORITY = "ask-authority"
    DO_NOT_ASK = "do-not-ask"
    NOT_A_BAR = "not-a-bar"


@dataclass(frozen=True, slots=True)
class Children(Written):
    """How many children; a limit that is None is not set by the law, or not known (see `missing`)."""

    min: int | None = None
    max: int | None = None
    siblings_may_exceed: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class PlacementForm(Written):
    """A way a child lives in a family (or a job, or the way back to the parents)."""

    key: str
    kind: FormKind
    pages: tuple[Page, ...]
    proof: Provenance
    decided_by: str | None
    child_status: str | None
    children: Children = field(default_factory=Children)
    child_age_min: int | None = None
    child_age_max: int | None = None
    switch_to_trusteeship_age: int | None = None
    paid: bool = False
    preference: tuple[str, ...] = ()
    unsaid: tuple[str, ...] = ()
    """Lines of the summary of which nothing is known: they are left out, and the doubt is said once."""
    contract_months: int | None = None
    extensions_max: int | None = None
    candidate_chooses_child: bool = True
    in_force_since: date | None = None
    service_since: date | None = None
    preschool_stay_max_months: int | None = None
    single_applicant_allowed: bool | None = None
    contract_ends_on_move_out_of_region: bool = False
    carer_has_preference_to_adopt: bool = False
    impossible_after_adoption_unless_cancelled: bool = False

    @property
    def is_comparable(self) -> bool:
        return self.kind is FormKind.PLACEMENT

    @property
    def is_judged(self) -> bool:
        """Whether the law says who may, so that a person can ask whether they may."""
        return self.kind in {FormKind.PLACEMENT, FormKind.MENTORING}


@dataclass(frozen=True, slots=True)
class Deferral(Written):
    """Who may meet a requirement later, in which forms, within how many months."""

    who: tuple[str, ...]
    forms: tuple[str, ...]
    months: int


@dataclass(frozen=True, slots=True)
class Criterion(Written):
    """A bar or a requirement.

    `also_covers` says by form whom else at home it reaches; `ask_authority_in` names the forms
    where the rule is disputed, so that only the authority can say.
    """

    key: str
    type: CriterionType
    forms: tuple[str, ...]
    proof: Provenance
    also_covers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    ask_authority_in: tuple[str, ...] = ()
    exempt: tuple[str, ...] = ()
    deferral: Deferral | None = None
    court_may_reduce: bool = False
    repealed: bool = False
    min_years: int | None = None
    max_years: int | None = None
    m2_per_person: int | None = None
    child_age_from: int | None = None

    @property
    def may_be_spoken_of(self) -> bool:
        return self.type is not CriterionType.DO_NOT_ASK


@dataclass(frozen=True, slots=True)
class Preference(Written):
    """Who comes first; a preferential right, never a ban on the others."""

    forms: tuple[str, ...]
    order: tuple[str, ...]
    proof: Provenance
    key: str = "preference"


@dataclass(frozen=True, slots=True)
class Compliance(Written):
    """The criteria a carer must meet the whole time, and how often the authority looks."""

    forms: tuple[str, ...]
    criteria: tuple[str, ...]
    proof: Provenance
    interval_months: int | None = None
    reported_interval_months: int | None = None
    not_for: tuple[str, ...] = ()
    key: str = "compliance"


@dataclass(frozen=True, slots=True)
class Document(Written):
    """A paper: who needs it and for which forms; `auto` lists the forms where the state fetches it itself.

    `for_step` names by form the step it is needed for when that is not the first application, `made_in` the step in
    which the authority itself makes it, so that nobody collects it.
    `validity_months` None with the field named in `missing`: no act says, the issuer's own rule decides.
    """

    key: str
    issuer: str
    who: tuple[str, ...]
    forms: tuple[str, ...]
    auto: tuple[str, ...]
    proof: Provenance
    issuer_in: Mapping[str, str] = field(default_factory=dict)
    who_extra: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    for_step: Mapping[str, str] = field(default_factory=dict)
    made_in: Mapping[str, str] = field(default_factory=dict)
    exempt: tuple[str, ...] = ()
    period_covered_months: Mapping[str, int] = field(default_factory=dict)
    validity_months: int | None = None
    free: bool | None = None
    has_note: bool = False

    def issued_by(self, form: str) -> str:
        return self.issuer_in.get(form, self.issuer)

    def needed_from(self, form: str) -> tuple[str, ...]:
        return self.who + self.who_extra.get(form, ())


@dataclass(frozen=True, slots=True)
class Step(Written):
    """One step of a form's path; limits are working days unless the name says calendar days or months."""

    key: str
    number: int
    by: str
    proof: Provenance
    limit_working_days: int | None = None
    parts: Mapping[str, int] = field(default_factory=dict)
    code_ceiling_working_days: int | None = None
    payout_working_days: int | None = None
    window_months_after_legal_force: int | None = None
    min_calendar_days: int | None = None
    min_calendar_days_abroad: int | None = None
    typical_months: int | None = None
    every_months: int | None = None
    reported_every_months: int | None = None
    until_child_age: int | None = None
    opens_months_before: int | None = None
    closes_months_after: int | None = None
    paid_by_day_of_month: int | None = None
    extendable: bool = True
    one_application_with_guardianship: bool = False
    channel: tuple[str, ...] = ()
    place: str | None = None
    exempt: tuple[str, ...] = ()
    deferral: Deferral | None = None
    has_note: bool = False


@dataclass(frozen=True, slots=True)
class Rule(Written):
    """What is known beside forms, criteria, papers and steps: figures by name, since when, in which regions."""

    key: str
    proof: Provenance
    forms: tuple[str, ...] = ()
    figures: Mapping[str, int] = field(default_factory=dict)
    regions: tuple[str, ...] = ()
    since: date | None = None
