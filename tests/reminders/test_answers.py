"""A reminder arrives, and is answered: done, later, no more of this kind; everything can be taken back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bot.features.reminders.domain.reminder import Options
from bot.kernel.text import Text
from tests.forging import not_theirs
from tests.reminders.steps import arrivals, make_own, plan, room, states, strike

NOON = datetime(2027, 1, 5, 7, 0, tzinfo=UTC)
"""12:00 in Astana."""


async def test_a_reminder_comes_once_at_its_time_and_carries_its_three_answers(town, aigul):
    await plan(town, aigul, NOON)

    await strike(town, hours=1, minutes=59)
    assert arrivals(aigul, "PAPER") == 0
    await strike(town, minutes=1)
    await strike(town, minutes=1)

    assert arrivals(aigul, "PAPER") == 1
    assert aigul.sees("reminders-title")
    assert len(aigul.last.labels) == 4
    assert states(town, aigul) == ["sent"]


async def test_done_is_done_however_often_it_is_pressed_and_can_be_taken_back(town, bolat):
    await plan(town, bolat, NOON)
    await strike(town, hours=2)

    await bolat.press("reminders-done-button")
    await bolat.forge("remdone:1")
    assert bolat.sees("reminders-done")
    assert "PAPER" in bolat.last.text
    assert states(town, bolat) == ["done"]
    await bolat.press("reminders-undo-button")

    assert bolat.sees("reminders-title")
    assert states(town, bolat) == ["sent"]
    await bolat.forge("remundo:1:done")
    assert states(town, bolat) == ["sent"]


async def test_an_hour_later_it_comes_again_and_only_once(town, bolat):
    await plan(town, bolat, NOON)
    await strike(town, hours=2)
    await bolat.press("reminders-later-button")
    await bolat.press("reminders-in-an-hour-button")
    await bolat.forge("remsnooze:1:1")
    assert bolat.sees("reminders-put-off")
    assert states(town, bolat) == ["snoozed"]

    await strike(town, minutes=59)
    before = arrivals(bolat, "PAPER")
    await strike(town, minutes=1)
    await strike(town, minutes=1)

    assert arrivals(bolat, "PAPER") == before + 1
    assert states(town, bolat) == ["sent"]


async def test_tomorrow_means_nine_in_the_morning_where_the_person_lives(town, bolat):
    await plan(town, bolat, NOON)
    await strike(town, hours=2)
    await bolat.press("reminders-later-button")
    await bolat.press("reminders-tomorrow-button")

    at = town.ask("select promised_at from reminders")[0][0]

    assert datetime.fromtimestamp(at / 1000, UTC) == datetime(2027, 1, 6, 4, 0, tzinfo=UTC)


async def test_a_snooze_taken_back_does_not_come_again(town, bolat):
    await plan(town, bolat, NOON)
    await strike(town, hours=2)
    await bolat.press("reminders-later-button")
    await bolat.press("reminders-in-an-hour-button")
    await bolat.press("reminders-undo-button")
    before = arrivals(bolat, "PAPER")

    await strike(town, hours=2)

    assert arrivals(bolat, "PAPER") == before
    assert states(town, bolat) == ["sent"]


async def test_another_time_is_chosen_by_buttons_or_typed(town, bolat):
    await plan(town, bolat, NOON)
    await strike(town, hours=2)
    await bolat.press("reminders-later-button")
    await bolat.press("reminders-choose-button")
    await bolat.send("через 3 часа")
    assert bolat.sees("reminders-put-off")

    await strike(town, hours=3)

    assert states(town, bolat) == ["sent"]
    assert town.ask("select turn from reminders") == [(2,)]


async def test_a_stopped_kind_is_heard_of_no_more_until_it_is_started_again(town, bolat):
    await plan(town, bolat, NOON)
    await plan(town, bolat, NOON + timedelta(hours=1), subject="journey:document:8")
    await plan(town, bolat, NOON + timedelta(days=1), subject="journey:document:9")
    await strike(town, hours=2)
    await bolat.press("reminders-stop-button")
    assert bolat.sees("reminders-kind-stopped")

    await strike(town, hours=1)
    await bolat.send("/reminders")
    assert bolat.sees("reminders-none")
    await bolat.press("reminders-manners-button")
    await bolat.press("remstart:document")
    await strike(town, hours=23)

    assert states(town, bolat) == ["stopped", "stopped", "sent"]


async def test_stopping_a_kind_can_be_taken_back_at_once(town, bolat):
    await plan(town, bolat, NOON)
    await plan(town, bolat, NOON + timedelta(hours=1), subject="journey:document:8")
    await strike(town, hours=2)
    await bolat.press("reminders-stop-button")
    await bolat.press("reminders-undo-button")
    assert bolat.sees("reminders-title")

    await strike(town, hours=1)

    assert states(town, bolat) == ["sent", "sent"]


async def test_nobody_touches_the_reminder_of_somebody_else(town, aigul, bolat):
    await make_own(aigul, "ертең 9-да", "SECRET")

    for data in (
        "reminder:1",
        "remdone:1",
        "remopen:1",
        "remdelete:1",
        "remundo:1:done",
        "remwhen:1::",
        "remwords:1",
        "remput:1:30000000",
        "remsnooze:1:1",
        "remstop:1",
        "remlater:1",
        "remsubject:1",
    ):
        await bolat.forge(data)
        assert "SECRET" not in bolat.last.text, data

    assert states(town, aigul) == ["waiting"]


async def test_a_forged_button_harms_nobody(town, bolat, aigul):
    await make_own(bolat, "завтра в 9", "NOTE")
    far = 10**15

    for data in (
        "remwhen:0:2027-13:",
        "remwhen:0:x:",
        "remwhen:0:2027-02:2027-02-31",
        "remwhen:77:all:",
        f"remwrite:{far}",
        "remput:1:-5",
        f"remput:1:{far}",
        "remhours:77:1",
        "remstart:nothing",
        "remdone:999",
        "remquiet:99",
        "remundo:1:x",
        "reminders:-7",
        f"reminders:{far}",
    ):
        await bolat.forge(data)
        assert not bolat.sees("home-apology"), data

    assert states(town, bolat) == ["waiting"]
    later = int(town.clock.now().timestamp() / 60) + 3000
    await not_theirs(
        town, aigul, "reminders", {"id": 1, "target": 1, "hours": 1, "at": later}, says="reminders-unknown"
    )


async def test_it_speaks_the_language_of_the_moment(town, aigul):
    await plan(town, aigul, NOON, text=Text("reminders-kind-report"))
    await aigul.press("home-more-button")
    await aigul.press("home-language-button")
    await aigul.press("language:ru")

    await strike(town, hours=2)

    assert "отчёты" in aigul.last.text
    assert aigul.sees("reminders-title")


async def test_it_leads_to_its_subject(town, bolat):
    await plan(town, bolat, NOON, options=Options(place="countries"))
    await strike(town, hours=2)

    await bolat.press("reminders-subject-button")

    assert bolat.sees("people-which-country")


async def test_discreet_means_a_neutral_line_without_sound_that_opens_in_place_and_folds(town, bolat):
    await bolat.send("/reminders")
    await bolat.press("reminders-manners-button")
    await bolat.press("reminders-be-discreet-button")
    assert bolat.sees("reminders-is-discreet")
    await plan(town, bolat, NOON)

    await strike(town, hours=2)
    assert bolat.last.text == "Есть заметка."
    assert bolat.last.silent
    line = bolat.last.message_id
    await bolat.press("reminders-open-button")
    assert "PAPER" in bolat.last.text
    assert bolat.last.message_id == line
    await bolat.press("reminders-fold-button")

    assert bolat.last.text == "Есть заметка."
    assert bolat.last.message_id == line
    await bolat.press("reminders-open-button")
    await bolat.press("reminders-done-button")
    assert states(town, bolat) == ["done"]


async def test_a_subject_that_moves_moves_its_reminders_and_one_that_is_cancelled_takes_them_along(
    town, bolat
):
    reminders = room(town)
    await plan(town, bolat, NOON)
    await town.app.database.write(reminders.move, "journey:document:7", NOON + timedelta(hours=3))
    await strike(town, hours=2)
    assert states(town, bolat) == ["waiting"]
    await strike(town, hours=3)
    assert states(town, bolat) == ["sent"]

    await town.app.database.write(reminders.move, "journey:document:7", NOON + timedelta(days=1))
    assert states(town, bolat) == ["waiting"]
    await town.app.database.write(reminders.cancel, "journey:document:7")
    await strike(town, days=2)

    assert states(town, bolat) == ["cancelled"]
    assert town.ask("select turn from reminders") == [(1,)]
    await bolat.press("remdone:1")
    assert bolat.sees("reminders-not-needed")


async def test_planning_the_same_again_does_not_send_it_again(town, bolat):
    await plan(town, bolat, NOON)
    await strike(town, hours=2)

    await plan(town, bolat, NOON)
    await strike(town, hours=1)

    assert states(town, bolat) == ["sent"]
    assert arrivals(bolat, "PAPER") == 1


async def test_nothing_is_promised_for_a_time_long_past(town, bolat):
    assert await plan(town, bolat, NOON - timedelta(days=30)) is None

    assert states(town, bolat) == []
