"""Taking a place, waiting for one, being offered one, giving it back. Capacity is asked under the lock, every time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.db.transaction import Transaction
from bot.features.people.domain import Person
from bot.features.school.domain.cohort import Cohort, Status
from bot.features.school.domain.news import Leads, News
from bot.features.school.domain.paperwork import due_on
from bot.features.school.domain.places import (
    IN_CLASS,
    Enrolment,
    Offer,
    Room,
    Seat,
    State,
    WaitingList,
    morning,
    offer_ends,
)
from bot.features.school.domain.standing import Standing
from bot.features.school.repository import attendance, cohorts
from bot.features.school.repository import places as rows
from bot.features.school.service.bells import Bells
from bot.features.school.service.office import Office
from bot.kernel.errors import NotAllowed, Refused
from bot.kernel.text import Text

SLICE = 20


class Places:
    """Seats of groups. Only the household itself, or a coordinator, gives or takes them."""

    def __init__(self, office: Office, bells: Bells) -> None:
        self._office, self._bells = office, bells

    # ---- looking --------------------------------------------------------------------------------

    def open_cohorts(
        self, tx: Transaction, person: Person, now: datetime, form: str | None = None
    ) -> list[tuple[Cohort, Room]]:
        """Give groups for families, or of the course for a form: one's language, then free seats, then the soonest."""
        courses = {key for key, course in self._office.courses.items() if course.form == form}
        found = [one for one in cohorts.to_come(tx, now) if one.is_open(now) and one.course in courses]

        def fit(pair: tuple[Cohort, Room]) -> tuple[bool, bool, datetime]:
            return pair[0].language != person.language, pair[1].free <= 0, pair[0].starts_at or now

        return sorted(((one, rows.room(tx, one.id, one.capacity)) for one in found), key=fit)

    def events(self, tx: Transaction, person: Person, now: datetime) -> list[Cohort]:
        """Give the events this person is concerned by: their region or none, the soonest first."""
        return [
            one
            for one in cohorts.to_come(tx, now)
            if one.is_event
            and one.is_open(now)
            and one.country == self._office.people.country_of(person).code.lower()
            and one.region in {None, person.region}
            and one.language in {"", person.language}
        ]

    def mine(self, tx: Transaction, person: Person, now: datetime) -> list[Standing]:
        """Give the groups this person's household has to do with that are not over."""
        self._sit_down(tx, person, now)
        found = [one for one in rows.of_person(tx, person.id) if one.state.lives]
        standings = [self.standing(tx, person, one.cohort_id) for one in found]
        return [one for one in standings if not one.cohort.is_over(now)]

    def _sit_down(self, tx: Transaction, person: Person, now: datetime) -> None:
        """Who joined a household later takes the seat that was taken for them."""
        for member in self._office.people.household_of(tx, person.id).members:
            for one in rows.of_person(tx, member) if member != person.id else ():
                cohort = self._office.cohort(tx, one.cohort_id)
                for seat in rows.seats(tx, [one]) if one.state.lives and not cohort.is_over(now) else ():
                    if seat.person_id is None and one.person_id == member:
                        rows.link(tx, seat.id, person.id)
                        admitted = one.state is State.ENROLLED
                        if one.state in IN_CLASS:
                            self._bells.plan(tx, cohort, [person.id], now, admitted=admitted)

    def standing(self, tx: Transaction, person: Person, cohort_id: int) -> Standing:
        """Give a group and how this person stands with it."""
        cohort = self._office.published(tx, cohort_id)
        room = rows.room(tx, cohort.id, cohort.capacity)
        enrolment = self._of(tx, person.id, cohort.id)
        if enrolment is None or not enrolment.state.lives:
            return Standing(cohort, room, enrolment)
        line = WaitingList.of(rows.in_cohort(tx, cohort.id, State.WAITING))
        return Standing(
            cohort,
            room,
            enrolment,
            line.turn(enrolment.id),
            rows.open_offer(tx, enrolment.id),
            rows.papers(tx, enrolment.id),
        )

    def adults_known(self, tx: Transaction, person: Person) -> int | None:
        """Say how many adults go, if they said so before or both are here; None: it must be asked."""
        if len(self._office.people.household_of(tx, person.id).members) > 1:
            return 2
        before = rows.of_person(tx, person.id)
        return before[0].seats if before else None

    def usually_freed(self, tx: Transaction, now: datetime) -> int | None:
        """Say how many seats became free in a group of the past year; None while too few groups are known."""
        past = [
            one
            for one in cohorts.recent(tx, now - timedelta(days=365))
            if one.is_over(now) and not one.is_event
        ]
        if len(past) < _ENOUGH_GROUPS:
            return None
        return round(rows.count_offers(tx, [one.id for one in past]) / len(past))

    def _of(self, tx: Transaction, person_id: int, cohort_id: int) -> Enrolment | None:
        found = [one for one in rows.of_person(tx, person_id) if one.cohort_id == cohort_id]
        return next((one for one in found if one.state.lives), found[0] if found else None)

    # ---- what a household does ------------------------------------------------------------------

    def take(
        self, tx: Transaction, person: Person, cohort_id: int, adults: int, now: datetime
    ) -> tuple[Enrolment, list[News]]:
        """Take one seat or two, or a place in the line where so many are not free. Never a seat too many."""
        cohorts.lock(tx, cohort_id)
        cohort = self._joinable(tx, cohort_id, now)
        known = self._of(tx, person.id, cohort_id)
        if known and known.state in {State.HELD, State.ENROLLED, State.OFFERED}:
            return known, []
        who = self._adults(tx, person, cohort, adults)
        room = rows.room(tx, cohort.id, cohort.capacity)
        if not room.fits(len(who)):
            if known and known.state is State.WAITING and known.seats == len(who):
                return known, []
            first = known is not None and known.state is State.WAITING and known.first
            first = first or self._lost_a_place(tx, person.id)
            return rows.ask(tx, cohort.id, person.id, who, State.WAITING, now, first=first), []
        enrolment = rows.ask(tx, cohort.id, person.id, who, State.HELD, now)
        line = WaitingList.of(rows.in_cohort(tx, cohort.id, State.WAITING))
        passed_by = [turn.enrolment for turn in line.turns if turn.enrolment.seats > len(who)]
        news = self._passed_by(tx, cohort, passed_by, now) + self._other_adult(tx, cohort, who, now)
        return self._seat(tx, cohort, enrolment, now), news

    def _other_adult(
        self, tx: Transaction, cohort: Cohort, who: tuple[int | None, ...], now: datetime
    ) -> list[News]:
        """The other adult of the household hears that a seat is theirs, too."""
        said = Text("school-together", title=self._office.title(cohort))
        news = [News(id, said, Leads.COHORT, cohort.id) for id in who[1:] if id]
        return self._office.politely(tx, news, now)

    def _adults(self, tx: Transaction, person: Person, cohort: Cohort, adults: int) -> tuple[int | None, ...]:
        if adults not in {1, 2} or (adults == 2 and cohort.capacity == 1):
            raise Refused(Text("school-one-or-two"))
        if adults == 1:
            return (person.id,)
        members = self._office.people.household_of(tx, person.id).members
        other = next((id for id in members if id != person.id), None)
        theirs = self._of(tx, other, cohort.id) if other else None
        if theirs and theirs.state.lives and theirs.person_id != person.id:
            raise Refused(Text("school-other-adult-has-place"))
        return (person.id, other)

    def _lost_a_place(self, tx: Transaction, person_id: int) -> bool:
        """Say whether we called off a group they had seats in and they have found none since."""
        mine = rows.of_person(tx, person_id)
        return bool(mine) and mine[0].state is State.CANCELLED

    def _joinable(self, tx: Transaction, cohort_id: int, now: datetime) -> Cohort:
        cohort = self._office.published(tx, cohort_id)
        if not cohort.is_open(now):
            raise Refused(Text("school-closed"))
        return cohort

    def _seat(self, tx: Transaction, cohort: Cohort, enrolment: Enrolment, now: datetime) -> Enrolment:
        """Give the seats: held until the papers are due where papers are needed, else at once and for good."""
        state = State.HELD if self._office.needs_papers(cohort) else State.ENROLLED
        look_at = None
        if state is State.HELD:
            papers = rows.papers(tx, enrolment.id)
            day = self._papers_due(cohort, now)
            rows.set_papers(tx, enrolment.id, replace(papers, due_on=day))
            look_at = morning(day, cohort.tz) + timedelta(days=1)
        rows.set_state(tx, enrolment.id, state, look_at)
        self._bells.plan(tx, cohort, self._people_of(tx, enrolment), now, admitted=state is State.ENROLLED)
        return replace(enrolment, state=state, look_at=look_at)

    def _papers_due(self, cohort: Cohort, now: datetime) -> date:
        programme = self._office.programme(cohort)
        today = cohort.day_of(now)
        if programme is None or cohort.starts_at is None:
            return today
        first = cohort.day_of(cohort.starts_at)
        return due_on(today, max(first, today), programme.intake, self._office.calendar(cohort))

    def _people_of(self, tx: Transaction, enrolment: Enrolment) -> list[int]:
        return [seat.person_id for seat in rows.seats(tx, [enrolment]) if seat.person_id]

    def leave(self, tx: Transaction, person: Person, cohort_id: int, now: datetime) -> list[News]:
        """Give the seats back, or leave the line; what was freed is offered in the same transaction."""
        cohorts.lock(tx, cohort_id)
        cohort = self._office.published(tx, cohort_id)
        known = self._of(tx, person.id, cohort_id)
        if known is None or not known.state.lives:
            return []
        return self.free(tx, cohort, known, State.LEFT, now)

    def free(
        self, tx: Transaction, cohort: Cohort, enrolment: Enrolment, state: State, now: datetime
    ) -> list[News]:
        """End a household's place for this reason and offer what it frees. The caller holds the lock."""
        if (offer := rows.open_offer(tx, enrolment.id)) is not None:
            rows.end_offer(tx, offer.id, state.value)
        rows.set_state(tx, enrolment.id, state)
        for seat in rows.seats(tx, [enrolment]):
            self._silence(tx, cohort, seat)
        if state is State.CANCELLED:
            return []
        return self.fill(tx, cohort, now)

    def _silence(self, tx: Transaction, cohort: Cohort, seat: Seat) -> None:
        if seat.person_id:
            self._bells.silence(tx, cohort.held, seat.person_id)
            for class_id in attendance.booked_by(tx, seat.id):
                _, session = self._office.session(tx, class_id)
                self._bells.silence(tx, [session], seat.person_id)
            self._office.reminders.cancel(tx, f"school:papers:{seat.enrolment_id}", seat.person_id)
        attendance.unbook_all(tx, seat.id)

    # ---- offers ---------------------------------------------------------------------------------

    def fill(self, tx: Transaction, cohort: Cohort, now: datetime, but_not: Iterable[int] = ()) -> list[News]:
        """Offer every free seat to the next household that fits. The caller holds the lock."""
        if not cohort.is_open(now):
            return []
        but_not = set(but_not)
        waiting = [one for one in rows.in_cohort(tx, cohort.id, State.WAITING) if one.id not in but_not]
        free = rows.room(tx, cohort.id, cohort.capacity).free
        offered, passed_by = WaitingList.of(waiting).fitting(free)
        news = [self._offer(tx, cohort, one, now) for one in offered]
        return [one for one in news if one] + self._passed_by(tx, cohort, passed_by, now)

    def _offer(self, tx: Transaction, cohort: Cohort, enrolment: Enrolment, now: datetime) -> News | None:
        rows.set_state(tx, enrolment.id, State.OFFERED)
        offer_id = rows.add_offer(tx, enrolment, now)
        if enrolment.person_id is None:
            return None
        said = Text("school-offered", title=self._office.title(cohort), seats=enrolment.seats)
        return News(
            enrolment.person_id,
            said,
            Leads.OFFER,
            offer_id,
            f"school:offer:{offer_id}",
            self._office.reminders.awake_at(tx, enrolment.person_id, now),
            offer_id,
        )

    def _passed_by(
        self, tx: Transaction, cohort: Cohort, passed_by: Iterable[Enrolment], now: datetime
    ) -> list[News]:
        """Nobody is skipped silently: who needs two seats hears that one went to the next."""
        said = Text("school-passed-by", title=self._office.title(cohort))
        news = [News(one.person_id, said, Leads.COHORT, cohort.id) for one in passed_by if one.person_id]
        return self._office.politely(tx, news, now)

    def offer(self, tx: Transaction, person: Person, offer_id: int) -> tuple[Offer, Enrolment]:
        """Give an offer that stands and is this household's; raises Refused otherwise."""
        offer = rows.offer(tx, offer_id)
        enrolment = rows.find(tx, offer.enrolment_id) if offer else None
        if offer is None or enrolment is None:
            raise Refused(Text("school-offer-gone"))
        if self._of(tx, person.id, offer.cohort_id) != enrolment:
            raise NotAllowed(Text("school-offer-gone"))
        return offer, enrolment

    def accept(
        self, tx: Transaction, person: Person, offer_id: int, now: datetime
    ) -> tuple[Cohort, Enrolment]:
        """Take the seats that were offered, while the offer stands and one may still join."""
        offer, _ = self.offer(tx, person, offer_id)
        cohorts.lock(tx, offer.cohort_id)
        offer, enrolment = self.offer(tx, person, offer_id)
        cohort = self._joinable(tx, offer.cohort_id, now)
        if offer.ends_at and offer.ends_at <= now:
            raise Refused(Text("school-offer-gone"))
        rows.end_offer(tx, offer.id, "accepted")
        return cohort, self._seat(tx, cohort, enrolment, now)

    def pass_on(self, tx: Transaction, person: Person, offer_id: int, now: datetime) -> list[News]:
        """Not this time, but stay in the line: behind those who let fewer offers go by."""
        offer, enrolment = self.offer(tx, person, offer_id)
        return self._let_go(tx, offer, enrolment, "passed", now)

    def _let_go(
        self, tx: Transaction, offer: Offer, enrolment: Enrolment, how: str, now: datetime
    ) -> list[News]:
        cohorts.lock(tx, offer.cohort_id)
        rows.end_offer(tx, offer.id, how)
        rows.put_later(tx, enrolment.id)
        cohort = self._office.cohort(tx, offer.cohort_id)
        return self.fill(tx, cohort, now, but_not=[enrolment.id])

    def delivered(self, tx: Transaction, offer_id: int, now: datetime) -> None:
        """The offer has reached the person: from here on its clock runs, and stops at night."""
        offer = rows.offer(tx, offer_id)
        if offer is None or offer.delivered_at:
            return
        enrolment = rows.find(tx, offer.enrolment_id)
        cohort = self._office.cohort(tx, offer.cohort_id)
        if enrolment is None or enrolment.person_id is None or cohort.join_until is None:
            return
        person = self._office.person(tx, enrolment.person_id)
        quiet = self._office.reminders.manner(tx, person).quiet
        ends_at = offer_ends(now, quiet, self._office.zone(tx, person.id), cohort.join_until)
        rows.run_offer(tx, offer.id, now, ends_at)

    def undelivered(self, tx: Transaction, offer_id: int, now: datetime) -> list[News]:
        """Nobody could be reached: the next household hears of it, and this one keeps waiting."""
        offer = rows.offer(tx, offer_id)
        enrolment = rows.find(tx, offer.enrolment_id) if offer else None
        if offer is None or enrolment is None:
            return []
        return self._let_go(tx, offer, enrolment, "undelivered", now)

    def end_offers(self, tx: Transaction, now: datetime) -> tuple[list[News], bool]:
        """End offers whose clock has run out; both households hear of it."""
        over = rows.offers_over(tx, now, SLICE)
        news: list[News] = []
        for offer in over:
            enrolment = rows.find(tx, offer.enrolment_id)
            if enrolment is None:
                continue
            news += self._let_go(tx, offer, enrolment, "ended", now)
            if enrolment.person_id:
                cohort = self._office.cohort(tx, offer.cohort_id)
                said = Text("school-offer-ended", title=self._office.title(cohort))
                told = [News(enrolment.person_id, said, Leads.COHORT, cohort.id)]
                news += self._office.politely(tx, told, now)
        return news, len(over) == SLICE

    # ---- what a coordinator does ----------------------------------------------------------------

    def promote(self, tx: Transaction, person: Person, enrolment_id: int, now: datetime) -> list[News]:
        """Offer seats to this household before its turn, if so many are free; never one too many."""
        self._office.coordinates(tx, person)
        enrolment = rows.find(tx, enrolment_id)
        if enrolment is None:
            raise Refused(Text("school-place-unknown"))
        cohorts.lock(tx, enrolment.cohort_id)
        enrolment = rows.find(tx, enrolment_id)
        cohort = self._office.cohort(tx, enrolment.cohort_id if enrolment else 0)
        if enrolment is None or enrolment.state is not State.WAITING or not cohort.is_open(now):
            raise Refused(Text("school-place-unknown"))
        if not rows.room(tx, cohort.id, cohort.capacity).fits(enrolment.seats):
            raise Refused(Text("school-no-seats-free"))
        self._office.team.audit(tx, now, person.id, "school-promoted", subject_id=enrolment.person_id)
        news = self._offer(tx, cohort, enrolment, now)
        return [news] if news else []

    def set_capacity(
        self, tx: Transaction, person: Person, cohort_id: int, capacity: int, now: datetime
    ) -> list[News]:
        """Raise or lower the seats of a group; never below what is taken or offered."""
        self._office.coordinates(tx, person)
        cohorts.lock(tx, cohort_id)
        cohort = self._office.cohort(tx, cohort_id)
        course = self._office.course(cohort)
        most = course.most_in_group if course else _MOST_AT_EVENT
        taken = rows.room(tx, cohort.id, None).taken
        if not max(taken, 1) <= capacity <= most:
            raise Refused(Text("school-capacity-wrong", least=max(taken, 1), most=most))
        cohort = replace(cohort, capacity=capacity)
        cohorts.save(tx, cohort)
        return self.fill(tx, cohort, now) if cohort.status is Status.PUBLISHED else []

    def roster(self, tx: Transaction, person: Person, cohort_id: int) -> list[Enrolment]:
        """Give the households of a group, for a coordinator."""
        self._office.coordinates(tx, person)
        return [one for one in rows.in_cohort(tx, cohort_id) if one.state.lives]

    def room(self, tx: Transaction, cohort: Cohort) -> Room:
        """Count what is gone of a group."""
        return rows.room(tx, cohort.id, cohort.capacity)

    def in_class(self, tx: Transaction, cohort_id: int) -> list[Seat]:
        """Give the seats that sit in class."""
        return rows.seats_in(tx, cohort_id, IN_CLASS)


_ENOUGH_GROUPS = 3
_MOST_AT_EVENT = 1000
