"""Ten hours of a team's work in bad weather; `make prove` calls `prove()`."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path

from rich.console import Console

from tests.crisis.storm import Storm

MUST_BE_NOTHING = 4
"""So many figures, from the first, are faults."""


def prove(seed: int = 1, cases: int = 100, steps: int = 200, ends: int = 20) -> list[tuple[str, str]]:
    """Live through three minutes a step, and give (figure, value) rows; a fault is an error."""
    with tempfile.TemporaryDirectory() as folder:
        storm = Storm(Path(folder), seed, cases=cases, steps=steps, ends=ends)
        asyncio.run(storm.run())
    figures = list(storm.judged.items())
    if wrong := [row for row in figures[:MUST_BE_NOTHING] if row[1]]:
        raise AssertionError(f"seed {seed}: {wrong}")
    return [("simulated hours", f"{steps * 3 / 60:g}"), *((name, f"{count:,}") for name, count in figures)]


if __name__ == "__main__":
    for figure, value in prove():
        Console().print(figure, value)
