"""From one engine to the other and back: every row, compared one by one, all or nothing."""

from __future__ import annotations

import asyncio

import pytest

from bot.db import copying, engine
from bot.db.migrations import migrate
from bot.db.vault import Vault
from bot.kernel.errors import SettingsWrong
from tests import engines
from tests.db.conftest import KEYS

JOURNAL = "schema_migrations"


@pytest.fixture
async def living(tmp_path):
    """A database with rows in tables that refer to each other, with sealed words and with keys of several columns."""
    database = await engine.open_database(engines.url_in(tmp_path, "living"), Vault(KEYS))
    await migrate(database)
    await database.write(fill)
    yield database
    await database.close()


def fill(tx):
    for number in range(1, copying.SLICE + 500):
        tx.run(
            "insert into people(id, language, first_seen_at) values (:id, 'kk', :at)",
            id=10**12 + number,
            at=1_800_000_000_000 + number,
        )
    for number in range(1, 40):
        household = tx.insert("insert into households(made_at) values (:at)", at=number)
        tx.run(
            """insert into household_members(member, member_mark, household_id, joined_at)
            values (:member, :mark, :household, 1)""",
            member=tx.vault.seal_word(str(10**12 + number), "household_members.member"),
            mark=str(number),
            household=household,
        )
        for field in ("form", "papers"):
            tx.run(
                "insert into household_shares(person_id, field) values (:id, :field)",
                id=10**12 + number,
                field=field,
            )
        tx.run(
            "insert into outbox(chat_id, lane, body, due_at) values (1, 1, :body, 1)",
            body=tx.vault.seal(f"words {number}", "outbox.body"),
        )


def rows(url):
    return {table: sorted(map(str, found)) for table, found in engines.everything(url).items()}


async def test_all_rows_go_to_a_file_and_back_to_the_engine(living, tmp_path):
    told = []
    file = engine.in_file(tmp_path / "copy.db")

    total = await engine.copy_over(living, file, lambda table, done: told.append((table, done)))

    assert total == await living.read(copying.count) > copying.SLICE + 500
    assert sum(done for _, done in told) == 2 * total
    copied = await engine.open_database(file, Vault(KEYS))
    back = engines.url_in(tmp_path, "back", empty=True)
    assert await engine.copy_over(copied, back) == total
    await copied.close()
    before, after = (rows(engines.url_in(tmp_path, name)) for name in ("living", "back"))
    assert before == after
    again = await engine.open_database(back, Vault(KEYS))
    number = await again.write(lambda tx: tx.insert("insert into households(made_at) values (1)"))
    await again.close()
    assert number == 40, "new numbers follow those that came along"


async def test_what_is_written_meanwhile_is_not_half_in_the_copy(living, tmp_path):
    async def write_on():
        for number in range(60):
            await living.write(
                lambda tx, number=number: tx.run(
                    "insert into people(id, language, first_seen_at) values (:id, 'ru', 1)", id=number + 1
                )
            )

    writing = asyncio.create_task(write_on())
    total = await engine.copy_over(living, engine.in_file(tmp_path / "copy.db"))
    await writing

    assert total >= copying.SLICE + 500
    assert await living.read(copying.count) > total or total > copying.SLICE + 550


async def test_a_row_that_was_changed_on_the_way_is_found_and_nothing_stays(living, tmp_path, monkeypatch):
    real = copying._write

    def careless(tx, table, found):
        real(
            tx,
            table,
            [(*row[:-1], 7) if table.name == "households" and row[0] == 3 else row for row in found],
        )

    monkeypatch.setattr(copying, "_write", careless)

    with pytest.raises(SettingsWrong, match="households: the copy differs"):
        await engine.copy_over(living, engine.in_file(tmp_path / "copy.db"))

    assert not (tmp_path / "copy.db").exists()


async def test_nothing_is_copied_over_a_database_that_stands(living, tmp_path):
    with pytest.raises(SettingsWrong, match="nothing is overwritten"):
        await engine.copy_over(living, engines.url_in(tmp_path, "living"))
