"""What is SQLite's own: its file, its locks, its settings, and the part of aiosqlite that is not public."""

from __future__ import annotations

import inspect
import sqlite3
import threading
from functools import partial

import aiosqlite
import pytest

from bot.db.sqlite import SqliteDatabase
from bot.db.vault import Vault
from bot.kernel.errors import StorageFailed
from tests.db.conftest import KEYS
from tests.db.test_engine import add, ids

pytestmark = pytest.mark.only_sqlite


async def test_where_another_process_holds_the_file_those_who_wait_are_told_together(database, tmp_path):
    await database.write(lambda tx: tx.run("pragma busy_timeout=40"))
    begun = []
    database._writer.connection.set_trace_callback(
        lambda sql: begun.append(sql) if sql.startswith("begin") else None
    )
    other = sqlite3.connect(database._writer.connection.execute("pragma database_list").fetchone()[2])
    other.execute("begin immediate")

    outcomes = await database.write_all([partial(add, id=id) for id in range(1, 11)])

    assert [type(one) for one in outcomes] == [StorageFailed] * 10
    assert len(begun) == 1, "ten times the patience would hold everybody up for a minute"
    other.rollback()
    other.close()
    assert await database.write_all([partial(add, id=id) for id in range(1, 11)]) == list(range(1, 11))


async def test_a_full_disk_fails_those_it_concerns_and_spares_their_neighbours(database):
    def heavy(tx, id):
        tx.run("insert into things(id, weight) values (:id, zeroblob(3000000))", id=id)

    (pages,) = await database.read(lambda tx: tx.one("pragma page_count"))
    await database.write(lambda tx: tx.run(f"pragma max_page_count = {pages + 20}"))

    outcomes = await database.write_all([partial(add, id=1), partial(heavy, id=2), partial(add, id=3)])

    assert outcomes[0] == 1
    assert isinstance(outcomes[1], StorageFailed)
    assert str(outcomes[1]) == "SQLITE_FULL"
    assert outcomes[2] == 3
    assert await database.read(ids) == [1, 3]


async def test_what_was_written_is_durable_and_what_was_deleted_is_gone_from_the_file(database):
    settings = {}
    for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete"):
        (settings[name],) = await database.write(lambda tx, name=name: tx.one(f"pragma {name}"))

    assert settings == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1}


async def test_closing_ends_both_threads_and_can_be_asked_for_twice(tmp_path):
    before = set(threading.enumerate())
    database = await SqliteDatabase.open(tmp_path / "close.db", Vault(KEYS))
    assert len(set(threading.enumerate()) - before) == 2

    await database.close()
    await database.close()

    for thread in set(threading.enumerate()) - before:
        thread.join(5)
    assert set(threading.enumerate()) <= before


@pytest.mark.parametrize("ruin", ["a folder", "not a database"])
async def test_a_file_that_cannot_be_used_is_said_to_have_failed(tmp_path, ruin):
    path = tmp_path / "ruined.db"
    if ruin == "a folder":
        path.mkdir()
    else:
        path.write_bytes(b"this is no database, only words" * 400)

    with pytest.raises(StorageFailed, match="SQLITE_"):
        await SqliteDatabase.open(path, Vault(KEYS))


def test_the_private_part_of_aiosqlite_that_we_use_is_as_we_know_it():
    """A newer version may change it; then this fails before anything else does."""
    assert aiosqlite.__version__.startswith("0.22.")
    assert list(inspect.signature(aiosqlite.Connection._execute).parameters) == [
        "self",
        "fn",
        "args",
        "kwargs",
    ]
    assert inspect.iscoroutinefunction(aiosqlite.Connection._execute)
    assert isinstance(inspect.getattr_static(aiosqlite.Connection, "_conn"), property)
    assert "iter_chunk_size" in inspect.signature(aiosqlite.Connection.__init__).parameters
