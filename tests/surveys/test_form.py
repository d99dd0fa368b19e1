"""How a survey is written in a chat, and what a forged press cannot count."""

from __future__ import annotations

import pytest

from bot.features.surveys.domain import Kind, State, Survey, read_form
from bot.kernel.errors import Refused

WHOLE = "О школе\n? Удобно?\n- да\n- нет\n? Полезно?\n1-5\n? Что ещё?"


def test_a_survey_is_read_as_it_is_written():
    form = read_form(WHOLE)

    assert form.title == "О школе"
    assert [(one.kind, one.many) for one in form.questions] == [
        (Kind.CHOICE, 2),
        (Kind.SCALE, 5),
        (Kind.WORDS, 0),
    ]


@pytest.mark.parametrize(
    "words",
    [
        "",
        "Название",
        "? Вопрос\n- да\n- нет",
        "Н\n? В\n- один",
        "Н\n? Слова",
        "Н\n? Слова\n? В\n1-5",
        "Н\nкак",
    ],
)
def test_what_is_no_survey_is_refused(words):
    with pytest.raises(Refused):
        read_form(words)


@pytest.mark.parametrize("given", ["2-", "05", "999", "0", "x4", "0-4"])
def test_what_no_button_carries_is_not_counted(given):
    survey = Survey(1, State.OPEN, {"ru": read_form(WHOLE)})

    survey.check_given("1-", whole=True)
    with pytest.raises(Refused):
        survey.check_given(given, whole=True)
