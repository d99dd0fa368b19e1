"""What a stolen database tells without its keys: nothing of what ARCHITECTURE.md says is sealed."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path

import pytest

from bot.features.broadcasts.domain.audience import Audience
from bot.features.broadcasts.domain.broadcast import Topic
from bot.features.broadcasts.repository import sheets
from bot.features.crisis.domain.case import Kind
from bot.features.crisis.repository import cases
from bot.features.people.repository import household
from bot.features.reminders.domain.reminder import Options
from bot.features.reminders.repository import rows
from bot.kernel.text import Text

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


async def test_neither_kinds_nor_subjects_of_reminders_nor_stopped_kinds_stand_in_the_file(town, chosen):
    reminders = town.app.house.services["reminders"]
    due_at, where = town.clock.now() + timedelta(days=1), Options(place="path-step:kz:court")

    def plan(tx):
        for kind in ("report", "document", "authority-answer"):
            subject = f"journey:{chosen.id}:{kind}"
            reminders.plan(tx, chosen.id, kind, subject, due_at, Text("reminders-own", note="x"), where)
        rows.stop(tx, chosen.id, "report", town.clock.now())

    await town.app.database.write(plan)
    planned = {one.kind for one in town.reminders(chosen.id)}

    assert {"report", "document", "authority-answer"} <= planned
    assert found(town, *planned, "check-in", "path-step", f"journey:{chosen.id}", "court") == {}


async def test_the_region_somebody_lives_in_does_not_stand_in_their_row(town, chosen):
    await chosen.forge("region:KZ:61")
    assert town.lives(chosen.id) == ("KZ", "61")

    assert not [
        row for where, row in everything(town).items() if where.startswith("people,") and "'61'" in row
    ]


async def test_whom_an_announcement_is_meant_for_stands_nowhere_and_what_is_unreadable_is_for_nobody(town):
    adopting = Audience({"form": frozenset({"adoption"})})

    def write(tx):
        id = sheets.add(tx, 5, Topic.NEWS, town.clock.now())
        sheets.change(tx, id, Topic.NEWS, adopting, 5)
        return sheets.find(tx, id)

    one = await town.app.database.write(write)

    assert one.audience == adopting
    assert found(town, *FORMS) == {}
    await town.app.database.write(lambda tx: tx.run("update broadcasts set meant_for = :x", x=b"\x01\x01xx"))
    damaged = await town.app.database.read(sheets.find, one.id)
    crowd = town.app.house.services["broadcasts"].crowd
    page = await town.app.database.read(crowd.page, damaged.audience, Topic.NEWS, 0)
    assert page.members == ()


async def test_what_somebody_called_for_help_about_does_not_stand_in_the_file(town, chosen):
    def call(tx):
        chosen_by = {
            "minor": False,
            "language": "kk",
            "country": "KZ",
            "region": "61",
            "origin": "form:kz:adoption",
        }
        case = cases.add(tx, chosen.id, Kind.CRISIS, ("danger", "dying"), 1, town.clock.now(), **chosen_by)
        return cases.change(tx, case.id, outcome="referred")

    case = await town.app.database.write(call)

    assert (case.situations, case.region, case.outcome) == (("danger", "dying"), "61", "referred")
    assert found(town, "danger", "dying", "referred", *FORMS) == {}


async def test_with_whom_somebody_shares_a_path_does_not_stand_in_the_file(town, chosen):
    await town.app.database.write(household.unite, chosen.id, 102, town.clock.now())
    both = await town.app.database.read(household.household, 102)
    assert both.members == (chosen.id, 102)

    linked = [row for where, row in everything(town).items() if where.startswith("household_members")]

    assert len(linked) == 2
    assert not [row for row in linked if str(chosen.id) in row.split(", ") or "102" in row.split(", ")]
    await town.app.database.write(
        lambda tx: tx.run("update household_members set member = :x where household_id = 1", x=b"\x01\x01xx")
    )
    alone = await town.app.database.read(household.household, 102)
    assert alone.members == (102,), "who does not open is nobody's partner"
    await town.app.database.write(household.leave, 102)
    assert town.ask("select count(*) from household_members") == [(0,)]
