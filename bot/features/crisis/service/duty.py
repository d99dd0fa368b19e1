"""Who is called first: only who answered a test page of this shift, and whom the bot can write to."""

from __future__ import annotations

from datetime import datetime

from bot.db.transaction import Transaction
from bot.features.crisis.domain.duty import USUAL
from bot.features.crisis.domain.queue import OnDuty, Roster
from bot.features.crisis.repository import calls
from bot.features.crisis.service.board import Board
from bot.features.crisis.service.pager import Pager
from bot.features.people.domain import Person
from bot.features.team.domain import CASEWORK, Role
from bot.features.team.service import Team
from bot.kernel.errors import Refused
from bot.kernel.text import Text


class Duty:
    """Use cases of the roster."""

    def __init__(self, team: Team, board: Board, pager: Pager) -> None:
        self._team, self._board, self._pager = team, board, pager

    def roster(self, tx: Transaction, actor: Person, now: datetime) -> Roster:
        """Show the roster to whoever may answer cases."""
        self._team.require(tx, actor.id, *CASEWORK)
        able = self._able(tx)
        standing = [one for one in calls.shifts(tx) if one.ends_at > now and one.person_id in able]
        on_duty = tuple(
            OnDuty(one.person_id, self._board.name_of(tx, one.person_id), one, one.stands(now))
            for one in standing
        )
        busy = {one.person_id for one in on_duty}
        reachable = set(self._pager.reachable(tx, able))
        return Roster(
            on_duty,
            tuple((one, self._board.name_of(tx, one)) for one in able if one in reachable - busy),
            tuple(self._board.name_of(tx, one) for one in able if one not in reachable),
            next((one for one in on_duty if one.person_id == actor.id), None),
        )

    def begin(self, tx: Transaction, actor: Person, person_id: int, now: datetime) -> None:
        """Begin a shift, one's own or a colleague's; it counts when the test page is answered."""
        self._team.require(tx, actor.id, *CASEWORK)
        if person_id != actor.id:
            self._team.require(tx, actor.id, Role.COORDINATOR)
        if person_id not in self._able(tx):
            raise Refused(Text("crisis-not-in-team"))
        if not self._pager.reachable(tx, [person_id]):
            raise Refused(Text("desk-cannot-be-called"))
        calls.begin_shift(tx, person_id, now, now + USUAL)
        self._team.audit(tx, now, actor.id, "duty-begun", subject_id=person_id)

    def answer(self, tx: Transaction, actor: Person, now: datetime) -> None:
        """The test page was heard: from now on this person is called first."""
        self._team.require(tx, actor.id, *CASEWORK)
        if not calls.answer_test(tx, actor.id, now):
            raise Refused(Text("desk-no-shift"))
        self._team.audit(tx, now, actor.id, "duty-answered")

    def end(self, tx: Transaction, actor: Person, person_id: int, now: datetime) -> None:
        """End a shift, one's own or, as a coordinator, a colleague's."""
        self._team.require(tx, actor.id, *CASEWORK)
        if person_id != actor.id:
            self._team.require(tx, actor.id, Role.COORDINATOR)
        calls.end_shift(tx, person_id)
        self._team.audit(tx, now, actor.id, "duty-ended", subject_id=person_id)

    def _able(self, tx: Transaction) -> list[int]:
        able = {*CASEWORK, Role.ADMIN}
        return [person for person, roles in self._team.everybody(tx).items() if roles & able]
