"""How a time is chosen: by a button, by month, day and hour, or typed."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.features.reminders.domain.quiet import on_the_wall
from bot.features.reminders.domain.reminder import Reminder
from bot.features.reminders.domain.when import EVENING, MORNING
from bot.features.reminders.views.calendar import month_rows
from bot.features.reminders.views.moments import clock, moment, verbatim
from bot.features.reminders.views.notices import LIST
from bot.features.reminders.views.presses import NEW, Coming, Put, Reword, Show, When, Write, minutes
from bot.kernel.text import Said, Text, lines, paragraphs
from bot.telegram.shown.screens import HOME, Button, Screen, column, grid

AWAITING_TIME = "reminders-when"
AWAITING_NOTE = "reminders-note"
AWAITING_WORDS = "reminders-words"
MONTHS = 12
HOURS = range(7, 23)
ALL = "all"


def when(
    press: When, now: datetime, zone: ZoneInfo, reason: Said | None = None, guess: datetime | None = None
) -> Screen:
    """The part of the choice that the press asks for; `reason` says why the last choice did not do.

    `guess` is what a typed time may have meant: one press says yes to it.
    """
    local = now.astimezone(zone)
    if press.day:
        text, rows = Text("reminders-which-hour", day=press.chosen_day()), _hours(press, local, zone)
    elif press.month == ALL:
        text, rows = Text("reminders-which-month"), _months(press.target, local.date())
    elif press.month:
        text, rows = Text("reminders-which-day"), _days(press, local.date())
    else:
        text, rows = Text("reminders-when"), _shortcuts(press.target, local, zone)
    if guess:
        meant = Text("reminders-guess", when=moment(guess, zone))
        reason = lines(reason, meant) if reason else meant
        rows = (*column(Button(Text("reminders-yes-button"), chosen(press.target, guess))), *rows)
    back = Button(Text("reminders-back-button"), _up(press))
    return Screen(paragraphs(reason, text), (*rows, (back, HOME)), awaiting=AWAITING_TIME, place=press)


def _up(press: When) -> When | Show | Coming:
    if press.day:
        return When(target=press.target, month=press.day[:7])
    if press.month:
        return When(target=press.target, month="" if press.month == ALL else ALL)
    return Coming() if press.target == NEW else Show(id=press.target)


def chosen(target: int, at: datetime) -> Write | Put:
    """The press that settles a time: for a new reminder the note is still to be written."""
    return Write(at=minutes(at)) if target == NEW else Put(id=target, at=minutes(at))


def _shortcuts(target: int, local: datetime, zone: ZoneInfo) -> tuple[tuple[Button, ...], ...]:
    today = local.date()
    offered = (
        ("reminders-evening-button", datetime.combine(today, EVENING)),
        ("reminders-tomorrow-button", datetime.combine(today + timedelta(days=1), MORNING)),
        ("reminders-in-a-week-button", datetime.combine(today + timedelta(days=7), MORNING)),
    )
    times = (
        Button(Text(label), chosen(target, on_the_wall(wall, zone)))
        for label, wall in offered
        if wall > local.replace(tzinfo=None)
    )
    return column(*times, Button(Text("reminders-pick-button"), When(target=target, month=ALL)))


def _months(target: int, today: date) -> tuple[tuple[Button, ...], ...]:
    buttons = []
    for ahead in range(MONTHS):
        years, month = divmod(today.month - 1 + ahead, 12)
        year = today.year + years
        label = Text("reminders-month-button", month=Text(f"reminders-month-{month + 1}"), year=str(year))
        buttons.append(Button(label, When(target=target, month=f"{year}-{month + 1:02}")))
    return grid(buttons, 2)


def _days(press: When, today: date) -> tuple[tuple[Button, ...], ...]:
    return month_rows(
        press.chosen_month(),
        lambda day: day >= today,
        lambda day: When(target=press.target, month=press.month, day=day.isoformat()),
        press,
    )


def _hours(press: When, local: datetime, zone: ZoneInfo) -> tuple[tuple[Button, ...], ...]:
    day = press.chosen_day()
    walls = (datetime.combine(day, time(hour)) for hour in HOURS)
    buttons = [
        Button(verbatim(clock(wall)), chosen(press.target, on_the_wall(wall, zone)))
        for wall in walls
        if wall > local.replace(tzinfo=None)
    ]
    return grid(buttons, 4)


def write(at: datetime, zone: ZoneInfo, reason: Text | None = None) -> Screen:
    """The time is chosen; what is to be written then?"""
    other = Button(Text("reminders-other-time-button"), When())
    return Screen(
        paragraphs(reason, Text("reminders-write", when=moment(at, zone))),
        column(other, HOME),
        awaiting=AWAITING_NOTE,
        place=Write(at=minutes(at)),
    )


def reword(one: Reminder, reason: Text | None = None) -> Screen:
    """New words for an own reminder."""
    back = Button(Text("reminders-back-button"), Show(id=one.id))
    return Screen(
        paragraphs(reason, Text("reminders-reword"), one.words),
        ((back, HOME),),
        awaiting=AWAITING_WORDS,
        place=Reword(id=one.id),
    )


def kept(one: Reminder, zone: ZoneInfo) -> Screen:
    """The promise, said back: when and what."""
    change = Button(Text("reminders-other-time-button"), When(target=one.id))
    words = Button(Text("reminders-other-words-button"), Reword(id=one.id))
    return Screen(
        paragraphs(Text("reminders-kept", when=moment(one.promised_at, zone)), one.words),
        (*column(change, words), (LIST, HOME)),
    )
