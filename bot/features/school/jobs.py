"""What the school does by itself: offers end, papers are overdue, classes are settled."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from bot.db.transaction import Transaction
from bot.features.school.domain.cohort import ClassSession, Cohort
from bot.features.school.domain.places import Seat
from bot.features.school.domain.quiz import Question
from bot.features.school.service.doors import Doors
from bot.features.school.service.feedback import Feedback
from bot.features.school.service.office import Office
from bot.features.school.service.paperwork import Paperwork
from bot.features.school.service.places import Places
from bot.features.school.service.register import Register
from bot.features.school.views import classes
from bot.features.school.views.doors import removed
from bot.features.school.views.news import posts
from bot.scheduling.jobs import Job
from bot.telegram.sending import outbox
from bot.telegram.shown.acts import Settled
from bot.telegram.shown.screens import Lane, Post, Then


def jobs(
    office: Office, places: Places, paperwork: Paperwork, register: Register, feedback: Feedback
) -> tuple[Job, ...]:
    return (
        Job("school-offers", timedelta(seconds=30), offers(places)),
        Job("school-papers", timedelta(minutes=5), papers(paperwork)),
        Job("school-doors", timedelta(minutes=1), doors(Doors(office))),
        Job("school-classes", timedelta(minutes=1), settled_classes(office, register, feedback)),
    )


def offers(places: Places) -> Callable[[Transaction, datetime], bool]:
    """End offers whose clock has run out."""

    def run(tx: Transaction, now: datetime) -> bool:
        news, more = places.end_offers(tx, now)
        _write(tx, posts(news), now)
        return more

    return run


def papers(paperwork: Paperwork) -> Callable[[Transaction, datetime], bool]:
    """Look after places whose papers or answers are due."""

    def run(tx: Transaction, now: datetime) -> bool:
        news, more = paperwork.look_after(tx, now)
        _write(tx, posts(news), now)
        return more

    return run


def settled_classes(
    office: Office, register: Register, feedback: Feedback
) -> Callable[[Transaction, datetime], bool]:
    """Mark who was absent, and ask who was there one question about it and how it was."""

    def run(tx: Transaction, now: datetime) -> bool:
        closed, news, more = register.close_classes(tx, now)
        _write(tx, posts(news), now)
        for group, session, there in closed:
            question = feedback.question(group, session)
            _write(tx, _afterwards(tx, office, group, session, question, there, now), now)
        return more

    return run


def _afterwards(
    tx: Transaction,
    office: Office,
    group: Cohort,
    session: ClassSession,
    question: Question | None,
    there: Sequence[Seat],
    now: datetime,
) -> Iterable[Post]:
    for seat in there:
        if seat.person_id is None:
            continue
        asked = Post(
            seat.person_id,
            classes.how_was_it(session, office.title(group)),
            person_id=seat.person_id,
            due_at_ms=round(office.reminders.awake_at(tx, seat.person_id, now).timestamp() * 1000),
            dedupe_key=f"school:how:{session.id}:{seat.id}",
            lane=Lane.REMINDER,
        )
        if question is not None:
            yield replace(
                asked,
                act=classes.quiz(question),
                dedupe_key=f"school:quiz:{session.id}:{seat.id}",
                then=Then(classes.QUIZ, {"class": session.id, "module": question.module}),
            )
        yield asked


def doors(keeper: Doors) -> Callable[[Transaction, datetime], bool]:
    """Take out of a group's chat who has left the group."""

    def run(tx: Transaction, now: datetime) -> bool:
        found, more = keeper.sweep(tx)
        _write(tx, removed(found), now)
        return more

    return run


def remembered(
    feedback: Feedback,
) -> Callable[[Transaction, Settled, dict[str, Any], datetime], Sequence[Post]]:
    """Keep the number Telegram gave a quiz: its answers name nothing else."""

    def hook(tx: Transaction, settled: Settled, args: dict[str, Any], _: datetime) -> Sequence[Post]:
        if settled.poll_id:
            feedback.asked(tx, settled.poll_id, args["class"], args["module"])
        return ()

    return hook


def _write(tx: Transaction, written: Iterable[Post], now: datetime) -> None:
    for one in written:
        outbox.post(tx, one, now, language="")


def followed(places: Places) -> Callable[[Transaction, Settled, dict[str, Any], datetime], Sequence[Post]]:
    """Start an offer's clock when it was delivered; where nobody can be reached, the next household hears of it."""

    def hook(tx: Transaction, settled: Settled, args: dict[str, Any], now: datetime) -> Sequence[Post]:
        if settled.status in {"sent", "unknown"}:
            places.delivered(tx, args["offer"], now)
            return ()
        return posts(places.undelivered(tx, args["offer"], now))

    return hook
