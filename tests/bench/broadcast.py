"""A broadcast against a server with Telegram's limits: rate, own 429s, storms, losses, doubles, memory, replies.

Side by side, in the same run and against the same server: aiogram_broadcaster, and the loop that sleeps between sends.
Seconds are made `SCALE` times as short for all of them.
"""

from __future__ import annotations

import argparse
import json
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil
from rich.console import Console
from rich.table import Table

from tests.bench.announcing import FIRST_ASKER, FIRST_PERSON

ROOT = Path(__file__).parents[2]
SCALE = 10.0
RATE = 27
LEAST_SHARE = 0.97
LATENCY = 0.05
"""What Telegram takes to answer, in seconds of the run."""
BLOCKED = 100
"""Every so-many-th person has blocked the bot."""
EDGE = 0.1
"""Steady is what lies between the first and the last tenth."""


@dataclass
class Run:
    """What the server saw."""

    accepted: list[tuple[float, int, str]]
    own: list[float]
    doubled: list[int]
    refused: int
    stormy: int
    waited: list[tuple[int, float]]

    @property
    def copies(self) -> list[float]:
        return [at for at, chat, method in self.accepted if chat < FIRST_ASKER and method.startswith("send")]

    @property
    def steady(self) -> tuple[float, float]:
        copies = self.copies
        return copies[int(len(copies) * EDGE)], copies[int(len(copies) * (1 - EDGE)) - 1]

    def rate(self, storms: tuple[tuple[float, float], ...] = ()) -> float:
        """Copies a second in steady state; refused ones took a place, and storms are not our time."""
        begin, end = self.steady
        inside = [at for at in self.copies if begin <= at < end]
        lost = sum(max(0.0, min(end, until) - max(begin, since)) for since, until in storms)
        tried = len(inside) * (1 + 1 / BLOCKED)
        return tried / (end - begin - lost)

    @property
    def own_in_steady_state(self) -> int:
        begin, end = self.steady
        return sum(begin <= at < end for at in self.own)


@contextmanager
def server() -> Iterator[str]:
    """Run the strict server; give its address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = subprocess.Popen([sys.executable, "-m", "tests.bench.strict", "--port", str(port)], cwd=ROOT)
    base = f"http://127.0.0.1:{port}"
    try:
        for _ in range(600):
            try:
                _get(f"{base}/count")
                break
            except (urllib.error.URLError, ConnectionError):
                time.sleep(0.05)
        yield base
    finally:
        process.terminate()
        process.wait()


def _get(url: str) -> Any:
    with urllib.request.urlopen(url) as answer:
        return json.load(answer)


def reset(base: str, scale: float, storms: str = "", blocked: int = BLOCKED) -> None:
    asked = f"{base}/reset?scale={scale}&latency={LATENCY}&storms={storms}&blocked={blocked}"
    urllib.request.urlopen(urllib.request.Request(asked, method="POST")).close()


def seen(base: str) -> Run:
    told = _get(f"{base}/figures")
    told.pop("now")
    return Run(**told)


# ---- ours ----------------------------------------------------------------------------------------


def fill(database: Path, people: int) -> None:
    subprocess.run(
        [sys.executable, "-m", "tests.bench.announcing", "fill", str(database), str(people)],
        cwd=ROOT,
        check=True,
    )


def start(
    database: Path, base: str, scale: float, rate: int = RATE, replies: float = 0
) -> subprocess.Popen[bytes]:
    command = [
        "-m",
        "tests.bench.announcing",
        "run",
        str(database),
        base,
        str(scale),
        str(rate),
        str(replies),
    ]
    return subprocess.Popen([sys.executable, *command], cwd=ROOT)


def ours(
    base: str, people: int, scale: float, storms: str = "", replies: float = 0
) -> tuple[Run, dict[str, int]]:
    """Announce to so many people; give what the server saw, and what the rows say."""
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "bench.db"
        fill(database, people)
        reset(base, scale, storms)
        process = start(database, base, scale, replies=replies)
        if process.wait(timeout=3600):
            raise RuntimeError("the announcement ended in an error")
        return seen(base), fates(database)


def fates(database: Path) -> dict[str, int]:
    with sqlite3.connect(database) as connection:
        return dict(
            connection.execute("select fate, count(*) from broadcast_copies group by fate").fetchall()
        )


def memory(base: str, people: int, scale: float, copies: int) -> float:
    """Give the megabytes a broadcast to so many people takes once so many copies have left."""
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "bench.db"
        fill(database, people)
        reset(base, scale)
        process = start(database, base, scale)
        try:
            while _get(f"{base}/count")["accepted"] < copies:
                if process.poll() is not None:
                    raise RuntimeError("the announcement ended before it was measured")
                time.sleep(0.2)
            return psutil.Process(process.pid).memory_info().rss / 1e6
        finally:
            process.kill()
            process.wait()


# ---- the others ----------------------------------------------------------------------------------


def rival(base: str, name: str, people: int, scale: float) -> Run:
    """Let another way of sending do the same."""
    reset(base, scale)
    command = [
        sys.executable,
        "-m",
        "tests.bench.rivals",
        name,
        base,
        str(FIRST_PERSON),
        str(people),
        str(scale),
    ]
    subprocess.run(command, cwd=ROOT, check=True, timeout=3600)
    return seen(base)


# ---- replies beside it ---------------------------------------------------------------------------


def _p95(waited: list[tuple[int, float]], *, urgent: bool) -> float:
    chosen = sorted(seconds for chat, seconds in waited if (chat % 10 == 0) == urgent)
    return chosen[int(len(chosen) * 0.95)] if chosen else 0.0


# ---- all of it -----------------------------------------------------------------------------------


def prove(
    people: int = 50_000, scale: float = SCALE, few: int = 10_000, many: int = 200_000, others: int = 2_000
) -> list[tuple[str, str]]:
    """Measure and give (figure, value) rows; raises when a bar is missed."""
    with server() as base:
        calm, fate = ours(base, people, scale)
        stormy, fate_stormy = ours(base, min(people, 10_000), scale, _at(min(people, 10_000)))
        quiet = ours(base, 30, scale, replies=0.5)[0]
        beside = ours(base, min(people, 5_000), scale, replies=0.5)[0]
        loop, library = rival(base, "loop", others, scale), rival(base, "library", others, scale)
        small, large = memory(base, few, scale, 1_000), memory(base, many, scale, 1_000)
    lost = people - sum(fate.values()) + min(people, 10_000) - sum(fate_stormy.values())
    share = calm.rate() / RATE
    rows = [
        ("seconds are made shorter", f"{scale:g} times"),
        ("people, one in a hundred has blocked the bot", f"{people:,}"),
        ("copies a second in steady state, ours", f"{calm.rate():.2f} of {RATE} ({share:.1%})"),
        ("429 provoked in steady state, ours", str(calm.own_in_steady_state)),
        ("429 provoked at all, ours", str(len(calm.own))),
        ("the same through a storm of six seconds", f"{stormy.rate((_storm(min(people, 10_000)),)):.2f}"),
        (
            "429 of the storm / own / doubled / lost",
            f"{stormy.stormy} / {len(stormy.own)} / {len(stormy.doubled)} / {lost}",
        ),
        ("copies a second, the loop that sleeps", f"{loop.rate():.2f} (own 429: {len(loop.own)})"),
        ("copies a second, aiogram_broadcaster", f"{library.rate():.2f} (own 429: {len(library.own)})"),
        ("doubled", str(len(calm.doubled))),
        (
            "sent / blocked / failed / unknown",
            " / ".join(str(fate.get(name, 0)) for name in ("sent", "blocked", "failed", "unknown")),
        ),
        (f"memory, {few:,} / {many:,} people", f"{small:.0f} / {large:.0f} MB ({large / small:.2f})"),
        (
            "replies beside nothing / beside a broadcast, p95",
            f"{_p95(quiet.waited, urgent=False) * 1000:.0f} / {_p95(beside.waited, urgent=False) * 1000:.0f} ms",
        ),
        ("urgent ones, p95", f"{_p95(beside.waited, urgent=True) * 1000:.0f} ms"),
    ]
    wrong = [
        share < LEAST_SHARE,
        calm.own_in_steady_state,
        lost,
        calm.doubled,
        stormy.doubled,
        large > 1.2 * small,
    ]
    if any(wrong):
        raise AssertionError(f"a bar is missed: {wrong}, {rows}")
    return rows


def _storm(people: int) -> tuple[float, float]:
    middle = people / RATE * 0.4
    return middle, middle + 6.0


def _at(people: int) -> str:
    begin, end = _storm(people)
    return f"{begin}:{end}"


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=50_000)
    parser.add_argument("--scale", type=float, default=SCALE)
    parser.add_argument("--many", type=int, default=200_000)
    parser.add_argument("--few", type=int, default=10_000)
    parser.add_argument("--others", type=int, default=2_000)
    given = parser.parse_args()
    table = Table("figure", "value")
    for row in prove(given.people, given.scale, given.few, given.many, given.others):
        table.add_row(*row)
    Console().print(table)
