"""One country's law whole: its facts by key, what of it is doubtful or old."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import Protocol

from bot.features.placement.domain.aid import Aid
from bot.features.placement.domain.leaving import Entitlement, LeavingTask
from bot.features.placement.domain.money import DatedAmount, MonthlyIndex, Payment
from bot.features.placement.domain.places import HolidayOverride, Line, Office
from bot.features.placement.domain.programme import Programme
from bot.features.placement.domain.provenance import Provenance, Source, Status
from bot.features.placement.domain.questions import Measure, Question, Questionnaire
from bot.features.placement.domain.rules import (
    Compliance,
    Criterion,
    Document,
    PlacementForm,
    Preference,
    Rule,
    Step,
)
from bot.kernel.text import Money

REVERIFY_AFTER = timedelta(days=183)
"""Half a year: what nobody compared with its source for longer is listed for the staff."""

SUBSISTENCE_MINIMUM = "subsistence-minimum"
"""The figure a question may name; the pack knows its amount by date."""


class Fact(Protocol):
    """Anything a country's files state."""

    @property
    def key(self) -> str: ...

    @property
    def proof(self) -> Provenance: ...


class Reason(StrEnum):
    """Why a fact is listed for the staff."""

    UNCERTAIN = "uncertain"
    NEWS = "news"
    MISSING = "missing"
    STALE = "stale"


@dataclass(frozen=True, slots=True)
class Finding:
    """A fact somebody should look at; `fields` names the parts meant, empty for the whole."""

    reason: Reason
    file: str
    key: str
    source: str | None
    fields: tuple[str, ...] = ()
    verified_on: date | None = None


@dataclass(frozen=True, slots=True, eq=False)
class CountryPack:
    """The law of one country, checked: every key named anywhere exists."""

    code: str
    sources: Mapping[str, Source]
    forms: Mapping[str, PlacementForm]
    criteria: Mapping[str, Criterion] = field(default_factory=dict)
    documents: Mapping[str, Document] = field(default_factory=dict)
    steps: Mapping[str, tuple[Step, ...]] = field(default_factory=dict)
    payments: Mapping[str, Payment] = field(default_factory=dict)
    currency: str = ""
    index: MonthlyIndex = field(default_factory=MonthlyIndex)
    subsistence_minimum: MonthlyIndex = field(default_factory=MonthlyIndex)
    preference: Preference | None = None
    compliance: Compliance | None = None
    auto_reject_allowed: bool = False
    asking: Questionnaire = field(default_factory=Questionnaire)
    version: str = ""
    """Changes whenever a file that decides who may changes."""
    school: Programme | None = None
    offices: Mapping[str, Office] = field(default_factory=dict)
    lines: Mapping[str, Line] = field(default_factory=dict)
    rules: Mapping[str, Rule] = field(default_factory=dict)
    directory: Mapping[str, Aid] = field(default_factory=dict)
    entitlements: Mapping[str, Entitlement] = field(default_factory=dict)
    leaving_tasks: Mapping[str, LeavingTask] = field(default_factory=dict)
    holidays: tuple[HolidayOverride, ...] = ()

    @property
    def questions(self) -> Mapping[str, Question]:
        return self.asking.questions

    @property
    def measures(self) -> Mapping[str, Measure]:
        return self.asking.measures

    def steps_of(self, form: str) -> tuple[Step, ...]:
        return self.steps.get(form, ())

    def documents_of(self, form: str) -> tuple[Document, ...]:
        return tuple(paper for paper in self.documents.values() if form in paper.forms)

    def payments_of(self, form: str) -> tuple[Payment, ...]:
        return tuple(payment for payment in self.payments.values() if form in payment.forms)

    def criteria_of(self, form: str) -> tuple[Criterion, ...]:
        """Give the form's criteria that may be spoken of, also those where only the authority can say."""
        return tuple(
            criterion
            for criterion in self.criteria.values()
            if criterion.may_be_spoken_of and form in criterion.forms + criterion.ask_authority_in
        )

    def offices_in(self, region: str) -> tuple[Office, ...]:
        return tuple(office for office in self.offices.values() if office.region == region)

    def amount(self, payment: Payment, day: date) -> Money | None:
        """Count a payment in the money of that day; None: no figure is shown, the bot says whom to ask."""
        if payment.proof.status is Status.UNCERTAIN:
            return None
        return payment.amount(self.index, self.currency, day)

    def figure_on(self, figure: str, day: date) -> DatedAmount | None:
        """Give a figure a question speaks of: of that day, or of the year before when that is not known yet."""
        return self.subsistence_minimum.counted_by(day) if figure == SUBSISTENCE_MINIMUM else None

    def facts(self) -> Iterator[Fact]:
        """Give every fact, in the order of the files."""
        yield from self.sources.values()
        yield from self.forms.values()
        yield from self.criteria.values()
        yield from (rule for rule in (self.preference, self.compliance) if rule)
        yield from self.documents.values()
        for steps in self.steps.values():
            yield from steps
        yield from self.payments.values()
        yield from self.index.spans
        yield from self.subsistence_minimum.spans
        yield from (school for school in (self.school,) if school)
        yield from self.offices.values()
        yield from self.lines.values()
        yield from self.rules.values()
        yield from self.directory.values()
        yield from self.entitlements.values()
        yield from self.leaving_tasks.values()
        yield from self.holidays


def fact(pack: CountryPack, key: str) -> Fact | None:
    """Find a fact by its full key, as `findings` names it: `criteria.income`, `steps.adoption.register`."""
    return next((one for one in pack.facts() if one.proof.key == key), None)


def findings(pack: CountryPack, today: date) -> tuple[Finding, ...]:
    """List what is uncertain, known from news only, missing, or not verified for half a year."""
    return tuple(found for one in pack.facts() for found in _findings_of(one.proof, today))


def _findings_of(proof: Provenance, today: date) -> Iterator[Finding]:
    def found(reason: Reason, fields: tuple[str, ...] = ()) -> Finding:
        return Finding(reason, proof.file, proof.key, proof.source, fields, proof.verified_on)

    if proof.missing:
        yield found(Reason.MISSING, proof.missing)
    # An entry that cites nothing is an empty place to be filled in; "missing" has said it all.
    if proof.status is Status.UNCERTAIN and proof.cite:
        yield found(Reason.UNCERTAIN)
    elif proof.from_reading:
        yield found(Reason.UNCERTAIN, proof.from_reading)
    if proof.status is Status.NEWS:
        yield found(Reason.NEWS)
    elif proof.from_news:
        yield found(Reason.NEWS, proof.from_news)
    if proof.verified_on and today - proof.verified_on > REVERIFY_AFTER:
        yield found(Reason.STALE)
