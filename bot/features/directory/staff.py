"""What coordinators mend in the directory."""

from __future__ import annotations

from datetime import datetime

from bot.db.transaction import Transaction
from bot.features.directory import views
from bot.features.directory.service import Directory
from bot.features.people.domain import Person
from bot.kernel.errors import Refused
from bot.telegram.deciding.routes import Audience, Pressed, Route, Typed
from bot.telegram.shown.screens import Go, Screen


def mend(tx: Transaction, person: Person, press: views.Mend, directory: Directory) -> Screen:
    return views.ask(directory.entry(tx, person, press.country, press.key), press.field)


def typed(
    tx: Transaction, person: Person, said: str | None, now: datetime, directory: Directory
) -> Screen | Go:
    press = views.mended_at(person.place)
    if press is None:
        return Go(views.Directory())
    try:
        directory.write(tx, person, press.country, press.key, press.field, said or "", now)
    except Refused as refusal:
        found = directory.entry(tx, person, press.country, press.key)
        return views.ask(found, press.field, refusal.reason)
    return Go(views.EntryPage(country=press.country, key=press.key))


def checked(tx: Transaction, person: Person, press: views.Checked, now: datetime, directory: Directory) -> Go:
    directory.checked(tx, person, press.country, press.key, now)
    return Go(views.EntryPage(country=press.country, key=press.key))


def set_gone(
    tx: Transaction, person: Person, press: views.SetGone, now: datetime, directory: Directory
) -> Go:
    directory.set_gone(tx, person, press.country, press.key, gone=press.gone, now=now)
    return Go(views.EntryPage(country=press.country, key=press.key))


ROUTES = (
    Route(Pressed(views.Mend), mend, who=Audience.COORDINATOR),
    Route(Typed(views.AWAITING), typed, who=Audience.COORDINATOR),
    Route(Pressed(views.Checked), checked, who=Audience.COORDINATOR, effect=True),
    Route(Pressed(views.SetGone), set_gone, who=Audience.COORDINATOR, effect=True),
)
