"""Migrations: forward only, in order, never edited, each whole or not at all, from every earlier version."""

from __future__ import annotations

import re
import shutil
import sqlite3

import pytest

from bot.db.migrations import FOLDER, found, migrate, missing
from bot.db.sqlite import SqliteDatabase
from bot.db.vault import Vault
from bot.kernel.errors import SettingsWrong
from tests.db.conftest import KEYS

FILES = sorted(FOLDER.glob("*.sql"))


async def opened(path):
    return await SqliteDatabase.open(path, Vault(KEYS))


async def brought_forward(path, folder=FOLDER):
    database = await opened(path)
    try:
        return await migrate(database, folder)
    finally:
        await database.close()


def folder_with(tmp_path, *files, **written):
    folder = tmp_path / "migrations"
    folder.mkdir(exist_ok=True)
    for file in files:
        shutil.copy(file, folder)
    for name, sql in written.items():
        (folder / f"{name[1:]}.sql").write_text(sql, encoding="utf-8")
    return folder


def schema(path):
    connection = sqlite3.connect(path)
    rows = connection.execute("select type, name, sql from sqlite_master order by type, name").fetchall()
    connection.close()
    return rows


def fill(path):
    """Put a row into every table; give what stands in each."""
    connection = sqlite3.connect(path)
    connection.execute("pragma foreign_keys = off")
    tables = connection.execute(
        "select name, sql from sqlite_master where type = 'table' and name not like 'sqlite_%'"
    )
    for table, sql in tables.fetchall():
        if table == "schema_migrations":
            continue
        columns = connection.execute(f"select name, type from pragma_table_info('{table}')").fetchall()
        values = [_value(table, name, kind, sql) for name, kind in columns]
        marks = ", ".join("?" for _ in values)
        connection.execute(f"insert into {table} values ({marks})", values)
    connection.commit()
    connection.close()
    return rows(path)


def rows(path):
    connection = sqlite3.connect(path)
    connection.row_factory = sqlite3.Row
    names = [row[0] for row in connection.execute("select name from sqlite_master where type = 'table'")]
    told = {
        name: [dict(row) for row in connection.execute(f"select * from {name}")]
        for name in names
        if name not in {"schema_migrations", "sqlite_sequence"}
    }
    connection.close()
    return told


def _value(table, name, kind, sql):
    allowed = re.search(rf"check \({name} (?:in \(|= )'([^']*)'", sql)
    if allowed:
        return allowed[1]
    if kind.upper() == "BLOB":
        return Vault(KEYS).seal_json({"words": "x"}, f"{table}.{name}")
    return "x" if kind.upper() == "TEXT" else 1


def test_the_files_are_numbered_without_a_gap():
    assert [one.number for one in found()] == list(range(1, len(FILES) + 1))


@pytest.mark.parametrize("version", range(len(FILES)))
async def test_a_database_of_any_earlier_version_comes_forward_with_its_rows(tmp_path, version):
    old, fresh = tmp_path / "old.db", tmp_path / "fresh.db"
    await brought_forward(old, folder_with(tmp_path, *FILES[:version]))
    before = fill(old)

    applied = await brought_forward(old)
    await brought_forward(fresh)

    assert applied == [file.name for file in FILES[version:]]
    assert schema(old) == schema(fresh)
    after = rows(old)
    for table, told in before.items():
        assert len(after[table]) == len(told) > 0, table
        for was, is_now in zip(told, after[table], strict=True):
            assert {key: is_now[key] for key in was if key in is_now} == {
                k: v for k, v in was.items() if k in is_now
            }
    connection = sqlite3.connect(old)
    assert connection.execute("pragma integrity_check").fetchone() == ("ok",)
    assert connection.execute("pragma foreign_key_check").fetchall() == []
    connection.close()


async def test_a_second_run_has_nothing_to_do(tmp_path):
    assert len(await brought_forward(tmp_path / "a.db")) == len(FILES)

    assert await brought_forward(tmp_path / "a.db") == []


async def test_what_is_missing_is_named(tmp_path):
    await brought_forward(tmp_path / "a.db", folder_with(tmp_path, *FILES[:1]))
    database = await opened(tmp_path / "a.db")

    assert await missing(database) == [file.name for file in FILES[1:]]
    await database.close()


async def test_an_edited_migration_is_refused(tmp_path):
    folder = folder_with(tmp_path, *FILES)
    await brought_forward(tmp_path / "a.db", folder)
    edited = folder / FILES[0].name
    edited.write_text(edited.read_text(encoding="utf-8") + "\n-- better\n", encoding="utf-8")

    with pytest.raises(SettingsWrong, match=FILES[0].name):
        await brought_forward(tmp_path / "a.db", folder)


@pytest.mark.parametrize("names", [("_0001_a", "_0003_c"), ("_0002_b",), ("_0001_a", "_0001_b")])
async def test_a_gap_or_a_doubled_number_is_refused(tmp_path, names):
    folder = folder_with(tmp_path, **dict.fromkeys(names, "create table t (id integer);"))

    with pytest.raises(SettingsWrong, match="gap"):
        await brought_forward(tmp_path / "a.db", folder)


async def test_a_database_of_a_newer_version_is_refused(tmp_path):
    await brought_forward(tmp_path / "a.db")

    with pytest.raises(SettingsWrong, match="newer"):
        await brought_forward(tmp_path / "a.db", folder_with(tmp_path, *FILES[:-1]))


async def test_a_migration_that_fails_in_the_middle_leaves_nothing_of_itself(tmp_path):
    half = "create table half (id integer);\ninsert into half values (1);\ninsert into nowhere values (1);\n"
    folder = folder_with(tmp_path, _0001_whole="create table whole (id integer);", _0002_half=half)

    with pytest.raises(Exception, match=r"nowhere|SQLITE_ERROR"):
        await brought_forward(tmp_path / "a.db", folder)

    names = [name for kind, name, _ in schema(tmp_path / "a.db") if kind == "table"]
    assert names == ["schema_migrations", "whole"]
    (folder / "0002_half.sql").write_text("create table half (id integer);", encoding="utf-8")
    assert await brought_forward(tmp_path / "a.db", folder) == ["0002_half.sql"]


async def test_statements_are_told_apart_even_where_semicolons_stand_in_words(tmp_path):
    sql = """-- a comment; with a semicolon
    create table words (said text); -- and; another
    insert into words values ('one; two');
    create trigger twice after insert on words when new.said = 'x' begin
        insert into words values ('y');
        insert into words values ('z');
    end;
    insert into words values ('x')
    ;
    """
    await brought_forward(tmp_path / "a.db", folder_with(tmp_path, _0001_words=sql))

    connection = sqlite3.connect(tmp_path / "a.db")
    assert [row[0] for row in connection.execute("select said from words")] == ["one; two", "x", "y", "z"]
    connection.close()


def test_a_file_ends_with_a_whole_statement():
    """What stands after the last semicolon would be left out without a word."""
    for migration in found():
        rest = migration.sql.rpartition(";")[2]
        assert not [line for line in rest.splitlines() if line.strip() and not line.strip().startswith("--")]


def test_the_files_speak_what_both_engines_understand():
    engine_words = (
        r"\b(autoincrement|without rowid|strict|pragma|datetime|real|float|boolean|blob|jsonb?|now\(\))\b"
    )
    for migration in found():
        statements = re.sub(r"--.*", "", migration.sql)
        assert not re.search(engine_words, statements, re.IGNORECASE), migration.name
        assert set(re.findall(r"\{\{(\w+)\}\}", statements)) <= {"serial", "key", "bytes"}


async def test_where_people_stopped_comes_forward_sealed_and_nothing_of_it_stays_in_the_file(tmp_path):
    path, many = tmp_path / "a.db", range(450)
    await brought_forward(path, folder_with(tmp_path, *FILES[:29]))
    connection = sqlite3.connect(path)
    connection.executemany(
        "insert into people(id, language, place, first_seen_at) values (?, 'kk', ?, 1)",
        [(id, f"check-why:adoption:{id}" if id % 2 else None) for id in many],
    )
    connection.commit()
    connection.close()

    await brought_forward(path)

    vault = Vault(KEYS)
    assert [vault.word(one["stood_at"], "people.stood_at") for one in rows(path)["people"]] == [
        f"check-why:adoption:{id}" if id % 2 else None for id in many
    ]
    assert b"check-why" not in path.read_bytes()
