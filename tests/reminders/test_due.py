"""Claiming what is due looks at what is due, however much waits."""

from __future__ import annotations

import pytest

from bot.features.reminders.repository import rows
from tests.bench.due import measure


@pytest.mark.parametrize(
    ("sql", "index"),
    [
        (rows._DUE, "reminders_due"),
        (rows._OUTDATED, "reminders_unsure"),
        (rows._DOUBTED, "reminders_doubts"),
        (rows._ABOUT.replace(":marks", "(:subject)"), "reminders_of_subject"),
        (rows._PURGE_SENT, "reminders_sent"),
        (rows._PURGE_ENDED, "reminders_ended"),
    ],
)
def test_what_the_clock_asks_is_answered_by_an_index_in_order(town, sql, index):
    names = {"now": 0, "most": 50, "before": 0, "subject": "a:b"}

    plan = " / ".join(row[3] for row in town.ask(f"explain query plan {sql}", **names))

    assert index in plan
    assert "TEMP B-TREE" not in plan
    assert "SCAN reminders" not in plan.replace(f"SCAN reminders USING INDEX {index}", "")


async def test_the_benchmark_claims_what_it_says(tmp_path):
    few, many = await measure(few=1_000, many=3_000, rounds=2)

    assert len(few) == len(many) == 2
