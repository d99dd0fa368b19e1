"""Which forms are open to a person, and why: a pure judgement of the answers by the law's data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.features.eligibility.domain.situation import SINGLE, Answers, Situation, situation
from bot.features.placement.domain.pack import CountryPack
from bot.features.placement.domain.provenance import Status
from bot.features.placement.domain.questions import Effect, Question, Span
from bot.features.placement.domain.rules import Criterion, CriterionType, PlacementForm

APPLICANT = "applicant"
FORM_UNPROVEN, SINGLE_UNCLEAR, SINGLE_BARRED = "form-unproven", "single-unclear", "single-barred"
"""Reasons that lie in the form itself, not in a criterion."""


class Verdict(StrEnum):
    """What a form is to a person today; nobody is rejected, the authority decides."""

    NOW = "now"
    WHEN = "when"
    ASK = "ask"
    NOT_NOW = "not-now"


class Standing(StrEnum):
    """How a person stands to a criterion of a form, from good to bad."""

    FINE = "fine"
    EXEMPT = "exempt"
    DEFERRED = "deferred"
    ON_THE_WAY = "on-the-way"
    DISPUTED = "disputed"
    UNSAID = "unsaid"
    FIXABLE = "fixable"
    ASK = "ask"
    UNMET = "unmet"

    @property
    def verdict(self) -> Verdict:
        match self:
            case Standing.UNSAID | Standing.FIXABLE:
                return Verdict.WHEN
            case Standing.ASK:
                return Verdict.ASK
            case Standing.UNMET:
                return Verdict.NOT_NOW
            case _:
                return Verdict.NOW


_WEIGHTS = {standing: weight for weight, standing in enumerate(Standing)}
_BY_EFFECT = {
    Effect.MET: Standing.FINE,
    Effect.ON_THE_WAY: Standing.ON_THE_WAY,
    Effect.FIXABLE: Standing.FIXABLE,
    Effect.ASK: Standing.ASK,
    Effect.UNMET: Standing.UNMET,
}
_HINDERING = {Standing.UNSAID, Standing.FIXABLE, Standing.UNMET}


@dataclass(frozen=True, slots=True)
class Reason:
    """A criterion (or one of the reasons that lie in the form) and how the person stands to it."""

    key: str
    standing: Standing


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one form is to a person; reasons stand worst first, and a criterion that is met gives none.

    `preferred` is the trait by which the person comes before others, "others" when they come after,
    None where the law prefers nobody.
    """

    form: str
    reasons: tuple[Reason, ...]
    preferred: str | None = None

    @property
    def verdict(self) -> Verdict:
        return self.reasons[0].standing.verdict if self.reasons else Verdict.NOW

    @property
    def hindering(self) -> tuple[Reason, ...]:
        return tuple(reason for reason in self.reasons if reason.standing.verdict is not Verdict.NOW)

    @property
    def remarks(self) -> tuple[Reason, ...]:
        return tuple(reason for reason in self.reasons if reason.standing.verdict is Verdict.NOW)


@dataclass(frozen=True, slots=True)
class Result:
    """All forms judged at once; `mentions` are rules worth telling that bar nobody."""

    outcomes: Mapping[str, Outcome]
    mentions: tuple[str, ...] = ()

    @property
    def open_now(self) -> tuple[str, ...]:
        return tuple(key for key, one in self.outcomes.items() if one.verdict is Verdict.NOW)

    @property
    def best_first(self) -> tuple[Outcome, ...]:
        order = tuple(Verdict)
        return tuple(sorted(self.outcomes.values(), key=lambda one: order.index(one.verdict)))


def evaluate(pack: CountryPack, answers: Answers) -> Result:
    """Judge every form of a country that one can ask about from one set of answers."""
    known = situation(pack, answers)
    forms = (form for form in pack.forms.values() if form.is_judged)
    outcomes = {form.key: _outcome(pack, form, known) for form in forms}
    return Result(outcomes, tuple(key for key in known.mentions if key in pack.criteria))


def _outcome(pack: CountryPack, form: PlacementForm, known: Situation) -> Outcome:
    standings = [
        Reason(criterion.key, _standing(pack, criterion, form, known))
        for criterion in pack.criteria_of(form.key)
        if criterion.type is not CriterionType.NOT_A_BAR
    ]
    reasons = [one for one in (*_of_the_form(form, known), *standings) if one.standing is not Standing.FINE]
    reasons.sort(key=lambda one: -_WEIGHTS[one.standing])
    return Outcome(form.key, tuple(reasons), _preferred(pack, form, known))


def _of_the_form(form: PlacementForm, known: Situation) -> Iterator[Reason]:
    if form.proof.status is not Status.VERIFIED:
        yield Reason(FORM_UNPROVEN, Standing.ASK)
    if SINGLE in known.traits and form.single_applicant_allowed is False:
        yield Reason(SINGLE_BARRED, Standing.UNMET)
    if SINGLE in known.traits and "single_applicant_allowed" in form.proof.missing + form.proof.from_reading:
        yield Reason(SINGLE_UNCLEAR, Standing.ASK)


def _preferred(pack: CountryPack, form: PlacementForm, known: Situation) -> str | None:
    rule = pack.preference
    if rule is None or form.key not in rule.forms:
        return None
    return next((trait for trait in rule.order if trait in known.traits), "others")


def _standing(pack: CountryPack, criterion: Criterion, form: PlacementForm, known: Situation) -> Standing:
    if known.traits & set(criterion.exempt):
        return Standing.EXEMPT
    needs_marriage = criterion.type is CriterionType.REQUIRED_IF_MARRIED
    if criterion.key in known.freed or (needs_marriage and SINGLE in known.traits):
        return Standing.FINE
    standing = _as_said(pack, criterion, form, known)
    rule = criterion.deferral
    if standing in _HINDERING and rule and form.key in rule.forms and known.traits & set(rule.who):
        return Standing.DEFERRED
    return _softened(criterion, form, standing)


def _softened(criterion: Criterion, form: PlacementForm, standing: Standing) -> Standing:
    """Where the rule is disputed, or only the authority can say, no answer closes the form."""
    if criterion.type is CriterionType.ASK_AUTHORITY:
        return Standing.ASK if standing in _HINDERING else standing
    disputed = form.key in criterion.ask_authority_in
    if standing is Standing.UNSAID:
        return Standing.DISPUTED if disputed else standing
    if standing in {Standing.FIXABLE, Standing.UNMET}:
        doubtful = disputed or criterion.court_may_reduce or criterion.proof.status is not Status.VERIFIED
        return Standing.ASK if doubtful else standing
    return Standing.DISPUTED if disputed and standing is Standing.ON_THE_WAY else standing


def _as_said(pack: CountryPack, criterion: Criterion, form: PlacementForm, known: Situation) -> Standing:
    """Give the worst of what the answers say, before the law's own exceptions."""
    feeders = pack.asking.feeding(criterion.key)
    if not feeders:
        asked_of_the_authority = criterion.type is CriterionType.ASK_AUTHORITY
        return Standing.ASK if asked_of_the_authority else Standing.ON_THE_WAY
    concerned = [question for question in feeders if known.concerns(question)]
    if not concerned:
        return Standing.FINE
    said = [_by_answer(question, criterion, form, known) for question in concerned]
    said.append(_by_measure(pack, criterion, form, known))
    told = [standing for standing in said if standing]
    return max(told, key=_WEIGHTS.__getitem__) if told else Standing.UNSAID


def _by_answer(
    question: Question, criterion: Criterion, form: PlacementForm, known: Situation
) -> Standing | None:
    effect = known.said(question, criterion.key, form.key)
    if effect is None:
        return None
    option = known.given.get(question.key)
    if effect is Effect.UNMET and option and option.whose:
        # A rule that does not name the one it concerns is the authority's to read, never silently met.
        teller = known.given.get(option.whose)
        reached = (APPLICANT, *criterion.also_covers.get(form.key, ()))
        return Standing.UNMET if teller and teller.who in reached else Standing.ASK
    return _BY_EFFECT[effect]


def _by_measure(
    pack: CountryPack, criterion: Criterion, form: PlacementForm, known: Situation
) -> Standing | None:
    measure, least = pack.measures.get(criterion.key), criterion.m2_per_person
    if measure is None or least is None:
        return None
    has, people = known.amount(measure.amount), known.amount(measure.shared_by)
    if has is None or people is None:
        return None
    return _enough(has, people, least, form.children.min or 1)


def _enough(has: Span, people: Span, least: int, children: int) -> Standing:
    """Compare what is known between bounds; what the bounds cannot decide is not said."""
    most_needed = None if people.max is None else least * (people.max + children)
    if most_needed is not None and has.min >= most_needed:
        return Standing.FINE
    if has.max is not None and has.max < least * (people.min + children):
        return Standing.FIXABLE
    return Standing.UNSAID
