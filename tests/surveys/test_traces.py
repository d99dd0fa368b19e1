"""Who holds the whole database, with its keys and what the engine remembers of every row, learns nobody's answer."""

from __future__ import annotations

from functools import partial

from bot.features.surveys import repository as rows
from tests.engines import on_postgresql

SURVEY = 1
GIVEN = [((0, 1), (1, 4)), ((0, 1), (1, 3)), ((0, 0), (1, 4))] * 4
_REMEMBERED = {
    "survey_words": "select {place}, id, {writer} from survey_words order by 1",
    "survey_counts": "select {place}, question * 10 + choice, {writer} from survey_counts order by 1",
}


async def test_rows_remember_neither_the_order_nor_who_wrote_them(town):
    """A server keeps with each row where it lies and which transaction wrote it; SQLite keeps its number."""
    await town.app.database.write(_made)
    for person, given in enumerate(GIVEN, start=1):
        await town.app.database.write(partial(_answer, person, given))
    for table, asked in _REMEMBERED.items():
        place, writer = ("ctid", "xmin::text") if on_postgresql() else ("rowid", "0")
        found = town.ask(asked.format(place=place, writer=writer))
        keys = [key for _, key, _ in found]
        assert len(keys) == {"survey_words": len(GIVEN), "survey_counts": 4}[table]
        assert keys == sorted(keys), f"{table}: rows lie in the order of their own numbers"
        assert len({writer for _, _, writer in found}) == 1, f"{table}: all rows are of one writing"


async def test_words_are_read_in_no_order_of_answering(town):
    """Twelve answer in turn; laying rows down anew loses and doubles nothing."""
    await town.app.database.write(_made)
    for person, given in enumerate(GIVEN, start=1):
        await town.app.database.write(partial(_answer, person, given))
    opened = await town.app.database.read(partial(rows.written, survey_id=SURVEY, most=100))
    assert sorted(opened) == sorted(f"words of {person}" for person in range(1, len(GIVEN) + 1))
    assert list(opened) != [f"words of {person}" for person in range(1, len(GIVEN) + 1)]
    counted = await town.app.database.read(partial(rows.counts, survey_id=SURVEY))
    assert counted == {(0, 0): 4, (0, 1): 8, (1, 3): 4, (1, 4): 8}


def _made(tx):
    tx.run("insert into surveys(id, wording, made_by, made_at) values (1, :sealed, 1, 0)", sealed=b"")


def _answer(person, given, tx):
    rows.receive(tx, SURVEY, person)
    rows.count(tx, SURVEY, given)
    rows.set_wrote(tx, SURVEY, person)
    rows.write(tx, SURVEY, f"words of {person}")
