"""What older versions kept in clear comes forward sealed, is found by keyed hashes, and follows a new key."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime

import pytest

from bot.db import engine, sealing
from bot.db.migrations import FOLDER, migrate
from bot.db.vault import Vault
from bot.features.broadcasts.repository import crowd, sheets
from bot.features.crisis.repository import cases
from bot.features.people.repository import household, people
from bot.features.reminders.repository import rows
from bot.kernel.text import Text
from tests import engines

OLD, NEW = {"old": bytes(32)}, {"new": b"n" * 32}
NOON = datetime(2027, 1, 5, 7, 0, tzinfo=UTC)
PROMISED = """insert into reminders(person_id, kind, subject, words, due_at, promised_at, wake_at, zone, place, state)
    values (:person, :kind, :subject, :words, 5, 5, 5, 'UTC', :place, 'waiting')"""
WORDS = b'{"id":"reminders-own","args":{"note":"x"}}'


def fill(tx):
    """Write what a bot of version 29 did."""
    for id in range(1, 451):
        tx.run(
            """insert into people(id, language, country, region, place, first_seen_at)
            values (:id, 'kk', 'KZ', '75', :place, 1)""",
            id=id,
            place=f"check-why:adoption:{id}" if id % 2 else None,
        )
        words = tx.vault.seal(WORDS, "reminders.words")
        subject, place = (f"journey:{id}:court", "path-step:kz:court") if id % 3 else (None, None)
        tx.run(
            PROMISED, person=id, kind="step" if subject else "own", subject=subject, words=words, place=place
        )
    tx.run(
        """insert into cases(person_id, kind, situations, severity, language, country, region, origin, opened_at,
        outcome) values (9, 'crisis', 'danger pregnant', 1, 'kk', 'KZ', '75', 'form:kz:adoption', 1, 'helped')"""
    )
    tx.run(
        """insert into broadcasts(author_id, editor_id, topic, made_at, audience)
        values (5, 5, 'news', 1, '{"form": ["adoption"]}')"""
    )
    home = tx.insert("insert into households(made_at) values (1)")
    for id, at in ((6, 8), (5, 9)):
        tx.run(
            "insert into household_members(person_id, household_id, joined_at) values (:id, :home, :at)",
            id=id,
            home=home,
            at=at,
        )
    for kind in ("report", "step"):
        tx.run("insert into reminder_stops(person_id, kind, stopped_at) values (4, :kind, 1)", kind=kind)


@pytest.fixture
async def url(tmp_path):
    """Give a database of version 29 with people in it, brought forward."""
    url, older = engines.url_in(tmp_path, empty=True), tmp_path / "older"
    older.mkdir()
    for file in sorted(FOLDER.glob("*.sql"))[:29]:
        shutil.copy(file, older)
    database = await engine.open_database(url, Vault(OLD))
    await migrate(database, older)
    await database.write(fill)
    assert await migrate(database)
    await database.close()
    return url


def told(tx):
    """Give what can be read of people 3 and 4."""
    return (
        people.find(tx, 3)[0].place,
        people.find(tx, 3)[0].region,
        crowd.by_region(tx, [3, 4, 999], frozenset({"KZ-75", "KG-1"})),
        [(one.person_id, one.kind, one.options.place) for one in rows.about(tx, "journey:4:court")],
        rows.find_about(tx, 4, "document", "journey:4:court"),
        [(one.kind, one.subject, one.note) for one in rows.all_of(tx, 3)],
        rows.stops(tx, 4),
        [rows.count(tx, id) for id in (3, 4)],
        rows.count_living(tx, 3, "own"),
        [(one.situations, one.region, one.origin, one.outcome) for one in cases.all_of(tx, 9)],
        [household.household(tx, id).members for id in (5, 6, 7)],
        household.together(tx, [4, 5, 6, 7]),
        [one.audience.chosen for one in sheets.latest(tx, 5)],
    )


IS_TOLD = (
    "check-why:adoption:3",
    "75",
    {3, 4},
    [(4, "step", "path-step:kz:court")],
    None,
    [("own", None, "x")],
    ["report", "step"],
    [1, 0],
    1,
    [(("danger", "pregnant"), "75", "form:kz:adoption", "helped")],
    [(6, 5), (6, 5), (7,)],
    {5, 6},
    [{"form": frozenset({"adoption"})}],
)


async def test_rows_of_an_older_version_are_sealed_whole_and_found_as_before(url):
    database = await engine.open_database(url, Vault(OLD))

    assert await database.read(told) == IS_TOLD
    number = await database.write(rows.add, 4, "own", None, rows.promise(Text("reminders-own"), NOON))
    assert number > 450, "new numbers go on after the older ones"
    await database.write(rows.start, 4, "report")
    assert await database.read(rows.stops, 4) == ["step"]
    await database.close()


async def test_after_sealing_anew_rows_are_found_without_the_older_key(url):
    database = await engine.open_database(url, Vault(NEW | OLD))
    assert await database.read(told) == IS_TOLD
    for column in await database.read(sealing.sealed_columns):
        await sealing.reseal(database, column, lambda _: None)
    await database.close()

    database = await engine.open_database(url, Vault(NEW))

    assert await database.read(told) == IS_TOLD
    await database.close()


async def test_a_reminder_whose_kind_does_not_open_is_set_aside_and_the_others_are_listed(url):
    database = await engine.open_database(url, Vault(OLD))
    await database.write(
        lambda tx: tx.run("update reminders set sort = :x, person_id = 4 where id = 7", x=b"\x01\x01xx")
    )

    due = list(await database.read(lambda tx: list(rows.due(tx, NOON, 500))))

    assert [one for one in due if isinstance(one, int)] == [7]
    assert len(due) == 450
    assert await database.read(rows.count, 4) == 0
    assert await database.read(rows.coming, 4, 0, 5) == []
    await database.close()
