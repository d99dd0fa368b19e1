"""What families see of classes: the word, what is missing, how it is made good."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.features.school.domain.attendance import Attendance, MakeUp, Window, window
from bot.features.school.domain.cohort import ClassSession, Cohort
from bot.features.school.domain.course import Course
from bot.features.school.domain.quiz import Question
from bot.features.school.domain.standing import Lack
from bot.features.school.domain.wording import modules_said, when
from bot.features.school.views import presses
from bot.features.school.views.presses import button
from bot.kernel.text import Said, Text, lines, paragraphs
from bot.telegram.shown.acts import Quiz
from bot.telegram.shown.screens import HOME, Button, Screen, column

AWAITING = "school-word"
_SHOWN = 4
QUIZ = "school-quiz"
"""The hook that hears the number Telegram gave a quiz."""
FEELINGS = 4
"""Answers to how a class was, the first the best."""


def one(
    cohort: Cohort,
    session: ClassSession,
    title: Said,
    course: Course | None,
    zone: ZoneInfo,
    now: datetime,
    *,
    mine: bool,
    known: Attendance | None = None,
    note: Text | None = None,
    other: bool = False,
) -> Screen:
    """A class; while it runs, its word is awaited here."""
    place = cohort.classes.index(session) + 1
    open_ = mine and not session.cancelled and window(session, now) is Window.OPEN
    awaited = open_ and not (known and known.mark.counts)
    return Screen(
        paragraphs(
            lines(
                Text("school-class", title=title, number=place, of=len(cohort.classes)),
                when(session.starts_at, zone),
            ),
            modules_said(course, session.stretches) if course else None,
            note or _state(session, known, awaited=awaited, zone=zone),
        ),
        column(
            button("both", presses.Both(id=session.id)) if other and open_ and not awaited else None,
            Button(Text("school-calendar-button"), presses.CalendarFile(id=cohort.id, session=session.id))
            if session.starts_at > now and not session.cancelled
            else None,
            button("back-group", presses.CohortPage(id=cohort.id)),
            HOME,
        ),
        awaiting=AWAITING if awaited else None,
        place=presses.ClassPage(id=session.id),
    )


def _state(session: ClassSession, known: Attendance | None, *, awaited: bool, zone: ZoneInfo) -> Text | None:
    if session.cancelled:
        return Text("school-class-off")
    if awaited:
        return Text("school-say-word")
    if known is None:
        return None
    if known.mark.counts and not known.by_staff:
        return Text(f"school-mark-{known.mark}-at", time=f"{known.at.astimezone(zone):%H:%M}")
    return Text(f"school-mark-{known.mark}")


def missing(lack: Lack, course: Course, zone: ZoneInfo) -> Screen:
    """What is missing and which class makes it good; each is booked in one tap."""
    found = lack.progress
    back = button("back-group", presses.CohortPage(id=lack.cohort.id))
    if not found.missed:
        done = "school-nothing-missing-done" if found.is_enough(course) else "school-nothing-missing"
        return Screen(
            Text(done, heard=found.hours_heard, needed=found.hours_needed),
            column(button("certificate", presses.MyCertificate(seat=lack.seat.id)), back, HOME),
            place=presses.Missing(seat=lack.seat.id),
        )
    spare = found.may_still_miss(course)
    rule = Text("school-whole") if course.is_state else Text("school-margin", hours=max(spare, 0))
    choices = [_book(lack.seat.id, one, zone) for one in lack.choices[:_SHOWN]]
    undo = [
        Button(
            Text("school-unbook-button", when=_short(one, zone)),
            presses.Unbook(seat=lack.seat.id, session=one.session.id),
        )
        for one in lack.booked[:2]
    ]
    return Screen(
        paragraphs(
            lines(Text("school-you-missed"), modules_said(course, found.missed)),
            rule,
            lines(*(Text("school-booked", when=when(one.session.starts_at, zone)) for one in lack.booked))
            if lack.booked
            else None,
            _how(lack),
        ),
        column(*choices, *undo, back, HOME),
        place=presses.Missing(seat=lack.seat.id),
    )


def _how(lack: Lack) -> Text | None:
    if not lack.progress.open:
        return Text("school-all-booked")
    if not lack.choices:
        return Text("school-no-make-up")
    return Text("school-choose-make-up")


def _book(seat_id: int, one: MakeUp, zone: ZoneInfo) -> Button:
    label = Text(
        "school-book-button",
        when=_short(one, zone),
        language=Text(f"school-language-{one.language}"),
    )
    return Button(label, presses.Book(seat=seat_id, session=one.session.id))


def _short(one: MakeUp, zone: ZoneInfo) -> str:
    return f"{one.session.starts_at.astimezone(zone):%d.%m %H:%M}"


def quiz(question: Question) -> Quiz:
    """One question about what the class was about; the explanation follows the answer."""
    return Quiz(question.asked, question.options, question.right - 1, question.why, anonymous=False)


def how_was_it(session: ClassSession, title: Said) -> Screen:
    """One question after a class."""
    answers = [
        Button(Text(f"school-feeling-{value}-button"), presses.Answer(id=session.id, value=value))
        for value in range(1, FEELINGS + 1)
    ]
    return Screen(Text("school-how-was-it", title=title), column(*answers, HOME))


def thanks() -> Screen:
    return Screen(Text("school-thanks"), column(presses.SCHOOL, HOME))
