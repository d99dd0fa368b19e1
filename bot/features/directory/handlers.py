"""Who looks into the directory."""

from __future__ import annotations

from bot.db.transaction import Transaction
from bot.features.directory import views
from bot.features.directory.service import Directory
from bot.features.people.domain import Person
from bot.telegram.deciding.routes import Commanded, Pressed, Route
from bot.telegram.shown.screens import Screen


def enter(person: Person, press: views.Directory | None, directory: Directory) -> Screen:
    pack = directory.pack(person, press.country if press else "")
    return views.needs(pack, directory.others(pack))


def aids(tx: Transaction, person: Person, press: views.AidList, directory: Directory) -> Screen:
    country = directory.pack(person, press.country).code
    return views.aids(country, press.need, directory.listed(tx, person, country, press.need))


def entry(tx: Transaction, person: Person, press: views.EntryPage, directory: Directory) -> Screen:
    found = directory.entry(tx, person, press.country, press.key)
    return views.entry(directory.pack(person, found.country), found, mends=directory.mends(tx, person))


ROUTES = (
    Route(Commanded("directory"), enter),
    Route(Pressed(views.Directory), enter),
    Route(Pressed(views.AidList), aids),
    Route(Pressed(views.EntryPage), entry),
)
