"""What it costs to claim 100 due reminders while ten thousand, or a million, others wait.

The real job on a real file: it claims, settles, opens and seals the words, and writes the outbox, slice by slice,
each slice a durable commit. Both crowds are measured in turn, round by round, so that a busy machine slows both.
"""

from __future__ import annotations

import asyncio
import tempfile
import time
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from typing import Any

from rich.console import Console

from bot.db import engine
from bot.db.codecs import to_ms
from bot.db.migrations import migrate
from bot.db.transaction import Transaction
from bot.db.vault import Vault
from bot.features.people.repository.countries import load_countries
from bot.features.people.service.people import People
from bot.features.reminders import jobs
from bot.features.reminders.service import Reminders
from bot.i18n.languages import Languages
from bot.kernel.clock import HandClock
from bot.kernel.text import Text, to_json
from tests import engines

NOON = datetime(2027, 1, 5, 7, 0, tzinfo=UTC)
DUE = 100
MOST_RATIO = 1.5
_FILL = """insert into reminders(person_id, sort, words, due_at, promised_at, wake_at, zone)
    values (:person_id, :sort, :words, :at, :at, :at, 'UTC')"""
_WAKE = """update reminders set due_at = :at, promised_at = :at, wake_at = :at
    where id in :ids and state = 'waiting'"""


class Crowd:
    """A database in which so many reminders wait for the coming year."""

    def __init__(self, folder: Path, waiting: int) -> None:
        self.waiting = waiting
        self._url = engines.url_in(folder, str(waiting))
        self._clock = HandClock(NOON)
        countries = load_countries()
        self._job = jobs.due(Reminders(People(Languages.load(), countries, "KZ"), self._clock))
        self._woken = 0

    async def open(self) -> None:
        self.database = await engine.open_database(self._url, Vault({"bench": bytes(32)}))
        await migrate(self.database)
        for first in range(0, self.waiting, 10_000):
            await self.database.write(_fill, first, min(10_000, self.waiting - first))

    async def round(self) -> float:
        """Let 100 become due, spread over the whole table, and give the seconds it took to claim them."""
        self._clock.turn(minutes=1)
        await self.database.write(self._wake)
        begin = time.perf_counter()
        while await self.database.write(self._job, self._clock.now()):
            pass
        return time.perf_counter() - begin

    def _wake(self, tx: Transaction) -> None:
        apart = self.waiting // DUE
        ids = [1 + self._woken + apart * number for number in range(DUE)]
        self._woken += 1
        touched = tx.run(_WAKE, ids=ids, at=to_ms(self._clock.now()))
        assert touched == DUE, touched

    async def close(self) -> None:
        await self.database.close()


def _fill(tx: Transaction, first: int, many: int) -> None:
    words = tx.vault.seal_json(
        to_json(Text("reminders-own", note="a note of ordinary length, to be kept")), "reminders.words"
    )
    sort = tx.vault.seal_word("own", "reminders.sort")
    year = timedelta(days=365).total_seconds()
    rows: list[dict[str, Any]] = [
        {
            "person_id": 1_000_000 + number % 100_000,
            "words": words,
            "sort": sort,
            # A step that has no common factor with the year strews the times over it.
            "at": to_ms(NOON + timedelta(days=1, seconds=number * 7_919 % year)),
        }
        for number in range(first, first + many)
    ]
    tx.many(_FILL, rows)


async def measure(few: int, many: int, rounds: int) -> tuple[list[float], list[float]]:
    """Give the seconds of every round, with few waiting and with many."""
    with tempfile.TemporaryDirectory() as folder:
        async with AsyncExitStack() as stack:
            crowds = [Crowd(Path(folder), few), Crowd(Path(folder), many)]
            for crowd in crowds:
                await crowd.open()
                stack.push_async_callback(crowd.close)
            for crowd in crowds:
                await crowd.round()
            pairs = [[await crowd.round() for crowd in crowds] for _ in range(rounds)]
    return [pair[0] for pair in pairs], [pair[1] for pair in pairs]


def prove(few: int = 10_000, many: int = 1_000_000, rounds: int = 41) -> list[tuple[str, str]]:
    """Measure and give (figure, value) rows; raises when many waiting ones cost more than they may."""
    with_few, with_many = asyncio.run(measure(few, many, rounds))
    ratio = median(with_many) / median(with_few)
    rows = [
        (f"claiming {DUE} due, {few:,} waiting", f"{median(with_few) * 1000:.1f} ms (median of {rounds})"),
        (f"claiming {DUE} due, {many:,} waiting", f"{median(with_many) * 1000:.1f} ms (median of {rounds})"),
        (f"ratio (at most {MOST_RATIO})", f"{ratio:.2f}"),
    ]
    if ratio > MOST_RATIO:
        raise AssertionError(f"ratio {ratio:.2f}: {rows}")
    return rows


if __name__ == "__main__":
    for figure, value in prove():
        Console().print(figure, value)
