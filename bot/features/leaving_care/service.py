"""What a young person can do here: read what is due to them, keep a path, mark what is done, be reminded."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time
from typing import Any

from bot.db.transaction import Transaction
from bot.features.leaving_care import repository
from bot.features.leaving_care.domain import OF_AGE, About, Leaver, Milestone, Overview, age, milestones
from bot.features.people.domain import Person
from bot.features.people.service.people import People
from bot.features.placement.domain.leaving import Entitlement
from bot.features.placement.domain.pack import CountryPack
from bot.features.placement.service import Guide
from bot.features.reminders.domain.reminder import Options
from bot.features.reminders.service import Reminders
from bot.kernel.errors import Refused
from bot.kernel.text import Text
from bot.kernel.workdays import Calendar

MORNING = time(10)
"""When reminders come, where the person lives."""
PLACE = "leaving-path"
"""What a reminder opens, as its button is packed."""


class LeavingCare:
    """The room's use cases. The pages are everybody's; of paths everybody touches only their own."""

    def __init__(
        self, people: People, guide: Guide, reminders: Reminders, calendars: Mapping[str, Calendar]
    ) -> None:
        """Take the calendars by the country's code, as the guide's packs are."""
        self._people, self._guide, self._reminders, self._calendars = people, guide, reminders, calendars

    # ---- reading ----------------------------------------------------------------------------------

    def pack(self, person: Person, country: str = "") -> CountryPack:
        return self._guide.pack(person, country)

    def topic(self, person: Person, country: str, topic: str) -> tuple[CountryPack, tuple[Entitlement, ...]]:
        """Give what a page tells, in the order of the file; raises Refused for a page that is not there."""
        pack = self._guide.pack(person, country)
        told = tuple(one for one in pack.entitlements.values() if topic in one.topics)
        if not told:
            raise Refused(Text("leaving-topic-unknown"))
        return pack, told

    def today(self, person: Person) -> date:
        return self._guide.today(person)

    def view(self, tx: Transaction, person: Person) -> Overview | None:
        """Give the person's path; None when they have none."""
        leaver = repository.find(tx, person.id)
        return self._overview(person, leaver) if leaver else None

    def look(self, tx: Transaction, person: Person) -> Overview:
        """Give the path; raises Refused when there is none."""
        overview = self.view(tx, person)
        if overview is None:
            raise Refused(Text("leaving-no-path"))
        return overview

    def glance(self, person: Person, born: date | None) -> Overview:
        """Count the days that follow from a day of birth, and keep nothing."""
        return self._overview(person, Leaver(self._fit(person, About.BORN, born)))

    def read_day(self, person: Person, about: About, said: str, now: datetime) -> date | None:
        """Read a typed day; None when it was not surely understood or cannot be meant."""
        found = self._reminders.read_when(person, said, now, past=not about.lies_ahead)
        day = found.at.date() if found.at and found.sure else None
        return day if day and about.may_be(day, self.today(person)) else None

    # ---- changing ---------------------------------------------------------------------------------

    def begin(
        self, tx: Transaction, person: Person, born: date | None, *, agreed: bool, now: datetime
    ) -> None:
        """Keep a path; for a minor only when whoever answers for them agreed."""
        day = self._fit(person, About.BORN, born)
        if age(day, self.today(person)) < OF_AGE and not agreed:
            raise Refused(Text("leaving-representative-first"))
        self._people.require_consent(tx, person.id)
        known = repository.find(tx, person.id) or Leaver(day)
        self._save(tx, person, replace(known, born=day, agreed=agreed), now)

    def mark(self, tx: Transaction, person: Person, key: str, *, done: bool, now: datetime) -> None:
        """Tick a task, or take the tick back."""
        overview = self.look(tx, person)
        overview.task(key)
        self._people.require_consent(tx, person.id)
        leaver = overview.leaver
        marked = leaver.done | {key} if done else leaver.done - {key}
        self._save(tx, person, replace(leaver, done=marked), now)

    def tell_day(
        self, tx: Transaction, person: Person, about: About, day: date | None, now: datetime
    ) -> None:
        """Keep a day, and move the reminders with it; None takes it back."""
        leaver = self.look(tx, person).leaver
        days = {known: on for known, on in leaver.days.items() if known is not about}
        if day is not None:
            days[about] = self._fit(person, about, day)
        self._people.require_consent(tx, person.id)
        self._save(tx, person, replace(leaver, days=days), now)

    def end(self, tx: Transaction, person: Person) -> None:
        """Forget the path and its reminders."""
        self.erase(tx, person.id)

    # ---- for the person's own file ------------------------------------------------------------------

    def count(self, tx: Transaction, person_id: int) -> int:
        return repository.count(tx, person_id)

    def export(self, tx: Transaction, person_id: int) -> list[dict[str, Any]]:
        """Give what is held: the days that were told, and a row for each task that is done."""
        leaver = repository.find(tx, person_id)
        if leaver is None:
            return []
        days = {About.BORN: leaver.born, **leaver.days}
        rows: list[dict[str, Any]] = [
            {"size": Text(f"leaving-told-{about}"), "on": day} for about, day in days.items()
        ]
        rows.append({"size": Text("leaving-told-agreed"), "on": leaver.agreed})
        return rows + [{"size": Text(f"leaving-task-{key}"), "on": True} for key in sorted(leaver.done)]

    def erase(self, tx: Transaction, person_id: int) -> None:
        leaver = repository.find(tx, person_id)
        for name in leaver.promised if leaver else ():
            self._reminders.cancel(tx, _subject(person_id, name))
        repository.erase(tx, person_id)

    # ---- inside -------------------------------------------------------------------------------------

    def _fit(self, person: Person, about: About, day: date | None) -> date:
        if day is None or not about.may_be(day, self.today(person)):
            raise Refused(Text("leaving-day-cannot-be"))
        return day

    def _overview(self, person: Person, leaver: Leaver) -> Overview:
        pack, today = self._guide.pack_for(person), self.today(person)
        return Overview(pack, leaver, today, milestones(leaver, pack, today, self._calendars[pack.code]))

    def _save(self, tx: Transaction, person: Person, leaver: Leaver, now: datetime) -> None:
        """Write the row; its reminders are planned, moved or cancelled in the same transaction."""
        wanted = {one.name: one for one in self._overview(person, leaver).milestones}
        for name in leaver.promised.keys() - wanted.keys():
            self._reminders.cancel(tx, _subject(person.id, name))
        for name, one in wanted.items():
            if leaver.promised.get(name) != one.day:
                self._promise(tx, person, one)
        promised = {name: one.day for name, one in wanted.items()}
        repository.save(tx, person.id, replace(leaver, promised=promised), now)

    def _promise(self, tx: Transaction, person: Person, one: Milestone) -> None:
        due_at = datetime.combine(one.remind_on, MORNING, self._people.zone_of(person))
        subject = _subject(person.id, one.name)
        self._reminders.plan(tx, person.id, one.kind, subject, due_at, one.reminder, Options(place=PLACE))


def _subject(person_id: int, name: str) -> str:
    return f"leaving:{person_id}:{name}"
