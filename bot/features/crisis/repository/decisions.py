"""Questions that she or a second person decides; their words are sealed and erased with the case."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from bot.db.codecs import from_ms, to_ms
from bot.db.transaction import Transaction
from bot.features.crisis.domain.decision import Answer, Decision, What

_BODY = "case_decisions.body"
_SELECT = "select id, case_id, what, by_id, at, entry_id, answer from case_decisions "
_ADD = """insert into case_decisions(case_id, what, body, by_id, at, entry_id)
    values (:case_id, :what, :body, :by_id, :now, :entry_id)"""
_BY_ID = _SELECT + "where id = :id"
_BY_ENTRY = _SELECT + "where entry_id = :entry_id"
_ANSWER = """update case_decisions set answer = :answer, answered_by = :by_id, answered_at = :now
    where id = :id and answer is null"""
_ALLOWS = """select 1 from case_decisions where case_id = :case_id and answer = 'yes'
    and (what = 'refer' or what = 'override')"""
_ERASE = "update case_decisions set body = null, entry_id = null where case_id = :case_id"


def add(
    tx: Transaction,
    case_id: int,
    what: What,
    words: str,
    by_id: int,
    now: datetime,
    entry_id: int | None = None,
) -> int:
    body = tx.vault.seal(words, _BODY)
    id = tx.insert(
        _ADD, case_id=case_id, what=what.value, body=body, by_id=by_id, now=to_ms(now), entry_id=entry_id
    )
    return id or 0


def find(tx: Transaction, id: int) -> Decision | None:
    row = tx.one(_BY_ID, id=id)
    return _decision(row) if row else None


def by_entry(tx: Transaction, entry_id: int) -> Decision | None:
    row = tx.one(_BY_ENTRY, entry_id=entry_id)
    return _decision(row) if row else None


def answer(tx: Transaction, id: int, answer: Answer, by_id: int, now: datetime) -> bool:
    """Write the answer down; False when there was one."""
    return tx.run(_ANSWER, id=id, answer=answer.value, by_id=by_id, now=to_ms(now)) > 0


def allows_referral(tx: Transaction, case_id: int) -> bool:
    """Say whether she agreed to it, or two of the team decided without her."""
    return tx.one(_ALLOWS, case_id=case_id) is not None


def erase_words(tx: Transaction, case_id: int) -> None:
    tx.run(_ERASE, case_id=case_id)


def _decision(row: tuple[Any, ...]) -> Decision:
    id, case_id, what, by_id, at, entry_id, answer = row
    return Decision(id, case_id, What(what), by_id, from_ms(at), entry_id, Answer(answer) if answer else None)
