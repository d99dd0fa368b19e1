"""What of the pipeline is kept for how long: kinds and days, applied slice by slice."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from bot.db.transaction import Transaction
from bot.scheduling.jobs import Job
from bot.telegram.deciding import inbox
from bot.telegram.sending import outbox

KEPT = {
    "inbox": timedelta(days=7),
    "outbox": timedelta(days=30),
}
"""Handled updates (their words are gone at once) to know repeats; settled messages to delete or count them."""

SLICE = 500
EVERY = timedelta(minutes=10)
_PURGES: dict[str, Callable[[Transaction, datetime, int], int]] = {
    "inbox": inbox.purge,
    "outbox": outbox.purge,
}


def jobs() -> tuple[Job, ...]:
    return tuple(Job(f"purge-{kind}", EVERY, _slice(kind)) for kind in KEPT)


def forget(tx: Transaction, person_id: int) -> None:
    """Forget a person: what they wrote, and what was or is to be sent to them."""
    inbox.forget(tx, person_id)
    outbox.forget(tx, person_id)


def _slice(kind: str) -> Callable[[Transaction, datetime], bool]:
    def purge(tx: Transaction, now: datetime) -> bool:
        return _PURGES[kind](tx, now - KEPT[kind], SLICE) == SLICE

    return purge
