"""Who works here: invitations, removal, the forum's doorman, the audit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta

from bot.db.transaction import Transaction
from bot.features.crisis.domain.notices import Notice
from bot.features.crisis.service.answering import Answering
from bot.features.crisis.service.board import Board
from bot.features.desk import repository
from bot.features.people.domain import Person
from bot.features.people.service.people import People
from bot.features.team.domain import Deed, Role, Search
from bot.features.team.service import Team
from bot.kernel.errors import Refused
from bot.kernel.text import Text

AUDIT_DAYS = timedelta(days=3660)
DEEDS = 8


class Staff:
    """Use cases of administrators, and what follows when somebody comes or goes."""

    def __init__(self, people: People, team: Team, board: Board, answering: Answering) -> None:
        self._people, self._team, self._board, self._answering = people, team, board, answering

    def invite(self, tx: Transaction, actor: Person, role: str, now: datetime) -> tuple[Role, str, datetime]:
        """Make a link for a role; gives role, token and until when it works."""
        self._team.require(tx, actor.id, Role.ADMIN)
        if role not in set(Role):
            raise Refused(Text("crisis-button-gone"))
        return (Role(role), *self._team.invite(tx, actor.id, Role(role), now))

    def accept(
        self, tx: Transaction, person: Person, token: str, name: str, now: datetime
    ) -> tuple[Role, int, str]:
        """Become one of the team; gives the role, who invited, and how the team calls the new one."""
        role, by = self._team.accept(tx, person.id, token, now)
        self._answering.meet(tx, person, name)
        return role, by, self._board.name_of(tx, person.id)

    def colleagues(self, tx: Transaction, actor: Person) -> list[tuple[int, str, frozenset[Role]]]:
        self._team.require(tx, actor.id, Role.ADMIN)
        return [
            (person, self._board.name_of(tx, person), roles)
            for person, roles in self._team.everybody(tx).items()
        ]

    def name_of(self, tx: Transaction, actor: Person, person_id: int) -> str:
        self._team.require(tx, actor.id, Role.ADMIN)
        return self._board.name_of(tx, person_id)

    def remove(
        self, tx: Transaction, actor: Person, person_id: int, now: datetime
    ) -> tuple[str, int | None, Sequence[Notice]]:
        """Take all roles away at once; their cases go back to the queue, and the team hears.

        Gives the name, the forum they must leave, and what is to be told.
        """
        self._team.require(tx, actor.id, Role.ADMIN)
        if person_id == actor.id:
            raise Refused(Text("desk-not-yourself"))
        name = self._board.name_of(tx, person_id)
        if not self._team.take(tx, actor.id, person_id, now) or self._team.roles_of(tx, person_id):
            raise Refused(Text("desk-not-removable"))
        repository.gone(tx, person_id)
        return name, self._team.forum(tx), self._answering.left(tx, person_id, now)

    def deeds(
        self, tx: Transaction, actor: Person, now: datetime, search: Search | None, like: int = 0
    ) -> tuple[list[Deed], Mapping[int, str], Search]:
        """Search the audit; administrators only, and the search is a deed itself. `like` is a deed of the same kind.

        A day is one of the calendar where the administrator is. Gives what was looked for, too. Raises Refused when
        it was not understood: lines of everything would look like what was asked for.
        """
        self._team.require(tx, actor.id, Role.ADMIN)
        if search is None:
            raise Refused(Text("desk-audit-unread"))
        if like:
            search = replace(search, action=self._team.action_of(tx, like))
        since, until = now - AUDIT_DAYS, now + timedelta(days=1)
        if search.day is not None:
            since = datetime.combine(search.day, time(), self._people.zone_of(actor))
            until = since + timedelta(days=1)
        found = self._team.deeds(tx, actor.id, now, since, until, search, DEEDS)
        return found, {one.actor_id: self._board.name_of(tx, one.actor_id) for one in found}, search

    def seen_in_forum(
        self, tx: Transaction, person_id: int, is_bot: bool, inside: bool, now: datetime
    ) -> tuple[int | None, list[int]]:
        """Somebody is in the forum, or no longer. Gives who must leave, and the administrators who hear of it."""
        if is_bot or not person_id:
            return None, []
        if not inside:
            repository.gone(tx, person_id)
            return None, []
        if self._team.roles_of(tx, person_id):
            repository.seen(tx, person_id, now)
            return None, []
        self._team.audit(tx, now, person_id, "stranger-in-forum")
        return person_id, self._team.holders(tx, Role.ADMIN)

    def strangers(self, tx: Transaction) -> tuple[int | None, list[int]]:
        """Give the forum, and who is known to be in it without a role."""
        found = [one for one in repository.members(tx) if not self._team.roles_of(tx, one)]
        for one in found:
            repository.gone(tx, one)
        return self._team.forum(tx), found

    def admins(self, tx: Transaction) -> list[int]:
        return self._team.holders(tx, Role.ADMIN)
