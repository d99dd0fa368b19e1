"""The inbox: every update is a row before Telegram hears that we have it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from bot.db.codecs import to_ms
from bot.db.transaction import Transaction
from bot.telegram.updates import Arrived

ATTEMPTS = 3
"""How often an update is tried before it is kept as failed for the staff to see."""

_STORE = """insert into inbox(update_id, line, body, received_at)
    values (:update_id, :line, :body, :received_at) on conflict do nothing"""
_DONE = """update inbox set status = 'done', body = null, line = 0
    where update_id = :update_id and status = 'waiting'"""
_STORED = "select 1 from inbox where update_id = :update_id"
_WAITING = "select update_id, body from inbox where status = 'waiting' order by update_id"
# Every process keeps the order of a person's updates, also of those that another one has.
_PRECEDED = """select 1 from inbox
    where line = :line and status = 'waiting' and update_id < :update_id limit 1"""
_OF_LINE = "select body from inbox where line = :line and status = 'waiting' order by update_id"
_LEFT = """select body from inbox where status = 'waiting' and received_at < :before
    order by update_id limit :most"""
_TRIED = "update inbox set attempts = attempts + 1 where update_id = :update_id returning attempts"
_FAILED = """update inbox set status = 'failed'
    where update_id = :update_id and status = 'waiting'"""
_PURGE = """delete from inbox where update_id in (
    select update_id from inbox where status <> 'waiting' and received_at < :before
    and update_id < (select max(update_id) from inbox) limit :most)"""

_FORGET = "update inbox set body = null, line = 0 where line = :person_id and status = 'failed'"

_BODY = "inbox.body"


def store(tx: Transaction, updates: Sequence[tuple[Arrived, bytes]], now: datetime) -> None:
    """Insert what is new; a repeated delivery is a no-op."""
    at = to_ms(now)
    tx.many(
        _STORE,
        [
            {
                "update_id": update.update_id,
                "line": update.line,
                "body": tx.vault.seal(body, _BODY),
                "received_at": at,
            }
            for update, body in updates
        ],
    )


def finish(tx: Transaction, update_id: int) -> bool:
    """Mark as done and forget its words and whose it was; False when it is not waiting (any more)."""
    return bool(tx.run(_DONE, update_id=update_id))


def is_stored(tx: Transaction, update_id: int) -> bool:
    return tx.one(_STORED, update_id=update_id) is not None


def fail(tx: Transaction, update_id: int) -> bool:
    """Count one failure; True when that was the last attempt and the update is kept as failed."""
    row = tx.one(_TRIED, update_id=update_id)
    if row is None or row[0] < ATTEMPTS:
        return False
    tx.run(_FAILED, update_id=update_id)
    return True


def give_up(tx: Transaction, update_id: int) -> None:
    """Keep an update that cannot be understood, for the staff to see."""
    tx.run(_FAILED, update_id=update_id)


def waiting(tx: Transaction) -> tuple[list[Any], int]:
    """Give the raw updates that were not handled yet, in order of arrival, and how many no key opens.

    These are set aside as failed: one damaged row must not keep everybody else's from being handled.
    """
    raws, aside = [], 0
    for update_id, body in tx.all(_WAITING):
        try:
            raws.append(tx.vault.open_json(body, _BODY))
        except (ValueError, TypeError):
            tx.run(_FAILED, update_id=update_id)
            aside += 1
    return raws, aside


def is_preceded(tx: Transaction, line: int, update_id: int) -> bool:
    """Say whether something of this person arrived before and is not decided yet."""
    return tx.one(_PRECEDED, line=line, update_id=update_id) is not None


def of_line(tx: Transaction, line: int) -> list[Any]:
    """Give what of one person waits, whoever has taken it in."""
    return [tx.vault.open_json(row[0], _BODY) for row in tx.all(_OF_LINE, line=line)]


def left(tx: Transaction, before: datetime, most: int) -> list[Any]:
    """Give what has waited since before; the process that took it in may have died."""
    return [tx.vault.open_json(row[0], _BODY) for row in tx.all(_LEFT, before=to_ms(before), most=most)]


def forget(tx: Transaction, person_id: int) -> None:
    """Forget what this person wrote that could not be handled; what still waits will be handled."""
    tx.run(_FORGET, person_id=person_id)


def purge(tx: Transaction, before: datetime, most: int) -> int:
    """Delete up to `most` handled rows received before; the newest id stays, so that repeats are known."""
    return tx.run(_PURGE, before=to_ms(before), most=most)
