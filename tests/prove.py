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
    "Two processes on PostgreSQL": "tests.crash.together",
    "Growth": "tests.bench.growth",
    "Hostile updates": "tests.telegram.proof",
    "Floods and an outage": "tests.telegram.flood",
    "Claiming what is due": "tests.bench.due",
    "Announcements": "tests.bench.broadcast",
    "Announcements and kills": "tests.broadcasts.proof",
    "Announcements taken back": "tests.broadcasts.recall",
    "A year of reminders": "tests.reminders.proof",
    "Cases in a storm": "tests.crisis.proof",
    "The race for seats": "tests.school.proof",
    "A place among 100,000": "tests.bench.school",
}
"""Each module has `prove()`, which gives (figure, value) rows."""


def main(only: list[str]) -> int:
    """Run all proofs, or those whose module is named; each writes its own section of RESULTS.md."""
    out = Console()
    failed = False
    chosen = {
        title: module for title, module in PROOFS.items() if not only or any(word in module for word in only)
    }
    with Progress(SpinnerColumn(), *Progress.get_default_columns(), TimeElapsedColumn(), console=out) as bar:
        task = bar.add_task("proofs", total=len(chosen))
        for title, module in chosen.items():
            bar.update(task, description=title)
            try:
                rows = importlib.import_module(module).prove()
            except Exception as error:  # noqa: BLE001 - the other proofs still run, and this one is reported.
                failed, rows = True, [("failed", f"{type(error).__name__}: {error}")]
            section = _section(title, module, rows)
            out.print(section)
            _keep(title, section)
            bar.advance(task)
    out.print(f"Written: {RESULTS.relative_to(ROOT)}")
    return 1 if failed else 0


def _keep(title: str, section: str) -> None:
    """Put a section in its place in RESULTS.md; the other sections stay as they were measured."""
    before = RESULTS.read_text(encoding="utf-8") if RESULTS.exists() else ""
    sections = {part.partition("\n")[0]: f"## {part}" for part in before.split("## ")[1:]}
    sections[title] = section
    ordered = [sections[name] for name in PROOFS if name in sections]
    heading = "# Results\n\nWritten by `make prove`, each section when it was measured.\n"
    RESULTS.write_text("\n".join([heading, *(part.rstrip() + "\n" for part in ordered)]), encoding="utf-8")


def _section(title: str, module: str, rows: list[tuple[str, str]]) -> str:
    command = f"`python -m tests.prove {module.removeprefix('tests.')}`"
    lines = [f"## {title}", "", f"{command}. {_where()}", "", "| figure | value |", "|---|---|"]
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
        f"{os.cpu_count()} cores, file system {system}."
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
