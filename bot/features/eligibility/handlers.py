"""Who pressed what on the way through the questions."""

from __future__ import annotations

from datetime import datetime

from bot.db.transaction import Transaction
from bot.features.eligibility import views
from bot.features.eligibility.service import Eligibility
from bot.features.eligibility.views import AfterResult
from bot.features.people.domain import Person
from bot.features.people.service.people import People
from bot.telegram.deciding.routes import Commanded, Pressed, Route
from bot.telegram.shown.screens import Go, Screen


def begin(tx: Transaction, person: Person, eligibility: Eligibility, after_result: AfterResult) -> Screen:
    walk = eligibility.walk(tx, person)
    return views.current(walk, eligibility.other_countries(person), after_result, resumed=True)


def check(
    tx: Transaction, person: Person, press: views.Check, eligibility: Eligibility, after_result: AfterResult
) -> Screen:
    walk = eligibility.walk(tx, person, press.told)
    return views.current(walk, eligibility.other_countries(person), after_result, resumed=not press.told)


def ask(tx: Transaction, person: Person, press: views.Ask, eligibility: Eligibility) -> Screen:
    walk = eligibility.walk(tx, person, press.told)
    return views.question(walk, walk.question(press.question), eligibility.other_countries(person))


def choose(
    tx: Transaction,
    person: Person,
    press: views.Choose,
    *,
    eligibility: Eligibility,
    now: datetime,
    after_result: AfterResult,
) -> Screen:
    walk = eligibility.answer(tx, person, press.question, press.answer, now, press.told)
    return views.current(walk, eligibility.other_countries(person), after_result)


def keep(
    tx: Transaction,
    person: Person,
    press: views.Keep,
    now: datetime,
    eligibility: Eligibility,
    after_result: AfterResult,
) -> Screen:
    walk = eligibility.keep(tx, person, press.told, now)
    return views.current(walk, eligibility.other_countries(person), after_result, resumed=True)


def live_in(tx: Transaction, person: Person, press: views.LiveIn, people: People) -> Go:
    people.choose_country(tx, person, press.country.upper())
    return Go(views.Check())


def why(
    tx: Transaction, person: Person, press: views.Why, eligibility: Eligibility, after_result: AfterResult
) -> Screen:
    walk, outcome = eligibility.outcome(tx, person, press.form, press.told)
    return views.why(walk, outcome, press.page, after_result)


def answers(tx: Transaction, person: Person, press: views.Answers, eligibility: Eligibility) -> Screen:
    return views.answers(eligibility.walk(tx, person, press.told), press.page)


ROUTES = (
    Route(Commanded("check"), begin),
    Route(Pressed(views.Check), check),
    Route(Pressed(views.Ask), ask),
    Route(Pressed(views.Choose), choose, effect=True),
    Route(Pressed(views.Keep), keep, effect=True, consent=True),
    Route(Pressed(views.LiveIn), live_in, effect=True),
    Route(Pressed(views.Why), why),
    Route(Pressed(views.Answers), answers),
)
