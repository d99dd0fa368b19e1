"""Writers that wait at the same moment share one commit; each fails alone. The same for every engine."""

from __future__ import annotations

import asyncio
import time
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import Any, ClassVar, Generic, Protocol, TypeVar

from bot.db.transaction import Connection, Function, P, R, Transaction, Unit
from bot.db.vault import Vault
from bot.kernel.errors import StorageFailed


class Link(Connection, Protocol):
    """A connection as rounds need it."""

    @property
    def in_transaction(self) -> bool:
        """Whether a transaction is open that has not ended."""
        ...


L = TypeVar("L", bound=Link)


@dataclass(slots=True)
class _Waiting:
    """One caller's units and what came of those that ran."""

    future: asyncio.Future[list[Any]]
    units: deque[Unit[Any]]
    outcomes: list[Any]


class SharedCommits(ABC, Generic[L]):
    """One writer at a time, on a thread of its own; an engine says how it begins, and what its errors mean."""

    transaction: ClassVar[type[Transaction]]
    begin: ClassVar[str]
    errors: ClassVar[type[Exception]]
    """What this engine's library raises."""
    held_seconds: ClassVar[float]
    """A round of decisions holds the thread no longer; what is left runs in the next transaction."""

    def __init__(self, vault: Vault) -> None:
        self.vault = vault
        self._single: deque[_Waiting] = deque()
        self._rounds: deque[_Waiting] = deque()
        self._flushing: asyncio.Task[None] | None = None
        self.commits = 0

    @abstractmethod
    async def on_writer(self, job: Callable[[L], R]) -> R:
        """Run on the writer's thread."""

    @staticmethod
    @abstractmethod
    def broken(error: Exception) -> Exception:
        """Give StorageFailed for a database that cannot work, the error itself for a mistake in a statement."""

    @staticmethod
    @abstractmethod
    def is_taken(error: Exception) -> bool:
        """Say whether somebody else holds the database, so that nobody's turn comes."""

    async def write(self, function: Function[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        (outcome,) = await self._wait_for([partial(call, function, args, kwargs)], self._single)
        if isinstance(outcome, Exception):
            raise outcome
        result: R = outcome
        return result

    async def write_all(self, units: Sequence[Unit[Any]]) -> list[Any]:
        return await self._wait_for(units, self._rounds) if units else []

    async def finished(self) -> None:
        """Wait until all that was asked is written."""
        while self._flushing:
            await self._flushing

    async def _wait_for(self, units: Sequence[Unit[Any]], line: deque[_Waiting]) -> list[Any]:
        future: asyncio.Future[list[Any]] = asyncio.get_running_loop().create_future()
        line.append(_Waiting(future, deque(units), []))
        if self._flushing is None:
            self._flushing = asyncio.create_task(self._flush())
        return await future

    async def _flush(self) -> None:
        # A turn of the loop lets everybody who is about to write join this commit.
        await asyncio.sleep(0)
        while self._single or self._rounds:
            # Single writes go first: storing comes before deciding, and settling waits for no long round.
            lines = (*self._single, *self._rounds)
            units = [unit for waiting in lines for unit in waiting.units]
            outcomes = await self.on_writer(partial(self._together, units, len(self._single)))
            _hand_out(lines, deque(outcomes))
            for line in (self._single, self._rounds):
                while line and not line[0].units:
                    line.popleft()
        self._flushing = None

    # ---- on the database's thread -------------------------------------------------------------

    def _together(self, units: list[Unit[Any]], at_least: int, connection: L) -> list[Any]:
        """Run `at_least` so many units, and as many more as fit into the held time, under one commit.

        Nearly always all goes well, so no unit has a savepoint at first. When one fails everything is undone
        and runs again with savepoints, so that the one that fails is undone alone and its error is its outcome.
        """
        try:
            return self._once(units, at_least, connection, self._plainly)
        except Exception as error:  # noqa: BLE001 - it is not lost: the unit that raised it raises it again below.
            self._undo(connection)
            if isinstance(self.broken(error), StorageFailed):
                return self._alone(units, connection, error)
        try:
            return self._once(units, at_least, connection, self._apart)
        except self.errors as error:
            self._undo(connection)
            return self._alone(units, connection, error)

    def _alone(self, units: list[Unit[Any]], connection: L, error: Exception) -> list[Any]:
        """The whole transaction was undone, so healthy neighbours run again, each alone."""
        if len(units) == 1 or self.is_taken(error):
            # Where another process holds the file nobody's turn comes, and each would wait for seconds in vain.
            return [self.broken(error)] * len(units)
        return [self._together([unit], 1, connection)[0] for unit in units]

    def _once(
        self, units: list[Unit[Any]], at_least: int, connection: L, run: Callable[[Unit[Any], L], Any]
    ) -> list[Any]:
        outcomes: list[Any] = []
        deadline = time.monotonic() + self.held_seconds
        connection.execute(self.begin)
        for unit in units:
            outcomes.append(run(unit, connection))
            if len(outcomes) >= at_least and time.monotonic() > deadline:
                break
        connection.execute("commit")
        self.commits += 1
        return outcomes

    def _plainly(self, unit: Unit[Any], connection: L) -> Any:
        return unit(self.transaction(connection, self.vault))

    def _apart(self, unit: Unit[Any], connection: L) -> Any:
        connection.execute("savepoint unit")
        try:
            outcome = unit(self.transaction(connection, self.vault))
        except Exception as error:
            if not connection.in_transaction:
                # The engine undid everything; its own error says why, and the operator is told that.
                if isinstance(error, self.errors):
                    raise
                raise self.errors("the transaction was undone") from error
            connection.execute("rollback to unit")
            outcome = self.broken(error)
        connection.execute("release unit")
        return outcome

    def _undo(self, connection: L) -> None:
        # A rollback that fails finds the transaction still open, and the next one tries it again.
        with suppress(self.errors):
            if connection.in_transaction:
                connection.execute("rollback")

    def _looked(self, unit: Unit[Any], begin: str, connection: L) -> Any:
        """Run a unit that only reads; give its outcome, or the error it ended with."""
        try:
            connection.execute(begin)
            try:
                return unit(self.transaction(connection, self.vault))
            finally:
                if connection.in_transaction:
                    connection.execute("rollback")
        except Exception as error:  # noqa: BLE001 - raised again on the other side of the thread.
            return self.broken(error)


def _hand_out(lines: Sequence[_Waiting], outcomes: deque[Any]) -> None:
    """Give the outcomes to those who wait for them, in the order in which the units ran."""
    for waiting in lines:
        while waiting.units and outcomes:
            waiting.units.popleft()
            waiting.outcomes.append(outcomes.popleft())
        if not waiting.units and not waiting.future.done():
            waiting.future.set_result(waiting.outcomes)


def call(function: Any, args: Any, kwargs: Any, tx: Transaction) -> Any:
    """Make a unit of a function and what it is called with."""
    return function(tx, *args, **kwargs)
