"""Time from an update's birth to its reply at 50 updates a second, against a bare aiogram echo bot in the same run."""

from __future__ import annotations

import argparse
from statistics import median

from rich.console import Console
from rich.table import Table

from tests.bench import rig


def prove(updates: int = 1_500, rate: float = 50, repeat: int = 3) -> list[tuple[str, str]]:
    """Measure and give (figure, value) rows."""
    ours, theirs = [], []
    with rig.server() as base:
        for _ in range(repeat):
            theirs.append(rig.run(base, "echo", updates, rate))
            ours.append(rig.run(base, "ours", updates, rate))
    ratios = [mine.p95_ms / other.p95_ms for mine, other in zip(ours, theirs, strict=True)]
    return [
        ("p50 / p95, ours", _middle(ours)),
        ("p50 / p95, aiogram echo bot", _middle(theirs)),
        ("p95 ratio, median (each run)", f"{median(ratios):.2f} ({', '.join(f'{r:.2f}' for r in ratios)})"),
    ]


def _middle(runs: list[rig.Figures]) -> str:
    return f"{median(run.p50_ms for run in runs):.1f} / {median(run.p95_ms for run in runs):.1f} ms"


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--updates", type=int, default=1_500)
    parser.add_argument("--repeat", type=int, default=3)
    given = parser.parse_args()
    table = Table("figure", "value")
    for row in prove(given.updates, repeat=given.repeat):
        table.add_row(*row)
    Console().print(table)
