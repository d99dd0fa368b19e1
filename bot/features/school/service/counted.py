"""What the school did in a stretch of time, for the figures: numbers by country and region, nobody's name."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from bot.db.transaction import Transaction
from bot.features.school.repository import counted

Rows = list[tuple[str, str, int]]


def work(tx: Transaction, since: datetime, until: datetime) -> Mapping[str, Rows]:
    """Count applicants, enrolled and certified: country, region, how many."""
    return {
        "applicants": counted.applicants(tx, since, until),
        "enrolled": counted.enrolled(tx, since, until),
        "certified": counted.certified(tx, since, until),
    }
