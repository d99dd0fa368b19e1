"""SQLite through aiosqlite: whole functions run on the connection's thread, waiting ones share one commit."""

from __future__ import annotations

import asyncio
import errno
import sqlite3
import time
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import aiosqlite

from bot.db.transaction import Function, P, R, Transaction, Unit
from bot.db.vault import Vault
from bot.kernel.errors import StorageFailed

HELD_SECONDS = 0.004
"""A round of decisions holds the thread no longer; what is left runs in the next transaction.

It is short because the sender keeps at most ten messages unsettled: it goes as fast as settling is let in.
"""

BUSY_MS = 5000
DIALECT = {"serial": "INTEGER PRIMARY KEY", "key": "INTEGER PRIMARY KEY", "bytes": "BLOB"}
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


@dataclass(slots=True)
class _Waiting:
    """One caller's units and what came of those that ran."""

    future: asyncio.Future[list[Any]]
    units: deque[Unit[Any]]
    outcomes: list[Any]


class SqliteDatabase:
    """One file, one writer, one reader beside it. Writers that wait at the same moment share one commit."""

    dialect = DIALECT

    def __init__(self, writer: _Thread, reader: _Thread, vault: Vault) -> None:
        self._writer, self._reader, self.vault = writer, reader, vault
        self._single: deque[_Waiting] = deque()
        self._rounds: deque[_Waiting] = deque()
        self._flushing: asyncio.Task[None] | None = None
        self.commits = 0

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
        return cls(writer, reader, vault)

    async def write(self, function: Function[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        (outcome,) = await self._wait_for([partial(_call, function, args, kwargs)], self._single)
        if isinstance(outcome, Exception):
            raise outcome
        result: R = outcome
        return result

    async def write_all(self, units: Sequence[Unit[Any]]) -> list[Any]:
        return await self._wait_for(units, self._rounds) if units else []

    async def _wait_for(self, units: Sequence[Unit[Any]], line: deque[_Waiting]) -> list[Any]:
        future: asyncio.Future[list[Any]] = asyncio.get_running_loop().create_future()
        line.append(_Waiting(future, deque(units), []))
        if self._flushing is None:
            self._flushing = asyncio.create_task(self._flush())
        return await future

    async def read(self, function: Function[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        outcome = await self._reader.run(partial(_read, self.vault, partial(_call, function, args, kwargs)))
        if isinstance(outcome, Exception):
            raise outcome
        result: R = outcome
        return result

    async def backup(self, target: str) -> None:
        outcome = await self._reader.run(partial(_copy, target))
        if isinstance(outcome, Exception):
            raise outcome

    async def checkpoint(self) -> None:
        """Bring what was written into the file and empty the log: what was erased is gone from both."""
        await self._writer.run(_checkpoint)

    async def close(self) -> None:
        """Finish what was asked and close both connections (an open one would keep the process alive)."""
        while self._flushing:
            await self._flushing
        for thread in (self._reader, self._writer):
            with suppress(ValueError):
                await thread.close()

    async def _flush(self) -> None:
        # A turn of the loop lets everybody who is about to write join this commit.
        await asyncio.sleep(0)
        while self._single or self._rounds:
            # Single writes go first: storing comes before deciding, and settling waits for no long round.
            lines = (*self._single, *self._rounds)
            units = [unit for waiting in lines for unit in waiting.units]
            outcomes = await self._writer.run(partial(self._together, units, len(self._single)))
            _hand_out(lines, deque(outcomes))
            for line in (self._single, self._rounds):
                while line and not line[0].units:
                    line.popleft()
        self._flushing = None

    # ---- on the database's thread -------------------------------------------------------------

    def _together(self, units: list[Unit[Any]], at_least: int, connection: sqlite3.Connection) -> list[Any]:
        """Run `at_least` so many units, and as many more as fit into the held time, under one commit.

        Nearly always all goes well, so no unit has a savepoint at first. When one fails everything is undone
        and runs again with savepoints, so that the one that fails is undone alone and its error is its outcome.
        """
        try:
            return self._once(units, at_least, connection, self._plainly)
        except Exception as error:  # noqa: BLE001 - it is not lost: the unit that raised it raises it again below.
            _undo(connection)
            if isinstance(_broken(error), StorageFailed):
                return self._alone(units, connection, error)
        try:
            return self._once(units, at_least, connection, self._apart)
        except sqlite3.Error as error:
            _undo(connection)
            return self._alone(units, connection, error)

    def _alone(self, units: list[Unit[Any]], connection: sqlite3.Connection, error: Exception) -> list[Any]:
        """The whole transaction was undone, so healthy neighbours run again, each alone."""
        if len(units) == 1 or _is_taken(error):
            # Where another process holds the file nobody's turn comes, and each would wait for seconds in vain.
            return [_broken(error)] * len(units)
        return [self._together([unit], 1, connection)[0] for unit in units]

    def _once(
        self,
        units: list[Unit[Any]],
        at_least: int,
        connection: sqlite3.Connection,
        run: Callable[[Unit[Any], sqlite3.Connection], Any],
    ) -> list[Any]:
        outcomes: list[Any] = []
        deadline = time.monotonic() + HELD_SECONDS
        connection.execute("begin immediate")
        for unit in units:
            outcomes.append(run(unit, connection))
            if len(outcomes) >= at_least and time.monotonic() > deadline:
                break
        connection.execute("commit")
        self.commits += 1
        return outcomes

    def _plainly(self, unit: Unit[Any], connection: sqlite3.Connection) -> Any:
        return unit(Transaction(connection, self.vault))

    def _apart(self, unit: Unit[Any], connection: sqlite3.Connection) -> Any:
        connection.execute("savepoint unit")
        try:
            outcome = unit(Transaction(connection, self.vault))
        except Exception as error:
            if not connection.in_transaction:
                # SQLite undid everything; its own error says why, and the operator is told that.
                if isinstance(error, sqlite3.Error):
                    raise
                raise sqlite3.OperationalError("the transaction was undone") from error
            connection.execute("rollback to unit")
            outcome = _broken(error) if isinstance(error, sqlite3.Error) else error
        connection.execute("release unit")
        return outcome


def _undo(connection: sqlite3.Connection) -> None:
    # A rollback that fails finds the transaction still open, and the next one tries it again.
    with suppress(sqlite3.Error):
        if connection.in_transaction:
            connection.execute("rollback")


def _hand_out(lines: Sequence[_Waiting], outcomes: deque[Any]) -> None:
    """Give the outcomes to those who wait for them, in the order in which the units ran."""
    for waiting in lines:
        while waiting.units and outcomes:
            waiting.units.popleft()
            waiting.outcomes.append(outcomes.popleft())
        if not waiting.units and not waiting.future.done():
            waiting.future.set_result(waiting.outcomes)


def _call(function: Any, args: Any, kwargs: Any, tx: Transaction) -> Any:
    return function(tx, *args, **kwargs)


def _read(vault: Vault, unit: Unit[Any], connection: sqlite3.Connection) -> Any:
    try:
        connection.execute("begin")
        try:
            return unit(Transaction(connection, vault))
        finally:
            if connection.in_transaction:
                connection.execute("rollback")
    except sqlite3.Error as error:
        return _broken(error)
    except Exception as error:  # noqa: BLE001 - raised again on the other side of the thread.
        return error


def _copy(target: str, connection: sqlite3.Connection) -> Exception | None:
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


def _is_taken(error: Exception) -> bool:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}


def _connect(path: Path, factory: type[sqlite3.Connection], *, read_only: bool) -> sqlite3.Connection:
    connection = sqlite3.connect(
        path, isolation_level=None, cached_statements=512, check_same_thread=False, factory=factory
    )
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
    return connection
