"""Who looks at what is published: everybody."""

from __future__ import annotations

from bot.features.figures.service import Figures
from bot.features.figures.views import presses, published
from bot.features.people.domain import Person
from bot.telegram.deciding.routes import Commanded, Pressed, Route
from bot.telegram.shown.screens import Screen


def enter(person: Person, press: presses.Published | None, figures: Figures) -> Screen:
    place, found = figures.published(person, press.country if press else "", press.region if press else "")
    return published.page(place, press.region if press else "", found, figures.countries())


def places(person: Person, press: presses.Places, figures: Figures) -> Screen:
    place, _ = figures.published(person, press.country, "")
    return published.places(place, press.page)


def drawn(person: Person, press: presses.Drawn, figures: Figures) -> Screen:
    place, found = figures.published(person, press.country, press.region)
    return published.drawn(place, press.region, found)


ROUTES = (
    Route(Commanded("figures"), enter),
    Route(Pressed(presses.Published), enter),
    Route(Pressed(presses.Places), places),
    Route(Pressed(presses.Drawn), drawn, effect=True),
)
