"""The steps of the path, the authority's clock, and the letter for when the answer is late."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot.features.journey.domain.days import About
from bot.features.journey.domain.journey import Overview
from bot.features.journey.domain.steps import Stage
from bot.features.journey.views.presses import (
    PATH,
    ChooseDay,
    Letter,
    PathForms,
    Reopen,
    SetDay,
    StepList,
    StepPage,
)
from bot.features.placement.views.proof import doubt, source_line
from bot.kernel.days import as_number
from bot.kernel.text import Said, Text, lines, paragraphs
from bot.telegram.shown.screens import HOME, AskPerson, Button, Screen

PAGE = 6


def clock_line(stage: Stage, today: date) -> Text | None:
    """Say until when the authority must answer; None where no term runs."""
    if stage.began_on is None or stage.due_on is None:
        return None
    days = stage.step.limit_working_days or 0
    if stage.is_late(today):
        return Text("journey-clock-late", due=stage.due_on)
    if len(stage.days_off) == 1:
        return Text(
            "journey-clock-one-off", began=stage.began_on, due=stage.due_on, days=days, off=stage.days_off[0]
        )
    if stage.days_off:
        return Text(
            "journey-clock-off", began=stage.began_on, due=stage.due_on, days=days, off=len(stage.days_off)
        )
    return Text("journey-clock", began=stage.began_on, due=stage.due_on, days=days)


def step_list(overview: Overview, page: int) -> Screen:
    """One page of the steps; a number opens its step."""
    path = overview.path
    page = min(max(page, 0), max((len(path) - 1) // PAGE, 0))
    shown = path[page * PAGE : (page + 1) * PAGE]
    numbers = tuple(
        Button(Text("verbatim", words=str(stage.step.number)), StepPage(key=stage.key)) for stage in shown
    )
    turn = tuple(
        Button(Text(label), StepList(page=there))
        for label, there in (("people-page-back-button", page - 1), ("people-page-on-button", page + 1))
        if 0 <= there * PAGE < len(path)
    )
    text = paragraphs(
        Text("journey-steps", form=Text(f"form-{overview.form}")),
        lines(*(_line(stage, overview) for stage in shown)),
    )
    other = Button(Text("journey-other-form-button"), PathForms())
    came = Button(Text("journey-child-home-button"), ChooseDay(about=About.HOME))
    rows = (numbers, turn, (other,) if overview.home_on else (other, came), (PATH, HOME))
    return Screen(text, tuple(row for row in rows if row), place=StepList(page=page))


def _line(stage: Stage, overview: Overview) -> Text:
    number, step = stage.step.number, stage.name
    if stage.done_on:
        return Text("journey-step-done", number=number, step=step, day=stage.done_on)
    if stage.is_running and stage.due_on:
        return Text("journey-step-running", number=number, step=step, day=stage.due_on)
    if overview.stage is stage:
        return Text("journey-step-current", number=number, step=step)
    return Text("journey-step-ahead", number=number, step=step)


def step(overview: Overview, stage: Stage) -> Screen:
    """One step: who acts, where, in what term; and what the family can tell about it."""
    rule = stage.step
    facts = lines(
        Text("placement-step-actor", actor=Text(f"actor-{rule.by}")),
        *(Text("placement-step-channel", channel=Text(f"channel-{channel}")) for channel in rule.channel),
        Text("placement-step-place", place=Text(f"place-{rule.place}")) if rule.place else None,
        _term(stage),
        Text(f"step-{stage.form}-{stage.key}-note") if rule.has_note else None,
    )
    text = paragraphs(
        lines(Text("journey-step-title", step=stage.name), _standing(stage, overview.today)),
        facts,
        lines(doubt(overview.pack, rule.proof), source_line(overview.pack, rule.proof)),
    )
    back = Button(Text("journey-steps-button"), StepList())
    buttons = (*_step_buttons(stage, overview.today), (back, PATH), (HOME,))
    return Screen(text, buttons, place=StepPage(key=stage.key))


def _term(stage: Stage) -> Text | None:
    if stage.step.limit_working_days is not None:
        return Text("journey-step-limit", days=stage.step.limit_working_days)
    if stage.step.min_calendar_days is not None:
        return Text("journey-step-min-days", days=stage.step.min_calendar_days)
    return Text("placement-doubt-missing") if "limit_working_days" in stage.step.proof.missing else None


def _standing(stage: Stage, today: date) -> Said | None:
    if stage.done_on:
        return Text("journey-step-was-done", day=stage.done_on)
    return clock_line(stage, today)


def _step_buttons(stage: Stage, today: date) -> Sequence[tuple[Button, ...]]:
    def day(label: str, about: About) -> tuple[Button, ...]:
        now = SetDay(about=about, key=stage.key, day=as_number(today))
        other = ChooseDay(about=about, key=stage.key)
        return (Button(Text(label), now), Button(Text("journey-other-day-button"), other))

    undo = Button(Text("journey-reopen-button"), Reopen(key=stage.key))
    if stage.done_on:
        return ((undo,),)
    if stage.returns:
        return ()
    if stage.has_term and stage.began_on is None:
        return (
            day(
                "journey-filed-today-button" if stage.is_filing else "journey-began-today-button", About.BEGAN
            ),
        )
    done = day("journey-answered-today-button" if stage.has_term else "journey-done-today-button", About.DONE)
    if not stage.has_term:
        return (done,)
    letter = Button(Text("journey-letter-button"), Letter(key=stage.key))
    return ((letter,), done, (undo,)) if stage.is_late(today) else (done, (undo,))


def letter(overview: Overview, stage: Stage) -> Screen:
    """What may be written when the answer is late: a text to copy, with what it rests on."""
    cited = source_line(overview.pack, stage.step.proof)
    text = paragraphs(
        Text("journey-letter-intro"),
        Text(
            "journey-letter",
            form=Text(f"form-{stage.form}"),
            step=stage.name,
            began=stage.began_on or date.min,
            due=stage.due_on or date.min,
            days=stage.step.limit_working_days or 0,
        ),
        lines(Text("journey-letter-after"), cited),
    )
    back = Button(Text("journey-back-button"), StepPage(key=stage.key))
    ask = Button(Text("placement-ask-person-button"), AskPerson())
    return Screen(text, ((back, PATH), (ask, HOME)), place=Letter(key=stage.key))
