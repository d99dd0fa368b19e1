"""A person's way through the questions: what was answered, what comes next, how far it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from bot.features.eligibility.domain.situation import Answers, Relevance, Situation, situation
from bot.features.eligibility.domain.told import written
from bot.features.eligibility.domain.verdict import Result, evaluate
from bot.features.placement.domain.pack import CountryPack
from bot.features.placement.domain.questions import Question
from bot.kernel.errors import Refused
from bot.kernel.text import Text


@dataclass(frozen=True, slots=True)
class Walk:
    """The answers given so far under one country's law; `today` is the day where the person lives.

    `travels` says that the buttons carry the answers, because the person has not agreed that they are kept.
    """

    pack: CountryPack
    answers: Answers
    today: date
    travels: bool = False

    @property
    def told(self) -> str:
        """What every button of this walk carries; empty when the answers are kept."""
        return written(self.pack, self.answers) if self.travels else ""

    @property
    def situation(self) -> Situation:
        return situation(self.pack, self.answers)

    @property
    def asked(self) -> tuple[Question, ...]:
        """The questions put to this person as far as the answers tell, in order."""
        return self._with(Relevance.ASKED)

    @property
    def answerable(self) -> tuple[Question, ...]:
        """All questions this person may answer, also those the walk passes by."""
        return self._with(Relevance.ASKED, Relevance.LEFT_OUT)

    @property
    def next(self) -> Question | None:
        """The first question that waits for an answer; None when the walk is complete."""
        return next((question for question in self.asked if question.key not in self.answers), None)

    def before(self, key: str) -> Question | None:
        """The question put before this one."""
        earlier: Question | None = None
        for question in self.asked:
            if question.key == key:
                return earlier
            earlier = question
        return earlier

    def question(self, key: str) -> Question:
        """Give a question; raises Refused when there is none such (any more)."""
        found = self.pack.questions.get(key)
        if found is None:
            raise Refused(Text("eligibility-question-gone"))
        return found

    def answered(self, key: str, answer: str) -> Walk:
        """Give the walk with one answer set and all others kept; raises Refused for a forged one."""
        if not self.question(key).takes(answer):
            raise Refused(Text("eligibility-question-gone"))
        kept: Mapping[str, str] = {**self.answers, key: answer}
        return replace(self, answers=kept)

    @property
    def result(self) -> Result:
        return evaluate(self.pack, self.answers)

    def _with(self, *wanted: Relevance) -> tuple[Question, ...]:
        relevance = self.situation.relevance
        return tuple(one for one in self.pack.questions.values() if relevance[one.key] in wanted)
