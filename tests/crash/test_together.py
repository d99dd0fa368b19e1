"""Two processes on one PostgreSQL, one of them killed now and then; at full scale under `make prove`."""

from __future__ import annotations

import pytest
from rich.console import Console

from tests.crash.judge import MOST_REPEATED
from tests.crash.together import campaign


@pytest.mark.only_postgresql
def test_whichever_dies_nothing_is_lost_doubled_or_out_of_order_and_the_duty_moves_in_time():
    verdict = campaign(updates=400, people=40, every=1.0, processes=2, out=Console(quiet=True))

    assert verdict.kills >= 1
    assert (verdict.lost, verdict.doubled, verdict.out_of_order, verdict.unsettled) == (0, 0, 0, 0)
    assert verdict.repeated <= MOST_REPEATED * verdict.kills
    assert all(seconds <= 15 for seconds in verdict.moved)
