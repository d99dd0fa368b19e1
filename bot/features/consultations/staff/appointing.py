"""What coordinators press about who of the team consults."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.db.transaction import Transaction
from bot.features.consultations.service.appointing import Appointing
from bot.features.consultations.views import desk as views
from bot.features.consultations.views import presses
from bot.features.consultations.views.news import posts
from bot.features.people.domain import Person
from bot.kernel.errors import Refused
from bot.telegram.deciding.routes import Audience, Commanded, Pressed, Route, Typed
from bot.telegram.shown.screens import Go, Post, Screen

Answers = Sequence[Screen | Post | Go]


def team_list(
    tx: Transaction, person: Person, appointing: Appointing, press: presses.Consultants | None
) -> Screen:
    return views.team(appointing.everybody(tx, person), press.page if press else 0)


def of_team(tx: Transaction, person: Person, press: presses.OfTeam, appointing: Appointing) -> Screen:
    return views.of_team(press.id, appointing.look(tx, person, press.id))


def appoint(
    tx: Transaction, person: Person, press: presses.Appoint, now: datetime, appointing: Appointing
) -> Screen | Answers:
    if press.who.needs_entry:
        appointing.look(tx, person, press.id)
        return views.ask_entry(press)
    news = appointing.appoint(tx, person, press.id, press.who, None, now)
    return [Go(presses.OfTeam(id=press.id)), *posts(news)]


def typed_entry(
    tx: Transaction, person: Person, said: str | None, now: datetime, appointing: Appointing
) -> Screen | Go | Answers:
    press = presses.read(person.place, presses.Appoint)
    if press is None:
        return Go(presses.Consultants())
    try:
        entry = appointing.read_entry(person, said or "", now)
    except Refused as refused:
        return views.ask_entry(press, refused.reason)
    news = appointing.appoint(tx, person, press.id, press.who, entry, now)
    return [Go(presses.OfTeam(id=press.id)), *posts(news)]


def dismiss(
    tx: Transaction, person: Person, press: presses.Dismiss, now: datetime, appointing: Appointing
) -> Answers:
    news = appointing.dismiss(tx, person, press.id, now)
    return [Go(presses.OfTeam(id=press.id)), *posts(news)]


_COORDINATOR = Audience.COORDINATOR
ROUTES = (
    Route(Commanded("consultants"), team_list, who=_COORDINATOR),
    Route(Typed(views.AWAITING_ENTRY), typed_entry, who=_COORDINATOR),
    Route(Pressed(presses.Consultants), team_list, who=_COORDINATOR),
    Route(Pressed(presses.OfTeam), of_team, who=_COORDINATOR),
    Route(Pressed(presses.Appoint), appoint, who=_COORDINATOR, effect=True),
    Route(Pressed(presses.Dismiss), dismiss, who=_COORDINATOR, effect=True),
)
