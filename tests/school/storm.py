"""A school without phones: the services over a real database, and everybody wanting the same seats at once."""

from __future__ import annotations

import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date, time
from pathlib import Path
from typing import Any

from bot.app import House, build_house
from bot.db import engine
from bot.db.migrations import migrate
from bot.db.transaction import Database, Transaction
from bot.db.vault import Vault
from bot.features.people.domain import Person
from bot.features.school.domain.places import Enrolment, State, WaitingList
from bot.features.school.repository import places as rows
from bot.features.school.service.cohorts import Cohorts, Wish
from bot.features.school.service.places import Places
from bot.kernel.clock import HandClock
from bot.kernel.errors import Refused
from bot.settings import read
from tests.engines import url_in
from tests.town import KEY, MORNING

COORDINATOR = Person(105, "ru", language_chosen=True, country="KZ")


@dataclass
class School:
    """The house, its database, its clock."""

    house: House
    database: Database
    clock: HandClock
    given: dict[str, str]
    """Settings as given, to build the house again."""
    vault: Vault

    def service(self, name: str) -> Any:
        return self.house.services[name]

    async def do(self, function: Any, *given: Any) -> Any:
        return await self.database.write(function, *given)

    async def meet(self, person_id: int) -> Person:
        now = self.clock.now()
        return await self.do(lambda tx: self.house.people.recognise(tx, person_id, "ru", now))

    async def open_group(self, capacity: int, course: str = "programme") -> int:
        cohorts: Cohorts = self.service("cohorts")
        wish = Wish(course, date(2027, 2, 1), frozenset({1, 3, 5}), time(19), "ru", capacity)
        now = self.clock.now()

        def made(tx: Transaction) -> int:
            number = cohorts.draft(tx, COORDINATOR, wish, now)
            cohorts.publish(tx, COORDINATOR, number, now)
            return number

        return int(await self.do(made))


@asynccontextmanager
async def school_in(folder: Path) -> AsyncIterator[School]:
    url = url_in(folder)
    given = {"bot_token": "1:test", "data_keys": f"test:{KEY}", "admin_ids": "105", "database_url": url}
    settings = read(_env_file=None, **given)
    clock = HandClock(MORNING)
    vault = Vault(settings.data_keys)
    school = School(build_house(settings, clock), await engine.open_database(url, vault), clock, given, vault)
    try:
        await migrate(school.database)
        yield school
    finally:
        await school.database.close()


# ---- a storm -------------------------------------------------------------------------------------


def faults(tx: Transaction, group: int, capacity: int) -> list[str]:
    """What must never be: a seat too many, a split couple, an offer without a seat behind it."""
    found = []
    taken = rows.room(tx, group, capacity).taken
    if taken > capacity:
        found.append(f"{taken} seats of {capacity}")
    for one in rows.in_cohort(tx, group):
        if one.state.lives and len(rows.seats(tx, [one])) != one.seats:
            found.append(f"household {one.id} has {len(rows.seats(tx, [one]))} of {one.seats} seats")
        if (rows.open_offer(tx, one.id) is not None) != (one.state is State.OFFERED):
            found.append(f"household {one.id}: an offer and {one.state}")
    return found


async def storm(
    school: School, households: int, couples: int, capacity: int, seed: int, acts: int
) -> list[str]:
    """Everybody asks at once, then leaves, accepts, passes and is promoted at random; gives every fault."""
    chance = random.Random(seed)
    group = await school.open_group(capacity)
    people = [await school.meet(1000 * (seed + 1) + n) for n in range(households)]
    adults = {one.id: 2 if n < couples else 1 for n, one in enumerate(people)}
    chance.shuffle(people)
    for one in people:
        await _act(school, group, "take", one, adults[one.id])
    found = await school.do(faults, group, capacity)
    for _ in range(acts):
        what = chance.choice(("take", "leave", "accept", "pass", "promote", "undelivered"))
        one = chance.choice(people)
        if chance.random() < 0.1:
            # A decision that dies before its commit leaves nothing behind.
            await _act(school, group, what, one, adults[one.id], dies=True)
        await _act(school, group, what, one, adults[one.id])
        found += await school.do(faults, group, capacity)
    # Everybody who is offered a seat takes it; then the group is full, or only who does not fit still waits.
    await _settle(school, group, people)
    found += await school.do(_unfilled, group, capacity, school)
    return found


class _DiedError(Exception):
    """The process was killed here."""


async def _act(
    school: School, group: int, what: str, person: Person, adults: int, *, dies: bool = False
) -> None:
    def run(tx: Transaction) -> None:
        _one(tx, school, group, what, person, adults)
        if dies:
            raise _DiedError

    try:
        await school.do(run)
    except (Refused, _DiedError):
        return


def _one(tx: Transaction, school: School, group: int, what: str, person: Person, adults: int) -> None:
    places: Places = school.service("places")
    now = school.clock.now()
    mine = rows.of(tx, group, person.id)
    offer = rows.open_offer(tx, mine.id) if mine else None
    match what:
        case "take":
            places.take(tx, person, group, adults, now)
        case "leave":
            places.leave(tx, person, group, now)
        case "accept" if offer:
            places.accept(tx, person, offer.id, now)
        case "pass" if offer:
            places.pass_on(tx, person, offer.id, now)
        case "undelivered" if offer:
            places.undelivered(tx, offer.id, now)
        case "promote" if mine:
            places.promote(tx, COORDINATOR, mine.id, now)


async def _settle(school: School, group: int, people: list[Person]) -> None:
    for one in people:
        await _act(school, group, "accept", one, 1)


def _unfilled(tx: Transaction, group: int, capacity: int, school: School) -> list[str]:
    """Once more everybody who waits is asked; nobody may be left who fits."""
    places: Places = school.service("places")
    cohort = school.service("office").cohort(tx, group)
    places.fill(tx, cohort, school.clock.now())
    waiting = WaitingList.of(rows.in_cohort(tx, group, State.WAITING))
    free = rows.room(tx, group, capacity).free
    return [
        f"{free} free and {turn.enrolment.id} waits" for turn in waiting.turns if turn.enrolment.seats <= free
    ]


# ---- what the half-year looks at -----------------------------------------------------------------


def not_as_told(waiting: list[Enrolment], offered: list[Enrolment]) -> list[str]:
    """Beside the pure function stands the rule as families are told it: give whoever was passed by wrongly."""
    told = sorted(waiting, key=lambda one: (-one.first, one.later, one.asked_at, one.id))
    return [
        f"{one.id} was offered a seat before {earlier.id}"
        for place, one in enumerate(told)
        for earlier in (told[:place] if one in offered else ())
        if earlier not in offered and earlier.seats <= one.seats
    ]


def text_ids(said: Any) -> list[str]:
    """Give the ids of all texts in something said, however deep."""
    if isinstance(said, dict):
        own = [said["id"]] if isinstance(said.get("id"), str) else []
        return own + [id for value in said.values() for id in text_ids(value)]
    return [id for value in said for id in text_ids(value)] if isinstance(said, list) else []
