"""What the team presses and writes at its desk."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.db.transaction import Transaction
from bot.features.crisis.domain.queue import Which
from bot.features.crisis.service.board import Board
from bot.features.crisis.service.duty import Duty
from bot.features.crisis.service.queue import Queue
from bot.features.crisis.views.posts import topic_link
from bot.features.desk import views
from bot.features.people.domain import Person
from bot.telegram.routes import Answer, Audience, Commanded, Pressed, Route
from bot.telegram.screens import Post, Screen


def desk(tx: Transaction, person: Person, queue: Queue) -> Screen:
    return views.desk(queue.counts(tx, person))


def cases(tx: Transaction, person: Person, press: views.Cases | None, now: datetime, queue: Queue) -> Screen:
    which = Which(press.which) if press and press.which in set(Which) else Which.OPEN
    return views.listed(queue.listed(tx, person, which, press.page if press else 0, now))


def open_case(
    tx: Transaction, person: Person, press: views.OpenCase, now: datetime, queue: Queue, board: Board
) -> Screen:
    facts = queue.opened(tx, person, press.case, now)
    return views.opened(facts, topic_link(board.forum(tx), facts.case.thread_id))


def words(tx: Transaction, person: Person, press: views.Words, now: datetime, queue: Queue) -> Screen:
    return views.words(*queue.words(tx, person, press.case, now))


def roster(tx: Transaction, person: Person, now: datetime, duty: Duty) -> Screen:
    return views.roster(duty.roster(tx, person, now))


def begin(
    tx: Transaction, person: Person, press: views.BeginDuty, now: datetime, duty: Duty
) -> Sequence[Answer]:
    whose = press.whose or person.id
    duty.begin(tx, person, whose, now)
    return [views.roster(duty.roster(tx, person, now)), Post(whose, views.test_page(), person_id=whose)]


def end(tx: Transaction, person: Person, press: views.EndDuty, now: datetime, duty: Duty) -> Screen:
    duty.end(tx, person, press.whose or person.id, now)
    return views.roster(duty.roster(tx, person, now))


def heard(tx: Transaction, person: Person, now: datetime, duty: Duty) -> Screen:
    duty.answer(tx, person, now)
    return views.roster(duty.roster(tx, person, now))


def handbook(press: views.Handbook) -> Screen:
    return views.handbook(press.page)


_TEAM = Audience.CASEWORK

ROUTES = (
    Route(Commanded("desk"), desk, who=_TEAM),
    Route(Pressed(views.Desk), desk, who=_TEAM),
    Route(Commanded("cases"), cases, who=_TEAM),
    Route(Pressed(views.Cases), cases, who=_TEAM),
    Route(Pressed(views.OpenCase), open_case, who=_TEAM),
    Route(Pressed(views.Words), words, who=_TEAM),
    Route(Commanded("duty"), roster, who=_TEAM),
    Route(Pressed(views.DutyRoster), roster, who=_TEAM),
    Route(Pressed(views.BeginDuty), begin, who=_TEAM, effect=True),
    Route(Pressed(views.EndDuty), end, who=_TEAM, effect=True),
    Route(Pressed(views.Heard), heard, who=_TEAM, effect=True),
    Route(Pressed(views.Handbook), handbook, who=_TEAM),
)
