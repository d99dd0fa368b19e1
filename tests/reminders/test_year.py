"""A year of reminders, small; `tests.reminders.proof` lives through larger ones."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from tests.reminders.year import LONG_NIGHT, Year


async def test_every_promise_of_a_year_is_kept_once_or_missed_and_told(tmp_path):
    year = Year(tmp_path, seed=2024, persons=8, step_minutes=360)

    await year.run()

    print(dict(year.counts), len(year.promises), "promises", len(year.left), "messages")
    assert year.faults() == []
    whys = {one.why for one in year.left}
    assert whys == {"due", "late", "missed", "unsure"}
    assert min(year.counts[name] for name in ("restarts", "outages", "moves", "cancellations", "snoozes")) > 3
    night = [one for one in year.left if LONG_NIGHT[0] <= one.at <= LONG_NIGHT[1]]
    assert len(night) > 30


async def test_the_reckoning_finds_what_is_lost_what_is_doubled_and_what_comes_too_early(tmp_path):
    """A negative control: a year with one such fault must not pass."""
    year = Year(tmp_path, seed=7, persons=3, step_minutes=240, days=20)
    await year.run()
    assert year.faults() == []
    first = next(one for one in year.left if one.token not in year.in_flight)

    year.left.append(first)
    doubled = year.faults()
    year.left = [one for one in year.left if one.token != first.token]
    lost = year.faults()
    year.left.append(replace(first, at=first.at - timedelta(days=60)))
    early = year.faults()

    assert [first.token in fault for fault in (*doubled, *lost)] == [True, True]
    assert any("before its time" in fault for fault in early)
