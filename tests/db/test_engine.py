"""Every engine: one commit for those who wait together, a savepoint each, nothing lost, nobody held up."""

from __future__ import annotations

import asyncio
import random
import sqlite3
import threading
import time
from functools import partial

import pytest

from bot.db import engine
from bot.db.vault import Vault
from bot.kernel.errors import StorageFailed
from tests import engines
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

    with pytest.raises(database.errors):
        await database.write(add, 1)


async def test_writers_that_wait_together_share_a_commit(database):
    before = database.commits

    await asyncio.gather(*(database.write(add, id) for id in range(1, 31)))

    assert database.commits - before <= 2
    assert len(await database.read(ids)) == 30


async def test_a_unit_that_fails_runs_again_with_its_neighbours_and_fails_alone(database, monkeypatch):
    monkeypatch.setattr(type(database), "held_seconds", 10)
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
    with pytest.raises((database.errors, StorageFailed)):
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
        time.sleep(database.held_seconds / 2)
        return add(tx, id)

    before = database.commits
    outcomes = await database.write_all([partial(slow, id=id) for id in range(1, 9)])

    assert outcomes == list(range(1, 9))
    assert database.commits - before >= 3


async def test_a_single_write_does_not_wait_for_the_end_of_a_long_round(database):
    def slow(tx, id):
        time.sleep(database.held_seconds / 2)
        return add(tx, id)

    round_of_many = asyncio.create_task(database.write_all([partial(slow, id=id) for id in range(1, 21)]))
    await asyncio.sleep(database.held_seconds)

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


async def test_closing_waits_for_what_was_asked(tmp_path):
    database = await engine.open_database(engines.url_in(tmp_path, "close", empty=True), Vault(KEYS))
    await database.write(lambda tx: tx.run("create table things (id integer primary key, name text)"))
    writes = [asyncio.create_task(database.write(add, id)) for id in range(1, 6)]
    await asyncio.sleep(0)

    await database.close()

    assert await asyncio.gather(*writes) == [1, 2, 3, 4, 5]


@pytest.mark.only_sqlite
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
