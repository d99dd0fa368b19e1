"""Questions that are to be asked after closed cases."""

from __future__ import annotations

from datetime import datetime

from bot.db.codecs import from_ms, to_ms
from bot.db.transaction import Transaction
from bot.features.crisis.domain.following import Following

_PUT = """insert into case_followings(case_id, step, due_at) values (:case_id, :step, :due_at)
    on conflict (case_id) do update set step = excluded.step, due_at = excluded.due_at"""
_DUE = "select case_id, step, due_at from case_followings where due_at <= :now order by due_at, case_id limit :most"
_DROP = "delete from case_followings where case_id = :case_id"


def put(tx: Transaction, one: Following) -> None:
    tx.run(_PUT, case_id=one.case_id, step=one.step, due_at=to_ms(one.due_at))


def due(tx: Transaction, now: datetime, most: int) -> list[Following]:
    return [Following(row[0], row[1], from_ms(row[2])) for row in tx.all(_DUE, now=to_ms(now), most=most)]


def drop(tx: Transaction, case_id: int) -> None:
    tx.run(_DROP, case_id=case_id)
