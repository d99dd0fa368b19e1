"""What sponsors and the team can do: wish, pledge, tell of a payment, confirm it, say what became of it, leave."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

from bot.db.transaction import Transaction
from bot.features.people.domain import Person, months_later
from bot.features.people.service.people import People
from bot.features.placement.domain.pack import CountryPack
from bot.features.placement.service import Guide
from bot.features.reminders.domain.reminder import Options
from bot.features.reminders.service import Reminders
from bot.features.sponsors import repository
from bot.features.sponsors.domain import (
    FIRST_DUE,
    LARGEST,
    LONGEST,
    Ledger,
    Payment,
    PaymentState,
    Pledge,
    PledgeState,
    Proof,
    Rhythm,
    Standing,
    Ward,
    Wish,
)
from bot.features.team.domain import Role
from bot.features.team.service import Team
from bot.kernel.errors import NotAllowed, Refused
from bot.kernel.text import Text

MORNING = time(10)
KIND = "pledge"
MONTH_OVER = timedelta(days=28)
"""So long after its day a monthly pledge that was not paid waits for the next month's."""
SLICE = 50
MOST_PLEDGES = 20
"""So many open pledges one sponsor may have."""


class Sponsors:
    """The room's use cases. A sponsor touches their own pledges; wards and payments are the coordinators'."""

    def __init__(self, people: People, guide: Guide, reminders: Reminders, team: Team) -> None:
        self._people, self._guide, self._reminders, self._team = people, guide, reminders, team

    # ---- what sponsors do -------------------------------------------------------------------------

    def pack(self, person: Person) -> CountryPack:
        return self._guide.pack_for(person)

    def regions(self, person: Person) -> tuple[str, ...]:
        return self._people.country_of(person).regions

    def wards(self, tx: Transaction, person: Person) -> list[Ward]:
        """Give the open wards of the person's country."""
        return repository.wards(tx, self.pack(person).code)

    def ward(self, tx: Transaction, ward_id: int) -> Ward:
        """Give a ward one can pledge for; raises Refused for any other."""
        found = repository.ward(tx, ward_id)
        if found is None or not found.is_open:
            raise Refused(Text("sponsors-ward-unknown"))
        return found

    def mine(self, tx: Transaction, person: Person) -> list[tuple[Pledge, Ward]]:
        """Give the person's own pledges, the newest first."""
        return [(one, self._any_ward(tx, one.ward_id)) for one in repository.pledges_of(tx, person.id)]

    def standing(self, tx: Transaction, person: Person, pledge_id: int) -> Standing:
        """Give one of the person's own pledges; raises Refused for anybody else's."""
        pledge = repository.pledge(tx, pledge_id)
        if pledge is None:
            raise Refused(Text("sponsors-pledge-unknown"))
        if pledge.person_id != person.id:
            raise NotAllowed(Text("sponsors-pledge-unknown"))
        return Standing(
            pledge,
            self._any_ward(tx, pledge.ward_id),
            repository.how(tx, pledge.ward_id),
            tuple(repository.payments_of(tx, pledge.id)),
            repository.news(tx, pledge.ward_id),
        )

    def give(
        self, tx: Transaction, person: Person, ward_id: int, rhythm: Rhythm, amount: int | None, now: datetime
    ) -> int:
        """Pledge for a ward; the first reminder comes in a week."""
        ward = self.ward(tx, ward_id)
        if amount is None or not 0 < amount <= LARGEST:
            raise Refused(Text("sponsors-no-sum"))
        self._people.require_consent(tx, person.id)
        theirs = [one for one in repository.pledges_of(tx, person.id) if one.state is PledgeState.OPEN]
        if len(theirs) >= MOST_PLEDGES:
            raise Refused(Text("sponsors-too-many", most=MOST_PLEDGES))
        due_on = self._guide.today(person) + FIRST_DUE
        number = repository.add_pledge(tx, ward.id, person.id, rhythm, amount, due_on, now)
        self._remind(tx, person.id, number, ward, due_on)
        return number

    def tell(
        self, tx: Transaction, person: Person, pledge_id: int, proof: Proof | None, now: datetime
    ) -> Payment | None:
        """Keep a proof, sealed, for the team to look at; None when there was no picture and no paper."""
        standing = self._open(tx, person, pledge_id)
        if standing.waits:
            raise Refused(Text("sponsors-waits"))
        if proof is None:
            return None
        number = repository.add_payment(tx, standing.pledge, proof, now)
        return repository.payment(tx, number)

    def leave(self, tx: Transaction, person: Person, pledge_id: int) -> Standing:
        """End a pledge: no more reminders; what was given stays in the books."""
        standing = self._open(tx, person, pledge_id)
        repository.set_pledge(tx, pledge_id, PledgeState.LEFT, standing.pledge.due_on)
        self._reminders.cancel(tx, _subject(pledge_id))
        return standing

    # ---- what the team does -----------------------------------------------------------------------

    def coordinators(self, tx: Transaction) -> list[int]:
        """Give who hears of sponsors: the coordinators, else the administrators."""
        return self._team.holders(tx, Role.COORDINATOR) or self._team.holders(tx, Role.ADMIN)

    def all_wards(self, tx: Transaction, person: Person) -> list[Ward]:
        self._coordinates(tx, person)
        return repository.wards(tx, self.pack(person).code, closed_too=True)

    def any_ward(self, tx: Transaction, person: Person, ward_id: int) -> tuple[Ward, list[Pledge]]:
        """Give a ward with its pledges to the team."""
        self._coordinates(tx, person)
        return self._any_ward(tx, ward_id), repository.pledges_for(tx, ward_id)

    def wards_written(self, tx: Transaction, since: datetime, until: datetime) -> list[tuple[str, str, int]]:
        """Count the wards whose wishes were written down then, by country and region, for the figures."""
        return repository.written(tx, since, until)

    def add_ward(
        self, tx: Transaction, person: Person, region: str, wish: Wish, target: int, how: str, now: datetime
    ) -> Ward:
        """Write a wish down: region, what for, how much, and how one pays; no name is asked for."""
        self._coordinates(tx, person)
        pack = self.pack(person)
        if region not in self.regions(person) or not 0 < target <= LARGEST:
            raise Refused(Text("sponsors-no-sum"))
        words = self._fit(how)
        number = repository.add_ward(tx, pack.code, region, wish, target, pack.currency, words, now)
        self._team.audit(tx, now, person.id, "ward-added", subject_id=number)
        return self._any_ward(tx, number)

    def set_open(
        self, tx: Transaction, person: Person, ward_id: int, *, is_open: bool, now: datetime
    ) -> None:
        """Close a wish to new pledges, or open it again."""
        self._coordinates(tx, person)
        self._any_ward(tx, ward_id)
        repository.set_open(tx, ward_id, is_open=is_open)
        action = "ward-opened" if is_open else "ward-closed"
        self._team.audit(tx, now, person.id, action, subject_id=ward_id)

    def waiting(self, tx: Transaction, person: Person) -> list[tuple[Payment, Ward]]:
        """Give the payments somebody must look at."""
        self._coordinates(tx, person)
        return [(one, self._any_ward(tx, one.ward_id)) for one in repository.waiting(tx)]

    def shown(
        self, tx: Transaction, person: Person, payment_id: int, now: datetime
    ) -> tuple[Payment, Ward, Proof | None]:
        """Give a payment with its proof; that it was seen is written down."""
        self._coordinates(tx, person)
        payment = self._payment(tx, payment_id)
        self._team.audit(tx, now, person.id, "proof-seen", subject_id=payment_id)
        return payment, self._any_ward(tx, payment.ward_id), repository.proof(tx, payment_id)

    def decide(
        self, tx: Transaction, person: Person, payment_id: int, *, came: bool, now: datetime
    ) -> tuple[Payment, Ward, Pledge]:
        """Confirm a payment or say that it was not found; only the first of two who press does."""
        self._coordinates(tx, person)
        payment = self._payment(tx, payment_id)
        state = PaymentState.CONFIRMED if came else PaymentState.NOT_FOUND
        if not repository.decide(tx, payment_id, state, now):
            raise Refused(Text("sponsors-decided"))
        self._team.audit(tx, now, person.id, f"payment-{state}", subject_id=payment_id)
        pledge, ward = repository.pledge(tx, payment.pledge_id), self._any_ward(tx, payment.ward_id)
        if pledge is None:
            raise Refused(Text("sponsors-payment-unknown"))
        if came and pledge.state is PledgeState.OPEN:
            pledge = self._go_on(tx, pledge, ward)
        return payment, ward, pledge

    def tell_news(
        self, tx: Transaction, person: Person, ward_id: int, words: str, now: datetime
    ) -> tuple[Ward, list[int]]:
        """Keep what became of the gifts; give whom to tell: sponsors whose payments were confirmed."""
        self._coordinates(tx, person)
        ward = self._any_ward(tx, ward_id)
        repository.add_news(tx, ward_id, self._fit(words), now)
        self._team.audit(tx, now, person.id, "ward-news", subject_id=ward_id)
        gave = self.ledger(tx, person).by_pledge()
        pledges = repository.pledges_for(tx, ward_id)
        return ward, sorted({one.person_id for one in pledges if one.person_id and one.id in gave})

    def ledger(self, tx: Transaction, person: Person) -> Ledger:
        self._coordinates(tx, person)
        return repository.ledger(tx)

    def books(self, tx: Transaction) -> Ledger:
        """Give the ledger to the monthly report, which the house itself writes."""
        return repository.ledger(tx)

    def turn_months(self, tx: Transaction, now: datetime) -> bool:
        """Remind again of monthly pledges that were not paid last time; True when more are waiting.

        What was not paid is not owed: the pledge simply goes on with this month.
        """
        found = repository.overdue(tx, (now - MONTH_OVER).date(), SLICE)
        for one in found:
            due_on = months_later(one.due_on, 1)
            repository.set_pledge(tx, one.id, one.state, due_on)
            if one.person_id is not None:
                self._remind(tx, one.person_id, one.id, self._any_ward(tx, one.ward_id), due_on)
        return len(found) == SLICE

    # ---- for the person's own file ------------------------------------------------------------------

    def count(self, tx: Transaction, person_id: int) -> int:
        return repository.count(tx, person_id)

    def export(self, tx: Transaction, person_id: int) -> list[dict[str, Any]]:
        """Give the pledges with what was confirmed of each."""
        rows = []
        for one in repository.pledges_of(tx, person_id):
            ward = self._any_ward(tx, one.ward_id)
            rows.append(
                {
                    "size": ward.name,
                    "on": Text(f"sponsors-pledged-{one.rhythm}", sum=ward.money(one.amount)),
                    "state": Text(f"sponsors-state-{one.state}"),
                }
            )
        return rows

    def erase(self, tx: Transaction, person_id: int) -> list[Standing]:
        """Forget the sponsor: sums stay in the books without them. Gives what they had promised until now."""
        ended = []
        for one in repository.pledges_of(tx, person_id):
            self._reminders.cancel(tx, _subject(one.id))
            if one.state is PledgeState.OPEN:
                repository.set_pledge(tx, one.id, PledgeState.LEFT, one.due_on)
                ended.append(Standing(one, self._any_ward(tx, one.ward_id), "", (), None))
        repository.erase(tx, person_id)
        return ended

    # ---- inside -------------------------------------------------------------------------------------

    def _coordinates(self, tx: Transaction, person: Person) -> None:
        self._team.require(tx, person.id, Role.COORDINATOR)

    def _any_ward(self, tx: Transaction, ward_id: int) -> Ward:
        found = repository.ward(tx, ward_id)
        if found is None:
            raise Refused(Text("sponsors-ward-unknown"))
        return found

    def _payment(self, tx: Transaction, payment_id: int) -> Payment:
        found = repository.payment(tx, payment_id)
        if found is None:
            raise Refused(Text("sponsors-payment-unknown"))
        return found

    def _open(self, tx: Transaction, person: Person, pledge_id: int) -> Standing:
        standing = self.standing(tx, person, pledge_id)
        if standing.pledge.state is not PledgeState.OPEN:
            raise Refused(Text("sponsors-pledge-over"))
        return standing

    def _fit(self, words: str) -> str:
        said = words.strip()
        if not 3 <= len(said) <= LONGEST:
            raise Refused(Text("sponsors-words-unfit", most=LONGEST))
        return said

    def _go_on(self, tx: Transaction, pledge: Pledge, ward: Ward) -> Pledge:
        """After a payment: a monthly pledge waits for the next month, one of once is kept."""
        if pledge.rhythm is Rhythm.ONCE:
            repository.set_pledge(tx, pledge.id, PledgeState.KEPT, pledge.due_on)
            self._reminders.cancel(tx, _subject(pledge.id))
        else:
            due_on = months_later(pledge.due_on, 1)
            repository.set_pledge(tx, pledge.id, PledgeState.OPEN, due_on)
            if pledge.person_id is not None:
                self._remind(tx, pledge.person_id, pledge.id, ward, due_on)
        return repository.pledge(tx, pledge.id) or pledge

    def _remind(self, tx: Transaction, person_id: int, pledge_id: int, ward: Ward, due_on: date) -> None:
        zone = self._people.zone_of(self._people.person(tx, person_id))
        due_at = datetime.combine(due_on, MORNING, zone)
        text = Text("sponsors-remind", ward=ward.name)
        there = Options(place=f"spon-pledge:{pledge_id}")
        self._reminders.plan(tx, person_id, KIND, _subject(pledge_id), due_at, text, there)


def _subject(pledge_id: int) -> str:
    return f"sponsors:pledge:{pledge_id}"
