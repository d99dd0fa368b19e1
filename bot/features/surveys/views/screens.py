"""How a survey looks to who answers it and to who makes it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from aiogram.filters.callback_data import CallbackData

from bot.features.broadcasts.domain.audience import Audience, Choice
from bot.features.school.views.papers import sheets
from bot.features.surveys.domain import FEWEST, SKIPPED, Kind, Question, Result, State, Survey
from bot.features.surveys.views import chart
from bot.kernel.text import Said, Text, lines, paragraphs
from bot.telegram.shown.screens import HOME, Button, File, Lane, Screen, column, grid

AWAITING_SURVEY, AWAITING_FORM, AWAITING_ANSWER = "survey", "survey-language", "survey-words"
_CUT = 36
_VALUES = 7


class Ask(CallbackData, prefix="survey-ask"):
    """The next question; `given` holds the answers so far, a letter each. It is kept nowhere but in the buttons."""

    id: int
    given: str = ""


class Send(CallbackData, prefix="survey-send"):
    """All questions are answered."""

    id: int
    given: str


class Words(CallbackData, prefix="survey-words"):
    """Free words, apart from the other answers."""

    id: int


class Listed(CallbackData, prefix="surveys"):
    page: int = 0


class New(CallbackData, prefix="survey-new"):
    """Write a survey."""


class Card(CallbackData, prefix="survey"):
    id: int


class WriteIn(CallbackData, prefix="survey-in"):
    id: int
    language: str


class Filters(CallbackData, prefix="survey-for"):
    id: int


class Values(CallbackData, prefix="survey-by"):
    id: int
    name: str
    page: int = 0


class Choose(CallbackData, prefix="survey-pick"):
    id: int
    name: str
    value: str


class Open(CallbackData, prefix="survey-open"):
    id: int


class Close(CallbackData, prefix="survey-close"):
    id: int


class Drop(CallbackData, prefix="survey-drop"):
    id: int


class Repeat(CallbackData, prefix="survey-again"):
    id: int


class Results(CallbackData, prefix="survey-result"):
    id: int


class Table(CallbackData, prefix="survey-table"):
    id: int


def _button(label: str, press: CallbackData) -> Button:
    return Button(Text(f"surveys-{label}-button"), press)


# ---- who answers ------------------------------------------------------------------------------------


def invitation(survey: Survey, language: str) -> Screen:
    form = survey.form(language)
    said = Text("surveys-invitation", title=form.title, count=len(form.questions))
    return Screen(said, column(_button("answer", Ask(id=survey.id)), HOME), lane=Lane.BULK, anew=True)


def question(survey: Survey, given: str, language: str) -> Screen:
    """One question. No place is kept: it would say what was answered so far."""
    form = survey.form(language)
    number = len(given)
    asked = form.closed[number]
    return Screen(
        Text(
            "surveys-question",
            title=form.title,
            number=number + 1,
            of=len(form.questions),
            question=asked.asked,
        ),
        (
            *_choices(survey, asked, given),
            (Button(Text("surveys-skip-button"), _next(survey, given + SKIPPED)),),
            (HOME,),
        ),
    )


def _choices(survey: Survey, asked: Question, given: str) -> tuple[tuple[Button, ...], ...]:
    if asked.kind is Kind.SCALE:
        buttons = [
            Button(Text("verbatim", words=str(n + 1)), _next(survey, given + str(n)))
            for n in range(asked.many)
        ]
        return grid(buttons, asked.many)
    return column(
        *(
            Button(Text("verbatim", words=_cut(one)), _next(survey, given + str(n)))
            for n, one in enumerate(asked.choices)
        )
    )


def _next(survey: Survey, given: str) -> CallbackData:
    whole = len(given) == len(survey.form("").closed)
    return Send(id=survey.id, given=given) if whole else Ask(id=survey.id, given=given)


def words(survey: Survey, language: str, note: Text | None = None) -> Screen:
    asked = survey.form(language).open_question
    return Screen(
        lines(note, Text("surveys-words", question=asked.asked if asked else "")),
        column(HOME),
        awaiting=AWAITING_ANSWER,
        place=Words(id=survey.id),
    )


def thanks() -> Screen:
    return Screen(Text("surveys-thanks"), column(HOME))


# ---- who makes it -----------------------------------------------------------------------------------


def listed(found: Sequence[Survey], language: str) -> Screen:
    buttons = [
        Button(
            Text(
                "surveys-listed-button",
                mark=Text(f"surveys-mark-{one.state}"),
                title=_cut(one.form(language).title),
            ),
            Card(id=one.id),
        )
        for one in found[:6]
    ]
    return Screen(Text("surveys-listed"), column(_button("new", New()), *buttons, HOME), place=Listed())


def new(note: Text | None = None) -> Screen:
    return Screen(
        lines(note, Text("surveys-new")),
        column(_button("back", Listed()), HOME),
        awaiting=AWAITING_SURVEY,
        place=New(),
    )


def card(
    survey: Survey, answered: int, languages: Sequence[str], language: str, labels: Mapping[str, list[Text]]
) -> Screen:
    form = survey.form(language)
    asked = [
        Text("surveys-asked", number=n, question=_cut(one.asked, 120))
        for n, one in enumerate(form.questions, 1)
    ]
    return Screen(
        paragraphs(
            Text("surveys-card", title=form.title, state=Text(f"surveys-state-{survey.state}")),
            lines(*asked),
            _for_whom(labels),
            Text("surveys-so-far", count=answered) if survey.state is not State.DRAFT else None,
        ),
        _actions(survey, answered, languages),
        place=Card(id=survey.id),
    )


def _for_whom(labels: Mapping[str, list[Text]]) -> Said:
    if not labels:
        return Text("surveys-everybody")
    return lines(
        *(
            Text("broadcasts-filter-chosen", name=Text(f"broadcasts-filter-{name}"), values=lines(*values))
            for name, values in labels.items()
        )
    )


def _actions(survey: Survey, answered: int, languages: Sequence[str]) -> tuple[tuple[Button, ...], ...]:
    id = survey.id
    if survey.state is State.DRAFT:
        writes = [
            Button(Text(f"school-language-{code}-button"), WriteIn(id=id, language=code))
            for code in languages
        ]
        return (
            *grid(writes, 2),
            (_button("whom", Filters(id=id)), _button("open", Open(id=id))),
            (_button("drop", Drop(id=id)), _button("back", Listed())),
            (HOME,),
        )
    shown = survey.state is State.CLOSED and answered >= FEWEST
    return column(
        _button("close", Close(id=id)) if survey.state is State.OPEN else None,
        _button("result", Results(id=id)) if shown else None,
        _button("table", Table(id=id)) if shown else None,
        _button("repeat", Repeat(id=id)) if survey.state is State.CLOSED else None,
        _button("back", Listed()),
        HOME,
    )


def write_in(id: int, language: str, note: Text | None = None) -> Screen:
    return Screen(
        lines(note, Text("surveys-write-in", language=Text(f"school-in-{language}"))),
        column(_button("back", Card(id=id)), HOME),
        awaiting=AWAITING_FORM,
        place=WriteIn(id=id, language=language),
    )


def filters(id: int, names: Sequence[str]) -> Screen:
    buttons = [Button(Text(f"broadcasts-filter-{name}"), Values(id=id, name=name)) for name in names]
    return Screen(
        Text("surveys-filters"),
        (*grid(buttons, 2), *column(_button("back", Card(id=id)), HOME)),
        place=Filters(id=id),
    )


def values(press: Values, choices: Sequence[Choice], audience: Audience) -> Screen:
    chosen = audience.values(press.name)
    shown = choices[press.page * _VALUES : (press.page + 1) * _VALUES]
    buttons = [
        Button(
            Text("surveys-chosen-button", label=one.label) if one.value in chosen else one.label,
            Choose(id=press.id, name=press.name, value=one.value),
        )
        for one in shown
    ]
    later = (press.page + 1) * _VALUES < len(choices)
    return Screen(
        Text("surveys-filters"),
        column(
            *buttons,
            _button("later", press.model_copy(update={"page": press.page + 1})) if later else None,
            _button("back", Filters(id=press.id)),
            HOME,
        ),
        place=press,
    )


# ---- results ----------------------------------------------------------------------------------------


def result(found: Result, language: str) -> Screen:
    """The picture, with free words under it as far as they fit."""
    return Screen(
        Text("surveys-result", title=found.survey.form(language).title, count=found.answered),
        column(_button("table", Table(id=found.survey.id)), _button("back", Card(id=found.survey.id)), HOME),
        file=File(chart.RECIPE, chart.arguments(found, language), f"survey-{found.survey.id}.png"),
    )


def table(found: Result, language: str) -> Screen:
    """All numbers and free words, for a spreadsheet."""
    form = found.survey.form(language)
    rows: list[list[Said | str | int]] = []
    for n, one in enumerate(form.closed):
        for choice in range(one.many):
            share, before = found.share(n, choice), found.share(n, choice, before=True)
            label = one.choices[choice] if one.kind is Kind.CHOICE else str(choice + 1)
            rows.append(
                [
                    one.asked,
                    label,
                    found.counts.get((n, choice), 0),
                    share if share is not None else "",
                    before if before is not None else "",
                ]
            )
    if form.open_question:
        rows += [[form.open_question.asked, words, "", "", ""] for words in found.words]
    heads: list[Said] = [
        Text(f"surveys-column-{name}") for name in ("question", "answer", "count", "share", "before")
    ]
    title = Text("surveys-result", title=form.title, count=found.answered)
    made = sheets.arguments(title, heads, rows)
    back = _button("back", Card(id=found.survey.id))
    return Screen(
        Text("surveys-table"),
        column(back, HOME),
        file=File(sheets.RECIPE, made, f"survey-{found.survey.id}.xlsx"),
    )


def _cut(words: str, most: int = _CUT) -> str:
    return words if len(words) <= most else words[: most - 1] + "…"
