"""Who of the team consults: appointed by coordinators, a psychologist only with an entry in the register."""

from __future__ import annotations

from datetime import date, datetime

from bot.db.transaction import Transaction
from bot.features.consultations.domain.consultant import Consultant, Entry, Profession
from bot.features.consultations.domain.news import Leads, News
from bot.features.consultations.repository import consultants
from bot.features.consultations.service.practice import Practice
from bot.features.people.domain import Person
from bot.features.team.domain import Role
from bot.kernel.errors import Refused
from bot.kernel.text import Text

_LONGEST = 200
_PARTS = 3


class Appointing:
    """Coordinators only; every appointment is a deed of the audit."""

    def __init__(self, practice: Practice) -> None:
        self._practice = practice

    def everybody(
        self, tx: Transaction, person: Person
    ) -> list[tuple[int, frozenset[Role], Consultant | None]]:
        """Give the team: number, roles, and as what each consults."""
        self._require(tx, person)
        known = {one.person_id: one for one in consultants.every(tx)}
        return [(id, roles, known.get(id)) for id, roles in sorted(self._practice.team.everybody(tx).items())]

    def look(self, tx: Transaction, person: Person, whom: int) -> Consultant | None:
        """Say as what somebody of the team consults."""
        self._require(tx, person)
        if not self._practice.team.roles_of(tx, whom):
            raise Refused(Text("consultations-not-of-the-team"))
        return consultants.find(tx, whom)

    def appoint(
        self,
        tx: Transaction,
        person: Person,
        whom: int,
        profession: Profession,
        entry: Entry | None,
        now: datetime,
    ) -> list[News]:
        """Let somebody of the team open hours; with another profession than before the old hours end."""
        before = self.look(tx, person, whom)
        if profession.needs_entry and entry is None:
            raise Refused(Text("consultations-entry-needed"))
        news: list[News] = []
        if before and before.profession is not profession:
            news += self._practice.dismiss(tx, whom, now)
        consultants.save(
            tx, Consultant(whom, profession, entry if profession.needs_entry else None), person.id, now
        )
        self._practice.team.audit(
            tx, now, person.id, "consultant-appointed", subject_id=whom, detail=profession.value
        )
        if whom != person.id:
            news.append(News(whom, Text("consultations-appointed"), Leads.DESK))
        return news

    def read_entry(self, person: Person, words: str, now: datetime) -> Entry:
        """Read number, qualification and last day, one a line; raises Refused saying what is missing."""
        parts = [part.strip() for part in words.strip().splitlines() if part.strip()]
        if len(parts) != _PARTS or any(len(part) > _LONGEST for part in parts):
            raise Refused(Text("consultations-entry-three-lines"))
        day = _day(parts[2])
        today = self._practice.people.today(person, now)
        if day is None or day < today:
            raise Refused(Text("consultations-entry-day"))
        return Entry(parts[0], parts[1], day)

    def dismiss(self, tx: Transaction, person: Person, whom: int, now: datetime) -> list[News]:
        """Let somebody consult no more; what was booked with them is called off."""
        self._require(tx, person)
        self._practice.team.audit(tx, now, person.id, "consultant-dismissed", subject_id=whom)
        return self._practice.dismiss(tx, whom, now)

    def _require(self, tx: Transaction, person: Person) -> None:
        self._practice.team.require(tx, person.id, Role.COORDINATOR)


def _day(words: str) -> date | None:
    parts = words.split(".")
    if len(parts) != _PARTS or not all(part.isdecimal() for part in parts):
        return None
    try:
        return date(int(parts[2]), int(parts[1]), int(parts[0]))
    except ValueError:
        return None
