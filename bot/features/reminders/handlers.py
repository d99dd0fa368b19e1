"""Who pressed what in the reminders room."""

from __future__ import annotations

from datetime import datetime, timedelta

from aiogram import Router
from aiogram.filters import Command

from bot.db.transaction import Transaction
from bot.features.people.domain import Person
from bot.features.people.views import ask_consent, onward
from bot.features.reminders.service import FORGIVEN, Reminders
from bot.features.reminders.views import lists, notices, picker, presses
from bot.kernel.text import Text
from bot.telegram.routes import Awaits
from bot.telegram.screens import Go, Screen

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


def set_discreet(tx: Transaction, person: Person, press: presses.SetDiscreet, reminders: Reminders) -> Screen:
    reminders.set_discreet(tx, person, discreet=press.discreet)
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
    return onward((reminders.open(tx, person, press.id).options.place or "").replace(":", "~"))


def done(tx: Transaction, person: Person, press: presses.Done, now: datetime, reminders: Reminders) -> Screen:
    return notices.done(reminders.done(tx, person, press.id, now))


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
    return notices.kind_stopped(reminders.stop_kind(tx, person, press.id, now))


def delete(
    tx: Transaction, person: Person, press: presses.Delete, now: datetime, reminders: Reminders
) -> Screen:
    return notices.deleted(reminders.delete(tx, person, press.id, now))


def undo(tx: Transaction, person: Person, press: presses.Undo, now: datetime, reminders: Reminders) -> Screen:
    one = reminders.undo(tx, person, press.id, press.pressed, now)
    return (lists.show if one.state.lives else notices.arrived)(one, reminders.zone_of(person))


# ---- choosing a time, writing a note -------------------------------------------------------------


def when(
    tx: Transaction, person: Person, press: presses.When, now: datetime, reminders: Reminders
) -> Screen | Go:
    if press.target != presses.NEW:
        reminders.open(tx, person, press.target)
    elif not reminders.may_keep(tx, person):
        return ask_consent(press)
    else:
        reminders.require_room(tx, person)
    return picker.when(press, now, reminders.zone_of(person))


def typed_time(tx: Transaction, person: Person, said: str, now: datetime, reminders: Reminders) -> Screen:
    target, zone = presses.chosen_for(person.place), reminders.zone_of(person)
    at = reminders.appoint(person, said, now)
    if isinstance(at, Text):
        return picker.when(presses.When(target=target), now, zone, at)
    if target == presses.NEW:
        return picker.write(at, zone)
    return notices.put_off(reminders.put_off(tx, person, target, at, now), zone)


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


def note(tx: Transaction, person: Person, said: str, now: datetime, reminders: Reminders) -> Screen | Go:
    at, zone = presses.instant(presses.number_in(person.place, presses.Write) or 0), reminders.zone_of(person)
    if not reminders.may_keep(tx, person):
        return ask_consent(presses.When())
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


def router() -> Router:
    router = Router(name="reminders")
    effect = {"effect": True}
    router.message.register(coming, Command("reminders", ignore_case=True))
    router.message.register(typed_time, Awaits(picker.AWAITING_TIME))
    router.message.register(note, Awaits(picker.AWAITING_NOTE))
    router.message.register(new_words, Awaits(picker.AWAITING_WORDS))
    press = router.callback_query
    press.register(coming, presses.Coming.filter())
    press.register(show, presses.Show.filter())
    press.register(manners, presses.Manners.filter())
    press.register(quiet, presses.Quiet.filter())
    press.register(set_quiet, presses.SetQuiet.filter(), flags=effect)
    press.register(set_discreet, presses.SetDiscreet.filter(), flags=effect)
    press.register(start_kind, presses.StartKind.filter(), flags=effect)
    press.register(unfold, presses.Unfold.filter())
    press.register(fold, presses.Fold.filter())
    press.register(subject, presses.Subject.filter())
    press.register(done, presses.Done.filter(), flags=effect)
    press.register(later, presses.Later.filter())
    press.register(snooze, presses.Snooze.filter(), flags=effect)
    press.register(stop, presses.Stop.filter(), flags=effect)
    press.register(delete, presses.Delete.filter(), flags=effect)
    press.register(undo, presses.Undo.filter(), flags=effect)
    press.register(when, presses.When.filter())
    press.register(put, presses.Put.filter(), flags=effect)
    press.register(write, presses.Write.filter())
    press.register(reword, presses.Reword.filter())
    return router
