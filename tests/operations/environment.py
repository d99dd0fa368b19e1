"""An operator's shell: what `python -m bot …` does, in a process of its own and in an empty folder."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from tests import engines
from tests.operations.forked import carry_out
from tests.town import KEY

ROOT = Path(__file__).parents[2]
TOKEN = "4242:SANDBOX-not-a-secret-token-of-anybody"  # noqa: S105 - opens nothing but the sandbox.


@dataclass(frozen=True)
class Done:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def sentences(self) -> list[str]:
        return [line for line in self.err.splitlines() if line.strip()]


def good(folder: Path, **more: str) -> dict[str, str]:
    """Settings with which every command works."""
    return {
        "BOT_TOKEN": TOKEN,
        "DATA_KEYS": f"test:{KEY}",
        "DATABASE_URL": engines.url_in(folder),
    } | more


def run(folder: Path, *arguments: str, settings: dict[str, str] | None = None, seconds: float = 60) -> Done:
    """Run a command with these settings and nothing else of ours in the environment."""
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "COLUMNS": "200"}
    environment |= good(folder) if settings is None else settings
    code = carry_out(folder, environment, list(arguments), seconds)
    out, err = (
        (folder.parent / f"{folder.name}.{name}").read_text(encoding="utf-8") for name in ("out", "err")
    )
    return Done(code, out, err)
