"""A killed process loses nothing and doubles nothing."""

from __future__ import annotations

from pathlib import Path

from tests.crash.campaign import Plan, run


def test_five_kills_lose_nothing_double_nothing_and_repeat_at_most_ten_messages_each(tmp_path: Path) -> None:
    told = run(tmp_path, Plan(updates=300, kills=5, people=40, seed=1))

    assert told.verdict.faults == {}
    assert told.inside > 0
    assert told.outside > 0
    assert told.verdict.effects > 150
    assert told.verdict.redelivered > 0


def test_done_in_a_second_transaction_is_found_out(tmp_path: Path) -> None:
    """The negative control: a proof that cannot see the mistake proves nothing."""
    plan = Plan(updates=300, kills=5, people=40, seed=2, twice=0, inside=1, done_later=True)

    assert run(tmp_path, plan).verdict.doubled > 0
