"""Ways in which a disk is full: a quota that needs no rights, and where we may mount, a small file system."""

from __future__ import annotations

import errno
import os
import resource
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Protocol

from tests.crash.scene import Bot

_SMALL = 24 << 20
_BLOCK = b"\0" * 4096


class Disk(Protocol):
    """Where the bot keeps its database, until nothing more fits."""

    folder: Path

    def fill(self, bot: Bot) -> None: ...
    def free(self, bot: Bot) -> None: ...


class Quota:
    """RLIMIT_FSIZE set on the running process: from now on it cannot write one byte to any file."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def fill(self, bot: Bot) -> None:
        _, hard = resource.prlimit(bot.pid, resource.RLIMIT_FSIZE)
        resource.prlimit(bot.pid, resource.RLIMIT_FSIZE, (0, hard))

    def free(self, bot: Bot) -> None:
        _, hard = resource.prlimit(bot.pid, resource.RLIMIT_FSIZE)
        resource.prlimit(bot.pid, resource.RLIMIT_FSIZE, (hard, hard))


class SmallFileSystem:
    """A file system in memory, filled up by somebody else's file."""

    def __init__(self, folder: Path) -> None:
        self.folder, self._ballast = folder, folder / "ballast"

    def fill(self, bot: Bot) -> None:
        with self._ballast.open("ab", buffering=0) as ballast:
            while True:
                try:
                    ballast.write(_BLOCK)
                except OSError as error:
                    if error.errno != errno.ENOSPC:
                        raise
                    return

    def free(self, bot: Bot) -> None:
        self._ballast.unlink()


@contextmanager
def small_file_system(folder: Path) -> Iterator[SmallFileSystem | None]:
    """Mount one in the folder; None where that is not permitted."""
    mount = ["mount", "-t", "tmpfs", "-o", f"size={_SMALL}", "tmpfs", str(folder)]
    try:
        mounted = not os.geteuid() and not subprocess.run(mount, capture_output=True, check=False).returncode
    except FileNotFoundError:
        mounted = False
    if not mounted:
        yield None
        return
    try:
        yield SmallFileSystem(folder)
    finally:
        with suppress(FileNotFoundError):
            (folder / "ballast").unlink()
        subprocess.run(["umount", str(folder)], capture_output=True, check=True)
