"""What consultants do with their hours, and what becomes of who comes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from bot.db.transaction import Transaction
from bot.features.consultations.domain.booking import LONGEST, Booking, Note, State
from bot.features.consultations.domain.consultant import Consultant, Profession, Venue
from bot.features.consultations.domain.hours import AHEAD, Hour, Pattern
from bot.features.consultations.domain.news import Leads, News
from bot.features.consultations.domain.standing import Visit
from bot.features.consultations.repository import bookings, consultants
from bot.features.consultations.repository import hours as rows
from bot.features.consultations.service.agreement import Agreements
from bot.features.consultations.service.practice import Practice
from bot.features.people.domain import Person
from bot.features.school.domain.wording import when
from bot.kernel.errors import Refused
from bot.kernel.text import Text

LONGEST_WAY = 300
_SHOWN = 60


class Opening:
    """Hours of consultants: only their own."""

    def __init__(self, practice: Practice, agreements: Agreements) -> None:
        self._practice, self._agreements = practice, agreements

    # ---- hours ----------------------------------------------------------------------------------

    def desk(
        self, tx: Transaction, person: Person, now: datetime
    ) -> tuple[Consultant, list[tuple[Hour, Booking | None]]]:
        """Give the consultant and their hours to come, each with who has booked it."""
        one = self._practice.consultant(tx, person)
        hours = rows.of_consultant(tx, person.id, now, _SHOWN)
        booked = bookings.at_hours(tx, [hour.id for hour in hours])
        return one, [(hour, booked.get(hour.id)) for hour in hours]

    def open(
        self, tx: Transaction, person: Person, pattern: Pattern, now: datetime
    ) -> tuple[int, list[News]]:
        """Open hours once or weekly; give how many of the coming weeks can be booked at once."""
        one = self._practice.consultant(tx, person)
        today = self._practice.people.today(person, now)
        pattern.check(today)
        if pattern.language not in {known.code for known in self._practice.people.languages_spoken}:
            raise Refused(Text("consultations-hours-wrong"))
        if not one.may_meet_on(pattern.first_on):
            raise Refused(Text("consultations-entry-over"))
        number = rows.add_pattern(tx, person.id, pattern)
        opened, news = self._lay(tx, one, number, pattern, None, today, now)
        if not opened:
            raise Refused(Text("consultations-busy-then"))
        return opened, news

    def lay_out(self, tx: Transaction, now: datetime, most: int) -> tuple[list[News], bool]:
        """Lay weekly hours further over the calendar, as days pass."""
        today = now.date()
        found = rows.to_lay(tx, today + AHEAD, most)
        news: list[News] = []
        for id, pattern, laid_until, consultant_id in found:
            one = consultants.find(tx, consultant_id)
            if one is None:
                rows.end_pattern(tx, consultant_id, id)
                continue
            news += self._lay(tx, one, id, pattern, laid_until, today, now)[1]
        return news, len(found) == most

    def _lay(
        self,
        tx: Transaction,
        one: Consultant,
        pattern_id: int,
        pattern: Pattern,
        after: date | None,
        today: date,
        now: datetime,
    ) -> tuple[int, list[News]]:
        person = self._practice.person(tx, one.person_id)
        zone = self._practice.people.zone_of(person)
        code = self._practice.people.country_of(person).code.lower()
        calendar = self._practice.calendars.get(code)
        until = today + AHEAD if pattern.weekly else pattern.first_on
        opened, news = 0, []
        for day in pattern.days(after, until, lambda day: calendar is not None and day in calendar.days_off):
            if not one.may_meet_on(day):
                continue
            for starts_at, ends_at in pattern.instants(day, zone):
                if starts_at > now and rows.add_hour(tx, one, pattern_id, pattern, starts_at, ends_at):
                    opened += 1
        if after is None or opened:
            for hour in rows.of_pattern(tx, pattern_id, now):
                if hour.held_for is None and (after is None or hour.starts_at.date() > after):
                    news += self._practice.offer_on(tx, hour, now)
        rows.set_laid(tx, pattern_id, until)
        return opened, news

    def patterns(self, tx: Transaction, person: Person) -> list[tuple[int, Pattern]]:
        self._practice.consultant(tx, person)
        return [(id, pattern) for id, pattern, _, _ in rows.weekly(tx, person.id)]

    def end_pattern(self, tx: Transaction, person: Person, pattern_id: int, now: datetime) -> int:
        """Stop weekly hours: those nobody booked are closed. Gives how many remain, because they are booked."""
        self._practice.consultant(tx, person)
        if not rows.end_pattern(tx, person.id, pattern_id):
            raise Refused(Text("consultations-hour-gone"))
        hours = rows.of_pattern(tx, pattern_id, now)
        booked = bookings.at_hours(tx, [hour.id for hour in hours])
        for hour in hours:
            if hour.id not in booked:
                rows.close(tx, hour.id)
        return len(booked)

    def hour(self, tx: Transaction, person: Person, hour_id: int) -> Hour:
        """Give an hour of this consultant's own."""
        self._practice.consultant(tx, person)
        found = self._practice.hour(tx, hour_id)
        if found.consultant_id != person.id:
            raise Refused(Text("consultations-hour-gone"))
        return found

    def close(self, tx: Transaction, person: Person, hour_id: int) -> None:
        """Close an hour nobody has booked."""
        found = self.hour(tx, person, hour_id)
        if bookings.at(tx, found.id) is not None:
            raise Refused(Text("consultations-booked-already"))
        rows.close(tx, found.id)

    def set_way(self, tx: Transaction, person: Person, venue: Venue, words: str) -> None:
        """Write down how one comes to this consultant: the link, or the address."""
        one = self._practice.consultant(tx, person)
        said = words.strip()
        if not said or len(said) > LONGEST_WAY:
            raise Refused(Text("consultations-way-long", most=LONGEST_WAY))
        ways = replace(one.ways, link=said) if venue is Venue.ONLINE else replace(one.ways, address=said)
        consultants.set_ways(tx, person.id, ways)

    # ---- who comes ------------------------------------------------------------------------------

    def visit(self, tx: Transaction, person: Person, booking_id: int, now: datetime) -> Visit:
        """Open a booking; reading notes is a deed of the audit."""
        booking, hour = self._visit(tx, person, booking_id)
        found: list[Note] = []
        if booking.person_id is not None:
            found = bookings.notes(tx, booking.person_id, hour.profession.value)
        if found:
            self._practice.team.audit(
                tx, now, person.id, "consultation-notes-read", subject_id=booking.person_id
            )
        agreed = 0
        if hour.profession is Profession.PSYCHOLOGIST:
            agreed = sum(self._agreements.has(tx, id) for id in booking.people)
        return Visit(booking, hour, tuple(found), agreed)

    def _visit(self, tx: Transaction, person: Person, booking_id: int) -> tuple[Booking, Hour]:
        self._practice.consultant(tx, person)
        booking = bookings.find(tx, booking_id)
        hour = rows.find(tx, booking.hour_id) if booking else None
        if booking is None or hour is None or hour.consultant_id != person.id:
            raise Refused(Text("consultations-booking-unknown"))
        return booking, hour

    def settle(self, tx: Transaction, person: Person, booking_id: int, now: datetime, *, came: bool) -> None:
        """Write down whether they came. Who cancelled in time is no one who did not come."""
        booking, hour = self._visit(tx, person, booking_id)
        if booking.state not in {State.BOOKED, State.CAME, State.MISSED}:
            raise Refused(Text("consultations-booking-over"))
        if hour.starts_at > now:
            raise Refused(Text("consultations-not-yet"))
        bookings.set_state(tx, booking.id, State.CAME if came else State.MISSED)
        bookings.set_asked(tx, booking.id, now)

    def write_note(self, tx: Transaction, person: Person, booking_id: int, words: str, now: datetime) -> None:
        """Keep a short note, sealed; raises Refused where the person was forgotten meanwhile."""
        booking, hour = self._visit(tx, person, booking_id)
        if booking.person_id is None or hour.starts_at > now:
            raise Refused(Text("consultations-not-yet"))
        if not words.strip() or len(words.strip()) > LONGEST:
            raise Refused(Text("consultations-question-long", most=LONGEST))
        bookings.add_note(tx, booking.id, person.id, words.strip(), now)
        self._practice.team.audit(
            tx, now, person.id, "consultation-note-written", subject_id=booking.person_id
        )

    def call_off(self, tx: Transaction, person: Person, booking_id: int, now: datetime) -> list[News]:
        """Call an hour off; who would have come hears of it at once when awake."""
        booking, hour = self._visit(tx, person, booking_id)
        if not booking.stands or hour.starts_at <= now:
            raise Refused(Text("consultations-booking-over"))
        self._practice.team.audit(tx, now, person.id, "consultation-called-off", subject_id=booking.person_id)
        return self._practice.call_off(tx, booking, hour, now)

    def ask_what_became(self, tx: Transaction, now: datetime, most: int) -> tuple[list[News], bool]:
        """Ask consultants whether people came, once, after the hour."""
        found = bookings.over(tx, now, most)
        news: list[News] = []
        for booking in found:
            bookings.set_asked(tx, booking.id, now)
            hour = self._practice.hour(tx, booking.hour_id)
            said = Text(
                "consultations-did-they-come",
                when=when(hour.starts_at, self._practice.zone(tx, hour.consultant_id)),
            )
            key = f"consultation:came:{booking.id}:{booking.revision}"
            news.append(News(hour.consultant_id, said, Leads.VISIT, booking.id, key))
        return news, len(found) == most
