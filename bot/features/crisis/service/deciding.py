"""Referral with her consent, or by two people with a reason; erasing before the term by two people."""

from __future__ import annotations

from datetime import datetime

from bot.db.transaction import Transaction
from bot.features.crisis.domain.case import Case, Spot
from bot.features.crisis.domain.decision import LINES, LONGEST, Answer, What, fits
from bot.features.crisis.domain.item import Item
from bot.features.crisis.domain.notices import Notice, Said, SecondWanted, TopicGone
from bot.features.crisis.repository import cases, decisions
from bot.features.crisis.service import marks
from bot.features.crisis.service.answering import Answering
from bot.features.crisis.service.asking import Asking
from bot.features.crisis.service.board import Board
from bot.features.crisis.service.keeping import Keeping
from bot.features.crisis.service.pager import Pager
from bot.features.people.domain import Person
from bot.features.team.domain import CASEWORK, Role
from bot.features.team.service import Team
from bot.kernel.errors import NotAllowed, Refused
from bot.kernel.text import Text


class Deciding:
    """Use cases that need her, or a second person."""

    def __init__(
        self,
        team: Team,
        board: Board,
        pager: Pager,
        asking: Asking,
        answering: Answering,
        keeping: Keeping,
    ) -> None:
        self._team, self._board, self._pager = team, board, pager
        self._asking, self._answering, self._keeping = asking, answering, keeping

    # ---- referral --------------------------------------------------------------------------------------

    def propose(self, tx: Transaction, actor: Person, spot: Spot, words: str, now: datetime) -> list[Notice]:
        """Show her the two lines that another organisation would get, and ask."""
        case = self._case_at(tx, actor, spot, now)
        if not fits(words):
            raise Refused(Text("crisis-refer-how", lines=LINES, most=LONGEST))
        if why := marks.leak(tx, case, [Item("text", words)]):
            self._team.audit(tx, now, actor.id, "reply-stopped-by-shield", case_id=case.id, detail=why)
            return [Said(case, spot, why)]
        entry, told = self._asking.say(
            tx, case, Text("crisis-refer-ask", who=case.who, words=words.strip()), now
        )
        decisions.add(tx, case.id, What.REFER, words, actor.id, now, entry.id)
        self._team.audit(tx, now, actor.id, "referral-proposed", case_id=case.id)
        return [*told, Said(case, spot, "refer-asked")]

    def answer(
        self, tx: Transaction, person: Person, entry_id: int, now: datetime, *, agreed: bool
    ) -> list[Notice]:
        """She says whether her case may go there; it counts for the lines she was shown, and once."""
        found = decisions.by_entry(tx, entry_id)
        case = cases.find(tx, found.case_id) if found else None
        if found is None or case is None:
            raise Refused(Text("crisis-note-gone"))
        if case.person_id != person.id:
            raise NotAllowed(Text("crisis-note-gone"))
        if not decisions.answer(tx, found.id, Answer.YES if agreed else Answer.NO, person.id, now):
            return []
        said = "refer-agreed" if agreed else "refer-refused"
        self._team.audit(tx, now, person.id, said, case_id=case.id)
        spot = self._board.spot_of(tx, case)
        return [Said(case, spot, said)] if spot else []

    def override(
        self, tx: Transaction, actor: Person, spot: Spot, reason: str, now: datetime
    ) -> list[Notice]:
        """Ask a second person to let it go there without her consent; the reason stays."""
        case = self._case_at(tx, actor, spot, now)
        if not reason.strip():
            raise Refused(Text("crisis-override-how"))
        return self._ask(tx, actor, case, What.OVERRIDE, reason, now)

    # ---- erasing ---------------------------------------------------------------------------------------

    def erase(self, tx: Transaction, actor: Person, case_id: int, now: datetime) -> list[Notice]:
        """Ask a second person to erase a case before its term."""
        case = self._answering.case_for(tx, actor, case_id, now)
        return self._ask(tx, actor, case, What.ERASE, "", now)

    # ---- the second person -----------------------------------------------------------------------------

    def confirm(
        self, tx: Transaction, actor: Person, decision_id: int, now: datetime
    ) -> tuple[What, list[Notice]]:
        """The second person agrees: never who asked, and for erasing a coordinator."""
        found = decisions.find(tx, decision_id)
        overrides = found is not None and found.what is What.OVERRIDE
        self._team.require(tx, actor.id, *(CASEWORK if overrides else (Role.COORDINATOR,)))
        if found is None or found.what is What.REFER:
            raise Refused(Text("crisis-button-gone"))
        if found.by_id == actor.id:
            raise Refused(Text("crisis-second-is-another"))
        case = self._answering.case_for(tx, actor, found.case_id, now)
        if not decisions.answer(tx, found.id, Answer.YES, actor.id, now):
            raise Refused(Text("crisis-button-gone"))
        self._team.audit(
            tx, now, actor.id, f"{found.what}-confirmed", case_id=case.id, subject_id=found.by_id
        )
        if found.what is What.ERASE:
            return found.what, self._gone(tx, case, now)
        spot = self._board.spot_of(tx, case)
        return found.what, [Said(case, spot, "overridden")] if spot else []

    def _gone(self, tx: Transaction, case: Case, now: datetime) -> list[Notice]:
        forum, thread = self._board.forum(tx), case.thread_id
        done = self._pager.over(tx, case)
        self._keeping.erase_case(tx, case.id, now)
        return [*done, *([TopicGone(forum, thread)] if forum is not None and thread else [])]

    def _ask(
        self, tx: Transaction, actor: Person, case: Case, what: What, reason: str, now: datetime
    ) -> list[Notice]:
        wanted = {*self._team.holders(tx, Role.COORDINATOR), *self._team.holders(tx, Role.ADMIN)} - {actor.id}
        others = self._pager.reachable(tx, sorted(wanted))
        if not others:
            raise Refused(Text("crisis-no-second"))
        id = decisions.add(tx, case.id, what, reason, actor.id, now)
        self._team.audit(tx, now, actor.id, f"{what}-wanted", case_id=case.id, detail=reason or None)
        name = self._board.name_of(tx, actor.id)
        return [SecondWanted(case, id, what.value, one, name, reason) for one in others]

    def _case_at(self, tx: Transaction, actor: Person, spot: Spot, now: datetime) -> Case:
        case = cases.by_thread(tx, spot.thread_id) if spot.thread_id else None
        if case is None:
            raise Refused(Text("crisis-in-its-topic"))
        case = self._answering.case_for(tx, actor, case.id, now)
        if not case.is_open or case.person_id is None:
            raise Refused(Text("crisis-case-closed"))
        return case
