"""When the law's files changed, everybody's answers are judged again, slice by slice."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial

from bot.db.transaction import Transaction
from bot.features.eligibility import views
from bot.features.eligibility.service import Eligibility
from bot.scheduling.jobs import Job
from bot.telegram import outbox
from bot.telegram.screens import Post

EVERY = timedelta(minutes=1)


def law_replay(eligibility: Eligibility) -> Job:
    """While nothing changed this costs one look at one row a country."""
    return Job("law-replay", EVERY, partial(replay, eligibility))


def replay(eligibility: Eligibility, tx: Transaction, now: datetime) -> bool:
    """Judge one slice and tell those whose result changed; True when more are waiting."""
    told, more = eligibility.judge_again(tx)
    for one in told:
        key = f"law:{one.pack.code}:{one.pack.version}:{one.person_id}"
        screen = views.law_changed(one.pack, one.changes)
        outbox.post(tx, Post(one.person_id, screen, one.person_id, dedupe_key=key), now, "")
    return more
