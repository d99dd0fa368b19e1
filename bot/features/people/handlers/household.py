"""Who came to share a path, and who left."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.db.transaction import Transaction
from bot.features.people.domain import Person, first_name
from bot.features.people.service.household import Households
from bot.features.people.service.people import People
from bot.features.people.views import household as views
from bot.kernel.errors import Refused
from bot.telegram.deciding.routes import Answer, Commanded, Opened, Pressed, Route
from bot.telegram.shown.screens import Go, Home, Post, Screen


def together(tx: Transaction, person: Person, people: People, households: Households) -> Screen:
    return views.together(people.household_of(tx, person.id), households.choices(tx, person))


def invite(tx: Transaction, person: Person, now: datetime, households: Households) -> Screen:
    return views.invitation(*households.invite(tx, person, now))


def sign(
    tx: Transaction,
    person: Person,
    press: views.Sign,
    album: Sequence[Mapping[str, Any]],
    now: datetime,
    households: Households,
) -> Screen:
    name = first_name(album) if press.named else ""
    return views.invitation(*households.sign(tx, person, name, now), anew=False)


def open_link(
    tx: Transaction, person: Person, payload: str, now: datetime, households: Households
) -> Sequence[Answer]:
    """Show the invitation; a newcomer whose link does not work is greeted all the same, and hears why not."""
    try:
        return [look(tx, person, payload, now, households)]
    except Refused as refused:
        if person.language_chosen:
            raise
        return [views.no_invitation(person.id, refused.reason), Go(Home())]


def look(tx: Transaction, person: Person, payload: str, now: datetime, households: Households) -> Screen:
    found = households.look(tx, person, payload, now)
    return views.invited(payload, found.name, households.put_aside(tx, person, found.person_id))


def invited(
    tx: Transaction, person: Person, press: views.Invited, now: datetime, households: Households
) -> Screen:
    return look(tx, person, press.token, now, households)


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


def leave(tx: Transaction, person: Person, households: Households) -> Screen:
    return views.leave(households.given_back(tx, person))


def leave_now(tx: Transaction, person: Person, households: Households) -> Screen:
    households.leave(tx, person)
    return views.left()


ROUTES = (
    Route(Commanded("household"), together),
    Route(Pressed(views.Together), together),
    Route(Pressed(views.Invite), invite, effect=True, consent=True),
    Route(Pressed(views.Sign), sign, effect=True, consent=True),
    Route(Opened("join"), open_link),
    Route(Pressed(views.Invited), invited),
    Route(Pressed(views.Join), join, effect=True, consent=True),
    Route(Pressed(views.Share), share, effect=True),
    Route(Pressed(views.Leave), leave),
    Route(Pressed(views.LeaveNow), leave_now, effect=True),
)
