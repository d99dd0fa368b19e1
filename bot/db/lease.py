"""What only one process may do at a time: a lease in the database with a heartbeat.

Nobody's wall clock decides: who waits looks by its own monotonic clock how long the holder's beat has stood still.
"""

from __future__ import annotations

import asyncio
import logging
import os
import secrets
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from bot.db.transaction import Database, Row, Transaction
from bot.kernel.errors import StorageFailed

log = logging.getLogger(__name__)

BEAT_SECONDS = 3.0
PATIENCE = 12.0
"""A holder whose beat stood still for so long is dead, or has been suspended and will find its lease gone."""
SURE_SECONDS = 8.0
"""So long after its last beat a holder is sure; the rest of the others' patience is for what is on its way."""
LOOK_SECONDS = 0.5

_FIND = "select holder, beat from leases where part = :part"
_ADD = "insert into leases(part, holder, beat) values (:part, :holder, 0) on conflict do nothing"
_TAKE = """update leases set holder = :holder, beat = beat + 1
    where part = :part and holder = :before and beat = :beat"""
_BEAT = "update leases set beat = beat + 1 where part = :part and holder = :holder"
_GIVE_BACK = "delete from leases where part = :part and holder = :holder"


class LeaseLost(StorageFailed):
    """Another process took over while this one stood still."""

    def __init__(self) -> None:
        super().__init__("LEASE")


class Lease:
    """One part of the house, held by one process."""

    def __init__(self, database: Database, part: str) -> None:
        self._database, self._part = database, part
        self._holder = f"{_machine()} {os.getpid()} {_started(os.getpid())} {secrets.token_hex(8)}"
        self._seen: Row | None = None
        self._seen_at = 0.0
        self._beat_at = 0.0
        self.held = False

    def is_sure(self) -> bool:
        """Say whether nobody can have taken over yet: who has stood still must not send before it has asked."""
        return self.held and time.monotonic() - self._beat_at < SURE_SECONDS

    async def take(self, stopped: asyncio.Event, *, refuse: Callable[[], Exception] | None = None) -> bool:
        """Wait until it is ours; False when we are stopped before.

        With `refuse` nobody is waited for: its error is raised as soon as the holder is seen alive.
        """
        told = False
        while not stopped.is_set():
            if await self._try():
                return True
            if not told:
                log.warning("lease-held-by-another", extra={"where": self._part})
                told = True
            before = self._seen
            await _pause(LOOK_SECONDS, stopped)
            if refuse and before and await self._beats_on(before):
                raise refuse()
        return False

    async def keep(self) -> None:
        """Show that we live, for ever; raises LeaseLost."""
        while True:
            await asyncio.sleep(BEAT_SECONDS)
            now = time.monotonic()
            try:
                self.held = bool(await self._database.write(_run, _BEAT, self._part, self._holder))
            except StorageFailed:
                # Where nothing can be written nobody can take over either.
                continue
            if not self.held:
                raise LeaseLost
            self._beat_at = now

    async def give_back(self) -> None:
        """Let the next one take it at once."""
        if self.held:
            self.held = False
            with suppress(StorageFailed):
                await self._database.write(_run, _GIVE_BACK, self._part, self._holder)

    async def _try(self) -> bool:
        now = time.monotonic()
        stale = self._seen if now - self._seen_at >= PATIENCE else None
        try:
            found = await self._database.write(_take, self._part, self._holder, stale)
        except StorageFailed:
            return False
        if found is None:
            self.held, self._beat_at = True, now
            return True
        if found != self._seen:
            self._seen, self._seen_at = found, now
        return False

    async def _beats_on(self, before: Row) -> bool:
        with suppress(StorageFailed):
            row = await self._database.read(_find, self._part)
            return row is not None and row != before and row[0] == before[0]
        return False


def _take(tx: Transaction, part: str, holder: str, stale: Row | None) -> Row | None:
    """Take it if nobody has it, its holder is dead, or stands still; else give who has it and their beat."""
    row = tx.one(_FIND, part=part)
    if row is None:
        return None if tx.run(_ADD, part=part, holder=holder) else tx.one(_FIND, part=part)
    if row[0] == holder:
        return None
    if row == stale or _is_dead(row[0]):
        taken = tx.run(_TAKE, part=part, holder=holder, before=row[0], beat=row[1])
        return None if taken else row
    return row


def _find(tx: Transaction, part: str) -> Row | None:
    return tx.one(_FIND, part=part)


def _run(tx: Transaction, sql: str, part: str, holder: str) -> int:
    return tx.run(sql, part=part, holder=holder)


def _is_dead(holder: str) -> bool:
    """Say whether a holder on this very machine has died; of others we know nothing but their beat."""
    machine, pid, started, *_ = holder.split(" ")
    return machine == _machine() != "?" and started != _started(int(pid))


def _machine() -> str:
    """Name this boot of this machine and its space of process numbers, where the system tells."""
    try:
        boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
        return f"{boot}/{os.readlink('/proc/self/ns/pid')}"  # noqa: PTH115 - it is no path, only looks like one.
    except OSError:
        return "?"


def _started(pid: int) -> str:
    """Give when a process began, so that a number given again is no other's life; empty when there is none."""
    try:
        told = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    # The name of the program stands in brackets and may hold blanks. A zombie is dead, only not buried yet.
    state, *fields = told.rpartition(")")[2].split()
    return "" if state in {"Z", "X"} else fields[18]


async def _pause(seconds: float, stopped: asyncio.Event) -> None:
    with suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await stopped.wait()
