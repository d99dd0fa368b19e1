"""Who of the public pressed and wrote what."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.db.transaction import Transaction
from bot.features.people.domain import Person
from bot.features.proposals import views
from bot.features.proposals.service import Proposals, Published
from bot.kernel.errors import Refused
from bot.telegram.deciding.routes import Commanded, Pressed, Route, Typed
from bot.telegram.shown.screens import Post, Screen

Answers = Sequence[Screen | Post]


def propose(tx: Transaction, person: Person, proposals: Proposals) -> Screen:
    return views.propose(bool(proposals.mine(tx, person)))


def proposed(
    tx: Transaction, person: Person, said: str | None, now: datetime, proposals: Proposals
) -> Screen | Answers:
    try:
        told = proposals.propose(tx, person, said or "", now)
    except Refused as refused:
        return views.propose(bool(proposals.mine(tx, person)), refused.reason)
    return [views.received(), *views.posts(told)]


def mine(tx: Transaction, person: Person, press: views.Mine, proposals: Proposals) -> Screen:
    return views.mine(proposals.mine(tx, person), press.page)


def one(tx: Transaction, person: Person, press: views.One, proposals: Proposals) -> Screen:
    return views.one(*proposals.own(tx, person, press.id))


def public_answer(tx: Transaction, person: Person, press: views.PublicAnswer, published: Published) -> Screen:
    return views.public_answer(published.answer(tx, press.id), person.language)


ROUTES = (
    Route(Commanded("propose"), propose, consent=True),
    Route(Typed(views.AWAITING_WORDS), proposed),
    Route(Pressed(views.Propose), propose, consent=True),
    Route(Pressed(views.Mine), mine),
    Route(Pressed(views.One), one),
    Route(Pressed(views.PublicAnswer), public_answer),
)
