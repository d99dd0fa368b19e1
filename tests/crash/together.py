"""Two real bots on one PostgreSQL, webhooks handed to either, killed and started at random.

`python -m tests.crash.together` prints what was lost, doubled or out of order (nothing may be), and how soon the duty
moved when its holder died. One person's updates go out one after another; people in parallel.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import signal
import sys
import time
from collections import Counter, defaultdict
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Any

import aiohttp
import psycopg
import uvloop
from rich.console import Console
from rich.progress import Progress

from bot import logs
from bot.app import App, build_house
from bot.db import engine
from bot.db.migrations import migrate
from bot.db.transaction import Transaction
from bot.db.vault import Vault
from bot.kernel.clock import SystemClock
from tests import engines
from tests.crash.child import Orders, _room, settings_for
from tests.crash.judge import _disorder, _late
from tests.crash.scene import Telegram
from tests.crash.traffic import Traffic

SECRET = "together-and-not-alone"  # noqa: S105 - of a webhook that nobody but this proof knows.
_TABLE = """create table if not exists effects (
    id {serial}, person_id bigint not null, update_id bigint not null, counter bigint not null)"""


# ---- one life ------------------------------------------------------------------------------------


async def live(base: str, url: str, port: int) -> None:
    given = settings_for(Orders(base))
    settings = given.model_copy(
        update={
            "database_url": url,
            "webhook_url": f"http://127.0.0.1:{port}/hook",
            "webhook_secret": SECRET,
            "webhook_listen": f"127.0.0.1:{port}",
        }
    )
    clock = SystemClock()
    house = build_house(settings, clock)
    house = replace(house, features=(_room(), *house.features))
    database = await engine.open_database(url, Vault(settings.data_keys))
    await migrate(database)
    await database.write(_make_table, database.dialect)
    app = App(settings, house, database, clock)
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, app.stop)
    await app.run()


def _make_table(tx: Transaction, dialect: dict[str, str]) -> None:
    tx.run(_TABLE.format(**dialect))


# ---- the parent ----------------------------------------------------------------------------------


@dataclass
class Scene:
    """Both bots, and who hands them their updates."""

    telegram: Telegram
    url: str
    ports: tuple[int, ...]
    dice: random.Random
    processes: dict[int, asyncio.subprocess.Process] = field(default_factory=dict)
    life: int = 0
    kills: int = 0
    moved: list[float] = field(default_factory=list)

    async def start(self, port: int) -> None:
        self.life += 1
        self.processes[port] = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "tests.crash.together",
            "--live",
            self.telegram.url(self.life),
            self.url,
            str(port),
        )

    async def kill_now_and_then(self, every: float) -> None:
        while True:
            await asyncio.sleep(self.dice.uniform(every / 2, every * 1.5))
            port = self.dice.choice(self.ports)
            holder = self.holder()
            process = self.processes[port]
            process.kill()
            await process.wait()
            self.kills += 1
            watching = asyncio.create_task(self._watch(holder)) if f" {process.pid} " in holder else None
            await asyncio.sleep(self.dice.uniform(0.5, 3))
            await self.start(port)
            if watching:
                await watching
            # Who is killed again and again before it is up would only show how slowly it starts.
            await self._up(port)

    def holder(self) -> str:
        try:
            rows = engines.look(self.url, "select holder from leases")
        except psycopg.errors.UndefinedTable:
            # The first life makes the tables.
            return ""
        return str(rows[0][0]) if rows else ""

    async def _watch(self, dead: str) -> None:
        begun = time.monotonic()
        while self.holder() == dead:
            await asyncio.sleep(0.05)
        self.moved.append(time.monotonic() - begun)

    async def _up(self, port: int) -> None:
        async with aiohttp.ClientSession() as session:
            while True:
                with suppress(aiohttp.ClientError, TimeoutError):
                    async with session.get(f"http://127.0.0.1:{port}/healthz") as answer:
                        if answer.status == 200:
                            return
                await asyncio.sleep(0.1)

    async def hand_out(self, updates: list[dict[str, Any]], done: Any) -> None:
        """Give one person's updates, each until somebody has taken it."""
        async with aiohttp.ClientSession() as session:
            for update in updates:
                while not await self._given(session, update):
                    await asyncio.sleep(0.05)
                done()

    async def _given(self, session: aiohttp.ClientSession, update: dict[str, Any]) -> bool:
        port = self.dice.choice(self.ports)
        header = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
        with suppress(aiohttp.ClientError, TimeoutError):
            async with session.post(
                f"http://127.0.0.1:{port}/hook",
                json=update,
                headers=header,
                timeout=aiohttp.ClientTimeout(total=20),
            ) as answer:
                return answer.status == 200
        return False


@dataclass(frozen=True)
class Verdict:
    updates: int
    lost: int
    doubled: int
    out_of_order: int
    unsettled: int
    repeated: int
    kills: int
    moved: list[float]
    seconds: float


def campaign(updates: int, people: int, every: float, processes: int, out: Console) -> Verdict:
    """Run one campaign, on a server of its own where none is running; `every` 0 kills nobody."""
    if engines.on_postgresql():
        return asyncio.run(_campaign(updates, people, every, processes, out))
    with engines.server(engines.DURABLE) as address:
        os.environ[engines.SERVER] = address
        try:
            engines.prepare(address)
            return asyncio.run(_campaign(updates, people, every, processes, out))
        finally:
            engines.forget_all()
            del os.environ[engines.SERVER]


async def _campaign(updates: int, people: int, every: float, processes: int, out: Console) -> Verdict:
    telegram = Telegram(1, 0.0)
    traffic = Traffic(7, people)
    given = traffic.some(updates)
    ports = tuple(engines.free_port() for _ in range(processes))
    scene = Scene(telegram, engines.database("together"), ports, random.Random(7))
    try:
        for port in ports:
            await scene.start(port)
        async with asyncio.timeout(120):
            while not scene.holder():
                await asyncio.sleep(0.2)
        return await _run(scene, traffic, given, every, out)
    finally:
        for process in scene.processes.values():
            with suppress(ProcessLookupError):
                process.terminate()
            await process.wait()
        telegram.close()


async def _run(
    scene: Scene, traffic: Traffic, given: list[dict[str, Any]], every: float, out: Console
) -> Verdict:
    by_person: dict[int, list[dict[str, Any]]] = defaultdict(list)
    for update in given:
        by_person[traffic.given[update["update_id"]]].append(update)
    begun = time.monotonic()
    with Progress(console=out) as progress:
        bar = progress.add_task("updates handed out", total=len(given))
        killing = asyncio.create_task(scene.kill_now_and_then(every)) if every else None
        await asyncio.gather(
            *(scene.hand_out(mine, lambda: progress.advance(bar)) for mine in by_person.values())
        )
        if killing:
            killing.cancel()
            await asyncio.gather(killing, return_exceptions=True)
        for port, process in list(scene.processes.items()):
            if process.returncode is not None:
                await scene.start(port)
        async with asyncio.timeout(600):
            while engines.look(
                scene.url, "select 1 from inbox where status = 'waiting' limit 1"
            ) or engines.look(
                scene.url, "select 1 from outbox where status in ('pending', 'sending') limit 1"
            ):
                await asyncio.sleep(0.1)
    return judge(scene, traffic, time.monotonic() - begun)


def judge(scene: Scene, traffic: Traffic, seconds: float) -> Verdict:
    """Compare what was given with what was done and said."""
    done = {row[0] for row in engines.look(scene.url, "select update_id from inbox where status = 'done'")}
    effects = engines.look(scene.url, "select person_id, update_id, counter from effects order by id")
    counted = Counter(update_id for _, update_id, _ in effects)
    accepted = scene.telegram.accepted()
    said = Counter((one.chat_id, one.text) for one in accepted if one.text.isdigit())
    (unsettled,) = engines.look(
        scene.url, "select count(*) from outbox where status not in ('sent', 'cancelled')"
    )[0]
    return Verdict(
        updates=len(traffic.given),
        lost=len(set(traffic.given) - done) + len(traffic.numbered - set(counted)),
        doubled=sum(times - 1 for times in counted.values()),
        out_of_order=_disorder(effects) + _late(accepted, traffic.numbered),
        unsettled=unsettled,
        repeated=sum(times - 1 for times in said.values()),
        kills=scene.kills,
        moved=scene.moved,
        seconds=seconds,
    )


def prove(updates: int = 20_000, people: int = 500, every: float = 20.0) -> list[tuple[str, str]]:
    """Run with kills, then measure two processes against one without; gives (figure, value) rows."""
    out = Console()
    hard = campaign(updates, people, every, 2, out)
    one = campaign(updates // 4, people, 0, 1, out)
    two = campaign(updates // 4, people, 0, 2, out)
    single, double = (v.updates / v.seconds for v in (one, two))
    return [
        ("updates, kills", f"{hard.updates:,}, {hard.kills}"),
        (
            "lost / effects doubled / out of order / not sent",
            f"{hard.lost} / {hard.doubled} / {hard.out_of_order} / {hard.unsettled}",
        ),
        ("messages repeated (on their way at a kill; at most 10 each)", str(hard.repeated)),
        ("the duty moved after (seconds, each time)", ", ".join(f"{s:.1f}" for s in hard.moved) or "-"),
        ("updates/s, one process / two / ratio", f"{single:,.0f} / {double:,.0f} / {double / single:.2f}"),
    ]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--updates", type=int, default=2_000)
    parser.add_argument("--people", type=int, default=100)
    parser.add_argument("--every", type=float, default=5.0)
    parser.add_argument("--live", nargs=3)
    asked = parser.parse_args()
    if asked.live:
        logs.set_up("ERROR")
        uvloop.run(live(asked.live[0], asked.live[1], int(asked.live[2])))
    else:
        Console().print(campaign(asked.updates, asked.people, asked.every, 2, Console()))
