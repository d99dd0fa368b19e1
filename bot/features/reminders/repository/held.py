"""What is held about a person here: counted, given to them, erased (people.domain.Holding)."""

from __future__ import annotations

from typing import Any

from bot.db.transaction import Transaction
from bot.features.reminders.domain.reminder import KINDS, Manner
from bot.features.reminders.repository import rows


def count(tx: Transaction, person_id: int) -> int:
    return len(rows.all_of(tx, person_id))


def export(tx: Transaction, person_id: int) -> list[dict[str, Any]]:
    return [
        {"when": one.promised_at, "kind": KINDS[one.kind].title, "words": one.words}
        for one in rows.all_of(tx, person_id)
    ]


def erase(tx: Transaction, person_id: int) -> None:
    rows.erase(tx, person_id)


def count_manners(tx: Transaction, person_id: int) -> int:
    return int(rows.manner(tx, person_id) != Manner()) + len(rows.stops(tx, person_id))


def export_manners(tx: Transaction, person_id: int) -> list[dict[str, Any]]:
    manner = rows.manner(tx, person_id)
    kinds = [{"stopped": KINDS[name].title} for name in rows.stops(tx, person_id) if name in KINDS]
    if manner == Manner():
        return kinds
    quiet = f"{manner.quiet.begin:%H:%M}-{manner.quiet.end:%H:%M}"
    return [{"quiet": quiet, "discreet": manner.discreet}, *kinds]


def erase_manners(tx: Transaction, person_id: int) -> None:
    rows.erase_manner(tx, person_id)
