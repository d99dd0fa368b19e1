"""What every use case of consultations stands on: who consults, which hours one may take, who is told, the bells."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.db.transaction import Transaction
from bot.features.consultations.domain.booking import Booking, State, held_until
from bot.features.consultations.domain.consultant import Consultant, Profession
from bot.features.consultations.domain.hours import LAST, Hour, Whom
from bot.features.consultations.domain.news import Leads, News
from bot.features.consultations.repository import bookings, consultants
from bot.features.consultations.repository import hours as rows
from bot.features.people.domain import Person
from bot.features.people.service.people import People
from bot.features.reminders.domain.reminder import Options
from bot.features.reminders.service import Reminders
from bot.features.school.domain.wording import when
from bot.features.team.service import Team
from bot.kernel.errors import Refused
from bot.kernel.text import Text
from bot.kernel.workdays import Calendar

KIND = "consultation"
_BEFORE = {
    "day": (timedelta(days=1), timedelta(hours=12)),
    "hour": (timedelta(hours=1), timedelta(minutes=45)),
}
"""How long before the bell rings, and how late it still helps."""
_COMES, _NO_MORE = frozenset({"booked", "question"}), frozenset({"called-off", "cancelled"})
_LOOKED_AT = 200
"""So many open hours are looked at to find those one may take."""


@dataclass(frozen=True, slots=True)
class Practice:
    """The lower rooms, and what all files of this room need."""

    people: People
    reminders: Reminders
    team: Team
    has_path: Callable[[Transaction, Person, datetime], bool]
    calendars: Mapping[str, Calendar]
    place_of: Callable[[int], str]
    """The packed press that shows a booking: reminders lead there."""

    # ---- people -------------------------------------------------------------------------------------

    def person(self, tx: Transaction, person_id: int) -> Person:
        return self.people.person(tx, person_id)

    def zone(self, tx: Transaction, person_id: int) -> ZoneInfo:
        return self.people.zone_of(self.person(tx, person_id))

    def when(self, tx: Transaction, person_id: int, instant: datetime) -> Text:
        """Say an instant as this person's own clock shows it."""
        return when(instant, self.zone(tx, person_id))

    def consultant(self, tx: Transaction, person: Person) -> Consultant:
        """Give this person as a consultant; raises Refused for who is none, or no longer of the team."""
        self.team.require(tx, person.id)
        found = consultants.find(tx, person.id)
        if found is None:
            raise Refused(Text("consultations-not-a-consultant"))
        return found

    def consultant_of(self, tx: Transaction, hour: Hour) -> Consultant | None:
        return consultants.find(tx, hour.consultant_id)

    def meets(self, tx: Transaction, hour: Hour) -> bool:
        """Say whether the consultant of an hour still is one, and still may be called so on that day."""
        found = consultants.find(tx, hour.consultant_id)
        if (
            found is None
            or found.profession is not hour.profession
            or not self.team.roles_of(tx, found.person_id)
        ):
            return False
        return found.may_meet_on(hour.starts_at.astimezone(self.zone(tx, found.person_id)).date())

    # ---- hours --------------------------------------------------------------------------------------

    def hour(self, tx: Transaction, hour_id: int) -> Hour:
        found = rows.find(tx, hour_id)
        if found is None:
            raise Refused(Text("consultations-hour-gone"))
        return found

    def takeable(self, tx: Transaction, person: Person, profession: Profession, now: datetime) -> list[Hour]:
        """Give the hours this person may take: those in their language first, then the soonest."""
        found = [
            one
            for one in rows.free(tx, profession, now + LAST, _LOOKED_AT)
            if not one.is_held_from(person.id, now) and one.consultant_id != person.id
        ]
        if any(one.whom is Whom.FAMILIES for one in found) and not self.has_path(tx, person, now):
            found = [one for one in found if one.whom is Whom.EVERYBODY]
        # Hours of one consultant on one day stand or fall together, so each is asked for once.
        days = {(one.consultant_id, one.starts_at.date()): one for one in found}
        meeting = {day for day, one in days.items() if self.meets(tx, one)}
        found = [one for one in found if (one.consultant_id, one.starts_at.date()) in meeting]
        return sorted(found, key=lambda one: (one.language != person.language, one.starts_at))

    def check_takeable(self, tx: Transaction, person: Person, hour: Hour, now: datetime) -> None:
        """Raise Refused unless this person may take this hour now."""
        if not hour.can_be_taken(now) or not self.meets(tx, hour) or hour.consultant_id == person.id:
            raise Refused(Text("consultations-hour-gone"))
        if bookings.at(tx, hour.id) is not None or hour.is_held_from(person.id, now):
            raise Refused(Text("consultations-hour-taken"))
        if hour.whom is Whom.FAMILIES and not self.has_path(tx, person, now):
            raise Refused(Text("consultations-for-families"))

    def offer_on(self, tx: Transaction, hour: Hour, now: datetime, but_not: int | None = None) -> list[News]:
        """Keep a free hour for who has waited longest and may take it, and tell them."""
        if not hour.can_be_taken(now) or hour.closed or bookings.at(tx, hour.id) is not None:
            return []
        busy = rows.held_for(tx, now)
        for person_id in rows.line(tx, hour.profession):
            person = self.person(tx, person_id)
            if person_id in busy or person_id in {but_not, hour.consultant_id}:
                continue
            if hour.whom is Whom.FAMILIES and not self.has_path(tx, person, now):
                continue
            awake = self.reminders.awake_at(tx, person_id, now)
            until = held_until(now, awake, hour.starts_at)
            if until is None:
                return []
            rows.hold(tx, hour.id, person_id, until)
            said = Text(
                "consultations-offered",
                who=profession_name(hour.profession),
                when=self.when(tx, person_id, hour.starts_at),
                until=self.when(tx, person_id, until),
            )
            key = f"consultation:offer:{hour.id}:{person_id}:{round(now.timestamp())}"
            return [News(person_id, said, Leads.OFFER, hour.id, key, awake)]
        return []

    # ---- who is told --------------------------------------------------------------------------------

    def tell_consultant(self, tx: Transaction, hour: Hour, what: str, booking_id: int, now: datetime) -> News:
        """Tell the consultant of an hour; never a word of the person's."""
        zone = self.zone(tx, hour.consultant_id)
        said = Text(f"consultations-told-{what}", when=when(hour.starts_at, zone))
        awake = self.reminders.awake_at(tx, hour.consultant_id, now)
        leads = Leads.VISIT if what in _COMES else Leads.DESK
        return News(hour.consultant_id, said, leads, booking_id, None, awake)

    def tell(
        self,
        tx: Transaction,
        person_ids: Iterable[int],
        hour: Hour,
        what: str,
        booking_id: int,
        now: datetime,
    ) -> list[News]:
        """Tell those who come to an hour."""
        leads, about = (
            (Leads.HOURS, hour.profession.value) if what in _NO_MORE else (Leads.BOOKING, booking_id)
        )
        return [
            News(
                id,
                Text(
                    f"consultations-tell-{what}",
                    who=profession_name(hour.profession),
                    when=self.when(tx, id, hour.starts_at),
                ),
                leads,
                about,
                None,
                self.reminders.awake_at(tx, id, now),
            )
            for id in person_ids
        ]

    # ---- bells --------------------------------------------------------------------------------------

    def ring(self, tx: Transaction, booking: Booking, hour: Hour, now: datetime) -> None:
        """Promise to remind everybody who comes, and the consultant; planning anew moves the bells."""
        for person_id in (*booking.people, hour.consultant_id):
            zone = self.zone(tx, person_id)
            for name, (before, late) in _BEFORE.items():
                due_at = hour.starts_at.astimezone(zone) - before
                subject = _subject(booking.id, name)
                if due_at <= now:
                    self.reminders.cancel(tx, subject, person_id)
                    continue
                said = self._bell(tx, hour, name, zone, own=person_id == hour.consultant_id)
                place = None if person_id == hour.consultant_id else self.place_of(booking.id)
                options = Options(late=late, loud=name == "hour", place=place)
                self.reminders.plan(tx, person_id, KIND, subject, due_at, said, options)

    def _bell(self, tx: Transaction, hour: Hour, name: str, zone: ZoneInfo, *, own: bool) -> Text:
        at = when(hour.starts_at, zone)
        if own:
            return Text("consultations-remind-consultant", when=at)
        who = profession_name(hour.profession)
        found = consultants.find(tx, hour.consultant_id)
        way = found.ways.to(hour.venue) if found else ""
        if name == "hour" and way:
            return Text(f"consultations-remind-{hour.venue}", who=who, when=at, way=way)
        return Text("consultations-remind", who=who, when=at)

    def silence(self, tx: Transaction, booking: Booking, *person_ids: int) -> None:
        """Ring no more for this booking: for these people, or for everybody."""
        for name in _BEFORE:
            for person_id in person_ids or (None,):
                self.reminders.cancel(tx, _subject(booking.id, name), person_id)

    # ---- ends ---------------------------------------------------------------------------------------

    def call_off(self, tx: Transaction, booking: Booking, hour: Hour, now: datetime) -> list[News]:
        """Call an hour off on our side: it is closed, and who would have come hears of it."""
        bookings.set_state(tx, booking.id, State.CALLED_OFF)
        rows.close(tx, hour.id)
        self.silence(tx, booking)
        return self.tell(tx, booking.people, hour, "called-off", booking.id, now)

    def give_back(self, tx: Transaction, booking: Booking, hour: Hour, now: datetime) -> list[News]:
        """Cancel on the person's side; the hour is offered to who waits."""
        bookings.set_state(tx, booking.id, State.CANCELLED)
        self.silence(tx, booking)
        return [
            self.tell_consultant(tx, hour, "cancelled", booking.id, now),
            *self.offer_on(tx, hour, now),
        ]

    def dismiss(self, tx: Transaction, person_id: int, now: datetime) -> list[News]:
        """Let somebody consult no more: weekly hours end, what was booked with them is called off."""
        rows.end_patterns(tx, person_id)
        news: list[News] = []
        for hour in rows.of_consultant(tx, person_id, now, _LOOKED_AT):
            if (booking := bookings.at(tx, hour.id)) is not None and hour.starts_at > now:
                news += self.call_off(tx, booking, hour, now)
            else:
                rows.close(tx, hour.id)
        consultants.drop(tx, person_id)
        return news


def profession_name(profession: Profession) -> Text:
    return Text(f"consultations-who-{profession}")


def _subject(booking_id: int, name: str) -> str:
    return f"consultation:{booking_id}:{name}"
