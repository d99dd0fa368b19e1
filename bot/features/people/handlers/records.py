"""Who asked what is held about them, or to be forgotten."""

from __future__ import annotations

from datetime import datetime

from bot.db.transaction import Transaction
from bot.features.people.domain import Person
from bot.features.people.service.records import Records
from bot.features.people.views import records as views
from bot.telegram.deciding.routes import Commanded, Pressed, Route
from bot.telegram.shown.screens import Screen


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


ROUTES = (
    Route(Commanded("mydata"), my_data),
    Route(Pressed(views.Held), my_data),
    Route(Pressed(views.Export), export, effect=True),
    Route(Pressed(views.Withdraw), withdraw),
    Route(Pressed(views.WithdrawNow), withdraw_now, effect=True),
    Route(Commanded("forget"), forget),
    Route(Pressed(views.Forget), forget),
    Route(Pressed(views.ForgetMe), forget_me, effect=True),
    Route(Pressed(views.KeepMe), keep_me, effect=True),
)
