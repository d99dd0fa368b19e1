"""Who pressed what on the path."""

from __future__ import annotations

from datetime import datetime

from bot.db.transaction import Transaction
from bot.features.journey.service import Journeys
from bot.features.journey.views import after, days, papers, picture, presses, steps, top
from bot.features.people.domain import Person
from bot.features.people.service.people import People
from bot.kernel.days import as_number, from_number
from bot.telegram.deciding.routes import Commanded, Pressed, Route, Typed
from bot.telegram.shown.screens import Go, Screen


def show(tx: Transaction, person: Person, now: datetime, journeys: Journeys) -> Screen:
    overview = journeys.view(tx, person, now)
    return top.top(overview) if overview else top.forms(journeys.pack(person), None)


def forms(tx: Transaction, person: Person, now: datetime, journeys: Journeys) -> Screen:
    return top.forms(journeys.pack(person), journeys.chosen(tx, person, now))


def prepare(
    tx: Transaction,
    person: Person,
    press: presses.Prepare,
    *,
    now: datetime,
    people: People,
    journeys: Journeys,
) -> Screen | Go:
    pack, form = journeys.form(person, press.country, press.form)
    chosen = journeys.chosen(tx, person, now)
    if chosen == form.key:
        return Go(presses.Path())
    if not (pack.documents_of(form.key) or pack.steps_of(form.key)):
        return top.nothing_known(form.key)
    people.require_consent(tx, person.id)
    return top.who_goes(pack.code, form.key, chosen, both=journeys.is_in_two(tx, person))


def begin(
    tx: Transaction,
    person: Person,
    press: presses.Begin,
    *,
    now: datetime,
    journeys: Journeys,
) -> Go:
    journeys.begin(tx, person, press.country, press.form, two=press.two, now=now)
    return Go(presses.Path())


def paper_list(
    tx: Transaction, person: Person, press: presses.PaperList, now: datetime, journeys: Journeys
) -> Screen:
    return papers.paper_list(journeys.look(tx, person, now), press.page)


def theirs(tx: Transaction, person: Person, now: datetime, journeys: Journeys) -> Screen:
    return papers.theirs(journeys.look(tx, person, now))


def paper(
    tx: Transaction, person: Person, press: presses.PaperPage, now: datetime, journeys: Journeys
) -> Screen:
    return papers.paper(*journeys.item(tx, person, press.key, now))


def mark(tx: Transaction, person: Person, press: presses.Mark, *, now: datetime, journeys: Journeys) -> Go:
    return Go(presses.after_paper(journeys.mark(tx, person, press.key, press.state, now)))


def ask_term(
    tx: Transaction, person: Person, press: presses.Term, now: datetime, journeys: Journeys
) -> Screen:
    return papers.term(journeys.item(tx, person, press.key, now)[1])


def tell_term(
    tx: Transaction,
    person: Person,
    press: presses.TellTerm,
    *,
    now: datetime,
    journeys: Journeys,
) -> Go:
    journeys.tell_term(tx, person, press.key, press.months, now)
    return Go(presses.Path())


def step_list(
    tx: Transaction, person: Person, press: presses.StepList, now: datetime, journeys: Journeys
) -> Screen:
    return steps.step_list(journeys.look(tx, person, now), press.page)


def step(
    tx: Transaction, person: Person, press: presses.StepPage, now: datetime, journeys: Journeys
) -> Screen:
    return steps.step(*journeys.stage(tx, person, press.key, now))


def reopen(
    tx: Transaction,
    person: Person,
    press: presses.Reopen,
    *,
    now: datetime,
    journeys: Journeys,
) -> Go:
    journeys.reopen_step(tx, person, press.key, now)
    return Go(presses.StepPage(key=press.key))


def letter(
    tx: Transaction, person: Person, press: presses.Letter, now: datetime, journeys: Journeys
) -> Screen:
    return steps.letter(*journeys.late(tx, person, press.key, now))


def choose_day(
    tx: Transaction, person: Person, press: presses.ChooseDay, now: datetime, journeys: Journeys
) -> Screen:
    return days.choose_day(press, *journeys.subject(tx, person, press.about, press.key, now))


def set_day(
    tx: Transaction,
    person: Person,
    press: presses.SetDay,
    *,
    now: datetime,
    journeys: Journeys,
) -> Go:
    journeys.tell_day(tx, person, press.about, press.key, from_number(press.day), now=now)
    return Go(presses.after_day(press, journeys.view(tx, person, now)))


def type_day(tx: Transaction, person: Person, said: str, *, now: datetime, journeys: Journeys) -> Screen | Go:
    """A typed day does what its button would; what cannot be meant leaves the choice open."""
    press = presses.choice_at(person.place)
    if press is None:
        return Go(presses.Path())
    today, subject = journeys.subject(tx, person, press.about, press.key, now)
    day, sure = journeys.read_day(person, said, press.about, now)
    if day is None:
        return days.choose_day(press, today, subject, days.NOT_UNDERSTOOD)
    if not press.about.may_be(day, today):
        return days.choose_day(press, today, subject, days.cannot_be(press.about))
    if not sure:
        return days.choose_day(press, today, subject, days.UNSURE, day)
    chosen = presses.SetDay(about=press.about, key=press.key, day=as_number(day))
    return set_day(tx, person, chosen, now=now, journeys=journeys)


def at_home(
    tx: Transaction, person: Person, press: presses.After, now: datetime, journeys: Journeys
) -> Screen:
    return after.after(journeys.look(tx, person, now), press.asked)


def goes_well() -> Screen:
    return after.well()


def draw(tx: Transaction, person: Person, now: datetime, journeys: Journeys) -> Screen:
    return picture.picture(journeys.look(tx, person, now))


ROUTES = (
    Route(Commanded("path"), show),
    Route(Typed(days.AWAITING), type_day),
    Route(Pressed(presses.Path), show),
    Route(Pressed(presses.PathForms), forms),
    Route(Pressed(presses.Prepare), prepare),
    Route(Pressed(presses.Begin), begin, effect=True),
    Route(Pressed(presses.PaperList), paper_list),
    Route(Pressed(presses.Theirs), theirs),
    Route(Pressed(presses.PaperPage), paper),
    Route(Pressed(presses.Mark), mark, effect=True),
    Route(Pressed(presses.Term), ask_term),
    Route(Pressed(presses.TellTerm), tell_term, effect=True),
    Route(Pressed(presses.StepList), step_list),
    Route(Pressed(presses.StepPage), step),
    Route(Pressed(presses.Reopen), reopen, effect=True),
    Route(Pressed(presses.Letter), letter),
    Route(Pressed(presses.ChooseDay), choose_day),
    Route(Pressed(presses.SetDay), set_day, effect=True),
    Route(Pressed(presses.After), at_home),
    Route(Pressed(presses.GoesWell), goes_well),
    Route(Pressed(presses.Picture), draw),
)
