"""What of a path comes round again: planned anew while nobody touches it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from bot.db.transaction import Transaction
from bot.features.journey.service import Journeys
from bot.scheduling.jobs import Job

SLICE = 20
"""So many families are looked at in one transaction."""


def jobs(journeys: Journeys) -> tuple[Job, ...]:
    return (Job("journey-returns", timedelta(hours=12), renew(journeys)),)


def renew(journeys: Journeys) -> Callable[[Transaction, datetime], bool]:
    """Go through the families with a child at home, some at a time: a yearly duty comes every year."""
    at = 0

    def run(tx: Transaction, now: datetime) -> bool:
        nonlocal at
        at = journeys.renew(tx, at, SLICE, now) or 0
        return bool(at)

    return run
