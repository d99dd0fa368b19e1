"""The race for seats in processes of their own: killed at any instant, two at once, hands beside the line.

Who takes the lock away (`locked=False`) asks for the room, lets go of the transaction, and writes in the next one.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import random
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from bot.app import build_house
from bot.db import engine
from bot.db.migrations import migrate
from bot.db.transaction import Transaction
from bot.db.vault import Vault
from bot.features.people.domain import Person
from bot.features.school.domain.certificate import Content, Title, number
from bot.features.school.domain.places import State
from bot.features.school.repository import certificates
from bot.features.school.repository import places as rows
from bot.kernel.clock import HandClock
from bot.kernel.errors import Refused, StorageFailed
from bot.settings import read
from tests.engines import url_in
from tests.school.storm import School as _School
from tests.school.storm import _one, _settle, _unfilled, faults
from tests.town import KEY, MORNING

AT_ONCE = 2
_TURN = 0.001
SERIES = "race"
DAY = date(2027, 1, 5)
BY_ITSELF = ("take", "leave", "accept", "pass", "undelivered", "paper")
BY_HAND = ("promote", "promote", "take", "leave", "accept", "paper")
_FORK = multiprocessing.get_context("fork")


@dataclass
class Race:
    """Households, seats, and how often the processes die."""

    folder: Path
    households: int
    couples: int
    capacity: int
    kills: int
    seed: int = 0
    locked: bool = True

    def run(self) -> list[str]:
        """Let them race and die again and again; gives every fault, those of the end included."""
        self.dice = random.Random(self.seed)
        self.given = {
            "bot_token": "1:test",
            "data_keys": f"test:{KEY}",
            "admin_ids": "105",
            "database_url": url_in(self.folder),
        }
        # The house is built once; who is forked from here has it, and opens the database anew.
        self.clock = HandClock(MORNING)
        settings = read(_env_file=None, **self.given)
        self.house, self.vault = build_house(settings, self.clock), Vault(settings.data_keys)
        self._in_school(self._begin)
        found: list[str] = []
        for life in range(self.kills):
            self._live(life)
            found += self._in_school(self._faults)
        return found + (self._in_school(self._end) if self.locked else [])

    def _in_school(self, act: Callable[[_School], Awaitable[Any]]) -> Any:
        return asyncio.run(self._opened(act))

    async def _opened(self, act: Callable[[_School], Awaitable[Any]]) -> Any:
        database = await engine.open_database(self.given["database_url"], self.vault)
        try:
            return await act(_School(self.house, database, self.clock, self.given, self.vault))
        finally:
            await database.close()

    async def _begin(self, school: _School) -> None:
        await migrate(school.database)
        self.group = await school.open_group(self.capacity)
        first = 1000 * (self.seed + 1)
        self.people = [await school.meet(first + n) for n in range(self.households)]
        self.adults = {one.id: 2 if n < self.couples else 1 for n, one in enumerate(self.people)}
        self.dice.shuffle(self.people)

    # ---- one life --------------------------------------------------------------------------------

    def _live(self, life: int) -> None:
        """Let both processes act until one of them has done so much, and kill them in the midst of the next act."""
        done = [_FORK.RawValue("l", 0) for _ in range(AT_ONCE)]
        both = [_FORK.Process(target=self._child, args=(life, n, count)) for n, count in enumerate(done)]
        # In the first life they die while everybody asks, in the second everybody has asked.
        whole = self.households // AT_ONCE
        more = self.dice.randrange(20, 60)
        enough = self.dice.randrange(1, whole) if life == 0 and self.locked else whole + more * self.locked
        for one in both:
            one.start()
        while any(count.value < enough for count in done) and all(one.is_alive() for one in both):
            time.sleep(0.001)
        died = [one.exitcode for one in both if not one.is_alive()]
        for one in both:
            one.kill()
            one.join()
        assert not died, died

    def _child(self, life: int, place: int, done: Any) -> None:
        self.dice = random.Random(f"{self.seed} {life} {place}")
        if not self.locked:
            _let_go_of_the_lock()
        self._in_school(lambda school: self._rush(school, place, done))

    async def _rush(self, school: _School, place: int, done: Any) -> None:
        for one in self.people[place::AT_ONCE]:
            await self._act(school, "take", one)
            done.value += 1
        while True:
            what = self.dice.choice(BY_HAND if place else BY_ITSELF)
            await self._act(school, what, self.dice.choice(self.people))
            done.value += 1

    async def _act(self, school: _School, what: str, one: Person) -> None:
        # On a file the other process may hold it: what was refused for that was not done. Both get their turns.
        await asyncio.sleep(_TURN)
        with suppress(Refused, StorageFailed):
            if what == "paper":
                await school.do(_paper, self.group, one)
            else:
                await school.do(_one, school, self.group, what, one, self.adults[one.id])

    # ---- the judge -------------------------------------------------------------------------------

    async def _faults(self, school: _School) -> list[str]:
        return list(await school.do(faults, self.group, self.capacity)) + list(await school.do(_numbers))

    async def _end(self, school: _School) -> list[str]:
        """Everybody who is offered a seat takes it: then every seat is taken, and none is left for who waits."""
        await _settle(school, self.group, self.people)
        found = list(await school.do(_unfilled, self.group, self.capacity, school))
        await _settle(school, self.group, self.people)
        taken = (await school.do(rows.room, self.group, self.capacity)).taken
        if taken != self.capacity:
            found.append(f"{taken} of {self.capacity} seats are taken at the end")
        return found + await self._faults(school)


def _paper(tx: Transaction, group: int, one: Person) -> None:
    """Give a paper to somebody with a seat, with the next number."""
    mine = rows.of(tx, group, one.id)
    if mine is None or mine.state is not State.HELD:
        return
    seat = rows.seats(tx, [mine])[0]
    if certificates.of_seat(tx, seat.id):
        return
    said = number(DAY.year, certificates.next_number(tx, SERIES))
    title, whom = Title.CONFIRMATION, f"{one.id}-{seat.id}"
    content = Content(title, said, whom, whom, "programme", 42, DAY, DAY, DAY, "", "", "")
    certificates.add(tx, seat.id, content, 105, MORNING)


def _numbers(tx: Transaction) -> list[str]:
    given = sorted(row[0] for row in tx.all("select number from certificates"))
    wanted = [number(DAY.year, n) for n in range(1, len(given) + 1)]
    return [] if given == wanted else ["the numbers of the papers have gaps or doubles"]


def _let_go_of_the_lock() -> None:
    """Between the question whether there is room and the seat others get their turn."""
    counted = rows.room

    def room(tx: Transaction, cohort_id: int, capacity: int | None) -> rows.Room:
        found = counted(tx, cohort_id, capacity)
        tx.run("commit")
        time.sleep(0.02)
        tx.run("begin immediate")
        tx.run("savepoint unit")
        return found

    rows.room = room
