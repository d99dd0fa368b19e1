"""What the school holds about somebody: shown to them, and forgotten but for the register the order demands."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from bot.db.transaction import Transaction
from bot.features.people.domain import Holding
from bot.features.school.domain.news import News
from bot.features.school.domain.places import Seat, State
from bot.features.school.repository import attendance, certificates, chats, cohorts
from bot.features.school.repository import places as rows
from bot.features.school.service.office import Office
from bot.features.school.service.places import Places
from bot.kernel.clock import Clock
from bot.kernel.text import Text

Tell = Callable[[Transaction, list[News], datetime], None]


class Held:
    """Places, applications, attendance and certificates of one person."""

    def __init__(self, office: Office, places: Places, clock: Clock, tell: Tell) -> None:
        """Take how others are told whom freed seats are offered to; the forgotten person hears nothing."""
        self._office, self._places, self._clock, self._tell = office, places, clock, tell

    def holding(self, years: int) -> Holding:
        """Name it; the register is kept so many years."""
        return Holding(
            "school", self.count, self.export, self.erase, kept=Text("holding-school-kept", years=years)
        )

    def count(self, tx: Transaction, person_id: int) -> int:
        return len(rows.of_person(tx, person_id)) + attendance.count_answers(tx, person_id)

    def export(self, tx: Transaction, person_id: int) -> list[dict[str, Any]]:
        """Give a row for each place, each adult's data, each mark and each certificate."""
        found: list[dict[str, Any]] = []
        for enrolment in rows.of_person(tx, person_id):
            cohort = self._office.cohort(tx, enrolment.cohort_id)
            found.append(
                {
                    "course": self._office.title(cohort),
                    "state": Text(f"school-state-name-{enrolment.state}"),
                    "asked": enrolment.asked_at,
                    "seats": enrolment.seats,
                }
            )
        for seat in self._own(tx, person_id):
            found += self._of_seat(tx, seat)
        return found

    def _own(self, tx: Transaction, person_id: int) -> list[Seat]:
        """Give the person's own seats, and those without a phone of a household they wrote down."""
        asked = [one for one in rows.of_person(tx, person_id) if one.person_id == person_id]
        theirs = rows.seats(tx, asked)
        return [one for one in theirs if one.person_id in {None, person_id}] + [
            one for one in rows.seats_of(tx, person_id) if one.id not in {seat.id for seat in theirs}
        ]

    def _of_seat(self, tx: Transaction, seat: Seat) -> list[dict[str, Any]]:
        known = rows.applicant(tx, seat.id)
        found: list[dict[str, Any]] = []
        if known.name or known.born or known.residence:
            found.append({"name": known.name, "born": known.born, "residence": known.residence})
        marks = attendance.of_seat(tx, seat.id)
        found += [{"mark": Text(f"school-mark-{one.mark}"), "at": one.at} for one in marks]
        given = [one.content for one in certificates.of_seat(tx, seat.id)]
        return found + [{"certificate": one.number, "issued": one.issued_on} for one in given]

    def erase(self, tx: Transaction, person_id: int) -> None:
        """Give back what is not enrolled yet and forget its words; the register stays, without a number of Telegram."""
        now = self._clock.now()
        for enrolment in rows.of_person(tx, person_id):
            if enrolment.person_id == person_id:
                self._leave(tx, enrolment.id, now)
        for seat in rows.seats_of(tx, person_id):
            rows.link(tx, seat.id, None)
        attendance.forget(tx, person_id)
        chats.forget(tx, person_id)

    def _leave(self, tx: Transaction, enrolment_id: int, now: datetime) -> None:
        enrolment = rows.find(tx, enrolment_id)
        if enrolment is None:
            return
        in_register = enrolment.state is State.ENROLLED or rows.papers(tx, enrolment.id).received_on
        if enrolment.state.lives and not in_register:
            cohort = self._office.cohort(tx, enrolment.cohort_id)
            cohorts.lock(tx, cohort.id)
            self._tell(tx, self._places.free(tx, cohort, enrolment, State.LEFT, now), now)
        if not in_register:
            for seat in rows.seats(tx, [enrolment]):
                rows.set_applicant(tx, seat.id, None)
        rows.unlink(tx, enrolment.id)
