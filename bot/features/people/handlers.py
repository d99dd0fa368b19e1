"""Who pressed what in the people room."""

from __future__ import annotations

from datetime import datetime

from aiogram.types import ChatMemberUpdated

from bot.db.transaction import Transaction
from bot.features.people import views
from bot.features.people.domain import Person
from bot.features.people.service import Households, People, Records
from bot.telegram.deciding.routes import Commanded, Happened, Opened, Pressed, Route
from bot.telegram.shown.screens import Go, Home, Post, Screen


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
    return views.consent(people.offer(tx, person), press.page, wanted=press.wanted)


def agree(tx: Transaction, person: Person, press: views.Agree, people: People, now: datetime) -> Go:
    if not people.agree(tx, person, press.version, now):
        return Go(views.Consent(wanted=press.wanted))
    wanted = people.take_wanted(tx, person.id)
    return Go(wanted if wanted and press.wanted else Home(), carry_out=True)


def not_now(tx: Transaction, person: Person, people: People) -> Screen:
    people.take_wanted(tx, person.id)
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


def invite(tx: Transaction, person: Person, now: datetime, households: Households) -> Screen:
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
    now: datetime,
    households: Households,
) -> list[Screen | Post]:
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


ROUTES = (
    Route(Pressed(views.Countries), countries),
    Route(Pressed(views.ChooseCountry), choose_country, effect=True),
    Route(Pressed(views.Regions), regions),
    Route(Pressed(views.ChooseRegion), choose_region, effect=True),
    Route(Pressed(views.Consent), consent),
    Route(Pressed(views.Agree), agree, effect=True),
    Route(Pressed(views.NotNow), not_now),
    Route(Commanded("mydata"), my_data),
    Route(Pressed(views.Held), my_data),
    Route(Pressed(views.Export), export, effect=True),
    Route(Pressed(views.Withdraw), withdraw),
    Route(Pressed(views.WithdrawNow), withdraw_now, effect=True),
    Route(Commanded("forget"), forget),
    Route(Pressed(views.Forget), forget),
    Route(Pressed(views.ForgetMe), forget_me, effect=True),
    Route(Pressed(views.KeepMe), keep_me, effect=True),
    Route(Commanded("household"), together),
    Route(Pressed(views.Together), together),
    Route(Pressed(views.Invite), invite, effect=True, consent=True),
    Route(Opened("join"), open_link),
    Route(Pressed(views.Invited), invited),
    Route(Pressed(views.Join), join, effect=True, consent=True),
    Route(Pressed(views.Share), share, effect=True),
    Route(Pressed(views.Leave), leave),
    Route(Pressed(views.LeaveNow), leave_now, effect=True),
    Route(Happened("my_chat_member"), block),
)
