"""What the buttons of the path carry. Names of papers and steps are keys of the law's files."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from bot.features.journey.domain.days import About
from bot.features.journey.domain.journey import Overview
from bot.features.journey.domain.papers import Item, State
from bot.kernel.text import Text
from bot.telegram.shown.screens import Button


class Path(CallbackData, prefix="path"):
    """Show one's path, or the forms to choose from."""


class PathForms(CallbackData, prefix="path-forms"):
    """Show the forms to choose from, though one is chosen."""


class Prepare(CallbackData, prefix="path-for"):
    """My checklist for this form: shown at once if it is chosen, else chosen here."""

    country: str
    form: str


class Begin(CallbackData, prefix="path-begin"):
    country: str
    form: str
    two: bool


class PaperList(CallbackData, prefix="path-list"):
    page: int = 0


class Theirs(CallbackData, prefix="path-theirs"):
    """Show the other adult's papers, if they are shared."""


class PaperPage(CallbackData, prefix="path-paper"):
    key: str


class Mark(CallbackData, prefix="path-mark"):
    key: str
    state: State


class Term(CallbackData, prefix="path-term"):
    """Ask how long a paper is valid."""

    key: str


class TellTerm(CallbackData, prefix="path-valid"):
    key: str
    months: int


class StepList(CallbackData, prefix="path-steps"):
    page: int = 0


class StepPage(CallbackData, prefix="path-step"):
    key: str


class Reopen(CallbackData, prefix="path-undo"):
    key: str


class Letter(CallbackData, prefix="path-letter"):
    """What may be written when the answer is late."""

    key: str


class ChooseDay(CallbackData, prefix="path-when"):
    """Show a month of days; month 0 is the present one, otherwise year * 100 + month."""

    about: About
    key: str = ""
    month: int = 0


class SetDay(CallbackData, prefix="path-day"):
    """A day, as year * 10000 + month * 100 + day."""

    about: About
    key: str
    day: int


class After(CallbackData, prefix="path-after"):
    """How it is with the child at home; `asked` says which question brought us here."""

    asked: str = ""


class GoesWell(CallbackData, prefix="path-well"):
    """It goes well; nothing is kept of that."""


class Picture(CallbackData, prefix="path-picture"):
    """Draw the path."""


PATH = Button(Text("journey-menu-button"), Path())


def checklist_button(country: str, form: str) -> Button:
    """The way to one's own checklist, for the pages of lower and higher rooms."""
    return Button(Text("journey-checklist-button"), Prepare(country=country, form=form))


def after_paper(item: Item) -> CallbackData:
    """Where to go when a paper was marked: to what must still be asked, else back to the path."""
    if item.awaits_term:
        return Term(key=item.key)
    return PaperPage(key=item.key) if item.state in {State.TODO, State.ASIDE} else Path()


def after_day(press: SetDay, overview: Overview | None) -> CallbackData:
    """Where to go when a day was told: the first screen shows what follows from it."""
    if press.about is About.HOME:
        return After()
    item = overview.item(press.key) if overview and press.about is About.ISSUED else None
    return after_paper(item) if item else Path()


def choice_at(place: str | None) -> ChooseDay | None:
    """Give the choice of a day that a place shows; None when it shows something else."""
    try:
        return ChooseDay.unpack(place or "")
    except (TypeError, ValueError):
        return None
