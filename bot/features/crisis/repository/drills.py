"""False cases under way, and when the next one begins by itself."""

from __future__ import annotations

from datetime import datetime

from bot.db.codecs import from_ms, to_ms
from bot.db.transaction import Transaction
from bot.features.crisis.domain.drill import Break, Drill

_ADD = """insert into drills(case_id, begun_by, begun_at, until_at)
    values (:case_id, :begun_by, :now, :until_at)"""
_OPEN = """select case_id, begun_by, begun_at, until_at, broken from drills where ended_at is null
    order by case_id"""
_NOTE = "update drills set broken = :broken where case_id = :case_id"
_END = "update drills set ended_at = :now, broken = :broken where case_id = :case_id"
_MARK = "update cases set drill = 1 where id = :case_id"
_CALLS = "select ended from pages where case_id = :case_id order by id"
_NEXT = "select next_at from drill_plan where id = 1"
_PLAN = """insert into drill_plan(id, next_at) values (1, :next_at)
    on conflict (id) do update set next_at = excluded.next_at"""
_UNPLAN = "delete from drill_plan where id = 1"


def add(tx: Transaction, case_id: int, begun_by: int | None, now: datetime, until: datetime) -> None:
    """Mark a case as false."""
    tx.run(_MARK, case_id=case_id)
    tx.run(_ADD, case_id=case_id, begun_by=begun_by, now=to_ms(now), until_at=to_ms(until))


def under_way(tx: Transaction) -> list[Drill]:
    return [
        Drill(row[0], row[1], from_ms(row[2]), from_ms(row[3]), tuple(map(Break, row[4].split())))
        for row in tx.all(_OPEN)
    ]


def note(tx: Transaction, case_id: int, broken: tuple[Break, ...]) -> None:
    tx.run(_NOTE, case_id=case_id, broken=" ".join(broken))


def end(tx: Transaction, case_id: int, broken: tuple[Break, ...], now: datetime) -> None:
    tx.run(_END, case_id=case_id, broken=" ".join(broken), now=to_ms(now))


def calls(tx: Transaction, case_id: int) -> tuple[str | None, ...]:
    """Say how the calls about a case ended."""
    return tuple(row[0] for row in tx.all(_CALLS, case_id=case_id))


def next_at(tx: Transaction) -> datetime | None:
    row = tx.one(_NEXT)
    return from_ms(row[0]) if row else None


def plan(tx: Transaction, at: datetime | None) -> None:
    """Begin one by itself then; None: no more."""
    if at is None:
        tx.run(_UNPLAN)
    else:
        tx.run(_PLAN, next_at=to_ms(at))
