"""What a family is asked, and what each answer says about the criteria."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from bot.features.placement.domain.provenance import Provenance, Written
from bot.features.placement.domain.rules import Criterion, CriterionType

UNKNOWN, SKIPPED = "unknown", "skipped"
"""Answers every question takes beside its own: "I don't know" and "skip"."""


class Effect(StrEnum):
    """What an answer says about a criterion, from good to bad."""

    MET = "met"
    ON_THE_WAY = "on-the-way"
    FIXABLE = "fixable"
    ASK = "ask"
    UNMET = "unmet"


@dataclass(frozen=True, slots=True)
class Span(Written):
    """A number known between two bounds; `max` None: nobody knows how much more."""

    min: int
    max: int | None = None


@dataclass(frozen=True, slots=True)
class Option(Written):
    """One answer: what it says about criteria, and what it tells of the person.

    `says_in` overrides `says` for a form. `traits` are the words by which the law exempts and prefers
    (relatives, registered-marriage …), `frees` names criteria that do not concern such a person.
    `whose` names the question that tells whom at home a bad answer concerns, `who` is such a question's
    answer. `mentions` names rules worth telling that bar nobody.
    """

    key: str
    says: Mapping[str, Effect] = field(default_factory=dict)
    says_in: Mapping[str, Mapping[str, Effect]] = field(default_factory=dict)
    traits: tuple[str, ...] = ()
    frees: tuple[str, ...] = ()
    amounts: Mapping[str, Span] = field(default_factory=dict)
    mentions: tuple[str, ...] = ()
    who: str | None = None
    whose: str | None = None

    def effect(self, criterion: str, form: str) -> Effect | None:
        return self.says_in.get(form, {}).get(criterion) or self.says.get(criterion)

    @property
    def criteria(self) -> frozenset[str]:
        """The criteria this answer says anything about."""
        return frozenset(self.says).union(*(said.keys() for said in self.says_in.values()))


@dataclass(frozen=True, slots=True)
class Question(Written):
    """One question; its words are `question-<key>`, with `-why`, `-name-button` and `-<answer>-button`.

    `when` names earlier answers without which it does not concern the person at all. `left_out_for`
    names answers after which it is not put, though it can still be answered. `otherwise` is what holds
    while there is no answer. `together` lists the criteria it stands for under the question.
    """

    key: str
    answers: tuple[Option, ...]
    proof: Provenance
    when: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    left_out_for: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    otherwise: Mapping[str, Effect] = field(default_factory=dict)
    together: bool = False
    columns: int = 1
    figure: str | None = None

    def option(self, key: str | None) -> Option | None:
        return next((option for option in self.answers if option.key == key), None)

    def takes(self, answer: str) -> bool:
        return answer in {UNKNOWN, SKIPPED} or self.option(answer) is not None

    @property
    def criteria(self) -> frozenset[str]:
        """The criteria any answer says anything about."""
        return frozenset(self.otherwise).union(*(option.criteria for option in self.answers))

    @property
    def amounts(self) -> frozenset[str]:
        return frozenset(name for option in self.answers for name in option.amounts)


@dataclass(frozen=True, slots=True)
class Measure(Written):
    """A criterion (its key) that is counted: an amount shared by people, the child among them."""

    key: str
    amount: str
    shared_by: str
    proof: Provenance


@dataclass(frozen=True)
class Questionnaire:
    """All questions of a country in order, and what is counted from their answers."""

    questions: Mapping[str, Question] = field(default_factory=dict)
    measures: Mapping[str, Measure] = field(default_factory=dict)

    def feeding(self, criterion: str) -> tuple[Question, ...]:
        """Give the questions whose answers say anything about the criterion."""
        return self._feeding.get(criterion, ())

    def fed_by(self, question: str) -> frozenset[str]:
        """Give the criteria that any answer to the question says anything about."""
        return self._fed[question]

    # Thousands of people are judged in a row when the law changes, so this is worked out once.
    @cached_property
    def _fed(self) -> Mapping[str, frozenset[str]]:
        return {
            one.key: one.criteria.union(
                measure.key
                for measure in self.measures.values()
                if {measure.amount, measure.shared_by} & one.amounts
            )
            for one in self.questions.values()
        }

    @cached_property
    def _feeding(self) -> Mapping[str, tuple[Question, ...]]:
        every = frozenset().union(*self._fed.values())
        return {
            criterion: tuple(one for one in self.questions.values() if criterion in self._fed[one.key])
            for criterion in every
        }


def question_faults(
    asking: Questionnaire, criteria: Mapping[str, Criterion], forms: frozenset[str]
) -> Iterator[str]:
    """Give a sentence naming file and key for everything that does not agree."""
    questions = asking.questions
    asked: dict[str, Question] = {}
    for question in questions.values():
        found = (
            *_key_faults(question),
            *_condition_faults(question, asked),
            *_criterion_faults(question, criteria),
            *_reference_faults(question, questions, forms),
        )
        for field_name, what in found:
            yield f"{question.proof.file}: {question.proof.key}.{field_name}: {what}."
        asked[question.key] = question
    counted = {name for question in questions.values() for name in question.amounts}
    for measure in asking.measures.values():
        place = f"{measure.proof.file}: {measure.proof.key}"
        if measure.key not in criteria:
            yield f'{place}.key: no criterion "{measure.key}" is known.'
        for name in sorted({measure.amount, measure.shared_by} - counted):
            yield f'{place}: no answer tells the amount "{name}".'


def _key_faults(question: Question) -> Iterator[tuple[str, str]]:
    keys = [option.key for option in question.answers]
    if len(set(keys)) < len(keys) or not keys or {UNKNOWN, SKIPPED} & set(keys):
        yield "answers", "answers need keys of their own, other than unknown and skipped"


def _condition_faults(question: Question, asked: Mapping[str, Question]) -> Iterator[tuple[str, str]]:
    for name, conditions in (("when", question.when), ("left_out_for", question.left_out_for)):
        for other, wanted in conditions.items():
            if other not in asked:
                yield name, f'no question "{other}" stands before this one'
                continue
            strange = [key for key in wanted if not asked[other].option(key)]
            yield from ((name, f'"{other}" has no answer "{key}"') for key in strange)


def _criterion_faults(question: Question, criteria: Mapping[str, Criterion]) -> Iterator[tuple[str, str]]:
    named = {key for option in question.answers for key in (*option.mentions, *option.frees)}
    for key in sorted(question.criteria | named):
        if key not in criteria:
            yield "answers", f'no criterion "{key}" is known'
        elif criteria[key].type is CriterionType.DO_NOT_ASK:
            yield "answers", f'"{key}" is never to be asked'


def _reference_faults(
    question: Question, questions: Mapping[str, Question], forms: frozenset[str]
) -> Iterator[tuple[str, str]]:
    for option in question.answers:
        for form in sorted(option.says_in.keys() - forms):
            yield f"answers.{option.key}.says_in", f'no form "{form}" is known'
        if option.whose and option.whose not in questions:
            yield f"answers.{option.key}.whose", f'no question "{option.whose}" is known'
