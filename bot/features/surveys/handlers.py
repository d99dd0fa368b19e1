"""Who answers a survey: what they press and write."""

from __future__ import annotations

from bot.db.transaction import Transaction
from bot.features.people.domain import Person
from bot.features.surveys.service import Surveys
from bot.features.surveys.views import screens as views
from bot.kernel.errors import Refused
from bot.telegram.deciding.routes import Pressed, Route, Typed
from bot.telegram.shown.screens import Go, Home, Screen


def ask(tx: Transaction, person: Person, press: views.Ask, surveys: Surveys) -> Screen:
    found = surveys.for_answering(tx, person, press.id)
    found.check_given(press.given, whole=False)
    if len(press.given) == len(found.form("").closed):
        return views.question(found, "", person.language)
    return views.question(found, press.given, person.language)


def send(tx: Transaction, person: Person, press: views.Send, surveys: Surveys) -> Screen:
    found = surveys.answer(tx, person, press.id, press.given)
    return views.words(found, person.language) if found.form("").open_question else views.thanks()


def wrote(tx: Transaction, person: Person, said: str | None, surveys: Surveys) -> Screen | Go:
    try:
        press = views.Words.unpack(person.place or "")
    except (TypeError, ValueError):
        return Go(Home())
    try:
        surveys.add_words(tx, person, press.id, said or "")
    except Refused as refused:
        return views.words(surveys.seen(tx, press.id), person.language, refused.reason)
    return views.thanks()


ROUTES = (
    Route(Typed(views.AWAITING_ANSWER), wrote),
    Route(Pressed(views.Ask), ask),
    Route(Pressed(views.Send), send, effect=True),
)
