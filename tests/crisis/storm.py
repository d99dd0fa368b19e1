"""Hours of a team's work in bad weather: refusals, cut lines, deleted topics, sudden ends, people who leave."""

from __future__ import annotations

import asyncio
import random
import re
from contextlib import suppress
from pathlib import Path

from bot.features.team.domain import Role
from bot.kernel.clock import HandClock
from bot.sandbox.cast import gather
from bot.sandbox.people import NotPossible
from bot.sandbox.server import Sandbox
from tests.crisis.steps import JOBS
from tests.town import MORNING, Town, bot_in

FIRST = 6000
ADMIN = 105
WORD = re.compile(r"(?:слово|ответ)\d+ц\d+")


class Storm:
    """One run with its own dice."""

    def __init__(self, folder: Path, seed: int, *, cases: int, steps: int, ends: int) -> None:
        self.folder, self.dice, self.cases, self.steps = folder, random.Random(seed), cases, steps
        self.ends = set(self.dice.sample(range(1, steps), ends))
        self.said: dict[int, list[str]] = {}
        self.answered: dict[int, list[str]] = {}
        self.topics: dict[int, int] = {}
        self.deleted = 0
        self.faults = 0

    async def run(self) -> None:
        self.clock = HandClock(MORNING)
        self.sandbox = await Sandbox.start(clock=self.clock)
        self.cast = gather(self.sandbox)
        self.forum = self.cast.groups["staff"]
        self.team = [self.cast.people[name] for name in ("dana", "erlan", "emma")]
        self.forum.chat.members[self.team[2].id] = "member"
        self.people = [self.sandbox.person(FIRST + n, f"P{n}", language_code="ru") for n in range(self.cases)]
        try:
            step = 0
            while step < self.steps:
                async with bot_in(self.sandbox, self.cast, self.folder, self.clock) as town:
                    if step == 0:
                        await self._hire(town)
                    step = await self._live(town, step)
            async with bot_in(self.sandbox, self.cast, self.folder, self.clock) as town:
                self.sandbox.faults.clear()
                for _ in range(8):
                    await self._tick(town, 3)
                self.judged = self._judge(town)
        finally:
            await self.sandbox.close()

    async def _hire(self, town: Town) -> None:
        for one in (*self.team, *self.people):
            one.say("/start")
        await town.quiet()
        for one in (*self.team, *self.people):
            one.press("language:ru")
        await town.quiet()

        def give(tx):
            for one in self.team[1:]:
                town.app.house.team.give(tx, ADMIN, one.id, Role.CASEWORKER, self.clock.now())

        await town.app.database.write(give)

    async def _live(self, town: Town, step: int) -> int:
        while step < self.steps:
            self._weather()
            for _ in range(4):
                with suppress(NotPossible, StopIteration, IndexError):
                    self.dice.choice(
                        (self._ask, self._ask, self._write, self._write, self._take, self._reply)
                    )()
            if step == self.steps // 2:
                await self._leave(town)
            if self.dice.random() < 0.15:
                self._delete_topic()
            step += 1
            if step in self.ends:
                # Whatever is on its way is left where it is: nothing is drained.
                await asyncio.sleep(self.dice.random() * 0.05)
                town.kill()
                return step
            await self._tick(town, 3)
        return step

    async def _tick(self, town: Town, minutes: float) -> None:
        with suppress(TimeoutError):
            await self._settled(town)
        self.clock.turn(minutes=minutes)
        for name in JOBS:
            await town.app.alarm_clock.run(town.app.alarm_clock.jobs[name])
        with suppress(TimeoutError):
            await self._settled(town)
        self._learn(town)

    async def _settled(self, town: Town) -> None:
        # Refusals are part of the weather, so the town's own check of them is not asked.
        async with asyncio.timeout(15):
            while not await town._is_quiet():
                await asyncio.sleep(0.01)

    def _weather(self) -> None:
        for _ in range(self.dice.choice((0, 0, 1, 3))):
            self.faults += 1
            kind = self.dice.choice(("429", "502", "500", "cut-before", "cut-after"))
            self.sandbox.fail("*", kind=kind, times=self.dice.randint(1, 3), retry_after=1)

    # ---- what people do ------------------------------------------------------------------------------

    def _ask(self) -> None:
        free = [one for one in self.people if one.id not in self.said]
        one = free[0]
        one.press("help", forged=True)
        self._say(one)

    def _write(self) -> None:
        self._say(self.sandbox.people[self.dice.choice(list(self.said))])

    def _say(self, one) -> None:
        words = self.said.setdefault(one.id, [])
        word = f"слово{one.id}ц{len(words)}"
        words.append(word)
        one.say(word)

    def _take(self) -> None:
        who = self.dice.choice(self.team)
        who.press("Беру")

    def _reply(self) -> None:
        who = self.dice.choice(self.team)
        shown = self.dice.choice(
            [
                one
                for one in self.forum.messages
                if one.from_bot and one.thread_id and WORD.search(one.text or "")
            ]
        )
        client = int(re.search(r"слово(\d+)ц", shown.text).group(1))
        words = self.answered.setdefault(client, [])
        word = f"ответ{client}ц{len(words)}"
        who.say(word, reply_to=shown, chat=self.forum, thread=shown.thread_id)
        words.append(word)

    def _delete_topic(self) -> None:
        threads = list(self.forum.topics)
        if threads:
            self.deleted += 1
            self.forum.delete_topic(self.dice.choice(threads))

    async def _leave(self, town: Town) -> None:
        gone = self.team.pop()
        self.cast.people["dana"].press(f"staff-out:{gone.id}", forged=True)
        with suppress(TimeoutError):
            await self._settled(town)

    # ---- what must hold ----------------------------------------------------------------------------

    def _learn(self, town: Town) -> None:
        for thread, person in town.ask("select thread_id, person_id from cases where thread_id is not null"):
            self.topics[thread] = person

    def _judge(self, town: Town) -> dict[str, int]:
        """Count what went wrong; every figure but the last ones must be nothing."""
        self._learn(town)
        shown = {word for one in self.forum.chat.messages.values() for word in WORD.findall(one.text or "")}
        shown |= {
            w for one in self.cast.people.values() for m in one.history for w in WORD.findall(m.text or "")
        }
        lost = [word for words in self.said.values() for word in words if word not in shown]
        strange = [
            word
            for one in self.people
            for message in one.history
            for word in WORD.findall(message.text or message.body.get("caption") or "")
            if int(re.search(r"(\d+)ц", word).group(1)) != one.id
        ]
        strange += [
            word
            for message in self.forum.chat.messages.values()
            if message.from_bot and message.thread_id in self.topics
            for word in WORD.findall(message.text or "")
            if int(re.search(r"(\d+)ц", word).group(1)) != self.topics[message.thread_id]
        ]
        waiting = town.ask(
            "select count(*) from cases where closed_at is null and owner_id is null and page_at is null"
            " and severity < 3"
        )[0][0]
        orphans = town.ask(
            "select count(*) from cases where owner_id is not null and owner_id <> 105 and not exists"
            " (select 1 from staff_roles where staff_roles.person_id = cases.owner_id)"
        )[0][0]
        return {
            "client messages lost": len(lost),
            "words that reached another": len(strange),
            "urgent cases nobody is called about": waiting,
            "cases whose owner has left": orphans,
            "cases": len(self.said),
            "client messages": sum(map(len, self.said.values())),
            "replies": sum(map(len, self.answered.values())),
            "topics deleted": self.deleted,
            "faults": self.faults,
            "sudden ends": len(self.ends),
        }
