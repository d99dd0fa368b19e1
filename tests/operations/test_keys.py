"""Wrong keys are refused before anything is read, sealed or copied with them."""

from __future__ import annotations

import base64
import sqlite3
from contextlib import closing

import pytest

from bot import operations
from bot.db.vault import Vault
from bot.kernel.errors import SettingsWrong
from tests.operations.environment import good, run
from tests.town import KEY, town_in

OTHER = base64.b64encode(b"k" * 32).decode()
WRONG = {"the same name, another key": f"test:{OTHER}", "another name": f"new:{OTHER}"}


def the_sentence(done):
    assert done.code == 2, done.err
    (sentence,) = done.sentences
    assert sentence.startswith("DATA_KEYS: the database was sealed with other keys")


@pytest.mark.parametrize(
    ("command", "keys"),
    list(zip(["run", "backup --to copies", "reseal", "replay"], [*WRONG, *WRONG], strict=True)),
)
def test_a_command_with_wrong_keys_is_refused_in_one_sentence(tmp_path, command, keys):
    assert run(tmp_path, "migrate").code == 0

    the_sentence(run(tmp_path, *command.split(), settings=good(tmp_path, DATA_KEYS=WRONG[keys])))

    assert list((tmp_path / "copies").glob("*.backup")) == []


def test_check_says_that_the_keys_are_wrong(tmp_path):
    run(tmp_path, "migrate")

    done = run(tmp_path, "check", settings=good(tmp_path, DATA_KEYS=WRONG["another name"]))

    assert done.code == 1
    assert "DATA_KEYS: the database was sealed with other keys" in done.out


async def test_a_database_from_before_the_probe_is_asked_by_its_own_rows(place, out, monkeypatch):
    async with town_in(place) as town:
        town.sandbox.fail(method="sendMessage", kind="500", times=1000)
        town.phone("aigul").person.say("/start")
        await town.sandbox.until(lambda: town.sandbox.calls_of("sendMessage"))
    with closing(sqlite3.connect(place / "bot.db")) as database, database:
        assert database.execute("select count(*) from outbox where body is not null").fetchone() > (0,)
        database.execute("delete from key_probe")
    database.close()

    monkeypatch.setenv("DATA_KEYS", WRONG["another name"])
    with pytest.raises(SettingsWrong, match=r"^DATA_KEYS"):
        await operations.backup(out, place / "copies", keep=3)
    monkeypatch.setenv("DATA_KEYS", f"test:{KEY}")
    await operations.backup(out, place / "copies", keep=3)


async def test_one_damaged_row_of_an_older_database_does_not_make_the_keys_wrong(place, out):
    async with town_in(place) as town:
        town.sandbox.fail(method="sendMessage", kind="500", times=1000)
        for name in ("aigul", "bolat"):
            town.phone(name).person.say("/start")
        await town.sandbox.until(lambda: len(town.sandbox.calls_of("sendMessage")) > 2)
    with closing(sqlite3.connect(place / "bot.db")) as database, database:
        database.execute("delete from key_probe")
        database.execute("update outbox set body = x'00' where id = (select min(id) from outbox)")
    database.close()

    await operations.migrate(out)


def test_a_new_key_in_front_is_no_wrong_key_and_the_older_one_may_go_after_sealing_anew(tmp_path):
    run(tmp_path, "migrate")
    both = good(tmp_path, DATA_KEYS=f"new:{OTHER},test:{KEY}")

    assert run(tmp_path, "backup", "--to", "copies", settings=both).code == 0
    the_sentence(run(tmp_path, "reseal", settings=good(tmp_path, DATA_KEYS=f"new:{OTHER}")))
    assert run(tmp_path, "reseal", settings=both).code == 0
    assert run(tmp_path, "reseal", settings=good(tmp_path, DATA_KEYS=f"new:{OTHER}")).code == 0


def test_sealing_anew_that_is_broken_off_leaves_the_older_key_needed(tmp_path):
    """The probe is the last to be sealed anew, so whoever drops the older key after half of it is told."""
    columns = []

    async def note(_, sealed, __):
        columns.append((sealed.table, sealed.column))
        return 0

    run(tmp_path, "migrate")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(tmp_path)
        for name, value in good(tmp_path, DATA_KEYS=f"new:{OTHER},test:{KEY}").items():
            patch.setenv(name, value)
        patch.setattr(operations.sealing, "reseal", note)
        import asyncio
        import io

        from rich.console import Console

        asyncio.run(operations.reseal(Console(file=io.StringIO())))

    assert columns[-1] == ("key_probe", "sealed")
    assert len(columns) > 3


async def test_a_restored_copy_in_which_another_key_sealed_is_refused(place, out, monkeypatch):
    await operations.migrate(out)
    foreign = Vault({"new": b"k" * 32}).seal(b"these are the keys", "key_probe.sealed")
    with closing(sqlite3.connect(place / "bot.db")) as database, database:
        database.execute("update key_probe set sealed = ?", (foreign,))
    database.close()
    monkeypatch.setenv("DATA_KEYS", f"test:{KEY},new:{OTHER}")
    await operations.backup(out, place / "copies", keep=3)
    (copy,) = (place / "copies").glob("*.backup")
    (place / "bot.db").unlink()
    monkeypatch.setenv("DATA_KEYS", f"test:{KEY}")

    with pytest.raises(SettingsWrong, match=r"^DATA_KEYS"):
        await operations.restore(out, copy)

    assert not (place / "bot.db").exists()
