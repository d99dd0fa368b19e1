"""The crash proof at full scale: `python -m tests.crash.proof`."""

from __future__ import annotations

import tempfile
from dataclasses import fields
from pathlib import Path

from tests.crash.campaign import Plan, Told, run

FULL = Plan(updates=10_000, kills=50, people=400, seed=20_270_105)


def figures(told: Told) -> list[tuple[str, str]]:
    """Write down what was counted, one figure a row."""
    verdict = told.verdict
    names = [field.name for field in fields(verdict)]
    counted = [(name.replace("_", " "), f"{getattr(verdict, name):,}") for name in names]
    kills = (("kills from inside", str(told.inside)), ("kills from outside", str(told.outside)))
    return [*kills, *counted, ("seconds", f"{told.seconds:.0f}")]


def prove() -> list[tuple[str, str]]:
    """Run at full scale and give (figure, value); raises AssertionError naming what was not kept."""
    with tempfile.TemporaryDirectory() as folder:
        told = run(Path(folder), FULL)
    assert not told.verdict.faults, told.verdict
    return figures(told)


if __name__ == "__main__":
    for figure, value in prove():
        print(f"{figure:<28} {value:>12}")
