"""Who was in class: words said and taken, marks and corrections, what is missing and how it is made good."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from bot.db.transaction import Transaction
from bot.features.people.domain import Person
from bot.features.school.domain.attendance import (
    STILL_OPEN,
    TRIES,
    Attendance,
    CodeWords,
    MakeUp,
    Mark,
    Progress,
    Window,
    make_ups,
    mark_at,
    progress,
    window,
)
from bot.features.school.domain.cohort import ClassSession, Cohort
from bot.features.school.domain.course import Stretch
from bot.features.school.domain.news import Leads, News
from bot.features.school.domain.places import IN_CLASS, Seat, State
from bot.features.school.domain.standing import Lack, Line, Standing
from bot.features.school.repository import attendance, cohorts
from bot.features.school.repository import places as rows
from bot.features.school.service.bells import Bells
from bot.features.school.service.office import Office
from bot.kernel.errors import NotAllowed, Refused
from bot.kernel.text import Text

SLICE = 5
REASONS = ("forgot-word", "no-connection", "was-there", "mistake")
"""Why a mark is corrected; `school-reason-<name>` says it."""


class Register:
    """Attendance. People mark themselves by the word; trainers and coordinators correct with a reason."""

    def __init__(self, office: Office, bells: Bells, words: CodeWords) -> None:
        self._office, self._bells, self._words = office, bells, words

    # ---- in class -------------------------------------------------------------------------------

    def my_class(
        self, tx: Transaction, person: Person, class_id: int
    ) -> tuple[Cohort, ClassSession, Seat | None]:
        """Give a class and the seat this person has in it, as a member or as a guest."""
        cohort, session = self._office.session(tx, class_id)
        for seat in rows.seats_of(tx, person.id):
            enrolment = rows.find(tx, seat.enrolment_id)
            if enrolment is None or enrolment.state not in IN_CLASS:
                continue
            if seat.cohort_id == cohort.id or class_id in attendance.booked_by(tx, seat.id):
                return cohort, session, seat
        return cohort, session, None

    def known(self, tx: Transaction, class_id: int, seat: Seat | None) -> Attendance | None:
        return attendance.one(tx, class_id, seat.id) if seat else None

    def say(
        self, tx: Transaction, person: Person, class_id: int, said: str, now: datetime
    ) -> Attendance | Text:
        """Take a word said in class; gives the mark, or why it was not taken."""
        cohort, session, seat = self.my_class(tx, person, class_id)
        if seat is None:
            raise NotAllowed(Text("school-not-your-class"))
        if session.cancelled:
            raise Refused(Text("school-not-your-class"))
        if (known := attendance.one(tx, class_id, seat.id)) and known.mark.counts:
            return known
        zone = self._office.people.zone_of(person)
        match window(session, now):
            case Window.EARLY:
                opens = session.starts_at.astimezone(zone)
                return Text("school-word-early", time=f"{opens:%H:%M}")
            case Window.OVER:
                return Text("school-word-over")
        if attendance.tries(tx, class_id, person.id) >= TRIES:
            return Text("school-word-too-often")
        if not self._words.is_said(said, session, cohort.language, now):
            attendance.count_try(tx, class_id, person.id)
            return Text("school-word-wrong")
        mark = Attendance(class_id, seat.id, mark_at(session, now), now)
        attendance.save(tx, mark)
        return mark

    def other_adult(self, tx: Transaction, seat: Seat) -> Seat | None:
        """Give the household's other seat while that adult has no phone of their own here."""
        enrolment = rows.find(tx, seat.enrolment_id)
        seats = rows.seats(tx, [enrolment]) if enrolment else []
        return next((one for one in seats if one.id != seat.id and one.person_id is None), None)

    def both_here(self, tx: Transaction, person: Person, class_id: int, now: datetime) -> None:
        """Who gave the word says that the other adult sits beside them; only while the class runs."""
        _, session, seat = self.my_class(tx, person, class_id)
        if seat is None:
            raise NotAllowed(Text("school-not-your-class"))
        mine, other = attendance.one(tx, class_id, seat.id), self.other_adult(tx, seat)
        if mine is None or not mine.mark.counts or other is None or window(session, now) is not Window.OPEN:
            raise Refused(Text("school-not-your-class"))
        attendance.add_if_none(tx, Attendance(class_id, other.id, mine.mark, now))

    # ---- the trainer ----------------------------------------------------------------------------

    def word(self, tx: Transaction, person: Person, class_id: int, now: datetime) -> str | None:
        """Give the word of the moment to who teaches; None while no word is taken."""
        cohort, session = self._office.session(tx, class_id)
        self._office.teaches(tx, person, session)
        if window(session, now) is not Window.OPEN:
            return None
        return self._words.now(session, cohort.language, now)

    def next_class(
        self, tx: Transaction, person: Person, now: datetime
    ) -> tuple[Cohort, ClassSession] | None:
        """Give the class this trainer teaches next."""
        cohort_id = cohorts.taught_next(tx, person.id, now - STILL_OPEN)
        cohort = cohorts.find(tx, cohort_id) if cohort_id else None
        mine = [one for one in cohort.held if one.trainer_id == person.id] if cohort else []
        found = next((one for one in mine if one.ends_at + STILL_OPEN > now), None)
        return (cohort, found) if cohort and found else None

    def roster(self, tx: Transaction, person: Person, class_id: int, now: datetime) -> list[Line]:
        """Give everybody expected in a class with their marks, to who teaches or coordinates."""
        _, session = self._office.session(tx, class_id)
        self._office.teaches(tx, person, session)
        self._office.team.audit(tx, now, person.id, "school-roster-read", subject_id=class_id)
        return [self._named(tx, line) for line in self._lines(tx, session)]

    def _named(self, tx: Transaction, line: Line) -> Line:
        return replace(line, name=rows.applicant(tx, line.seat.id).name)

    def _lines(self, tx: Transaction, session: ClassSession) -> list[Line]:
        marks = {one.seat_id: one for one in attendance.of_class(tx, session.id)}
        own = rows.seats_in(tx, session.cohort_id, IN_CLASS)
        found = [rows.seat(tx, seat_id) for seat_id in attendance.guests(tx, session.id)]
        lines = [Line(seat, marks.get(seat.id)) for seat in own]
        return lines + [Line(seat, marks.get(seat.id), is_guest=True) for seat in found if seat]

    def correct(
        self,
        tx: Transaction,
        person: Person,
        class_id: int,
        seat_id: int,
        mark: Mark,
        reason: str,
        now: datetime,
    ) -> None:
        """Set a mark by hand, with a reason; what stood before is kept."""
        _, session = self._office.session(tx, class_id)
        self._office.teaches(tx, person, session)
        if reason not in REASONS or session.starts_at > now:
            raise Refused(Text("school-place-unknown"))
        if not any(line.seat.id == seat_id for line in self._lines(tx, session)):
            raise Refused(Text("school-place-unknown"))
        before = attendance.one(tx, class_id, seat_id)
        after = Attendance(class_id, seat_id, mark, now, by_staff=True)
        attendance.save(tx, after)
        attendance.note_change(tx, before, after, reason, person.id)
        self._office.team.audit(tx, now, person.id, "school-attendance-corrected", subject_id=seat_id)

    def changes(
        self, tx: Transaction, person: Person, class_id: int, seat_id: int
    ) -> list[tuple[str | None, str, str, datetime]]:
        """Give the corrections of one mark."""
        _, session = self._office.session(tx, class_id)
        self._office.teaches(tx, person, session)
        return attendance.changes(tx, class_id, seat_id)

    # ---- when a class is over -------------------------------------------------------------------

    def close_classes(
        self, tx: Transaction, now: datetime
    ) -> tuple[list[tuple[Cohort, ClassSession, list[Seat]]], list[News], bool]:
        """Settle classes that are over: who said nothing was absent and hears what is missing.

        Gives each class with the seats that were there, for whatever comes after a class.
        """
        over = cohorts.unclosed(tx, now - STILL_OPEN, SLICE)
        closed: list[tuple[Cohort, ClassSession, list[Seat]]] = []
        news: list[News] = []
        for _, class_id in over:
            if not cohorts.close(tx, class_id):
                continue
            cohort, session = self._office.session(tx, class_id)
            there = []
            for line in self._lines(tx, session):
                absent = Attendance(class_id, line.seat.id, Mark.ABSENT, now)
                if attendance.add_if_none(tx, absent):
                    news += self._missed(cohort, session, line.seat)
                elif line.known and line.known.mark.counts:
                    there.append(line.seat)
            closed.append((cohort, session, there))
            if not cohort.is_event and session.id == cohort.held[-1].id:
                said = Text("school-group-over", title=self._office.title(cohort))
                news += self._office.tell_coordinators(
                    tx, cohort, said, Leads.OWED, cohort.id, f"school:over:{session.id}:{session.revision}"
                )
        return closed, self._office.politely(tx, news, now), len(over) == SLICE

    def _missed(self, cohort: Cohort, session: ClassSession, seat: Seat) -> Iterable[News]:
        if seat.person_id and not cohort.is_event:
            said = Text("school-missed", title=self._office.title(cohort), hours=session.hours)
            key = f"school:missed:{session.id}:{session.revision}:{seat.id}"
            yield News(seat.person_id, said, Leads.MISSING, seat.id, key)

    # ---- what is still missing ------------------------------------------------------------------

    def progress(self, tx: Transaction, seat: Seat, now: datetime) -> tuple[Cohort, Progress]:
        """Give where one adult stands in the programme."""
        cohort = self._office.cohort(tx, seat.cohort_id)
        counted = [one.class_id for one in attendance.of_seat(tx, seat.id) if one.mark.counts]
        heard = [self._office.session(tx, class_id)[1] for class_id in counted]
        # What was heard counts, also where the class was called off for everybody else afterwards.
        booked = [
            self._office.session(tx, class_id)[1]
            for class_id in attendance.booked_by(tx, seat.id)
            if class_id not in counted
        ]
        live = [one for one in booked if not one.cancelled and one.ends_at + STILL_OPEN > now]
        return cohort, progress(cohort.classes, heard, live, now)

    def seats_here(self, tx: Transaction, person: Person, standing: Standing, now: datetime) -> list[Seat]:
        """Give the household's seats in a course that has begun, each with a screen of what is missing."""
        enrolment, cohort = standing.enrolment, standing.cohort
        begun = cohort.starts_at is not None and cohort.starts_at <= now
        if enrolment is None or standing.state not in IN_CLASS or cohort.is_event or not begun:
            return []
        seats = rows.seats(tx, [enrolment])
        return [one for one in seats if one.person_id in {None, person.id}]

    def was_there(self, tx: Transaction, seat: Seat) -> list[datetime]:
        """Give when the classes began in which this adult was."""
        counted = [one.class_id for one in attendance.of_seat(tx, seat.id) if one.mark.counts]
        return [self._office.session(tx, class_id)[1].starts_at for class_id in counted]

    def my_seat(self, tx: Transaction, person: Person, seat_id: int) -> Seat:
        """Give a seat of the person's household; raises Refused for anybody else's."""
        seat = rows.seat(tx, seat_id)
        enrolment = rows.find(tx, seat.enrolment_id) if seat else None
        mine = [one.person_id for one in rows.seats(tx, [enrolment])] if enrolment else []
        if seat is None or enrolment is None:
            raise Refused(Text("school-place-unknown"))
        if person.id not in {*mine, enrolment.person_id}:
            raise NotAllowed(Text("school-place-unknown"))
        return seat

    def lack(self, tx: Transaction, person: Person, seat_id: int, now: datetime) -> Lack:
        """Give what an adult of the person's household misses and how it can be made good."""
        seat = self.my_seat(tx, person, seat_id)
        return self._lack(tx, seat, person.language, now)

    def _lack(self, tx: Transaction, seat: Seat, language: str, now: datetime) -> Lack:
        cohort, found = self.progress(tx, seat, now)
        booked_ids = attendance.booked_by(tx, seat.id)
        elsewhere = [
            self._make_up(other, session, found.missed, cohort, now)
            for other in cohorts.to_come(tx, now)
            if other.course == cohort.course and other.id != cohort.id
            for session in other.held
            if session.starts_at > now
        ]
        useful = make_ups(
            found.open, [one for one in elsewhere if one.session.id not in booked_ids], language
        )
        choices = tuple(one for one in useful if self._has_room(tx, one.session))
        booked = tuple(one for one in elsewhere if one.session.id in booked_ids)
        return Lack(seat, cohort, found, choices, booked)

    def _has_room(self, tx: Transaction, session: ClassSession) -> bool:
        """Say whether one guest more keeps within what the course allows in a room."""
        cohort = self._office.cohort(tx, session.cohort_id)
        taken = rows.room(tx, cohort.id, cohort.capacity).taken + len(attendance.guests(tx, session.id))
        return taken < self._office.course_of(cohort.course).most_in_group

    def _make_up(
        self,
        other: Cohort,
        session: ClassSession,
        missed: Iterable[Stretch],
        own: Cohort,
        now: datetime,
    ) -> MakeUp:
        covers = tuple(one for one in session.stretches if any(one.overlaps(mine) for mine in missed))
        in_time = session.starts_at < (own.ends_at or now) + timedelta(days=1)
        return MakeUp(session, other.course, other.language, covers, in_time)

    def book(
        self, tx: Transaction, person: Person, seat_id: int, class_id: int, now: datetime
    ) -> tuple[Cohort, ClassSession]:
        """Come to a class of another group to make hours good; never more people than a group may have."""
        seat = self.my_seat(tx, person, seat_id)
        cohort_id = cohorts.cohort_of(tx, class_id) or 0
        cohorts.lock(tx, cohort_id)
        lack = self._lack(tx, seat, person.language, now)
        if not any(one.session.id == class_id for one in lack.choices):
            raise Refused(Text("school-make-up-gone"))
        cohort, session = self._office.session(tx, class_id)
        attendance.book(tx, class_id, seat.id, now)
        enrolment = rows.find(tx, seat.enrolment_id)
        admitted = enrolment is not None and enrolment.state is State.ENROLLED
        if seat.person_id:
            self._bells.plan(tx, cohort, [seat.person_id], now, admitted=admitted, only=session)
        return cohort, session

    def unbook(self, tx: Transaction, person: Person, seat_id: int, class_id: int) -> None:
        """Come to that class no more."""
        seat = self.my_seat(tx, person, seat_id)
        if attendance.unbook(tx, class_id, seat.id) and seat.person_id:
            _, session = self._office.session(tx, class_id)
            self._bells.silence(tx, [session], seat.person_id)

    def lacking(self, tx: Transaction, person: Person, cohort_id: int, now: datetime) -> list[Lack]:
        """Give everybody of a group who misses something, to a coordinator."""
        self._office.coordinates(tx, person)
        seats = rows.seats_in(tx, cohort_id, IN_CLASS)
        found = [self._lack(tx, seat, person.language, now) for seat in seats]
        return [
            replace(one, name=rows.applicant(tx, one.seat.id).name) for one in found if one.progress.missed
        ]
