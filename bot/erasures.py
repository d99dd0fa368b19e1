"""Who was forgotten and when, as keyed hashes in a file outside the database: a restored copy forgets them again."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

SUFFIX = ".erasures"
"""Of the file that lies beside a database."""
Marks = dict[str, datetime | None]
"""Keyed hashes with the instant of the erasure; None where an older file did not say it."""


def known(*files: Path) -> Marks:
    """Read what files hold; one that is not there holds nothing."""
    marks: Marks = {}
    for file in files:
        if file.exists():
            for line in filter(None, map(str.split, file.read_text(encoding="ascii").splitlines())):
                _add(marks, line[0], datetime.fromisoformat(line[1]) if line[1:] else None)
    return marks


def keep(file: Path, marks: Mapping[str, datetime | None]) -> None:
    """Add marks to a file; what stands there stays. The new file takes the old one's place at once."""
    before = known(file)
    after = dict(before)
    for mark, at in marks.items():
        _add(after, mark, at)
    if after == before:
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    fresh = file.with_name(f"{file.name}.new")
    fresh.write_text("".join(f"{_line(mark, at)}\n" for mark, at in sorted(after.items())), encoding="ascii")
    fresh.replace(file)


def _add(marks: Marks, mark: str, at: datetime | None) -> None:
    """Who was forgotten twice was forgotten at the later time."""
    before = marks.get(mark)
    marks[mark] = max(filter(None, (before, at)), default=None)


def _line(mark: str, at: datetime | None) -> str:
    return f"{mark} {at.isoformat(timespec='milliseconds')}" if at else mark
