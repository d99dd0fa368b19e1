"""Who pressed what: pages about leaving care, and a young person's own path."""

from __future__ import annotations

from datetime import datetime

from bot.db.transaction import Transaction
from bot.features.leaving_care import views
from bot.features.leaving_care.domain import About
from bot.features.leaving_care.service import LeavingCare
from bot.features.people.domain import Person
from bot.kernel.days import from_number
from bot.telegram.deciding.routes import Commanded, Pressed, Route, Typed
from bot.telegram.shown.screens import Go, Screen


def enter(person: Person, press: views.Leaving | None, leaving: LeavingCare) -> Screen:
    return views.entrance(leaving.pack(person, press.country if press else ""))


def topic(person: Person, press: views.LeavingTopic, leaving: LeavingCare) -> Screen:
    return views.topic(*leaving.topic(person, press.country, press.topic), press.topic)


def path(tx: Transaction, person: Person, leaving: LeavingCare) -> Screen | Go:
    overview = leaving.view(tx, person)
    return views.path(overview) if overview else Go(views.TellDay(about=About.BORN))


def ask_day(person: Person, press: views.TellDay, leaving: LeavingCare) -> Screen:
    return views.ask_day(press.about, leaving.today(person))


def typed_day(
    tx: Transaction, person: Person, said: str | None, now: datetime, leaving: LeavingCare
) -> Screen | Go:
    about = views.about_at(person.place)
    day = leaving.read_day(person, about, said or "", now)
    if day is None:
        return views.ask_day(about, leaving.today(person), again=True)
    if about is About.BORN:
        return views.before_keeping(leaving.glance(person, day))
    leaving.tell_day(tx, person, about, day, now)
    return Go(views.LeavingPath())


def set_day(
    tx: Transaction, person: Person, press: views.SetLeavingDay, now: datetime, leaving: LeavingCare
) -> Go:
    leaving.tell_day(tx, person, press.about, from_number(press.day), now)
    return Go(views.LeavingPath())


def keep(tx: Transaction, person: Person, press: views.KeepPath, now: datetime, leaving: LeavingCare) -> Go:
    leaving.begin(tx, person, from_number(press.born), agreed=press.agreed, now=now)
    return Go(views.LeavingPath())


def task(tx: Transaction, person: Person, press: views.Task, leaving: LeavingCare) -> Screen:
    overview = leaving.look(tx, person)
    return views.task(overview, overview.task(press.key))


def mark(tx: Transaction, person: Person, press: views.MarkTask, now: datetime, leaving: LeavingCare) -> Go:
    leaving.mark(tx, person, press.key, done=press.done, now=now)
    return Go(views.LeavingPath())


def ask_end() -> Screen:
    return views.ask_end()


def end(tx: Transaction, person: Person, leaving: LeavingCare) -> Screen:
    leaving.end(tx, person)
    return views.ended()


ROUTES = (
    Route(Commanded("leaving"), enter),
    Route(Typed(views.AWAITING), typed_day),
    Route(Pressed(views.Leaving), enter),
    Route(Pressed(views.LeavingTopic), topic),
    Route(Pressed(views.LeavingPath), path),
    Route(Pressed(views.TellDay), ask_day),
    Route(Pressed(views.SetLeavingDay), set_day, effect=True),
    Route(Pressed(views.KeepPath), keep, effect=True),
    Route(Pressed(views.Task), task),
    Route(Pressed(views.MarkTask), mark, effect=True),
    Route(Pressed(views.AskEnd), ask_end),
    Route(Pressed(views.EndPath), end, effect=True),
)
