"""Copies and what is around them: nothing plain beside them, nothing foreign in them, nobody disturbed by them."""

from __future__ import annotations

import asyncio
import os
import signal
import sqlite3
import stat
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from bot import operations
from bot.kernel.errors import SettingsWrong
from tests.operations.environment import ROOT, good, run
from tests.town import town_in

FILLING = "create table filling (id integer primary key, words text); " + (
    "insert into filling(words) with recursive n(i) as (select 1 union all select i + 1 from n where i < 60000) "
    "select 'Kanarek ' || hex(randomblob(500)) from n"
)


def plain_files(folder: Path, *, but: Path) -> list[Path]:
    """Find database files in the clear, wherever they lie below a folder."""
    # Unlike pathlib's, this walk passes over folders that vanish while it looks.
    files = (Path(top) / name for top, _, names in os.walk(folder) for name in names)
    return [path for path in files if path != but and _is_plain(path)]


def _is_plain(path: Path) -> bool:
    # What is looked at may be on its way out.
    try:
        with path.open("rb") as file:
            return file.read(13) == b"SQLite format"
    except FileNotFoundError:
        return False


def test_a_backup_killed_in_the_middle_leaves_no_plain_copy_beside_the_copies_and_the_next_run_tidies(
    tmp_path,
):
    run(tmp_path, "migrate")
    with closing(sqlite3.connect(tmp_path / "bot.db")) as database, database:
        database.executescript(FILLING)
    database.close()
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), **good(tmp_path)}
    copies, data = tmp_path / "copies", tmp_path / "bot.db"
    left: list[Path] = []
    # A kill can come a moment after the copy was sealed and taken away; then it is tried again.
    for _ in range(10):
        process = subprocess.Popen(
            [sys.executable, "-m", "bot", "backup", "--to", str(copies)], cwd=tmp_path, env=environment
        )
        deadline = time.monotonic() + 60
        while not plain_files(tmp_path, but=data) and process.poll() is None and time.monotonic() < deadline:
            time.sleep(0.001)
        process.send_signal(signal.SIGKILL)
        process.wait()
        if left := plain_files(tmp_path, but=data):
            break
    assert left, "it was killed while the copy was made"

    assert plain_files(copies, but=data) == []
    assert [stat.S_IMODE(path.parent.stat().st_mode) for path in left] == [0o700]
    assert run(tmp_path, "backup", "--to", str(copies)).code == 0
    assert plain_files(tmp_path, but=data) == []
    assert [path.suffix for path in copies.iterdir()] == [".backup"]


def test_what_commands_write_is_for_its_owner_alone(tmp_path):
    run(tmp_path, "migrate")
    run(tmp_path, "backup", "--to", "copies")
    copy = next((tmp_path / "copies").glob("*.backup"))
    (tmp_path / "bot.db").rename(tmp_path / "older.db")
    assert run(tmp_path, "restore", str(copy)).code == 0

    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in (copy, tmp_path / "bot.db")}
    assert set(modes.values()) == {0o600}, modes


def test_the_unit_keeps_files_and_memory_to_itself():
    unit = (ROOT / "bot.service").read_text(encoding="utf-8")

    assert "UMask=0077" in unit
    assert "LimitCORE=0" in unit


@pytest.fixture
async def copy(place, out):
    await operations.migrate(out)
    await operations.backup(out, place / "copies", keep=3)
    (copy,) = (place / "copies").glob("*.backup")
    return copy


async def test_a_log_left_by_another_database_is_not_played_into_the_copy(place, out, copy):
    (place / "bot.db").unlink()
    (place / "bot.db-wal").write_bytes(b"a log of something else")

    with pytest.raises(SettingsWrong, match=r"^DATABASE_URL: bot\.db-wal"):
        await operations.restore(out, copy)

    assert not (place / "bot.db").exists()


async def test_a_running_bot_is_noticed_even_when_its_file_was_deleted(place, out):
    async with town_in(place) as town:
        await town.phone("aigul").send("/start")
        await operations.backup(out, place / "copies", keep=3)
        (copy,) = (place / "copies").glob("*.backup")
        for file in place.glob("bot.db*"):
            if not file.name.endswith(".lock"):
                file.unlink()

        with pytest.raises(SettingsWrong, match="a bot is running"):
            await operations.restore(out, copy)

        assert not (place / "bot.db").exists()


async def test_who_came_back_after_being_forgotten_stays_in_a_restored_copy(place, out):
    async with town_in(place) as town:
        aigul, bolat = town.phone("aigul"), town.phone("bolat")
        for phone in (aigul, bolat):
            await phone.send("/start")
            await phone.send("/forget")
            await phone.press("people-forget-me-button")
        town.clock.turn(hours=25)
        await town.app.alarm_clock.run(town.app.alarm_clock.jobs["forget"])
        assert town.ask("select count(*) from people") == [(0,)]
        town.clock.turn(hours=1)
        await aigul.send("/start")
        await operations.backup(out, place / "copies", keep=3)
    (copy,) = (place / "copies").glob("*.backup")
    for file in place.glob("bot.db*"):
        file.unlink()

    await operations.restore(out, copy)

    with closing(sqlite3.connect(place / "bot.db")) as database, database:
        assert database.execute("select id from people").fetchall() == [(101,)]
    database.close()


async def test_who_is_forgotten_a_second_time_is_forgotten_in_copies_made_in_between(place, out):
    async with town_in(place) as town:
        aigul = town.phone("aigul")
        for _ in range(2):
            await aigul.send("/start")
            await operations.backup(out, place / "copies", keep=3)
            await aigul.send("/forget")
            await aigul.press("people-forget-me-button")
            town.clock.turn(hours=25)
            await town.app.alarm_clock.run(town.app.alarm_clock.jobs["forget"])
            town.clock.turn(hours=1)
        await operations.backup(out, place / "copies", keep=3)
    between = sorted((place / "copies").glob("*.backup"))[1]
    for file in place.glob("bot.db*"):
        file.unlink()

    await operations.restore(out, between)

    with closing(sqlite3.connect(place / "bot.db")) as database, database:
        assert database.execute("select id from people").fetchall() == []
    database.close()


def spoil(place: Path, statement: str) -> None:
    with closing(sqlite3.connect(place / "bot.db")) as database, database:
        database.execute("pragma foreign_keys=off")
        database.execute(statement)
    database.close()


async def test_a_copy_in_which_a_reference_leads_nowhere_is_not_named_restored(place, out):
    await operations.migrate(out)
    spoil(
        place,
        "insert into household_members(member, member_mark, household_id, joined_at) values (x'00', 'a', 99, 0)",
    )
    await operations.backup(out, place / "copies", keep=3)
    (copy,) = (place / "copies").glob("*.backup")
    (place / "bot.db").rename(place / "older.db")

    with pytest.raises(SettingsWrong, match="a row of household_members leads nowhere"):
        await operations.restore(out, copy)

    assert not (place / "bot.db").exists()
    assert not list(place.glob(".bot.db.*"))


async def test_nothing_stands_at_the_place_before_everybody_was_forgotten_again(
    place, out, copy, monkeypatch
):
    """A bot that waits for its database must not open one in which somebody who was forgotten still stands."""
    (place / "bot.db").unlink()
    stood = []
    forget_again = operations._forget_again

    async def look(*given):
        stood.append((place / "bot.db").exists())
        return await forget_again(*given)

    monkeypatch.setattr(operations, "_forget_again", look)
    await operations.restore(out, copy)

    assert stood == [False]
    assert (place / "bot.db").exists()


async def test_two_backups_at_the_same_time_do_not_tidy_each_other_away(place, out):
    await operations.migrate(out)

    await asyncio.gather(*(operations.backup(out, place / "copies", keep=9) for _ in range(3)))

    copies = list((place / "copies").glob("*.backup"))
    assert len(copies) == 3
