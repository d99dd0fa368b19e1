"""The question after a class."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.features.school.domain.cohort import ClassSession
from bot.kernel.text import Text

OPTIONS = 3
Rights = Mapping[str, Mapping[str, int]]
"""The number of the right option, from 1, by course and module."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question about one module; its words are texts."""

    course: str
    module: str
    right: int
    """From 1."""

    @property
    def asked(self) -> Text:
        return Text(f"school-quiz-{self.course}-{self.module}")

    @property
    def options(self) -> tuple[Text, ...]:
        return tuple(Text(f"school-quiz-{self.course}-{self.module}-{n}") for n in range(1, OPTIONS + 1))

    @property
    def why(self) -> Text:
        return Text(f"school-quiz-{self.course}-{self.module}-why")


def question_about(course: str, session: ClassSession, rights: Rights) -> Question | None:
    """Give the question about the module that took most of a class; None where none is written."""
    written = rights.get(course, {})
    asked = [one for one in session.stretches if one.module in written]
    if not asked:
        return None
    module = max(asked, key=lambda one: one.hours).module
    return Question(course, module, written[module])
