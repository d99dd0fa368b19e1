"""Years of reminders at full scale; `make prove` calls `prove()`."""

from __future__ import annotations

import asyncio
import tempfile
from collections import Counter
from pathlib import Path

from rich.console import Console

from tests.reminders.year import LONG_NIGHT, Year


def prove(years: int = 3, persons: int = 60, step_minutes: int = 30) -> list[tuple[str, str]]:
    """Live through several years with different dice, and give (figure, value) rows; a fault is an error."""
    return asyncio.run(_prove(years, persons, step_minutes))


async def _prove(years: int, persons: int, step_minutes: int) -> list[tuple[str, str]]:
    counts: Counter[str] = Counter()
    for seed in range(years):
        with tempfile.TemporaryDirectory() as folder:
            year = Year(Path(folder), seed, persons, step_minutes)
            await year.run()
        if faults := year.faults():
            raise AssertionError(f"seed {seed}: {len(faults)} faults, the first: {faults[0]}")
        counts += year.counts
        counts["promises"] += len(year.promises)
        counts["in the long night"] += sum(LONG_NIGHT[0] <= one.at <= LONG_NIGHT[1] for one in year.left)
        counts.update(f"told: {one.why}" for one in year.left)
    rows = [(name, f"{count:,}") for name, count in sorted(counts.items())]
    return [("years, persons, faults", f"{years}, {persons} each, 0"), *rows]


if __name__ == "__main__":
    for figure, value in prove():
        Console().print(figure, value)
