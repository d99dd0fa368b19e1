"""Time from an update's birth to its reply at 50 updates a second, against a bare aiogram echo bot in the same run."""

from __future__ import annotations

from statistics import median

from tests.bench import rig
from tests.bench.command import show


def prove(updates: int = 1_500, rate: float = 50.0, repeat: int = 3) -> list[tuple[str, str]]:
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
    show(prove, __doc__)
