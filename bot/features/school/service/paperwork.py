"""The paperwork of the order: application, papers received, interview, refusal after a hearing, terms."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.db.transaction import Transaction
from bot.features.people.domain import Person
from bot.features.school.domain.cohort import Cohort
from bot.features.school.domain.news import Leads, News
from bot.features.school.domain.paperwork import (
    RECEIPT,
    Applicant,
    Asked,
    Clocks,
    Papers,
    clocks,
    next_question,
)
from bot.features.school.domain.places import Enrolment, Seat, State, morning
from bot.features.school.repository import cohorts
from bot.features.school.repository import places as rows
from bot.features.school.service.bells import Bells
from bot.features.school.service.office import Office
from bot.features.school.service.places import Places
from bot.kernel.errors import NotAllowed, Refused
from bot.kernel.text import Text

SLICE = 20
LONGEST = {Asked.NAME: 90, Asked.BORN: 10, Asked.RESIDENCE: 120}
OLDEST = 100


class Paperwork:
    """What lies between a place taken in the chat and enrolment."""

    def __init__(self, office: Office, places: Places, bells: Bells) -> None:
        self._office, self._places, self._bells = office, places, bells

    # ---- what the family does -------------------------------------------------------------------

    def seats(self, tx: Transaction, person: Person, cohort_id: int) -> list[tuple[Seat, Applicant]]:
        """Give the household's seats in a group with what is known of each adult."""
        enrolment = self._mine(tx, person, cohort_id)
        return [(seat, rows.applicant(tx, seat.id)) for seat in rows.seats(tx, [enrolment])]

    def ready(self, tx: Transaction, person: Person, cohort_id: int, seat_id: int) -> tuple[Seat, Applicant]:
        """Give an adult whose application can be drawn up; raises NotAllowed for another household's."""
        self._seat(tx, person, seat_id)
        for seat, applicant in self.seats(tx, person, cohort_id):
            if seat.id == seat_id and applicant.is_whole:
                return seat, applicant
        raise Refused(Text("school-place-unknown"))

    def next_question(self, tx: Transaction, person: Person, cohort_id: int) -> tuple[Seat, Asked] | None:
        """Give whose what is to be asked next; None when every application can be drawn up."""
        for seat, applicant in self.seats(tx, person, cohort_id):
            if asked := next_question(applicant):
                return seat, asked
        return None

    def tell(
        self, tx: Transaction, person: Person, seat_id: int, asked: Asked, said: str, now: datetime
    ) -> Text | None:
        """Keep an answer, sealed; gives why it cannot be meant."""
        seat = self._seat(tx, person, seat_id)
        words = " ".join(said.split())
        if asked is Asked.BORN:
            day = self._day(person, words, now)
            if day is None or not now.year - OLDEST <= day.year <= now.year - 18:
                return Text("school-born-unfit")
            words = day.isoformat()
        elif not 3 <= len(words) <= LONGEST[asked] or (asked is Asked.NAME and " " not in words):
            return Text(f"school-{asked}-unfit", most=LONGEST[asked])
        known = rows.applicant(tx, seat.id)
        rows.set_applicant(tx, seat.id, replace(known, **{asked.value: words}))
        return None

    def _day(self, person: Person, words: str, now: datetime) -> date | None:
        found = self._office.reminders.read_when(person, words, now, past=True)
        return found.at.date() if found.at and found.sure else None

    def forget_answers(self, tx: Transaction, person: Person, cohort_id: int) -> None:
        """Ask everything anew, because something was mistyped; what the register holds is not touched."""
        enrolment = self._mine(tx, person, cohort_id)
        if rows.papers(tx, enrolment.id).received_on:
            raise Refused(Text("school-register-closed"))
        for seat in rows.seats(tx, [enrolment]):
            rows.set_applicant(tx, seat.id, None)

    def brought(self, tx: Transaction, person: Person, cohort_id: int, now: datetime) -> list[News]:
        """The family says that the papers are at the school: the place is not let go while that is checked."""
        enrolment = self._mine(tx, person, cohort_id)
        papers = rows.papers(tx, enrolment.id)
        if enrolment.state is not State.HELD or papers.received_on or papers.brought:
            return []
        rows.set_papers(tx, enrolment.id, replace(papers, brought=True))
        if papers.due_on:
            cohort = self._office.cohort(tx, cohort_id)
            rows.set_look(tx, enrolment.id, morning(papers.due_on, cohort.tz) + RECEIPT)
        cohort = self._office.cohort(tx, cohort_id)
        said = Text("school-says-brought", title=self._office.title(cohort), number=enrolment.id)
        news = self._office.tell_coordinators(tx, cohort, said, Leads.PLACE, enrolment.id)
        return self._office.politely(tx, news, now)

    def _mine(self, tx: Transaction, person: Person, cohort_id: int) -> Enrolment:
        found = self._places.standing(tx, person, cohort_id).enrolment
        if found is None or not found.state.takes_seats:
            raise Refused(Text("school-place-unknown"))
        return found

    def _seat(self, tx: Transaction, person: Person, seat_id: int) -> Seat:
        seat = rows.seat(tx, seat_id)
        if seat is None:
            raise Refused(Text("school-place-unknown"))
        mine = self._places.standing(tx, person, seat.cohort_id).enrolment
        if mine is None or mine.id != seat.enrolment_id:
            raise NotAllowed(Text("school-place-unknown"))
        self._mine(tx, person, seat.cohort_id)
        return seat

    # ---- what the coordinator does --------------------------------------------------------------

    def look(
        self, tx: Transaction, person: Person, enrolment_id: int, now: datetime
    ) -> tuple[Cohort, Enrolment, Papers, list[tuple[Seat, Applicant]]]:
        """Give one household's paperwork with its names; who looked is written into the audit."""
        cohort, enrolment = self._opened(tx, person, enrolment_id)
        self._office.team.audit(tx, now, person.id, "school-place-read", subject_id=enrolment.person_id)
        known = [(seat, rows.applicant(tx, seat.id)) for seat in rows.seats(tx, [enrolment])]
        return cohort, enrolment, rows.papers(tx, enrolment.id), known

    def name_of(self, tx: Transaction, person: Person, enrolment: Enrolment) -> str:
        """Give the first adult's name for a coordinator's list; empty while it is not known."""
        self._office.coordinates(tx, person)
        seats = rows.seats(tx, [enrolment])
        return rows.applicant(tx, seats[0].id).name if seats else ""

    def _opened(self, tx: Transaction, person: Person, enrolment_id: int) -> tuple[Cohort, Enrolment]:
        self._office.coordinates(tx, person)
        enrolment = rows.find(tx, enrolment_id)
        if enrolment is None:
            raise Refused(Text("school-place-unknown"))
        return self._office.cohort(tx, enrolment.cohort_id), enrolment

    def clocks(self, cohort: Cohort, papers: Papers) -> Clocks | None:
        """Give until when the office owes what; None before the papers came."""
        programme = self._office.programme(cohort)
        if papers.received_on is None or programme is None:
            return None
        return clocks(papers.received_on, programme.intake, self._office.calendar(cohort))

    def receive(self, tx: Transaction, person: Person, enrolment_id: int, now: datetime) -> list[News]:
        """The papers are here: from today the office's term runs, and the place is no longer let go."""
        cohort, enrolment = self._opened(tx, person, enrolment_id)
        papers = rows.papers(tx, enrolment.id)
        if enrolment.state is not State.HELD:
            raise Refused(Text("school-place-unknown"))
        if papers.received_on:
            return []
        papers = replace(papers, received_on=cohort.day_of(now), brought=True)
        rows.set_papers(tx, enrolment.id, papers)
        self._note(tx, person, "school-papers-received", enrolment, now)
        terms = self.clocks(cohort, papers)
        if terms is None or enrolment.person_id is None:
            return []
        rows.set_look(tx, enrolment.id, morning(terms.told_by, cohort.tz))
        self._office.reminders.cancel(tx, f"school:papers:{enrolment.id}", enrolment.person_id)
        said = Text("school-papers-received", title=self._office.title(cohort), day=terms.told_by)
        return self._family(tx, enrolment, said, cohort, "received", now)

    def enrol(self, tx: Transaction, person: Person, enrolment_id: int, now: datetime) -> list[News]:
        """Enrol and tell the first and the last day: the end of the intake. The link is theirs from here on."""
        cohort, enrolment = self._opened(tx, person, enrolment_id)
        papers = rows.papers(tx, enrolment.id)
        if enrolment.state is not State.HELD or papers.received_on is None:
            raise Refused(Text("school-papers-first"))
        rows.set_papers(tx, enrolment.id, replace(papers, told_on=cohort.day_of(now), ground=""))
        rows.set_state(tx, enrolment.id, State.ENROLLED)
        people = [seat.person_id for seat in rows.seats(tx, [enrolment]) if seat.person_id]
        self._bells.plan(tx, cohort, people, now, admitted=True)
        self._note(tx, person, "school-enrolled", enrolment, now)
        days = {
            name: cohort.day_of(instant)
            for name, instant in (("first", cohort.starts_at), ("last", cohort.ends_at))
            if instant
        }
        said = Text("school-enrolled", title=self._office.title(cohort), **days)
        return self._family(tx, enrolment, said, cohort, "enrolled", now)

    def hear(
        self, tx: Transaction, person: Person, enrolment_id: int, ground: str, now: datetime
    ) -> list[News]:
        """Name a ground of the order for refusing; the family is heard before anything is decided."""
        cohort, enrolment = self._opened(tx, person, enrolment_id)
        programme = self._office.programme(cohort)
        if programme is None or ground not in programme.intake.refusal or enrolment.state is not State.HELD:
            raise Refused(Text("school-place-unknown"))
        papers = rows.papers(tx, enrolment.id)
        rows.set_papers(tx, enrolment.id, replace(papers, ground=ground))
        self._note(tx, person, "school-hearing", enrolment, now)
        said = Text(
            "school-hearing", title=self._office.title(cohort), ground=Text(f"school-ground-{ground}")
        )
        return self._family(tx, enrolment, said, cohort, f"hearing:{ground}", now)

    def refuse(self, tx: Transaction, person: Person, enrolment_id: int, now: datetime) -> list[News]:
        """Refuse after the hearing: on the named ground only. The seats go to the next in the line."""
        cohort, enrolment = self._opened(tx, person, enrolment_id)
        papers = rows.papers(tx, enrolment.id)
        programme = self._office.programme(cohort)
        if enrolment.state is not State.HELD or programme is None:
            raise Refused(Text("school-place-unknown"))
        if not papers.ground or papers.hearing_at is None or papers.hearing_at > now:
            raise Refused(Text("school-hearing-first"))
        cohorts.lock(tx, cohort.id)
        news = self._places.free(tx, cohort, enrolment, State.REFUSED, now)
        self._note(tx, person, "school-refused", enrolment, now)
        terms = programme.intake.complaint_working_days
        said = Text(
            "school-refused",
            title=self._office.title(cohort),
            ground=Text(f"school-ground-{papers.ground}"),
            days=terms["provider"],
            higher=terms["higher-body"],
        )
        return news + self._family(tx, enrolment, said, cohort, "refused", now)

    def appoint(
        self, tx: Transaction, person: Person, enrolment_id: int, what: str, said: str, now: datetime
    ) -> tuple[Text | None, list[News]]:
        """Set the hour of the interview or of the hearing; gives why it cannot be meant, or whom to tell."""
        cohort, enrolment = self._opened(tx, person, enrolment_id)
        appointed = self._office.reminders.appoint(person, said, now)
        at = appointed.at
        if at is None or appointed.doubt:
            return appointed.doubt, []
        if what not in {"interview", "hearing"}:
            raise Refused(Text("school-place-unknown"))
        papers = rows.papers(tx, enrolment.id)
        interview, hearing = (at, papers.hearing_at) if what == "interview" else (papers.interview_at, at)
        rows.set_papers(tx, enrolment.id, replace(papers, interview_at=interview, hearing_at=hearing))
        news = []
        for seat in rows.seats(tx, [enrolment]):
            if seat.person_id:
                when = self._office.when(tx, seat.person_id, at)
                words = Text(f"school-{what}-at", title=self._office.title(cohort), when=when)
                self._remind(tx, seat.person_id, f"school:{what}:{enrolment.id}", at, words)
                key = f"school:{what}:{enrolment.id}:{int(at.timestamp())}:{seat.person_id}"
                news.append(News(seat.person_id, words, Leads.COHORT, cohort.id, key))
        return None, self._office.politely(tx, news, now)

    def _remind(self, tx: Transaction, person_id: int, subject: str, at: datetime, words: Text) -> None:
        day_before = at - timedelta(days=1)
        self._office.reminders.plan(tx, person_id, "step", subject, day_before, words)

    def remind_of_papers(self, tx: Transaction, enrolment: Enrolment, now: datetime) -> None:
        """Promise a reminder two days before the papers are due."""
        papers = rows.papers(tx, enrolment.id)
        if papers.due_on is None or enrolment.person_id is None:
            return
        cohort = self._office.cohort(tx, enrolment.cohort_id)
        at = morning(papers.due_on - timedelta(days=2), cohort.tz)
        if at > now:
            words = Text("school-remind-papers", title=self._office.title(cohort), day=papers.due_on)
            self._office.reminders.plan(
                tx, enrolment.person_id, "document", f"school:papers:{enrolment.id}", at, words
            )

    def _note(self, tx: Transaction, person: Person, deed: str, enrolment: Enrolment, now: datetime) -> None:
        self._office.team.audit(tx, now, person.id, deed, subject_id=enrolment.person_id)

    def _family(
        self, tx: Transaction, enrolment: Enrolment, said: Text, cohort: Cohort, what: str, now: datetime
    ) -> list[News]:
        news = [
            News(seat.person_id, said, Leads.COHORT, cohort.id, f"school:{what}:{enrolment.id}:{seat.id}")
            for seat in rows.seats(tx, [enrolment])
            if seat.person_id
        ]
        return self._office.politely(tx, news, now)

    # ---- what the clock does --------------------------------------------------------------------

    def look_after(self, tx: Transaction, now: datetime) -> tuple[list[News], bool]:
        """Let go of places whose papers did not come; remind the office of what it owes."""
        due = rows.to_look_at(tx, now, SLICE)
        news: list[News] = []
        for enrolment in due:
            rows.set_look(tx, enrolment.id, None)
            if enrolment.state is not State.HELD:
                continue
            cohorts.lock(tx, enrolment.cohort_id)
            cohort = self._office.cohort(tx, enrolment.cohort_id)
            papers = rows.papers(tx, enrolment.id)
            if papers.received_on or papers.brought:
                owed = "owed-answer" if papers.received_on else "owed-receipt"
                said = Text(f"school-{owed}", title=self._office.title(cohort), number=enrolment.id)
                told = self._office.tell_coordinators(tx, cohort, said, Leads.PLACE, enrolment.id)
                news += self._office.politely(tx, told, now)
                continue
            family = self._family(
                tx, enrolment, Text("school-lapsed", title=self._office.title(cohort)), cohort, "lapsed", now
            )
            news += family + self._places.free(tx, cohort, enrolment, State.LAPSED, now)
        return news, len(due) == SLICE
