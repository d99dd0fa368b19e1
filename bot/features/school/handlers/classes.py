"""Who of the families pressed what about classes, and which words they said."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from bot.db.transaction import Transaction
from bot.features.people.domain import Person
from bot.features.school.domain.attendance import Attendance
from bot.features.school.service.feedback import Feedback
from bot.features.school.service.office import Office
from bot.features.school.service.register import Register
from bot.features.school.views import classes, presses
from bot.kernel.text import Text
from bot.telegram.deciding.routes import Happened, Pressed, Route, Typed
from bot.telegram.shown.screens import Go, Post, Screen

Answers = Sequence[Screen | Post | Go]


def one_class(
    tx: Transaction,
    person: Person,
    press: presses.ClassPage,
    now: datetime,
    register: Register,
    office: Office,
) -> Screen:
    return _class(tx, person, press.id, now, register, office, None)


def _class(
    tx: Transaction,
    person: Person,
    class_id: int,
    now: datetime,
    register: Register,
    office: Office,
    note: Text | None,
) -> Screen:
    group, session, seat = register.my_class(tx, person, class_id)
    other = register.other_adult(tx, seat) if seat else None
    return classes.one(
        group,
        session,
        office.title(group),
        office.course(group),
        office.people.zone_of(person),
        now,
        mine=seat is not None,
        known=register.known(tx, class_id, seat),
        note=note,
        other=other is not None and register.known(tx, class_id, other) is None,
    )


def word(
    tx: Transaction, person: Person, said: str | None, now: datetime, register: Register, office: Office
) -> Screen | Go:
    press = presses.read(person.place, presses.ClassPage)
    if press is None:
        return Go(presses.School())
    found = register.say(tx, person, press.id, said or "", now)
    note = None if isinstance(found, Attendance) else found
    return _class(tx, person, press.id, now, register, office, note)


def both(
    tx: Transaction, person: Person, press: presses.Both, now: datetime, register: Register, office: Office
) -> Screen:
    register.both_here(tx, person, press.id, now)
    return _class(tx, person, press.id, now, register, office, Text("school-both-marked"))


def answer(tx: Transaction, person: Person, press: presses.Answer, feedback: Feedback) -> Screen:
    feedback.felt(tx, person, press.id, press.value)
    return classes.thanks()


def poll_answer(tx: Transaction, person: Person, event: Any, feedback: Feedback) -> None:
    feedback.polled(tx, person, event.poll_id, event.option_ids)


# ---- what is missing -----------------------------------------------------------------------------


def missing(
    tx: Transaction, person: Person, press: presses.Missing, now: datetime, register: Register, office: Office
) -> Screen:
    lack = register.lack(tx, person, press.seat, now)
    return classes.missing(lack, office.course_of(lack.cohort.course), office.people.zone_of(person))


def book(
    tx: Transaction, person: Person, press: presses.Book, now: datetime, register: Register, office: Office
) -> Screen:
    register.book(tx, person, press.seat, press.session, now)
    return missing(tx, person, presses.Missing(seat=press.seat), now, register, office)


def unbook(
    tx: Transaction, person: Person, press: presses.Unbook, now: datetime, register: Register, office: Office
) -> Screen:
    register.unbook(tx, person, press.seat, press.session)
    return missing(tx, person, presses.Missing(seat=press.seat), now, register, office)


ROUTES = (
    Route(Typed(classes.AWAITING), word),
    Route(Pressed(presses.ClassPage), one_class),
    Route(Pressed(presses.Both), both, effect=True),
    Route(Pressed(presses.Answer), answer, effect=True),
    Route(Happened("poll_answer"), poll_answer),
    Route(Pressed(presses.Missing), missing),
    Route(Pressed(presses.Book), book, effect=True),
    Route(Pressed(presses.Unbook), unbook, effect=True),
)
