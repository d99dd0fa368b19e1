"""The time after a child has come home: what returns and when, and how the family is."""

from __future__ import annotations

from collections.abc import Sequence

from bot.features.journey.domain.after import CHECK_INS, Duty, duties
from bot.features.journey.domain.days import About
from bot.features.journey.domain.journey import Overview
from bot.features.journey.views.presses import PATH, After, ChooseDay, GoesWell, StepList
from bot.kernel.text import Said, Text, lines, paragraphs
from bot.telegram.shown.screens import HOME, AskPerson, Button, Screen

WELL = Button(Text("journey-after-well-button"), GoesWell())
HARD = Button(Text("journey-after-hard-button"), AskPerson())
"""Their next words reach a person of the team, with this screen beside them; words of danger are heard there."""
STEPS = Button(Text("journey-steps-button"), StepList())


def after(overview: Overview, asked: str) -> Screen:
    """Ask how it is; say which duties come next. Before the child came: ask for the day."""
    if overview.home_on is None:
        came = Button(Text("journey-child-home-button"), ChooseDay(about=About.HOME))
        return Screen(Text("journey-after-not-yet"), ((came,), (PATH, HOME)), place=After())
    coming = duties(overview.path, overview.home_on, overview.today)
    question = Text("journey-after-how") if asked in CHECK_INS else None
    text = paragraphs(
        Text("journey-after", day=overview.home_on),
        question,
        duty_lines(coming),
        Text("journey-after-counted") if coming else None,
        Text("journey-after-hard"),
    )
    change = Button(Text("journey-after-day-button"), ChooseDay(about=About.HOME))
    return Screen(text, ((WELL, HARD), (STEPS, change), (PATH, HOME)), place=After(asked=asked))


def well() -> Screen:
    return Screen(Text("journey-after-well"), ((STEPS,), (PATH, HOME)))


def duty_lines(coming: Sequence[Duty]) -> Said | None:
    """Say when each duty comes next; None where none returns, or nobody knows how often."""
    return lines(*(_line(duty) for duty in coming)) if coming else None


def _line(duty: Duty) -> Said:
    if duty.opens_on and duty.closes_on:
        return Text(
            "journey-after-window",
            step=duty.stage.name,
            day=duty.due_on,
            opens=duty.opens_on,
            closes=duty.closes_on,
        )
    words = "journey-after-check" if duty.by_body else "journey-after-duty"
    return Text(words, step=duty.stage.name, day=duty.due_on)
