"""Killed again and again, paused, its rate changed: nobody gets two, nobody is left out. All of it taken back."""

from __future__ import annotations

import pytest

from tests.broadcasts.proof import WINDOW, campaign
from tests.broadcasts.recall import recall


@pytest.mark.timeout(900)
def test_kills_double_nobody_and_leave_nobody_out():
    # Twenty kills and five thousand people are in `make prove`.
    people, kills = 80, 3

    found = campaign(people, kills)

    assert found.state == "finished"
    assert (found.doubled, found.left_out, found.wrongly_sent) == (0, 0, 0)
    assert found.fates.get("unknown", 0) <= WINDOW * kills
    assert found.listed == found.fates.get("unknown", 0)
    assert found.fates.get("sent", 0) + found.fates.get("unknown", 0) == people
    assert found.pauses >= 1
    assert found.sent_while_paused == 0


@pytest.mark.timeout(300)
def test_every_copy_is_taken_back_once_and_the_report_is_exact():
    found = recall(200)

    assert found.wrong == []
    assert found.report == {"done": 178, "old": 20, "blocked": 2}
