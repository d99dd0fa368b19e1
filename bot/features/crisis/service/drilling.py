"""Does the path hold? A false case goes through it, and what is broken is named to the administrators."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta
from secrets import randbelow

from bot.db.transaction import Transaction
from bot.features.crisis.domain.case import Case, Kind
from bot.features.crisis.domain.drill import SOON, Break, Drill, Path, broken
from bot.features.crisis.domain.notices import Drilled, Notice
from bot.features.crisis.repository import calls, cases, drills
from bot.features.crisis.service.board import Board
from bot.features.crisis.service.pager import Pager
from bot.features.people.domain import Person
from bot.features.people.service.people import People
from bot.features.team.domain import Role
from bot.features.team.service import Team

ENDS = "drill"
"""The outcome of a false case."""
_FIRST_HOUR, _HOURS, _DAYS = 9, 8, 5


class Drilling:
    """Use cases of administrators, and what the clock does about a false case."""

    def __init__(self, people: People, team: Team, board: Board, pager: Pager, patience: timedelta) -> None:
        """`patience` is how long somebody may take to answer: the whole ladder and a little more."""
        self._people, self._team, self._board, self._pager = people, team, board, pager
        self._patience = patience

    def begin(self, tx: Transaction, actor: Person, now: datetime) -> tuple[Case, list[Notice]]:
        """Begin a false case by hand."""
        self._team.require(tx, actor.id, Role.ADMIN)
        self._team.audit(tx, now, actor.id, "drill-begun")
        return self._begin(tx, actor.id, now)

    def weekly(self, tx: Transaction, actor: Person, now: datetime, *, wanted: bool) -> datetime | None:
        """Let one begin by itself every week, at a random working hour, or no more."""
        self._team.require(tx, actor.id, Role.ADMIN)
        self._team.audit(tx, now, actor.id, "drill-weekly", detail=str(wanted))
        at = self._somewhen(now) if wanted else None
        drills.plan(tx, at)
        return at

    def planned(self, tx: Transaction, actor: Person) -> datetime | None:
        self._team.require(tx, actor.id, Role.ADMIN)
        return drills.next_at(tx)

    # ---- what the clock calls --------------------------------------------------------------------------

    def tick(self, tx: Transaction, now: datetime) -> list[Notice]:
        """Look at every false case under way: name what is broken as soon as it shows, and end what is over."""
        notices: list[Notice] = []
        planned = drills.next_at(tx)
        if planned is not None and planned <= now:
            drills.plan(tx, self._somewhen(now))
            notices += self._begin(tx, None, now)[1]
        for one in drills.under_way(tx):
            notices += self._look(tx, one, now)
        return notices

    def _look(self, tx: Transaction, one: Drill, now: datetime) -> list[Notice]:
        case = cases.find(tx, one.case_id)
        if case is None:
            drills.end(tx, one.case_id, one.broken, now)
            return []
        if now - one.begun_at < SOON and case.acknowledged_at is None:
            return []
        over = now >= one.until or case.acknowledged_at is not None or not case.is_open
        found = broken(self._path(tx, case, now), over=over)
        # What was broken once in this case is named, whether it holds by now or not.
        known = tuple(place for place in Break if place in {*one.broken, *found})
        fresh = set(known) - set(one.broken)
        if not over:
            drills.note(tx, case.id, known)
            return self._tell(tx, one, case, known) if fresh else []
        drills.end(tx, case.id, known, now)
        return [*self._tell(tx, one, case, known), *self._close(tx, case, now)]

    def _path(self, tx: Transaction, case: Case, now: datetime) -> Path:
        return Path(
            self._board.is_seen(tx),
            bool(case.thread_id),
            case.card_id is not None,
            any(one.stands(now) for one in calls.shifts(tx)),
            drills.calls(tx, case.id),
            case.acknowledged_at is not None,
        )

    def _begin(self, tx: Transaction, by: int | None, now: datetime) -> tuple[Case, list[Notice]]:
        case = cases.add(
            tx, None, Kind.CRISIS, (), 1, now,
            minor=False, language=self._board.language, country=None, region=None, origin=None,
        )  # fmt: skip
        drills.add(tx, case.id, by, now, now + self._patience)
        case = replace(case, drill=True)
        opened = self._board.opened(tx, case, now)
        return case, [*opened, *self._pager.start(tx, case, now)]

    def _close(self, tx: Transaction, case: Case, now: datetime) -> list[Notice]:
        case = cases.change(tx, case.id, closed_at=now, outcome=ENDS, page_at=None, return_at=None)
        done = self._pager.over(tx, case)
        return [
            *done,
            *self._board.card(tx, case, now, at_once=True),
            *self._board.renamed(tx, case, closed=True),
        ]

    def _tell(self, tx: Transaction, one: Drill, case: Case, places: tuple[Break, ...]) -> list[Notice]:
        seconds = int((case.acknowledged_at - one.begun_at).total_seconds()) if case.acknowledged_at else None
        admins = self._pager.reachable(tx, self._team.holders(tx, Role.ADMIN))
        by = self._board.name_of(tx, case.owner_id)
        return [Drilled(case, admin, seconds, by, places) for admin in admins]

    def _somewhen(self, now: datetime) -> datetime:
        """Give a random working hour of the next week."""
        zone = self._people.country(None).zone
        today = now.astimezone(zone).date()
        monday = today + timedelta(days=7 - today.weekday())
        day, minute = monday + timedelta(days=randbelow(_DAYS)), randbelow(_HOURS * 60)
        return datetime.combine(day, time(_FIRST_HOUR), zone) + timedelta(minutes=minute)
