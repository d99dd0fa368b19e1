"""When the law's files changed, everybody's answers are judged again, slice by slice; nobody is woken by it."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial

from bot.db.codecs import to_ms
from bot.db.transaction import Transaction
from bot.features.eligibility import views
from bot.features.eligibility.service import Eligibility
from bot.features.reminders.service import Reminders
from bot.scheduling.jobs import Job
from bot.telegram.sending import outbox
from bot.telegram.shown.screens import Post

EVERY = timedelta(minutes=1)
LAW_REPLAY = "law-replay"


def law_replay(eligibility: Eligibility, reminders: Reminders) -> Job:
    """While nothing changed this costs one look at one row a country."""
    return Job(LAW_REPLAY, EVERY, partial(replay, eligibility, reminders))


def replay(eligibility: Eligibility, reminders: Reminders, tx: Transaction, now: datetime) -> bool:
    """Judge one slice and tell those whose result changed, in their waking hours; True when more are waiting."""
    told, more = eligibility.judge_again(tx)
    for one in told:
        key = f"law:{one.pack.code}:{one.pack.version}:{one.person_id}"
        screen = views.law_changed(one.pack, one.changes)
        awake = to_ms(reminders.awake_at(tx, one.person_id, now))
        news = Post(one.person_id, screen, one.person_id, due_at_ms=awake, dedupe_key=key)
        outbox.post(tx, news, now, "")
    return more
