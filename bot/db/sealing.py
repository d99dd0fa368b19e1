"""Seals anew with the first key what older keys sealed: slice by slice, while the bot runs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from bot.db.transaction import Database, Row, Transaction

SLICE = 200


@dataclass(frozen=True, slots=True)
class Sealed:
    """A column of sealed values, and the columns by which its rows are found.

    `marked`: a column of its name and `_mark` holds a keyed hash of the plain value, and follows the key.
    """

    table: str
    column: str
    key: tuple[str, ...]
    marked: bool = False


def sealed_columns(tx: Transaction) -> list[Sealed]:
    """Find them by their type: only sealed values are stored as bytes, under the purpose `table.column`."""
    found: list[Sealed] = []
    for table, group in groupby(tx.schema(), lambda column: column.table):
        columns = list(group)
        key = tuple(column.name for column in sorted(columns, key=lambda c: c.key) if column.key)
        names = {column.name for column in columns}
        found += [
            Sealed(table, one.name, key, f"{one.name}_mark" in names) for one in columns if one.is_bytes
        ]
    return found


async def reseal(database: Database, sealed: Sealed, tell: Callable[[int], None]) -> int:
    """Seal one column anew; tells how many rows each slice looked at, and gives how many were sealed."""
    total, after = 0, None
    while True:
        fresh, looked, after = await database.write(_slice, sealed, after)
        total += fresh
        tell(looked)
        if after is None:
            return total


def try_all(tx: Transaction, sealed: Sealed) -> tuple[int, int]:
    """Say how many values of a column open, and how many do not."""
    fine, closed, after = 0, 0, None
    while rows := _rows(tx, sealed, after):
        for row in rows:
            if row[-1] is not None:
                opens = _opens(tx, row[-1], f"{sealed.table}.{sealed.column}")
                fine, closed = fine + opens, closed + (not opens)
        after = tuple(rows[-1][:-1])
    return fine, closed


def _opens(tx: Transaction, value: bytes, purpose: str) -> bool:
    try:
        tx.vault.open(value, purpose)
    except ValueError:
        return False
    return True


def count(tx: Transaction, sealed: Sealed) -> int:
    """Count the rows to be looked at."""
    row = tx.one(f"select count(*) from {sealed.table}")
    return int(row[0]) if row else 0


def seal_clear(tx: Transaction, table: str, clear: str, sealed: str) -> None:
    """Seal what stands in a column of words into another one of the same table, all of it, in this transaction."""
    target = next(one for one in sealed_columns(tx) if (one.table, one.column) == (table, sealed))
    source, after = Sealed(table, clear, target.key), None
    while rows := _rows(tx, source, after):
        for *id, word in rows:
            if word is not None:
                _write(tx, target, id, tx.vault.plain_word(word))
        after = tuple(rows[-1][:-1])


def _rows(tx: Transaction, sealed: Sealed, after: Row | None) -> list[Row]:
    # Table and columns come from the database's own schema, never from outside.
    key, values = ", ".join(sealed.key), ", ".join(f":{name}" for name in sealed.key)
    behind = f"where ({key}) > ({values})" if after else ""
    named: dict[str, Any] = dict(zip(sealed.key, after or (), strict=False))
    return tx.all(
        f"select {key}, {sealed.column} from {sealed.table} {behind} order by {key} limit {SLICE}", **named
    )


def _write(tx: Transaction, sealed: Sealed, id: list[Any], plain: bytes) -> None:
    purpose = f"{sealed.table}.{sealed.column}"
    where = " and ".join(f"{name} = :{name}" for name in sealed.key)
    values = {"fresh": tx.vault.seal(plain, purpose), **dict(zip(sealed.key, id, strict=True))}
    mark = ""
    if sealed.marked:
        mark, values["mark"] = f", {sealed.column}_mark = :mark", tx.vault.marks_of(plain, purpose)[0]
    tx.run(f"update {sealed.table} set {sealed.column} = :fresh{mark} where {where}", **values)


def _slice(tx: Transaction, sealed: Sealed, after: Row | None) -> tuple[int, int, Row | None]:
    rows = _rows(tx, sealed, after)
    purpose = f"{sealed.table}.{sealed.column}"
    old = [row for row in rows if row[-1] is not None and not tx.vault.is_current(row[-1])]
    for *id, value in old:
        _write(tx, sealed, id, tx.vault.open(value, purpose))
    return len(old), len(rows), tuple(rows[-1][:-1]) if len(rows) == SLICE else None
