"""What a place costs among 1,000 and among 100,000 enrolments on file."""

from __future__ import annotations

import asyncio
import statistics
import tempfile
import time
from pathlib import Path

from bot.db.transaction import Transaction
from bot.features.people.domain import Person
from tests.school.storm import School, school_in

FEW, MANY, ROUNDS = 1_000, 100_000, 300
MOST = 1.3


def prove() -> list[tuple[str, str]]:
    """Give the figures; raises AssertionError when the many cost more than 1.3 times the few."""
    few, many = asyncio.run(_measure())
    assert many <= MOST * few, (few, many)
    return [
        (f"a place among {FEW:,} enrolments, median ms", f"{few:.3f}"),
        (f"a place among {MANY:,} enrolments, median ms", f"{many:.3f}"),
        ("ratio", f"{many / few:.2f}"),
    ]


async def _measure() -> tuple[float, float]:
    """Take turns between the two, so that whatever else the machine does slows both alike."""
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as other:
        async with school_in(Path(one)) as few, school_in(Path(other)) as many:
            groups = [(school, await school.open_group(22)) for school in (few, many)]
            await few.do(_fill, FEW)
            await many.do(_fill, MANY)
            spent: tuple[list[float], list[float]] = ([], [])
            for _ in range(ROUNDS):
                for (school, group), times in zip(groups, spent, strict=True):
                    times.append(await _take(school, group))
    return statistics.median(spent[0]), statistics.median(spent[1])


def _fill(tx: Transaction, count: int) -> None:
    """Households of other groups, twenty in each, with one seat."""
    groups = range(1000, 1000 + count // 20)
    tx.many(
        """insert into cohorts(id, course, country, language, zone, capacity, status, venue, wording, made_by,
        made_at) values (:id, 'programme', 'kz', 'ru', 'Asia/Almaty', 22, 'cancelled', 'online', :wording, 1, 1)""",
        [{"id": id, "wording": b""} for id in groups],
    )
    people = [
        {"id": n, "cohort": 1000 + n % len(groups), "person": 10_000_000 + n}
        for n in range(1000, 1000 + count)
    ]
    tx.many(
        """insert into enrolments(id, cohort_id, person_id, seats, state, asked_at)
        values (:id, :cohort, :person, 1, 'enrolled', 1)""",
        people,
    )
    tx.many(
        """insert into seats(id, enrolment_id, cohort_id, person_id, place)
        values (:id, :id, :cohort, :person, 1)""",
        people,
    )


async def _take(school: School, group: int) -> float:
    """Take a place and give it back; the milliseconds of the first."""
    places, now = school.service("places"), school.clock.now()
    person = Person(42, "ru", language_chosen=True, country="KZ")
    began = time.perf_counter()
    await school.do(lambda tx: places.take(tx, person, group, 1, now))
    spent = (time.perf_counter() - began) * 1000
    await school.do(lambda tx: places.leave(tx, person, group, now))
    return spent


if __name__ == "__main__":
    for name, value in prove():
        print(f"{name}: {value}")
