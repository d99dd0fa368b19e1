"""Whether a bot runs on a database file, told by a lock that the system takes back when a process dies."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.db import engine
from bot.settings import Settings

if sys.platform != "win32":
    import fcntl


SUFFIX = ".lock"
"""Of the file beside a database that its running bot keeps locked. It stays: a database stood here once."""


async def is_missed(settings: Settings) -> bool:
    """Say whether a bot ran on this database once, and it is not there any more."""
    return settings.beside(SUFFIX).exists() and not await engine.exists(settings.database_url)


class Presence:
    """A running bot's own: several may share it, and who wants to be alone sees that somebody is there."""

    def __init__(self, lock: Path) -> None:
        self._number: int | None = None
        if sys.platform != "win32":
            try:
                self._number = os.open(lock, os.O_RDWR | os.O_CREAT, 0o600)
                fcntl.flock(self._number, fcntl.LOCK_SH | fcntl.LOCK_NB)
            except OSError:
                # Where no lock can be had (a disk that only reads), nobody can restore anything either.
                self.end()

    def end(self) -> None:
        if self._number is not None:
            os.close(self._number)
            self._number = None


@contextmanager
def alone(lock: Path) -> Iterator[bool]:
    """Say whether no bot runs on this database; what fails leaves no lock where there was none."""
    fresh = not lock.exists()
    os.close(os.open(lock, os.O_RDWR | os.O_CREAT, 0o600))
    try:
        with held(lock) as ours:
            yield ours
    except BaseException:
        if fresh:
            lock.unlink(missing_ok=True)
        raise


@contextmanager
def held(path: Path) -> Iterator[bool]:
    """Lock a file or folder while it is used; False when another living process does, or it is gone."""
    if sys.platform == "win32":
        yield True
        return
    try:
        number = os.open(path, os.O_RDONLY)
    except FileNotFoundError:
        yield False
        return
    try:
        yield _is_free(number)
    finally:
        os.close(number)


def _is_free(number: int) -> bool:
    if sys.platform == "win32":
        return True
    try:
        fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
