"""What trainers and coordinators see of classes: the list, moving one, the word, the roster."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from bot.features.school.domain.attendance import Mark, withheld
from bot.features.school.domain.cohort import ClassSession, Cohort
from bot.features.school.domain.course import Course
from bot.features.school.domain.standing import Lack, Line
from bot.features.school.domain.wording import modules_said, when
from bot.features.school.views import presses
from bot.features.school.views.groups import month, month_of_days
from bot.features.school.views.presses import button
from bot.kernel.text import Said, Text, lines, paragraphs
from bot.telegram.shown.screens import HOME, Button, Screen, column, grid

PAGE = 7
SEATS = 6
AWAITING_HOUR = "school-hour"
CORRECTIONS = (
    (Mark.PRESENT, "forgot-word"),
    (Mark.PRESENT, "no-connection"),
    (Mark.PRESENT, "was-there"),
    (Mark.LATE, "no-connection"),
    (Mark.LATE, "was-there"),
    (Mark.LEFT_EARLY, "was-there"),
    (Mark.ABSENT, "mistake"),
)
"""What a mark may become, each with its reason."""
_MARKS = {
    None: "\u00b7",
    Mark.PRESENT: "\u2713",
    Mark.LATE: "\u25d4",
    Mark.LEFT_EARLY: "\u25d1",
    Mark.ABSENT: "\u2014",
}


def listed(cohort: Cohort, title: Said, press: presses.Classes, now: datetime) -> Screen:
    """The classes of a group; where one is to be moved, only those that can be, each leading there at once."""
    page = press.page
    found = [one for one in cohort.classes if not press.move or _can_move(one, now)]
    shown = found[page * PAGE : (page + 1) * PAGE]
    buttons = [
        Button(
            Text(
                "school-lesson-off-button" if one.cancelled else "school-lesson-button",
                number=cohort.classes.index(one) + 1,
                day=f"{one.starts_at.astimezone(cohort.tz):%d.%m %H:%M}",
            ),
            presses.Move(id=one.id) if press.move else presses.Lesson(id=one.id),
        )
        for one in shown
    ]
    turn = tuple(
        Button(Text(label), press.model_copy(update={"page": there}))
        for label, there in (("people-page-back-button", page - 1), ("people-page-on-button", page + 1))
        if 0 <= there * PAGE < len(found)
    )
    rows = (
        *grid(buttons, 2),
        *((turn,) if turn else ()),
        (button("back-staff", presses.Group(id=cohort.id)), HOME),
    )
    asked = "school-move-which" if press.move else "school-lessons"
    return Screen(Text(asked, title=title), rows, place=press)


def _can_move(session: ClassSession, now: datetime) -> bool:
    return not session.closed and (session.starts_at > now or session.cancelled)


def lesson(
    cohort: Cohort,
    session: ClassSession,
    title: Said,
    course: Course | None,
    word: str | None,
    answers: dict[str, dict[int, int]],
    right: tuple[int, int],
    now: datetime,
    *,
    coordinates: bool,
) -> Screen:
    """One class: its word while it runs, its roster, and what may be changed about it."""
    place = cohort.classes.index(session) + 1
    ahead = session.starts_at > now and not session.cancelled
    change = _changes(session, ahead=ahead) if coordinates else ()
    back = button("back-staff", presses.Group(id=cohort.id)) if coordinates else None
    return Screen(
        paragraphs(
            lines(
                Text("school-class", title=title, number=place, of=len(cohort.classes)),
                when(session.starts_at, cohort.tz),
            ),
            modules_said(course, session.stretches) if course else None,
            Text("school-word-now", word=word) if word else None,
            Text("school-class-off") if session.cancelled else lines(_answers(answers), _right(*right)),
        ),
        (
            *(((button("refresh", presses.Lesson(id=session.id)),),) if word else ()),
            (button("roster", presses.Roster(id=session.id)),),
            *change,
            *column(back, HOME),
        ),
        place=presses.Lesson(id=session.id),
    )


def _changes(session: ClassSession, *, ahead: bool) -> tuple[tuple[Button, ...], ...]:
    """What a coordinator may do: move or call off what is ahead; a class that was called off can be moved."""
    move_ = button("move", presses.Move(id=session.id))
    if ahead:
        last = button("put-last", presses.PutLast(id=session.id))
        return ((move_, last), (button("call-off-class", presses.CallOffClass(id=session.id)),))
    return ((move_,),) if session.cancelled and not session.closed else ()


def _answers(answers: dict[str, dict[int, int]]) -> Said | None:
    """What people answered after the class; small counts are not shown."""
    felt = answers.get("feeling", {})
    total = sum(felt.values())
    if not total:
        return None
    shown = withheld(total)
    if shown is None:
        return Text("school-answers-few")
    good = sum(count for value, count in felt.items() if value <= 2)
    return Text("school-answers", good=good, total=shown)


def _right(right: int, total: int) -> Text | None:
    """How many knew the answer; shown for as many only as point at nobody."""
    return Text("school-answers-right", right=right, total=total) if total and withheld(total) else None


def no_lesson() -> Screen:
    return Screen(Text("school-no-lesson"), column(HOME))


def move(
    cohort: Cohort, session: ClassSession, press: presses.Move, today: date, note: Text | None = None
) -> Screen:
    """Choose the new day; the hour stays, or is typed with the day."""
    first = month(press.month, today)

    def day(number: int) -> Button:
        chosen = first.replace(day=number) if number else None
        if chosen is None or chosen < today:
            return Button(Text("verbatim", words="\u00b7"), press)
        packed = chosen.year * 10000 + chosen.month * 100 + chosen.day
        return Button(Text("verbatim", words=str(number)), presses.MoveTo(id=session.id, day=packed))

    def turn(there: date) -> presses.Move:
        return presses.Move(id=session.id, month=there.year * 100 + there.month)

    rows = month_of_days(press.month, today, day, turn)
    return Screen(
        lines(note, Text("school-move", when=when(session.starts_at, cohort.tz))),
        (*rows, (button("back-lesson", presses.Lesson(id=session.id)), HOME)),
        awaiting=AWAITING_HOUR,
        place=presses.Move(id=session.id, month=press.month),
    )


# ---- the roster ----------------------------------------------------------------------------------


def roster(cohort: Cohort, session: ClassSession, found: Sequence[Line], page: int) -> Screen:
    """Who is expected and who is here; a tap opens the correction."""
    shown = found[page * SEATS : (page + 1) * SEATS]
    here = sum(bool(line.known and line.known.mark.counts) for line in found)
    buttons = [
        Button(
            Text(
                "school-seat-button", mark=_MARKS[line.known.mark if line.known else None], name=_name(line)
            ),
            presses.MarkSeat(id=session.id, seat=line.seat.id),
        )
        for line in shown
    ]
    turn = tuple(
        Button(Text(label), presses.Roster(id=session.id, page=there))
        for label, there in (("people-page-back-button", page - 1), ("people-page-on-button", page + 1))
        if 0 <= there * SEATS < len(found)
    )
    rows = (
        *column(*buttons),
        *((turn,) if turn else ()),
        (button("back-lesson", presses.Lesson(id=session.id)), HOME),
    )
    text = lines(Text("school-roster", here=here, total=len(found)), when(session.starts_at, cohort.tz))
    return Screen(text, rows, place=presses.Roster(id=session.id, page=page))


def _name(line: Line) -> Said:
    if line.name:
        return Text("verbatim", words=line.name[:24])
    return Text("school-nameless", number=line.seat.enrolment_id, place=line.seat.place)


def correct(
    session: ClassSession, line: Line, history: Sequence[tuple[str | None, str, str, datetime]]
) -> Screen:
    """Choose what the mark ought to be, and why, in one tap."""
    said = [
        Text(
            "school-change",
            before=Text(f"school-mark-{before}") if before else Text("school-mark-none"),
            after=Text(f"school-mark-{after}"),
            reason=Text(f"school-reason-{reason}"),
        )
        for before, after, reason, _ in history[-3:]
    ]
    known = line.known.mark if line.known else None
    choices = [
        Button(
            Text(
                "school-correct-button",
                mark=Text(f"school-mark-{mark}"),
                reason=Text(f"school-reason-{reason}"),
            ),
            presses.SetMark(id=session.id, seat=line.seat.id, mark=mark, reason=reason),
        )
        for mark, reason in CORRECTIONS
        if mark is not known
    ]
    now = Text(f"school-mark-{line.known.mark}") if line.known else Text("school-mark-none")
    return Screen(
        lines(Text("school-correct", name=_name(line), mark=now), *said),
        (*column(*choices), (button("back-roster", presses.Roster(id=session.id)), HOME)),
        place=presses.MarkSeat(id=session.id, seat=line.seat.id),
    )


def lacking(cohort: Cohort, title: Said, found: Sequence[Lack]) -> Screen:
    """Everybody who still misses something, with the hours and whether a class is booked."""
    said = [
        Text(
            "school-lacks-line",
            name=Text("verbatim", words=one.name)
            if one.name
            else Text("school-nameless", number=one.seat.enrolment_id, place=one.seat.place),
            hours=sum(stretch.hours for stretch in one.progress.missed),
            open=sum(stretch.hours for stretch in one.progress.open),
        )
        for one in found[:20]
    ]
    text = (
        lines(Text("school-lacks", title=title), *said) if said else Text("school-nobody-lacks", title=title)
    )
    return Screen(
        text,
        column(button("back-staff", presses.Group(id=cohort.id)), HOME),
        place=presses.Lacking(id=cohort.id),
    )
