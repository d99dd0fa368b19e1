"""Who asked to come into a group's chat, and who of the team bound it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.db.transaction import Transaction
from bot.features.people.domain import Person
from bot.features.school.service.doors import Answer, Doors
from bot.features.school.views import doors as views
from bot.telegram.deciding.routes import Audience, Commanded, Happened, Route
from bot.telegram.shown.screens import Post, Screen
from bot.telegram.updates import Place, Where


def bind(tx: Transaction, person: Person, command: str, where: Where, now: datetime, doors: Doors) -> Screen:
    if not command.isdecimal():
        return views.which()
    return views.bound(doors.bind(tx, person, int(command), where.chat_id, now))


def wants_in(tx: Transaction, person: Person, where: Where, doors: Doors) -> Sequence[Post]:
    found = doors.ask(tx, person, where.chat_id)
    if found is None:
        return ()
    cohort, answer = found
    if answer is Answer.IN:
        return views.let_in(where.chat_id, person.id)
    return views.turned_away(where.chat_id, person.id, cohort, told=answer is Answer.NOT_YET)


ROUTES = (
    Route(Commanded("cohorts"), bind, where=Place.GROUP, who=Audience.COORDINATOR),
    Route(Happened("chat_join_request"), wants_in, where=Place.GROUP),
)
