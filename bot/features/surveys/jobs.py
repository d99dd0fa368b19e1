"""Invites those whom a survey is for, a few at a time, in the lane of announcements."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from bot.db.transaction import Transaction
from bot.features.people.service.people import People
from bot.features.surveys.service import Surveys
from bot.features.surveys.views import screens
from bot.scheduling.jobs import Job
from bot.telegram.sending import outbox
from bot.telegram.shown.screens import Post


def jobs(surveys: Surveys, people: People) -> tuple[Job, ...]:
    return (Job("survey-invitations", timedelta(seconds=30), invite(surveys, people)),)


def invite(surveys: Surveys, people: People) -> Callable[[Transaction, datetime], bool]:
    """Write to a slice of people; each is invited once."""

    def run(tx: Transaction, now: datetime) -> bool:
        found = surveys.invite(tx)
        if found is None:
            return False
        survey, person_ids, _ = found
        spoken = people.languages(tx, list(person_ids)) if person_ids else {}
        for id in person_ids:
            due = surveys.awake(tx, id, now)
            one = Post(
                id,
                screens.invitation(survey, spoken.get(id, "")),
                person_id=id,
                due_at_ms=round(due.timestamp() * 1000),
                dedupe_key=f"survey:{survey.id}:{id}",
            )
            outbox.post(tx, one, now, language="")
        return True

    return run
