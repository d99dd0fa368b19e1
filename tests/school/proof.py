"""The race at full scale: 200 households on 20 seats, thirty couples, again and again."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path

from tests.school.storm import school_in, storm

REPETITIONS = 100


def prove() -> list[tuple[str, str]]:
    """Give the figures; raises AssertionError with the first faults."""
    found = asyncio.run(_all())
    assert found == [], found[:5]
    return [
        ("households, couples, seats, repetitions", f"200, 30, 20, {REPETITIONS}"),
        ("seats too many, split couples", "0, 0"),
    ]


async def _all() -> list[str]:
    found: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        async with school_in(Path(folder)) as school:
            for seed in range(REPETITIONS):
                found += await storm(school, households=200, couples=30, capacity=20, seed=seed, acts=120)
    return found
