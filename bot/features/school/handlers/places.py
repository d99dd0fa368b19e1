"""Who of the families pressed what about groups, places and the line."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.db.transaction import Transaction
from bot.features.people.domain import Person
from bot.features.school.service.kinship import Kinship
from bot.features.school.service.office import Office
from bot.features.school.service.paperwork import Paperwork
from bot.features.school.service.places import Places
from bot.features.school.service.register import Register
from bot.features.school.views import family, joining, presses
from bot.features.school.views.news import posts
from bot.kernel.text import Text
from bot.telegram.deciding.routes import Commanded, Pressed, Route, Typed
from bot.telegram.shown.screens import Go, Post, Screen

Answers = Sequence[Screen | Post | Go]


# ---- groups, places, the line --------------------------------------------------------------------


def school(
    tx: Transaction, person: Person, now: datetime, places: Places, office: Office, kinship: Kinship
) -> Screen:
    if found := places.mine(tx, person, now):
        return family.mine([(one, office.title(one.cohort)) for one in found])
    groups = places.open_cohorts(tx, person, now)
    if not groups:
        return family.nothing_open()
    cohort, room = groups[0]
    note = kinship.known(tx, person)
    return family.first(cohort, room, office.course(cohort), office.people.zone_of(person), note)


def others(tx: Transaction, person: Person, now: datetime, places: Places, office: Office) -> Screen:
    return joining.others(places.open_cohorts(tx, person, now), office.people.zone_of(person))


def preparing(
    tx: Transaction, person: Person, press: joining.Prepares, now: datetime, places: Places, office: Office
) -> Screen:
    found = places.open_cohorts(tx, person, now, press.form)
    return joining.for_form(office.course_for(press.form), found, office.people.zone_of(person))


def events(tx: Transaction, person: Person, now: datetime, places: Places, office: Office) -> Screen:
    return family.events(places.events(tx, person, now), office.people.zone_of(person))


def cohort(
    tx: Transaction,
    person: Person,
    press: presses.CohortPage,
    now: datetime,
    places: Places,
    office: Office,
    register: Register,
    *,
    kinship: Kinship,
) -> Screen:
    standing = places.standing(tx, person, press.id)
    extra = [
        presses.button("missing", presses.Missing(seat=seat.id))
        for seat in register.seats_here(tx, person, standing, now)
    ]
    zone, course = office.people.zone_of(person), office.course(standing.cohort)
    # Who need not attend hears it before a place is taken, by whatever way they came.
    note = kinship.known(tx, person) if standing.state is None and course and course.is_state else None
    return family.cohort(standing, course, zone, now, extra, note)


def programme(tx: Transaction, person: Person, press: presses.Programme, office: Office) -> Screen:
    found = office.published(tx, press.id)
    return family.programme(found, office.course(found), office.people.zone_of(person), press.page)


def take(
    tx: Transaction,
    person: Person,
    press: presses.Take,
    *,
    now: datetime,
    places: Places,
    office: Office,
    paperwork: Paperwork,
) -> Screen | Answers:
    adults = press.adults or places.adults_known(tx, person)
    if not adults:
        return family.how_many(press.id)
    enrolment, news = places.take(tx, person, press.id, adults, now)
    paperwork.remind_of_papers(tx, enrolment, now)
    standing = places.standing(tx, person, press.id)
    zone, title = office.people.zone_of(person), office.title(standing.cohort)
    return [family.taken(standing, title, zone, places.usually_freed(tx, now)), *posts(news)]


def leave(tx: Transaction, person: Person, press: presses.Leave, places: Places, office: Office) -> Screen:
    standing = places.standing(tx, person, press.id)
    if standing.state is None:
        return family.left()
    return family.leave(press.id, office.title(standing.cohort), standing.state)


def leave_now(
    tx: Transaction, person: Person, press: presses.LeaveNow, now: datetime, places: Places
) -> Answers:
    return [family.left(), *posts(places.leave(tx, person, press.id, now))]


def turn(tx: Transaction, person: Person, press: presses.Turn, places: Places) -> Screen:
    standing = places.standing(tx, person, press.id)
    return family.turn(press.id, standing.turn, standing.room.waiting)


def calendar_file(
    tx: Transaction,
    person: Person,
    press: presses.CalendarFile,
    now: datetime,
    places: Places,
    office: Office,
) -> Screen:
    standing = places.standing(tx, person, press.id)
    group = standing.cohort
    if press.session:
        chosen = [one for one in group.classes if one.id == press.session]
    else:
        chosen = [one for one in group.classes if one.ends_at > now]
    return family.calendar_file(group, office.title(group), tuple(chosen), now)


# ---- offers --------------------------------------------------------------------------------------


def offer(
    tx: Transaction, person: Person, press: presses.OfferPage, places: Places, office: Office
) -> Screen:
    found, enrolment = places.offer(tx, person, press.id)
    group = office.published(tx, found.cohort_id)
    return family.offer(found, enrolment, group, office.title(group), office.people.zone_of(person))


def accept(
    tx: Transaction,
    person: Person,
    press: presses.AcceptOffer,
    *,
    now: datetime,
    places: Places,
    office: Office,
    paperwork: Paperwork,
) -> Screen:
    group, enrolment = places.accept(tx, person, press.id, now)
    paperwork.remind_of_papers(tx, enrolment, now)
    standing = places.standing(tx, person, group.id)
    return family.taken(standing, office.title(group), office.people.zone_of(person), None)


def pass_on(
    tx: Transaction, person: Person, press: presses.PassOffer, now: datetime, places: Places
) -> Answers:
    found, _ = places.offer(tx, person, press.id)
    news = places.pass_on(tx, person, press.id, now)
    standing = places.standing(tx, person, found.cohort_id)
    position = standing.turn.position if standing.turn else 0
    return [family.passed(found.cohort_id, position), *posts(news)]


# ---- is it needed at all -------------------------------------------------------------------------


def kin(person: Person, press: presses.Kin, kinship: Kinship) -> Screen:
    return family.kin(press.who, kinship.months(person))


def ask_took() -> Screen:
    return family.ask_took()


def took(tx: Transaction, person: Person, said: str, now: datetime, kinship: Kinship) -> Screen:
    found = kinship.appointed(tx, person, said or "", now)
    if isinstance(found, Text):
        return family.ask_took(found)
    return family.took(Text("school-paper-day", day=found))


ROUTES = (
    Route(Commanded("school"), school),
    Route(Typed(family.AWAITING_TOOK), took, consent=True),
    Route(Pressed(presses.School), school),
    Route(Pressed(presses.Others), others),
    Route(Pressed(joining.Prepares), preparing),
    Route(Pressed(presses.Events), events),
    Route(Pressed(presses.CohortPage), cohort),
    Route(Pressed(presses.Programme), programme),
    Route(Pressed(presses.Take), take, effect=True, consent=True),
    Route(Pressed(presses.Leave), leave),
    Route(Pressed(presses.LeaveNow), leave_now, effect=True),
    Route(Pressed(presses.Turn), turn),
    Route(Pressed(presses.CalendarFile), calendar_file, effect=True),
    Route(Pressed(presses.OfferPage), offer),
    Route(Pressed(presses.AcceptOffer), accept, effect=True),
    Route(Pressed(presses.PassOffer), pass_on, effect=True),
    Route(Pressed(presses.Kin), kin),
    Route(Pressed(presses.Took), ask_took),
)
