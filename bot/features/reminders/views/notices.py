"""The messages that come by themselves, and what becomes of them when they are answered."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.features.reminders.domain.notice import Notice, Why
from bot.features.reminders.domain.reminder import KINDS, Reminder, State
from bot.features.reminders.views.moments import moment
from bot.features.reminders.views.presses import (
    Coming,
    Delete,
    Done,
    Fold,
    Later,
    Put,
    Snooze,
    Stop,
    Subject,
    Undo,
    Unfold,
    When,
    minutes,
)
from bot.kernel.text import Said, Text, paragraphs
from bot.telegram.shown.screens import HOME, Button, Lane, Post, Screen, Then, column

ENDED = "reminder-ended"
"""The hook that hears how a reminder's message ended."""
LIST = Button(Text("reminders-list-button"), Coming())


def post(notice: Notice) -> Post:
    """Give the message to the person, silent and neutral when they want it discreet."""
    one = notice.reminder
    screen = folded(one) if notice.discreet else arrived(one, notice.zone, notice.why)
    return Post(
        one.person_id,
        _in_lane(screen),
        person_id=one.person_id,
        not_after_ms=round(notice.until.timestamp() * 1000) if notice.until else None,
        dedupe_key=one.key,
        silent=notice.discreet,
        then=Then(ENDED, {"id": one.id, "turn": one.turn, "doubt": notice.why is Why.UNSURE}),
    )


def _in_lane(screen: Screen) -> Screen:
    return Screen(screen.text, screen.buttons, lane=Lane.REMINDER)


def arrived(one: Reminder, zone: ZoneInfo, why: Why = Why.DUE, *, foldable: bool = False) -> Screen:
    """The reminder itself; what came late or not at all says when it was meant to come."""
    meant = None if why is Why.DUE else Text(f"reminders-came-{why}", when=moment(one.promised_at, zone))
    fold = Button(Text("reminders-fold-button"), Fold(id=one.id)) if foldable else None
    return Screen(
        paragraphs(Text("reminders-title"), one.words, meant),
        (*_answers(one), *column(_subject(one), _stop(one), fold), (HOME,)),
    )


def opened(one: Reminder, zone: ZoneInfo, *, foldable: bool) -> Screen:
    """The reminder again, in place: opened from the neutral line, or come back to."""
    return arrived(one, zone, Why.MISSED if one.state is State.MISSED else Why.DUE, foldable=foldable)


def folded(one: Reminder) -> Screen:
    """The neutral line: it says nothing to whoever looks over a shoulder."""
    return Screen(
        Text("reminders-discreet"), column(Button(Text("reminders-open-button"), Unfold(id=one.id)), HOME)
    )


def _answers(one: Reminder) -> tuple[tuple[Button, ...], ...]:
    done = Button(Text("reminders-done-button"), Done(id=one.id))
    return ((done, Button(Text("reminders-later-button"), Later(id=one.id))),)


def _stop(one: Reminder) -> Button:
    if one.own:
        return Button(Text("reminders-delete-button"), Delete(id=one.id))
    return Button(Text("reminders-stop-button"), Stop(id=one.id))


def _subject(one: Reminder) -> Button | None:
    return Button(Text("reminders-subject-button"), Subject(id=one.id)) if one.options.place else None


def later(one: Reminder, tomorrow: datetime) -> Screen:
    """For how long to put it off."""
    choices = (
        Button(Text("reminders-in-an-hour-button"), Snooze(id=one.id, hours=1)),
        Button(Text("reminders-tomorrow-button"), Put(id=one.id, at=minutes(tomorrow))),
        Button(Text("reminders-choose-button"), When(target=one.id)),
    )
    back = Button(Text("reminders-back-button"), Unfold(id=one.id))
    return Screen(paragraphs(Text("reminders-later"), one.words), (*column(*choices), (back, HOME)))


def done(one: Reminder, zone: ZoneInfo) -> Screen:
    """It is over; or, planned anew since it was written, when it comes."""
    if one.state is State.WAITING:
        return put_off(one, zone)
    return _ended(one, Text("reminders-done"), State.DONE)


def deleted(one: Reminder) -> Screen:
    return _ended(one, Text("reminders-deleted"), State.STOPPED)


def put_off(one: Reminder, zone: ZoneInfo) -> Screen:
    """It comes again, or at another time; only what had been sent can go back to where it was."""
    said = Text("reminders-put-off", when=moment(one.promised_at, zone))
    if one.state is State.SNOOZED:
        return _ended(one, said, State.SNOOZED)
    return Screen(paragraphs(said, one.words), ((LIST, HOME),))


def kind_stopped(one: Reminder) -> Screen:
    if one.own:
        return deleted(one)
    said = Text("reminders-kind-stopped", kind=KINDS[one.kind].title)
    return Screen(said, ((_undo(one, "kind"),), (LIST, HOME)))


def _ended(one: Reminder, said: Said, state: State) -> Screen:
    return Screen(paragraphs(said, one.words), ((_undo(one, state.value),), (LIST, HOME)))


def _undo(one: Reminder, pressed: str) -> Button:
    return Button(Text("reminders-undo-button"), Undo(id=one.id, pressed=pressed))
