"""Booking an hour, moving and cancelling it, waiting for one; each is asked for anew by who takes it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.db.transaction import Transaction
from bot.features.consultations.domain.booking import LONGEST, MOST_TO_COME, Booking, State
from bot.features.consultations.domain.consultant import Profession
from bot.features.consultations.domain.hours import Hour
from bot.features.consultations.domain.news import News
from bot.features.consultations.domain.standing import Standing
from bot.features.consultations.repository import bookings, consultants
from bot.features.consultations.repository import hours as rows
from bot.features.consultations.service.agreement import Agreements
from bot.features.consultations.service.practice import Practice, profession_name
from bot.features.people.domain import Person
from bot.kernel.errors import NotAllowed, Refused
from bot.kernel.text import Text


class Bookings:
    """Hours of families. Only who comes changes a booking."""

    def __init__(self, practice: Practice, agreements: Agreements) -> None:
        self._practice, self._agreements = practice, agreements

    # ---- looking --------------------------------------------------------------------------------

    def soonest(self, tx: Transaction, person: Person, now: datetime) -> list[Hour]:
        """Give the first hour of each profession that can be taken."""
        found = (self._practice.takeable(tx, person, one, now) for one in Profession)
        return [hours[0] for hours in found if hours]

    def open_hours(
        self, tx: Transaction, person: Person, profession: Profession, now: datetime
    ) -> list[Hour]:
        return self._practice.takeable(tx, person, profession, now)

    def mine(self, tx: Transaction, person: Person, now: datetime) -> list[tuple[Booking, Hour]]:
        """Give the hours this person still has before them, the soonest first."""
        standing = [one for one in bookings.of_person(tx, person.id) if one.stands]
        found = [(one, self._practice.hour(tx, one.hour_id)) for one in standing]
        return sorted(
            ((one, hour) for one, hour in found if hour.ends_at > now), key=lambda pair: pair[1].starts_at
        )

    def coming(self, tx: Transaction, person: Person, now: datetime) -> Text | None:
        """Say on the home screen which hour comes next; None when none does, or who looks on must not read it."""
        found = self.mine(tx, person, now)
        if not found or self._practice.reminders.manner(tx, person).discreet:
            return None
        hour = found[0][1]
        who = profession_name(hour.profession)
        return Text("consultations-home", who=who, when=self._practice.when(tx, person.id, hour.starts_at))

    def waits(self, tx: Transaction, person: Person) -> list[Profession]:
        return self._waits(tx, person.id)

    def _waits(self, tx: Transaction, person_id: int) -> list[Profession]:
        return [profession for profession, _ in rows.waits(tx, person_id)]

    def place_in_line(self, tx: Transaction, person: Person, profession: Profession) -> int:
        """Say as which one this person waits; 0: they do not."""
        line = rows.line(tx, profession)
        return line.index(person.id) + 1 if person.id in line else 0

    def standing(self, tx: Transaction, person: Person, booking_id: int) -> Standing:
        """Give a booking this person comes to; raises Refused for anybody else's."""
        booking = bookings.find(tx, booking_id)
        if booking is None:
            raise Refused(Text("consultations-booking-unknown"))
        if person.id not in booking.people:
            raise NotAllowed(Text("consultations-booking-unknown"))
        hour = self._practice.hour(tx, booking.hour_id)
        members = self._practice.people.household_of(tx, person.id).members
        found = consultants.find(tx, hour.consultant_id)
        own = booking.person_id == person.id
        if not own:
            # What who booked chose to send is between them and the consultant.
            booking = replace(booking, question=None)
        return Standing(booking, hour, found, own, len(members) > 1)

    # ---- taking ---------------------------------------------------------------------------------

    def take(self, tx: Transaction, person: Person, hour_id: int, now: datetime) -> tuple[int, list[News]]:
        """Book an hour; one of those who press at the same instant gets it. Gives the booking's number."""
        hour = self._practice.hour(tx, hour_id)
        known = bookings.at(tx, hour.id)
        if known and person.id in known.people:
            return known.id, []
        self.check(tx, person, hour, now)
        self._agreements.require(tx, person, hour)
        number = bookings.add(tx, hour.id, person.id, now)
        booking = self._settle(tx, person, hour, number, now)
        return number, [self._practice.tell_consultant(tx, hour, "booked", booking.id, now)]

    def check(self, tx: Transaction, person: Person, hour: Hour, now: datetime) -> None:
        """Raise Refused where this hour cannot be theirs, whatever they agreed to."""
        known = bookings.at(tx, hour.id)
        if known is None or person.id not in known.people:
            self._practice.check_takeable(tx, person, hour, now)
            self._has_room(tx, person, hour, now)

    def _has_room(self, tx: Transaction, person: Person, hour: Hour, now: datetime, but_not: int = 0) -> None:
        to_come = [(one, other) for one, other in self.mine(tx, person, now) if one.id != but_not]
        if any(other.starts_at < hour.ends_at and hour.starts_at < other.ends_at for _, other in to_come):
            raise Refused(Text("consultations-same-time"))
        if len(to_come) >= MOST_TO_COME:
            raise Refused(Text("consultations-enough", most=MOST_TO_COME))

    def _settle(self, tx: Transaction, person: Person, hour: Hour, booking_id: int, now: datetime) -> Booking:
        rows.hold(tx, hour.id, None, None)
        rows.let_go(tx, person.id)
        rows.leave(tx, person.id, hour.profession)
        booking = bookings.find(tx, booking_id)
        if booking is None:
            raise LookupError("a booking that was just written is not there")
        self._practice.ring(tx, booking, hour, now)
        return booking

    def _standing(self, tx: Transaction, person: Person, booking_id: int, now: datetime) -> Standing:
        """Give a booking of this person's that can still be changed."""
        found = self.standing(tx, person, booking_id)
        if not found.booking.stands or found.hour.starts_at <= now:
            raise Refused(Text("consultations-booking-over"))
        return found

    def move(
        self, tx: Transaction, person: Person, booking_id: int, hour_id: int, now: datetime
    ) -> list[News]:
        """Change to another hour of the same profession, in one go: never without an hour in between."""
        found = self._standing(tx, person, booking_id, now)
        old, new = found.hour, self._practice.hour(tx, hour_id)
        if new.id == old.id:
            return []
        if new.profession is not old.profession:
            raise Refused(Text("consultations-hour-gone"))
        self._practice.check_takeable(tx, person, new, now)
        self._has_room(tx, person, new, now, but_not=booking_id)
        bookings.move(tx, booking_id, new.id)
        self._practice.silence(tx, found.booking, old.consultant_id)
        booking = self._settle(tx, person, new, booking_id, now)
        others = [id for id in booking.people if id != person.id]
        return [
            self._practice.tell_consultant(tx, old, "moved-away", booking.id, now),
            self._practice.tell_consultant(tx, new, "booked", booking.id, now),
            *self._practice.tell(tx, others, new, "moved", booking.id, now),
            *self._practice.offer_on(tx, old, now),
        ]

    def cancel(self, tx: Transaction, person: Person, booking_id: int, now: datetime) -> list[News]:
        """Give the hour back; pressing again changes nothing."""
        found = self.standing(tx, person, booking_id)
        if found.booking.state is State.CANCELLED:
            return []
        found = self._standing(tx, person, booking_id, now)
        others = [id for id in found.booking.people if id != person.id]
        news = self._practice.give_back(tx, found.booking, found.hour, now)
        return news + self._practice.tell(tx, others, found.hour, "cancelled", booking_id, now)

    # ---- who comes, and with what question --------------------------------------------------------

    def come(
        self, tx: Transaction, person: Person, booking_id: int, now: datetime, *, both: bool
    ) -> list[News]:
        """Come alone, or both adults of the household."""
        found = self._own(tx, person, booking_id, now)
        members = self._practice.people.household_of(tx, person.id).members
        other = next((id for id in members if id != person.id), None)
        before = found.booking.other_id
        wanted = other if both else None
        if both and other is None:
            raise Refused(Text("consultations-alone"))
        if wanted == before:
            return []
        bookings.set_other(tx, booking_id, wanted)
        if before is not None:
            self._practice.silence(tx, found.booking, before)
        if wanted is None:
            return []
        self._practice.ring(tx, replace(found.booking, other_id=wanted), found.hour, now)
        return self._practice.tell(tx, [wanted], found.hour, "both", booking_id, now)

    def send_question(
        self, tx: Transaction, person: Person, booking_id: int, words: str, now: datetime
    ) -> list[News]:
        """Send a question ahead; without words what was sent is taken back."""
        found = self._own(tx, person, booking_id, now)
        if len(words.strip()) > LONGEST:
            raise Refused(Text("consultations-question-long", most=LONGEST))
        bookings.set_question(tx, booking_id, words.strip() or None)
        if not words.strip():
            return []
        return [self._practice.tell_consultant(tx, found.hour, "question", booking_id, now)]

    def _own(self, tx: Transaction, person: Person, booking_id: int, now: datetime) -> Standing:
        found = self._standing(tx, person, booking_id, now)
        if not found.own:
            raise Refused(Text("consultations-not-who-booked"))
        return found

    # ---- the line -------------------------------------------------------------------------------

    def wait(self, tx: Transaction, person: Person, profession: Profession, now: datetime) -> int:
        """Wait for an hour of this profession; give the place in the line."""
        rows.wait(tx, person.id, profession, now)
        return self.place_in_line(tx, person, profession)

    def wait_no_more(
        self, tx: Transaction, person: Person, profession: Profession, now: datetime
    ) -> list[News]:
        """Leave the line; an hour that was kept goes to the next."""
        rows.leave(tx, person.id, profession)
        kept = [one for one in rows.free(tx, profession, now, 50) if one.held_for == person.id]
        rows.let_go(tx, person.id)
        return [
            news for one in kept for news in self._practice.offer_on(tx, replace(one, held_for=None), now)
        ]

    def offered(self, tx: Transaction, person: Person, hour_id: int, now: datetime) -> Hour:
        """Give an hour that is kept for this person; raises Refused when it is not (any more)."""
        found = self._practice.hour(tx, hour_id)
        if found.held_for != person.id or found.held_until is None or found.held_until <= now:
            raise Refused(Text("consultations-offer-gone"))
        return found

    def pass_by(self, tx: Transaction, person: Person, hour_id: int, now: datetime) -> list[News]:
        """Let an hour that was kept go to the next; this person waits on, behind the others."""
        found = self.offered(tx, person, hour_id, now)
        return self._let_go(tx, found, now)

    def _let_go(self, tx: Transaction, hour: Hour, now: datetime) -> list[News]:
        rows.hold(tx, hour.id, None, None)
        if hour.held_for is not None and hour.profession in self._waits(tx, hour.held_for):
            rows.leave(tx, hour.held_for, hour.profession)
            rows.wait(tx, hour.held_for, hour.profession, now)
        free = replace(hour, held_for=None, held_until=None)
        return self._practice.offer_on(tx, free, now, but_not=hour.held_for)

    def pass_on(self, tx: Transaction, now: datetime, most: int) -> tuple[list[News], bool]:
        """Offer hours nobody answered for to the next; who let one go by waits behind the others."""
        over = rows.holds_over(tx, now, most)
        return [news for hour in over for news in self._let_go(tx, hour, now)], len(over) == most
