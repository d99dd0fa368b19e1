"""Who looks at what is published: everybody."""

from __future__ import annotations

from datetime import datetime

from bot.db.transaction import Transaction
from bot.features.figures.service import Figures
from bot.features.figures.views import presses, published
from bot.features.people.domain import Person
from bot.telegram.deciding.routes import Commanded, Pressed, Route
from bot.telegram.shown.screens import Screen


def enter(
    tx: Transaction, person: Person, press: presses.Published | None, figures: Figures, now: datetime
) -> Screen:
    region = press.region if press else ""
    place, found = figures.published(person, press.country if press else "", region)
    return published.page(place, region, found, figures.own(tx, place, region, now), figures.countries())


def places(person: Person, press: presses.Places, figures: Figures) -> Screen:
    place, _ = figures.published(person, press.country, "")
    return published.places(place, press.page)


def drawn(tx: Transaction, person: Person, press: presses.Drawn, figures: Figures, now: datetime) -> Screen:
    place, found = figures.published(person, press.country, press.region)
    return published.drawn(place, press.region, found, figures.own(tx, place, press.region, now))


ROUTES = (
    Route(Commanded("figures"), enter),
    Route(Pressed(presses.Published), enter),
    Route(Pressed(presses.Places), places),
    Route(Pressed(presses.Drawn), drawn, effect=True),
)
