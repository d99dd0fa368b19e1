"""A second bot on the same file: it refuses in one sentence, or waits and takes over, as SECOND_INSTANCE says."""

from __future__ import annotations

from pathlib import Path

from bot.db import engine
from tests.crash.child import _KEY
from tests.crash.scene import Bot, scene, until
from tests.crash.traffic import Traffic
from tests.operations.environment import run

TAKE_OVER = 15


def test_a_second_bot_refuses_in_one_sentence_or_waits_and_answers_when_the_first_is_dead(
    tmp_path: Path,
) -> None:
    traffic = Traffic(8, 20)
    with scene(tmp_path, seed=8, twice=0) as (telegram, bot):
        telegram.feed(traffic.some(20))
        bot.start()
        until(lambda: bot.quiet(20), "the first answers")

        (tmp_path / "second").mkdir()
        settings = {
            "BOT_TOKEN": "4242:crash",
            "DATA_KEYS": f"test:{_KEY}",
            "DATABASE_URL": engine.in_file(bot.database),
            "TELEGRAM_API_URL": telegram.url(8),
            "SECOND_INSTANCE": "refuse",
        }
        refused = run(tmp_path / "second", "run", settings=settings)
        assert refused.code == 2
        sentences = [line for line in refused.sentences if "SECOND_INSTANCE" in line]
        assert len(sentences) == 1, refused.err
        assert "Traceback" not in refused.err

        second = Bot(telegram, bot.database)
        second.life = bot.life
        try:
            second.start()
            telegram.feed(traffic.some(20))
            until(lambda: bot.quiet(40), "the first answers, the second waits")
            assert second.alive
            assert not second.polls

            bot.kill()
            telegram.feed(traffic.some(20))
            until(lambda: second.quiet(60), "the second has taken over", seconds=TAKE_OVER)
            assert "8" not in telegram.state().polls, "who was refused asked Telegram for nothing"
        finally:
            second.close()
