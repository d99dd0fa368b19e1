"""A small storm in the suite; `make prove` runs the large one."""

from __future__ import annotations

import logging

from tests.crisis.storm import Storm


async def test_nothing_is_lost_or_misled_in_a_storm(tmp_path, caplog):
    with caplog.at_level(logging.ERROR):
        storm = Storm(tmp_path, 7, cases=8, steps=14, ends=3)
        await storm.run()
    print(storm.judged)
    wrong = {name: count for name, count in list(storm.judged.items())[:4] if count}

    assert wrong == {}
    assert storm.judged["client messages"] > 10
    errors = [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR]
    # A refused poll is the weather's own: it strikes whatever is asked next.
    assert [words for words in errors if words != "poll-refused"] == []
