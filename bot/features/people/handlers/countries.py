"""Who chose where they live, and who stopped the bot."""

from __future__ import annotations

from datetime import datetime

from aiogram.types import ChatMemberUpdated

from bot.db.transaction import Transaction
from bot.features.people.domain import Person
from bot.features.people.service.people import People
from bot.features.people.views import countries as views
from bot.telegram.deciding.routes import Happened, Pressed, Route
from bot.telegram.shown.screens import Screen


def countries(people: People) -> Screen:
    return views.countries(people.countries.values())


def choose_country(tx: Transaction, person: Person, press: views.ChooseCountry, people: People) -> Screen:
    person = people.choose_country(tx, person, press.code)
    return views.settled(person, people.country_of(person))


def regions(person: Person, press: views.Regions, people: People) -> Screen:
    country = people.countries.get(press.country) or people.country_of(person)
    return views.regions(country, max(press.page, 0), person.language)


def choose_region(tx: Transaction, person: Person, press: views.ChooseRegion, people: People) -> Screen:
    person = people.choose_region(tx, person, press.country, press.region)
    return views.settled(person, people.country_of(person))


def block(tx: Transaction, person: Person, event: ChatMemberUpdated, now: datetime, people: People) -> None:
    """The person stopped the bot; starting it again needs nothing, recognising them is enough."""
    if event.new_chat_member.status == "kicked":
        people.lose(tx, person.id, now)


ROUTES = (
    Route(Pressed(views.Countries), countries),
    Route(Pressed(views.ChooseCountry), choose_country, effect=True),
    Route(Pressed(views.Regions), regions),
    Route(Pressed(views.ChooseRegion), choose_region, effect=True),
    Route(Happened("my_chat_member"), block),
)
