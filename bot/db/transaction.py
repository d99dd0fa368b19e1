"""What a decision sees of the database, and what an engine must offer."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

from bot.db.vault import Vault

Row = tuple[Any, ...]
P = ParamSpec("P")
R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)


class Connection(Protocol):
    """The part of a DB-API connection that both engines share."""

    @property
    def execute(self) -> Callable[..., Any]: ...
    @property
    def executemany(self) -> Callable[..., Any]: ...


@dataclass(frozen=True, slots=True)
class Column:
    """One column as the database's own schema has it; `key` is its place in the primary key, from 1, or 0."""

    table: str
    name: str
    is_bytes: bool
    key: int


class Transaction(ABC):
    """One open transaction. Parameters are named (`:id`); a list stands for `in :ids`.

    Nothing here commits: the engine does, when the decision has returned.
    """

    __slots__ = ("_connection", "_execute", "vault")

    def __init__(self, connection: Connection, vault: Vault) -> None:
        self._connection, self._execute, self.vault = connection, connection.execute, vault

    def one(self, sql: str, **values: Any) -> Row | None:
        """Give the first row, or None."""
        row: Row | None = self._execute(*_expand(sql, values)).fetchone()
        return row

    def all(self, sql: str, **values: Any) -> list[Row]:
        rows: list[Row] = self._execute(*_expand(sql, values)).fetchall()
        return rows

    def run(self, sql: str, **values: Any) -> int:
        """Execute and give the number of rows touched."""
        touched: int = self._execute(*_expand(sql, values)).rowcount
        return touched

    @abstractmethod
    def insert(self, sql: str, **values: Any) -> int | None:
        """Add one row and give its number; None when `on conflict do nothing` found one standing there.

        Engines learn the number in their own ways, so the statement does not say `returning`.
        """

    @abstractmethod
    def schema(self) -> list[Column]:
        """List the columns of all tables, by table, in their order."""

    @abstractmethod
    def references(self) -> list[tuple[str, str]]:
        """List which table refers to which other."""

    @abstractmethod
    def go_on_counting(self) -> None:
        """Let new numbers follow those of rows that came with theirs."""

    def many(self, sql: str, rows: Sequence[dict[str, Any]]) -> None:
        """Execute once for each row of named values."""
        self._connection.executemany(sql, rows)


Function = Callable[Concatenate[Transaction, P], R]


class Unit(Protocol[R_co]):
    """A decision ready to run: called with the transaction, whole, on the database's thread."""

    def __call__(self, tx: Transaction, /) -> R_co: ...


class Database(Protocol):
    """An engine: functions handed to it run whole on its thread.

    They must be repeatable: a unit may run again when the engine had to undo a shared transaction.
    Writers run as if one after another, in every process: what one has read stands still until it is committed.
    """

    dialect: dict[str, str]
    """What the tokens of migrations stand for."""
    vault: Vault
    commits: int
    shared: bool
    """Whether a second process may work beside this one."""

    async def write(self, function: Function[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Run durably; raises what the function raises (undone), or StorageFailed."""
        ...

    async def write_all(self, units: Sequence[Unit[Any]]) -> list[Any]:
        """Run each; give results, an exception in place of a result where a unit failed and was undone."""
        ...

    async def read(self, function: Function[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Run on a snapshot that cannot write."""
        ...

    async def backup(self, target: Path) -> None:
        """Write a consistent copy while running: one file, whatever the engine."""
        ...

    async def call_out(self) -> None:
        """Let every process that listens know that something is new for it; best effort."""
        ...

    async def hear(self, told: Callable[[], None]) -> None:
        """Listen for ever, and tell when some process has called out."""
        ...

    async def checkpoint(self) -> None:
        """Let what was erased be gone from where the engine keeps its log, too."""
        ...

    async def close(self) -> None:
        """Finish what was asked and close."""
        ...


def _expand(sql: str, values: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """Write a list out as `(:ids_0, :ids_1, …)`, padded to a power of two: few statements are prepared."""
    if " in :" not in sql:
        return sql, values
    for name, value in tuple(values.items()):
        if isinstance(value, list):
            size = 1 << max(len(value) - 1, 0).bit_length()
            padded = [*value, *[value[-1] if value else None] * (size - len(value))]
            names = ", ".join(f":{name}_{i}" for i in range(size))
            sql = re.sub(rf":{name}\b(?!_)", f"({names})", sql)
            del values[name]
            values |= {f"{name}_{i}": item for i, item in enumerate(padded)}
    return sql, values
