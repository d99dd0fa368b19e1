"""What an operator does to the database: bring it forward, copy it, bring a copy back."""

from __future__ import annotations

import asyncio
import sqlite3
import struct
import tempfile
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC
from pathlib import Path

from rich.console import Console
from rich.progress import track

from bot.db import migrations
from bot.db.sqlite import SqliteDatabase
from bot.db.vault import Vault
from bot.kernel.clock import SystemClock
from bot.kernel.errors import SettingsWrong
from bot.settings import Settings, read

SUFFIX = ".backup"
_PURPOSE = "backup"
_BLOCK = 1 << 20
_MARK = b"FAMILYBOT1"


async def migrate(out: Console) -> int:
    database = await _open(read())
    try:
        for name in await migrations.migrate(database):
            out.print(f"applied {name}")
    finally:
        await database.close()
    out.print("The database is up to date.")
    return 0


async def backup(out: Console, folder: Path, keep: int) -> int:
    """Write one encrypted copy into the folder and remove the oldest beyond `keep`; the bot may be running."""
    settings = read()
    vault = Vault(settings.data_keys)
    if not settings.database_path.exists():
        raise SettingsWrong(f"DATABASE_URL: there is no database at {settings.database_path}")
    folder.mkdir(parents=True, exist_ok=True)
    stamp = SystemClock().now().astimezone(UTC).strftime("%Y%m%d-%H%M%S-%f")
    target = folder / f"bot-{stamp}{SUFFIX}"
    database = await _open(settings)
    try:
        with tempfile.TemporaryDirectory(dir=folder) as place:
            plain = Path(place) / "copy.db"
            await database.backup(str(plain))
            sealed = Path(place) / "copy.sealed"
            await asyncio.to_thread(_seal, plain, sealed, vault)
            sealed.rename(target)
    finally:
        await database.close()
    for old in sorted(folder.glob(f"bot-*{SUFFIX}"))[:-keep]:
        old.unlink()
    out.print(f"Written: {target} ({target.stat().st_size:,} bytes)")
    return 0


async def restore(out: Console, copy: Path) -> int:
    """Make the database of a copy; refuses to overwrite, verifies before it puts anything in place."""
    settings = read()
    target = settings.database_path
    if target.exists():
        raise SettingsWrong(f"DATABASE_URL: {target} exists; move it away first, nothing is overwritten")
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent) as place:
        plain = Path(place) / "restored.db"
        await asyncio.to_thread(_unseal, copy, plain, Vault(settings.data_keys))
        await asyncio.to_thread(_verify, plain)
        plain.rename(target)
    database = await _open(settings)
    try:
        await migrations.migrate(database)
    finally:
        await database.close()
    out.print(f"Restored to {target}.")
    return 0


async def _open(settings: Settings) -> SqliteDatabase:
    return await SqliteDatabase.open(settings.database_path, Vault(settings.data_keys))


def _seal(plain: Path, sealed: Path, vault: Vault) -> None:
    """Encrypt block by block; each block knows its number, so none can be left out or moved."""
    size = plain.stat().st_size
    blocks = max((size + _BLOCK - 1) // _BLOCK, 1)
    with plain.open("rb") as source, sealed.open("wb") as target:
        target.write(_MARK + struct.pack(">I", blocks))
        for number in range(blocks):
            block = vault.seal(source.read(_BLOCK), f"{_PURPOSE}.{number}.{blocks}")
            target.write(struct.pack(">I", len(block)) + block)


def _unseal(sealed: Path, plain: Path, vault: Vault) -> None:
    try:
        with plain.open("wb") as target:
            for block in track(_blocks(sealed, vault), description="Opening the copy", transient=True):
                target.write(block)
    except (OSError, ValueError, struct.error) as error:
        raise SettingsWrong(f"{sealed.name} cannot be opened: {error}") from None


def _blocks(sealed: Path, vault: Vault) -> Iterator[bytes]:
    with sealed.open("rb") as source:
        if source.read(len(_MARK)) != _MARK:
            raise ValueError("it is not a backup of this bot")
        (blocks,) = struct.unpack(">I", source.read(4))
        for number in range(blocks):
            (length,) = struct.unpack(">I", source.read(4))
            yield vault.open(source.read(length), f"{_PURPOSE}.{number}.{blocks}")


def _verify(plain: Path) -> None:
    """Refuse a copy that SQLite itself finds damaged or that is no database of ours."""
    with closing(sqlite3.connect(plain)) as connection:
        try:
            (verdict,) = connection.execute("pragma integrity_check").fetchone()
            connection.execute("select max(number) from schema_migrations").fetchone()
        except sqlite3.DatabaseError as error:
            raise SettingsWrong(f"the copy is damaged: {type(error).__name__}") from None
        if verdict != "ok":
            raise SettingsWrong("the copy is damaged: SQLite's integrity check fails")


