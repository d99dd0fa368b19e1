"""A full disk costs nobody anything but time, and those who write meanwhile get the help card."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.crash.disk import Quota, small_file_system
from tests.crash.full_disk import BEFORE, STRANGERS, FullDisk, run


def _kept(day: FullDisk) -> None:
    assert day.verdict.faults == {}
    assert day.answered_before < BEFORE, "it was full only when everything had been done"
    assert day.stored == 0
    assert day.alarms == 1
    assert day.carded == len(STRANGERS)
    # Nothing went out twice, and past the outbox went only the alarm and the cards.
    assert day.verdict.repeated == 0
    assert day.verdict.aside >= day.alarms + day.carded


def test_when_not_one_byte_can_be_written_nothing_is_lost_and_everybody_hears(tmp_path: Path) -> None:
    _kept(run(Quota(tmp_path)))


def test_when_a_small_file_system_is_full_nothing_is_lost_and_everybody_hears(tmp_path: Path) -> None:
    with small_file_system(tmp_path) as disk:
        if disk is None:
            pytest.skip("mounting is not permitted here; the quota proves the same without rights")
        _kept(run(disk))
