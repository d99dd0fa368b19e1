"""Who pressed what about open hours, bookings, the line and the consent to psychological help."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.db.transaction import Transaction
from bot.features.consultations.service.agreement import Agreements
from bot.features.consultations.service.booking import Bookings
from bot.features.consultations.service.practice import Practice
from bot.features.consultations.views import family, presses
from bot.features.consultations.views.news import posts
from bot.features.people.domain import Person
from bot.features.people.service.people import People
from bot.kernel.errors import Refused
from bot.telegram.deciding.routes import Commanded, Pressed, Route, Typed
from bot.telegram.shown.screens import Go, Post, Screen

Answers = Sequence[Screen | Post | Go]


# ---- open hours -----------------------------------------------------------------------------------


def first(tx: Transaction, person: Person, now: datetime, bookings: Bookings, people: People) -> Screen:
    mine = len(bookings.mine(tx, person, now)) + len(bookings.waits(tx, person))
    return family.first(bookings.soonest(tx, person, now), mine, people.zone_of(person))


def professions() -> Screen:
    return family.professions()


def hours(
    tx: Transaction, person: Person, press: presses.Hours, now: datetime, bookings: Bookings, people: People
) -> Screen:
    found = bookings.open_hours(tx, person, press.who, now)
    position = bookings.place_in_line(tx, person, press.who)
    return family.hours(press, found, people.zone_of(person), person.language, position)


def book(
    tx: Transaction,
    person: Person,
    press: presses.Book,
    now: datetime,
    bookings: Bookings,
    agreements: Agreements,
    practice: Practice,
    people: People,
) -> Screen | Answers:
    hour = practice.hour(tx, press.hour)
    if agreements.is_missing(tx, person, hour.profession):
        words, version = agreements.words(person), agreements.version(person)
        return family.agreement(words, version, practice.consultant_of(tx, hour), hour=hour.id)
    number, news = bookings.take(tx, person, press.hour, now)
    standing = bookings.standing(tx, person, number)
    return [family.booking(standing, people.zone_of(person), now, fresh=True), *posts(news)]


# ---- a booking ------------------------------------------------------------------------------------


def booking(
    tx: Transaction,
    person: Person,
    press: presses.BookingPage,
    now: datetime,
    bookings: Bookings,
    agreements: Agreements,
    people: People,
) -> Screen:
    standing = bookings.standing(tx, person, press.id)
    if standing.booking.stands and agreements.is_missing(tx, person, standing.hour.profession):
        words, version = agreements.words(person), agreements.version(person)
        return family.agreement(words, version, standing.consultant, booking=press.id)
    return family.booking(standing, people.zone_of(person), now)


def mine(
    tx: Transaction,
    person: Person,
    now: datetime,
    bookings: Bookings,
    agreements: Agreements,
    people: People,
) -> Screen:
    found, waits = bookings.mine(tx, person, now), bookings.waits(tx, person)
    return family.mine(found, waits, people.zone_of(person), agreed=agreements.has(tx, person.id))


def move(
    tx: Transaction, person: Person, press: presses.MoveTo, now: datetime, bookings: Bookings
) -> Answers:
    news = bookings.move(tx, person, press.booking, press.hour, now)
    return [Go(presses.BookingPage(id=press.booking)), *posts(news)]


def cancel(
    tx: Transaction, person: Person, press: presses.Cancel, bookings: Bookings, people: People
) -> Screen:
    return family.cancel(bookings.standing(tx, person, press.id), people.zone_of(person))


def cancel_now(
    tx: Transaction, person: Person, press: presses.CancelNow, now: datetime, bookings: Bookings
) -> Answers:
    return [family.cancelled(), *posts(bookings.cancel(tx, person, press.id, now))]


def come(tx: Transaction, person: Person, press: presses.Come, now: datetime, bookings: Bookings) -> Answers:
    news = bookings.come(tx, person, press.id, now, both=press.both)
    return [Go(presses.BookingPage(id=press.id)), *posts(news)]


def ask_ahead(tx: Transaction, person: Person, press: presses.AskAhead, bookings: Bookings) -> Screen:
    bookings.standing(tx, person, press.id)
    return family.ask(press.id)


def asked(
    tx: Transaction, person: Person, said: str | None, now: datetime, bookings: Bookings
) -> Screen | Go | Answers:
    press = presses.read(person.place, presses.AskAhead)
    if press is None or not (said or "").strip():
        return family.ask(press.id) if press else Go(presses.Consultations())
    try:
        news = bookings.send_question(tx, person, press.id, said or "", now)
    except Refused as refused:
        return family.ask(press.id, refused.reason)
    return [Go(presses.BookingPage(id=press.id)), *posts(news)]


def take_back(
    tx: Transaction, person: Person, press: presses.TakeBack, now: datetime, bookings: Bookings
) -> Go:
    bookings.send_question(tx, person, press.id, "", now)
    return Go(presses.BookingPage(id=press.id))


def calendar_file(
    tx: Transaction, person: Person, press: presses.CalendarFile, now: datetime, bookings: Bookings
) -> Screen:
    return family.calendar_file(bookings.standing(tx, person, press.id), now)


# ---- the line -------------------------------------------------------------------------------------


def wait(tx: Transaction, person: Person, press: presses.Wait, now: datetime, bookings: Bookings) -> Go:
    bookings.wait(tx, person, press.who, now)
    return Go(presses.Hours(who=press.who))


def wait_no_more(
    tx: Transaction, person: Person, press: presses.WaitNoMore, now: datetime, bookings: Bookings
) -> Answers:
    news = bookings.wait_no_more(tx, person, press.who, now)
    return [Go(presses.Hours(who=press.who)), *posts(news)]


def offer(
    tx: Transaction,
    person: Person,
    press: presses.OfferPage,
    now: datetime,
    bookings: Bookings,
    people: People,
) -> Screen:
    return family.offer(bookings.offered(tx, person, press.hour, now), people.zone_of(person))


def pass_by(
    tx: Transaction, person: Person, press: presses.PassBy, now: datetime, bookings: Bookings
) -> Answers:
    return [Go(presses.Mine()), *posts(bookings.pass_by(tx, person, press.hour, now))]


# ---- the consent to psychological help ------------------------------------------------------------


def agree(
    tx: Transaction,
    person: Person,
    press: presses.Agree,
    now: datetime,
    agreements: Agreements,
    bookings: Bookings,
    practice: Practice,
) -> Go | Screen:
    """Agree and go on to what was wanted; the consent stands also where the hour is somebody else's by now."""
    agreements.agree(tx, person, press.version, now)
    if press.booking:
        return Go(presses.BookingPage(id=press.booking))
    try:
        bookings.check(tx, person, practice.hour(tx, press.hour), now)
    except Refused as refused:
        return family.agreed_without(refused.reason)
    return Go(presses.Book(hour=press.hour), carry_out=True)


def minor() -> Screen:
    return family.minor()


def agreement(tx: Transaction, person: Person, agreements: Agreements) -> Screen:
    return family.agreed(agreements.words(person), given=agreements.has(tx, person.id))


def withdraw(tx: Transaction, person: Person, now: datetime, agreements: Agreements) -> Answers:
    return [family.withdrawn(), *posts(agreements.withdraw(tx, person, now))]


ROUTES = (
    Route(Commanded("consultations"), first),
    Route(Typed(family.AWAITING_QUESTION), asked, consent=True),
    Route(Pressed(presses.Consultations), first),
    Route(Pressed(presses.Professions), professions),
    Route(Pressed(presses.Hours), hours),
    Route(Pressed(presses.Book), book, effect=True, consent=True),
    Route(Pressed(presses.BookingPage), booking),
    Route(Pressed(presses.Mine), mine),
    Route(Pressed(presses.MoveTo), move, effect=True, consent=True),
    Route(Pressed(presses.Cancel), cancel),
    Route(Pressed(presses.CancelNow), cancel_now, effect=True),
    Route(Pressed(presses.Come), come, effect=True),
    Route(Pressed(presses.AskAhead), ask_ahead),
    Route(Pressed(presses.TakeBack), take_back, effect=True),
    Route(Pressed(presses.CalendarFile), calendar_file, effect=True),
    Route(Pressed(presses.Wait), wait, effect=True, consent=True),
    Route(Pressed(presses.WaitNoMore), wait_no_more, effect=True),
    Route(Pressed(presses.OfferPage), offer),
    Route(Pressed(presses.PassBy), pass_by, effect=True),
    Route(Pressed(presses.Agree), agree, effect=True, consent=True),
    Route(Pressed(presses.Minor), minor),
    Route(Pressed(presses.AgreementPage), agreement),
    Route(Pressed(presses.Withdraw), withdraw, effect=True),
)
