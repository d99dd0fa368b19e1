"""What a stolen database tells without its keys: nothing of what ARCHITECTURE.md says is sealed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

FORMS = ("adoption", "guardianship", "patronat", "foster")


def everything(town):
    """Give all that stands in the database: each table's rows, and what lies in its files, if those are here."""
    tables = [row[0] for row in town.ask(TABLES[town.app.settings.database_url.partition(":")[0]])]
    rows = {table: town.ask(f"select * from {table}") for table in tables}
    told = {
        f"{table}, row {number}": str([value for value in row if not isinstance(value, bytes | memoryview)])
        for table, found in rows.items()
        for number, row in enumerate(found)
    }
    file = Path(town.app.settings.database_url.removeprefix("sqlite:///"))
    return told | {path.name: path.read_bytes().decode("latin1") for path in file.parent.glob("*.db*")}


TABLES = {
    "sqlite": "select name from sqlite_master where type = 'table' and name not like 'sqlite_%'",
    "postgresql": "select tablename from pg_tables where schemaname = current_schema()",
}


def found(town, *words):
    """Say where one of these words stands, apart from longer words that hold it."""
    sought = re.compile(rf"(?<![a-z_])({'|'.join(map(re.escape, words))})(?![a-z_])")
    return {where: hit[0] for where, said in everything(town).items() if (hit := sought.search(said))}


@pytest.fixture
async def chosen(aigul):
    """She looked at forms, chose to adopt and stands at a screen of that form."""
    await aigul.send("/start")
    await aigul.press("journey-menu-button")
    await aigul.press("path-for:kz:adoption")
    await aigul.forge("path-begin:kz:adoption:0")
    await aigul.press("people-consent-agree-button")
    assert aigul.sees("journey-title-count")
    await aigul.forge("form:kz:adoption")
    return aigul


async def test_neither_the_form_of_a_path_nor_the_screen_somebody_stopped_at_stands_in_the_file(town, chosen):
    assert town.stands(chosen.id)[1].startswith("form:kz:adoption")

    assert found(town, *FORMS) == {}
    assert found(town, "kk"), "the language stands in clear, so the search does find what is there"


async def test_whose_last_screen_is_damaged_begins_at_home_and_is_answered(town, chosen):
    await town.app.database.write(
        lambda tx: tx.run(
            "update people set stood_at = :x, awaited = :x where id = :id", x=b"\x01\x01xx", id=chosen.id
        )
    )
    town.app.dispatcher._awaited.clear()

    await chosen.send("/menu")

    assert town.stands(chosen.id)[1] is not None
    assert chosen.sees("home-menu"), chosen.last.html
