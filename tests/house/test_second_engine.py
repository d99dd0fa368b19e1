"""PostgreSQL understands every migration and every statement; what a room does with them, its own tests show there."""

from __future__ import annotations

import importlib
import os
import pkgutil
import re
from collections.abc import Iterator

import psycopg
import pytest

import bot
from bot.db.postgresql import Link, PostgresDatabase, translated
from tests import engines

_STATEMENT = re.compile(r"\s*(select|insert into|update|delete from|with)\s", re.IGNORECASE)
_ENGINES_OWN = re.compile("sqlite_|pragma|pg_")


@pytest.fixture(scope="module")
def brought_forward() -> Iterator[str]:
    """A database with the newest tables, on a server of our own where none is running yet."""
    if engines.on_postgresql():
        yield engines.template(os.environ[engines.SERVER])
        return
    with engines.server() as address:
        engines.prepare(address)
        yield engines.template(address)


def statements() -> dict[str, str]:
    """Every statement that a module keeps as a constant, by where it stands."""
    found: dict[str, str] = {}
    for module in pkgutil.walk_packages(bot.__path__, "bot."):
        if module.name.endswith("__main__"):
            continue
        for name, value in vars(importlib.import_module(module.name)).items():
            if isinstance(value, str) and _STATEMENT.match(value) and not _ENGINES_OWN.search(value):
                found.setdefault(value, f"{module.name}.{name}")
    return {place: sql for sql, place in found.items()}


def test_every_migration_and_every_statement_is_understood_by_postgresql(brought_forward: str) -> None:
    misunderstood: dict[str, str] = {}
    known = statements()
    link = Link(brought_forward)
    for place, sql in known.items():
        # A list stands for `in :ids`; one value has its type.
        asked = translated(re.sub(r"\bin :(\w+)", r"in (:\1)", sql))[0]
        try:
            link.execute(f"explain (generic_plan) {asked}", {})
        except psycopg.Error as error:
            misunderstood[place] = str(error).partition("\n")[0]
    link.close()

    assert len(known) > 100
    assert misunderstood == {}


def test_no_number_is_kept_in_half_the_width(brought_forward: str) -> None:
    """Instants and Telegram's numbers need 64 bits; SQLite never asks."""
    link = Link(brought_forward)
    narrow = link.execute(
        "select table_name, column_name from information_schema.columns "
        "where table_schema = current_schema() and data_type in ('integer', 'smallint') "
        "and table_name <> 'schema_migrations'"
    ).fetchall()
    link.close()

    assert narrow == []


def test_every_table_has_a_key(brought_forward: str) -> None:
    """Sealing anew and copying find a row again by it."""
    link = Link(brought_forward)
    columns = PostgresDatabase.transaction(link, None).schema()  # type: ignore[arg-type] # Nothing is sealed.
    link.close()

    assert {column.table for column in columns} == {column.table for column in columns if column.key}
