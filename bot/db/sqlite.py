"""SQLite through aiosqlite: whole functions run on the connection's thread, waiting ones share one commit."""

from __future__ import annotations

import asyncio
import errno
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from functools import partial
from pathlib import Path
from typing import Any

import aiosqlite

from bot.db.commits import SharedCommits, call
from bot.db.transaction import Column, Function, P, R, Transaction, Unit
from bot.db.vault import Vault
from bot.kernel.errors import SettingsWrong, StorageFailed

BUSY_MS = 5000
BESIDE = ("-wal", "-shm", "-journal")
"""Files beside a database's own that are taken for a part of it."""
DIALECT = {
    "serial": "INTEGER PRIMARY KEY",
    "key": "INTEGER PRIMARY KEY",
    "bytes": "BLOB",
    "integer": "integer",
}
_SCHEMA = """select m.name, c.name, c.type, c.pk from sqlite_master m join pragma_table_info(m.name) c
    where m.type = 'table' and m.name not like 'sqlite@_%' escape '@' order by m.name, c.cid"""
_REFERENCES = """select m.name, f."table" from sqlite_master m join pragma_foreign_key_list(m.name) f
    where m.type = 'table'"""
_BROKEN = {
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_NOTADB,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
}


class _Thread(aiosqlite.Connection):
    """aiosqlite, taught to run a function on its thread (0.22 offers this privately; a test guards it)."""

    async def run(self, job: Callable[[sqlite3.Connection], R]) -> R:
        return await self._execute(_Call(job, self))  # type: ignore[no-any-return,no-untyped-call]

    async def ended(self) -> None:
        """Wait until the thread of a connection that could not be opened has ended, while the loop still lives."""
        await asyncio.to_thread(self._thread.join)

    @property
    def connection(self) -> sqlite3.Connection:
        return self._conn


class _Call:
    """Carries a job to the thread. aiosqlite logs what it runs, and the repr of this shows nothing of it."""

    __slots__ = ("_job", "_thread")

    def __init__(self, job: Callable[[sqlite3.Connection], Any], thread: _Thread) -> None:
        self._job, self._thread = job, thread

    def __call__(self) -> Any:
        return self._job(self._thread.connection)


class SqliteTransaction(Transaction):
    """What only SQLite says in its own way."""

    __slots__ = ()

    def insert(self, sql: str, **values: Any) -> int | None:
        cursor = self._execute(sql, values)
        number: int | None = cursor.lastrowid if cursor.rowcount else None
        return number

    def schema(self) -> list[Column]:
        return [Column(row[0], row[1], row[2] == "BLOB", row[3]) for row in self.all(_SCHEMA)]

    def references(self) -> list[tuple[str, str]]:
        return [(row[0], row[1]) for row in self.all(_REFERENCES)]

    def go_on_counting(self) -> None:
        """Nothing to do: a new number is one more than the greatest."""


class SqliteDatabase(SharedCommits[sqlite3.Connection]):
    """One file, one writer, one reader beside it. Writers that wait at the same moment share one commit."""

    dialect = DIALECT
    shared = False
    transaction = SqliteTransaction
    begin = "begin immediate"
    errors = sqlite3.Error
    held_seconds = 0.004
    """Short, because the sender keeps at most ten messages unsettled: it goes as fast as settling is let in."""

    def __init__(
        self, writer: _Thread, reader: _Thread, vault: Vault, file: tuple[Path, int] | None = None
    ) -> None:
        """`file` is the path and the number of the file on its disk."""
        super().__init__(vault)
        self._writer, self._reader = writer, reader
        self._file = file

    @classmethod
    async def open(
        cls, path: Path, vault: Vault, *, factory: type[sqlite3.Connection] = sqlite3.Connection
    ) -> SqliteDatabase:
        """Open or create the file; raises StorageFailed when it cannot be used."""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StorageFailed(errno.errorcode.get(error.errno or 0, "no folder")) from None
        writer = _Thread(partial(_connect, path, factory, read_only=False), iter_chunk_size=64)
        try:
            await writer
        except sqlite3.Error as error:
            await writer.ended()
            raise _broken(error) from None
        reader = _Thread(partial(_connect, path, sqlite3.Connection, read_only=True), iter_chunk_size=64)
        try:
            await reader
        except sqlite3.Error as error:
            await reader.ended()
            await writer.close()
            raise _broken(error) from None
        return cls(writer, reader, vault, (path, path.stat().st_ino))

    async def on_writer(self, job: Callable[[sqlite3.Connection], R]) -> R:
        return await self._writer.run(job)

    async def read(self, function: Function[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        looked = partial(self._looked, partial(call, function, args, kwargs), "begin")
        outcome = await self._reader.run(looked)
        if isinstance(outcome, Exception):
            raise outcome
        result: R = outcome
        return result

    async def backup(self, target: Path) -> None:
        outcome = await self._reader.run(partial(_copy, target))
        if isinstance(outcome, Exception):
            raise outcome

    async def call_out(self) -> None:
        """Nobody else is there."""

    async def hear(self, told: Callable[[], None]) -> None:  # noqa: ARG002 - nobody else is there to be heard.
        await asyncio.Event().wait()

    async def checkpoint(self) -> None:
        """Bring what was written into the file and empty the log: what was erased is gone from both."""
        await self._writer.run(_checkpoint)

    async def close(self) -> None:
        """Finish what was asked and close both connections (an open one would keep the process alive)."""
        await self.finished()
        for thread in (self._reader, self._writer):
            with suppress(ValueError):
                await thread.close()

    def _together(self, units: list[Unit[Any]], at_least: int, connection: sqlite3.Connection) -> list[Any]:
        if self._file is not None and _is_gone(*self._file):
            # SQLite would go on writing into a file that no start finds again.
            return [StorageFailed("moved")] * len(units)
        return super()._together(units, at_least, connection)

    @staticmethod
    def broken(error: Exception) -> Exception:
        return _broken(error)

    @staticmethod
    def is_taken(error: Exception) -> bool:
        code = getattr(error, "sqlite_errorcode", 0)
        return code & 0xFF in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}


def _is_gone(path: Path, inode: int) -> bool:
    try:
        return path.stat().st_ino != inode
    except OSError:
        return True


def _copy(target: Path, connection: sqlite3.Connection) -> Exception | None:
    try:
        with closing(sqlite3.connect(target)) as copy:
            # All pages in one step: what is written meanwhile belongs to the next copy.
            connection.backup(copy, pages=-1)
    except sqlite3.Error as error:
        return _broken(error)
    return None


def _checkpoint(connection: sqlite3.Connection) -> None:
    # Nobody waits for a reader here: a log that cannot be emptied now is emptied the next time.
    connection.execute("pragma busy_timeout=0")
    try:
        connection.execute("pragma wal_checkpoint(truncate)").fetchall()
    finally:
        connection.execute(f"pragma busy_timeout={BUSY_MS}")


def _broken(error: Exception) -> Exception:
    """Give StorageFailed for a database that cannot work, the error itself for a mistake in a statement."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None and isinstance(error, sqlite3.OperationalError):
        return StorageFailed("undone")
    # A table that is gone is no mistake in a statement: every statement has found its tables in tests.
    gone = str(error).startswith("no such table")
    if code is not None and (gone or code & 0xFF in _BROKEN):
        return StorageFailed(getattr(error, "sqlite_errorname", "unknown"))
    return error


def _connect(path: Path, factory: type[sqlite3.Connection], *, read_only: bool) -> sqlite3.Connection:
    connection = sqlite3.connect(
        path, isolation_level=None, cached_statements=512, check_same_thread=False, factory=factory
    )
    try:
        for statement in (
            "pragma journal_mode=wal",
            "pragma synchronous=full",
            f"pragma busy_timeout={BUSY_MS}",
            "pragma foreign_keys=on",
            "pragma secure_delete=on",
            "pragma temp_store=memory",
            f"pragma query_only={'on' if read_only else 'off'}",
        ):
            connection.execute(statement)
    except BaseException:
        connection.close()
        raise
    return connection


def verify(copy: Path) -> None:
    """Refuse a copy that SQLite itself finds damaged or that is no database of ours."""
    with closing(sqlite3.connect(copy)) as connection:
        try:
            (verdict,) = connection.execute("pragma integrity_check").fetchone()
            astray = connection.execute("pragma foreign_key_check").fetchone()
            connection.execute("select max(number) from schema_migrations").fetchone()
        except sqlite3.DatabaseError as error:
            raise SettingsWrong(f"the copy is damaged: {type(error).__name__}") from None
        if verdict != "ok":
            raise SettingsWrong("the copy is damaged: SQLite's integrity check fails")
        if astray:
            raise SettingsWrong(f"the copy is damaged: a row of {astray[0]} leads nowhere")


def mark(file: Path) -> tuple[int, int] | None:
    """Give what tells this file from any other that may stand in its place; None when there is none."""
    try:
        found = file.stat()
    except FileNotFoundError:
        return None
    return found.st_dev, found.st_ino
