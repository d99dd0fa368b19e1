"""Everything taken back: every copy deleted or rewritten once through the bulk lane, and the report exact.

That copies arrive is proven by the bench; here they are written down as sent: one in ten more than two days ago,
and one reader in a hundred has blocked the bot since. Seconds are made shorter, by the printed factor.
"""

from __future__ import annotations

import asyncio
import json
import sqlite3
import tempfile
import time
import urllib.request
from collections import Counter
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from bot.app import App
from bot.db.codecs import to_ms
from bot.db.transaction import Transaction
from bot.features.people.domain import Person
from tests.bench import announcing
from tests.bench.broadcast import BLOCKED, fill
from tests.bench.scaled import NOON, ScaledClock, run
from tests.broadcasts.proof import apart, serve

SCALE = 20.0
RATE = 27
OLD = 10
"""Every so-many-th copy is older than Telegram's two days."""
_SENT = """update broadcast_copies set fate = 'sent', language = 'ru', message_id = number,
    sent_at = case when number % :old = 0 then :long_ago else :lately end"""
_OVER = """update broadcasts set state = 'finished', expanded = 1, ended_at = :now, agrees = 1,
    sent = (select count(*) from broadcast_copies), recipients = (select count(*) from broadcast_copies)"""


@dataclass(frozen=True)
class Verdict:
    """What the server got, what the report says, and what is wrong."""

    report: dict[str, int]
    seconds: float
    wrong: list[str]


def recall(people: int) -> Verdict:
    """Take an announcement to so many people back; judge what the server got and what the report says."""
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "recall.db"
        fill(database, people)
        apart(_sent, str(database))
        server, base = serve()
        asked = f"{base}/reset?scale={SCALE}&latency=0.05&wide=1&blocked={BLOCKED}"
        urllib.request.urlopen(urllib.request.Request(asked, method="POST")).close()
        try:
            began = time.monotonic()
            apart(_work, str(database), base)
            seconds = time.monotonic() - began
            with urllib.request.urlopen(f"{base}/figures") as answer:
                accepted = json.load(answer)["accepted"]
            return _judge(database, accepted, seconds)
        finally:
            server.kill()
            server.join()


def _work(database: str, base: str) -> None:
    run(SCALE, announcing.announce(database, base, SCALE, RATE))


def _sent(database: str) -> None:
    asyncio.run(_write_down(database))


async def _write_down(database: str) -> None:
    app = await App.open(announcing.settings_for(database), ScaledClock(1.0))
    try:
        for name in ("start", "list"):
            await app.alarm_clock.run(app.alarm_clock.jobs[f"broadcasts-{name}"])
        await app.database.write(_all_sent)
        id, _ = await app.database.read(announcing.state_of)
        person = Person(announcing.AUTHOR, "ru")
        await app.database.write(app.house.services["broadcasts"].recall, person, id, NOON)
    finally:
        await app.bot.session.close()
        await app.database.close()


def _all_sent(tx: Transaction) -> None:
    ago, lately = to_ms(NOON - timedelta(hours=50)), to_ms(NOON - timedelta(hours=1))
    tx.run(_SENT, old=OLD, long_ago=ago, lately=lately)
    tx.run(_OVER, now=to_ms(NOON))


def _judge(database: Path, accepted: list[list[object]], seconds: float) -> Verdict:
    got = Counter((chat, method) for _, chat, method in accepted)
    with sqlite3.connect(database) as connection:
        rows = connection.execute("select number, person_id, mend from broadcast_copies").fetchall()
        state, mended = connection.execute("select state, mended from broadcasts").fetchone()
    wrong, expected = [], Counter[str]()
    for number, person_id, mend in rows:
        end, told = _meant(number, person_id)
        expected[end] += 1
        found = {name: got[person_id, name] for name in ("deleteMessages", "editMessageText")}
        if mend != end or found != {"deleteMessages": 0, "editMessageText": 0} | told:
            wrong.append(f"{person_id}: {mend} instead of {end}, {found}")
    report = json.loads(mended)
    if report != dict(expected) or state != "finished":
        wrong.append(f"{state}, {report} instead of {dict(expected)}")
    return Verdict(report, seconds, wrong)


def _meant(number: int, person_id: int) -> tuple[str, dict[str, int]]:
    """Say how a copy is to end, and what the server is to accept for it."""
    if person_id % BLOCKED == 0:
        return "blocked", {}
    return ("old", {"editMessageText": 1}) if number % OLD == 0 else ("done", {"deleteMessages": 1})


def prove(people: int = 50_000) -> list[tuple[str, str]]:
    """Take all of it back and give (figure, value) rows; raises when a copy or the report is not as it should be."""
    found = recall(people)
    assert found.wrong == [], found.wrong[:5]
    done, old, blocked = (found.report.get(name, 0) for name in ("done", "old", "blocked"))
    return [
        ("copies taken back; seconds are made shorter", f"{people:,}; {SCALE:g} times"),
        (
            "deleted / older than two days, rewritten / blocked the bot since",
            f"{done:,} / {old:,} / {blocked:,}",
        ),
        ("the report against the rows and the server", "exact, nothing twice"),
        ("copies a second of the run", f"{people / (found.seconds * SCALE):.1f} of {RATE}"),
    ]
