"""/forget: a day to undo it, done exactly once, and then no string of the person is left anywhere."""

from __future__ import annotations

from datetime import timedelta

import orjson
import pytest

from bot.db.codecs import to_ms
from bot.kernel.text import Text
from bot.telegram.deciding import inbox
from bot.telegram.sending import outbox
from bot.telegram.shown.screens import Lane, Post, Screen
from bot.telegram.updates import arrived
from tests import engines
from tests.people.conftest import agree, sent
from tests.people.test_household import unite
from tests.town import Phone, bot_in

NUMBER = 7_300_123_456_789
"""A number that nothing else in a database is likely to be."""
CANARY = "Canary-Zhibek"
STAFF = -1001000000001


@pytest.fixture
async def zhibek(town):
    """Somebody whose every word can be told from everybody else's."""
    person = town.sandbox.person(NUMBER, f"{CANARY}-name", "ru", f"{CANARY}_user".replace("-", "_"))
    phone = Phone(town, person)
    await phone.send("/start")
    await phone.press("language:ru")
    await agree(phone)
    return phone


async def forget(town, hours=24):
    town.clock.turn(hours=hours)
    await town.app.alarm_clock.run(town.app.alarm_clock.jobs["forget"])
    await sent(town)


def columns(town):
    """Every value of every table, with where it stands."""
    for table, rows in engines.everything(town.app.settings.database_url).items():
        for row in rows:
            yield from ((table, name, value) for name, value in row.items())


def traces(town, *canaries):
    """Where the person can still be found, with everything that is sealed opened."""
    for table, name, value in columns(town):
        words = value
        if isinstance(value, bytes):
            words = town.app.database.vault.open(value, f"{table}.{name}").decode()
        if any(str(canary) in str(words) for canary in canaries):
            yield f"{table}.{name}", value


async def live(town, zhibek, bolat):
    """Use all there is, leaving words and numbers wherever they can be left."""
    await zhibek.forge("region:KZ:61")
    await zhibek.send(f"{CANARY}-said in passing")
    await zhibek.send(f"/start {CANARY}")
    await zhibek.send("/reminders")
    await zhibek.press("reminders-new-button")
    await zhibek.send("05.02.2027 10:00")
    await zhibek.send(f"{CANARY}-note")
    await zhibek.forge("kept:not")
    await zhibek.send("/mydata")
    await zhibek.press("people-data-export-button")
    await unite(zhibek, bolat)
    await sent(town)
    await town.app.database.write(_leave_more, town.clock.now())


def _leave_more(tx, now):
    """What only bad luck leaves: an update nobody could handle, and messages that wait for a later day."""
    message = {
        "message_id": 1,
        "date": 1,
        "chat": {"id": NUMBER, "type": "private"},
        "text": f"{CANARY}-unhandled",
    }
    raw = {
        "update_id": 99,
        "message": message | {"from": {"id": NUMBER, "is_bot": False, "first_name": CANARY}},
    }
    inbox.store(tx, [(arrived(raw, 0.0), orjson.dumps(raw))], now)
    inbox.give_up(tx, 99)
    words = Screen(Text("verbatim", words=f"{CANARY}-waiting"), lane=Lane.BULK)
    later = to_ms(now + timedelta(days=30))
    for chat_id, person_id in ((NUMBER, NUMBER), (NUMBER, None), (STAFF, NUMBER)):
        key = f"for:{NUMBER}:{chat_id}:{person_id}"
        post = Post(chat_id, words, person_id=person_id, due_at_ms=later, dedupe_key=key)
        outbox.post(tx, post, now, "ru")


async def test_after_a_day_no_string_of_the_person_is_left_in_any_column_file_or_log(
    town, zhibek, consenting_bolat
):
    await live(town, zhibek, consenting_bolat)
    before = dict(traces(town, CANARY, NUMBER))
    assert {
        "inbox.body",
        "outbox.body",
        "people.id",
        "consents.person_id",
        "household_members.member",
    } <= set(before)
    assert "reminders.words" in before
    sealed = [value for _, value in traces(town, CANARY) if isinstance(value, bytes)]

    assert len(sealed) >= 5
    await zhibek.send("/forget")
    await zhibek.press("people-forget-me-button")
    assert zhibek.sees("people-forget-later")
    await forget(town)
    await town.app.database.checkpoint()

    assert list(traces(town, CANARY, NUMBER, CANARY.replace("-", "_"))) == []
    files = [path.read_bytes() for path in engines.files_of(town.app.settings.database_url)]
    # A server's files are its own: what was deleted lies there, sealed, until it sweeps.
    assert len(files) >= 2 or engines.on_postgresql()
    number = NUMBER.to_bytes(6, "big")
    for needle in (CANARY.encode(), str(NUMBER).encode(), number, *sealed):
        assert not any(needle in content for content in files)


async def test_nobody_elses_rows_are_touched(town, zhibek, consenting_bolat):
    await live(town, zhibek, consenting_bolat)
    mine = sorted(place for place, _ in traces(town, 102) if place != "household_members.member")

    await zhibek.send("/forget")
    await zhibek.press("people-forget-me-button")
    await forget(town)

    kept = sorted(place for place, _ in traces(town, 102))
    assert [place for place in mine if place not in kept] == []
    await consenting_bolat.send("/household")
    assert consenting_bolat.sees("people-household-alone")


async def test_undoing_within_the_day_keeps_everything(town, zhibek, consenting_bolat):
    await live(town, zhibek, consenting_bolat)
    await zhibek.send("/forget")
    await zhibek.press("people-forget-me-button")

    town.clock.turn(hours=23)
    await zhibek.send("/mydata")
    assert zhibek.sees("people-forget-planned-asked")
    await zhibek.press("people-forget-undo-button")
    assert zhibek.sees("people-forget-undone")
    await forget(town, hours=48)

    assert {"people.id", "consents.person_id", "reminders.words"} <= {
        p for p, _ in traces(town, NUMBER, CANARY)
    }


async def test_nothing_is_erased_an_hour_too_soon_and_asking_twice_moves_nothing(town, zhibek):
    await zhibek.send("/forget")
    await zhibek.press("people-forget-me-button")
    await forget(town, hours=23)
    assert town.ask("select count(*) from people where id = :id", id=NUMBER) == [(1,)]

    await zhibek.forge("forgetme")
    await forget(town, hours=1)

    assert town.ask("select count(*) from people where id = :id", id=NUMBER) == [(0,)]


async def test_it_is_carried_out_once_and_a_person_who_returns_is_new(town, zhibek):
    await zhibek.send("/forget")
    await zhibek.press("people-forget-me-button")
    await forget(town)
    heard = len(zhibek.person.history)

    await forget(town)
    assert len(zhibek.person.history) == heard
    await zhibek.send("/start")
    assert zhibek.sees("home-choose-language")
    await zhibek.press("language:ru")
    await forget(town, hours=100)

    assert town.ask("select language from people where id = :id", id=NUMBER) == [("ru",)]
    assert town.ask("select count(*) from consents where person_id = :id", id=NUMBER) == [(0,)]


async def test_a_wish_to_be_forgotten_outlives_a_stop(town, zhibek, tmp_path):
    await zhibek.send("/forget")
    await zhibek.press("people-forget-me-button")
    town.kill()

    town.clock.turn(hours=24)
    async with bot_in(town.sandbox, town.cast, tmp_path, town.clock) as later:
        await later.app.alarm_clock.run(later.app.alarm_clock.jobs["forget"])

        assert later.ask("select count(*) from people where id = :id", id=NUMBER) == [(0,)]


async def test_more_than_a_slice_are_forgotten_in_one_go(town):
    people = town.app.house.services["records"]
    phones = [Phone(town, town.sandbox.person(NUMBER + n, "N", "ru")) for n in range(7)]
    for phone in phones:
        await phone.send("/start")
        await phone.send("/forget")
        await phone.press("people-forget-me-button")
    assert people.holdings

    await forget(town)

    assert town.ask("select count(*) from people") == [(0,)]
    assert town.ask("select count(*) from forgettings") == [(0,)]


async def test_a_message_that_arrived_meanwhile_is_still_handled(town, zhibek):
    await zhibek.send("/forget")
    await zhibek.press("people-forget-me-button")
    town.clock.turn(hours=24)

    zhibek.person.say("/help")
    await town.app.alarm_clock.run(town.app.alarm_clock.jobs["forget"])
    await town.quiet()

    assert zhibek.has_seen("home-help")
