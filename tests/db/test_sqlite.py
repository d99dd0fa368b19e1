"""The engine: one commit for those who wait together, a savepoint each, nothing lost, nobody held up."""

from __future__ import annotations

import asyncio
import inspect
import random
import sqlite3
import threading
import time
from functools import partial

import aiosqlite
import pytest

from bot.db.sqlite import SqliteDatabase
from bot.db.vault import Vault
from bot.kernel.errors import StorageFailed
from tests.db.conftest import KEYS


def add(tx, id, name="x"):
    tx.run("insert into things(id, name) values (:id, :name)", id=id, name=f"{name}-{id}")
    return id


def break_off(tx, id):
    add(tx, id)
    raise LookupError("a bug after a write")


def ids(tx):
    return [row[0] for row in tx.all("select id from things order by id")]


async def test_a_function_that_raises_leaves_nothing_behind(database):
    with pytest.raises(LookupError):
        await database.write(break_off, 1)

    assert await database.read(ids) == []


async def test_a_failing_unit_is_undone_alone_among_its_neighbours(database):
    outcomes = await database.write_all([partial(add, id=1), partial(break_off, id=2), partial(add, id=3)])

    assert outcomes[0] == 1
    assert isinstance(outcomes[1], LookupError)
    assert outcomes[2] == 3
    assert await database.read(ids) == [1, 3]


async def test_a_mistake_in_a_statement_is_a_bug_and_no_storage_failure(database):
    await database.write(add, 1)

    with pytest.raises(sqlite3.IntegrityError):
        await database.write(add, 1)


async def test_writers_that_wait_together_share_a_commit(database):
    before = database.commits

    await asyncio.gather(*(database.write(add, id) for id in range(1, 31)))

    assert database.commits - before <= 2
    assert len(await database.read(ids)) == 30


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


async def test_a_unit_that_fails_runs_again_with_its_neighbours_and_fails_alone(database):
    ran = []

    def noted(tx, id):
        ran.append(id)
        if id == 3:
            raise LookupError("three")
        return add(tx, id)

    outcomes = await database.write_all([partial(noted, id=id) for id in range(1, 6)])

    assert [one if isinstance(one, int) else type(one) for one in outcomes] == [1, 2, LookupError, 4, 5]
    assert await database.read(ids) == [1, 2, 4, 5]
    assert ran == [1, 2, 3, 1, 2, 3, 4, 5]


async def test_a_reader_cannot_write(database):
    with pytest.raises((sqlite3.Error, StorageFailed)):
        await database.read(add, 1)

    assert await database.read(ids) == []


async def test_a_reader_sees_one_moment_however_long_it_takes(database):
    began, written = threading.Event(), threading.Event()

    def look_twice(tx):
        before = ids(tx)
        began.set()
        written.wait(5)
        return before, ids(tx)

    reading = asyncio.create_task(database.read(look_twice))
    await asyncio.to_thread(began.wait, 5)
    await database.write(add, 1)
    written.set()

    assert await reading == ([], [])
    assert await database.read(ids) == [1]


async def test_no_transaction_holds_the_thread_for_long(database):
    def slow(tx, id):
        time.sleep(SqliteDatabase.held_seconds / 2)
        return add(tx, id)

    before = database.commits
    outcomes = await database.write_all([partial(slow, id=id) for id in range(1, 9)])

    assert outcomes == list(range(1, 9))
    assert database.commits - before >= 3


async def test_a_single_write_does_not_wait_for_the_end_of_a_long_round(database):
    def slow(tx, id):
        time.sleep(SqliteDatabase.held_seconds / 2)
        return add(tx, id)

    round_of_many = asyncio.create_task(database.write_all([partial(slow, id=id) for id in range(1, 21)]))
    await asyncio.sleep(SqliteDatabase.held_seconds)

    await database.write(add, 100)

    assert not round_of_many.done()
    await round_of_many
    assert await database.read(ids) == [*range(1, 21), 100]


async def test_whoever_stops_waiting_takes_nobody_along(database):
    writes = [asyncio.create_task(database.write(add, id)) for id in range(1, 11)]
    await asyncio.sleep(0)
    for number in (0, 4, 9):
        writes[number].cancel()

    done = await asyncio.gather(*writes, return_exceptions=True)

    assert [one for one in done if not isinstance(one, asyncio.CancelledError)] == [2, 3, 4, 6, 7, 8, 9]
    assert set(await database.read(ids)) >= {2, 3, 4, 6, 7, 8, 9}


async def test_any_mix_of_units_ends_as_if_each_had_run_alone(database):
    chance = random.Random(50)
    expected: set[int] = set()

    async def somebody(start):
        units, kept = [], []
        for id in range(start, start + chance.randint(1, 8)):
            fails = chance.random() < 0.3
            units.append(partial(break_off if fails else add, id=id))
            kept += [] if fails else [id]
        outcomes = await database.write_all(units)
        assert [one for one in outcomes if isinstance(one, int)] == kept
        expected.update(kept)

    await asyncio.gather(*(somebody(number * 10) for number in range(1, 60)))

    assert set(await database.read(ids)) == expected


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


@pytest.mark.parametrize("count", [0, 1, 2, 3, 5, 64, 100])
async def test_a_list_stands_for_in(database, count):
    for id in range(1, 6):
        await database.write(add, id)

    found = await database.read(
        lambda tx: tx.all("select id from things where id in :ids order by id", ids=list(range(1, count + 1)))
    )

    assert [row[0] for row in found] == list(range(1, min(count, 5) + 1))


async def test_a_list_and_other_parameters_with_like_names_do_not_disturb_each_other(database):
    await database.write(add, 1)

    sql = "select id from things where id in :id and name in :id_s and :ids = 7 and name <> :i"
    found = await database.read(lambda tx: tx.all(sql, id=[1, 2], id_s=["x-1"], ids=7, i="no"))

    assert found == [(1,)]


async def test_many_rows_go_in_at_once(database):
    await database.write(
        lambda tx: tx.many(
            "insert into things(id, name) values (:id, :name)", [{"id": n, "name": str(n)} for n in (1, 2)]
        )
    )

    assert await database.read(ids) == [1, 2]


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


async def test_closing_waits_for_what_was_asked(tmp_path):
    database = await SqliteDatabase.open(tmp_path / "close.db", Vault(KEYS))
    await database.write(lambda tx: tx.run("create table things (id integer primary key, name text)"))
    writes = [asyncio.create_task(database.write(add, id)) for id in range(1, 6)]
    await asyncio.sleep(0)

    await database.close()

    assert await asyncio.gather(*writes) == [1, 2, 3, 4, 5]


@pytest.mark.parametrize("ruin", ["a folder", "not a database"])
async def test_a_file_that_cannot_be_used_is_said_to_have_failed(tmp_path, ruin):
    path = tmp_path / "ruined.db"
    if ruin == "a folder":
        path.mkdir()
    else:
        path.write_bytes(b"this is no database, only words" * 400)

    with pytest.raises(StorageFailed, match="SQLITE_"):
        await SqliteDatabase.open(path, Vault(KEYS))


async def test_a_copy_taken_while_writing_is_whole(database, tmp_path):
    async def write_on():
        for id in range(1, 200):
            await database.write(add, id)

    writing = asyncio.create_task(write_on())
    await asyncio.sleep(0.02)
    await database.backup(tmp_path / "copy.db")
    await writing

    copy = sqlite3.connect(tmp_path / "copy.db")
    rows = [row[0] for row in copy.execute("select id from things order by id")]
    assert copy.execute("pragma integrity_check").fetchone() == ("ok",)
    copy.close()
    assert rows == list(range(1, len(rows) + 1))


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
