"""What the room does by itself: the report of a month for coordinators, the next month of a pledge."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from bot.db.transaction import Transaction
from bot.features.people.domain import months_later
from bot.features.sponsors.service import Sponsors
from bot.features.sponsors.views import team
from bot.scheduling.jobs import Job
from bot.telegram.sending import outbox

UNTIL_DAY = 3
"""So many days of a month the report may still be written, if we were away on the first."""


def jobs(sponsors: Sponsors) -> tuple[Job, ...]:
    return (
        Job("sponsors-report", timedelta(hours=1), report(sponsors)),
        Job("sponsors-months", timedelta(hours=1), sponsors.turn_months),
    )


def report(sponsors: Sponsors) -> Callable[[Transaction, datetime], bool]:
    """Write the report once a month to each coordinator; its key lets nobody get it twice."""

    def run(tx: Transaction, now: datetime) -> bool:
        if now.day > UNTIL_DAY:
            return False
        this = now.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
        last = months_later(this, -1)
        books = sponsors.books(tx)
        for person_id in sponsors.coordinators(tx) if books.rows else ():
            post = team.report(person_id, last.date(), books.between(last, this))
            outbox.post(tx, post, now, language="")
        return False

    return run
