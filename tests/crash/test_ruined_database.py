"""The help card answers within a second whatever became of the database."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from bot.i18n.languages import Languages
from bot.kernel.text import Text
from bot.telegram.sending.lifeline import ASKED_PAUSE
from tests.crash.child import OPERATOR
from tests.crash.scene import Telegram, scene, until
from tests.crash.server import Accepted
from tests.crash.traffic import FIRST_PERSON, Traffic

NOT_REACHED = [language.html(Text("home-team-not-reached")) for language in Languages.load()]
PEOPLE = range(FIRST_PERSON, FIRST_PERSON + 5)


def drop_tables(database: Path) -> None:
    with closing(sqlite3.connect(database)) as connection:
        for (name,) in connection.execute("select name from sqlite_master where type = 'table'").fetchall():
            if not name.startswith("sqlite_"):
                connection.execute(f"drop table {name}")


def overwrite(database: Path) -> None:
    """Spoil the file, its log and the log's index, whose damage makes SQLite look at the others again."""
    for ending in ("", "-wal", "-shm"):
        path = database.with_name(database.name + ending)
        with path.open("r+b") as file:
            file.write(b"garbage " * (path.stat().st_size // 8))


def remove(database: Path) -> None:
    """Take the file away: what is open would go on writing into nothing that a start finds."""
    for ending in ("", "-wal", "-shm"):
        database.with_name(database.name + ending).unlink()


def _seconds_to_help(telegram: Telegram, traffic: Traffic, person_id: int) -> float:
    """Ask for help as this person and say how long the card took."""
    asked, before = time.monotonic(), telegram.state().accepted
    telegram.feed([traffic.one(person_id, "/help")])
    cards = until(lambda: _cards(telegram.accepted()[before:], person_id), f"the help card for {person_id}")
    assert any(words in cards[0].text for words in NOT_REACHED), "nobody must wait for the team"
    return cards[0].at - asked


def _cards(accepted: list[Accepted], person_id: int) -> list[Accepted]:
    return [one for one in accepted if one.chat_id == person_id and "112" in one.text]


@pytest.mark.parametrize("ruin", [drop_tables, overwrite, remove])
def test_help_answers_within_a_second_from_a_ruined_database(
    tmp_path: Path, ruin: Callable[[Path], None]
) -> None:
    traffic = Traffic(4, len(PEOPLE), counted=1.0)
    with scene(tmp_path, seed=4, twice=0) as (telegram, bot):
        telegram.feed(traffic.some(30))
        bot.start()
        until(lambda: bot.quiet(30), "an ordinary day")
        ruin(bot.database)

        waits = [_seconds_to_help(telegram, traffic, person_id) for person_id in PEOPLE]

        # The middle one: that a busy machine stalls once is not the bot's doing.
        assert sorted(waits)[len(waits) // 2] < 1.0, waits
        assert any(one.chat_id == OPERATOR for one in telegram.accepted())
        assert bot.alive, bot.said


def test_words_of_danger_get_the_card_again_within_the_short_pause_from_a_ruined_database(
    tmp_path: Path,
) -> None:
    traffic, person = Traffic(4, len(PEOPLE), counted=1.0), PEOPLE[0]
    with scene(tmp_path, seed=4, twice=0) as (telegram, bot):
        telegram.feed(traffic.some(5))
        bot.start()
        until(lambda: bot.quiet(5), "an ordinary day")
        drop_tables(bot.database)
        before = telegram.state().accepted

        def cards() -> int:
            return len(_cards(telegram.accepted()[before:], person))

        telegram.feed([traffic.words(person, "hello")])
        until(lambda: cards() == 1, "the card for whoever writes anything")
        time.sleep(ASKED_PAUSE)
        telegram.feed([traffic.words(person, "hello again")])
        telegram.feed([traffic.words(person, "my husband is beating me")])
        until(lambda: cards() >= 2, "the card for words of danger", seconds=5)

        assert cards() == 2
