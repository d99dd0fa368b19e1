"""Who pressed what in the people room."""

from __future__ import annotations

from datetime import datetime

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import ChatMemberUpdated

from bot.db.transaction import Transaction
from bot.features.people import views
from bot.features.people.domain import Person
from bot.features.people.service import Households, People, Records
from bot.telegram.routes import Payload
from bot.telegram.screens import Go, Post, Screen


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


def my_data(tx: Transaction, person: Person, records: Records) -> Screen:
    return views.my_data(records.slip(tx, person))


def export(tx: Transaction, person: Person, now: datetime, records: Records) -> Screen:
    return views.export(records.export(tx, person, now))


def withdraw(tx: Transaction, person: Person, records: Records) -> Screen:
    return views.withdraw(records.slip(tx, person))


def withdraw_now(tx: Transaction, person: Person, now: datetime, records: Records) -> Screen:
    records.withdraw(tx, person, now)
    return views.withdrawn()


def forget(tx: Transaction, person: Person, records: Records) -> Screen:
    return views.forget(records.slip(tx, person))


def forget_me(tx: Transaction, person: Person, now: datetime, records: Records) -> Screen:
    return views.will_forget(records.ask_forgetting(tx, person, now))


def keep_me(tx: Transaction, person: Person, records: Records) -> Screen:
    records.undo_forgetting(tx, person)
    return views.not_forgotten()


def together(tx: Transaction, person: Person, people: People, households: Households) -> Screen:
    return views.together(people.household_of(tx, person.id), households.choices(tx, person))


def invite(
    tx: Transaction, person: Person, now: datetime, people: People, households: Households
) -> Screen | Go:
    if not people.has_consented(tx, person):
        return views.ask_consent(views.Together())
    return views.invitation(*households.invite(tx, person, now))


def open_link(tx: Transaction, person: Person, payload: str, now: datetime, households: Households) -> Screen:
    households.look(tx, person, payload, now)
    return views.invited(payload)


def invited(
    tx: Transaction, person: Person, press: views.Invited, now: datetime, households: Households
) -> Screen:
    households.look(tx, person, press.token, now)
    return views.invited(press.token)


def join(
    tx: Transaction,
    person: Person,
    press: views.Join,
    *,
    now: datetime,
    people: People,
    households: Households,
) -> list[Screen | Post] | Go:
    if not people.has_consented(tx, person):
        return views.ask_consent(views.Invited(token=press.token))
    return [views.was_joined(households.join(tx, person, press.token, now)), views.joined()]


def share(
    tx: Transaction, person: Person, press: views.Share, people: People, households: Households
) -> Screen:
    households.share(tx, person, press.field, shared=press.shared)
    return together(tx, person, people, households)


def leave() -> Screen:
    return views.leave()


def leave_now(tx: Transaction, person: Person, households: Households) -> Screen:
    households.leave(tx, person)
    return views.left()


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
    router.message.register(my_data, Command("mydata", ignore_case=True))
    router.callback_query.register(my_data, views.Held.filter())
    router.callback_query.register(export, views.Export.filter(), flags={"effect": True})
    router.callback_query.register(withdraw, views.Withdraw.filter())
    router.callback_query.register(withdraw_now, views.WithdrawNow.filter(), flags={"effect": True})
    router.message.register(forget, Command("forget", ignore_case=True))
    router.callback_query.register(forget, views.Forget.filter())
    router.callback_query.register(forget_me, views.ForgetMe.filter(), flags={"effect": True})
    router.callback_query.register(keep_me, views.KeepMe.filter(), flags={"effect": True})
    router.message.register(together, Command("household", ignore_case=True))
    router.callback_query.register(together, views.Together.filter())
    router.callback_query.register(invite, views.Invite.filter(), flags={"effect": True})
    router.message.register(open_link, Payload("join"))
    router.callback_query.register(invited, views.Invited.filter())
    router.callback_query.register(join, views.Join.filter(), flags={"effect": True})
    router.callback_query.register(share, views.Share.filter(), flags={"effect": True})
    router.callback_query.register(leave, views.Leave.filter())
    router.callback_query.register(leave_now, views.LeaveNow.filter(), flags={"effect": True})
    router.my_chat_member.register(block)
    return router
