"""Copies: taken while people write, worth nothing without the key, and whole when they are brought back."""

from __future__ import annotations

import asyncio
import sqlite3
from itertools import cycle
from pathlib import Path

import pytest

from bot import operations
from bot.db.vault import Vault, parse_keys
from bot.kernel.errors import SettingsWrong
from tests.operations.environment import good
from tests.town import KEY, town_in

CANARIES = [f"Kanarek{number:03d}" for number in range(60)]


@pytest.fixture
async def copy(place, out):
    """A copy of a town in which people wrote before, during and after."""
    async with town_in(place) as town:
        phones = [town.phone(name) for name in ("aigul", "bolat", "cholpon", "emma")]
        for phone in phones:
            phone.person.account.first_name = CANARIES[0]
            await phone.send("/start")
            await phone.press(f"language:{phone.language}")
        town.sandbox.fail("sendMessage", kind="500", times=40)
        copied = asyncio.Event()
        writing = asyncio.create_task(write_on(phones, copied))
        await asyncio.sleep(0.05)
        await operations.backup(out, place / "copies", keep=3)
        copied.set()
        await writing
        town.sandbox.faults.clear()
        await town.quiet(40)
    (copy,) = (place / "copies").glob("*.backup")
    return copy


async def write_on(phones, copied):
    """Write before, while and after the copy is made."""
    for number, words in enumerate(cycle(CANARIES[1:])):
        phones[number % len(phones)].person.say(f"{words} <b> & /menu")
        await asyncio.sleep(0.01 if number % 5 == 0 else 0)
        if copied.is_set() and number > len(CANARIES):
            return


def restored_to(place, monkeypatch, name="restored.db"):
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{place / name}")
    return place / name


async def test_a_copy_taken_under_load_comes_back_whole(place, out, copy, monkeypatch):
    target = restored_to(place, monkeypatch)

    await operations.restore(out, copy)

    assert broken_promises(target) == []
    connection = sqlite3.connect(target)
    assert connection.execute("select count(*) from people").fetchone() == (4,)
    (then,) = connection.execute("select count(*) from inbox").fetchone()
    connection.close()
    original = sqlite3.connect(place / "bot.db")
    assert 4 < then < original.execute("select count(*) from inbox").fetchone()[0], "people wrote on"
    original.close()


def broken_promises(path: Path) -> list[str]:
    """Everything that must hold in a database of the bot at any moment."""
    connection = sqlite3.connect(path)
    wrong = []

    def none(sql, what):
        if connection.execute(sql).fetchall():
            wrong.append(what)

    if connection.execute("pragma integrity_check").fetchone() != ("ok",):
        wrong.append("SQLite finds it damaged")
    none("select 1 from pragma_foreign_key_check", "a reference leads nowhere")
    none(
        "select 1 from inbox where status = 'done' and body is not null",
        "the words of a handled update stand",
    )
    none(
        "select 1 from outbox where settled_at is not null and body is not null",
        "words of a sent message stand",
    )
    none(
        "select 1 from outbox where status in ('pending', 'sending') and body is null",
        "a message has no words",
    )
    none("select 1 from inbox where status = 'waiting' and body is null", "an update to handle has no words")
    ids = [row[0] for row in connection.execute("select update_id from inbox order by update_id")]
    if ids != list(range(100_000_001, 100_000_001 + len(ids))):
        wrong.append("an update is missing among those that came later")
    # In this traffic every update is answered by exactly one message, in the same commit.
    handled, said = connection.execute(
        "select (select count(*) from inbox where status = 'done'), (select count(*) from outbox)"
    ).fetchone()
    if handled != said:
        wrong.append(f"{handled} updates handled, {said} answers written")
    vault = Vault(parse_keys(f"test:{KEY}"))
    for table in ("inbox", "outbox"):
        for (body,) in connection.execute(f"select body from {table} where body is not null"):
            vault.open_json(body, f"{table}.body")
    connection.close()
    return wrong


async def test_neither_a_copy_nor_the_database_shows_a_word_without_the_key(place, copy):
    for file in [copy, *place.glob("bot.db*"), *(place / "copies").iterdir()]:
        content = file.read_bytes()
        assert not [word for word in CANARIES if word.encode() in content], file.name
        assert b"/menu" not in content
    assert b"SQLite format" not in copy.read_bytes()


async def test_a_running_database_holds_no_word_in_the_clear_either(place):
    async with town_in(place) as town:
        aigul = town.phone("aigul")
        await aigul.send("/start")
        town.sandbox.fail("sendMessage", kind="429", retry_after=1, times=3)
        for words in CANARIES[:20]:
            aigul.person.say(words)
        await asyncio.sleep(0.3)

        raw = b"".join(file.read_bytes() for file in place.glob("bot.db*"))

        assert len(raw) > 100_000
        assert not [word for word in CANARIES if word.encode() in raw]


async def test_a_copy_opens_with_its_key_only(place, out, copy, monkeypatch):
    target = restored_to(place, monkeypatch)
    monkeypatch.setenv("DATA_KEYS", good(place)["DATA_KEYS"].replace("test:AAEC", "test:AAAA"))

    with pytest.raises(SettingsWrong, match="cannot be opened"):
        await operations.restore(out, copy)

    assert not target.exists()


@pytest.mark.parametrize(
    "ruin", ["one bit", "the end", "the beginning", "two blocks changed places", "not a copy"]
)
async def test_a_ruined_copy_is_refused_and_leaves_nothing(place, out, copy, monkeypatch, ruin):
    target = restored_to(place, monkeypatch)
    content = copy.read_bytes()
    ruined = {
        "one bit": content[:5000] + bytes([content[5000] ^ 1]) + content[5001:],
        "the end": content[:-100],
        "the beginning": content[20:],
        "two blocks changed places": content[:30] + content[30:][::-1],
        "not a copy": b"hello",
    }[ruin]
    copy.write_bytes(ruined)

    with pytest.raises(SettingsWrong) as refused:
        await operations.restore(out, copy)

    assert "\n" not in str(refused.value)
    assert not target.exists()
    assert {file.name for file in place.iterdir()} <= {
        "bot.db",
        "bot.db-wal",
        "bot.db-shm",
        "copies",
        "bot.db.erasures",
        "bot.db.lock",
    }


async def test_blocks_of_another_copy_do_not_fit_in(place, out, copy, monkeypatch):
    await operations.backup(out, place / "others", keep=3)
    (other,) = (place / "others").glob("*.backup")
    head = len("FAMILYBOT2") + 16 + 4
    assert copy.read_bytes()[head - 4 : head] == other.read_bytes()[head - 4 : head], "as many blocks"
    target = restored_to(place, monkeypatch)
    copy.write_bytes(copy.read_bytes()[:head] + other.read_bytes()[head:])

    with pytest.raises(SettingsWrong, match="cannot be opened"):
        await operations.restore(out, copy)

    assert not target.exists()


async def test_a_copy_that_is_not_there_is_told_of(place, out, monkeypatch):
    restored_to(place, monkeypatch)

    with pytest.raises(SettingsWrong, match=r"nothing\.backup"):
        await operations.restore(out, place / "nothing.backup")


async def test_nothing_is_ever_overwritten(place, out, copy):
    before = (place / "bot.db").read_bytes()

    with pytest.raises(SettingsWrong, match="nothing is overwritten"):
        await operations.restore(out, copy)

    assert (place / "bot.db").read_bytes() == before


async def test_only_the_newest_copies_are_kept(place, out):
    await operations.migrate(out)
    for _ in range(5):
        await operations.backup(out, place / "copies", keep=2)

    copies = sorted((place / "copies").glob("*.backup"))
    assert len(copies) == 2
    assert f"Written: {copies[-1]}" in out.file.getvalue()


async def test_there_is_nothing_to_copy_before_there_is_a_database(place, out):
    with pytest.raises(SettingsWrong, match=r"^DATABASE_URL: there is no database"):
        await operations.backup(out, place / "copies", keep=2)

    assert not (place / "bot.db").exists()


async def test_a_bot_goes_on_from_a_restored_copy(place, out, copy, monkeypatch):
    target = restored_to(place, monkeypatch, "again/bot.db")
    await operations.restore(out, copy)

    async with town_in(target.parent) as town:
        # Telegram's numbers go on; the sandbox would begin again with those that are known already.
        town.sandbox.world.updates.next_id += 1_000_000
        aigul = town.phone("aigul")
        await aigul.send("/menu")

        assert aigul.language == "kk"
        assert aigul.sees("home-menu")
