"""Nobody is forgotten: how she is, 3, 14 and 60 days after a case was closed, and the way back into it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.db.transaction import Transaction
from bot.features.crisis.domain.case import Case, Spot
from bot.features.crisis.domain.following import AFTER, BY_DAY, LATE, Following, after, first
from bot.features.crisis.domain.notices import Notice, Said
from bot.features.crisis.domain.received import Received
from bot.features.crisis.repository import cases, followings
from bot.features.crisis.service.asking import Asking
from bot.features.crisis.service.board import Board
from bot.features.crisis.service.discretion import Discretion
from bot.features.crisis.service.pager import Pager
from bot.features.people.domain import Person
from bot.features.people.service.people import People
from bot.features.team.domain import Role
from bot.features.team.service import Team
from bot.kernel.errors import NotAllowed, Refused
from bot.kernel.text import Text


class FollowUp:
    """Use cases after a case was closed: hers, and the clock's."""

    def __init__(
        self, people: People, team: Team, board: Board, pager: Pager, discretion: Discretion, asking: Asking
    ) -> None:
        self._people, self._team, self._board, self._pager = people, team, board, pager
        self._discretion, self._asking = discretion, asking

    # ---- what she says -------------------------------------------------------------------------------

    def agree(self, tx: Transaction, person: Person, case_id: int, *, agreed: bool) -> None:
        """She says whether she may be asked later how she is."""
        case = self._hers(tx, person, case_id)
        followings.drop(tx, case.id)
        if agreed and case.closed_at is not None:
            followings.put(tx, first(case.id, case.closed_at))

    def is_well(self, tx: Transaction, person: Person, case_id: int, now: datetime) -> list[Notice]:
        """She answers that she is well: who had the case hears it."""
        case = self._hers(tx, person, case_id)
        return self._tell(tx, case, "is-well", now)

    def needs_help(self, tx: Transaction, person: Person, case_id: int, now: datetime) -> Received:
        """She needs help again: her case is open once more, and somebody is called."""
        case = self._hers(tx, person, case_id)
        followings.drop(tx, case.id)
        return self._asking.open_again(tx, person, case, now)

    # ---- what the clock calls --------------------------------------------------------------------------

    def due(self, tx: Transaction, now: datetime, most: int) -> tuple[list[Notice], bool]:
        """Ask whom it is time to ask; what cannot be asked is missed, and the team hears so."""
        found = followings.due(tx, now, most)
        notices: list[Notice] = []
        for one in found:
            notices += self._settle(tx, one, now)
        return notices, len(found) == most

    def _settle(self, tx: Transaction, one: Following, now: datetime) -> list[Notice]:
        case = cases.find(tx, one.case_id)
        if case is None or case.closed_at is None or case.person_id is None:
            followings.drop(tx, one.case_id)
            return []
        opens = self._opens(tx, case, now)
        reachable = bool(self._pager.reachable(tx, [case.person_id]))
        on_time = opens is not None and opens - (case.closed_at + AFTER[one.step]) <= LATE
        if reachable and on_time and opens is not None and opens > now:
            followings.put(tx, replace(one, due_at=opens))
            return []
        following = after(one, case.closed_at)
        followings.drop(tx, case.id)
        if following is not None:
            followings.put(tx, following)
        if not reachable or not on_time:
            return self._tell(tx, case, "not-asked", now)
        return self._asking.tell(tx, case, Text("crisis-how-are-you", who=case.who), now)

    def _opens(self, tx: Transaction, case: Case, now: datetime) -> datetime | None:
        """Give when she may be asked: by her own rules, and by day where she named no hours."""
        found = self._discretion.of(tx, case.person_id)
        if found.hidden and found.hours is None:
            return None
        zone = self._people.country(case.country).zone
        return (found.hours or BY_DAY).opens(now, zone)

    def _tell(self, tx: Transaction, case: Case, what: str, now: datetime) -> list[Notice]:
        """Tell who had the case, and the coordinators."""
        owner = [case.owner_id] if case.owner_id is not None else []
        staff = self._team.everybody(tx)
        told = {one for one in (*owner, *self._team.holders(tx, Role.COORDINATOR)) if one in staff}
        self._team.audit(tx, now, case.person_id or 0, f"follow-up-{what}", case_id=case.id)
        return [Said(case, Spot(one), what, person_id=one) for one in self._pager.reachable(tx, sorted(told))]

    def _hers(self, tx: Transaction, person: Person, case_id: int) -> Case:
        case = cases.find(tx, case_id)
        if case is None:
            raise Refused(Text("crisis-note-gone"))
        if case.person_id != person.id:
            raise NotAllowed(Text("crisis-note-gone"))
        return case
