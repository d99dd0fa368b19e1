"""`make prove`: every proof at full scale; writes tests/bench/RESULTS.md with figure, command, commit, machine."""

from __future__ import annotations

import importlib
import os
import platform
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TimeElapsedColumn

ROOT = Path(__file__).parents[1]
RESULTS = ROOT / "tests" / "bench" / "RESULTS.md"

PROOFS = {
    "Updates a second": "tests.bench.updates",
    "Latency at 50 updates a second": "tests.bench.latency",
    "Kills": "tests.crash.proof",
    "Hostile updates": "tests.telegram.proof",
    "Claiming what is due": "tests.bench.due",
    "A year of reminders": "tests.reminders.proof",
}
"""Each module has `prove()`, which gives (figure, value) rows."""


def main(only: list[str]) -> int:
    out = Console()
    parts = [f"# Results\n\n{_where()}\n"]
    failed = False
    with Progress(SpinnerColumn(), *Progress.get_default_columns(), TimeElapsedColumn(), console=out) as bar:
        task = bar.add_task("proofs", total=len(PROOFS))
        for title, module in PROOFS.items():
            bar.update(task, description=title)
            if not only or any(word in module for word in only):
                try:
                    rows = importlib.import_module(module).prove()
                except Exception as error:  # noqa: BLE001 - the other proofs still run, and this one is reported.
                    failed, rows = True, [("failed", f"{type(error).__name__}: {error}")]
                parts.append(_section(title, module, rows))
                out.print(parts[-1])
            bar.advance(task)
    if not only:
        RESULTS.write_text("\n".join(parts), encoding="utf-8")
        out.print(f"Written: {RESULTS.relative_to(ROOT)}")
    return 1 if failed else 0


def _section(title: str, module: str, rows: list[tuple[str, str]]) -> str:
    command = f"`python -m tests.prove {module.removeprefix('tests.')}`"
    lines = [f"## {title}", "", command, "", "| figure | value |", "|---|---|"]
    return "\n".join([*lines, *(f"| {figure} | {value} |" for figure, value in rows), ""])


def _where() -> str:
    commit = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, capture_output=True, text=True, check=False
    ).stdout.strip()
    system = subprocess.run(
        ["stat", "-f", "-c", "%T", str(ROOT)], capture_output=True, text=True, check=False
    ).stdout.strip()
    return (
        f"Commit {commit}, {datetime.now(UTC):%Y-%m-%d}; Python {platform.python_version()}, "
        f"{os.cpu_count()} cores, file system {system}. Written by `make prove`."
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
