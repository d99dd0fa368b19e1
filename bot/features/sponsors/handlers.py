"""Who pressed what among sponsors."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.db.transaction import Transaction
from bot.features.people.domain import Person
from bot.features.sponsors.domain import amount_in, proof_in
from bot.features.sponsors.service import Sponsors
from bot.features.sponsors.views import presses, sponsor, team
from bot.telegram.deciding.routes import Answer, Commanded, Pressed, Route, Typed
from bot.telegram.shown.screens import Go, Screen

Raw = Sequence[Mapping[str, Any]]


def wards(tx: Transaction, person: Person, press: presses.Wards | None, sponsors: Sponsors) -> Screen:
    return sponsor.wards(sponsors.wards(tx, person), press.page if press else 0)


def ward(tx: Transaction, press: presses.WardPage, sponsors: Sponsors) -> Screen:
    return sponsor.ward(sponsors.ward(tx, press.id))


def choose_sum(tx: Transaction, press: presses.ChooseSum, sponsors: Sponsors) -> Screen:
    return sponsor.choose_sum(sponsors.ward(tx, press.ward), press.rhythm)


def typed_sum(tx: Transaction, person: Person, said: str | None, sponsors: Sponsors) -> Screen | Go:
    press = presses.read(presses.ChooseSum, person.place)
    if press is None:
        return Go(presses.Wards())
    amount = amount_in(said or "")
    if amount is None:
        return sponsor.choose_sum(sponsors.ward(tx, press.ward), press.rhythm, again=True)
    return sponsor.sure(sponsors.ward(tx, press.ward), press.rhythm, amount)


def give(tx: Transaction, person: Person, press: presses.Give, now: datetime, sponsors: Sponsors) -> Go:
    number = sponsors.give(tx, person, press.ward, press.rhythm, press.amount, now)
    return Go(presses.PledgePage(id=number))


def mine(tx: Transaction, person: Person, sponsors: Sponsors) -> Screen:
    return sponsor.mine(sponsors.mine(tx, person))


def pledge(tx: Transaction, person: Person, press: presses.PledgePage, sponsors: Sponsors) -> Screen:
    return sponsor.pledge(sponsors.standing(tx, person, press.id))


def paid(tx: Transaction, person: Person, press: presses.Paid, sponsors: Sponsors) -> Screen:
    sponsors.standing(tx, person, press.id)
    return sponsor.ask_proof(press.id)


def sent_proof(
    tx: Transaction, person: Person, album: Raw, now: datetime, sponsors: Sponsors
) -> Sequence[Answer]:
    press = presses.read(presses.Paid, person.place)
    if press is None:
        return [Go(presses.Mine())]
    proof = proof_in(album)
    payment = sponsors.tell(tx, person, press.id, proof, now)
    if payment is None or proof is None:
        return [sponsor.ask_proof(press.id, again=True)]
    one = sponsors.standing(tx, person, press.id).ward
    told = [team.arrived(id, payment, one, proof) for id in sponsors.coordinators(tx)]
    return [sponsor.thanked_for_proof(), *told]


def ask_leave(tx: Transaction, person: Person, press: presses.AskLeave, sponsors: Sponsors) -> Screen:
    sponsors.standing(tx, person, press.id)
    return sponsor.ask_leave(press.id)


def leave(tx: Transaction, person: Person, press: presses.Leave, sponsors: Sponsors) -> Sequence[Answer]:
    standing = sponsors.leave(tx, person, press.id)
    return [sponsor.left(), *(team.left(id, standing) for id in sponsors.coordinators(tx))]


ROUTES = (
    Route(Commanded("sponsors"), wards),
    Route(Typed(sponsor.AWAITING_SUM), typed_sum),
    Route(Typed(sponsor.AWAITING_PROOF), sent_proof),
    Route(Pressed(presses.Wards), wards),
    Route(Pressed(presses.WardPage), ward),
    Route(Pressed(presses.ChooseSum), choose_sum),
    Route(Pressed(presses.Give), give, effect=True),
    Route(Pressed(presses.Mine), mine),
    Route(Pressed(presses.PledgePage), pledge),
    Route(Pressed(presses.Paid), paid),
    Route(Pressed(presses.AskLeave), ask_leave),
    Route(Pressed(presses.Leave), leave, effect=True),
)
