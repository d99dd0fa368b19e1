"""Floods under Telegram's limits, an outage of sending, and a second process: what everybody else sees of them.

The bot is a process with a file of its own; Telegram is another one. Who floods writes as quickly as the bot fetches:
what waits at Telegram is handed out in its order, and no bot can look behind it.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psutil
from rich.console import Console
from rich.progress import Progress

from tests.crash.scene import Bot, Telegram, scene, until
from tests.crash.server import Accepted
from tests.crash.traffic import FIRST_PERSON, Traffic

FLOODER = 1_000_000
"""Whoever floods has a number from here on; whoever asks once stands below."""
FLOODING = ("/menu", "/guide", "/help", "hello")
LIMITS = {"per_second": 30, "chat_burst": 4}
EVERY = 0.25
AT_TELEGRAM = 300
PATIENCE = 180.0
"""Who is not answered within so many seconds counts with them."""


@dataclass
class Asked:
    """Who asked what once, and when (monotonic): each is another person."""

    counted: dict[int, float] = field(default_factory=dict)
    helped: dict[int, float] = field(default_factory=dict)

    def waited(self, asked: dict[int, float], accepted: list[Accepted]) -> list[float]:
        first: dict[int, float] = {}
        for one in accepted:
            first.setdefault(one.chat_id, one.at)
        return [first.get(person, at + PATIENCE) - at for person, at in asked.items()]


@dataclass(frozen=True, slots=True)
class Felt:
    """What a flood did to others and to memory."""

    flooded: int
    seconds: float
    others: list[float]
    helped: list[float]
    grown_mb: float

    @property
    def said(self) -> str:
        return (
            f"{_p95(self.others):.2f} s / {_p95(self.helped):.2f} s / {self.grown_mb:+.0f} MB "
            f"({len(self.others)} and {len(self.helped)} asked while {self.flooded:,} came in {self.seconds:.0f} s)"
        )


def flood(messages: int, people: int, out: Console, *, ask_for: float = 20.0) -> Felt:
    """Let so many people write so many messages together; others ask meanwhile, at least for `ask_for` seconds."""
    with _running(**LIMITS) as (telegram, bot, traffic):
        before = _resident(bot)
        asked, most, given, begun = Asked(), before, 0, time.monotonic()
        next_at, newcomer = begun, FIRST_PERSON + 10_000
        with Progress(console=out) as progress:
            bar = progress.add_task(f"{messages:,} messages of {people:,}", total=messages)
            while given < messages or time.monotonic() < begun + ask_for:
                waiting = telegram.state().unconfirmed
                if given < messages and waiting < AT_TELEGRAM:
                    some = range(given, min(given + 100, messages))
                    telegram.feed([_flooding(traffic, n, people) for n in some])
                    given += len(some)
                    progress.advance(bar, len(some))
                else:
                    time.sleep(0.01)
                if time.monotonic() >= next_at:
                    next_at += EVERY
                    newcomer += 2
                    _ask(telegram, traffic, asked, newcomer)
                    most = max(most, _resident(bot))
        seconds = time.monotonic() - begun
        everybody = asked.counted.keys() | asked.helped.keys()
        _wait_for(telegram, everybody)
        accepted = telegram.accepted()
        most = max(most, _resident(bot))
        return Felt(
            messages,
            seconds,
            asked.waited(asked.counted, accepted),
            asked.waited(asked.helped, accepted),
            (most - before) / 1e6,
        )


def outage(people: int, seconds: float) -> dict[str, int]:
    """Cut every sending for so long while people ask; gives what was asked, tried, lost and doubled."""
    with _running(**LIMITS) as (telegram, _, traffic):
        telegram.cut(True)
        begun = time.monotonic()
        helped = []
        for number in range(people):
            person = FIRST_PERSON + 10_000 + number
            what = "/sos" if number % 10 == 0 else "/count"
            if what == "/sos":
                helped.append(person)
            telegram.feed([traffic.one(person, what)])
            time.sleep(max(0.0, begun + seconds * 0.8 * number / people - time.monotonic()))
        time.sleep(max(0.0, begun + seconds - time.monotonic()))
        tried = telegram.cut(False)
        people_of = {number: traffic.given[number] for number in traffic.numbered}
        everybody = {person for person in people_of.values() if person >= FIRST_PERSON + 10_000}
        _wait_for(telegram, everybody | set(helped))
        # Whoever comes twice comes soon: a little longer shows it.
        time.sleep(3)
        accepted = telegram.accepted()
        said = Counter(one.text for one in accepted if one.text.isdigit())
        reached = {one.chat_id for one in accepted}
        return {
            "asked": people,
            "tried": tried,
            "lost": sum(not said[str(n)] for n in traffic.numbered) + len(set(helped) - reached),
            "doubled": sum(times - 1 for times in said.values()),
        }


def two(updates: int) -> dict[str, float]:
    """Start a second process beside the first, kill the first in the middle; gives lost, doubled and the pause."""
    with _running(per_second=300) as (telegram, bot, traffic):
        second = Bot(telegram, bot.database)
        second.life = bot.life
        try:
            second.start()
            telegram.feed(traffic.some(updates))
            until(lambda: telegram.state().accepted > updates // 2, "the first is in the middle")
            waited = not second.polls
            bot.kill()
            died = time.monotonic()
            until(lambda: second.polls, "the second has taken over")
            pause = time.monotonic() - died
            until(lambda: second.quiet(len(traffic.given)), "the second finishes", seconds=120)
            said = Counter((one.chat_id, one.text) for one in telegram.accepted() if one.text.isdigit())
        finally:
            second.close()
    return {
        "waited": waited,
        "lost": sum(not said[traffic.given[n], str(n)] for n in traffic.numbered),
        "doubled": sum(times - 1 for times in said.values()),
        "pause": pause,
    }


def prove(scale: float = 1.0, outage_seconds: float = 60.0, ask_for: float = 20.0) -> list[tuple[str, str]]:
    """Measure at full scale, or at a part of it; gives (figure, value) rows."""
    out = Console()
    few, many, people = (max(1, round(n * scale)) for n in (6_000, 60_000, 1_000))
    rows = [
        (
            f"{messages:,} messages of {who:,}: p95 of others / help card / memory",
            flood(messages, who, out, ask_for=ask_for).said,
        )
        for messages, who in ((few, 1), (many, 1), (300, people), (300 * people // 10, people))
    ]
    cut = outage(people, outage_seconds)
    both = two(max(200, round(4_000 * scale)))
    return [
        *rows,
        (
            f"sending cut for {outage_seconds:.0f} s (an hour at 1:{3600 / outage_seconds:.0f}; pauses between "
            "attempts are not scaled): people / attempts met / lost / doubled",
            f"{cut['asked']:,} / {cut['tried']:,} / {cut['lost']} / {cut['doubled']}",
        ),
        (
            "a second process: waited / lost / doubled at the take-over (at most 10) / pause",
            f"{'yes' if both['waited'] else 'NO'} / {both['lost']} / {both['doubled']} / {both['pause']:.1f} s",
        ),
    ]


@contextmanager
def _running(**told: Any) -> Iterator[tuple[Telegram, Bot, Traffic]]:
    """A bot that has answered some people already: starting is not what is measured."""
    traffic = Traffic(8, 40, counted=1.0)
    with tempfile.TemporaryDirectory() as folder, scene(Path(folder), seed=8, twice=0) as (telegram, bot):
        telegram.feed(traffic.some(100))
        bot.start(**told)
        until(lambda: bot.quiet(100), "it has begun")
        yield telegram, bot, traffic


def _flooding(traffic: Traffic, number: int, people: int) -> dict[str, Any]:
    person, what = FLOODER + number % people, FLOODING[number // people % len(FLOODING)]
    return traffic.words(person, what) if what == "hello" else traffic.one(person, what)


def _ask(telegram: Telegram, traffic: Traffic, asked: Asked, person: int) -> None:
    asked.counted[person] = asked.helped[person + 1] = time.monotonic()
    telegram.feed([traffic.one(person, "/count"), traffic.one(person + 1, "/sos")])


def _wait_for(telegram: Telegram, everybody: set[int]) -> None:
    """Wait until each was answered; who never is counts with all the patience."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline and everybody - {one.chat_id for one in telegram.accepted()}:
        time.sleep(0.5)


def _resident(bot: Bot) -> int:
    return int(psutil.Process(bot.pid).memory_info().rss)


def _p95(waited: list[float]) -> float:
    return sorted(waited)[int(len(waited) * 0.95)]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scale", type=float, default=0.02)
    parser.add_argument("--outage", type=float, default=10.0)
    parser.add_argument("--ask-for", type=float, default=5.0)
    given = parser.parse_args()
    for figure, value in prove(given.scale, given.outage, given.ask_for):
        Console().print(f"{figure}: {value}")
