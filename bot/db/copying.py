"""Copies a whole database into a new one, whatever their engines: one snapshot, all or nothing, compared row by row."""

from __future__ import annotations

import asyncio
import queue
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from bot.db import migrations
from bot.db.transaction import Database, Row, Transaction
from bot.kernel.errors import SettingsWrong

SLICE = 1000
AHEAD = 4
"""So many slices wait between the two at most."""
_LOOK_SECONDS = 0.2

Tell = Callable[[str, int], None]
"""Is told a table and how many more of its rows are done; each row is told twice: written, and compared."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table to be copied, with its columns in a fixed order."""

    name: str
    columns: tuple[str, ...]
    key: tuple[str, ...]


async def copy(source: Database, target: Database, tell: Tell = lambda *_: None) -> int:
    """Fill a database that is new with the rows of another, and compare them all; gives how many there are."""
    if late := await migrations.missing(source):
        raise SettingsWrong(f"the database to be copied is behind by {', '.join(late)}; run `migrate`")
    belt = _Belt()
    reading = asyncio.create_task(source.read(_send, belt))
    try:
        return await target.write(_fill, belt, target.dialect, tell)
    finally:
        belt.stop()
        await asyncio.gather(reading, return_exceptions=True)


def tables(tx: Transaction) -> list[Table]:
    """Give all tables, those before that others refer to; the journal of migrations writes itself."""
    found: dict[str, Table] = {}
    for name, group in groupby(tx.schema(), lambda column: column.table):
        columns = list(group)
        key = tuple(column.name for column in sorted(columns, key=lambda c: c.key) if column.key)
        names = tuple(column.name for column in columns)
        if name != migrations.JOURNAL:
            found[name] = Table(name, names, key or names)
    ordered: dict[str, Table] = {}
    references = tx.references()

    def place(name: str) -> None:
        for one, other in references:
            if one == name != other:
                place(other)
        ordered.setdefault(name, found[name])

    for name in found:
        place(name)
    return list(ordered.values())


def count(tx: Transaction) -> int:
    """Count all rows there are to copy."""
    rows = [tx.one(f"select count(*) from {table.name}") for table in tables(tx)]
    return sum(int(row[0]) for row in rows if row)


# ---- on the threads of the two databases ---------------------------------------------------------


class _Stopped(Exception):
    """The other side has ended."""


class _Belt:
    """Carries slices from the thread of one database to the thread of the other."""

    def __init__(self) -> None:
        self._slices: queue.Queue[Any] = queue.Queue(AHEAD)
        self._stopped = False
        self.failure: Exception | None = None

    def stop(self) -> None:
        self._stopped = True

    def put(self, item: Any) -> None:
        while not self._stopped:
            try:
                return self._slices.put(item, timeout=_LOOK_SECONDS)
            except queue.Full:
                continue
        raise _Stopped

    def __iter__(self) -> Iterator[tuple[bool, Table, list[Row]]]:
        while not self._stopped:
            try:
                item = self._slices.get(timeout=_LOOK_SECONDS)
            except queue.Empty:
                continue
            if isinstance(item, Exception):
                raise item
            if item is None:
                return
            yield item
        raise _Stopped


def _send(tx: Transaction, belt: _Belt) -> None:
    """Send every row twice: to be written, and to be compared with what was written."""
    try:
        for compare in (False, True):
            for table in tables(tx):
                for rows in _slices(tx, table):
                    belt.put((compare, table, rows))
        belt.put(None)
    except _Stopped:
        pass
    except Exception as error:  # noqa: BLE001 - raised again on the other side.
        belt.put(error)


def _fill(tx: Transaction, belt: _Belt, dialect: dict[str, str], tell: Tell) -> int:
    if belt.failure:
        # The engine tries a failed unit again, alone; what was on the belt is gone.
        raise belt.failure
    try:
        return _filled(tx, belt, dialect, tell)
    except Exception as error:
        belt.failure = error
        raise


def _filled(tx: Transaction, belt: _Belt, dialect: dict[str, str], tell: Tell) -> int:
    if tx.schema():
        raise SettingsWrong("the database to copy into is not new; nothing is overwritten")
    migrations.bring_forward(tx, dialect)
    for table in reversed(tables(tx)):
        tx.run(f"delete from {table.name}")
    total = 0
    for compare, table, rows in belt:
        if compare:
            _compare(tx, table, rows)
            total += len(rows)
        else:
            _write(tx, table, rows)
        tell(table.name, len(rows))
    if count(tx) != total:
        raise SettingsWrong("the copy holds rows that were never copied")
    tx.go_on_counting()
    return total


def _slices(tx: Transaction, table: Table) -> Iterator[list[Row]]:
    # Names of tables and columns come from the database's own schema, never from outside.
    columns, key = ", ".join(table.columns), ", ".join(table.key)
    values = ", ".join(f":{name}" for name in table.key)
    places = [table.columns.index(name) for name in table.key]
    first = f"select {columns} from {table.name} order by {key} limit {SLICE}"
    further = f"select {columns} from {table.name} where ({key}) > ({values}) order by {key} limit {SLICE}"
    rows = tx.all(first)
    while rows:
        yield rows
        last = {name: rows[-1][place] for name, place in zip(table.key, places, strict=True)}
        rows = tx.all(further, **last) if len(rows) == SLICE else []


def _write(tx: Transaction, table: Table, rows: list[Row]) -> None:
    values = ", ".join(f":{name}" for name in table.columns)
    tx.many(
        f"insert into {table.name}({', '.join(table.columns)}) values ({values})",
        [dict(zip(table.columns, row, strict=True)) for row in rows],
    )


def _compare(tx: Transaction, table: Table, rows: list[Row]) -> None:
    """Find each row again by its key, and every value in it; the count says that there are no others."""
    columns = ", ".join(table.columns)
    places = [table.columns.index(name) for name in table.key]
    if len(places) == 1:
        keys = [row[places[0]] for row in rows]
        found = tx.all(f"select {columns} from {table.name} where {table.key[0]} in :keys", keys=keys)
    else:
        where = " and ".join(f"{name} = :{name}" for name in table.key)
        one = f"select {columns} from {table.name} where {where}"
        named = [dict(zip(table.key, (row[place] for place in places), strict=True)) for row in rows]
        found = [row for key in named for row in tx.all(one, **key)]
    if set(found) != set(rows):
        raise SettingsWrong(f"{table.name}: the copy differs from what was copied")
