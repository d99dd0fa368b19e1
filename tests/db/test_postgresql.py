"""What is PostgreSQL's own: a lost connection, another process that writes, one that stands still, numbers, words."""

from __future__ import annotations

import asyncio
import time

import pytest

from bot.db import engine
from bot.db.postgresql import PostgresDatabase, checked, named, translated
from bot.db.vault import Vault
from bot.kernel.errors import StorageFailed
from tests import engines
from tests.db.conftest import KEYS
from tests.db.test_engine import add, ids

only_postgresql = pytest.mark.only_postgresql


def address_of(database):
    return database._url


@only_postgresql
async def test_a_connection_that_was_lost_is_opened_again_and_nobody_notices(database, tmp_path):
    await database.write(add, 1)
    put_out(address_of(database))

    await database.write(add, 2)

    assert await database.read(ids) == [1, 2]


@only_postgresql
async def test_a_connection_that_is_lost_in_the_middle_undoes_the_unit_and_is_a_failure_of_storage(database):
    def lost(tx, id):
        add(tx, id)
        put_out(address_of(database))
        tx.one("select 1")

    with pytest.raises(StorageFailed):
        await database.write(lost, 1)

    assert await database.read(ids) == []
    await database.write(add, 2)
    assert await database.read(ids) == [2]


@only_postgresql
async def test_two_processes_write_one_after_another(database):
    """Who counts before writing counts right: the second sees what the first wrote."""
    other = await PostgresDatabase.open(address_of(database), Vault(KEYS))

    def next_one(tx):
        (number,) = tx.one("select count(*) from things")
        time.sleep(0.002)
        return add(tx, number + 1)

    try:
        numbers = await asyncio.gather(*(one.write(next_one) for one in (database, other) * 15))
    finally:
        await other.close()

    assert sorted(numbers) == list(range(1, 31))


@only_postgresql
async def test_who_holds_the_writers_place_too_long_makes_the_others_wait_and_not_for_ever(database):
    other = await PostgresDatabase.open(address_of(database), Vault(KEYS))
    await other.on_writer(lambda link: link.execute(PostgresDatabase.begin))
    impatient = await PostgresDatabase.open(address_of(database), Vault(KEYS))
    await impatient.on_writer(lambda link: link.execute("set lock_timeout = '50ms'"))

    begin = time.monotonic()
    outcomes = await impatient.write_all([lambda tx, id=id: add(tx, id) for id in range(1, 11)])

    assert [type(one) for one in outcomes] == [StorageFailed] * 10
    assert time.monotonic() - begin < 1, "ten times the patience would hold everybody up"
    await other.on_writer(lambda link: link.execute("rollback"))
    assert len(await impatient.write_all([lambda tx, id=id: add(tx, id) for id in range(1, 11)])) == 10
    await impatient.close()
    await other.close()


@only_postgresql
async def test_a_number_is_given_and_a_row_that_stands_gives_none(database):
    table = "create table counted (id {serial}, name text unique)".format(**database.dialect)
    await database.write(lambda tx: tx.run(table))

    def enter(tx, name):
        return tx.insert("insert into counted(name) values (:name) on conflict do nothing", name=name)

    first, second = await database.write(enter, "a"), await database.write(enter, "b")

    assert (first, second) == (1, 2)
    assert await database.write(enter, "a") is None


@only_postgresql
async def test_numbers_go_on_after_rows_that_came_with_theirs(database):
    table = "create table counted (id {serial}, name text)".format(**database.dialect)
    await database.write(lambda tx: tx.run(table))
    await database.write(lambda tx: tx.run("insert into counted(id, name) values (41, 'x')"))

    await database.write(lambda tx: tx.go_on_counting())

    assert await database.write(lambda tx: tx.insert("insert into counted(name) values ('y')")) == 42


@only_postgresql
async def test_sums_and_flags_are_whole_numbers_as_in_the_other_engine(database):
    def count(tx):
        tx.run("insert into things(id, name) values (:id, :name)", id=True, name="1")
        return tx.one("select sum(id), sum(id) + :more, max(id) from things", more=2**40)

    assert await database.write(count) == (1, 1 + 2**40, 1)


def test_named_parameters_become_numbered_ones_and_words_and_casts_stay():
    assert translated("select ':no', :id::bigint, :name -- :not\n where id = :id") == (
        "select ':no', $1::bigint, $2 -- :not\n where id = $1",
        ("id", "name"),
    )


def test_an_address_is_printed_without_its_password_and_needs_a_name():
    url = checked("postgresql://bot:secret@db.example:5433/family")

    assert engine.named(url) == named(url) == "db.example/family"
    for wrong in ("postgresql://", "postgresql://host/", "postgresql://[/x"):
        with pytest.raises(ValueError, match="it is written postgresql"):
            checked(wrong)


async def test_a_server_that_is_not_there_is_a_failure_of_storage_and_says_nothing_of_the_address(tmp_path):
    url = f"postgresql://bot:secret@/family?host={tmp_path}"

    with pytest.raises(StorageFailed) as failure:
        await engine.open_database(url, Vault(KEYS))
    with pytest.raises(StorageFailed):
        await engine.exists(url)

    assert "secret" not in str(failure.value)


def put_out(url):
    """End every other connection to this database, as a restart of the server does."""
    engines.look(
        url,
        "select pg_terminate_backend(pid) from pg_stat_activity "
        "where datname = current_database() and pid <> pg_backend_pid()",
    )
