"""Who of the coordinators pressed what about households and their certificates."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.db.transaction import Transaction
from bot.features.people.domain import Person
from bot.features.people.service.people import People
from bot.features.school.domain.certificate import Certificate
from bot.features.school.domain.news import News
from bot.features.school.service.certificates import Certificates
from bot.features.school.service.office import Office
from bot.features.school.service.paperwork import Paperwork
from bot.features.school.service.places import Places
from bot.features.school.views import certificates as papers
from bot.features.school.views import households, presses
from bot.features.school.views.news import posts
from bot.kernel.errors import Refused
from bot.kernel.text import Text
from bot.telegram.deciding.routes import Audience, Pressed, Route, Typed
from bot.telegram.shown.screens import Go, Post, Screen

Answers = Sequence[Screen | Post | Go]


def listed(
    tx: Transaction,
    person: Person,
    press: presses.Households,
    office: Office,
    places: Places,
    paperwork: Paperwork,
) -> Screen:
    group = office.cohort(tx, press.id)
    found = households.in_order(places.roster(tx, person, press.id))
    named = [(one, paperwork.name_of(tx, person, one)) for one in found]
    return households.listed(group, office.title(group), named, press.page)


def household(
    tx: Transaction,
    person: Person,
    press: presses.Household,
    now: datetime,
    office: Office,
    paperwork: Paperwork,
) -> Screen:
    group, enrolment, known, adults = paperwork.look(tx, person, press.id, now)
    terms = paperwork.clocks(group, known)
    return households.household(
        group, enrolment, known, adults, terms, needs_papers=office.needs_papers(group)
    )


def _done(id: int, news: Sequence[News]) -> Answers:
    return [Go(presses.Household(id=id)), *posts(news)]


def receive(
    tx: Transaction, person: Person, press: presses.Receive, now: datetime, paperwork: Paperwork
) -> Answers:
    return _done(press.id, paperwork.receive(tx, person, press.id, now))


def enrol(
    tx: Transaction, person: Person, press: presses.Enrol, now: datetime, paperwork: Paperwork
) -> Answers:
    return _done(press.id, paperwork.enrol(tx, person, press.id, now))


def hear(
    tx: Transaction, person: Person, press: presses.Hear, now: datetime, office: Office, paperwork: Paperwork
) -> Screen:
    group, *_ = paperwork.look(tx, person, press.id, now)
    programme = office.programme(group)
    return households.grounds(press.id, programme.intake.refusal if programme else ())


def hear_on(
    tx: Transaction, person: Person, press: presses.HearOn, now: datetime, paperwork: Paperwork
) -> Answers:
    news = paperwork.hear(tx, person, press.id, press.ground, now)
    return [households.appoint(press.id, "hearing"), *posts(news)]


def refuse(
    tx: Transaction, person: Person, press: presses.Refuse, now: datetime, paperwork: Paperwork
) -> Answers:
    return _done(press.id, paperwork.refuse(tx, person, press.id, now))


def appoint(
    tx: Transaction, person: Person, press: presses.Appoint, now: datetime, paperwork: Paperwork
) -> Screen:
    paperwork.look(tx, person, press.id, now)
    if press.what not in {"interview", "hearing"}:
        raise Refused(Text("school-place-unknown"))
    return households.appoint(press.id, press.what)


def appointed(
    tx: Transaction, person: Person, said: str | None, now: datetime, paperwork: Paperwork
) -> Screen | Go | Answers:
    press = presses.read(person.place, presses.Appoint)
    if press is None:
        return Go(presses.Groups())
    note, news = paperwork.appoint(tx, person, press.id, press.what, said or "", now)
    if note is not None:
        return households.appoint(press.id, press.what, note)
    return _done(press.id, news)


def promote(
    tx: Transaction, person: Person, press: presses.Promote, now: datetime, places: Places
) -> Answers:
    return _done(press.id, places.promote(tx, person, press.id, now))


# ---- certificates --------------------------------------------------------------------------------


def owed(
    tx: Transaction,
    person: Person,
    press: presses.Owed,
    *,
    now: datetime,
    office: Office,
    certificates: Certificates,
) -> Screen:
    group = office.cohort(tx, press.id)
    found = certificates.due(tx, person, press.id, now)
    return households.owed(group, office.title(group), found, press.page)


def issue_all(
    tx: Transaction, person: Person, press: presses.IssueAll, now: datetime, certificates: Certificates
) -> Answers:
    news = certificates.issue_all(tx, person, press.id, now)
    return [Go(presses.Owed(id=press.id)), *posts(news)]


def certificate(
    tx: Transaction,
    person: Person,
    press: presses.StaffCertificate,
    now: datetime,
    certificates: Certificates,
) -> Screen:
    return _certificate(tx, certificates.look(tx, person, press.id, now), certificates)


def _certificate(
    tx: Transaction, known: Certificate, certificates: Certificates, note: Text | None = None
) -> Screen:
    return households.certificate(known, certificates.cohort_of(tx, known), note)


def revoke(
    tx: Transaction, person: Person, press: presses.Revoke, now: datetime, certificates: Certificates
) -> Screen:
    return households.revoke(certificates.look(tx, person, press.id, now))


def revoke_now(
    tx: Transaction, person: Person, press: presses.RevokeNow, now: datetime, certificates: Certificates
) -> Answers:
    known, news = certificates.revoke(tx, person, press.id, press.reason, now)
    return [_certificate(tx, known, certificates), *posts(news)]


def replace(
    tx: Transaction, person: Person, press: presses.Replace, now: datetime, certificates: Certificates
) -> Screen:
    certificates.look(tx, person, press.id, now)
    return households.new_name(press.id)


def replaced(
    tx: Transaction, person: Person, said: str | None, now: datetime, certificates: Certificates
) -> Screen | Go | Answers:
    press = presses.read(person.place, presses.Replace)
    if press is None:
        return Go(presses.Groups())
    fresh, news = certificates.replace(tx, person, press.id, said or "", now)
    if isinstance(fresh, Text):
        return households.new_name(press.id, fresh)
    return [_certificate(tx, fresh, certificates), *posts(news)]


def duplicate(
    tx: Transaction,
    person: Person,
    press: presses.Duplicate,
    now: datetime,
    certificates: Certificates,
    people: People,
) -> Screen:
    known = certificates.duplicate(tx, person, press.id, now)
    return papers.file(known, people.link(f"v_{known.content.token}"), english=False, duplicate=True)


_COORDINATOR = Audience.COORDINATOR
ROUTES = (
    Route(Typed(households.AWAITING_APPOINTMENT), appointed, who=_COORDINATOR),
    Route(Typed(households.AWAITING_NEW_NAME), replaced, who=_COORDINATOR),
    Route(Pressed(presses.Households), listed, who=_COORDINATOR),
    Route(Pressed(presses.Household), household, who=_COORDINATOR),
    Route(Pressed(presses.Receive), receive, who=_COORDINATOR, effect=True),
    Route(Pressed(presses.Enrol), enrol, who=_COORDINATOR, effect=True),
    Route(Pressed(presses.Hear), hear, who=_COORDINATOR),
    Route(Pressed(presses.HearOn), hear_on, who=_COORDINATOR, effect=True),
    Route(Pressed(presses.Refuse), refuse, who=_COORDINATOR, effect=True),
    Route(Pressed(presses.Appoint), appoint, who=_COORDINATOR),
    Route(Pressed(presses.Promote), promote, who=_COORDINATOR, effect=True),
    Route(Pressed(presses.Owed), owed, who=_COORDINATOR),
    Route(Pressed(presses.IssueAll), issue_all, who=_COORDINATOR, effect=True),
    Route(Pressed(presses.StaffCertificate), certificate, who=_COORDINATOR),
    Route(Pressed(presses.Revoke), revoke, who=_COORDINATOR),
    Route(Pressed(presses.RevokeNow), revoke_now, who=_COORDINATOR, effect=True),
    Route(Pressed(presses.Replace), replace, who=_COORDINATOR),
    Route(Pressed(presses.Duplicate), duplicate, who=_COORDINATOR, effect=True),
)
