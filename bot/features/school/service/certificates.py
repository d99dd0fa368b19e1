"""Giving certificates, ending them, and answering whoever checks one."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime

from bot.db.transaction import Transaction
from bot.features.journey.service import Journeys
from bot.features.people.domain import Person
from bot.features.school.domain.attendance import STILL_OPEN
from bot.features.school.domain.certificate import (
    Certificate,
    Content,
    Issuer,
    Standing,
    Title,
    number,
)
from bot.features.school.domain.cohort import Cohort
from bot.features.school.domain.news import Leads, News
from bot.features.school.domain.paperwork import issue_by
from bot.features.school.domain.places import Seat, State
from bot.features.school.domain.standing import Due
from bot.features.school.repository import certificates, places
from bot.features.school.service.office import Office
from bot.features.school.service.register import Register
from bot.kernel.errors import Refused
from bot.kernel.text import Text

REASONS = ("by-mistake", "wrong-name", "programme-not-done")
"""Why a certificate ends; `school-end-<name>` says it."""


class Certificates:
    """Certificates. Coordinators give and end them; everybody with the link may check one."""

    def __init__(self, office: Office, register: Register, journeys: Journeys, issuer: Issuer) -> None:
        self._office, self._register = office, register
        self._journeys, self._issuer = journeys, issuer

    # ---- giving ---------------------------------------------------------------------------------

    def due(self, tx: Transaction, person: Person, cohort_id: int, now: datetime) -> list[Due]:
        """Give everybody of a group whose programme is done, those without a certificate first."""
        self._office.coordinates(tx, person)
        return self._due(tx, self._office.cohort(tx, cohort_id), now)

    def _due(self, tx: Transaction, cohort: Cohort, now: datetime) -> list[Due]:
        course = self._office.course(cohort)
        if course is None:
            return []
        found = []
        for seat in places.seats_in(tx, cohort.id, [State.ENROLLED]):
            valid = self._valid(tx, seat)
            _, progress = self._register.progress(tx, seat, now)
            if valid or progress.is_enough(course):
                name = places.applicant(tx, seat.id).name
                found.append(Due(seat, valid, self._owed_by(cohort, now), name))
        return sorted(found, key=lambda one: one.certificate is not None)

    def _owed_by(self, cohort: Cohort, now: datetime) -> date | None:
        programme = self._office.programme(cohort)
        ended = cohort.ends_at
        if programme is None or ended is None or ended + STILL_OPEN > now:
            return None
        days = programme.certificate.issue_within_working_days
        return issue_by(cohort.day_of(ended), days, self._office.calendar(cohort))

    def _valid(self, tx: Transaction, seat: Seat) -> Certificate | None:
        every = certificates.of_seat(tx, seat.id)
        return next((one for one in every if one.standing is Standing.VALID), None)

    def issue_all(self, tx: Transaction, person: Person, cohort_id: int, now: datetime) -> list[News]:
        """Give every certificate that is owed; who has no name on file is asked for it."""
        self._office.coordinates(tx, person)
        cohort = self._office.cohort(tx, cohort_id)
        news: list[News] = []
        for due in self._due(tx, cohort, now):
            if due.certificate is None and due.name:
                fresh = self._issue(tx, person, cohort, due.seat, now)
                news += self._tell(tx, cohort, due.seat, "issued", fresh.id)
            elif due.certificate is None:
                news += self._tell(tx, cohort, due.seat, "name-wanted", due.seat.id)
        return self._office.politely(tx, news, now)

    def _issue(
        self, tx: Transaction, person: Person, cohort: Cohort, seat: Seat, now: datetime
    ) -> Certificate:
        day = cohort.day_of(now)
        content = self._content(tx, cohort, seat, now)
        id = certificates.add(tx, seat.id, content, person.id, now)
        self._office.team.audit(tx, now, person.id, "school-certificate-issued", subject_id=id)
        if seat.person_id and content.title is Title.CERTIFICATE:
            self._journeys.receive_certificate(tx, seat.person_id, day, now)
        return Certificate(id, seat.id, content)

    def _content(self, tx: Transaction, cohort: Cohort, seat: Seat, now: datetime) -> Content:
        day = cohort.day_of(now)
        course = self._office.course_of(cohort.course)
        accredited = course.is_state and self._issuer.accreditation.covers(day)
        title = Title.CERTIFICATE if accredited else Title.CONFIRMATION
        begins, ends = self._days(tx, cohort, seat, day)
        return Content(
            title=title,
            number=number(day.year, certificates.next_number(tx, f"{title}-{day.year}")),
            token=secrets.token_urlsafe(12),
            holder=places.applicant(tx, seat.id).name,
            course=cohort.course,
            hours=self._register.progress(tx, seat, now)[1].hours_heard,
            begins=begins,
            ends=ends,
            issued_on=day,
            organisation=self._issuer.organisation,
            place=self._issuer.place,
            head=self._issuer.head,
            accreditation=self._issuer.accreditation.number if accredited else "",
        )

    def _days(self, tx: Transaction, cohort: Cohort, seat: Seat, day: date) -> tuple[date, date]:
        """Give the first and the last day this adult really was in class."""
        days = [cohort.day_of(one) for one in self._register.was_there(tx, seat)]
        return (min(days), max(days)) if days else (day, day)

    def _tell(self, tx: Transaction, cohort: Cohort, seat: Seat, what: str, id: int) -> Iterable[News]:
        enrolment = places.find(tx, seat.enrolment_id)
        whom = seat.person_id or (enrolment.person_id if enrolment else None)
        if whom:
            said = Text(f"school-certificate-{what}", title=self._office.title(cohort))
            yield News(whom, said, Leads.CERTIFICATE, seat.id, f"school:{what}:{id}")

    # ---- the holder -----------------------------------------------------------------------------

    def mine(self, tx: Transaction, person: Person, seat_id: int) -> tuple[Seat, Certificate | None]:
        """Give the certificate of a seat of the person's household, if there is one."""
        seat = self._register.my_seat(tx, person, seat_id)
        return seat, self._valid(tx, seat)

    def is_done(self, tx: Transaction, seat: Seat, now: datetime) -> tuple[bool, bool]:
        """Say whether the programme is done as far as the paper needs it, and whether the name is known."""
        cohort, progress = self._register.progress(tx, seat, now)
        course = self._office.course(cohort)
        done = course is not None and progress.is_enough(course)
        return done, bool(places.applicant(tx, seat.id).name)

    def name(self, tx: Transaction, person: Person, seat_id: int, said: str) -> Text | None:
        """Keep the name that is to be printed; gives why it cannot be meant."""
        seat, known = self.mine(tx, person, seat_id)
        words = " ".join(said.split())
        if known is not None:
            raise Refused(Text("school-register-closed"))
        if not 3 <= len(words) <= _LONGEST_NAME or " " not in words:
            return Text("school-name-unfit", most=_LONGEST_NAME)
        places.set_applicant(tx, seat.id, replace(places.applicant(tx, seat.id), name=words))
        return None

    # ---- the coordinator's other acts -----------------------------------------------------------

    def look(self, tx: Transaction, person: Person, certificate_id: int, now: datetime) -> Certificate:
        """Give a certificate with its holder's name; who looked is written into the audit."""
        self._office.coordinates(tx, person)
        found = certificates.find(tx, certificate_id)
        if found is None:
            raise Refused(Text("school-certificate-unknown"))
        self._office.team.audit(tx, now, person.id, "school-certificate-read", subject_id=certificate_id)
        return found

    def revoke(
        self, tx: Transaction, person: Person, certificate_id: int, reason: str, now: datetime
    ) -> tuple[Certificate, list[News]]:
        """Let it stand no more; its link goes on answering, and says so. The holder is told."""
        known = self._ended(tx, person, certificate_id, Standing.REVOKED, reason, now)
        self._office.team.audit(tx, now, person.id, "school-certificate-revoked", subject_id=certificate_id)
        return known, self._told(tx, known, "revoked", now)

    def _told(self, tx: Transaction, known: Certificate, what: str, now: datetime) -> list[News]:
        seat = places.seat(tx, known.seat_id)
        if seat is None:
            return []
        cohort = self._office.cohort(tx, seat.cohort_id)
        return self._office.politely(tx, self._tell(tx, cohort, seat, what, known.id), now)

    def replace(
        self, tx: Transaction, person: Person, certificate_id: int, holder: str, now: datetime
    ) -> tuple[Certificate | Text, list[News]]:
        """Give another with the right name and a number of its own; the old link says that it was replaced."""
        known = self.look(tx, person, certificate_id, now)
        words = " ".join(holder.split())
        if not 3 <= len(words) <= _LONGEST_NAME or " " not in words:
            return Text("school-name-unfit", most=_LONGEST_NAME), []
        seat = places.seat(tx, known.seat_id)
        if seat is None:
            raise Refused(Text("school-certificate-unknown"))
        places.set_applicant(tx, seat.id, replace(places.applicant(tx, seat.id), name=words))
        self._ended(tx, person, certificate_id, Standing.REPLACED, "wrong-name", now)
        fresh = self._issue(tx, person, self._office.cohort(tx, seat.cohort_id), seat, now)
        certificates.name_successor(tx, certificate_id, fresh.id)
        return fresh, self._told(tx, fresh, "issued", now)

    def _ended(
        self,
        tx: Transaction,
        person: Person,
        certificate_id: int,
        standing: Standing,
        reason: str,
        now: datetime,
    ) -> Certificate:
        known = self.look(tx, person, certificate_id, now)
        seat = places.seat(tx, known.seat_id)
        if reason not in REASONS or seat is None:
            raise Refused(Text("school-certificate-unknown"))
        day = self._office.cohort(tx, seat.cohort_id).day_of(now)
        if not certificates.end(tx, certificate_id, standing, day, reason):
            raise Refused(Text("school-certificate-over"))
        return replace(known, standing=standing, ended_on=day)

    def duplicate(self, tx: Transaction, person: Person, certificate_id: int, now: datetime) -> Certificate:
        """Print it once more under the same number, marked as a duplicate."""
        known = self.look(tx, person, certificate_id, now)
        if known.standing is not Standing.VALID:
            raise Refused(Text("school-certificate-over"))
        certificates.count_duplicate(tx, certificate_id)
        self._office.team.audit(tx, now, person.id, "school-certificate-duplicate", subject_id=certificate_id)
        return known

    def cohort_of(self, tx: Transaction, known: Certificate) -> int:
        """Give the number of the group a certificate comes from."""
        seat = places.seat(tx, known.seat_id)
        return seat.cohort_id if seat else 0

    # ---- anybody --------------------------------------------------------------------------------

    def check(self, tx: Transaction, token: str) -> tuple[Certificate, Certificate | None] | None:
        """Give what the link of a certificate leads to, and what replaced it; None: we gave no such paper."""
        found = certificates.by_token(tx, token)
        if found is None:
            return None
        successor = certificates.find(tx, found.replaced_by) if found.replaced_by else None
        return found, successor


_LONGEST_NAME = 90
