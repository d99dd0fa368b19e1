"""Brings a database forward: numbered .sql files, each in one transaction, never edited after use."""

from __future__ import annotations

import hashlib
import re
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.db.sealing import seal_clear
from bot.db.transaction import Database, Transaction
from bot.kernel.errors import SettingsWrong

FOLDER = Path(__file__).parents[2] / "migrations"
JOURNAL = "schema_migrations"
_JOURNAL = """create table if not exists schema_migrations (
    number integer primary key, name text not null, checksum text not null)"""

# A line above a statement: before it runs, what stands in one column of words is sealed into another. A file that says
# so must go on working when the rooms have changed, so it names columns alone and calls nothing of them.
_SEAL = re.compile(r"^--seal (\w+)\.(\w+) into (\w+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Migration:
    number: int
    name: str
    sql: str

    @property
    def checksum(self) -> str:
        return hashlib.sha256(self.sql.encode()).hexdigest()


def found(folder: Path = FOLDER) -> list[Migration]:
    """List the files in order; raises SettingsWrong when a number is doubled or missing."""
    migrations = [
        Migration(int(path.name[:4]), path.name, path.read_text(encoding="utf-8"))
        for path in sorted(folder.glob("[0-9][0-9][0-9][0-9]_*.sql"))
    ]
    if [m.number for m in migrations] != list(range(1, len(migrations) + 1)):
        raise SettingsWrong("migrations/: numbers must go 0001, 0002, … without a gap")
    return migrations


async def migrate(database: Database, folder: Path = FOLDER) -> list[str]:
    """Apply what is missing and give its names; raises SettingsWrong when an applied file was edited."""
    migrations = found(folder)
    known = await database.write(_applied)
    for migration in migrations:
        if known.get(migration.number, migration.checksum) != migration.checksum:
            raise SettingsWrong(f"migrations/{migration.name} was changed after it had been applied")
    if known and max(known) > len(migrations):
        raise SettingsWrong("the database was made by a newer version of the bot than this one")
    return [
        migration.name
        for migration in migrations
        if migration.number not in known and await database.write(_apply, migration, database.dialect)
    ]


def bring_forward(tx: Transaction, dialect: dict[str, str]) -> None:
    """Apply all to a database that is new, in one transaction."""
    tx.run(_JOURNAL)
    for migration in found():
        _apply(tx, migration, dialect)


async def missing(database: Database, folder: Path = FOLDER) -> list[str]:
    """Name the migrations that were not applied yet."""
    known = await database.write(_applied)
    return [m.name for m in found(folder) if m.number not in known]


def _applied(tx: Transaction) -> dict[int, str]:
    tx.run(_JOURNAL)
    return {row[0]: row[1] for row in tx.all("select number, checksum from schema_migrations")}


def _apply(tx: Transaction, migration: Migration, dialect: dict[str, str]) -> bool:
    """Apply one; False when another process did it meanwhile."""
    if tx.one("select 1 from schema_migrations where number = :number", number=migration.number):
        return False
    sql = re.sub(r"\binteger\b", dialect["integer"], migration.sql)
    sql = re.sub(r"\{\{(\w+)\}\}", lambda token: dialect[token[1]], sql)
    for statement in _statements(sql):
        for table, clear, sealed in _SEAL.findall(statement):
            seal_clear(tx, table, clear, sealed)
        tx.run(statement)
    # A table that was made anew was filled with rows that brought their numbers.
    tx.go_on_counting()
    tx.run(
        "insert into schema_migrations(number, name, checksum) values (:number, :name, :checksum)",
        number=migration.number,
        name=migration.name,
        checksum=migration.checksum,
    )
    return True


def _statements(sql: str) -> Iterator[str]:
    waiting = ""
    for line in sql.splitlines(keepends=True):
        waiting += line
        if sqlite3.complete_statement(waiting):
            yield waiting
            waiting = ""
