"""Who was forgotten, as keyed hashes in a file outside the database: a restored copy forgets them again."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

SUFFIX = ".erasures"
"""Of the file that lies beside a database."""


def known(*files: Path) -> set[str]:
    """Read what files hold; one that is not there holds nothing."""
    return {
        line.strip()
        for file in files
        if file.exists()
        for line in file.read_text(encoding="ascii").splitlines()
        if line.strip()
    }


def keep(file: Path, marks: Iterable[str]) -> None:
    """Add marks to a file; what stands there stays. The new file takes the old one's place at once."""
    before = known(file)
    after = before | set(marks)
    if after == before:
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    fresh = file.with_name(f"{file.name}.new")
    fresh.write_text("".join(f"{mark}\n" for mark in sorted(after)), encoding="ascii")
    fresh.replace(file)
