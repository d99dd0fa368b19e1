"""What consultations do by themselves: weekly hours go on, kept hours pass on, it is asked who came."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from bot.db.transaction import Transaction
from bot.features.consultations.domain.news import News
from bot.features.consultations.service.booking import Bookings
from bot.features.consultations.service.opening import Opening
from bot.features.consultations.views.news import posts
from bot.scheduling.jobs import Job
from bot.telegram.sending import outbox

SLICE = 10
Work = Callable[[Transaction, datetime, int], tuple[list[News], bool]]


def jobs(bookings: Bookings, opening: Opening) -> tuple[Job, ...]:
    return (
        Job("consultation-hours", timedelta(hours=1), told(opening.lay_out)),
        Job("consultation-offers", timedelta(minutes=1), told(bookings.pass_on)),
        Job("consultation-ends", timedelta(minutes=5), told(opening.ask_what_became)),
    )


def told(work: Work) -> Callable[[Transaction, datetime], bool]:
    """Do a slice of the work and write to those whom it concerns."""

    def run(tx: Transaction, now: datetime) -> bool:
        news, more = work(tx, now, SLICE)
        tell(tx, news, now)
        return more

    return run


def tell(tx: Transaction, news: list[News], now: datetime) -> None:
    for one in posts(news):
        outbox.post(tx, one, now, language="")
