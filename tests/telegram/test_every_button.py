"""Every button in four languages: none leads to an error, to nowhere, or to nothing."""

from __future__ import annotations

from tests.telegram.outside import counted, disagreements
from tests.telegram.walk import DAYS_OF_A_WEEK, equal_buttons, walk

ALIKE = 6
"""So many buttons of one kind are pressed in each language; the proof presses many more."""


async def test_every_button_shows_a_screen_with_a_way_home(town, caplog):
    walked = await walk(town, ALIKE)

    print(*walked.figures(), sep="\n")
    assert walked.faults == []
    assert walked.refused == []
    assert [record.message for record in caplog.records] == []
    assert town.ask("select count(*) from inbox where status = 'failed'") == [(0,)]
    assert town.ask("select count(*) from outbox where status not in ('sent', 'pending')") == [(0,)]
    assert all(walker.pressed > 60 for walker in walked.walkers)

    # Rules of the Bot API as others read them agree with every request of the walk.
    calls = list(town.sandbox.calls)
    assert counted(calls)["sendMessage"] + counted(calls)["editMessageText"] > 150
    assert counted(calls)["answerCallbackQuery"] > 100
    assert disagreements(calls) == []


async def test_two_equal_buttons_would_be_seen(aigul):
    """Two ways to one place, and two places under one name; the weeks of a calendar are none."""
    await aigul.send("/menu")
    message = aigul.last
    assert equal_buttons(message) == []

    rows = message.buttons
    message.body["reply_markup"]["inline_keyboard"] = [
        *rows,
        [{"text": rows[0][0]["text"], "callback_data": "elsewhere"}],
        [{"text": "another name", "callback_data": rows[1][0]["callback_data"]}],
        [{"text": "·", "callback_data": "month"}] * DAYS_OF_A_WEEK,
    ]

    assert equal_buttons(message) == [rows[0][0]["text"], rows[1][0]["callback_data"]]
