"""Killed twenty times, paused, its rate changed: nobody gets two, nobody is left out."""

from __future__ import annotations

import pytest

from tests.broadcasts.proof import WINDOW, campaign


@pytest.mark.timeout(900)
def test_twenty_kills_double_nobody_and_leave_nobody_out():
    kills = 20

    found = campaign(people=400, kills=kills)

    assert found.state == "finished"
    assert (found.doubled, found.left_out, found.wrongly_sent) == (0, 0, 0)
    assert found.fates.get("unknown", 0) <= WINDOW * kills
    assert found.fates.get("sent", 0) + found.fates.get("unknown", 0) == 400
    assert found.pauses == 3
    assert found.sent_while_paused == 0
