"""The race at full scale (200 households on 20 seats, again and again), and half a year with 500 households."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path

from tests.school.half_year import HalfYear
from tests.school.storm import school_in, storm

REPETITIONS = 100
HOUSEHOLDS, DAYS = 500, 182


def prove() -> list[tuple[str, str]]:
    """Give the figures; raises AssertionError with the first faults."""
    found = asyncio.run(_race())
    assert found == [], found[:5]
    year = asyncio.run(_half_year())
    assert year.wrong == [], year.wrong[:5]
    return [
        ("households, couples, seats, repetitions", f"200, 30, 20, {REPETITIONS}"),
        ("seats too many, split couples", "0, 0"),
        ("half a year: households, groups, faults", f"{HOUSEHOLDS}, {len(year.groups)}, 0"),
        *((name, f"{count:,}") for name, count in sorted(year.counts.items())),
    ]


async def _race() -> list[str]:
    found: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        async with school_in(Path(folder)) as school:
            for seed in range(REPETITIONS):
                found += await storm(school, households=200, couples=30, capacity=20, seed=seed, acts=120)
    return found


async def _half_year() -> HalfYear:
    with tempfile.TemporaryDirectory() as folder:
        async with school_in(Path(folder)) as school:
            year = HalfYear(school, seed=1, households=HOUSEHOLDS, days=DAYS, cohorts_every=12)
            await year.run()
    return year
