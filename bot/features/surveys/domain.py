"""A survey: how it is written in a chat, what was answered, and from when on it may be looked at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from bot.features.broadcasts.domain.audience import Audience
from bot.kernel.errors import Refused
from bot.kernel.text import Text

FEWEST = 10
"""Below so many answers nothing is shown: a few would point at people."""
MOST_QUESTIONS, MOST_CHOICES = 6, 6
LONGEST_LINE, LONGEST_WORDS = 200, 1000
SCALE = 5
SKIPPED = "-"
_ASKS, _OFFERS, _SCALE = "?", "-", "1-5"


class Kind(StrEnum):
    """How a question is answered."""

    CHOICE = "choice"
    SCALE = "scale"
    WORDS = "words"


class State(StrEnum):
    """Where a survey stands."""

    DRAFT = "draft"
    OPEN = "open"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Question:
    """One question in one language."""

    kind: Kind
    asked: str
    choices: tuple[str, ...] = ()

    @property
    def many(self) -> int:
        """How many answers there are to choose from."""
        return SCALE if self.kind is Kind.SCALE else len(self.choices)


@dataclass(frozen=True, slots=True)
class Form:
    """Title and questions in one language."""

    title: str
    questions: tuple[Question, ...]

    @property
    def closed(self) -> tuple[Question, ...]:
        """The questions answered by a press; one for free words comes after them."""
        return tuple(one for one in self.questions if one.kind is not Kind.WORDS)

    @property
    def open_question(self) -> Question | None:
        return next((one for one in self.questions if one.kind is Kind.WORDS), None)

    @property
    def shape(self) -> tuple[tuple[str, int], ...]:
        """What must be the same in every language."""
        return tuple((one.kind.value, one.many) for one in self.questions)


@dataclass(frozen=True, slots=True)
class Survey:
    """A survey in the languages it is written in."""

    id: int
    state: State
    forms: Mapping[str, Form]
    audience: Audience = field(default_factory=Audience)
    follows: int | None = None
    """Which earlier survey it repeats."""

    def form(self, language: str) -> Form:
        """Give it in one language, or in the first there is."""
        return self.forms.get(language) or next(iter(self.forms.values()))

    def check_given(self, given: str, *, whole: bool) -> None:
        """Raise Refused unless this is a string of possible answers (a forged press)."""
        closed = self.form("").closed
        possible = len(given) <= len(closed) and all(
            letter == SKIPPED or (letter.isdecimal() and int(letter) < question.many)
            for letter, question in zip(given, closed, strict=False)
        )
        if not possible or (whole and len(given) != len(closed)):
            raise Refused(Text("surveys-gone"))


@dataclass(frozen=True, slots=True)
class Result:
    """What a closed survey says: answers by question and choice, free words, and what the one before said."""

    survey: Survey
    answered: int
    counts: Mapping[tuple[int, int], int]
    words: tuple[str, ...] = field(default=(), repr=False)
    before: Mapping[tuple[int, int], int] = field(default_factory=dict)

    def share(self, question: int, choice: int, *, before: bool = False) -> int | None:
        """Give the per cent that chose this of those who answered the question; None where nobody did."""
        counts = self.before if before else self.counts
        total = sum(count for (number, _), count in counts.items() if number == question)
        return round(100 * counts.get((question, choice), 0) / total) if total else None


def read_form(words: str) -> Form:
    """Read a survey as it is written in a chat; raises Refused saying what is wrong.

    The first line is the title; a line with `?` before it asks; lines with `-` are answers to choose from, `1-5`
    makes a scale; a question without either is answered in free words, and is the last.
    """
    lines = [line.strip() for line in words.splitlines() if line.strip()]
    if not lines or any(len(line) > LONGEST_LINE for line in lines) or lines[0].startswith((_ASKS, _OFFERS)):
        raise Refused(Text("surveys-not-read"))
    questions = _questions(lines[1:])
    form = Form(lines[0], tuple(questions))
    fits = len(form.closed) > 0 and len(questions) <= MOST_QUESTIONS
    if not fits or any(one.kind is Kind.WORDS for one in questions[:-1]):
        raise Refused(Text("surveys-not-read"))
    if any(one.kind is Kind.CHOICE and not 2 <= one.many <= MOST_CHOICES for one in questions):
        raise Refused(Text("surveys-choices", most=MOST_CHOICES))
    return form


def _questions(lines: list[str]) -> list[Question]:
    found: list[tuple[str, list[str]]] = []
    for line in lines:
        if line.startswith(_ASKS):
            found.append((line.removeprefix(_ASKS).strip(), []))
        elif found and (line.startswith(_OFFERS) or line == _SCALE):
            found[-1][1].append(line.removeprefix(_OFFERS).strip())
        else:
            raise Refused(Text("surveys-not-read"))
    return [_question(asked, choices) for asked, choices in found]


def _question(asked: str, choices: list[str]) -> Question:
    if not choices:
        return Question(Kind.WORDS, asked)
    if choices == [_SCALE]:
        return Question(Kind.SCALE, asked)
    return Question(Kind.CHOICE, asked, tuple(choices))
