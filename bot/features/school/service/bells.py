"""The reminders of classes: a day, an hour and ten minutes before, moved and cancelled with the class."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from bot.db.transaction import Transaction
from bot.features.reminders.domain.reminder import Options
from bot.features.school.domain.cohort import ClassSession, Cohort
from bot.features.school.domain.wording import when
from bot.features.school.service.office import Office
from bot.kernel.text import Text

KIND = "class"
_BEFORE = {
    "day": (timedelta(days=1), timedelta(hours=12)),
    "hour": (timedelta(hours=1), timedelta(minutes=30)),
    "soon": (timedelta(minutes=10), timedelta(minutes=20)),
}
"""How long before, and how late it still helps."""


class Bells:
    """Rings for classes. Whoever plans the same again changes nothing but the words."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def plan(
        self,
        tx: Transaction,
        cohort: Cohort,
        person_ids: Iterable[int],
        now: datetime,
        *,
        admitted: bool,
        only: ClassSession | None = None,
    ) -> None:
        """Promise to ring for the classes to come; the link is told only to who is admitted."""
        for person_id in person_ids:
            for session in [only] if only else cohort.held:
                if session.starts_at > now and not session.cancelled:
                    self._plan_class(tx, cohort, session, person_id, now, admitted=admitted)

    def _plan_class(
        self,
        tx: Transaction,
        cohort: Cohort,
        session: ClassSession,
        person_id: int,
        now: datetime,
        *,
        admitted: bool,
    ) -> None:
        reminders = self._office.reminders
        starts_at = session.starts_at.astimezone(cohort.tz)
        zone = self._office.zone(tx, person_id)
        for name, (before, late) in _BEFORE.items():
            if starts_at - before <= now:
                # It would ring at once, or for a class that was moved closer: the next bell says it.
                reminders.cancel(tx, _subject(session, name), person_id)
                continue
            said = self._said(cohort, name, when(starts_at, zone), admitted=admitted)
            options = Options(late=late, loud=True, place=f"class:{session.id}")
            reminders.plan(tx, person_id, KIND, _subject(session, name), starts_at - before, said, options)

    def _said(self, cohort: Cohort, name: str, at: Text, *, admitted: bool) -> Text:
        title, wording = self._office.title(cohort), cohort.wording
        if name != "soon":
            return Text(f"school-remind-{name}", title=title, when=at)
        if admitted and wording.link:
            return Text("school-remind-soon-link", title=title, when=at, link=wording.link)
        if admitted and wording.address:
            return Text("school-remind-soon-address", title=title, when=at, address=wording.address)
        return Text("school-remind-soon", title=title, when=at)

    def silence(
        self, tx: Transaction, sessions: Iterable[ClassSession], person_id: int | None = None
    ) -> None:
        """Ring no more for these classes: for everybody, or for one person."""
        for session in sessions:
            for name in _BEFORE:
                self._office.reminders.cancel(tx, _subject(session, name), person_id)


def _subject(session: ClassSession, name: str) -> str:
    return f"school:{session.id}:{name}"
