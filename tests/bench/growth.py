"""What an update costs when few people and when many are in the database: the same traffic on either engine.

`python -m tests.bench.growth --many 1000000` fills both, then lets the real bot answer the same updates of the same
thousand people; `--reseal` also measures how long rotating the keys takes while the bot goes on answering.
"""

from __future__ import annotations

import asyncio
import os
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from statistics import median

from rich.console import Console
from rich.progress import Progress

from bot.db import engine, sealing
from bot.db.migrations import migrate
from bot.db.transaction import Database, Transaction
from bot.db.vault import Vault
from tests import engines
from tests.bench import rig
from tests.bench.command import show

FEW, MANY = 1_000, 1_000_000
SLICE = 5_000
KEY = bytes(32)
_FIRST = 5_000_000_000
_PERSON = """insert into people(id, language, country, stood_at, first_seen_at)
    values (:id, 'kk', 'KZ', :stood_at, :at)"""
_DONE = "insert into inbox(update_id, line, received_at, status) values (:id, 0, :at, 'done')"
_SENT = """insert into outbox(chat_id, person_id, lane, due_at, status, settled_at)
    values (:id, :id, 1, :at, 'sent', :at)"""
_PROMISE = """insert into reminders(person_id, sort, words, due_at, promised_at, wake_at, zone, state)
    values (:id, :sort, :words, :at, :at, :at, 'Asia/Almaty', 'waiting')"""


async def fill(url: str, people: int, out: Console) -> None:
    """Let so many people have been here: each known, each with something done, sent and promised."""
    database = await engine.open_database(url, Vault({"bench": KEY}))
    try:
        await migrate(database)
        with Progress(console=out, transient=True) as progress:
            bar = progress.add_task(f"{people:,} people", total=people)
            for first in range(0, people, SLICE):
                size = min(SLICE, people - first)
                await database.write(_fill, first, size)
                progress.advance(bar, size)
    finally:
        await database.close()


def _fill(tx: Transaction, first: int, size: int) -> None:
    at, later = 1_700_000_000_000, 4_000_000_000_000
    ids = range(_FIRST + first, _FIRST + first + size)
    rows = [{"id": id, "at": at} for id in ids]
    stood_at = tx.vault.seal_word("menu", "people.stood_at")
    tx.many(_PERSON, [{**row, "stood_at": stood_at} for row in rows])
    tx.many(_DONE, [{"id": -id, "at": at} for id in ids])
    tx.many(_SENT, rows)
    words = tx.vault.seal(b'{"id": "verbatim", "args": {"words": "x"}}', "reminders.words")
    sort = tx.vault.seal_word("own", "reminders.sort")
    tx.many(_PROMISE, [{"id": id, "at": later, "words": words, "sort": sort} for id in ids])


def measure(few: int, many: int, updates: int, repeat: int, out: Console) -> list[tuple[str, str]]:
    """Give (figure, value) rows for the engine of this environment."""
    per_update: dict[int, list[float]] = {few: [], many: []}
    with rig.server() as base, tempfile.TemporaryDirectory(dir=rig.ROOT) as folder:
        for people in per_update:
            asyncio.run(fill(engines.url_in(Path(folder), f"of{people}"), people, out))
        numbers = iter(range(1, 10**9))
        for _ in range(repeat):
            # Side by side: a machine's speed changes by the minute.
            for people, costs in per_update.items():
                url = engines.url_in(Path(folder), f"of{people}")
                figures = rig.run(base, "ours", updates, url=url, first=next(numbers) * updates * 2)
                costs.append(1000 / figures.per_second)
        rows = asyncio.run(_rotate(engines.url_in(Path(folder), f"of{many}"), out))
        engines.forget_all()
    small, large = (median(per_update[people]) for people in (few, many))
    name = "PostgreSQL" if engines.on_postgresql() else "SQLite"
    return [
        (f"{name}: ms an update, {few:,} / {many:,} people", f"{small:.2f} / {large:.2f}"),
        (f"{name}: ratio", f"{large / small:.2f}"),
        *((f"{name}: {what}", value) for what, value in rows),
    ]


async def _rotate(url: str, out: Console) -> list[tuple[str, str]]:
    """Seal everything anew while somebody asks all the time."""
    database = await engine.open_database(url, Vault({"fresh": bytes([1] * 32), "bench": KEY}))
    waits: list[float] = []
    asking = asyncio.create_task(_ask(database, waits))
    begun = time.perf_counter()
    try:
        columns = await database.read(sealing.sealed_columns)
        with Progress(console=out, transient=True) as progress:
            bar = progress.add_task("sealing anew", total=None)
            total = sum(
                [await sealing.reseal(database, one, lambda n: progress.advance(bar, n)) for one in columns]
            )
        seconds = time.perf_counter() - begun
    finally:
        asking.cancel()
        await asyncio.gather(asking, return_exceptions=True)
        await database.close()
    waits.sort()
    p95 = waits[int(len(waits) * 0.95)] * 1000 if waits else 0
    return [("keys rotated, values", f"{total:,} in {seconds:.0f} s; a write meanwhile p95 {p95:.0f} ms")]


async def _ask(database: Database, waits: list[float]) -> None:
    while True:
        begun = time.perf_counter()
        await database.write(_touch)
        waits.append(time.perf_counter() - begun)
        await asyncio.sleep(0.01)


def _touch(tx: Transaction) -> None:
    stood_at = tx.vault.seal_word("menu", "people.stood_at")
    tx.run("update people set stood_at = :stood_at where id = :id", stood_at=stood_at, id=_FIRST)


def prove(few: int = FEW, many: int = MANY, updates: int = 2_000, repeat: int = 5) -> list[tuple[str, str]]:
    """Measure both engines."""
    out = Console()
    rows = measure(few, many, updates, repeat, out)
    with ExitStack() as stack:
        os.environ[engines.SERVER] = stack.enter_context(engines.server(engines.DURABLE))
        stack.callback(os.environ.pop, engines.SERVER)
        engines.prepare(os.environ[engines.SERVER])
        rows += measure(few, many, updates, repeat, out)
    return rows


if __name__ == "__main__":
    show(prove, __doc__)
