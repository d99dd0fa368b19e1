"""Who is known to be in the team's forum."""

from __future__ import annotations

from datetime import datetime

from bot.db.codecs import to_ms
from bot.db.transaction import Transaction

_SEEN = """insert into forum_members(person_id, seen_at) values (:person_id, :now)
    on conflict (person_id) do update set seen_at = excluded.seen_at"""
_GONE = "delete from forum_members where person_id = :person_id"
_MEMBERS = "select person_id from forum_members order by person_id"


def seen(tx: Transaction, person_id: int, now: datetime) -> None:
    tx.run(_SEEN, person_id=person_id, now=to_ms(now))


def gone(tx: Transaction, person_id: int) -> None:
    tx.run(_GONE, person_id=person_id)


def members(tx: Transaction) -> list[int]:
    return [row[0] for row in tx.all(_MEMBERS)]
