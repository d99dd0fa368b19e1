"""Lists for the office with names: rosters, attendance, and the register the order demands. Each is audited."""

from __future__ import annotations

from datetime import datetime

from bot.db.transaction import Transaction
from bot.features.people.domain import Person
from bot.features.school.domain.certificate import Certificate, Standing
from bot.features.school.domain.cohort import Cohort
from bot.features.school.domain.places import Seat, State
from bot.features.school.domain.standing import Adult, Entry
from bot.features.school.repository import attendance, certificates, cohorts
from bot.features.school.repository import places as rows
from bot.features.school.service.office import Office
from bot.kernel.text import Text


class Sheets:
    """The office's lists."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def title(self, cohort: Cohort) -> Text:
        return self._office.title(cohort)

    def roster(
        self, tx: Transaction, person: Person, cohort_id: int, now: datetime
    ) -> tuple[Cohort, list[Adult]]:
        """Give everybody of a group with name and marks."""
        self._office.coordinates(tx, person)
        cohort = self._office.cohort(tx, cohort_id)
        self._office.team.audit(tx, now, person.id, "school-sheet-made", subject_id=cohort_id)
        found = [one for one in rows.in_cohort(tx, cohort_id) if one.state.lives]
        by_id = {one.id: one for one in found}
        return cohort, [
            Adult(
                seat,
                by_id[seat.enrolment_id],
                rows.applicant(tx, seat.id),
                {one.class_id: one.mark for one in attendance.of_seat(tx, seat.id)},
            )
            for seat in rows.seats(tx, found)
        ]

    def journal(self, tx: Transaction, person: Person, now: datetime) -> list[Entry]:
        """Give the register: everybody whose papers came, in the order of enrolment."""
        self._office.coordinates(tx, person)
        self._office.team.audit(tx, now, person.id, "school-journal-made")
        entries: list[Entry] = []
        for cohort in cohorts.every(tx):
            if not self._office.needs_papers(cohort):
                continue
            for enrolment in rows.in_cohort(tx, cohort.id, State.ENROLLED):
                papers = rows.papers(tx, enrolment.id)
                for seat in rows.seats(tx, [enrolment]):
                    valid = self._valid(tx, seat)
                    known = rows.applicant(tx, seat.id)
                    entries.append(Entry(len(entries) + 1, cohort, known, papers, valid))
        return entries

    def _valid(self, tx: Transaction, seat: Seat) -> Certificate | None:
        every = certificates.of_seat(tx, seat.id)
        return next((one for one in every if one.standing is Standing.VALID), None)
