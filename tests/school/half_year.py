"""Half a year of a school without phones: households come and go, classes are held, the house dies and is away.

What must have happened is written down beside the house, by rules of its own, and compared at the end.
"""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any

from bot.app import build_house
from bot.db import engine
from bot.db.transaction import Transaction
from bot.features.people.domain import Person
from bot.features.reminders.repository import rows as promises
from bot.features.school.domain.attendance import STILL_OPEN
from bot.features.school.domain.paperwork import Asked
from bot.features.school.domain.places import IN_CLASS, State, WaitingList
from bot.features.school.repository import places as rows
from bot.features.school.service.cohorts import Wish
from bot.features.school.views.news import posts
from bot.kernel.errors import Refused
from bot.settings import read
from bot.telegram.sending import outbox
from bot.telegram.shown.acts import Settled
from bot.telegram.shown.screens import Lane
from tests.school.storm import COORDINATOR, School, faults, not_as_told, text_ids

BELLS = {"day": timedelta(days=1), "hour": timedelta(hours=1), "soon": timedelta(minutes=10)}
JOBS = ("reminders-due", "reminders-doubts", "school-offers", "school-papers", "school-classes")
CAPACITY = 20
A_MOMENT = timedelta(seconds=30)
Key = tuple[int, int, str]
"""Person, class, bell."""


class _DiedError(Exception):
    """The process was killed before its commit."""


class _NothingError(Exception):
    """There is nothing to do for this person now."""


@dataclass
class HalfYear:
    """The school, its households, what was due, what left, what was heard, and what went wrong."""

    school: School
    seed: int
    households: int
    days: int
    cohorts_every: int
    due: dict[Key, set[datetime]] = field(default_factory=dict)
    """For which beginnings of a class this bell was due to this person."""
    open: set[Key] = field(default_factory=set)
    """What is due and was neither kept nor told yet."""
    kept: Counter[Key] = field(default_factory=Counter)
    told: Counter[Key] = field(default_factory=Counter)
    """Bells of which the person was told that they were missed."""
    heard: dict[int, set[tuple[str, int]]] = field(default_factory=dict)
    """The hours (module, number) each seat was in class for, by its own account."""
    counts: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    # ---- the run --------------------------------------------------------------------------------

    async def run(self) -> None:
        """Live through it, and settle what is left."""
        self.dice = random.Random(self.seed)
        self.clock = self.school.clock
        self.began = self.clock.now()
        people = [await self.school.meet(5000 + n) for n in range(self.households)]
        self.people = {one.id: one for one in people}
        self.adults = {one.id: 1 + (n % 5 == 0) for n, one in enumerate(people)}
        self.groups: list[int] = []
        self.live: list[int] = []
        self.opened = 0
        while self.clock.now() < self.began + timedelta(days=self.days):
            await self._step()
        for _ in range(4):
            before = self.clock.now()
            self.clock.turn(hours=12)
            await self.school.do(self._note_due, before, self.clock.now())
            await self._work()
        await self._give_certificates()
        await self.judge()

    async def _step(self) -> None:
        before = self.clock.now()
        if self.dice.random() < 0.004:
            self.counts["outages"] += 1
            self.clock.turn(hours=self.dice.choice([1, 5, 13, 40]))
            await self._restart()
        else:
            soonest = await self.school.do(self._next, before)
            self.clock.turn(seconds=(soonest - before).total_seconds())
        await self.school.do(self._note_due, before, self.clock.now())
        await self._work()
        await self.school.do(self._hold_classes)
        await self._work()
        for _ in range(self.dice.choice([0, 2, 4, 6])):
            await self._act()
        await self.school.do(self._excuse)
        self.wrong += await self.school.do(self._faults)

    def _next(self, tx: Transaction, now: datetime) -> datetime:
        """Give the next instant at which something is due, a moment later; at least thrice a day."""
        instants = [now.replace(hour=hour, minute=0, second=0) for hour in (5, 9, 15)]
        instants = [one if one > now else one + timedelta(days=1) for one in instants]
        for _, starts_at, ends_at in self._classes(tx):
            instants += [starts_at - before + A_MOMENT for before in BELLS.values()]
            instants += [starts_at + A_MOMENT, ends_at + STILL_OPEN + A_MOMENT]
        return min(one for one in instants if one > now)

    def _classes(self, tx: Transaction) -> list[tuple[int, datetime, datetime]]:
        found = [self.school.service("office").cohort(tx, id) for id in self.live]
        recently = self.clock.now() - timedelta(days=3)
        # What ended long ago changes no more.
        self.live = [one.id for one in found if one.ends_at and one.ends_at > recently]
        return [(one.id, one.starts_at, one.ends_at) for group in found for one in group.held]

    def _note_due(self, tx: Transaction, since: datetime, until: datetime) -> None:
        """Write down, by our own rule, whose bell is due between two instants."""
        for class_id, starts_at, _ in self._classes(tx):
            for bell, before in BELLS.items():
                if since < starts_at - before <= until:
                    for person_id in self._expected(tx, class_id):
                        self.due.setdefault((person_id, class_id, bell), set()).add(starts_at)
                        self.open.add((person_id, class_id, bell))

    def _excuse(self, tx: Transaction) -> None:
        """What waits to be told as missed is no longer owed to who has lost or left the place meanwhile."""
        for key in sorted(self.open):
            owed = self.due.get(key, set())
            if self.kept[key] + self.told[key] >= len(owed):
                self.open.discard(key)
            elif key[0] not in self._expected(tx, key[1]):
                self.open.discard(key)
                owed.remove(max(owed))
                self.counts["bells missed, the place gone before that was told"] += 1

    def _expected(self, tx: Transaction, class_id: int) -> set[int]:
        """Give the people with a seat in a class, or who come to it as guests."""
        found = tx.all(
            """select s.person_id from seats s join enrolments e on e.id = s.enrolment_id
            join class_sessions c on c.cohort_id = s.cohort_id where c.id = :id and e.state in :states
            union select s.person_id from seats s join make_ups m on m.seat_id = s.id where m.class_id = :id""",
            id=class_id,
            states=[one.value for one in IN_CLASS],
        )
        return {row[0] for row in found if row[0]}

    # ---- the house ------------------------------------------------------------------------------

    async def _restart(self) -> None:
        """Build the house anew over the same database, as after a kill."""
        self.counts["restarts"] += 1
        settings = read(_env_file=None, **self.school.given)
        await self.school.database.close()
        self.school.database = await engine.open_database(settings.database_url, self.school.vault)
        self.school.house = build_house(settings, self.clock)
        await self.school.do(outbox.settle_left, self.clock.now())

    async def _work(self) -> None:
        """What the clock and the sender do; sometimes they die before a commit."""
        jobs = {job.name: job.run for room in self.school.house.features for job in room.jobs}
        for name in JOBS:
            if self.dice.random() < 0.002:
                self.counts["deaths before a commit"] += 1
                try:
                    await self.school.do(_dying, jobs[name], self.clock.now())
                except _DiedError:
                    await self._restart()
                    return await self._work()
            while await self.school.do(jobs[name], self.clock.now()):
                pass
        while await self.school.do(self._deliver):
            pass
        return None

    def _deliver(self, tx: Transaction) -> bool:
        """Let what is due arrive, and tell the rooms whose acts it was."""
        now = self.clock.now()
        found = outbox.claim(tx, Lane.REMINDER, now, 50)
        hooks = {name: hook for room in self.school.house.features for name, hook in room.hooks.items()}
        for one in found:
            self._read(tx, one.chat_id, one.body)
            then = one.body.get("then")
            if then:
                self._write(tx, hooks[then["hook"]](tx, Settled("sent", one.chat_id, 1), then["args"], now))
        outbox.settle(tx, [(one.id or 0, "sent", 1) for one in found], now)
        return bool(found)

    def _write(self, tx: Transaction, written: Any) -> None:
        for one in written:
            outbox.post(tx, one, self.clock.now(), language="ru")

    def _read(self, tx: Transaction, person_id: int, body: dict[str, Any]) -> None:
        """Look at a message as its reader does: which bell it is, or which one it says was missed."""
        self.counts["messages"] += 1
        ids = set(text_ids(body.get("text")))
        if not any(id.startswith("school-remind-") for id in ids):
            return
        (number,) = {
            int(button["data"].partition(":")[2])
            for row in body["buttons"]
            for button in row
            if button.get("data", "").startswith("remdone:")
        }
        subject = (one.subject if (one := promises.find(tx, number)) else None) or ""
        _, class_id, bell = subject.split(":")
        if bell not in BELLS:
            return
        missed = ids & {"reminders-came-missed", "reminders-came-unsure"}
        (self.told if missed else self.kept)[person_id, int(class_id), bell] += 1

    # ---- what people do -------------------------------------------------------------------------

    async def _act(self) -> None:
        now = self.clock.now()
        if self.opened * self.cohorts_every <= (now - self.began).days:
            self.opened += 1
            first = (now + timedelta(days=14)).date()
            self.groups.append(await self.school.do(self._open, first))
            self.live.append(self.groups[-1])
            return
        one = self.people[self.dice.choice(list(self.people))]
        what = self.dice.choice(
            ("take", "take", "take", "leave", "answer", "answer", "papers", "papers", "move")
        )
        try:
            await self.school.do(getattr(self, f"_{what}"), one, now)
        except (Refused, _NothingError):
            self.counts["nothing done"] += 1
        else:
            self.counts[what] += 1

    def _open(self, tx: Transaction, first: date) -> int:
        cohorts = self.school.service("cohorts")
        wish = Wish("programme", first, frozenset({1, 3, 5}), time(19), "ru", CAPACITY)
        number = int(cohorts.draft(tx, COORDINATOR, wish, self.clock.now()))
        cohorts.publish(tx, COORDINATOR, number, self.clock.now())
        return number

    def _take(self, tx: Transaction, one: Person, now: datetime) -> None:
        mine = [each for each in rows.of_person(tx, one.id) if each.state.lives]
        open_ = self.school.service("places").open_cohorts(tx, one, now)
        if mine or not open_:
            raise _NothingError
        _, news = self.school.service("places").take(tx, one, open_[0][0].id, self.adults[one.id], now)
        self._write(tx, posts(news))

    def _leave(self, tx: Transaction, one: Person, now: datetime) -> None:
        mine = [each for each in rows.of_person(tx, one.id) if each.state.lives]
        # Few give up: otherwise nobody would come to the end.
        if not mine or (mine[0].state is State.ENROLLED and self.dice.random() < 0.9):
            raise _NothingError
        leave = self.school.service("places").leave
        self._write(tx, posts(self._in_order(tx, mine[0].cohort_id, now, leave, one, mine[0].cohort_id)))

    def _in_order(self, tx: Transaction, group: int, now: datetime, act: Any, *given: Any) -> Any:
        """Let seats become free; whom they are offered to is what the pure order says of who waited."""
        waiting = rows.in_cohort(tx, group, State.WAITING)
        before = {one.id for one in rows.in_cohort(tx, group, State.OFFERED)}
        news = act(tx, *given, now)
        offered = [one for one in rows.in_cohort(tx, group, State.OFFERED) if one.id not in before]
        free = rows.room(tx, group, CAPACITY).free + sum(one.seats for one in offered)
        ended = {one.id for one in rows.in_cohort(tx, group, State.LEFT)}
        still = [one for one in waiting if one.id not in ended]
        is_open = self.school.service("office").cohort(tx, group).is_open(now)
        meant = WaitingList.of(still).fitting(free)[0] if is_open else []
        self.counts["offers judged"] += len(offered)
        if sorted(one.id for one in offered) != sorted(one.id for one in meant):
            self.wrong.append(f"group {group}: offered {offered}, in order it was {meant}")
        self.wrong += [f"group {group}: {fault}" for fault in not_as_told(still, meant)]
        return news

    def _answer(self, tx: Transaction, one: Person, now: datetime) -> None:
        offers = [rows.open_offer(tx, each.id) for each in rows.of_person(tx, one.id)]
        offer = next((each for each in offers if each), None)
        if offer is None:
            raise _NothingError
        places = self.school.service("places")
        if self.dice.random() < 0.7:
            places.accept(tx, one, offer.id, now)
        else:
            news = self._in_order(tx, offer.cohort_id, now, places.pass_on, one, offer.id)
            self._write(tx, posts(news))

    def _papers(self, tx: Transaction, _: Person, now: datetime) -> None:
        """The coordinator sits down with the papers of one group, and enrols everybody who filled them in."""
        work = self.school.service("paperwork")
        group = self.dice.choice(self.live or self.groups)
        for each in rows.in_cohort(tx, group, State.HELD):
            if each.person_id is None or self.dice.random() < 0.1:
                continue
            whom = self.people[each.person_id]
            for seat in rows.seats(tx, [each]):
                for asked, said in ((Asked.NAME, "Иванова Анна"), (Asked.BORN, "14.02.1988")):
                    work.tell(tx, whom, seat.id, asked, said, now)
                work.tell(tx, whom, seat.id, Asked.RESIDENCE, "Астана, Абая 1", now)
            self._write(tx, posts(work.receive(tx, COORDINATOR, each.id, now)))
            self._write(tx, posts(work.enrol(tx, COORDINATOR, each.id, now)))

    def _move(self, tx: Transaction, _: Person, now: datetime) -> None:
        """A class is put at the end of its group, seldom."""
        ahead = [one for one in self._classes(tx) if one[1] > now + timedelta(days=2)]
        if not ahead or self.dice.random() < 0.9:
            raise _NothingError
        _, news = self.school.service("cohorts").put_last(tx, COORDINATOR, self.dice.choice(ahead)[0], now)
        self._write(tx, posts(news))

    # ---- in class -------------------------------------------------------------------------------

    def _hold_classes(self, tx: Transaction) -> None:
        """In every class that has just begun most people say the word; who missed one books another."""
        now = self.clock.now()
        for class_id, starts_at, _ in self._classes(tx):
            if not starts_at <= now < starts_at + timedelta(minutes=10):
                continue
            word = self.school.service("register").word(tx, COORDINATOR, class_id, now)
            for person_id in sorted(self._expected(tx, class_id)):
                if self.dice.random() < 0.93:
                    self._say(tx, self.people[person_id], class_id, word, now)
        if self.dice.random() < 0.2:
            self._book(tx, now)

    def _say(self, tx: Transaction, one: Person, class_id: int, word: str, now: datetime) -> None:
        register = self.school.service("register")
        _, session, seat = register.my_class(tx, one, class_id)
        register.say(tx, one, class_id, word, now)
        seats = [seat, register.other_adult(tx, seat)]
        if seats[1] and self.dice.random() < 0.95:
            register.both_here(tx, one, class_id, now)
        else:
            del seats[1]
        for each in seats:
            hours = {
                (part.module, hour) for part in session.stretches for hour in range(part.begin, part.end)
            }
            self.heard.setdefault(each.id, set()).update(hours)
            self.counts["heard"] += 1

    def _book(self, tx: Transaction, now: datetime) -> None:
        register = self.school.service("register")
        some = self.dice.sample(list(self.people.values()), min(60, len(self.people)))
        for one in some:
            for seat in rows.seats_of(tx, one.id):
                enrolment = rows.find(tx, seat.enrolment_id)
                if enrolment and enrolment.state is State.ENROLLED:
                    lack = register.lack(tx, one, seat.id, now)
                    if lack.choices and self.dice.random() < 0.5:
                        register.book(tx, one, seat.id, lack.choices[0].session.id, now)
                        self.counts["booked"] += 1

    async def _give_certificates(self) -> None:
        for group in self.groups:
            await self.school.do(
                self.school.service("certificates").issue_all, COORDINATOR, group, self.clock.now()
            )

    # ---- the judge ------------------------------------------------------------------------------

    def _faults(self, tx: Transaction) -> list[str]:
        return [f"group {id}: {fault}" for id in self.live for fault in faults(tx, id, CAPACITY)]

    async def judge(self) -> None:
        for key in self.due.keys() | self.kept.keys() | self.told.keys():
            owed, kept, told = len(self.due.get(key, ())), self.kept[key], self.told[key]
            if kept + told != owed:
                self.wrong.append(f"{key}: owed {owed}, kept {kept}, told {told}")
        self.counts["bells due"] = sum(len(one) for one in self.due.values())
        self.counts["bells kept"] = self.kept.total()
        self.counts["bells missed and told"] = self.told.total()
        await self.school.do(self._judge_certificates)

    def _judge_certificates(self, tx: Transaction) -> None:
        given = {row[0] for row in tx.all("select seat_id from certificates where standing = 'valid'")}
        numbers = [row[0] for row in tx.all("select number from certificates order by id")]
        wanted = [f"2027-{n:05}" for n in range(1, len(numbers) + 1)]
        if numbers != wanted:
            self.wrong.append("the numbers of the certificates have gaps or doubles")
        enrolled = [seat for id in self.groups for seat in rows.seats_in(tx, id, [State.ENROLLED])]
        for seat in enrolled:
            whole = len(self.heard.get(seat.id, ())) == 42
            if whole != (seat.id in given):
                self.wrong.append(f"seat {seat.id}: whole {whole}, a certificate {seat.id in given}")
        self.counts |= Counter({"seats enrolled": len(enrolled), "certificates": len(given)})
        if given - {seat.id for seat in enrolled}:
            self.wrong.append("a certificate without a seat")


def _dying(tx: Transaction, job: Any, now: datetime) -> None:
    job(tx, now)
    raise _DiedError
