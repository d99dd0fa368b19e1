"""When each part of the house was last seen alive, kept across restarts."""

from __future__ import annotations

from datetime import datetime

from bot.db.codecs import from_ms, to_ms
from bot.db.transaction import Transaction

_SEEN = "select seen_at from pulses where part = :part"
_BEAT = """insert into pulses(part, seen_at) values (:part, :now)
    on conflict(part) do update set seen_at = :now"""


def seen(tx: Transaction, part: str) -> datetime | None:
    row = tx.one(_SEEN, part=part)
    return from_ms(row[0]) if row else None


def beat(tx: Transaction, part: str, now: datetime) -> None:
    tx.run(_BEAT, part=part, now=to_ms(now))


def last_backup(tx: Transaction, now: datetime) -> datetime:
    """Give when the last backup was made; before the first one, when we began to look for it."""
    at = seen(tx, "backup")
    if at is None:
        beat(tx, "backup", now)
    return at or now
