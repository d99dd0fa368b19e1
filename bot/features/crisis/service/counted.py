"""What became of calls for help in a stretch of time, for the figures: no person, no region, no number of a case."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.db.transaction import Transaction
from bot.features.crisis.repository import cases


def closed(
    tx: Transaction, since: datetime, until: datetime
) -> list[tuple[str | None, int, str, timedelta | None]]:
    """Give country, severity, outcome of each case closed then, and how long the first answer took."""
    return cases.closed_between(tx, since, until)
