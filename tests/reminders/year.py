"""A simulated year of reminders on a real database: moves, cancellations, outages, deaths at any moment.

The bookkeeping here knows nothing of the code it watches: it writes down every promise when it is made,
everything that left for Telegram, and when nobody was there to send.
"""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from bot.db import engine
from bot.db.migrations import migrate
from bot.db.transaction import Database, Transaction
from bot.db.vault import Vault
from bot.features.people.domain import Person
from bot.features.people.repository import people as people_repository
from bot.features.people.repository.countries import load_countries
from bot.features.people.service.people import People
from bot.features.reminders import jobs
from bot.features.reminders.domain.reminder import KINDS
from bot.features.reminders.repository import rows as promises
from bot.features.reminders.service import Reminders
from bot.i18n.languages import Languages
from bot.kernel.clock import HandClock
from bot.kernel.text import Text
from bot.telegram.sending import outbox
from bot.telegram.shown.acts import Settled
from bot.telegram.shown.screens import Lane
from tests import engines

BEGIN = datetime(2024, 1, 1, tzinfo=UTC)
LONG_NIGHT = (datetime(2024, 2, 29, 12, tzinfo=UTC), datetime(2024, 3, 1, 6, tzinfo=UTC))
"""Around the hour that Almaty's clocks showed twice."""
ZONES = {"KZ": ZoneInfo("Asia/Almaty"), "KG": ZoneInfo("Asia/Bishkek")}
QUIET = ((21, 8), (21, 8), (23, 6), (0, 10), (0, 0))
KIND_NAMES = ("own", "document", "authority-answer", "class", "check-in")


class Died(Exception):
    """The process died before the commit."""


@dataclass
class Somebody:
    id: int
    country: str
    quiet: tuple[int, int]

    @property
    def zone(self) -> ZoneInfo:
        return ZONES[self.country]

    def is_quiet(self, at: datetime) -> bool:
        begin, end = (time(hour) for hour in self.quiet)
        shown = at.astimezone(self.zone).time()
        return (begin <= shown < end) if begin <= end else (shown >= begin or shown < end)


@dataclass
class Promise:
    token: str
    to: Somebody
    kind: str
    subject: str
    due: datetime
    ended: bool = False
    """Moved, cancelled or answered before it went out: nothing is owed for it any more."""
    put_off: bool = False

    @property
    def chose_the_night(self) -> bool:
        """The person chose an hour of their own quiet ones: for a note of theirs, or by putting it off."""
        return (self.kind == "own" or self.put_off) and self.to.is_quiet(self.due)


@dataclass
class Left:
    """A message that left for Telegram."""

    token: str
    chat_id: int
    at: datetime
    why: str


@dataclass
class Year:
    """The year, its people, what was promised, what left, and what went wrong."""

    folder: Path
    seed: int
    persons: int
    step_minutes: int
    days: int = 366
    promises: list[Promise] = field(default_factory=list)
    by_token: dict[str, Promise] = field(default_factory=dict)
    put_off: set[str] = field(default_factory=set)
    left: list[Left] = field(default_factory=list)
    away: list[tuple[datetime, datetime]] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    gone: set[str] = field(default_factory=set)
    """Tokens that left, or were on their way."""
    in_flight: set[str] = field(default_factory=set)
    """What was on its way when the process died: nobody can know whether it arrived."""

    async def run(self) -> None:
        """Live through the year, and then until everything is settled."""
        self.dice = random.Random(self.seed)
        self.clock = HandClock(BEGIN)
        countries = load_countries()
        self.reminders = Reminders(People(Languages.load(), countries, "KZ"), self.clock)
        self.everybody = [
            Somebody(1000 + n, self.dice.choice(["KZ", "KZ", "KG"]), self.dice.choice(QUIET))
            for n in range(self.persons)
        ]
        self.database = await self._open()
        for one in self.everybody:
            await self.database.write(self._meet, one)
        for number in range(18 * 6):
            await self._promise(LONG_NIGHT[0] + timedelta(minutes=10 * number))
        while self.clock.now() < BEGIN + timedelta(days=self.days):
            await self._step()
        for _ in range(45 * 6):
            self.clock.turn(hours=4)
            await self._work()
        await self.database.close()

    # ---- the house ------------------------------------------------------------------------------

    async def _open(self) -> Database:
        database = await engine.open_database(engines.url_in(self.folder, "year"), Vault({"test": bytes(32)}))
        await migrate(database)
        await database.write(self._settle_left, self.clock.now())
        return database

    def _settle_left(self, tx: Transaction, now: datetime) -> None:
        for chat_id, body in outbox.settle_left(tx, now):
            self._hear(tx, body, Settled("unknown", chat_id), now)

    def _ended(self, tx: Transaction, row: Any, status: str, now: datetime) -> None:
        outbox.settle(tx, [(row.id, status, None)], now)
        self._hear(tx, row.body, Settled(status, row.chat_id), now)

    def _hear(self, tx: Transaction, body: dict[str, Any], settled: Settled, now: datetime) -> None:
        """Tell the room how its message ended, as the sender does in the transaction that settles it."""
        for post in jobs.ended(self.reminders)(tx, settled, body["then"]["args"], now):
            outbox.post(tx, post, now, language="")

    async def _restart(self) -> None:
        self.counts["restarts"] += 1
        await self.database.close()
        self.database = await self._open()

    def _meet(self, tx: Transaction, one: Somebody) -> None:
        person = Person(one.id, self.dice.choice(["kk", "ru", "ky", "en"]))
        people_repository.add(tx, person, self.clock.now())
        people_repository.set_country(tx, one.id, one.country, None)
        self.reminders.set_quiet(tx, person, *one.quiet)

    async def _step(self) -> None:
        now, dice = self.clock.now(), self.dice
        fine = LONG_NIGHT[0] <= now <= LONG_NIGHT[1]
        chance = dice.random()
        # About ten a year, however long the strides.
        if chance < self.step_minutes / 45_000 and not fine:
            await self._restart()
            gap = timedelta(hours=dice.choice([1, 5, 13, 30, 100]))
            self.counts["outages"] += 1
            self.away.append((now, now + gap))
            self.clock.turn(seconds=gap.total_seconds())
        elif chance < 0.034:
            await self._restart()
        self.clock.turn(minutes=5 if fine else dice.randint(1, 2 * self.step_minutes))
        for _ in range(dice.choice([0, 1, 1, 2])):
            await dice.choice([self._make, self._make, self._make, self._move, self._cancel, self._snooze])()
        await self._work()

    async def _work(self) -> None:
        """What the clock and the sender do; sometimes they die in the middle."""
        looks_after = self.dice.random() < 0.3
        for job in (jobs.due(self.reminders), *((jobs.doubts(self.reminders),) if looks_after else ())):
            if self.dice.random() < 0.01:
                self.counts["deaths in a transaction"] += 1
                try:
                    await self.database.write(_dying, job, self.clock.now())
                except Died:
                    await self._restart()
            while await self.database.write(job, self.clock.now()):
                pass
        while rows := await self.database.write(outbox.claim, Lane.REMINDER, self.clock.now(), 10):
            if self.dice.random() < 0.02:
                self.counts["deaths in flight"] += 1
                for row in rows:
                    self.in_flight.add(_token(row.body))
                    self.gone.add(_token(row.body))
                    if self.dice.random() < 0.5 and not row.has_expired(self.clock.now()):
                        self._leaves(row)
                await self._restart()
                break
            for row in rows:
                status = "missed" if row.has_expired(self.clock.now()) else "sent"
                if status == "sent":
                    self._leaves(row)
                await self.database.write(self._ended, row, status, self.clock.now())

    def _leaves(self, row: Any) -> None:
        self.gone.add(_token(row.body))
        self.left.append(Left(_token(row.body), row.chat_id, self.clock.now(), _why(row.body)))

    # ---- what people and rooms do ---------------------------------------------------------------

    async def _make(self) -> None:
        ahead = timedelta(minutes=self.dice.randint(10, 60 * 24 * 40))
        await self._promise(self.clock.now() + ahead)

    async def _promise(self, due: datetime, of: Promise | None = None) -> None:
        """Plan a new promise, or the same subject at another time."""
        number = len(self.promises)
        due = due.replace(second=0)
        to = of.to if of else self.dice.choice(self.everybody)
        kind = of.kind if of else self.dice.choice(KIND_NAMES)
        subject = of.subject if of else f"test:{number}"
        made = Promise(f"token-{number:06}", to, kind, subject, due)
        at = due.astimezone(to.zone) if self.dice.random() < 0.5 else due
        text = Text("reminders-own", note=made.token)
        if of:
            await self.database.write(self.reminders.move, subject, at, text)
            of.ended = True
            self.counts["moves"] += 1
        else:
            await self.database.write(self.reminders.plan, to.id, kind, subject, at, text)
        self.promises.append(made)
        self.by_token[made.token] = made

    def _some_waiting(self) -> Promise | None:
        waiting = [
            p
            for p in self.promises[-400:]
            if not p.ended and p.token not in self.gone and p.due > self.clock.now()
        ]
        return self.dice.choice(waiting) if waiting else None

    async def _move(self) -> None:
        if one := self._some_waiting():
            await self._promise(
                self.clock.now() + timedelta(minutes=self.dice.randint(5, 60 * 24 * 20)), of=one
            )

    async def _cancel(self) -> None:
        if one := self._some_waiting():
            assert await self.database.write(self.reminders.cancel, one.subject) == 1
            one.ended = True
            self.counts["cancellations"] += 1

    async def _snooze(self) -> None:
        """Somebody puts off the last one that reached them; the same words are owed once more."""
        last = next((one for one in reversed(self.left) if one.why in {"due", "late"}), None)
        if last is None or last.token in self.in_flight:
            return
        promise = self.by_token[last.token]
        if promise.ended or promise.token in self.put_off:
            return
        person = Person(promise.to.id, "ru")
        until = self.clock.now().replace(second=0) + timedelta(hours=1)
        id = await self.database.read(_id_of, promise.subject)
        await self.database.write(self.reminders.put_off, person, id, until, self.clock.now())
        self.put_off.add(promise.token)
        self.promises.append(
            Promise(promise.token, promise.to, promise.kind, promise.subject, until, put_off=True)
        )
        self.counts["snoozes"] += 1

    # ---- the reckoning --------------------------------------------------------------------------

    def faults(self) -> list[str]:
        """Name every promise that was not kept exactly once, or missed with a notice."""
        wrong: list[str] = []
        owed = Counter(one.token for one in self.promises if not one.ended)
        ended = {one.token for one in self.promises if one.ended}
        kept = Counter(one.token for one in self.left if one.why in {"due", "late"})
        told = Counter(one.token for one in self.left if one.why in {"missed", "unsure"})
        for token in owed.keys() | kept.keys() | told.keys():
            if token in self.in_flight:
                # It died on its way: at most once, and the doubt is told, or the promise itself was moved.
                if kept[token] > max(owed[token], 1) or not (told[token] or kept[token] or token in ended):
                    wrong.append(
                        f"{token} in flight: owed {owed[token]}, kept {kept[token]}, told {told[token]}"
                    )
            elif kept[token] + told[token] != owed[token]:
                wrong.append(f"{token}: owed {owed[token]}, kept {kept[token]}, told {told[token]}")
        return wrong + self._faults_of_time()

    def _faults_of_time(self) -> list[str]:
        wrong = []
        by_token: dict[str, list[Promise]] = {}
        for one in self.promises:
            by_token.setdefault(one.token, []).append(one)
        for left in self.left:
            to, kind = by_token[left.token][0].to, KINDS[by_token[left.token][0].kind]
            first_due = min(one.due for one in by_token[left.token])
            if left.chat_id != to.id:
                wrong.append(f"{left.token}: to somebody else")
            if left.at < first_due:
                wrong.append(f"{left.token}: before its time")
            may_wake = kind.loud or any(one.chose_the_night for one in by_token[left.token])
            if to.is_quiet(left.at) and not (may_wake and left.why in {"due", "late"}):
                wrong.append(f"{left.token}: in quiet hours, {left.why}")
            if left.why == "missed" and not self._was_away(first_due, left.at, kind.late):
                wrong.append(f"{left.token}: missed although somebody was there")
        return wrong

    def _was_away(self, since: datetime, until: datetime, late: timedelta) -> bool:
        """Whether an outage lies between, or two strides of the clock and a night outlast the kind's patience."""
        strides = timedelta(minutes=2 * 2 * self.step_minutes, hours=11)
        return late < strides or any(begin < until and end > since for begin, end in self.away)


def _dying(tx: Transaction, job: Any, now: datetime) -> None:
    job(tx, now)
    raise Died


def _id_of(tx: Transaction, subject: str) -> int:
    return promises.about(tx, subject)[0].id


def _said(body: dict[str, Any]) -> list[dict[str, Any]]:
    return list(body["text"]["lines"])


def _token(body: dict[str, Any]) -> str:
    return str(next(one["args"]["note"] for one in _said(body) if one["id"] == "reminders-own"))


def _why(body: dict[str, Any]) -> str:
    came = [one["id"] for one in _said(body) if one["id"].startswith("reminders-came-")]
    return came[0].removeprefix("reminders-came-") if came else "due"
