"""How a leaver's path is stored: one sealed row a person."""

from __future__ import annotations

from datetime import datetime

from pydantic import TypeAdapter

from bot.db.codecs import to_ms
from bot.db.transaction import Transaction
from bot.features.leaving_care.domain import Leaver

_FIND = "select told from leavers where person_id = :id"
_SAVE = """insert into leavers(person_id, told, begun_at) values (:id, :told, :now)
    on conflict (person_id) do update set told = excluded.told"""
_COUNT = "select count(*) from leavers where person_id = :id"
_ERASE = "delete from leavers where person_id = :id"
_TOLD = "leavers.told"
_LEAVER = TypeAdapter(Leaver)


def find(tx: Transaction, person_id: int) -> Leaver | None:
    row = tx.one(_FIND, id=person_id)
    return _LEAVER.validate_json(tx.vault.open(row[0], _TOLD)) if row else None


def save(tx: Transaction, person_id: int, leaver: Leaver, now: datetime) -> None:
    """Write the path; the day it was begun stays."""
    tx.run(_SAVE, id=person_id, told=tx.vault.seal(_LEAVER.dump_json(leaver), _TOLD), now=to_ms(now))


def count(tx: Transaction, person_id: int) -> int:
    row = tx.one(_COUNT, id=person_id)
    return row[0] if row else 0


def erase(tx: Transaction, person_id: int) -> None:
    tx.run(_ERASE, id=person_id)
