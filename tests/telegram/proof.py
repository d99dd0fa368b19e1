"""The Telegram side at full scale: 5,000 hostile updates; `prove` gives the figures."""

from __future__ import annotations

import asyncio
import tempfile
import time
from pathlib import Path

from tests.telegram.test_hostile import BATCH, hostile_run
from tests.town import town_in

COUNT = 5_000


def prove() -> list[tuple[str, str]]:
    """Run everything; raises AssertionError when the bot fell silent or something was left undone."""
    return asyncio.run(_prove())


async def _prove() -> list[tuple[str, str]]:
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


if __name__ == "__main__":
    for figure, value in prove():
        print(f"{figure:45} {value}")
