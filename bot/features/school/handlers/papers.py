"""Who of the families pressed what about applications and certificates; who checks one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.db.transaction import Transaction
from bot.features.people.domain import Person
from bot.features.people.service.people import People
from bot.features.school.domain.places import State
from bot.features.school.service.certificates import Certificates
from bot.features.school.service.office import Office
from bot.features.school.service.paperwork import Paperwork
from bot.features.school.service.places import Places
from bot.features.school.views import certificates as papers
from bot.features.school.views import presses
from bot.features.school.views.news import posts
from bot.kernel.errors import Refused
from bot.kernel.text import Text
from bot.telegram.deciding.routes import Opened, Pressed, Route, Typed
from bot.telegram.shown.screens import Go, Post, Screen

Answers = Sequence[Screen | Post | Go]


def application(
    tx: Transaction, person: Person, press: presses.Papers, places: Places, paperwork: Paperwork
) -> Screen:
    standing = places.standing(tx, person, press.id)
    seats = paperwork.seats(tx, person, press.id)
    return papers.papers(press.id, standing.papers, seats, due=standing.state is State.HELD)


def ask_applicant(
    tx: Transaction, person: Person, press: presses.AskApplicant, paperwork: Paperwork
) -> Screen | Go:
    return _asked(tx, person, press, paperwork, None)


def _asked(
    tx: Transaction, person: Person, press: presses.AskApplicant, paperwork: Paperwork, note: Text | None
) -> Screen | Go:
    found = paperwork.next_question(tx, person, press.id)
    if found is None:
        return Go(presses.Papers(id=press.id))
    seat, asked = found
    return papers.ask_applicant(press.id, seat, asked, len(paperwork.seats(tx, person, press.id)), note)


def tell_applicant(
    tx: Transaction, person: Person, said: str | None, now: datetime, paperwork: Paperwork
) -> Screen | Go:
    press = presses.read(person.place, presses.AskApplicant)
    found = paperwork.next_question(tx, person, press.id) if press else None
    if press is None or found is None:
        return Go(presses.School())
    note = paperwork.tell(tx, person, found[0].id, found[1], said or "", now)
    return _asked(tx, person, press, paperwork, note)


def again(tx: Transaction, person: Person, press: presses.Again, paperwork: Paperwork) -> Screen | Go:
    paperwork.forget_answers(tx, person, press.id)
    return ask_applicant(tx, person, presses.AskApplicant(id=press.id), paperwork)


def application_file(
    tx: Transaction, person: Person, press: presses.ApplicationFile, paperwork: Paperwork, office: Office
) -> Screen:
    group = office.published(tx, press.id)
    seat, applicant = paperwork.ready(tx, person, press.id, press.seat)
    first = group.day_of(group.starts_at or group.classes[0].starts_at)
    organisation = office.people.consents.operator.name
    return papers.application_file(press.id, seat, applicant, organisation, group.course, first)


def brought(
    tx: Transaction, person: Person, press: presses.Brought, now: datetime, paperwork: Paperwork
) -> Answers:
    news = paperwork.brought(tx, person, press.id, now)
    return [papers.brought(press.id), *posts(news)]


# ---- certificates --------------------------------------------------------------------------------


def my_certificate(
    tx: Transaction, person: Person, press: presses.MyCertificate, now: datetime, certificates: Certificates
) -> Screen:
    seat, known = certificates.mine(tx, person, press.seat)
    done, named = certificates.is_done(tx, seat, now)
    return papers.mine(seat, known, done=done, named=named)


def tell_name(
    tx: Transaction, person: Person, said: str | None, now: datetime, certificates: Certificates
) -> Screen | Go:
    press = presses.read(person.place, presses.MyCertificate)
    if press is None:
        return Go(presses.School())
    note = certificates.name(tx, person, press.seat, said or "")
    if note is not None:
        return papers.ask_name(press.seat, note)
    return my_certificate(tx, person, press, now, certificates)


def certificate_file(
    tx: Transaction,
    person: Person,
    press: presses.CertificateFile,
    certificates: Certificates,
    people: People,
) -> Screen:
    _, known = certificates.mine(tx, person, press.seat)
    if known is None:
        raise Refused(Text("school-certificate-unknown"))
    return papers.file(known, people.link(f"v_{known.content.token}"), english=press.english)


def check(tx: Transaction, payload: str, certificates: Certificates) -> Screen:
    return papers.checked(certificates.check(tx, payload))


ROUTES = (
    Route(Opened("v"), check),
    Route(Typed(papers.AWAITING_APPLICANT), tell_applicant),
    Route(Typed(papers.AWAITING_NAME), tell_name),
    Route(Pressed(presses.Papers), application),
    Route(Pressed(presses.AskApplicant), ask_applicant, consent=True),
    Route(Pressed(presses.Again), again, effect=True),
    Route(Pressed(presses.ApplicationFile), application_file, effect=True),
    Route(Pressed(presses.Brought), brought, effect=True),
    Route(Pressed(presses.MyCertificate), my_certificate),
    Route(Pressed(presses.CertificateFile), certificate_file, effect=True),
)
