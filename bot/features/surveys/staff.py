"""What coordinators press and write to make a survey, and to look at it."""

from __future__ import annotations

from datetime import datetime

from bot.db.transaction import Transaction
from bot.features.people.domain import Person
from bot.features.people.service.people import People
from bot.features.surveys.service import Surveys
from bot.features.surveys.views import screens as views
from bot.kernel.errors import Refused
from bot.telegram.deciding.routes import Audience, Commanded, Pressed, Route, Typed
from bot.telegram.shown.screens import Go, Screen


def listed(tx: Transaction, person: Person, surveys: Surveys) -> Screen:
    return views.listed(surveys.listed(tx, person), person.language)


def new() -> Screen:
    return views.new()


def written(
    tx: Transaction, person: Person, said: str | None, now: datetime, surveys: Surveys
) -> Screen | Go:
    try:
        return Go(views.Card(id=surveys.make(tx, person, said or "", now)))
    except Refused as refused:
        return views.new(refused.reason)


def card(tx: Transaction, person: Person, press: views.Card, surveys: Surveys, people: People) -> Screen:
    found, answered = surveys.look(tx, person, press.id)
    languages = [one.code for one in people.languages_spoken]
    return views.card(found, answered, languages, person.language, surveys.labels(tx, found))


def write_in(
    tx: Transaction, person: Person, press: views.WriteIn, surveys: Surveys, people: People
) -> Screen:
    surveys.look(tx, person, press.id)
    return views.write_in(press.id, people.languages_spoken[press.language].code)


def written_in(tx: Transaction, person: Person, said: str | None, surveys: Surveys) -> Screen | Go:
    try:
        press = views.WriteIn.unpack(person.place or "")
    except (TypeError, ValueError):
        return Go(views.Listed())
    try:
        surveys.write(tx, person, press.id, press.language, said or "")
    except Refused as refused:
        return views.write_in(press.id, press.language, refused.reason)
    return Go(views.Card(id=press.id))


def filters(tx: Transaction, person: Person, press: views.Filters, surveys: Surveys) -> Screen:
    surveys.look(tx, person, press.id)
    return views.filters(press.id, list(surveys.crowd.filters))


def values(tx: Transaction, person: Person, press: views.Values, surveys: Surveys) -> Screen:
    found, choices = surveys.choices(tx, person, press.id, press.name)
    return views.values(press, choices, found.audience)


def choose(tx: Transaction, person: Person, press: views.Choose, surveys: Surveys) -> Go:
    surveys.choose(tx, person, press.id, press.name, press.value)
    return Go(views.Values(id=press.id, name=press.name))


def open_now(tx: Transaction, person: Person, press: views.Open, now: datetime, surveys: Surveys) -> Go:
    surveys.open(tx, person, press.id, now)
    return Go(views.Card(id=press.id))


def close(tx: Transaction, person: Person, press: views.Close, now: datetime, surveys: Surveys) -> Go:
    surveys.close(tx, person, press.id, now)
    return Go(views.Card(id=press.id))


def drop(tx: Transaction, person: Person, press: views.Drop, surveys: Surveys) -> Go:
    surveys.drop(tx, person, press.id)
    return Go(views.Listed())


def repeat(tx: Transaction, person: Person, press: views.Repeat, now: datetime, surveys: Surveys) -> Go:
    return Go(views.Card(id=surveys.repeat(tx, person, press.id, now)))


def result(tx: Transaction, person: Person, press: views.Results, surveys: Surveys) -> Screen:
    return views.result(surveys.result(tx, person, press.id), person.language)


def table(tx: Transaction, person: Person, press: views.Table, surveys: Surveys) -> Screen:
    return views.table(surveys.result(tx, person, press.id), person.language)


_COORDINATOR = Audience.COORDINATOR
ROUTES = (
    Route(Commanded("surveys"), listed, who=_COORDINATOR),
    Route(Typed(views.AWAITING_SURVEY), written, who=_COORDINATOR),
    Route(Typed(views.AWAITING_FORM), written_in, who=_COORDINATOR),
    Route(Pressed(views.Listed), listed, who=_COORDINATOR),
    Route(Pressed(views.New), new, who=_COORDINATOR),
    Route(Pressed(views.Card), card, who=_COORDINATOR),
    Route(Pressed(views.WriteIn), write_in, who=_COORDINATOR),
    Route(Pressed(views.Filters), filters, who=_COORDINATOR),
    Route(Pressed(views.Values), values, who=_COORDINATOR),
    Route(Pressed(views.Choose), choose, who=_COORDINATOR, effect=True),
    Route(Pressed(views.Open), open_now, who=_COORDINATOR, effect=True),
    Route(Pressed(views.Close), close, who=_COORDINATOR, effect=True),
    Route(Pressed(views.Drop), drop, who=_COORDINATOR, effect=True),
    Route(Pressed(views.Repeat), repeat, who=_COORDINATOR, effect=True),
    Route(Pressed(views.Results), result, who=_COORDINATOR, effect=True),
    Route(Pressed(views.Table), table, who=_COORDINATOR, effect=True),
)
