"""Who pressed what in the people room."""

from __future__ import annotations

from datetime import datetime

from aiogram import Router
from aiogram.types import ChatMemberUpdated

from bot.db.transaction import Transaction
from bot.features.people import views
from bot.features.people.domain import Person
from bot.features.people.service import People
from bot.telegram.screens import Go, Screen


def countries(people: People) -> Screen:
    return views.countries(people.countries.values())


def choose_country(tx: Transaction, person: Person, press: views.ChooseCountry, people: People) -> Screen:
    person = people.choose_country(tx, person, press.code)
    return views.settled(person, people.country_of(person))


def regions(person: Person, press: views.Regions, people: People) -> Screen:
    country = people.countries.get(press.country) or people.country_of(person)
    return views.regions(country, max(press.page, 0))


def choose_region(tx: Transaction, person: Person, press: views.ChooseRegion, people: People) -> Screen:
    person = people.choose_region(tx, person, press.country, press.region)
    return views.settled(person, people.country_of(person))


def consent(tx: Transaction, person: Person, press: views.Consent, people: People) -> Screen:
    return views.consent(people.offer(tx, person), press.then, press.page)


def agree(tx: Transaction, person: Person, press: views.Agree, people: People, now: datetime) -> Go:
    agreed = people.agree(tx, person, press.version, now)
    return views.onward(press.then) if agreed else Go(views.Consent(then=press.then))


def not_now() -> Screen:
    return views.not_agreed()


def block(tx: Transaction, person: Person, event: ChatMemberUpdated, now: datetime, people: People) -> None:
    """The person stopped the bot; starting it again needs nothing, recognising them is enough."""
    if event.new_chat_member.status == "kicked":
        people.lose(tx, person.id, now)


def router() -> Router:
    router = Router(name="people")
    router.callback_query.register(countries, views.Countries.filter())
    router.callback_query.register(choose_country, views.ChooseCountry.filter(), flags={"effect": True})
    router.callback_query.register(regions, views.Regions.filter())
    router.callback_query.register(choose_region, views.ChooseRegion.filter(), flags={"effect": True})
    router.callback_query.register(consent, views.Consent.filter())
    router.callback_query.register(agree, views.Agree.filter(), flags={"effect": True})
    router.callback_query.register(not_now, views.NotNow.filter())
    router.my_chat_member.register(block)
    return router
