"""Answers written so shortly that every button can carry them: nothing about the person need be kept."""

from __future__ import annotations

from bot.features.eligibility.domain.situation import Answers
from bot.features.placement.domain.pack import CountryPack
from bot.features.placement.domain.questions import SKIPPED, UNKNOWN, Question

_MARK = 2
"""So much of the law's version stands before the answers: by other questions they would be read wrongly."""
_NONE, _UNKNOWN, _SKIPPED = "-", "u", "s"


def written(pack: CountryPack, answers: Answers) -> str:
    """Write one letter for every question in order; nothing when nothing was answered."""
    letters = "".join(_letter(question, answers.get(key)) for key, question in pack.questions.items())
    told = letters.rstrip(_NONE)
    return pack.version[:_MARK] + told if told else ""


def read(pack: CountryPack, told: str) -> Answers | None:
    """Read them again; None when they were written by other questions, or by nobody of ours."""
    if told[:_MARK] != pack.version[:_MARK] or len(told) - _MARK > len(pack.questions):
        return None
    answers = {}
    for question, letter in zip(pack.questions.values(), told[_MARK:], strict=False):
        answer = _answer(question, letter)
        if answer is None and letter != _NONE:
            return None
        if answer is not None:
            answers[question.key] = answer
    return answers


def _letter(question: Question, answer: str | None) -> str:
    if answer is None:
        return _NONE
    if answer in {UNKNOWN, SKIPPED}:
        return _UNKNOWN if answer == UNKNOWN else _SKIPPED
    return str([option.key for option in question.answers].index(answer))


def _answer(question: Question, letter: str) -> str | None:
    if letter in {_UNKNOWN, _SKIPPED}:
        return UNKNOWN if letter == _UNKNOWN else SKIPPED
    if letter.isdecimal() and int(letter) < len(question.answers):
        return question.answers[int(letter)].key
    return None
