"""The command line: what each command prints, and the code it ends with."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

from bot.db.vault import parse_keys
from bot.features.placement.repository import load_packs
from bot.kernel.clock import SystemClock
from bot.sandbox.server import Sandbox
from bot.telegram.wire.checks import ask_telegram
from tests.operations.environment import ROOT, good, run


def test_help_is_quick_and_names_every_command(tmp_path):
    done = run(tmp_path, "--help", settings={})

    assert done.code == 0
    for command in ("run", "demo", "migrate", "check", "backup", "restore", "reseal", "replay", "new-key"):
        assert command in done.out


@pytest.mark.parametrize("arguments", [[], ["fly"], ["check", "--fast"], ["restore"]])
def test_a_command_that_is_none_ends_with_two(tmp_path, arguments):
    done = run(tmp_path, *arguments, settings={})

    assert done.code == 2
    assert "Traceback" not in done.err


def test_a_new_key_fits_into_the_settings(tmp_path):
    first, second = (run(tmp_path, "new-key", settings={}).out.strip() for _ in range(2))

    assert first != second
    assert list(parse_keys(first)) == ["main"]


def test_migrate_makes_the_database_and_says_what_it_did(tmp_path):
    first, second = run(tmp_path, "migrate"), run(tmp_path, "migrate")

    assert (first.code, second.code) == (0, 0)
    assert "applied 0001_pipeline.sql" in first.out
    assert "applied" not in second.out
    assert (tmp_path / "bot.db").exists()


def test_check_ends_with_zero_when_at_most_something_is_unverified(tmp_path):
    run(tmp_path, "migrate")

    done = run(tmp_path, "check")

    assert done.code == 0, done.out
    assert "Nothing is wrong." in done.out
    assert "kz/mci.mci-2027" in done.out, "what is to be verified is listed"


def test_check_ends_with_one_and_says_everything_that_is_wrong(tmp_path):
    no_database = run(tmp_path, "check")
    run(tmp_path, "migrate")
    with closing(sqlite3.connect(tmp_path / "bot.db")) as database, database:
        database.execute(
            "delete from schema_migrations where number = (select max(number) from schema_migrations)"
        )
    database.close()
    behind = run(tmp_path, "check")
    (tmp_path / "bot.db").write_bytes(b"no database at all, only words " * 200)
    ruined = run(tmp_path, "check")

    assert [one.code for one in (no_database, behind, ruined)] == [1, 1, 1]
    assert "DATABASE_URL: there is no database" in no_database.out
    assert "The database is behind" in behind.out
    assert "SQLITE_NOTADB" in ruined.out
    assert "Traceback" not in no_database.err + behind.err + ruined.err


def test_a_fact_is_followed_to_its_file_and_source(tmp_path):
    pack = load_packs()["kz"]
    key = next(iter(pack.facts())).proof.key

    found = run(tmp_path, "check", "--fact", f"kz/{key}", settings={})
    unknown = run(tmp_path, "check", "--fact", "kz/no.such.fact", settings={})

    assert found.code == 0
    assert ".yaml" in found.out
    assert "source" in found.out
    assert unknown.code == 1
    assert "No fact has the key" in unknown.out


async def test_check_live_says_what_telegram_does_not_like():
    sandbox = await Sandbox.start(clock=SystemClock())
    staff = sandbox.group(-1001000000001, "staff", forum=True)
    sandbox.group(-1001000000002, "no topics")
    try:
        assert await ask_telegram(sandbox.url, sandbox.token, None) == []
        assert await ask_telegram(sandbox.url, sandbox.token, staff.id) == []
        wrong = await ask_telegram(sandbox.url, "1:wrong-token", None)
        nowhere = await ask_telegram(sandbox.url, sandbox.token, -1001000000099)
        flat = await ask_telegram(sandbox.url, sandbox.token, -1001000000002)
    finally:
        await sandbox.close()
    away = await ask_telegram(sandbox.url, sandbox.token, None)

    assert wrong == ["BOT_TOKEN: Telegram does not accept it (401)"]
    assert away == ["TELEGRAM_API_URL: Telegram does not answer"]
    assert [one.partition(":")[0] for one in nowhere] == ["STAFF_CHAT_ID"]
    assert flat[0] == "STAFF_CHAT_ID: the group has no topics switched on"
    assert "can_manage_topics" in flat[1]


async def test_a_token_that_telegram_does_not_accept_ends_the_run_with_one_sentence(tmp_path):
    sandbox = await Sandbox.start(clock=SystemClock())
    settings = good(tmp_path, TELEGRAM_API_URL=sandbox.url, BOT_TOKEN="1:wrong-token")
    try:
        done = await asyncio.to_thread(run, tmp_path, "run", settings=settings)
    finally:
        await sandbox.close()

    assert done.code == 2
    assert done.sentences == ["BOT_TOKEN: Telegram does not accept it"]


@pytest.mark.parametrize("place", ["a file is in the way/bot.db", "folder"])
def test_a_database_that_cannot_be_made_is_told_in_one_sentence(tmp_path, place):
    (tmp_path / "a file is in the way").write_text("x", encoding="utf-8")
    (tmp_path / "folder").mkdir()

    done = run(tmp_path, "migrate", settings=good(tmp_path, DATABASE_URL=f"sqlite:///{tmp_path / place}"))

    assert done.code == 2
    assert len(done.sentences) == 1
    assert done.sentences[0].startswith("DATABASE_URL: the database cannot be used")


async def test_the_bot_runs_answers_and_ends_with_zero_when_told_to(tmp_path):
    sandbox = await Sandbox.start(clock=SystemClock())
    aigul = sandbox.person(101, "Aigul", "kk")
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(ROOT),
        **good(tmp_path, TELEGRAM_API_URL=sandbox.url),
    }
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "run", cwd=tmp_path, env=environment,
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    try:
        aigul.say("/start")
        await sandbox.until(lambda: len(aigul.chat) > 1, seconds=60)
        process.send_signal(signal.SIGTERM)
        async with asyncio.timeout(20):
            out, err = await process.communicate()
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
        await sandbox.close()

    assert process.returncode == 0, err.decode()
    assert b"Traceback" not in err
    assert not Path(tmp_path / "bot.db-wal").exists(), "a clean end leaves one file"
    assert sandbox.refusals == []
    assert out == b""


def test_check_prints_whole_keys_and_the_same_for_a_machine(tmp_path):
    plain = run(tmp_path, "check").out
    doubts = json.loads(run(tmp_path, "check", "--json").out)["doubts"]

    assert len(doubts) > 50
    assert {"kz/mci.mci-2027", "kg/forms.kg-guardianship"} <= {one["fact"] for one in doubts}
    assert all(one["fact"] in plain for one in doubts)
