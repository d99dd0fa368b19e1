"""A broadcast whose process is killed again and again: nobody gets two, nobody is left out."""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import random
import socket
import sqlite3
import tempfile
import time
import urllib.error
import urllib.request
from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.bench import announcing, strict
from tests.bench.scaled import run

WINDOW = 10
"""So many messages are on their way and not yet settled: what one kill can leave unknown."""
SCALE = 20.0
_FORK = multiprocessing.get_context("fork")


@dataclass(frozen=True)
class Verdict:
    """What a campaign of kills left behind."""

    people: int
    kills: int
    fates: dict[str, int]
    listed: int
    doubled: int
    left_out: int
    wrongly_sent: int
    pauses: int
    sent_while_paused: int
    state: str


def campaign(people: int, kills: int, seed: int = 1) -> Verdict:
    """Announce, kill after a random number of copies, pause, change the rate, go on; then judge."""
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "kills.db"
        asyncio.run(announcing.fill(str(database), people))
        server, base = serve()
        try:
            pauses = during = 0
            every = max(kills // 3, 2)
            for number in range(kills):
                rate = chance.choice((7, 13, 27))
                _live(database, base, rate, chance.randrange(1, max(people // kills, 2)))
                if number % every == every // 2:
                    pauses += 1
                    during += _paused(database, base)
            last = _FORK.Process(target=_run, args=(str(database), base, 27))
            last.start()
            last.join(timeout=240)
            assert last.exitcode == 0, last.exitcode
            return _judge(database, base, people, kills, pauses, during)
        finally:
            server.kill()
            server.join()


def serve() -> tuple[Any, str]:
    """Start the strict server with wide limits; give its process and its address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = _FORK.Process(target=strict.serve, args=(port,))
    process.start()
    base = f"http://127.0.0.1:{port}"
    for _ in range(1200):
        try:
            urllib.request.urlopen(f"{base}/count").close()
            break
        except (urllib.error.URLError, ConnectionError):
            time.sleep(0.05)
    # Limits are measured elsewhere; here they are wide, so that a kill finds as many on their way as there can be.
    asked = f"{base}/reset?scale={SCALE}&latency=0.05&wide=1"
    urllib.request.urlopen(urllib.request.Request(asked, method="POST")).close()
    return process, base


def _count(base: str) -> int:
    with urllib.request.urlopen(f"{base}/count") as answer:
        return int(json.load(answer)["accepted"])


def _run(database: str, base: str, rate: int) -> None:
    run(SCALE, announcing.announce(database, base, SCALE, rate))


def _live(database: Path, base: str, rate: int, copies: int) -> None:
    """Let the bot live until so many further copies were accepted, and kill it."""
    before = _count(base)
    process = _FORK.Process(target=_run, args=(str(database), base, rate))
    process.start()
    deadline = time.monotonic() + 60
    while _count(base) < before + copies and process.is_alive() and time.monotonic() < deadline:
        time.sleep(0.005)
    process.kill()
    process.join()


def _paused(database: Path, base: str) -> int:
    """Pause, live for a while, go on; give how many copies left in between: those that were on their way."""
    apart(announcing.press, str(database), "pause")
    before = _count(base)
    process = _FORK.Process(target=_run, args=(str(database), base, 27))
    process.start()
    time.sleep(1.5)
    process.kill()
    process.join()
    apart(announcing.press, str(database), "resume")
    return _count(base) - before


def apart(what: Any, *given: Any) -> None:
    """Do something in a process of its own."""
    process = _FORK.Process(target=what, args=given)
    process.start()
    process.join()
    assert process.exitcode == 0


def _judge(database: Path, base: str, people: int, kills: int, pauses: int, during: int) -> Verdict:
    with urllib.request.urlopen(f"{base}/figures") as answer:
        accepted = json.load(answer)["accepted"]
    copies = Counter(chat for _, chat, method in accepted if method.startswith("send"))
    with closing(sqlite3.connect(database)) as connection, connection:
        rows = connection.execute("select person_id, fate from broadcast_copies").fetchall()
        state = connection.execute("select state from broadcasts").fetchone()[0]
    known = dict(rows)
    everybody = range(announcing.FIRST_PERSON, announcing.FIRST_PERSON + people)
    listed = _listed(str(database))
    return Verdict(
        people,
        kills,
        dict(Counter(known.values())),
        listed,
        doubled=sum(many > 1 for many in copies.values()),
        left_out=sum(known.get(person) not in {"sent", "unknown"} for person in everybody),
        wrongly_sent=sum(known.get(person) == "sent" and copies[person] != 1 for person in everybody),
        pauses=pauses,
        sent_while_paused=during,
        state=state,
    )


def _listed(database: str) -> int:
    """Give how many people the report names as uncertain."""
    return len(asyncio.run(announcing.report(database))["unknown"])


def prove(people: int = 5_000, kills: int = 20) -> list[tuple[str, str]]:
    """Run the campaign and give (figure, value) rows; raises when somebody got two, or none."""
    found = campaign(people, kills)
    unknown = found.fates.get("unknown", 0)
    rows = [
        ("people / kills / pauses with another rate after", f"{people:,} / {kills} / {found.pauses}"),
        (
            "doubled / left out / called sent wrongly",
            f"{found.doubled} / {found.left_out} / {found.wrongly_sent}",
        ),
        (f"unknown (at most {WINDOW} a kill)", str(unknown)),
        ("of them named in the report", str(found.listed)),
        ("left while paused", str(found.sent_while_paused)),
        ("ended as", found.state),
    ]
    if (
        found.doubled
        or found.left_out
        or found.wrongly_sent
        or unknown > WINDOW * kills
        or found.listed != unknown
        or found.state != "finished"
    ):
        raise AssertionError(str(rows))
    return rows
