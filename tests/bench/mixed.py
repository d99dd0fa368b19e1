"""Real traffic's speed: a mixed day, and words alone, against a bare aiogram bot that echoes the same updates.

`python -m tests.bench.mixed --updates 2000 --repeat 3` prints both; an update counts when its chat has got an answer.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from statistics import median

from tests import engines
from tests.bench import mix, rig
from tests.bench.command import show

SEED = 27


def prove(updates: int = 6_000, repeat: int = 7) -> list[tuple[str, str]]:
    """Measure and give (figure, value) rows."""
    day = mix.Day(SEED, mix.buttons(), mix.commands())
    with rig.server() as base, tempfile.TemporaryDirectory(dir=rig.ROOT) as folder:
        url = engines.url_in(Path(folder), "mixed")
        here = rig.traffic(Path(folder), "arrivals", day.arrivals())
        rig.run(base, "ours", 2 * mix.PEOPLE, url=url, mix=here)
        rows = _against_echo(base, day, updates, repeat, Path(folder), url, 1, mix.SHARES, "a mixed day")
        # A person who was last asked something is asked no more.
        rig.run(base, "ours", 2 * mix.PEOPLE, url=url, mix=here, first=10_000_000)
        return rows + _against_echo(
            base, day, updates, repeat, Path(folder), url, 20, mix.ONLY_WORDS, "words alone"
        )


def _against_echo(
    base: str,
    day: mix.Day,
    updates: int,
    repeat: int,
    folder: Path,
    url: str,
    first: int,
    shares: dict[str, float],
    name: str,
) -> list[tuple[str, str]]:
    ours, theirs = [], []
    for n in range(repeat):
        given = rig.traffic(folder, "day", day.some(updates, shares))
        # Side by side: a machine's speed changes by the minute.
        theirs.append(rig.run(base, "echo", updates, mix=given))
        ours.append(rig.run(base, "ours", updates, url=url, mix=given, first=(first + n) * 1_000_000))
    pairs = list(zip(ours, theirs, strict=True))
    ratios = [mine.per_second / other.per_second for mine, other in pairs]
    memory = median(mine.resident_mb - other.resident_mb for mine, other in pairs)
    return [
        (
            f"{name}: updates/s, ours / echo",
            f"{_middle(ours, 'per_second'):,.0f} / {_middle(theirs, 'per_second'):,.0f}",
        ),
        (
            f"{name}: ratio, median (each run)",
            f"{median(ratios):.2f} ({', '.join(f'{r:.2f}' for r in ratios)})",
        ),
        (
            f"{name}: the same by CPU time of the bot",
            f"{median(a.per_cpu_second / b.per_cpu_second for a, b in pairs):.2f}",
        ),
        (
            f"{name}: updates whose chat got no answer, ours / echo",
            f"{sum(a.unanswered for a in ours)} / {sum(b.unanswered for b in theirs)} of {updates * repeat:,}",
        ),
        (
            f"{name}: resident memory, ours / echo / more than it",
            f"{_middle(ours, 'resident_mb'):.0f} / {_middle(theirs, 'resident_mb'):.0f} / {memory:.0f} MB",
        ),
    ]


def _middle(runs: list[rig.Figures], name: str) -> float:
    return float(median(getattr(run, name) for run in runs))


if __name__ == "__main__":
    show(prove, __doc__)
