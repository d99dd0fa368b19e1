"""What coordinators do for wards and with payments."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.db.transaction import Transaction
from bot.features.people.domain import Person
from bot.features.sponsors.service import Sponsors
from bot.features.sponsors.views import presses, sponsor, team
from bot.kernel.errors import Refused
from bot.telegram.deciding.routes import Answer, Audience, Commanded, Pressed, Route, Typed
from bot.telegram.shown.screens import Go, Post, Screen


def desk(tx: Transaction, person: Person, sponsors: Sponsors) -> Screen:
    return team.desk(sponsors.all_wards(tx, person), sponsors.waiting(tx, person))


def new_ward(person: Person, press: presses.NewWard, sponsors: Sponsors) -> Screen:
    pack = sponsors.pack(person)
    if not press.region:
        return team.which_region(pack.code, sponsors.regions(person), press.page)
    if press.wish is None:
        return team.which_wish(press.region)
    return team.ask_how(press) if press.target else team.which_target(press, pack.currency)


def typed_how(
    tx: Transaction, person: Person, said: str | None, now: datetime, sponsors: Sponsors
) -> Screen | Go:
    press = presses.read(presses.NewWard, person.place)
    if press is None or press.wish is None:
        return Go(presses.Desk())
    try:
        one = sponsors.add_ward(tx, person, press.region, press.wish, press.target, said or "", now)
    except Refused as refusal:
        return team.ask_how(press, refusal.reason)
    return Go(presses.TeamWard(id=one.id))


def ward(tx: Transaction, person: Person, press: presses.TeamWard, sponsors: Sponsors) -> Screen:
    return team.ward(*sponsors.any_ward(tx, person, press.id))


def set_open(
    tx: Transaction, person: Person, press: presses.SetOpen, now: datetime, sponsors: Sponsors
) -> Go:
    sponsors.set_open(tx, person, press.id, is_open=press.is_open, now=now)
    return Go(presses.TeamWard(id=press.id))


def write_news(tx: Transaction, person: Person, press: presses.WriteNews, sponsors: Sponsors) -> Screen:
    sponsors.any_ward(tx, person, press.id)
    return team.ask_news(press.id)


def typed_news(
    tx: Transaction, person: Person, said: str | None, now: datetime, sponsors: Sponsors
) -> Sequence[Answer]:
    press = presses.read(presses.WriteNews, person.place)
    if press is None:
        return [Go(presses.Desk())]
    words = (said or "").strip()
    try:
        one, sponsors_of = sponsors.tell_news(tx, person, press.id, words, now)
    except Refused as refusal:
        return [team.ask_news(press.id, refusal.reason)]
    told = [Post(id, sponsor.became(one, words), person_id=id) for id in sponsors_of]
    return [team.news_told(len(told)), *told]


def show_proof(
    tx: Transaction, person: Person, press: presses.ShowProof, now: datetime, sponsors: Sponsors
) -> Screen | Post:
    return team.proof(person.id, *sponsors.shown(tx, person, press.id, now))


def decide(
    tx: Transaction, person: Person, press: presses.Decide, now: datetime, sponsors: Sponsors
) -> Sequence[Answer]:
    payment, one, pledge = sponsors.decide(tx, person, press.id, came=press.came, now=now)
    answer = team.decided(one, payment, came=press.came)
    if pledge.person_id is None:
        return [answer]
    told = sponsor.thanks(one, payment.amount) if press.came else sponsor.not_found(one)
    return [answer, Post(pledge.person_id, told, person_id=pledge.person_id)]


def books(tx: Transaction, person: Person, sponsors: Sponsors) -> Screen:
    return team.books(sponsors.ledger(tx, person))


ROUTES = (
    Route(Commanded("wards"), desk, who=Audience.COORDINATOR),
    Route(Typed(team.AWAITING_HOW), typed_how, who=Audience.COORDINATOR),
    Route(Typed(team.AWAITING_NEWS), typed_news, who=Audience.COORDINATOR),
    Route(Pressed(presses.Desk), desk, who=Audience.COORDINATOR),
    Route(Pressed(presses.NewWard), new_ward, who=Audience.COORDINATOR),
    Route(Pressed(presses.TeamWard), ward, who=Audience.COORDINATOR),
    Route(Pressed(presses.SetOpen), set_open, who=Audience.COORDINATOR, effect=True),
    Route(Pressed(presses.WriteNews), write_news, who=Audience.COORDINATOR),
    Route(Pressed(presses.ShowProof), show_proof, who=Audience.COORDINATOR),
    Route(Pressed(presses.Decide), decide, who=Audience.COORDINATOR, effect=True),
    Route(Pressed(presses.Books), books, who=Audience.COORDINATOR),
)
