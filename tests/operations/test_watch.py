"""What no update shows is looked after: the database's file, its disk, the last backup, a job that is dead."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from datetime import timedelta

import pytest

from bot import operations, watch
from bot.app import App
from bot.kernel.clock import HandClock
from bot.kernel.errors import SettingsWrong, StorageFailed
from bot.opening import open_at_last
from bot.sandbox.cast import gather
from bot.sandbox.server import Sandbox
from bot.scheduling.jobs import DEAD, AlarmClock, Chore, Job
from bot.telegram.wire.alarms import Alarms
from tests.telegram.wire import until
from tests.town import MORNING, settings_for, town_in

OPERATOR = 105


@pytest.fixture
async def house(place):
    """A house whose admin has once written to it, so that Telegram lets us write to them."""
    async with town_in(place) as town:
        await town.phone("dana").send("/start")
        yield town


def alarms(town):
    return [
        call.params["text"]
        for call in town.sandbox.calls_of("sendMessage")
        if call.params["chat_id"] == OPERATOR
    ]


def rung(town, id):
    return [
        text for text in alarms(town) if any(town.says(text, code, id) for code in ("kk", "ru", "ky", "en"))
    ]


@pytest.mark.parametrize("how", ["deleted", "replaced"])
async def test_a_file_that_is_gone_is_noticed_told_and_saved(house, place, how):
    await house.phone("aigul").send("/start")
    moved = place / "elsewhere.db"
    (place / "bot.db").rename(moved)
    if how == "replaced":
        (place / "bot.db").write_bytes(b"")
    # Nothing is written into a file that nobody will find again; who writes now gets the card, and is brought again.
    house.phone("bolat").person.say("/start")

    assert timedelta(seconds=60) > watch.EVERY
    await house.app.watch.look()
    await until(house._running.done)

    (saved,) = place.glob("bot.db.rescued-*")
    (alarm,) = rung(house, "alarm-file")
    assert saved.name in alarm
    with closing(sqlite3.connect(saved)) as database, database:
        assert database.execute("select id from people order by id").fetchall() == [(101,), (OPERATOR,)]
    database.close()
    assert house.app.watch.has_lost_its_file(), "the process ends with a code that starts it again"


async def test_a_start_beside_a_missing_database_asks_before_it_begins_empty(place, out):
    async with town_in(place) as town:
        await town.phone("aigul").send("/start")
        clock, settings = town.clock, town.app.settings
    (place / "bot.db").unlink()

    with pytest.raises(StorageFailed, match="MISSING"):
        await App.open(settings, clock)
    with pytest.raises(SettingsWrong, match=r"^DATABASE_URL: .* is gone; .*restore.*migrate --begin-empty"):
        await operations.migrate(out)
    assert not (place / "bot.db").exists()
    await operations.migrate(out, begin_empty=True)
    assert (place / "bot.db").exists()


async def test_a_missing_backup_is_told_with_its_day_and_a_fresh_one_is_not(place, out):
    async with town_in(place, backup_hours=26) as town:
        await town.phone("dana").send("/start")
        await town.app.watch.look()
        town.clock.turn(hours=25)
        await town.app.watch.look()
        assert rung(town, "alarm-backup") == []
        town.clock.turn(hours=2)

        await town.app.watch.look()

        await until(lambda: rung(town, "alarm-backup"))
        assert "2027-01-05" in rung(town, "alarm-backup")[0]


async def test_a_backup_leaves_word_in_the_database(place, out):
    await operations.migrate(out)
    await operations.backup(out, place / "copies", keep=2)

    with closing(sqlite3.connect(place / "bot.db")) as database, database:
        assert database.execute("select count(*) from pulses where part = 'backup'").fetchone() == (1,)
    database.close()


async def test_little_room_on_the_disk_is_told_before_it_is_full(house, monkeypatch):
    monkeypatch.setattr(watch, "ROOM", 1 << 60)

    await house.app.watch.look()

    await until(lambda: rung(house, "alarm-room"))


# ---- alarms ------------------------------------------------------------------------------------------


async def test_the_same_is_told_at_once_and_then_once_an_hour_with_how_often(house):
    bell = Alarms(house.app.rescue._lifeline.say, house.app.session, [OPERATOR], pause=0.3)
    for number in range(50):
        bell.ring("alarm-update", f"{number} LookupError")
        await asyncio.sleep(0.001)
    bell.ring("alarm-room", "7")
    await until(lambda: len(rung(house, "alarm-update")) == 2)
    await bell.close()

    first, second = rung(house, "alarm-update")
    assert "0 LookupError" in first
    assert "49" in second
    assert len(rung(house, "alarm-room")) == 1


async def test_an_administrator_who_cannot_be_reached_is_told_when_they_can(house):
    house.sandbox.fail("sendMessage", kind="502", times=2)
    bell = Alarms(house.app.rescue._lifeline.say, house.app.session, [OPERATOR], pause=0.05)

    bell.ring("alarm-room", "7")

    await until(
        lambda: [
            call for call in house.sandbox.calls_of("sendMessage") if call.ok and "7" in call.params["text"]
        ]
    )
    await bell.close()


async def test_a_second_bot_and_a_foreign_webhook_are_told_apart(house):
    for fault, id in (
        ("Conflict: terminated by other getUpdates request", "alarm-second-bot"),
        ("Conflict: can't use getUpdates method while webhook is active", "alarm-webhook"),
    ):
        answer = type("Heard", (), {"ok": False, "status": 409, "description": fault, "result": None})()
        await house.app.intake._trouble(answer)
        await until(lambda id=id: rung(house, id))


# ---- jobs --------------------------------------------------------------------------------------------


@pytest.fixture
async def database(tmp_path):
    from bot.db.sqlite import SqliteDatabase
    from bot.db.vault import Vault

    database = await SqliteDatabase.open(tmp_path / "jobs.db", Vault({"k": bytes(32)}))
    yield database
    await database.close()


async def test_jobs_go_on_when_the_wall_clock_is_set_back(database):
    """Everything that waits looks at the loop's clock: the wall's may go where it likes."""
    clock, woke = HandClock(MORNING), []
    alarm_clock = AlarmClock(database, clock)
    alarm_clock.add(Job("tick", timedelta(seconds=0.05), lambda _, now: woke.append(now) or False))
    alarm_clock.start()
    await until(lambda: len(woke) > 1)
    clock.turn(hours=-1)
    before = len(woke)

    await until(lambda: len(woke) > before + 2, seconds=5)
    await alarm_clock.stop()

    assert woke[-1] == MORNING - timedelta(hours=1), "what is due is read from the wall"


def test_no_job_waits_on_the_wall_clock():
    from tests.house.code import BOT, python_files

    waiting = [path.name for path in python_files(BOT) if "apscheduler." in path.read_text(encoding="utf-8")]
    assert waiting == []


async def test_a_job_that_fails_again_and_again_is_told_and_the_others_go_on(database):
    told, woke = [], []

    def break_off(*_):
        raise LookupError("a bug")

    alarm_clock = AlarmClock(database, HandClock(MORNING), lambda what, code: told.append((what, code)))
    alarm_clock.add(
        Job("broken", timedelta(seconds=0.01), break_off),
        Job("healthy", timedelta(seconds=0.01), lambda *_: woke.append(1) or False),
    )
    alarm_clock.start()
    await until(lambda: told and len(woke) > DEAD)
    await alarm_clock.stop()

    assert told[0] == ("alarm-job", "broken LookupError")


async def test_a_job_that_hangs_is_seen_by_its_absence(database, monkeypatch):
    monkeypatch.setattr("bot.scheduling.jobs.SHORTEST_WATCH", 0.1)
    alarm_clock = AlarmClock(database, HandClock(MORNING))

    async def hang():
        await asyncio.Event().wait()

    async def pass_by():
        return

    alarm_clock.add(
        Chore("hanging", timedelta(seconds=0.01), hang), Chore("quick", timedelta(seconds=0.01), pass_by)
    )
    alarm_clock.start()

    await until(lambda: alarm_clock.late() == ["hanging"])
    await alarm_clock.stop()


async def test_a_job_does_not_overtake_itself_and_late_ticks_are_one(database):
    running, most, ticks = 0, 0, 0

    async def slow():
        nonlocal running, most, ticks
        running, ticks = running + 1, ticks + 1
        most = max(most, running)
        await asyncio.sleep(0.1)
        running -= 1

    alarm_clock = AlarmClock(database, HandClock(MORNING))
    alarm_clock.add(Chore("slow", timedelta(seconds=0.01), slow))
    alarm_clock.start()
    await asyncio.sleep(0.55)
    await alarm_clock.stop()

    assert most == 1
    assert ticks <= 6


# ---- no storage at the start ----------------------------------------------------------------------------


async def test_who_writes_while_the_database_cannot_be_used_gets_the_card_and_later_the_answer(place):
    """The folder is taken by a file: nothing can be opened there; then it is freed, and all goes on by itself."""
    clock = HandClock(MORNING)
    sandbox = await Sandbox.start(clock=clock)
    cast = gather(sandbox)
    (place / "data").write_text("in the way", encoding="utf-8")
    settings = settings_for(sandbox, place, database_url=f"sqlite:///{place / 'data' / 'bot.db'}")
    stopped, saule, aigul = asyncio.Event(), cast.people["saule"], cast.people["aigul"]
    try:
        opening = asyncio.create_task(open_at_last(settings, clock, stopped))
        saule.say("/help")
        aigul.say("/menu")
        await sandbox.until(
            lambda: all(any("112" in m.html for m in one.chat) for one in (saule, aigul)), seconds=20
        )
        assert not opening.done()
        (place / "data").unlink()
        app = await asyncio.wait_for(opening, 20)
        running = asyncio.create_task(app.run())
        before = len(aigul.chat)
        await sandbox.until(lambda: len(aigul.chat) > before, seconds=20)
        app.stop()
        await running
    finally:
        stopped.set()
        await sandbox.close()


async def test_a_stop_while_the_database_cannot_be_used_is_a_stop(place):
    clock = HandClock(MORNING)
    sandbox = await Sandbox.start(clock=clock)
    (place / "data").write_text("in the way", encoding="utf-8")
    settings = settings_for(sandbox, place, database_url=f"sqlite:///{place / 'data' / 'bot.db'}")
    stopped = asyncio.Event()
    try:
        opening = asyncio.create_task(open_at_last(settings, clock, stopped))
        await asyncio.sleep(0.2)
        stopped.set()
        assert await asyncio.wait_for(opening, 10) is None
    finally:
        await sandbox.close()


async def test_while_somebody_holds_the_file_a_hundred_people_get_the_card_within_a_second_or_two(
    house, place
):
    """Five seconds of SQLite's patience are no part of the way of the card."""
    accounts = [house.sandbox.person(7000 + number, f"P{number}", "ru") for number in range(100)]
    holder = sqlite3.connect(place / "bot.db", isolation_level=None)
    holder.execute("begin immediate")
    loop = asyncio.get_running_loop()
    began = loop.time()
    for account in accounts:
        account.say("/help")
    try:
        await house.sandbox.until(lambda: any("112" in m.html for m in accounts[0].chat), seconds=20)
        first = loop.time() - began
        await house.sandbox.until(
            lambda: all(any("112" in m.html for m in one.chat) for one in accounts), seconds=30
        )
        last = loop.time() - began
    finally:
        holder.execute("rollback")
        holder.close()
    print(f"first card after {first:.2f} s, last of a hundred after {last:.2f} s")
    assert first < 3, "the promise is one second; a busy machine gets two more"
    assert last < 5
    await house.quiet(60)
