"""A survey is made, sent to whom it is for, answered by twelve, looked at; nobody's answer can be found."""

from __future__ import annotations

from functools import partial
from io import BytesIO

from openpyxl import load_workbook

from bot.features.surveys.views import screens as views
from bot.features.team.domain import Role
from bot.telegram.shown.screens import packed
from tests.team import hire

ASKED = {
    "kk": "Мектеп туралы\n? Қай тілде ыңғайлы?\n- қазақша\n- орысша\n? Пайдалы болды ма?\n1-5\n? Не қосасыз?",
    "ru": "О школе\n? На каком языке удобно?\n- на казахском\n- на русском\n? Было полезно?\n1-5\n? Что добавить?",
}
GIVEN = [("1", "4"), ("1", "3"), ("0", "4")] * 4
"""What each of twelve answers: two of three want Russian."""


async def test_a_survey_answered_by_twelve(town, bolat, aigul):
    erlan = await hire(town, "erlan", Role.COORDINATOR)
    await erlan.send("/surveys")
    await erlan.press("surveys-new-button")
    await erlan.send("Мектеп туралы")
    assert erlan.sees("surveys-not-read")
    await erlan.send(ASKED["kk"])
    assert erlan.sees("surveys-card"), erlan.last.html
    await erlan.press("school-language-ru-button")
    await erlan.send(ASKED["ru"].replace("1-5\n", "- да\n- нет\n"))
    assert erlan.sees("surveys-other-shape")
    await erlan.send(ASKED["ru"])
    await erlan.press("surveys-whom-button")
    await erlan.press(packed(views.Values(id=1, name="language")))
    await erlan.press(packed(views.Choose(id=1, name="language", value="ru")))
    await erlan.forge(packed(views.Card(id=1)))
    await bolat.forge(packed(views.Open(id=1)))
    assert town.ask("select state from surveys") == [("draft",)]
    assert town.ask("select action from audit where actor_id = :id", id=bolat.id) == [("turned-away",)]

    crowd = [town.sandbox.person(7000 + n, f"P{n}", "ru", started=True) for n in range(len(GIVEN) - 1)]
    for one in crowd:
        await town.app.database.write(partial(_known, town, one.id))
    await erlan.press("surveys-open-button")
    for _ in range(2):
        await town.app.alarm_clock.run(town.app.alarm_clock.jobs["survey-invitations"])
    await town.quiet()
    assert bolat.sees("surveys-invitation") and not aigul.has_seen("surveys-invitation")

    everybody = [bolat.person, *crowd]
    for (language, scale), one in zip(GIVEN, everybody, strict=True):
        one.press(packed(views.Ask(id=1)))
        await town.quiet()
        one.press(packed(views.Ask(id=1, given=language)))
        await town.quiet()
        one.press(packed(views.Send(id=1, given=language + scale)))
        await town.quiet()
        one.say(f"слово {one.id}")
    await town.quiet()
    assert bolat.sees("surveys-thanks")
    await bolat.forge(packed(views.Send(id=1, given="00")))
    assert bolat.sees("surveys-answered")
    await aigul.forge(packed(views.Send(id=1, given="00")))
    assert aigul.sees("surveys-gone"), "she is not of those whom it is for"

    await erlan.forge(packed(views.Results(id=1)))
    assert erlan.sees("surveys-still-open")
    await erlan.forge(packed(views.Card(id=1)))
    await erlan.press("surveys-close-button")
    await erlan.press("surveys-result-button")
    assert erlan.sees("surveys-result") and "photo" in erlan.last.body
    await erlan.press("surveys-table-button")
    rows = [list(row) for row in load_workbook(BytesIO(_file(town, erlan))).active.values]
    assert ["Қай тілде ыңғайлы?", "қазақша", 4, 33] in [row[:4] for row in rows]
    assert ["Пайдалы болды ма?", "5", 8, 67] in [row[:4] for row in rows]
    assert sum("слово" in str(row[1]) for row in rows) == len(GIVEN)

    # Asked again, and answered by nobody: nothing is shown.
    await erlan.forge(packed(views.Repeat(id=1)))
    await erlan.press("surveys-open-button")
    await erlan.press("surveys-close-button")
    await erlan.forge(packed(views.Results(id=2)))
    assert erlan.sees("surveys-too-few")

    await _nobody_is_found(town, everybody)
    await town.app.database.write(_forget, town.app.house.records, bolat.id)
    assert town.ask("select count(*) from survey_receipts") == [(len(GIVEN) - 1,)]
    assert town.ask("select count(*) from survey_words") == [(len(GIVEN),)]


def _forget(tx, records, id):
    held = next(one for one in records.holdings if one.name == "surveys")
    assert held.count(tx, id) == 1 and held.export(tx, id) == [{"title": "О школе"}]
    held.erase(tx, id)
    assert held.count(tx, id) == 0


async def _nobody_is_found(town, everybody):
    """Look for who said what with the whole database and its keys in the hand."""
    opened = await town.app.database.read(_all_that_is_kept)
    for one in everybody:
        with_words = [table for table, row in opened if f"слово {one.id}" in row]
        assert with_words == ["survey_words"], "free words stand in one place only"
    assert not [table for table, row in opened if "survey-send" in row or "survey-ask:1:" in row]
    receipts = town.ask("select id, mark, wrote from survey_receipts order by id")
    assert len(receipts) == len(everybody)
    assert not {one.id for one in everybody}.intersection(value for row in receipts for value in row)
    # Neither the order of receipts nor that of words follows the order in which people answered.
    words = [row for table, row in opened if table == "survey_words"]
    said = [next(n for n, one in enumerate(everybody) if f"слово {one.id}" in row) for row in words]
    assert said != sorted(said)
    assert town.ask("select count(*) from survey_counts where question = 0") == [(2,)]


def _all_that_is_kept(tx):
    """Give every row of every table as words, what is sealed opened."""
    columns = {}
    for column in tx.schema():
        columns.setdefault(column.table, []).append(column)
    found = []
    for table, of_table in columns.items():
        names = ", ".join(column.name for column in of_table)
        for row in tx.all(f"select {names} from {table}"):
            values = [
                _opened(tx, value, f"{table}.{column.name}")
                for column, value in zip(of_table, row, strict=True)
            ]
            found.append((table, " ".join(map(str, values))))
    return found


def _opened(tx, value, purpose):
    if not isinstance(value, bytes):
        return value
    try:
        return tx.vault.open(value, purpose).decode()
    except ValueError:
        return value


def _known(town, id, tx):
    people = town.app.house.people
    people.choose_language(tx, people.recognise(tx, id, "ru", town.clock.now()), "ru")


def _file(town, phone):
    document = phone.last.body["document"]
    return next(f for f in town.sandbox.world.files.values() if f.id == document["file_id"]).content
