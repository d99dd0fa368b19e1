"""Opens the engine that DATABASE_URL names. Nothing outside this folder knows which one it is."""

from __future__ import annotations

from pathlib import Path

from bot.db import sqlite
from bot.db.sqlite import SqliteDatabase
from bot.db.transaction import Database
from bot.db.vault import Vault
from bot.kernel.errors import SettingsWrong

_FILE = "sqlite:///"
DEFAULT = "sqlite:///var/bot.db"
TALKATIVE = ("aiosqlite", "psycopg")
"""Libraries whose logs would say more than we want to read."""


def checked(url: str) -> str:
    """Give the address back; raises ValueError with a sentence when it cannot name a database."""
    if not url.startswith(_FILE) or url == _FILE:
        raise ValueError("it is written sqlite:///path/to/file")
    return url


def in_file(path: Path) -> str:
    """Give the address of a database that is one file."""
    return f"{_FILE}{path}"


def named(url: str) -> str:
    """Give what may be printed of an address: never a password."""
    return str(_file_of(url))


def beside(url: str, suffix: str) -> Path:
    """Name a file that belongs to the database and is not in it."""
    file = _file_of(url)
    return file.with_name(f"{file.name}{suffix}")


async def open_database(url: str, vault: Vault) -> Database:
    """Open the database, or make it; raises StorageFailed when it cannot be used."""
    return await SqliteDatabase.open(_file_of(url), vault)


async def exists(url: str) -> bool:
    """Say whether there is a database at this address already."""
    return _file_of(url).exists()


async def bring_back(url: str, copy: Path) -> None:
    """Make the database of a copy that `backup` wrote; raises SettingsWrong when the copy is damaged."""
    target = _file_of(url)
    if target.exists():
        raise SettingsWrong(f"DATABASE_URL: {target} exists; move it away first, nothing is overwritten")
    sqlite.verify(copy)
    target.parent.mkdir(parents=True, exist_ok=True)
    copy.rename(target)


def _file_of(url: str) -> Path:
    return Path(url.removeprefix(_FILE))
