"""The Telegram side at full scale: 5,000 hostile updates, every button; `prove` gives the figures."""

from __future__ import annotations

import asyncio
import tempfile
import time
from pathlib import Path

from tests.telegram.outside import disagreements
from tests.telegram.test_hostile import BATCH, hostile_run
from tests.telegram.walk import walk
from tests.town import town_in

COUNT = 5_000
ALIKE = 150
"""So many buttons of one kind; a calendar has no end."""


def prove() -> list[tuple[str, str]]:
    """Run everything; raises AssertionError when the bot fell silent or something was left undone."""
    return [*asyncio.run(_hostile()), *asyncio.run(_every_button())]


async def _hostile() -> list[tuple[str, str]]:
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        async with town_in(Path(folder)) as town:
            figures = await hostile_run(town, town.phone, COUNT, seed=5_000)
    assert figures["answered"] == COUNT // BATCH, figures
    assert not figures.get("waiting"), figures
    return [
        ("hostile updates", f"{figures['hostile']:,}"),
        ("normal messages among them, answered", f"{figures['answered']} of {COUNT // BATCH}"),
        ("kept as not understood", f"{figures.get('failed', 0):,}"),
        ("left waiting", str(figures.get("waiting", 0))),
        ("seconds", f"{time.monotonic() - started:.0f}"),
    ]


async def _every_button() -> list[tuple[str, str]]:
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        async with town_in(Path(folder)) as town:
            walked = await walk(town, ALIKE)
            unlike = disagreements(town.sandbox.calls)
    assert not walked.faults, walked.faults[:10]
    assert not walked.refused, walked.refused[:10]
    assert not unlike, unlike[:10]
    pressed = sum(walker.pressed for walker in walked.walkers)
    screens = sum(len(walker.screens) for walker in walked.walkers)
    return [
        ("buttons pressed in four languages", f"{pressed:,}"),
        ("different screens shown", f"{screens:,}"),
        ("errors, dead ends, refused requests", "0"),
        ("seconds", f"{time.monotonic() - started:.0f}"),
    ]


if __name__ == "__main__":
    for figure, value in prove():
        print(f"{figure:45} {value}")
