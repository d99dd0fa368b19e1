"""The crash proof at full scale: `python -m tests.crash.proof`."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

from tests.crash import full_disk
from tests.crash.campaign import Plan, Told, run
from tests.crash.disk import Disk, Quota, small_file_system

FULL = Plan(updates=10_000, kills=50, people=400, seed=20_270_105)
CONTROL = Plan(updates=1_000, kills=10, people=40, seed=2, twice=0, inside=1, done_later=True)

Figures = list[tuple[str, str]]


def prove() -> Figures:
    """Run at full scale and give (figure, value); raises AssertionError naming what was not kept."""
    told, control = _run(FULL), _run(CONTROL)
    assert not told.verdict.faults, told.verdict
    assert control.verdict.doubled, "the negative control was not found out"
    found = ("negative control, kills / doubled found", f"{control.inside} / {control.verdict.doubled}")
    return [*_figures(told), found, *_disks()]


def _run(plan: Plan) -> Told:
    with tempfile.TemporaryDirectory() as folder:
        return run(Path(folder), plan)


def _figures(told: Told) -> Figures:
    names = [field.name for field in fields(told.verdict)]
    counted = [(name.replace("_", " "), f"{getattr(told.verdict, name):,}") for name in names]
    kills = (("kills from inside", str(told.inside)), ("kills from outside", str(told.outside)))
    return [*kills, *counted, ("seconds", f"{told.seconds:.0f}")]


def _disks() -> Iterator[tuple[str, str]]:
    with tempfile.TemporaryDirectory() as folder:
        yield from _disk("quota", Quota(Path(folder)))
    with tempfile.TemporaryDirectory() as folder, small_file_system(Path(folder)) as disk:
        if disk:
            yield from _disk("small file system", disk)
        else:
            yield "disk full (small file system)", "not run: mounting is not permitted here"


def _disk(name: str, disk: Disk) -> Figures:
    day = full_disk.run(disk)
    assert not day.verdict.faults, day
    counts = f"{day.verdict.lost} / {day.verdict.repeated} / {day.carded} of {len(full_disk.STRANGERS)} / {day.alarms}"
    return [(f"disk full ({name}): lost / repeated / help cards / alarms", counts)]


if __name__ == "__main__":
    for figure, value in prove():
        print(f"{figure:<72} {value:>12}")
