"""The race at full scale (200 households on 20 seats, again and again), and half a year with 500 households."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path

from tests.school.half_year import HalfYear
from tests.school.race import Race
from tests.school.storm import school_in

REPETITIONS = 100
SIZE = (200, 30, 20)
"""Households, couples among them, seats."""
KILLS = 5
CONTROLS = 5
HOUSEHOLDS, DAYS = 500, 182


def prove() -> list[tuple[str, str]]:
    """Give the figures; raises AssertionError with the first faults."""
    found = _race(REPETITIONS)
    assert found == [], found[:5]
    overbooked = _without_the_lock()
    assert overbooked, "without the lock nothing was overbooked: the judge is blind"
    year = asyncio.run(_half_year())
    assert year.wrong == [], year.wrong[:5]
    assert year.counts["offers judged"], "nobody was offered anything: the order is not proven"
    return [
        ("households, couples, seats, repetitions", f"200, 30, 20, {REPETITIONS}"),
        ("processes at once, deaths in a race, of them in the midst of the first rush", f"2, {2 * KILLS}, 2"),
        ("seats too many, seats left empty, split couples, gaps in numbers", "0, 0, 0, 0"),
        ("without the lock: races that overbooked", f"{overbooked} of {CONTROLS}"),
        ("half a year: households, groups, faults", f"{HOUSEHOLDS}, {len(year.groups)}, 0"),
        *((name, f"{count:,}") for name, count in sorted(year.counts.items())),
    ]


def _race(repetitions: int) -> list[str]:
    found: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        for seed in range(repetitions):
            race = Race(Path(folder), *SIZE, kills=KILLS, seed=seed)
            found += [f"race {seed}: {one}" for one in race.run()]
    return found


def _without_the_lock() -> int:
    """Run the same race with the lock taken away; give how many of the runs overbooked."""
    many = 0
    for seed in range(CONTROLS):
        with tempfile.TemporaryDirectory() as folder:
            found = Race(Path(folder), *SIZE, kills=1, seed=seed, locked=False).run()
        many += any("seats of" in one for one in found)
    return many


async def _half_year() -> HalfYear:
    with tempfile.TemporaryDirectory() as folder:
        async with school_in(Path(folder)) as school:
            year = HalfYear(school, seed=1, households=HOUSEHOLDS, days=DAYS, cohorts_every=12)
            await year.run()
    return year
