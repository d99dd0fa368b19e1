"""How long cases are kept, and what is held about whoever asked."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from bot.db.transaction import Transaction
from bot.features.crisis.repository import calls, cases, decisions, entries, followings
from bot.features.crisis.service.discretion import Discretion

DRAFTS = timedelta(hours=1)
MINORS = timedelta(days=30)


class Keeping:
    """Erases what is no longer to be kept."""

    def __init__(self, discretion: Discretion, minors: timedelta = MINORS) -> None:
        """`minors` is how long a closed case of a child is kept."""
        self._discretion, self._minors = discretion, minors

    def purge(self, tx: Transaction, now: datetime, most: int) -> bool:
        entries.drop_drafts(tx, now - DRAFTS)
        self._discretion.purge(tx, now)
        old = cases.closed_minors(tx, now - self._minors, most)
        for case_id in old:
            self._erase(tx, case_id)
        return len(old) == most

    def held(self, tx: Transaction, person_ids: list[int], /) -> set[int]:
        """Give those of these people to whom nothing but the team's own words may be sent now."""
        return cases.held(tx, person_ids)

    # ---- /mydata and /forget never speak of it; forgetting erases it ----------------------------------

    def count(self, tx: Transaction, person_id: int) -> int:
        return len(cases.all_of(tx, person_id))

    def export(self, tx: Transaction, person_id: int) -> list[dict[str, Any]]:
        return [{"at": case.opened_at} for case in cases.all_of(tx, person_id)]

    def erase(self, tx: Transaction, person_id: int) -> None:
        """Erase every word and every number that leads to her; what the team counts stays without them."""
        for case in cases.all_of(tx, person_id):
            self._erase(tx, case.id)
            cases.change(tx, case.id, person_id=None, region=None)
        self._discretion.erase(tx, person_id)
        calls.end_shift(tx, person_id)
        calls.erase_name(tx, person_id)
        entries.drop_draft(tx, person_id)

    def erase_case(self, tx: Transaction, case_id: int, now: datetime) -> None:
        """Erase a case before its term: that it was stays, without a word and without a person."""
        case = cases.get(tx, case_id)
        self._erase(tx, case_id)
        cases.change(
            tx, case_id, closed_at=case.closed_at or now, outcome="erased", page_at=None, return_at=None,
            thread_id=None, card_stale=0,
        )  # fmt: skip

    def _erase(self, tx: Transaction, case_id: int) -> None:
        entries.erase(tx, case_id)
        calls.erase_marks(tx, case_id)
        followings.drop(tx, case_id)
        decisions.erase_words(tx, case_id)
        cases.change(tx, case_id, person_id=None, region=None, card_id=None)
