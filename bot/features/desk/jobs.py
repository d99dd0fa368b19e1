"""The daily look into the forum: who has no role any more leaves it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any

from bot.db.transaction import Transaction
from bot.features.desk import views
from bot.features.desk.service import Staff
from bot.features.people.service.people import People
from bot.scheduling.jobs import Job
from bot.telegram.sending import outbox
from bot.telegram.shown.acts import Hook, Remove, Settled
from bot.telegram.shown.screens import Post, Then


def jobs(staff: Staff, people: People) -> tuple[Job, ...]:
    return (Job("forum-doorman", timedelta(days=1), doorman(staff, people)),)


def not_out(staff: Staff) -> Hook:
    """Tell the administrators when the bot could not remove somebody: only they can."""

    def run(tx: Transaction, settled: Settled, args: dict[str, Any], _: datetime) -> Sequence[Post]:
        if settled.status != "failed":
            return []
        screen = views.not_out(args["person"])
        return [Post(admin, screen, person_id=admin) for admin in staff.admins(tx)]

    return run


def doorman(staff: Staff, people: People) -> Callable[[Transaction, datetime], bool]:
    """Remove whoever lost every role while nobody looked, and tell the administrators."""

    def run(tx: Transaction, now: datetime) -> bool:
        forum, strangers = staff.strangers(tx)
        for one in strangers if forum is not None else ():
            then = Then("desk-out", {"person": one})
            out = [Post(forum or 0, Remove(one), then=then), Post(forum or 0, Remove(one, readmit=True))]
            told = [Post(admin, views.stranger_removed(one), person_id=admin) for admin in staff.admins(tx)]
            outbox.posted(tx, [*out, *told], now, people)
        return False

    return run
