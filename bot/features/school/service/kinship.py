"""Who need not attend, and who may attend later: told before a place is taken."""

from __future__ import annotations

from datetime import date, datetime, time

from bot.db.transaction import Transaction
from bot.features.eligibility.service import Eligibility
from bot.features.people.domain import Person, months_later
from bot.features.school.service.office import Office
from bot.kernel.text import Text

RELATION = "relation"
"""The question of the eligibility room that tells it."""
REMIND_AFTER = (1, 6, 9, 11)
"""Months after the appointment in which who may attend later is reminded."""
_MORNING = time(9)


class Kinship:
    """What the law says of relatives, and reminders of the year they have."""

    def __init__(self, office: Office, eligibility: Eligibility) -> None:
        self._office, self._eligibility = office, eligibility

    def known(self, tx: Transaction, person: Person) -> Text | None:
        """Say what follows from what the person answered before; None when nothing does."""
        walk = self._eligibility.walk(tx, person)
        answer = walk.answers.get(RELATION)
        question = walk.pack.questions.get(RELATION)
        traits = next((one.traits for one in question.answers if one.key == answer), ()) if question else ()
        programme = self._office.programmes.get(walk.pack.code)
        if programme is None:
            return None
        if set(traits) & set(programme.exempt):
            return Text("school-known-close")
        if set(traits) & set(programme.deferral.who):
            return Text("school-known-other", months=programme.deferral.months)
        return None

    def months(self, person: Person) -> int:
        """Give how many months after the appointment the law leaves."""
        code = self._office.people.country_of(person).code.lower()
        programme = self._office.programmes.get(code)
        return programme.deferral.months if programme else 12

    def appointed(self, tx: Transaction, person: Person, said: str, now: datetime) -> date | Text:
        """Plan reminders from the day a relative was appointed; gives the last day, or why not."""
        zone = self._office.people.zone_of(person)
        found = self._office.reminders.read_when(person, said, now, past=True)
        today = self._office.people.today(person, now)
        if found.at is None or not found.sure or found.at.date() > today:
            return Text("reminders-not-understood")
        day = found.at.date()
        last = months_later(day, self.months(person))
        if last <= today:
            return Text("school-took-too-long-ago")
        for months in REMIND_AFTER:
            at = datetime.combine(months_later(day, months), _MORNING, zone)
            subject = f"school:deferral:{person.id}:{months}"
            if at > now:
                words = Text("school-remind-deferral", day=last)
                self._office.reminders.plan(tx, person.id, "step", subject, at, words)
        return last
