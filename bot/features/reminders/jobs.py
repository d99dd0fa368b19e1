"""When reminders wake up: what is due is written, how it ended is heard, what is old is deleted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from bot.db.transaction import Transaction
from bot.features.reminders.domain.notice import Notice
from bot.features.reminders.service import Reminders
from bot.features.reminders.views import notices
from bot.scheduling.jobs import Job
from bot.telegram.sending import outbox
from bot.telegram.shown.acts import Hook, Settled
from bot.telegram.shown.screens import Post

SLICE = 50
"""So many reminders are claimed in one transaction."""
KEPT = timedelta(days=30)
"""So long a reminder stays after it ended, so that it can be taken back and is not planned twice."""


def jobs(reminders: Reminders) -> tuple[Job, ...]:
    return (
        Job("reminders-due", timedelta(seconds=5), due(reminders)),
        Job("reminders-doubts", timedelta(minutes=1), doubts(reminders)),
        Job("reminders-zones", timedelta(hours=1), zones(reminders)),
        Job("purge-reminders", timedelta(hours=1), old(reminders)),
    )


def due(reminders: Reminders) -> Callable[[Transaction, datetime], bool]:
    """Write what is due, or what its time went by for."""

    def run(tx: Transaction, now: datetime) -> bool:
        notices, more = reminders.claim(tx, now, SLICE)
        for notice in notices:
            _write(tx, notice, now)
        return more

    return run


def ended(reminders: Reminders) -> Hook:
    """Hear in the transaction that settles it how a reminder's message ended."""

    def run(tx: Transaction, settled: Settled, args: dict[str, Any], now: datetime) -> list[Post]:
        notice = reminders.hear(tx, args["id"], args["turn"], settled.status, now, doubt=args["doubt"])
        return [notices.post(notice)] if notice else []

    return run


def doubts(reminders: Reminders) -> Callable[[Transaction, datetime], bool]:
    """Tell what may not have arrived once it may be told; take back what nobody is owed any more."""

    def run(tx: Transaction, now: datetime) -> bool:
        outbox.recall(tx, [one.key for one in reminders.outdated(tx, now, SLICE)], now)
        told, more = reminders.doubts(tx, now, SLICE)
        for notice in told:
            _write(tx, notice, now)
        return more

    return run


def zones(reminders: Reminders) -> Callable[[Transaction, datetime], bool]:
    """Follow a country that changes its clocks: nine in the morning stays nine in the morning."""

    def run(tx: Transaction, now: datetime) -> bool:
        return reminders.follow_zones(tx, now, SLICE)

    return run


def old(reminders: Reminders) -> Callable[[Transaction, datetime], bool]:
    """Delete what ended long ago."""

    def run(tx: Transaction, now: datetime) -> bool:
        return reminders.purge(tx, now - KEPT, SLICE)

    return run


def _write(tx: Transaction, notice: Notice, now: datetime) -> None:
    outbox.post(tx, notices.post(notice), now, language="")
