"""A fresh database file with one small table."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.db.sqlite import SqliteDatabase
from bot.db.vault import Vault

KEYS = {"first": bytes(range(32))}


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[SqliteDatabase]:
    database = await SqliteDatabase.open(tmp_path / "test.db", Vault(KEYS))
    await database.write(
        lambda tx: tx.run("create table things (id integer primary key, name text unique, weight blob)")
    )
    yield database
    await database.close()
