"""What the team can do with a case: take, answer, hand over, close. Every right is checked here."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.db.transaction import Transaction
from bot.features.crisis.domain.case import Case, Kind
from bot.features.crisis.domain.duties import Owed
from bot.features.crisis.domain.notices import Notice
from bot.features.crisis.domain.numbers import numbers
from bot.features.crisis.domain.severity import Request
from bot.features.crisis.repository import calls, cases, decisions, duties
from bot.features.crisis.service.asking import Asking
from bot.features.crisis.service.board import Board
from bot.features.crisis.service.pager import Pager
from bot.features.people.domain import Person
from bot.features.team.domain import CASEWORK, Role
from bot.features.team.service import Team
from bot.kernel.errors import Refused
from bot.kernel.text import Lines, Text

ACCESS = timedelta(days=30)
REFERRED = "referred"
"""The outcome that needs her consent, or two of the team."""


class Answering:
    """Use cases of the people who answer."""

    def __init__(
        self, team: Team, board: Board, pager: Pager, asking: Asking, access: timedelta = ACCESS
    ) -> None:
        """`access` is how long a closed case can still be read."""
        self._team, self._board, self._pager, self._asking = team, board, pager, asking
        self._access = access

    # ---- rights ------------------------------------------------------------------------------------

    def case_for(self, tx: Transaction, actor: Person, case_id: int, now: datetime) -> Case:
        """Give a case to somebody who may work with it; raises Refused for everybody else."""
        self._team.require(tx, actor.id, *CASEWORK)
        case = cases.find(tx, case_id)
        if case is None:
            raise Refused(Text("crisis-case-gone"))
        if case.closed_at is not None and now - case.closed_at > self._access:
            raise Refused(Text("crisis-case-sealed"))
        return case

    def meet(self, tx: Transaction, actor: Person, name: str) -> None:
        """Learn what the team calls somebody of its own."""
        if name and self._team.roles_of(tx, actor.id):
            calls.set_name(tx, actor.id, name)

    # ---- owners ------------------------------------------------------------------------------------

    def take(self, tx: Transaction, actor: Person, case_id: int, now: datetime) -> list[Notice]:
        """Own a case from now on; a second one to press learns who was faster."""
        case = self._open_case(tx, actor, case_id, now)
        if case.owner_id is not None and case.owner_id != actor.id:
            raise Refused(Text("crisis-already-taken", owner=self._board.name_of(tx, case.owner_id)))
        if case.owner_id == actor.id and case.page_rung < 0:
            return []
        self._team.audit(tx, now, actor.id, "case-taken", case_id=case.id)
        return self.own(tx, case, actor.id, now)

    def own(self, tx: Transaction, case: Case, owner_id: int, now: datetime) -> list[Notice]:
        """Give the case to an owner: she hears that a person has it, the others stop being called."""
        first = case.acknowledged_at is None
        changed = case.owner_id != owner_id
        case = cases.change(tx, case.id, owner_id=owner_id, taken_at=now)
        if first:
            case = cases.change(tx, case.id, acknowledged_at=now)
        notices = self._pager.taken(tx, case, now)
        if first:
            notices += self._asking.tell(tx, case, Text("crisis-taken", who=case.who), now)
        if changed and not self._board.is_seen(tx):
            # In private chats the card moves to the new owner, with everything said so far.
            case = cases.change(tx, case.id, card_id=None)
            return [
                *notices,
                *self._board.card(tx, case, now, at_once=True),
                *self._board.unshown(tx, case, now),
            ]
        return [*notices, *self._board.card(tx, case, now, at_once=True), *self._board.unshown(tx, case, now)]

    def colleagues(
        self, tx: Transaction, actor: Person, case_id: int, now: datetime
    ) -> list[tuple[int, str]]:
        """Give who else could own this case."""
        self.case_for(tx, actor, case_id, now)
        able = [
            person
            for person, roles in self._team.everybody(tx).items()
            if roles.intersection({*CASEWORK, Role.ADMIN}) and person != actor.id
        ]
        return [(person, self._board.name_of(tx, person)) for person in able]

    def hand_over(self, tx: Transaction, actor: Person, case_id: int, to: int, now: datetime) -> list[Notice]:
        """Give a case to a colleague, who hears of it at once; only who can work with it may get it."""
        case = self._open_case(tx, actor, case_id, now)
        if not self._team.roles_of(tx, to).intersection({*CASEWORK, Role.ADMIN}):
            raise Refused(Text("crisis-not-in-team"))
        self._team.audit(tx, now, actor.id, "case-handed-over", case_id=case.id, subject_id=to)
        notices = self.own(tx, case, to, now)
        return [*notices, *self._pager.call(tx, cases.get(tx, case.id), to, now)]

    def release(self, tx: Transaction, actor: Person, case_id: int, now: datetime) -> list[Notice]:
        """Put a case back into the queue."""
        case = self._open_case(tx, actor, case_id, now)
        if case.owner_id is None:
            return []
        self._team.audit(tx, now, actor.id, "case-released", case_id=case.id)
        return self._pager.give_back(tx, case, now, why="released")

    def left(self, tx: Transaction, person_id: int, now: datetime) -> list[Notice]:
        """Somebody is no longer of the team: none of their cases stays without an owner who can answer."""
        calls.end_shift(tx, person_id)
        return [
            notice
            for case in cases.owned_by(tx, person_id)
            for notice in self._pager.give_back(tx, case, now, why="left")
        ]

    # ---- what a case is ------------------------------------------------------------------------------

    def set_severity(
        self, tx: Transaction, actor: Person, case_id: int, severity: int, now: datetime
    ) -> list[Notice]:
        """Say how urgent it is; more urgent than before calls people again, unless somebody has it."""
        case = self._open_case(tx, actor, case_id, now)
        if severity not in self._board.severities.levels:
            raise Refused(Text("crisis-button-gone"))
        if severity == case.severity:
            return self._board.card(tx, case, now, at_once=True)
        self._team.audit(tx, now, actor.id, "case-severity", case_id=case.id, detail=str(severity))
        urgent = severity < case.severity and case.owner_id is None
        case = cases.change(tx, case.id, severity=severity, severity_by=actor.id)
        called = self._pager.start(tx, case, now) if urgent else []
        if case.owner_id is None and not self._board.severities.levels[severity].pace:
            cases.change(tx, case.id, page_at=None)
        case = cases.get(tx, case.id)
        return [*called, *self._board.renamed(tx, case), *self._board.card(tx, case, now, at_once=True)]

    def make_crisis(self, tx: Transaction, actor: Person, case_id: int, now: datetime) -> list[Notice]:
        """A question turns out to be a cry for help."""
        case = self._open_case(tx, actor, case_id, now)
        if case.is_crisis:
            return []
        self._team.audit(tx, now, actor.id, "case-made-crisis", case_id=case.id)
        severity = self._board.severities.of(Request(Kind.CRISIS, case.situations, case.minor, True))
        case = cases.change(tx, case.id, kind=Kind.CRISIS.value, severity=severity)
        called = self._pager.start(tx, case, now) if case.owner_id is None else []
        return [*called, *self._board.renamed(tx, case), *self._board.card(tx, case, now, at_once=True)]

    def outcomes(self, tx: Transaction, actor: Person, case_id: int, now: datetime) -> tuple[str, ...]:
        """Give how this case may be closed."""
        return self._outcomes(tx, self.case_for(tx, actor, case_id, now))

    def _outcomes(self, tx: Transaction, case: Case) -> tuple[str, ...]:
        """An urgent case whose person cannot be reached is closed only by somebody who says how they know."""
        severities = self._board.severities
        urgent = severities.levels[case.severity].pace > 0
        return (
            severities.lost_outcomes if urgent and self._board.facts(tx, case).lost else severities.outcomes
        )

    def close(
        self, tx: Transaction, actor: Person, case_id: int, outcome: str, now: datetime
    ) -> list[Notice]:
        """Close a case with its outcome; nothing is called, and she can always ask again."""
        case = self._open_case(tx, actor, case_id, now)
        known = self._outcomes(tx, case)
        if outcome not in known:
            raise Refused(
                Text("crisis-say-how" if outcome in self._board.severities.outcomes else "crisis-button-gone")
            )
        if outcome == REFERRED and not decisions.allows_referral(tx, case.id):
            raise Refused(Text("crisis-refer-first"))
        self._team.audit(tx, now, actor.id, "case-closed", case_id=case.id, detail=outcome)
        owner = case.owner_id if case.owner_id is not None else actor.id
        case = cases.change(
            tx, case.id, closed_at=now, outcome=outcome, owner_id=owner, page_at=None, return_at=None
        )
        done = self._pager.over(tx, case)
        told = self._asking.tell(tx, case, Text("crisis-closed", who=case.who), now)
        card = self._board.card(tx, case, now, at_once=True)
        return [*done, *told, *card, *self._board.renamed(tx, case, closed=True)]

    def reopen(self, tx: Transaction, actor: Person, case_id: int, now: datetime) -> list[Notice]:
        """Go on with a closed case; who reopens it owns it. One person has one open case of a kind."""
        case = self.case_for(tx, actor, case_id, now)
        if case.is_open:
            return []
        if case.person_id is None:
            raise Refused(Text("crisis-case-gone"))
        if any(other.kind is case.kind for other in cases.open_of(tx, case.person_id)):
            raise Refused(Text("crisis-other-open"))
        self._team.audit(tx, now, actor.id, "case-reopened", case_id=case.id)
        case = cases.change(tx, case.id, closed_at=None, outcome=None, owner_id=actor.id, taken_at=now)
        names = self._board.renamed(tx, case, closed=False)
        return [*names, *self._board.card(tx, case, now, at_once=True)]

    def duties(self, tx: Transaction, actor: Person, case_id: int, now: datetime) -> list[Owed]:
        """Show what the law wants of whoever hears of this case."""
        case = self.case_for(tx, actor, case_id, now)
        self._team.audit(tx, now, actor.id, "duties-read", case_id=case.id)
        return self._board.owed(tx, case)

    def owe(
        self, tx: Transaction, actor: Person, case_id: int, key: str, now: datetime, *, done: bool
    ) -> list[Notice]:
        """Say that a duty applies to us, or that it is done; its hours run from when we heard of the case."""
        case = self._open_case(tx, actor, case_id, now)
        if not any(one.duty.key == key for one in self._board.owed(tx, case)):
            raise Refused(Text("crisis-button-gone"))
        if done:
            duties.done(tx, case.id, key, now)
        else:
            duties.begin(tx, case.id, key, case.opened_at, actor.id)
        self._team.audit(
            tx, now, actor.id, "duty-done" if done else "duty-applies", case_id=case.id, detail=key
        )
        return self._board.card(tx, case, now, at_once=True)

    def card(self, tx: Transaction, actor: Person, case_id: int, now: datetime) -> list[Notice]:
        """Draw the card of a case again, with its first buttons."""
        return self._board.card(tx, self.case_for(tx, actor, case_id, now), now, at_once=True)

    # ---- what came of a reply ------------------------------------------------------------------------

    def unanswered(self, tx: Transaction, case: Case, now: datetime) -> list[Notice]:
        """The whole ladder was called and nobody took it: she hears so once, with numbers."""
        if not self._asking.first_time(tx, case, "crisis-still-calling"):
            return []
        return self._asking.tell(
            tx, case, Text("crisis-still-calling", who=case.who, numbers=self._numbers(case)), now
        )

    def nobody(self, tx: Transaction, case: Case, now: datetime) -> list[Notice]:
        """Nobody of the team could be reached: she hears so at once."""
        if not self._asking.first_time(tx, case, "crisis-nobody"):
            return []
        return self._asking.tell(
            tx, case, Text("crisis-nobody", who=case.who, numbers=self._numbers(case)), now
        )

    def _numbers(self, case: Case) -> Lines:
        return numbers(self._asking.countries(case.country))

    def _open_case(self, tx: Transaction, actor: Person, case_id: int, now: datetime) -> Case:
        case = self.case_for(tx, actor, case_id, now)
        if not case.is_open:
            raise Refused(Text("crisis-case-closed"))
        return case
