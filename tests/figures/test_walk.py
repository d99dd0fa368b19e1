"""A coordinator looks at what the foundation did; everybody at what is published; nobody sees one person."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO

from openpyxl import load_workbook

from bot.features.figures.views import presses
from bot.features.team.domain import Role
from bot.kernel.text import Text
from bot.telegram.shown.screens import packed
from tests.team import hire

CLOSED = """insert into cases(kind, about, severity, country, language, opened_at, acknowledged_at, closed_at,
    ended_as, drill) values ('crisis', :about, 1, 'KZ', 'ru', :at, :answered, :at, :outcome, :drill)"""
BEGUN = """insert into journeys(person_id, country, shared, own, begun_at)
    values (:id, 'kz', :shared, :own, :at)"""


async def count(town):
    for _ in range(40):
        await town.app.alarm_clock.run(town.app.alarm_clock.jobs["figures"])


def says(phone, id, count):
    return phone.town.app.house.languages[phone.language].plain(Text(id, count=count)) in phone.last.html


async def test_a_month_is_counted_once_and_told_in_fives(town, bolat):
    erlan = await hire(town, "erlan", Role.COORDINATOR)
    town.clock.turn(days=(datetime(2027, 3, 12, tzinfo=UTC) - town.clock.now()).days)
    february = round(datetime(2027, 2, 10, tzinfo=UTC).timestamp() * 1000)

    def past(tx):
        for number in range(12):
            outcome = tx.vault.seal_word("referred" if number in {10, 11} else "helped", "cases.ended_as")
            about = tx.vault.seal_word("danger", "cases.about")
            drill = int(number == 0)
            tx.run(
                CLOSED, at=february, answered=february + 240_000, outcome=outcome, about=about, drill=drill
            )
        for number in range(7):
            here = 8000 + number
            people = town.app.house.people
            people.recognise(tx, here, "ru", town.clock.now())
            region = tx.vault.seal_word("75", "people.lives_in")
            tx.run("update people set country = 'KZ', lives_in = :r where id = :id", r=region, id=here)
            seal = tx.vault.seal('{"country": "kz", "form": "adoption"}', "journeys.shared")
            tx.run(BEGUN, id=here, at=february, shared=seal, own=tx.vault.seal("{}", "journeys.own"))

    await town.app.database.write(past)
    await count(town)
    before = town.ask("select * from figures_told")

    await bolat.send("/stats")
    await bolat.forge(packed(presses.Table(year=2027, part=2)))
    assert town.ask("select action from audit where actor_id = :id", id=bolat.id) == [("turned-away",)] * 2
    await erlan.send("/stats")
    assert erlan.sees("figures-report"), erlan.last.html
    assert says(erlan, "figures-families", 5) and says(erlan, "figures-cases", 5), erlan.last.html
    await erlan.press("figures-quarter-button")
    assert erlan.sees("figures-not-whole"), "the quarter is not over"
    await erlan.forge(packed(presses.Stats(year=2027, part=2, region="75")))
    assert says(erlan, "figures-families", 5) and not erlan.sees("figures-cases"), "cases have no region"
    await erlan.forge(packed(presses.Stats(year=2027, part=2, region="nowhere")))
    assert erlan.sees("figures-gone")
    await erlan.forge(packed(presses.Picture(year=2027, part=2)))
    assert "photo" in erlan.last.body
    await erlan.forge(packed(presses.Table(year=2027, part=2)))
    document = erlan.last.body["document"]
    content = next(one for one in town.sandbox.world.files.values() if one.id == document["file_id"]).content
    numbers = [row[3] for row in load_workbook(BytesIO(content)).active.values if isinstance(row[3], int)]
    assert set(numbers) == {0, 5}
    looked = town.ask(
        "select count(*) from audit where actor_id = :id and action = 'figures-read'", id=erlan.id
    )
    assert looked == [(5,)]

    # In the next year everybody reads beside the published figures what the foundation did, in fives and without calls.
    town.clock.turn(days=330)
    await bolat.forge(packed(presses.Published(country="kz", region="75")))
    assert bolat.sees("figures-none") and bolat.sees("figures-ours"), bolat.last.html
    assert says(bolat, "figures-families", 5) and not bolat.sees("figures-cases")
    await bolat.press("figures-picture-button")
    assert "photo" in bolat.last.body
    await bolat.forge(packed(presses.Published(country="kz", region="71")))
    assert not bolat.sees("figures-ours"), "another region has no five"

    # Whoever is forgotten, or comes late, changes nothing that was told.
    await town.app.database.write(lambda tx: tx.run("delete from journeys where person_id < 8004"))
    await count(town)
    assert town.ask("select * from figures_told") == before


async def test_everybody_sees_what_is_published_and_that_nothing_is(town, bolat):
    await bolat.send("/figures")
    assert (
        bolat.sees("figures-published") and "21" in bolat.last.html and "azattyq-ruhy.kz" in bolat.last.html
    )
    await bolat.press("figures-picture-button")
    assert "photo" in bolat.last.body
    await bolat.forge(packed(presses.Published(country="kz", region="75")))
    assert bolat.sees("figures-none")
    await bolat.forge(packed(presses.Published(country="kz", region="nowhere")))
    assert bolat.sees("figures-gone")
