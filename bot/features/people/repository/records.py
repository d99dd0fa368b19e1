"""How wishes to be forgotten are stored, and by which marks older copies know who was."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from bot.db.codecs import from_ms, to_ms
from bot.db.transaction import Transaction
from bot.features.people.domain import Because, Forgetting

_ERASURE = "people.erased"
_FORGETTING = """select due_at, because from forgettings where person_id = :person_id
    order by due_at limit 1"""
_ASK_FORGETTING = """insert into forgettings(person_id, due_at, because)
    values (:person_id, :due_at, :because) on conflict do nothing"""
_UNDO_FORGETTING = "delete from forgettings where person_id = :person_id and because in :because"
_FORGET_DUE = """select person_id from forgettings where due_at <= :now
    group by person_id order by min(due_at) limit :most"""


_NOTE_ERASURE = """insert into erasures(mark, erased_at) values (:mark, :now)
    on conflict (mark) do update set erased_at = excluded.erased_at
    where erasures.erased_at < excluded.erased_at"""
_ERASURES = "select mark, erased_at from erasures"
Marks = Mapping[str, datetime | None]
_EVERYBODY = "select id, first_seen_at from people where id > :after order by id limit :most"


def note_erasure(tx: Transaction, person_id: int, now: datetime) -> None:
    """Remember by a keyed hash that this person was forgotten, for copies made before."""
    tx.run(_NOTE_ERASURE, mark=tx.vault.marks(str(person_id), _ERASURE)[0], now=to_ms(now))


def erasures(tx: Transaction) -> dict[str, datetime | None]:
    return {row[0]: from_ms(row[1]) for row in tx.all(_ERASURES)}


def add_erasures(tx: Transaction, marks: Marks, now: datetime) -> None:
    """Take marks over; of those that do not say when, it is said to have been now."""
    tx.many(_NOTE_ERASURE, [{"mark": mark, "now": to_ms(at or now)} for mark, at in sorted(marks.items())])


def erased_among(tx: Transaction, marks: Marks, after: int, most: int) -> tuple[list[int], int | None]:
    """Look through some people after this number; give who was erased after we met, and the last number seen.

    Who came back after an erasure was met again later than it, and stays.
    """
    rows = tx.all(_EVERYBODY, after=after, most=most)
    return [id for id, met in rows if _was_erased(tx, marks, id, met)], rows[-1][0] if rows else None


def _was_erased(tx: Transaction, marks: Marks, id: int, met: int) -> bool:
    at = [marks[mark] for mark in tx.vault.marks(str(id), _ERASURE) if mark in marks]
    return any(one is None or met <= to_ms(one) for one in at)


def forgetting(tx: Transaction, person_id: int) -> Forgetting | None:
    row = tx.one(_FORGETTING, person_id=person_id)
    return Forgetting(from_ms(row[0]), Because(row[1])) if row else None


def ask_forgetting(tx: Transaction, person_id: int, wanted: Forgetting) -> None:
    """Write it down; asking again does not move the hour."""
    tx.run(_ASK_FORGETTING, person_id=person_id, due_at=to_ms(wanted.at), because=wanted.because)


def undo_forgetting(tx: Transaction, person_id: int, *because: Because) -> None:
    tx.run(_UNDO_FORGETTING, person_id=person_id, because=list(because))


def forget_due(tx: Transaction, now: datetime, most: int) -> list[int]:
    return [row[0] for row in tx.all(_FORGET_DUE, now=to_ms(now), most=most)]
