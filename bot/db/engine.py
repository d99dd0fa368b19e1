"""Opens the engine that DATABASE_URL names. Nothing outside this folder knows which one it is."""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path

from bot.db import copying, sqlite
from bot.db.copying import Tell
from bot.db.migrations import migrate
from bot.db.sqlite import SqliteDatabase
from bot.db.transaction import Database
from bot.db.vault import Vault
from bot.kernel.errors import SettingsWrong

_FILE = "sqlite:///"
_SERVER = ("postgresql://", "postgres://")
DEFAULT = "sqlite:///var/bot.db"
TALKATIVE = ("aiosqlite", "psycopg")
"""Libraries whose logs would say more than we want to read."""


def checked(url: str) -> str:
    """Give the address back; raises ValueError with a sentence when it cannot name a database."""
    if _is_server(url):
        from bot.db import postgresql  # noqa: PLC0415 - who keeps one file need not load it.

        return postgresql.checked(url)
    if not url.startswith(_FILE) or url == _FILE:
        raise ValueError("it is written sqlite:///path/to/file, or postgresql://user:password@host/database")
    if ":memory:" in url or url.endswith("/"):
        raise ValueError("a file is needed: what is kept in memory is gone with the process")
    return url


def in_file(path: Path) -> str:
    """Give the address of a database that is one file."""
    return f"{_FILE}{path}"


def named(url: str) -> str:
    """Give what may be printed of an address: never a password."""
    if _is_server(url):
        from bot.db import postgresql  # noqa: PLC0415

        return postgresql.named(url)
    return str(_file_of(url))


def beside(url: str, suffix: str, folder: Path) -> Path:
    """Name a file that belongs to the database and is not in it: beside its file, or in the folder."""
    if _is_server(url):
        from bot.db import postgresql  # noqa: PLC0415

        return folder / f"{postgresql.name_of(url)}{suffix}"
    file = _file_of(url)
    return file.with_name(f"{file.name}{suffix}")


async def open_database(url: str, vault: Vault) -> Database:
    """Open the database, or make it; raises StorageFailed when it cannot be used."""
    if _is_server(url):
        from bot.db.postgresql import PostgresDatabase  # noqa: PLC0415

        return await PostgresDatabase.open(url, vault)
    return await SqliteDatabase.open(_file_of(url), vault)


async def exists(url: str) -> bool:
    """Say whether there is a database of ours at this address already."""
    if _is_server(url):
        from bot.db import postgresql  # noqa: PLC0415

        return await asyncio.to_thread(postgresql.exists, url)
    return _file_of(url).exists()


def strays(url: str) -> list[str]:
    """Name what another database left at this address and what would get into one brought back there."""
    if _is_server(url):
        return []
    file = _file_of(url)
    places = (file.with_name(f"{file.name}{ending}") for ending in sqlite.BESIDE)
    return [place.name for place in places if place.exists()]


def mark(url: str) -> tuple[int, int] | None:
    """Give what tells the file at this address from any other; None when there is none."""
    return None if _is_server(url) else sqlite.mark(_file_of(url))


def room(url: str) -> tuple[int, int] | None:
    """Give how many bytes are free where the database lies, and how many it takes; None when that is not here."""
    if _is_server(url):
        return None
    file = _file_of(url)
    return shutil.disk_usage(file.parent).free, file.stat().st_size


def verify(copy: Path) -> None:
    """Refuse a copy that is damaged; raises SettingsWrong."""
    sqlite.verify(copy)


async def bring_back(url: str, copy: Path, vault: Vault) -> None:
    """Make the database of a copy that `backup` wrote; raises SettingsWrong when the copy is damaged."""
    await asyncio.to_thread(sqlite.verify, copy)
    if not _is_server(url):
        target = _file_of(url)
        target.parent.mkdir(parents=True, exist_ok=True)
        copy.rename(target)
        return
    source = await SqliteDatabase.open(copy, vault)
    try:
        # It may be older than this version of the bot.
        await migrate(source)
        await copy_over(source, url)
    finally:
        await source.close()


async def copy_over(source: Database, url: str, tell: Tell = lambda *_: None) -> int:
    """Make the new database at this address of all rows of another; gives how many, or leaves nothing there."""
    if await exists(url):
        raise SettingsWrong(f"there is a database at {named(url)}; nothing is overwritten")
    target = await open_database(url, source.vault)
    try:
        return await copying.copy(source, target, tell)
    except BaseException:
        if not _is_server(url):
            _file_of(url).unlink(missing_ok=True)
        raise
    finally:
        await target.close()


def _is_server(url: str) -> bool:
    return url.startswith(_SERVER)


def _file_of(url: str) -> Path:
    return Path(url.removeprefix(_FILE))
