"""Sealed copies of a database as files, and the private places in which they are made."""

from __future__ import annotations

import os
import shutil
import struct
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rich.progress import track

from bot.db.vault import Vault
from bot.kernel.errors import SettingsWrong
from bot.presence import held

SUFFIX = ".backup"
_PURPOSE = "backup"
_BLOCK = 1 << 20
_MARK = b"FAMILYBOT2"
_NAME = 16
"""Every copy has a random name of so many bytes, so that blocks of two copies cannot be mixed."""


def seal(plain: Path, sealed: Path, vault: Vault) -> None:
    """Encrypt block by block; each knows its copy and its number, so none can be left out, moved or swapped."""
    size = plain.stat().st_size
    blocks = max((size + _BLOCK - 1) // _BLOCK, 1)
    with plain.open("rb") as source, sealed.open("wb") as target:
        name = os.urandom(_NAME)
        target.write(_MARK + name + struct.pack(">I", blocks))
        for number in range(blocks):
            block = vault.seal(source.read(_BLOCK), f"{_PURPOSE}.{name.hex()}.{number}.{blocks}")
            target.write(struct.pack(">I", len(block)) + block)
        target.flush()
        os.fsync(target.fileno())


def unseal(sealed: Path, plain: Path, vault: Vault) -> None:
    """Undo `seal`; raises SettingsWrong for another key, a ruined copy, or no copy at all."""
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
        name = source.read(_NAME).hex()
        (blocks,) = struct.unpack(">I", source.read(4))
        for number in range(blocks):
            (length,) = struct.unpack(">I", source.read(4))
            yield vault.open(source.read(length), f"{_PURPOSE}.{name}.{number}.{blocks}")


@contextmanager
def workplace(place: Path) -> Iterator[Path]:
    """Make a folder for our eyes only, with this name to begin with; it is gone afterwards.

    What a killed run left in its own is removed first: a folder nobody holds locked belongs to nobody any more.
    """
    for old in place.parent.glob(f"{place.name}*"):
        with held(old) as ours:
            if ours:
                shutil.rmtree(old, ignore_errors=True)
    fresh = Path(tempfile.mkdtemp(prefix=place.name, dir=place.parent))
    with held(fresh):
        try:
            yield fresh
        finally:
            shutil.rmtree(fresh, ignore_errors=True)


def sweep(folder: Path, pattern: str) -> None:
    """Remove unfinished files that no living process holds."""
    for old in folder.glob(pattern):
        with held(old) as ours:
            if ours:
                old.unlink(missing_ok=True)


@contextmanager
def unfinished(target: Path) -> Iterator[Path]:
    """Give a file to write to; it takes the target's name only when it is whole."""
    part = target.with_name(f"{target.name}.part")
    part.touch(mode=0o600)
    with held(part):
        try:
            yield part
            part.rename(target)
        finally:
            part.unlink(missing_ok=True)
