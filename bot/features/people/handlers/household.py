"""Who came to share a path, and who left."""

from __future__ import annotations

from datetime import datetime

from bot.db.transaction import Transaction
from bot.features.people.domain import Person
from bot.features.people.service.household import Households
from bot.features.people.service.people import People
from bot.features.people.views import household as views
from bot.telegram.deciding.routes import Commanded, Opened, Pressed, Route
from bot.telegram.shown.screens import Post, Screen


def together(tx: Transaction, person: Person, people: People, households: Households) -> Screen:
    return views.together(people.household_of(tx, person.id), households.choices(tx, person))


def invite(tx: Transaction, person: Person, now: datetime, households: Households) -> Screen:
    return views.invitation(*households.invite(tx, person, now))


def open_link(tx: Transaction, person: Person, payload: str, now: datetime, households: Households) -> Screen:
    households.look(tx, person, payload, now)
    return views.invited(payload)


def invited(
    tx: Transaction, person: Person, press: views.Invited, now: datetime, households: Households
) -> Screen:
    households.look(tx, person, press.token, now)
    return views.invited(press.token)


def join(
    tx: Transaction,
    person: Person,
    press: views.Join,
    now: datetime,
    households: Households,
) -> list[Screen | Post]:
    return [views.was_joined(households.join(tx, person, press.token, now)), views.joined()]


def share(
    tx: Transaction, person: Person, press: views.Share, people: People, households: Households
) -> Screen:
    households.share(tx, person, press.field, shared=press.shared)
    return together(tx, person, people, households)


def leave() -> Screen:
    return views.leave()


def leave_now(tx: Transaction, person: Person, households: Households) -> Screen:
    households.leave(tx, person)
    return views.left()


ROUTES = (
    Route(Commanded("household"), together),
    Route(Pressed(views.Together), together),
    Route(Pressed(views.Invite), invite, effect=True, consent=True),
    Route(Opened("join"), open_link),
    Route(Pressed(views.Invited), invited),
    Route(Pressed(views.Join), join, effect=True, consent=True),
    Route(Pressed(views.Share), share, effect=True),
    Route(Pressed(views.Leave), leave),
    Route(Pressed(views.LeaveNow), leave_now, effect=True),
)
