"""Many lives one after another: each is fed, killed from inside or from outside, and looked at when dead."""

from __future__ import annotations

import random
import time
from dataclasses import dataclass
from pathlib import Path

from tests.crash.judge import Judge, Verdict
from tests.crash.scene import Bot, Telegram, scene, until
from tests.crash.traffic import Traffic

STATEMENTS = 14
"""About so many a decided and answered update costs; kills from inside fall anywhere among them."""
OUTSIDE_SECONDS = 0.3


@dataclass(frozen=True, slots=True)
class Plan:
    """How much, how many, how hard."""

    updates: int
    kills: int
    people: int
    seed: int
    twice: float = 0.03
    inside: float = 0.6
    """The share of kills that come from inside."""
    done_later: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """How a campaign went."""

    inside: int
    outside: int
    seconds: float
    verdict: Verdict


def run(folder: Path, plan: Plan) -> Told:
    """Feed, kill, start again; then let the last life finish, and judge."""
    chance, began = random.Random(plan.seed), time.monotonic()
    traffic = Traffic(plan.seed, plan.people)
    deaths = {"inside": 0, "outside": 0}
    with scene(folder, seed=plan.seed, twice=plan.twice) as (telegram, bot):
        judge = Judge(telegram, bot, traffic)
        for _ in range(plan.kills):
            deaths[_one_life(telegram, bot, traffic, plan, chance)] += 1
            judge.see_death()
        telegram.feed(traffic.some(plan.updates - len(traffic.given)))
        bot.start(done_later=plan.done_later)
        until(lambda: bot.quiet(plan.updates) or not bot.alive, "the last life finishes", 300)
        assert bot.alive, bot.said
        verdict = judge.verdict()
    return Told(deaths["inside"], deaths["outside"], time.monotonic() - began, verdict)


def _one_life(telegram: Telegram, bot: Bot, traffic: Traffic, plan: Plan, chance: random.Random) -> str:
    """Live until killed; whoever outlives a portion gets the next one, and is killed when nothing is left."""
    portion = max(plan.updates // (plan.kills + 1), 1)
    telegram.feed(traffic.some(min(portion, plan.updates - len(traffic.given))))
    if chance.random() >= plan.inside:
        bot.start(done_later=plan.done_later)
        until(lambda: bot.polls or not bot.alive, "the bot asks for updates")
        assert bot.alive, bot.said
        time.sleep(chance.uniform(0, OUTSIDE_SECONDS))
        bot.kill()
        return "outside"
    bot.start(die_after=chance.randint(1, STATEMENTS * portion), done_later=plan.done_later)
    while True:
        until(lambda: not bot.alive or bot.quiet(len(traffic.given)), "the portion is done, or the bot dead")
        if not bot.alive:
            bot.buried()
            return "inside"
        left = plan.updates - len(traffic.given)
        if not left:
            bot.kill()
            return "outside"
        telegram.feed(traffic.some(min(portion, left)))
