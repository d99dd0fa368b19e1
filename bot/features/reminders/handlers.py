"""Who pressed what in the reminders room."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.db.transaction import Transaction
from bot.features.people.domain import Person
from bot.features.reminders.domain.limits import FORGIVEN
from bot.features.reminders.domain.reminder import Reminder
from bot.features.reminders.service import Reminders
from bot.features.reminders.views import lists, notices, picker, presses
from bot.telegram.deciding.routes import Commanded, Pressed, Route, Typed
from bot.telegram.sending import outbox
from bot.telegram.shown.screens import Go, Home, Screen

# ---- the list and the settings -------------------------------------------------------------------


def coming(tx: Transaction, person: Person, press: presses.Coming | None, reminders: Reminders) -> Screen:
    page = reminders.coming(tx, person, press.page if press else 0)
    return lists.coming(page, reminders.zone_of(person))


def show(tx: Transaction, person: Person, press: presses.Show, reminders: Reminders) -> Screen:
    return lists.show(reminders.open(tx, person, press.id), reminders.zone_of(person))


def manners(tx: Transaction, person: Person, reminders: Reminders) -> Screen:
    return lists.manners(reminders.manner(tx, person), reminders.stopped_kinds(tx, person))


def quiet(press: presses.Quiet) -> Screen:
    return lists.quiet(press.begin)


def set_quiet(tx: Transaction, person: Person, press: presses.SetQuiet, reminders: Reminders) -> Screen:
    reminders.set_quiet(tx, person, press.begin, press.end)
    return manners(tx, person, reminders)


def set_discreet(
    tx: Transaction, person: Person, press: presses.SetDiscreet, now: datetime, reminders: Reminders
) -> Screen:
    reminders.set_discreet(tx, person, discreet=press.discreet)
    for one in reminders.on_the_way(tx, person):
        if outbox.recall(tx, [one.key], now):
            reminders.stayed(tx, one)
    return manners(tx, person, reminders)


def start_kind(tx: Transaction, person: Person, press: presses.StartKind, reminders: Reminders) -> Screen:
    reminders.start_kind(tx, person, press.kind)
    return manners(tx, person, reminders)


# ---- answers to a reminder -----------------------------------------------------------------------


def unfold(tx: Transaction, person: Person, press: presses.Unfold, reminders: Reminders) -> Screen:
    one = reminders.open(tx, person, press.id)
    return notices.opened(one, reminders.zone_of(person), foldable=reminders.manner(tx, person).discreet)


def fold(tx: Transaction, person: Person, press: presses.Fold, reminders: Reminders) -> Screen:
    return notices.folded(reminders.open(tx, person, press.id))


def subject(tx: Transaction, person: Person, press: presses.Subject, reminders: Reminders) -> Go:
    return Go(reminders.open(tx, person, press.id).options.place or Home())


def done(tx: Transaction, person: Person, press: presses.Done, now: datetime, reminders: Reminders) -> Screen:
    one = reminders.done(tx, person, press.id, now)
    return notices.done(_recalled(tx, one, now), reminders.zone_of(person))


def _recalled(tx: Transaction, one: Reminder, now: datetime) -> Reminder:
    """Take its message back where it still waits to leave: what has ended does not come any more."""
    if not one.state.lives:
        outbox.recall(tx, [one.key], now)
    return one


def later(
    tx: Transaction, person: Person, press: presses.Later, now: datetime, reminders: Reminders
) -> Screen:
    return notices.later(reminders.open(tx, person, press.id), reminders.tomorrow(person, now))


def snooze(
    tx: Transaction,
    person: Person,
    press: presses.Snooze,
    now: datetime,
    reminders: Reminders,
) -> Screen:
    until = now.replace(second=0, microsecond=0) + timedelta(hours=press.hours)
    return notices.put_off(reminders.put_off(tx, person, press.id, until, now), reminders.zone_of(person))


def stop(tx: Transaction, person: Person, press: presses.Stop, now: datetime, reminders: Reminders) -> Screen:
    return notices.kind_stopped(_recalled(tx, reminders.stop_kind(tx, person, press.id, now), now))


def delete(
    tx: Transaction, person: Person, press: presses.Delete, now: datetime, reminders: Reminders
) -> Screen:
    return notices.deleted(_recalled(tx, reminders.delete(tx, person, press.id, now), now))


def undo(tx: Transaction, person: Person, press: presses.Undo, now: datetime, reminders: Reminders) -> Screen:
    one = reminders.undo(tx, person, press.id, press.pressed, now)
    return (lists.show if one.state.lives else notices.arrived)(one, reminders.zone_of(person))


# ---- choosing a time, writing a note -------------------------------------------------------------


def when(tx: Transaction, person: Person, press: presses.When, now: datetime, reminders: Reminders) -> Screen:
    if press.target != presses.NEW:
        reminders.open(tx, person, press.target)
    else:
        reminders.require_consent(tx, person)
        reminders.require_room(tx, person)
    return picker.when(press, now, reminders.zone_of(person))


def typed_time(tx: Transaction, person: Person, said: str, now: datetime, reminders: Reminders) -> Screen:
    target, zone = presses.chosen_for(person.place), reminders.zone_of(person)
    appointed = reminders.appoint(person, said, now)
    if appointed.at is None or appointed.doubt:
        return picker.when(presses.When(target=target), now, zone, appointed.doubt, appointed.at)
    if target == presses.NEW:
        return picker.write(appointed.at, zone)
    return notices.put_off(reminders.put_off(tx, person, target, appointed.at, now), zone)


def put(tx: Transaction, person: Person, press: presses.Put, now: datetime, reminders: Reminders) -> Screen:
    at, zone = presses.instant(press.at), reminders.zone_of(person)
    if reason := reminders.refusal(at, now):
        return picker.when(presses.When(target=press.id), now, zone, reason)
    return notices.put_off(reminders.put_off(tx, person, press.id, at, now), zone)


def write(person: Person, press: presses.Write, now: datetime, reminders: Reminders) -> Screen:
    at, zone = presses.instant(press.at), reminders.zone_of(person)
    if reason := reminders.refusal(at, now):
        return picker.when(presses.When(), now, zone, reason)
    return picker.write(at, zone)


def note(tx: Transaction, person: Person, said: str, now: datetime, reminders: Reminders) -> Screen:
    at, zone = presses.instant(presses.number_in(person.place, presses.Write) or 0), reminders.zone_of(person)
    reminders.require_consent(tx, person)
    if reason := reminders.unfit(said):
        return picker.write(at, zone, reason)
    if reason := reminders.refusal(at + FORGIVEN, now):
        return picker.when(presses.When(), now, zone, reason)
    return picker.kept(reminders.remember(tx, person, said, at, now), zone)


def reword(tx: Transaction, person: Person, press: presses.Reword, reminders: Reminders) -> Screen:
    return picker.reword(reminders.open(tx, person, press.id))


def new_words(tx: Transaction, person: Person, said: str, reminders: Reminders) -> Screen:
    id = presses.number_in(person.place, presses.Reword) or 0
    if reason := reminders.unfit(said):
        return picker.reword(reminders.open(tx, person, id), reason)
    return lists.show(reminders.reword(tx, person, id, said), reminders.zone_of(person))


ROUTES = (
    Route(Commanded("reminders"), coming),
    Route(Typed(picker.AWAITING_TIME), typed_time),
    Route(Typed(picker.AWAITING_NOTE), note),
    Route(Typed(picker.AWAITING_WORDS), new_words),
    Route(Pressed(presses.Coming), coming),
    Route(Pressed(presses.Show), show),
    Route(Pressed(presses.Manners), manners),
    Route(Pressed(presses.Quiet), quiet),
    Route(Pressed(presses.SetQuiet), set_quiet, effect=True),
    Route(Pressed(presses.SetDiscreet), set_discreet, effect=True),
    Route(Pressed(presses.StartKind), start_kind, effect=True),
    Route(Pressed(presses.Unfold), unfold),
    Route(Pressed(presses.Fold), fold),
    Route(Pressed(presses.Subject), subject),
    Route(Pressed(presses.Done), done, effect=True, lasting=True),
    Route(Pressed(presses.Later), later),
    Route(Pressed(presses.Snooze), snooze, effect=True),
    Route(Pressed(presses.Stop), stop, effect=True, lasting=True),
    Route(Pressed(presses.Delete), delete, effect=True, lasting=True),
    Route(Pressed(presses.Undo), undo, effect=True),
    Route(Pressed(presses.When), when),
    Route(Pressed(presses.Put), put, effect=True),
    Route(Pressed(presses.Write), write),
    Route(Pressed(presses.Reword), reword),
)
