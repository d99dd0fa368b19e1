"""What waits: lists of cases for the team, each look a line of the audit."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.db.transaction import Transaction
from bot.features.crisis.domain.case import Case, Entry, Side
from bot.features.crisis.domain.notices import Facts
from bot.features.crisis.domain.queue import Counts, Digest, Listed, Which
from bot.features.crisis.repository import cases, entries
from bot.features.crisis.service.answering import Answering
from bot.features.crisis.service.board import Board
from bot.features.people.domain import Person
from bot.features.team.domain import CASEWORK, Role
from bot.features.team.service import Team
from bot.kernel.errors import Refused
from bot.kernel.text import Text

PAGE = 6
NEWEST_WORDS = 12
_MOST = 500


class Queue:
    """Use cases of looking at cases."""

    def __init__(self, team: Team, board: Board, answering: Answering, access: timedelta) -> None:
        self._team, self._board, self._answering, self._access = team, board, answering, access

    def counts(self, tx: Transaction, actor: Person) -> Counts:
        self._team.require(tx, actor.id, *CASEWORK)
        found = cases.all_open(tx, _MOST)
        return Counts(
            sum(case.owner_id is None for case in found),
            sum(case.waiting_since is not None for case in found),
            sum(case.owner_id == actor.id for case in found),
            sum(not case.is_crisis for case in found),
        )

    def listed(self, tx: Transaction, actor: Person, which: Which, page: int, now: datetime) -> Listed:
        """Give one page: without an owner first, then the most urgent, then who waits longest."""
        self._team.require(tx, actor.id, *CASEWORK)
        found = self._found(tx, actor, which, now)
        pages = max(1, -(-len(found) // PAGE))
        page = min(max(page, 0), pages - 1)
        shown = found[page * PAGE : (page + 1) * PAGE]
        numbers = " ".join(str(case.id) for case in shown)
        self._team.audit(tx, now, actor.id, "cases-listed", detail=f"{which}: {numbers}")
        return Listed(which, page, pages, tuple(self._board.facts(tx, case) for case in shown))

    def digest(self, tx: Transaction, actor: Person, unreachable: tuple[str, ...], now: datetime) -> Digest:
        """Give what waits to whoever comes on duty."""
        counts = self.counts(tx, actor)
        facts = [self._board.facts(tx, case) for case in cases.all_open(tx, _MOST)]
        first = [
            one
            for one in facts
            if one.case.owner_id is None or one.case.waiting_since is not None or one.lost
        ]
        first.sort(key=lambda one: (one.case.severity, one.case.waiting_since or one.case.opened_at))
        self._team.audit(tx, now, actor.id, "digest-read")
        return Digest(counts, tuple(first[:PAGE]), sum(one.lost for one in facts), unreachable)

    def opened(self, tx: Transaction, actor: Person, case_id: int, now: datetime) -> Facts:
        """Show the card of a case."""
        case = self._answering.case_for(tx, actor, case_id, now)
        self._team.audit(tx, now, actor.id, "case-opened", case_id=case.id)
        return self._board.facts(tx, case)

    def words(self, tx: Transaction, actor: Person, case_id: int, now: datetime) -> tuple[Case, list[Entry]]:
        """Give the newest words of a case to its owner or a coordinator."""
        case = self._answering.case_for(tx, actor, case_id, now)
        roles = self._team.roles_of(tx, actor.id)
        if case.owner_id != actor.id and not roles & {Role.COORDINATOR, Role.ADMIN}:
            raise Refused(Text("desk-take-first"))
        self._team.audit(tx, now, actor.id, "case-read", case_id=case.id)
        said = [one for one in entries.of_case(tx, case.id) if one.side is not Side.BOT]
        return case, said[-NEWEST_WORDS:]

    def _found(self, tx: Transaction, actor: Person, which: Which, now: datetime) -> list[Case]:
        if which is Which.CLOSED:
            return cases.closed_since(tx, now - self._access, _MOST)
        found = cases.all_open(tx, _MOST)
        match which:
            case Which.MINE:
                return [case for case in found if case.owner_id == actor.id]
            case Which.WAITING:
                return [case for case in found if case.waiting_since is not None]
            case Which.QUESTIONS:
                return [case for case in found if not case.is_crisis]
            case _:
                return found
