"""What is to come, one reminder of it, and how somebody wants to be reminded."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from bot.features.reminders.domain.notice import Page
from bot.features.reminders.domain.reminder import KINDS, Kind, Manner, Reminder, State
from bot.features.reminders.views.moments import figures, full_hour, moment, verbatim
from bot.features.reminders.views.notices import LIST
from bot.features.reminders.views.presses import (
    Coming,
    Delete,
    Done,
    Later,
    Manners,
    Quiet,
    Reword,
    SetDiscreet,
    SetQuiet,
    Show,
    StartKind,
    Subject,
    When,
)
from bot.kernel.text import Text, lines, paragraphs
from bot.telegram.shown.screens import HOME, Button, Screen, column, grid

SNIPPET = 12
"""So many letters of a note stand on its button."""
BEGINS = (19, 20, 21, 22, 23, 0)
ENDS = (6, 7, 8, 9, 10, 11)


def coming(page: Page, zone: ZoneInfo) -> Screen:
    """One page of what is to come; each reminder is a button."""
    text = Text("reminders-coming", count=page.total) if page.total else Text("reminders-none")
    items = (Button(_label(one, zone), Show(id=one.id)) for one in page.reminders)
    turns = tuple(
        Button(Text(label), Coming(page=number))
        for label, number, there in (
            ("reminders-earlier-button", page.number - 1, page.number > 0),
            ("reminders-further-button", page.number + 1, page.more),
        )
        if there
    )
    new = Button(Text("reminders-new-button"), When())
    manners = Button(Text("reminders-manners-button"), Manners())
    rows = (*column(*items), *((turns,) if turns else ()), *column(new, manners, HOME))
    return Screen(text, rows, place=Coming(page=page.number))


def _label(one: Reminder, zone: ZoneInfo) -> Text:
    id = "reminders-missed-button" if one.state is State.MISSED else "reminders-item-button"
    return Text(id, at=figures(one.promised_at, zone), what=_what(one))


def _what(one: Reminder) -> str | Text:
    note = one.note
    if note is None:
        return KINDS[one.kind].title
    return note if len(note) <= SNIPPET else f"{note[: SNIPPET - 1].rstrip()}\u2026"


def show(one: Reminder, zone: ZoneInfo) -> Screen:
    """One reminder with all that can be done about it."""
    id = "reminders-shown-missed" if one.state is State.MISSED else "reminders-shown"
    about = Text(id, when=moment(one.promised_at, zone), kind=KINDS[one.kind].title)
    back = Button(Text("reminders-back-button"), Coming())
    return Screen(paragraphs(about, one.words), (*column(*_acts(one)), (back, HOME)), place=Show(id=one.id))


def _acts(one: Reminder) -> list[Button]:
    acts: list[Button] = []
    if one.options.place:
        acts.append(Button(Text("reminders-subject-button"), Subject(id=one.id)))
    if one.state in {State.MISSED, State.SENT, State.SNOOZED}:
        acts.append(Button(Text("reminders-done-button"), Done(id=one.id)))
        acts.append(Button(Text("reminders-later-button"), Later(id=one.id)))
    elif one.own:
        acts.append(Button(Text("reminders-other-time-button"), When(target=one.id)))
    if one.own:
        acts.append(Button(Text("reminders-other-words-button"), Reword(id=one.id)))
    acts.append(Button(Text("reminders-delete-button"), Delete(id=one.id)))
    return acts


def manners(manner: Manner, stopped: list[Kind]) -> Screen:
    """Quiet hours, discreet or not, and the kinds that were stopped."""
    quiet = (
        Text("reminders-quiet-never")
        if manner.quiet.never
        else Text("reminders-quiet", begin=f"{manner.quiet.begin:%H:%M}", end=f"{manner.quiet.end:%H:%M}")
    )
    discreet = Text("reminders-is-discreet" if manner.discreet else "reminders-is-open")
    kinds = Text("reminders-stopped-kinds", count=len(stopped)) if stopped else None
    switch = "reminders-be-open-button" if manner.discreet else "reminders-be-discreet-button"
    buttons = (
        Button(Text("reminders-quiet-button"), Quiet()),
        Button(Text(switch), SetDiscreet(discreet=not manner.discreet)),
        *(
            Button(Text("reminders-start-button", kind=kind.title), StartKind(kind=kind.name))
            for kind in stopped
        ),
    )
    text = paragraphs(Text("reminders-manners"), lines(quiet, discreet, kinds))
    return Screen(text, (*column(*buttons), (LIST, HOME)), place=Manners())


def quiet(begin: int) -> Screen:
    """From when, and then until when, nothing is sent."""
    back = Button(Text("reminders-back-button"), Manners() if begin < 0 else Quiet())
    if begin < 0:
        hours = [Button(verbatim(full_hour(hour)), Quiet(begin=hour)) for hour in BEGINS]
        never = Button(Text("reminders-never-button"), SetQuiet(begin=0, end=0))
        rows = (*grid(hours, 3), (never,), (back, HOME))
        return Screen(Text("reminders-quiet-begin"), rows, place=Quiet())
    begins = full_hour(begin % 24)
    ends = [Button(verbatim(full_hour(hour)), SetQuiet(begin=begin % 24, end=hour)) for hour in ENDS]
    return Screen(
        Text("reminders-quiet-end", begin=begins),
        (*grid(ends, 3), (back, HOME)),
        place=Quiet(begin=begin % 24),
    )
