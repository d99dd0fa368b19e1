"""Updates a second on the full path, against a bare aiogram echo bot in the same run.

Ours: HTTP -> inbox row -> one transaction (person, effects, outbox, done; SQLite on disk, synchronous=FULL) -> a real
guide screen in the person's language -> HTTP -> settled. Theirs: the text back.
"""

from __future__ import annotations

from statistics import median

from tests.bench import rig
from tests.bench.command import show


def prove(updates: int = 4_000, repeat: int = 7, long_updates: int = 100_000) -> list[tuple[str, str]]:
    """Measure and give (figure, value) rows; `long_updates` 0 leaves the memory run out."""
    ratios, ours, theirs = [], [], []
    with rig.server() as base:
        for _ in range(repeat):
            # Side by side and often: a machine's speed changes by the minute, a ratio of neighbours hardly does.
            theirs.append(rig.run(base, "echo", updates))
            ours.append(rig.run(base, "ours", updates))
            ratios.append(ours[-1].per_second / theirs[-1].per_second)
        rows = [
            ("updates/s, ours", f"{median(one.per_second for one in ours):,.0f}"),
            ("updates/s, aiogram echo bot", f"{median(one.per_second for one in theirs):,.0f}"),
            ("ratio, median (each run)", f"{median(ratios):.2f} ({', '.join(f'{r:.2f}' for r in ratios)})"),
            (
                "the same by CPU time of the bot",
                f"{median(a.per_cpu_second / b.per_cpu_second for a, b in zip(ours, theirs, strict=True)):.2f}",
            ),
            ("commits (each syncs the log once)", f"{ours[-1].commits:,} for {updates:,} updates"),
            ("resident memory, ours / echo", f"{ours[-1].resident_mb:.0f} / {theirs[-1].resident_mb:.0f} MB"),
        ]
        if long_updates:
            early = rig.run(base, "ours", long_updates // 5).resident_mb
            late = rig.run(base, "ours", long_updates).resident_mb
            rows.append(
                (f"resident after {long_updates // 5:,} / {long_updates:,}", f"{early:.0f} / {late:.0f} MB")
            )
    return rows


if __name__ == "__main__":
    show(prove, __doc__)
