"""Databases for tests: made in a folder, and looked into from outside."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from bot.db import engine


def url_in(folder: Path, name: str = "bot") -> str:
    """Give the address of the database that belongs to this folder."""
    return engine.in_file(folder / f"{name}.db")


def files_of(url: str) -> list[Path]:
    """Give the files a database lies in."""
    file = engine.beside(url, "")
    return sorted(file.parent.glob(f"{file.name}*"))


def look(url: str, sql: str, **values: Any) -> list[Any]:
    """Ask a database that may be in use."""
    with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as connection:
        return connection.execute(sql, values).fetchall()


def everything(url: str) -> dict[str, list[dict[str, Any]]]:
    """Give all rows of all tables, by table."""
    with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as connection:
        connection.row_factory = sqlite3.Row
        names = connection.execute(
            "select name from sqlite_master where type = 'table' and name not like 'sqlite_%'"
        ).fetchall()
        return {
            name: [dict(row) for row in connection.execute(f'select * from "{name}"')] for (name,) in names
        }
