"""Which texts the questions call for: ids of `locales/*/eligibility*.ftl` made from the keys of the data."""

from __future__ import annotations

from collections.abc import Iterator

from bot.features.placement.domain.pack import CountryPack
from bot.features.placement.domain.provenance import Status
from bot.features.placement.domain.questions import SKIPPED, UNKNOWN, Effect, Question
from bot.features.placement.domain.rules import Criterion, CriterionType
from bot.kernel.text import Text


def words_of(question: Question, answer: str | None) -> Text:
    """Say an answer as its button did."""
    match answer:
        case None:
            return Text("eligibility-answer-none")
        case _ if answer in {UNKNOWN, SKIPPED}:
            return Text(f"eligibility-answer-{answer}")
        case _:
            return Text(f"question-{question.key}-{answer}-button")


def message_ids(pack: CountryPack) -> frozenset[str]:
    """Give every id that must exist in every language for this country's questions."""
    return frozenset(_ids(pack))


def _ids(pack: CountryPack) -> Iterator[str]:
    for question in pack.questions.values():
        yield from (f"question-{question.key}{part}" for part in ("", "-why", "-name-button"))
        yield from (f"question-{question.key}-{option.key}-button" for option in question.answers)
    for criterion in pack.criteria.values():
        if not criterion.may_be_spoken_of or criterion.type is CriterionType.NOT_A_BAR:
            continue
        said = _said_of(pack, criterion)
        if said & {Effect.FIXABLE, Effect.UNMET}:
            yield f"eligibility-fix-{criterion.key}"
        if Effect.ASK in said:
            yield f"eligibility-ask-{criterion.key}"
    if pack.preference:
        yield from (f"eligibility-preference-{who}" for who in (*pack.preference.order, "others"))


def _said_of(pack: CountryPack, criterion: Criterion) -> frozenset[Effect]:
    """Give all that any answers can come to for this criterion, in any form."""
    feeders = pack.asking.feeding(criterion.key)
    said = {effect for question in feeders for effect in _effects(question, criterion.key)}
    bad = {Effect.FIXABLE, Effect.UNMET}
    if criterion.key in pack.measures:
        said.add(Effect.FIXABLE)
    if criterion.type is CriterionType.ASK_AUTHORITY:
        return frozenset(said - bad | {Effect.ASK})
    if said & bad and (criterion.court_may_reduce or criterion.proof.status is not Status.VERIFIED):
        return frozenset(said - bad | {Effect.ASK})
    if said & bad and (criterion.ask_authority_in or _may_concern_others(feeders, criterion.key)):
        said.add(Effect.ASK)
    return frozenset(said)


def _may_concern_others(feeders: tuple[Question, ...], criterion: str) -> bool:
    options = (option for question in feeders for option in question.answers)
    return any(option.whose and option.effect(criterion, "") is Effect.UNMET for option in options)


def _effects(question: Question, criterion: str) -> Iterator[Effect]:
    if criterion in question.otherwise:
        yield question.otherwise[criterion]
    for option in question.answers:
        for said in (option.says, *option.says_in.values()):
            if criterion in said:
                yield said[criterion]
