"""What comes next for somebody: a line for the home screen."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.db.transaction import Transaction
from bot.features.people.domain import Person
from bot.features.school.domain.wording import when
from bot.features.school.repository import cohorts
from bot.features.school.repository import places as rows
from bot.features.school.service.office import Office
from bot.features.school.service.places import Places
from bot.kernel.text import Text

EVENTS_WITHIN = timedelta(days=14)
"""So long before it an event is told on the home screen of whom it concerns."""


class Upcoming:
    """The most pressing thing only: an offer, then a class, then an event."""

    def __init__(self, office: Office, places: Places) -> None:
        self._office, self._places = office, places

    def line(self, tx: Transaction, person: Person, now: datetime) -> Text | None:
        """Say what comes next; None when nothing does, or the person wants nothing shown to whoever looks on."""
        if self._office.reminders.manner(tx, person).discreet:
            return None
        return self._offer(tx, person) or self._class(tx, person, now) or self._event(tx, person, now)

    def _offer(self, tx: Transaction, person: Person) -> Text | None:
        until = rows.offered_until(tx, person.id)
        if until is None:
            return None
        return Text("school-home-offer", when=when(until, self._office.people.zone_of(person)))

    def _class(self, tx: Transaction, person: Person, now: datetime) -> Text | None:
        class_id = rows.next_class(tx, person.id, now)
        if class_id is None:
            return None
        cohort, session = self._office.session(tx, class_id)
        zone = self._office.people.zone_of(person)
        return Text("school-home-class", title=cohort.title, when=when(session.starts_at, zone))

    def _event(self, tx: Transaction, person: Person, now: datetime) -> Text | None:
        if not cohorts.has_events(tx, now):
            return None
        for event in self._places.events(tx, person, now):
            if event.starts_at and now < event.starts_at <= now + EVENTS_WITHIN:
                at = when(event.starts_at, self._office.people.zone_of(person))
                return Text("school-home-event", title=event.title, when=at)
        return None
