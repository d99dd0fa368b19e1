"""A fresh database file with one small table."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.db import engine
from bot.db.transaction import Database
from bot.db.vault import Vault
from tests import engines

KEYS = {"first": bytes(range(32))}


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    database = await engine.open_database(engines.url_in(tmp_path, "test", empty=True), Vault(KEYS))
    table = "create table things (id {key}, name text unique, weight {bytes})".format(**database.dialect)
    await database.write(lambda tx: tx.run(table))
    yield database
    await database.close()
