"""SIGTERM: nothing new is taken, and what is in memory is finished within ten seconds."""

from __future__ import annotations

from pathlib import Path

from tests.crash.judge import Judge
from tests.crash.scene import scene, until
from tests.crash.traffic import Traffic

TEN_SECONDS = 10


def test_sigterm_finishes_what_was_taken_and_the_next_life_repeats_nothing(tmp_path: Path) -> None:
    traffic = Traffic(3, 40)
    with scene(tmp_path, seed=3, twice=0) as (telegram, bot):
        judge = Judge(telegram, bot, traffic)
        telegram.feed(traffic.some(400))
        bot.start(per_second=200)
        until(lambda: telegram.state().accepted >= 50, "it is in the middle of the work")

        assert bot.stop(TEN_SECONDS) == 0, bot.said
        judge.see_confirmed()
        assert telegram.state().accepted > 50
        assert bot.ask("select count(*) from inbox where status = 'waiting'") == [(0,)]
        assert bot.ask("select count(*) from outbox where status <> 'sent'") == [(0,)]

        telegram.feed(traffic.some(50))
        bot.start()
        until(lambda: bot.quiet(450), "the next life finishes")
        verdict = judge.verdict()

    assert verdict.faults == {}
    assert verdict.repeated == 0
