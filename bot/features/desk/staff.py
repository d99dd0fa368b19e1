"""What the team presses and writes at its desk."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.db.transaction import Transaction
from bot.features.crisis.domain.queue import Roster, Which
from bot.features.crisis.domain.received import membership
from bot.features.crisis.service.board import Board
from bot.features.crisis.service.duty import Duty
from bot.features.crisis.service.queue import Queue
from bot.features.crisis.views.posts import posts, topic_link
from bot.features.desk import views
from bot.features.desk.service import Staff
from bot.features.people.domain import Person, first_name
from bot.features.people.service.people import People
from bot.features.team.domain import read_search
from bot.features.team.service import Menus
from bot.telegram.deciding.routes import Answer, Audience, Commanded, Happened, Opened, Pressed, Route
from bot.telegram.shown.acts import Menu, Remove
from bot.telegram.shown.screens import Post, Screen, Then
from bot.telegram.updates import Place, Where

Raw = Sequence[Mapping[str, Any]]


def desk(tx: Transaction, person: Person, queue: Queue, menus: Menus) -> Sequence[Answer]:
    menu = Post(person.id, Menu(menus.of(tx, person.id)), person_id=person.id)
    return [views.desk(queue.counts(tx, person)), menu]


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


def end(
    tx: Transaction,
    person: Person,
    press: views.EndDuty,
    now: datetime,
    duty: Duty,
    queue: Queue,
    people: People,
) -> Sequence[Answer]:
    duty.end(tx, person, press.whose or person.id, now)
    roster = duty.roster(tx, person, now)
    return [views.roster(roster), *_handed_over(tx, roster, now, queue, people)]


def heard(
    tx: Transaction, person: Person, now: datetime, duty: Duty, queue: Queue, people: People
) -> Sequence[Answer]:
    duty.answer(tx, person, now)
    roster = duty.roster(tx, person, now)
    return [views.roster(roster), *_handed_over(tx, roster, now, queue, people)]


def _handed_over(tx: Transaction, roster: Roster, now: datetime, queue: Queue, people: People) -> list[Post]:
    """The roster changed: whoever is on duty now hears what waits and whom nothing reaches."""
    return [
        Post(one.person_id, views.digest(found), person_id=one.person_id)
        for one in roster.on_duty
        if one.stands
        for found in [queue.digest(tx, people.person(tx, one.person_id), roster.unreachable, now)]
    ]


def handbook(press: views.Handbook) -> Screen:
    return views.handbook(press.page)


# ---- the team itself ---------------------------------------------------------------------------------


def inviting() -> Screen:
    return views.invite()


def invite(
    tx: Transaction, person: Person, press: views.Invite, now: datetime, staff: Staff, people: People
) -> Screen:
    role, token, until = staff.invite(tx, person, press.role, now)
    return views.invited(role, people.link(f"team_{token}"), until)


def opened(
    tx: Transaction, person: Person, payload: str, album: Raw, now: datetime, staff: Staff, menus: Menus
) -> Sequence[Answer]:
    role, by, name = staff.accept(tx, person, payload, first_name(album), now)
    told = Post(by, views.joined(name, role), person_id=by)
    menu = Post(person.id, Menu(menus.of(tx, person.id)), person_id=person.id)
    return [views.welcome(role), told, menu]


def colleagues(tx: Transaction, person: Person, staff: Staff) -> Screen:
    return views.colleagues(staff.colleagues(tx, person), person.id)


def removing(tx: Transaction, person: Person, press: views.Removing, staff: Staff) -> Screen:
    return views.removing(press.whom, staff.name_of(tx, person, press.whom))


def remove(
    tx: Transaction,
    person: Person,
    press: views.Remove,
    now: datetime,
    staff: Staff,
    menus: Menus,
    board: Board,
    duty: Duty,
    queue: Queue,
    people: People,
) -> Sequence[Answer]:
    name, forum, notices = staff.remove(tx, person, press.whom, now)
    taken_over = _handed_over(tx, duty.roster(tx, person, now), now, queue, people)
    out = _out_of(forum, press.whom)
    menu = Post(press.whom, Menu(menus.of(tx, press.whom)), person_id=press.whom)
    return [views.removed(name), *out, menu, *posts(notices, board.desk(tx)), *taken_over]


def deeds(
    tx: Transaction,
    person: Person,
    command: str,
    press: views.Deeds | None,
    now: datetime,
    staff: Staff,
    people: People,
) -> Screen:
    wanted = press.search if press else read_search(command)
    found, names, search = staff.deeds(tx, person, now, wanted, press.like if press else 0)
    return views.deeds(found, names, search, people.zone_of(person))


def came_or_went(tx: Transaction, where: Where, album: Raw, now: datetime, staff: Staff) -> Sequence[Answer]:
    """Somebody came into the team's forum; who has no role is removed, and the administrators hear."""
    stranger, admins = staff.seen_in_forum(tx, *membership(album), now)
    if stranger is None:
        return []
    told = [Post(one, views.stranger_removed(stranger), person_id=one) for one in admins]
    return [*_out_of(where.chat_id, stranger), *told]


def _out_of(forum: int | None, person_id: int) -> list[Post]:
    """Remove somebody from the forum; the ban is lifted, so that a later invitation works."""
    if forum is None:
        return []
    then = Then("desk-out", {"person": person_id})
    return [Post(forum, Remove(person_id), then=then), Post(forum, Remove(person_id, readmit=True))]


_TEAM = Audience.CASEWORK
_ADMIN = Audience.ADMIN

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
    Route(Commanded("invite"), inviting, who=_ADMIN),
    Route(Pressed(views.Inviting), inviting, who=_ADMIN),
    Route(Pressed(views.Invite), invite, who=_ADMIN, effect=True),
    Route(Opened("team"), opened, effect=True),
    Route(Commanded("staff"), colleagues, who=_ADMIN),
    Route(Pressed(views.Colleagues), colleagues, who=_ADMIN),
    Route(Pressed(views.Removing), removing, who=_ADMIN),
    Route(Pressed(views.Remove), remove, who=_ADMIN, effect=True),
    Route(Commanded("audit"), deeds, who=_ADMIN),
    Route(Pressed(views.Deeds), deeds, who=_ADMIN),
    Route(Happened("chat_member"), came_or_went, Place.FORUM),
)
