"""Who of the trainers and coordinators pressed what about classes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from bot.db.transaction import Transaction
from bot.features.people.domain import Person
from bot.features.school.domain.standing import Line
from bot.features.school.service.cohorts import Cohorts
from bot.features.school.service.feedback import Feedback
from bot.features.school.service.office import Office
from bot.features.school.service.register import Register
from bot.features.school.views import lessons, presses
from bot.features.school.views.news import posts
from bot.features.team.domain import Role
from bot.kernel.errors import Refused
from bot.kernel.text import Text
from bot.telegram.deciding.routes import Audience, Commanded, Pressed, Route, Typed
from bot.telegram.shown.screens import Go, Post, Screen

Answers = Sequence[Screen | Post | Go]


def listed(
    tx: Transaction,
    person: Person,
    press: presses.Classes,
    now: datetime,
    cohorts: Cohorts,
    office: Office,
) -> Screen:
    found = cohorts.look(tx, person, press.id)
    return lessons.listed(found, office.title(found), press, now)


def lesson(
    tx: Transaction,
    person: Person,
    press: presses.Lesson,
    *,
    now: datetime,
    office: Office,
    register: Register,
    feedback: Feedback,
) -> Screen:
    group, session = office.session(tx, press.id)
    word = register.word(tx, person, press.id, now)
    roles = office.team.roles_of(tx, person.id)
    return lessons.lesson(
        group,
        session,
        office.title(group),
        office.course(group),
        word,
        feedback.answers(tx, person, press.id),
        feedback.right(tx, person, press.id),
        now,
        coordinates=bool(roles & {Role.COORDINATOR, Role.ADMIN}),
    )


def mine(tx: Transaction, person: Person, now: datetime, register: Register) -> Screen | Go:
    found = register.next_class(tx, person, now)
    return Go(presses.Lesson(id=found[1].id)) if found else lessons.no_lesson()


def move(
    tx: Transaction, person: Person, press: presses.Move, now: datetime, office: Office, cohorts: Cohorts
) -> Screen:
    return _move(tx, person, press, now, office, cohorts, None)


def _move(
    tx: Transaction,
    person: Person,
    press: presses.Move,
    now: datetime,
    office: Office,
    cohorts: Cohorts,
    note: Text | None,
) -> Screen:
    group, session = office.session(tx, press.id)
    cohorts.look(tx, person, group.id)
    return lessons.move(group, session, press, group.day_of(now), note)


def move_to(
    tx: Transaction, person: Person, press: presses.MoveTo, now: datetime, office: Office, cohorts: Cohorts
) -> Answers:
    group, session = office.session(tx, press.id)
    at = session.starts_at.astimezone(group.tz).time()
    day = date(press.day // 10000, press.day // 100 % 100, press.day % 100)
    return _moved(tx, person, press.id, datetime.combine(day, at, group.tz), now, cohorts)


def _moved(
    tx: Transaction, person: Person, class_id: int, starts_at: datetime, now: datetime, cohorts: Cohorts
) -> Answers:
    _, news = cohorts.move(tx, person, class_id, starts_at, now)
    return [Go(presses.Lesson(id=class_id)), *posts(news)]


def typed_move(
    tx: Transaction, person: Person, said: str | None, now: datetime, office: Office, cohorts: Cohorts
) -> Screen | Go | Answers:
    press = presses.read(person.place, presses.Move)
    if press is None:
        return Go(presses.Groups())
    appointed = office.reminders.appoint(person, said or "", now)
    if appointed.at is None or appointed.doubt:
        return _move(tx, person, press, now, office, cohorts, appointed.doubt)
    return _moved(tx, person, press.id, appointed.at, now, cohorts)


def put_last(
    tx: Transaction, person: Person, press: presses.PutLast, now: datetime, cohorts: Cohorts
) -> Answers:
    _, news = cohorts.put_last(tx, person, press.id, now)
    return [Go(presses.Lesson(id=press.id)), *posts(news)]


def call_off(
    tx: Transaction, person: Person, press: presses.CallOffClass, now: datetime, cohorts: Cohorts
) -> Answers:
    _, news = cohorts.cancel_class(tx, person, press.id, now)
    return [Go(presses.Lesson(id=press.id)), *posts(news)]


# ---- the roster ----------------------------------------------------------------------------------


def roster(
    tx: Transaction, person: Person, press: presses.Roster, now: datetime, office: Office, register: Register
) -> Screen:
    group, session = office.session(tx, press.id)
    return lessons.roster(group, session, register.roster(tx, person, press.id, now), press.page)


def mark_seat(
    tx: Transaction,
    person: Person,
    press: presses.MarkSeat,
    *,
    now: datetime,
    office: Office,
    register: Register,
) -> Screen:
    _, session = office.session(tx, press.id)
    line = _line(register.roster(tx, person, press.id, now), press.seat)
    return lessons.correct(session, line, register.changes(tx, person, press.id, press.seat))


def _line(found: Sequence[Line], seat_id: int) -> Line:
    for line in found:
        if line.seat.id == seat_id:
            return line
    raise Refused(Text("school-place-unknown"))


def set_mark(
    tx: Transaction, person: Person, press: presses.SetMark, now: datetime, register: Register
) -> Go:
    register.correct(tx, person, press.id, press.seat, press.mark, press.reason, now)
    return Go(presses.Roster(id=press.id))


def lacking(
    tx: Transaction, person: Person, press: presses.Lacking, now: datetime, office: Office, register: Register
) -> Screen:
    group = office.cohort(tx, press.id)
    return lessons.lacking(group, office.title(group), register.lacking(tx, person, press.id, now))


_COORDINATOR, _STAFF = Audience.COORDINATOR, Audience.STAFF
ROUTES = (
    Route(Commanded("lesson"), mine, who=_STAFF),
    Route(Typed(lessons.AWAITING_HOUR), typed_move, who=_COORDINATOR),
    Route(Pressed(presses.MyLesson), mine, who=_STAFF),
    Route(Pressed(presses.Classes), listed, who=_COORDINATOR),
    Route(Pressed(presses.Lesson), lesson, who=_STAFF),
    Route(Pressed(presses.Move), move, who=_COORDINATOR),
    Route(Pressed(presses.MoveTo), move_to, who=_COORDINATOR, effect=True),
    Route(Pressed(presses.PutLast), put_last, who=_COORDINATOR, effect=True),
    Route(Pressed(presses.CallOffClass), call_off, who=_COORDINATOR, effect=True),
    Route(Pressed(presses.Roster), roster, who=_STAFF),
    Route(Pressed(presses.MarkSeat), mark_seat, who=_STAFF),
    Route(Pressed(presses.SetMark), set_mark, who=_STAFF, effect=True),
    Route(Pressed(presses.Lacking), lacking, who=_COORDINATOR),
)
