"""A person's situation as far as the answers tell it: which questions concern them, and what is known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.features.placement.domain.pack import CountryPack
from bot.features.placement.domain.questions import Effect, Option, Question, Span

Answers = Mapping[str, str]
"""Question to answer; one whose question no longer concerns the person stays and is not looked at."""

SINGLE = "single"
"""The trait of one who would take a child alone."""


class Relevance(StrEnum):
    """Whether a question is put to this person."""

    ASKED = "asked"
    LEFT_OUT = "left-out"
    """It can be answered, and the walk passes by."""
    OPEN = "open"
    """It depends on an answer that is not given."""
    FOREIGN = "foreign"
    """It does not concern this person."""


@dataclass(frozen=True, slots=True)
class Situation:
    """What is known of a person.

    `given` holds the answers that count, by question; `traits` are the law's words for the person,
    `freed` the criteria that do not concern them, `mentions` the rules worth telling that bar nobody.
    """

    relevance: Mapping[str, Relevance]
    given: Mapping[str, Option]
    traits: frozenset[str]
    freed: frozenset[str]
    mentions: tuple[str, ...]

    def amount(self, name: str) -> Span | None:
        told = (option.amounts[name] for option in self.given.values() if name in option.amounts)
        return next(told, None)

    def concerns(self, question: Question) -> bool:
        return self.relevance[question.key] is not Relevance.FOREIGN

    def said(self, question: Question, criterion: str, form: str) -> Effect | None:
        """Give what this question's answer, or the lack of one, says about a criterion."""
        option = self.given.get(question.key)
        return option.effect(criterion, form) if option else question.otherwise.get(criterion)


def situation(pack: CountryPack, answers: Answers) -> Situation:
    """Read the answers in the order of the questions; what a question needs stands before it."""
    relevance: dict[str, Relevance] = {}
    given: dict[str, Option] = {}
    traits: set[str] = set()
    for key, question in pack.questions.items():
        relevance[key] = _relevance(pack, question, relevance, given, traits)
        option = question.option(answers.get(key))
        if option and relevance[key] in {Relevance.ASKED, Relevance.LEFT_OUT}:
            given[key] = option
            traits.update(option.traits)
    return Situation(
        relevance,
        given,
        frozenset(traits),
        frozenset(key for option in given.values() for key in option.frees),
        tuple(dict.fromkeys(key for option in given.values() for key in option.mentions)),
    )


def _relevance(
    pack: CountryPack,
    question: Question,
    relevance: Mapping[str, Relevance],
    given: Mapping[str, Option],
    traits: set[str],
) -> Relevance:
    holds = _holds(question.when, relevance, given)
    if holds is False or _is_exempt(pack, question, traits):
        return Relevance.FOREIGN
    if holds is None:
        return Relevance.OPEN
    if question.left_out_for and _holds(question.left_out_for, relevance, given):
        return Relevance.LEFT_OUT
    return Relevance.ASKED


def _holds(
    conditions: Mapping[str, tuple[str, ...]],
    relevance: Mapping[str, Relevance],
    given: Mapping[str, Option],
) -> bool | None:
    """Say whether all conditions hold; None when an answer they need is not given."""
    verdict: bool | None = True
    for other, wanted in conditions.items():
        option = given.get(other)
        if relevance[other] is Relevance.FOREIGN or (option and option.key not in wanted):
            return False
        if option is None:
            verdict = None
    return verdict


def _is_exempt(pack: CountryPack, question: Question, traits: set[str]) -> bool:
    """Say whether the law exempts the person from everything this question is asked for."""
    if not traits:
        return False
    fed = [pack.criteria[key] for key in pack.asking.fed_by(question.key) if key in pack.criteria]
    return bool(fed) and all(traits & set(criterion.exempt) for criterion in fed)
