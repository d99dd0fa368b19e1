"""Starts server and bots in processes of their own, each pinned to a core where there are two, and measures them."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
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

import orjson
import psutil

from tests import engines

ROOT = Path(__file__).parents[2]


@dataclass
class Figures:
    """What one bot did in one run."""

    sent: int
    per_second: float
    p50_ms: float
    p95_ms: float
    resident_mb: float
    per_cpu_second: float
    commits: int = 0
    unanswered: int = 0


def _pinned(core: int, *command: str) -> list[str]:
    cores = sorted(os.sched_getaffinity(0))
    taskset = shutil.which("taskset")
    return [taskset, "-c", str(cores[core]), *command] if taskset and len(cores) > 1 else list(command)


@contextmanager
def server() -> Iterator[str]:
    """Run the unchecking server; give its address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = subprocess.Popen(
        _pinned(0, sys.executable, "-m", "tests.bench.server", "--port", str(port)), cwd=ROOT
    )
    base = f"http://127.0.0.1:{port}"
    try:
        for _ in range(200):
            try:
                urllib.request.urlopen(f"{base}/figures").close()
                break
            except (urllib.error.URLError, ConnectionError):
                time.sleep(0.05)
        yield base
    finally:
        process.terminate()
        process.wait()


def run(
    base: str,
    bot: str,
    updates: int,
    rate: float = 0,
    limit_seconds: float = 1200,
    url: str | None = None,
    first: int = 0,
    mix: Path | None = None,
) -> Figures:
    """Let a bot (`echo` or `ours`) handle so many updates; give what was measured at the server's side.

    `url` is a database that stands already; `first` comes before the numbers of the updates it is given; `mix` is a
    file of `traffic`, which is handed out in place of one command again and again.
    """
    asked = f"updates={updates}&rate={rate}&shift={first}" + (f"&mix={mix}" if mix else "")
    reset = urllib.request.Request(f"{base}/reset?{asked}", method="POST")
    urllib.request.urlopen(reset).close()
    with tempfile.TemporaryDirectory(dir=ROOT) as folder:
        arguments = [base] if bot == "echo" else [base, url or engines.url_in(Path(folder), "bench")]
        process = subprocess.Popen(
            _pinned(1, sys.executable, "-m", f"tests.bench.{bot}", *arguments),
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )
        try:
            watched = psutil.Process(process.pid)
            started = _busy(_first(base, watched))
            seen = _wait(base, process, updates, limit_seconds)
            busy = _busy(watched) - started
            resident = watched.memory_info().rss / 1e6
        finally:
            process.send_signal(signal.SIGTERM)
            out, _ = process.communicate(timeout=120)
    commits = int(out.split()[-1]) if bot == "ours" and out.split() else 0
    return Figures(
        int(seen["sent"]),
        seen["per_second"],
        seen["p50_ms"],
        seen["p95_ms"],
        resident,
        updates / busy,
        commits,
        int(seen["unanswered"]),
    )


def traffic(folder: Path, name: str, updates: list[dict[str, Any]]) -> Path:
    """Write updates down for the server to hand out."""
    file = folder / f"{name}.json"
    file.write_bytes(orjson.dumps(updates))
    return file


def _busy(process: psutil.Process) -> float:
    times = process.cpu_times()
    return times.user + times.system


def _first(base: str, process: psutil.Process) -> psutil.Process:
    """Wait for the first reply: starting is not what is measured."""
    while True:
        with urllib.request.urlopen(f"{base}/figures") as answer:
            if json.load(answer)["sent"] or not process.is_running():
                return process
        time.sleep(0.02)


def _wait(base: str, process: subprocess.Popen[str], updates: int, limit_seconds: float) -> dict[str, float]:
    deadline = time.monotonic() + limit_seconds
    while True:
        with urllib.request.urlopen(f"{base}/figures") as answer:
            seen: dict[str, float] = json.load(answer)
        if seen["over"]:
            return seen
        if process.poll() is not None:
            raise RuntimeError("the bot has stopped by itself")
        if time.monotonic() > deadline:
            raise TimeoutError(f"{seen['sent']} of {updates} after {limit_seconds} s")
        time.sleep(0.2)
