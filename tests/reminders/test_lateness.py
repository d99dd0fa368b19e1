"""Quiet hours, lateness, lost messages and clocks that change: nothing comes twice, nothing vanishes."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.features.reminders.domain.quiet import QuietHours, on_the_wall
from bot.features.reminders.domain.reminder import Options
from bot.telegram.shown.screens import Lane
from tests.reminders.steps import arrivals, ms, plan, states, strike
from tests.telegram.wire import post, until

ALMATY = ZoneInfo("Asia/Almaty")
EVENING = datetime(2027, 1, 5, 17, 30, tzinfo=UTC)
"""22:30 in Astana: quiet."""
EIGHT = datetime(2027, 1, 6, 3, 0, tzinfo=UTC)
"""08:00 in Astana the next morning."""


def wall(*figures):
    return datetime(*figures)  # noqa: DTZ001 - what a clock on the wall shows has no zone.


async def test_what_falls_into_quiet_hours_comes_when_they_end(town, bolat):
    await plan(town, bolat, EVENING)

    await strike(town, hours=12, minutes=30)
    assert states(town, bolat) == ["waiting"]
    await strike(town, hours=9, minutes=29)
    assert states(town, bolat) == ["waiting"]
    await strike(town, minutes=1)

    assert town.clock.now() == EIGHT
    assert arrivals(bolat, "PAPER") == 1
    assert not bolat.sees("reminders-came-late")


@pytest.mark.parametrize(("kind", "options"), [("class", Options()), ("document", Options(loud=True))])
async def test_a_class_and_what_is_urgent_are_not_held(town, bolat, kind, options):
    await plan(town, bolat, EVENING, kind=kind, options=options)

    await strike(town, hours=12, minutes=30)

    assert states(town, bolat) == ["sent"]


async def test_a_little_late_it_comes_and_says_so(town, bolat):
    await plan(town, bolat, datetime(2027, 1, 5, 7, 0, tzinfo=UTC))

    await strike(town, hours=6)

    assert states(town, bolat) == ["sent"]
    assert bolat.sees("reminders-came-late")


async def test_too_late_it_is_missed_and_the_person_is_told_and_can_still_answer(town, bolat):
    await plan(town, bolat, datetime(2027, 1, 5, 7, 0, tzinfo=UTC), kind="class")
    await strike(town, hours=6)
    assert states(town, bolat) == ["missed"]
    assert bolat.sees("reminders-came-missed")
    assert "PAPER" in bolat.last.text
    await bolat.send("/reminders")
    assert any("не дошло" in label for label in bolat.last.labels)
    await bolat.press("reminder:1")
    assert bolat.sees("reminders-shown-missed")
    await bolat.press("reminders-later-button")
    await bolat.press("reminders-in-an-hour-button")
    await strike(town, hours=1)

    assert states(town, bolat) == ["sent"]


async def test_a_class_missed_in_the_night_is_told_in_the_morning(town, bolat):
    await plan(town, bolat, EVENING, kind="class")

    await strike(town, hours=15)
    assert states(town, bolat) == ["waiting"]
    await strike(town, hours=7)

    assert states(town, bolat) == ["missed"]
    assert arrivals(bolat, "PAPER") == 1
    assert bolat.sees("reminders-came-missed")


async def test_two_that_were_missed_in_a_row_are_both_told(town, bolat):
    """A reminder put off after it was missed, and missed again, is another message, not a repetition."""
    noon = datetime(2027, 1, 5, 7, 0, tzinfo=UTC)
    await plan(town, bolat, noon, kind="class")
    await strike(town, hours=3)
    await bolat.press("reminders-later-button")
    await bolat.press("reminders-in-an-hour-button")
    await bolat.press("home-button")

    await strike(town, hours=3)

    assert arrivals(bolat, "PAPER") == 1
    assert bolat.sees("reminders-came-missed")


async def cut(town, phone, **forward):
    """Let what is due leave; Telegram has taken it when the connection breaks, so nobody here knows."""
    town.sandbox.fail("sendMessage", kind="cut-after", chat_id=phone.id)
    await strike(town, **forward)


async def test_a_message_nobody_knows_to_have_arrived_is_told_as_such_at_once_and_once(town, bolat):
    await plan(town, bolat, datetime(2027, 1, 5, 7, 0, tzinfo=UTC))

    await cut(town, bolat, hours=2)
    await strike(town, "reminders-doubts", hours=1)

    assert states(town, bolat) == ["missed"]
    assert bolat.sees("reminders-came-unsure")
    assert arrivals(bolat, "PAPER") == 2


@pytest.mark.parametrize(("answered", "state", "came"), [(False, "missed", 2), (True, "done", 1)])
async def test_a_doubt_of_the_night_is_told_in_the_morning_unless_it_was_answered(
    town, bolat, answered, state, came
):
    await plan(town, bolat, EVENING, options=Options(loud=True))
    await cut(town, bolat, hours=12, minutes=30)
    if answered:
        await bolat.press("reminders-done-button")

    await strike(town, "reminders-doubts", hours=9, minutes=29)
    assert not bolat.sees("reminders-came-unsure")
    await strike(town, "reminders-doubts", minutes=1)

    assert states(town, bolat) == [state]
    assert bolat.sees("reminders-came-unsure") is not answered
    assert arrivals(bolat, "PAPER") == came


async def test_who_stopped_the_bot_finds_what_did_not_reach_them_in_the_list(town, bolat):
    await plan(town, bolat, datetime(2027, 1, 5, 7, 0, tzinfo=UTC))
    bolat.person.block_bot()
    await town.quiet()
    await strike(town, hours=2)
    assert states(town, bolat) == ["missed"]

    bolat.person.unblock_bot()
    await bolat.send("/reminders")

    assert any("не дошло" in label for label in bolat.last.labels)


async def test_one_that_no_key_opens_does_not_stop_the_others(town, bolat, aigul):
    await plan(town, bolat, datetime(2027, 1, 5, 6, 0, tzinfo=UTC))
    await plan(town, aigul, datetime(2027, 1, 5, 6, 30, tzinfo=UTC))
    await town.app.database.write(
        lambda tx: tx.run("update reminders set words = :w where id = 1", w=b"\x01\x01xx")
    )

    await strike(town, hours=2)

    assert (states(town, bolat), states(town, aigul)) == (["waiting"], ["sent"])


async def test_old_ones_are_deleted(town, bolat):
    await plan(town, bolat, datetime(2027, 1, 5, 7, 0, tzinfo=UTC))
    await strike(town, hours=2)
    await strike(town, "purge-reminders", days=29)
    assert states(town, bolat) == ["sent"]

    await strike(town, "purge-reminders", days=2)

    assert states(town, bolat) == []


# ---- clocks that change ---------------------------------------------------------------------------


def test_kazakhstans_long_night_is_counted_right():
    """On 1 March 2024 at midnight the clocks of Almaty went back to 23:00."""
    assert on_the_wall(wall(2024, 2, 29, 22, 30), ALMATY) == datetime(2024, 2, 29, 16, 30, tzinfo=UTC)
    assert on_the_wall(wall(2024, 2, 29, 23, 30), ALMATY) == datetime(2024, 2, 29, 17, 30, tzinfo=UTC)
    assert on_the_wall(wall(2024, 3, 1, 0, 0), ALMATY) == datetime(2024, 2, 29, 19, 0, tzinfo=UTC)
    assert on_the_wall(wall(2024, 3, 1, 9, 0), ALMATY) == datetime(2024, 3, 1, 4, 0, tzinfo=UTC)
    quiet = QuietHours()
    for instant in (datetime(2024, 2, 29, 17, 30, tzinfo=UTC), datetime(2024, 2, 29, 18, 30, tzinfo=UTC)):
        assert quiet.release(instant, ALMATY) == datetime(2024, 3, 1, 3, 0, tzinfo=UTC)


def test_a_time_the_clocks_skip_is_a_little_later():
    berlin = ZoneInfo("Europe/Berlin")

    assert on_the_wall(wall(2027, 3, 28, 2, 30), berlin) == datetime(2027, 3, 28, 1, 30, tzinfo=UTC)


instants = st.datetimes(wall(2023, 1, 1), wall(2029, 1, 1), timezones=st.just(UTC))
hours = st.builds(time, st.integers(0, 23))


@given(instants, hours, hours, st.sampled_from(["Asia/Almaty", "Asia/Bishkek", "Europe/Berlin"]))
@example(datetime(2024, 2, 29, 18, 30, tzinfo=UTC), time(23), time(8), "Asia/Almaty")
@example(datetime(2024, 2, 29, 17, 59, tzinfo=UTC), time(21), time(0), "Asia/Almaty")
def test_quiet_hours_let_go_at_their_end_and_never_in_the_past(instant, begin, end, key):
    zone, quiet = ZoneInfo(key), QuietHours(begin, end)

    released = quiet.release(instant, zone)

    assert instant <= released <= instant + timedelta(hours=26)
    assert quiet.release(released, zone) == released
    if released != instant:
        assert released.astimezone(zone).time() == end


async def test_when_a_country_changes_its_clocks_nine_in_the_morning_stays_nine(town, bolat):
    await strike(town, "reminders-zones")
    nine = wall(2027, 2, 1, 9, 0).replace(tzinfo=ALMATY)
    await plan(town, bolat, nine)
    await plan(town, bolat, nine.astimezone(UTC), subject="school:class:1")
    before = town.ask("select due_at from reminders order by id")
    await town.app.database.write(_as_computed_by_older_rules)

    await strike(town, "reminders-zones")

    assert town.ask("select due_at from reminders order by id") == [before[0], (before[1][0] - 3_600_000,)]
    assert town.ask("select swept_to from reminder_zones") == [(None,)]


def _as_computed_by_older_rules(tx):
    tx.run("update reminder_zones set rules = 'older'")
    tx.run("update reminders set due_at = due_at - 3600000, promised_at = due_at, wake_at = due_at")


async def test_the_clock_strikes_by_itself(town):
    """The jobs are registered with the alarm clock under the names that these tests ring."""
    names = {"reminders-due", "reminders-doubts", "reminders-zones", "purge-reminders"}

    assert names <= set(town.app.alarm_clock.jobs)


async def test_what_was_missed_discreetly_says_so_when_it_is_opened(town, bolat):
    await bolat.forge("remdiscreet:1")
    await plan(town, bolat, datetime(2027, 1, 5, 7, 0, tzinfo=UTC), kind="class")
    await strike(town, hours=6)
    assert bolat.last.text == "Есть заметка."

    await bolat.press("reminders-open-button")

    assert bolat.sees("reminders-came-missed")


async def outage(town, phone, meanwhile=lambda tx: None, **more):
    """Promise for 20:00 in Astana; at that time Telegram does not answer, and does again after 23:00."""
    await plan(town, phone, datetime(2027, 1, 5, 15, 0, tzinfo=UTC), **more)
    town.sandbox.fail("sendMessage", kind="500", times=1_000, chat_id=phone.id)
    town.clock.turn(hours=10)
    await town.app.alarm_clock.run(town.app.alarm_clock.jobs["reminders-due"])
    await until(lambda: town.ask("select 1 from outbox where status = 'sending'"))
    await town.app.database.write(meanwhile)
    town.clock.turn(hours=3)
    # Telegram answers again only now: an attempt already on its way at 20:00 must not get through.
    await until(lambda: ended(town) == ["missed"], seconds=30)
    town.sandbox.faults.clear()


def ended(town):
    return [status for (status,) in town.ask("select status from outbox where dedupe_key like 'reminder:%'")]


async def test_what_waited_through_an_outage_wakes_nobody_and_comes_in_the_morning_as_late(town, bolat):
    await outage(town, bolat, options=Options(late=timedelta(days=1)))

    await strike(town, minutes=1)
    assert states(town, bolat) == ["waiting"]
    assert arrivals(bolat, "PAPER") == 0
    await strike(town, hours=8, minutes=59)

    assert town.clock.now() == EIGHT
    assert states(town, bolat) == ["sent"]
    assert arrivals(bolat, "PAPER") == 1
    assert bolat.sees("reminders-came-late")


async def test_what_an_outage_made_useless_is_missed_and_told_in_the_morning(town, bolat):
    await outage(town, bolat, kind="class")

    await strike(town, minutes=1)
    assert arrivals(bolat, "PAPER") == 0
    await strike(town, hours=8, minutes=59)

    assert states(town, bolat) == ["missed"]
    assert arrivals(bolat, "PAPER") == 1
    assert bolat.sees("reminders-came-missed")


@pytest.mark.parametrize(("spare", "status"), [(0, "missed"), (60_000, "sent")])
async def test_what_lay_in_the_outbox_beyond_its_time_does_not_leave(town, bolat, spare, status):
    seen = len(bolat.person.chat)

    await post(town, bolat.id, Lane.REMINDER, key="reminder:9:1", not_after_ms=ms(town) + spare)

    await until(lambda: ended(town) == [status])
    assert len(bolat.person.chat) == seen + (status == "sent")


async def test_what_was_deleted_while_it_waited_does_not_wait_anew(town, bolat):
    await outage(town, bolat, meanwhile=_end_reminders)

    await strike(town, "reminders-doubts", minutes=1)
    await strike(town, hours=9)

    assert arrivals(bolat, "PAPER") == 0


def _end_reminders(tx):
    tx.run("update reminders set state = 'stopped', ended_at = 1")


@pytest.mark.parametrize(
    ("now", "begins"),
    [
        (datetime(2027, 1, 5, 15, 59, 59, tzinfo=UTC), datetime(2027, 1, 5, 16, tzinfo=UTC)),
        (datetime(2027, 1, 5, 16, tzinfo=UTC), datetime(2027, 1, 6, 16, tzinfo=UTC)),
        (datetime(2027, 1, 5, 22, tzinfo=UTC), datetime(2027, 1, 6, 16, tzinfo=UTC)),
    ],
)
def test_the_next_quiet_hours_begin_after_now(now, begins):
    assert QuietHours().begins_after(now, ALMATY) == begins
    assert QuietHours(time(9), time(9)).begins_after(now, ALMATY) is None
