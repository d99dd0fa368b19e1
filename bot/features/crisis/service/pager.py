"""Calls the team about a case until somebody takes it, and again when they fall silent."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.db.transaction import Transaction
from bot.features.crisis.domain.case import Case, Spot
from bot.features.crisis.domain.ladder import SILENT_AFTER, STEPS, Call, climb
from bot.features.crisis.domain.notices import Notice, Paged, PageDone, Said
from bot.features.crisis.repository import calls, cases
from bot.features.crisis.service.board import Board
from bot.features.people.repository.people import reachable
from bot.features.team.domain import Role
from bot.features.team.service import Team


class Pager:
    """Every step is a row, so it goes on after a restart from where it was."""

    def __init__(
        self,
        team: Team,
        board: Board,
        steps: Sequence[timedelta] = STEPS,
        silent_after: timedelta = SILENT_AFTER,
    ) -> None:
        """`steps` are when each rung above the people on duty is called, counted from the beginning."""
        self._team, self._board = team, board
        self._steps, self._silent_after = tuple(steps), silent_after

    def start(self, tx: Transaction, case: Case, now: datetime) -> list[Notice]:
        """Call the lowest rung on which somebody stands, at once."""
        if not self._board.severities.levels[case.severity].pages and self._board.is_seen(tx):
            return []
        case = cases.change(tx, case.id, page_round=case.page_round + 1, page_rung=-1)
        return self._climb(tx, case, now)

    def tick(self, tx: Transaction, now: datetime, most: int) -> tuple[list[Notice], list[Case], bool]:
        """Climb where it is time.

        Gives what to send, the cases whose whole ladder was called without an answer, and whether more is due.
        """
        notices: list[Notice] = []
        unanswered: list[Case] = []
        due = cases.due_pages(tx, now, most)
        for case in due:
            if not case.is_open:
                cases.change(tx, case.id, page_at=None)
                continue
            before = case.page_round
            notices += self._climb(tx, case, now)
            climbed = cases.get(tx, case.id)
            if climbed.owner_id is None and climbed.page_round > before:
                unanswered.append(climbed)
            notices += self._board.card(tx, climbed, now)
        return notices, unanswered, len(due) == most

    def tick_returns(self, tx: Transaction, now: datetime, most: int) -> tuple[list[Notice], bool]:
        """Take cases back from who has been silent too long; the supervisors hear of it."""
        due = cases.due_returns(tx, now, most)
        notices: list[Notice] = []
        for case in due:
            cases.change(tx, case.id, return_at=None)
            if case.is_open and case.owner_id is not None and case.waiting_since is not None:
                notices += self.give_back(tx, case, now, why="returned")
        return notices, len(due) == most

    def give_back(self, tx: Transaction, case: Case, now: datetime, *, why: str) -> list[Notice]:
        """Let nobody own the case: it is called about again, and coordinators are told why."""
        owner = self._board.name_of(tx, case.owner_id)
        spot = self._board.spot_of(tx, case)
        case = cases.change(tx, case.id, owner_id=None, taken_at=None, return_at=None, page_at=None)
        told: list[Notice] = [
            Said(case, Spot(person), why, {"owner": owner}, person_id=person)
            for person in self.reachable(tx, self._team.holders(tx, Role.COORDINATOR))
        ]
        if spot is not None:
            told.append(Said(case, spot, why, {"owner": owner}))
        return [*told, *self.start(tx, case, now), *self._board.card(tx, cases.get(tx, case.id), now)]

    def taken(self, tx: Transaction, case: Case, now: datetime) -> list[Notice]:
        """Stop calling; who was called sees who has it. An acknowledgement expires when nothing follows it."""
        level = self._board.severities.levels[case.severity]
        again = now + self._silent_after if level.pace and case.waiting_since is not None else None
        cases.change(tx, case.id, page_at=again, page_rung=-1, return_at=now + level.return_after)
        return self._done(tx, case)

    def over(self, tx: Transaction, case: Case) -> list[Notice]:
        """The case is closed: whoever was called sees so."""
        return self._done(tx, case)

    def call(self, tx: Transaction, case: Case, person_id: int, now: datetime) -> list[Notice]:
        """Call one colleague about a case that is now theirs."""
        page = calls.add_page(tx, case.id, case.page_round, max(case.page_rung, 0), person_id, now)
        return [Paged(case, page, person_id, True, False, case.waiting_since or case.opened_at, mine=True)]

    def answered(self, tx: Transaction, case: Case) -> None:
        """She has an answer: nobody is called, and no clock runs against the owner."""
        cases.change(tx, case.id, page_at=None, return_at=None)

    def spoke_again(self, tx: Transaction, case: Case, now: datetime) -> None:
        """She waits again: the owner's clock runs from now."""
        if case.owner_id is not None:
            level = self._board.severities.levels[case.severity]
            cases.change(tx, case.id, return_at=now + level.return_after)
            if level.pace:
                cases.change(tx, case.id, page_at=now + self._silent_after, page_rung=-1)

    def ended(
        self, tx: Transaction, page_id: int, message_id: int | None, ended: str, now: datetime
    ) -> tuple[list[Notice], Case | None]:
        """A call arrived or did not; when a whole rung could not be called, the next one is at once.

        Gives the case, too, when nobody at all could be reached.
        """
        calls.end_page(tx, page_id, message_id, ended)
        found = calls.page(tx, page_id)
        case = cases.find(tx, found[0]) if found else None
        if case is None or found is None:
            return [], None
        if ended == "sent":
            return self._late(tx, case, found[1], message_id), None
        if case.owner_id is not None or not case.is_open or case.page_round != found[2]:
            return [], None
        ends = calls.ends_of(tx, case.id, case.page_round, case.page_rung)
        if any(one is None or one == "sent" for one in ends):
            return [], None
        before = case.page_round
        notices = self._climb(tx, case, now, quietly=True)
        now_at = cases.get(tx, case.id)
        return notices, (now_at if not notices or now_at.page_round > before else None)

    def who_is_next(self, tx: Transaction, case: Case, now: datetime) -> Call:
        """Say who would be called next, without calling."""
        paged = calls.paged(tx, case.id, case.page_round, case.opened_at)
        return climb(case.page_rung, case.page_round, self._rungs(tx, now), paged, now, self._steps, 1)

    def _done(self, tx: Transaction, case: Case) -> list[Notice]:
        owner = self._board.name_of(tx, case.owner_id)
        return [
            PageDone(case, person_id, message_id, owner)
            for person_id, message_id in calls.standing(tx, case.id)
        ]

    def _late(self, tx: Transaction, case: Case, person_id: int, message_id: int | None) -> list[Notice]:
        """The call arrived after the case was taken: it must not offer what is gone."""
        if (case.is_open and case.owner_id in {None, person_id}) or message_id is None:
            return []
        owner = self._board.name_of(tx, case.owner_id)
        return [PageDone(case, person_id, message_id, owner)]

    def _climb(self, tx: Transaction, case: Case, now: datetime, *, quietly: bool = False) -> list[Notice]:
        level = self._board.severities.levels[case.severity]
        round = case.page_round
        paged = calls.paged(tx, case.id, round, case.opened_at)
        call = climb(case.page_rung, round, self._rungs(tx, now), paged, now, self._steps, level.pace)
        if quietly and call.round > round:
            # Everybody was tried a moment ago; the next round waits for its time.
            cases.change(tx, case.id, page_at=now + self._steps[0] * max(level.pace, 1), page_rung=-1,
                         page_round=round + 1)  # fmt: skip
            return []
        cases.change(tx, case.id, page_at=call.next_at, page_round=call.round, page_rung=call.rung)
        again = call.round > 1 or call.rung > 0
        since = case.waiting_since or case.opened_at
        return [
            Paged(
                case,
                calls.add_page(tx, case.id, call.round, call.rung, person, now),
                person,
                again,
                level.silent,
                since,
            )
            for person in call.people
        ]

    def _rungs(self, tx: Transaction, now: datetime) -> list[list[int]]:
        on_duty = [one.person_id for one in calls.shifts(tx) if one.stands(now)]
        staff = set(self._team.everybody(tx))
        roles = (Role.CASEWORKER, Role.COORDINATOR, Role.ADMIN)
        rungs = [[one for one in on_duty if one in staff], *(self._team.holders(tx, role) for role in roles)]
        return [self.reachable(tx, rung) for rung in rungs]

    def reachable(self, tx: Transaction, people: Sequence[int]) -> list[int]:
        """Give those of the team whom the bot can write to."""
        # Who stopped the bot, or never wrote to it, cannot be written to.
        found = reachable(tx, list(people)) if people else frozenset()
        return [person for person in people if person in found]
