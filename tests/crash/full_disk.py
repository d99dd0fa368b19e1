"""A day on which the disk runs full in the middle of the work, and is freed again."""

from __future__ import annotations

from dataclasses import dataclass

from tests.crash.child import OPERATOR
from tests.crash.disk import Disk
from tests.crash.judge import Judge, Verdict
from tests.crash.scene import Telegram, scene, until
from tests.crash.traffic import FIRST_PERSON, Traffic

PEOPLE, BEFORE, AFTER = 40, 300, 40
STRANGERS = range(FIRST_PERSON + PEOPLE, FIRST_PERSON + PEOPLE + 12)
"""They write for the first time while the disk is full."""


@dataclass(frozen=True, slots=True)
class FullDisk:
    """What was seen while it was full, and the judgement when it was over."""

    answered_before: int
    alarms: int
    carded: int
    """How many of the strangers got the help card."""
    stored: int
    """How many of their updates were in the database all the same."""
    verdict: Verdict


def run(disk: Disk) -> FullDisk:
    """Fill the disk while answers are on their way, let strangers write, free it, let all write again."""
    traffic = Traffic(11, PEOPLE, counted=1.0)
    with scene(disk.folder, seed=11, twice=0) as (telegram, bot):
        judge = Judge(telegram, bot, traffic)
        telegram.feed(traffic.some(BEFORE))
        bot.start(per_second=100)
        until(lambda: telegram.state().accepted >= BEFORE // 4, "some are answered")
        until(lambda: not telegram.state().unconfirmed, "all are stored")
        disk.fill(bot)
        before = telegram.state().accepted
        strange = [traffic.one(person_id, "/count") for person_id in STRANGERS]
        telegram.feed(strange)
        until(lambda: _reached(telegram, OPERATOR), "the operator is told")
        until(lambda: all(_reached(telegram, one) for one in STRANGERS), "the strangers get the help card")
        judge.see_confirmed()
        first = strange[0]["update_id"]
        stored = bot.ask(f"select count(*) from inbox where update_id >= {first}")[0][0]
        carded = sum(1 for one in STRANGERS if any("112" in text for text in _reached(telegram, one)))
        disk.free(bot)
        telegram.feed(traffic.some(AFTER))
        until(lambda: bot.quiet(len(traffic.given)) or not bot.alive, "all is handled without a hand", 90)
        assert bot.alive, bot.said
        return FullDisk(before, len(_reached(telegram, OPERATOR)), carded, stored, judge.verdict())


def _reached(telegram: Telegram, person_id: int) -> list[str]:
    return [one.text for one in telegram.accepted() if one.chat_id == person_id]
