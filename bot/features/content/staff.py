"""What administrators press and type to change the content."""

from __future__ import annotations

from datetime import datetime

from bot.db.transaction import Transaction
from bot.features.content import views
from bot.features.content.service import Content
from bot.features.people.domain import Person
from bot.kernel.errors import Refused
from bot.telegram.deciding.routes import Audience, Commanded, Pressed, Route, Typed
from bot.telegram.shown.screens import Go, Screen


def top(tx: Transaction, person: Person, content: Content) -> Screen:
    return views.contents(content.countries(tx, person))


def listed(tx: Transaction, person: Person, press: views.Listed, content: Content) -> Screen:
    return views.listed(press, content.listed(tx, person, press.country, press.section))


def entry(tx: Transaction, person: Person, press: views.Open, content: Content) -> Screen:
    return views.entry(content.entry(tx, person, press.country, press.id))


def write(tx: Transaction, person: Person, press: views.Write, content: Content) -> Screen:
    return views.write(content.entry(tx, person, press.country, press.id), press.field)


def typed(tx: Transaction, person: Person, said: str | None, now: datetime, content: Content) -> Screen | Go:
    press = views.written_at(person.place)
    if press is None:
        return Go(views.Contents())
    try:
        return views.preview(
            *content.write(tx, person, press.country, press.id, press.field, said or "", now)
        )
    except Refused as refused:
        found = content.entry(tx, person, press.country, press.id)
        return views.write(found, press.field, refused.reason)


def save(tx: Transaction, person: Person, press: views.Save, now: datetime, content: Content) -> Screen:
    return views.entry(content.save(tx, person, press.draft, now))


def checked(tx: Transaction, person: Person, press: views.Checked, now: datetime, content: Content) -> Screen:
    return views.entry(content.checked(tx, person, press.country, press.id, now))


def undo(tx: Transaction, person: Person, press: views.Undo, now: datetime, content: Content) -> Screen:
    return views.entry(content.undo(tx, person, press.edit, now))


def history(tx: Transaction, person: Person, press: views.History, content: Content) -> Screen:
    return views.history(press, content.history(tx, person, press.country, press.id))


def export(tx: Transaction, person: Person, now: datetime, content: Content) -> Screen:
    return views.exported(content.edited(tx, person, now))


_ADMIN = Audience.ADMIN
ROUTES = (
    Route(Commanded("content"), top, who=_ADMIN),
    Route(Pressed(views.Contents), top, who=_ADMIN),
    Route(Pressed(views.Listed), listed, who=_ADMIN),
    Route(Pressed(views.Open), entry, who=_ADMIN),
    Route(Pressed(views.Write), write, who=_ADMIN),
    Route(Typed(views.AWAITING), typed, who=_ADMIN),
    Route(Pressed(views.Save), save, who=_ADMIN, effect=True),
    Route(Pressed(views.Checked), checked, who=_ADMIN, effect=True),
    Route(Pressed(views.Undo), undo, who=_ADMIN, effect=True),
    Route(Pressed(views.History), history, who=_ADMIN),
    Route(Pressed(views.Export), export, who=_ADMIN, effect=True),
)
