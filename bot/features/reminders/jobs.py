"""When reminders wake up: what is due is written, what was sent is looked after, what is old is deleted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from bot.db.transaction import Transaction
from bot.features.reminders.domain.notice import Notice
from bot.features.reminders.domain.reminder import State
from bot.features.reminders.service import Reminders
from bot.features.reminders.views import notices
from bot.scheduling.jobs import Job
from bot.telegram.sending import outbox

SLICE = 50
"""So many reminders are claimed in one transaction."""
KEPT = timedelta(days=30)
"""So long a reminder stays after it ended, so that it can be taken back and is not planned twice."""


def jobs(reminders: Reminders) -> tuple[Job, ...]:
    return (
        Job("reminders-due", timedelta(seconds=5), due(reminders)),
        Job("reminders-sent", timedelta(minutes=1), sent(reminders)),
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


def sent(reminders: Reminders) -> Callable[[Transaction, datetime], bool]:
    """Look how the outbox ended what was handed to it; what may not have arrived is told again, as such.

    What has ended or was planned anew while its message waited to leave is taken back.
    """

    def run(tx: Transaction, now: datetime) -> bool:
        handed_over = reminders.unsure(tx, now, SLICE)
        over = [one.key for one in handed_over if one.state not in {State.SENT, State.MISSED}]
        outbox.recall(tx, over, now)
        ends = outbox.ends(tx, [one.key for one in handed_over])
        settled = [one for one in handed_over if ends.get(one.key) not in outbox.GOING]
        reminders.arrived(tx, [one.id for one in settled])
        for one in settled:
            end = ends.get(one.key)
            if end == "missed":
                reminders.stayed(tx, one)
            # To whom nothing can be delivered, nothing is written again; the list of reminders shows it.
            if end in {"unknown", "failed"} and (
                notice := reminders.lost(tx, one, now, again=end == "unknown")
            ):
                _write(tx, notice, now)
        return len(settled) == SLICE

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
