"""How proposals and what became of them are stored."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

from bot.db.codecs import from_ms, to_ms
from bot.db.transaction import Transaction
from bot.features.proposals.domain import Matter, Proposal, State, Worded

_WORDS, _REPLY, _WORDING = "proposals.words", "matters.reply", "matters.wording"
_OPEN = "insert into matters(opened_at, changed_at) values (:now, :now)"
_FIND = "select id, state, opened_at, reply, wording, written_by from matters where id = :id"
_IN_STATE = """select id, state, opened_at, reply, wording, written_by from matters where state in :states
    order by id desc limit :most"""
_MARK = "select count(*), coalesce(max(changed_at), 0) from matters where state = 'published'"
_SET_STATE = "update matters set state = :state, changed_at = :now, read_by = :read_by where id = :id"
_SET_REPLY = "update matters set reply = :reply, state = :state, changed_at = :now where id = :id"
_SET_WORDING = """update matters set wording = :wording, written_by = :by, state = :state, changed_at = :now
    where id = :id"""
_ADD = """insert into proposals(matter_id, person_id, words, proposed_at)
    values (:matter_id, :person_id, :words, :now)"""
_OF_MATTER = """select id, matter_id, person_id, words, proposed_at from proposals where matter_id = :id
    order by id"""
_EXISTS = "select 1 from proposals where id = :id"
_OF_PERSON = """select id, matter_id, person_id, words, proposed_at from proposals
    where person_id = :person_id order by id desc"""
_SINCE = "select count(*) from proposals where person_id = :person_id and proposed_at > :since"
_MOVE = "update proposals set matter_id = :into where matter_id = :id"
_ERASE = "delete from proposals where person_id = :person_id"
_EMPTY = """update matters set state = 'merged', reply = null, changed_at = :now where id = :id
    and state <> 'published' and not exists (select 1 from proposals p where p.matter_id = matters.id)"""


def open_matter(tx: Transaction, now: datetime) -> int:
    return tx.insert(_OPEN, now=to_ms(now)) or 0


def find(tx: Transaction, matter_id: int) -> Matter | None:
    row = tx.one(_FIND, id=matter_id)
    return _matter(tx, row) if row else None


def in_state(tx: Transaction, *states: State, most: int = 100) -> list[Matter]:
    """Give matters in these states, the newest first."""
    rows = tx.all(_IN_STATE, states=[state.value for state in states], most=most)
    return [_matter(tx, row) for row in rows]


def published_mark(tx: Transaction) -> tuple[int, int]:
    """Give what changes whenever something is published or withdrawn."""
    row = tx.one(_MARK)
    return (row[0], row[1]) if row else (0, 0)


def _matter(tx: Transaction, row: tuple[Any, ...]) -> Matter:
    id, state, opened_at, reply, wording, written_by = row
    read = tx.vault.open_json(wording, _WORDING) if wording else {}
    return Matter(
        id,
        State(state),
        from_ms(opened_at),
        tx.vault.open(reply, _REPLY).decode() if reply else None,
        {code: Worded(**one) for code, one in read.items()},
        written_by,
    )


def set_state(tx: Transaction, id: int, state: State, now: datetime, read_by: int | None = None) -> None:
    tx.run(_SET_STATE, id=id, state=state.value, now=to_ms(now), read_by=read_by)


def set_reply(tx: Transaction, id: int, reply: str, state: State, now: datetime) -> None:
    tx.run(_SET_REPLY, id=id, reply=tx.vault.seal(reply, _REPLY), state=state.value, now=to_ms(now))


def set_wording(
    tx: Transaction, id: int, wording: Mapping[str, Worded], by: int, state: State, now: datetime
) -> None:
    sealed = tx.vault.seal_json({code: asdict(one) for code, one in wording.items()}, _WORDING)
    tx.run(_SET_WORDING, id=id, wording=sealed, by=by, state=state.value, now=to_ms(now))


def add(tx: Transaction, matter_id: int, person_id: int, words: str, now: datetime) -> None:
    sealed = tx.vault.seal(words, _WORDS)
    tx.run(_ADD, matter_id=matter_id, person_id=person_id, words=sealed, now=to_ms(now))


def of_matter(tx: Transaction, matter_id: int) -> list[Proposal]:
    return [_proposal(tx, row) for row in tx.all(_OF_MATTER, id=matter_id)]


def exists(tx: Transaction, id: int) -> bool:
    return tx.one(_EXISTS, id=id) is not None


def of_person(tx: Transaction, person_id: int) -> list[Proposal]:
    """Give what this person wrote, the newest first."""
    return [_proposal(tx, row) for row in tx.all(_OF_PERSON, person_id=person_id)]


def count_since(tx: Transaction, person_id: int, since: datetime) -> int:
    row = tx.one(_SINCE, person_id=person_id, since=to_ms(since))
    return row[0] if row else 0


def merge(tx: Transaction, id: int, into: int) -> None:
    tx.run(_MOVE, id=id, into=into)


def erase(tx: Transaction, person_id: int, now: datetime) -> None:
    """Forget what this person wrote; a matter in which nobody is left is over, unless it is published."""
    matters = {one.matter_id for one in of_person(tx, person_id)}
    tx.run(_ERASE, person_id=person_id)
    for id in sorted(matters):
        tx.run(_EMPTY, id=id, now=to_ms(now))


def _proposal(tx: Transaction, row: tuple[Any, ...]) -> Proposal:
    id, matter_id, person_id, words, at = row
    return Proposal(id, matter_id, person_id, tx.vault.open(words, _WORDS).decode(), from_ms(at))
