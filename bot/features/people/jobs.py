"""When the people room wakes up: to forget, and to tell whose term ends."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.db.transaction import Transaction
from bot.features.people.service.records import SLICE, Records
from bot.features.people.views import records as views
from bot.scheduling.jobs import Job
from bot.telegram.sending import outbox


def jobs(records: Records) -> tuple[Job, ...]:
    def terms(tx: Transaction, now: datetime) -> bool:
        ending = records.terms_ending(tx, now)
        for person_id, at in ending:
            notice = views.term_ends(at)
            body = outbox.body_of(notice)
            outbox.put(tx, person_id, notice.lane, body, now, language="", person_id=person_id)
        return len(ending) == SLICE

    return (
        Job("forget", timedelta(minutes=1), records.forget_due),
        Job("consent-terms", timedelta(hours=1), terms),
    )
