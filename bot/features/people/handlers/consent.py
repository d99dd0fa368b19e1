"""Who was asked for consent, and what they answered."""

from __future__ import annotations

from datetime import datetime

from bot.db.transaction import Transaction
from bot.features.people.domain import Person
from bot.features.people.service.consent import Consents
from bot.features.people.service.people import People
from bot.features.people.views import consent as views
from bot.telegram.deciding.routes import Pressed, Route
from bot.telegram.shown.screens import Go, Home, Screen


def consent(
    tx: Transaction, person: Person, press: views.Consent, consents: Consents, people: People
) -> Screen:
    offer = consents.offer(tx, person, people.zone_of(person))
    return views.consent(offer, press.page, wanted=press.wanted)


def agree(tx: Transaction, person: Person, press: views.Agree, consents: Consents, now: datetime) -> Go:
    if not consents.agree(tx, person, press.version, now):
        return Go(views.Consent(wanted=press.wanted))
    wanted = consents.take_wanted(tx, person.id)
    return Go(wanted if wanted and press.wanted else Home(), carry_out=True)


def not_now(tx: Transaction, person: Person, consents: Consents) -> Screen:
    consents.take_wanted(tx, person.id)
    return views.not_agreed()


ROUTES = (
    Route(Pressed(views.Consent), consent),
    Route(Pressed(views.Agree), agree, effect=True),
    Route(Pressed(views.NotNow), not_now),
)
