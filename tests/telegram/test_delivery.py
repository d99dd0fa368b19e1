"""Telegram in trouble: what is lost, what is repeated, and what is told; through real connections."""

from __future__ import annotations

import asyncio

import pytest

from bot.telegram.shown.screens import Lane
from tests.telegram.wire import post, settled, status, until
from tests.town import bot_in


def words_sent_to(town, person_id):
    """How many messages stand in a chat, as Telegram saw them."""
    return len(town.sandbox.sent(person_id))


@pytest.mark.parametrize("kind", ["429", "500", "502", "504", "cut-before"])
async def test_a_reply_that_telegram_did_not_take_comes_once_it_does(town, aigul, kind):
    before = words_sent_to(town, aigul.id)
    town.sandbox.fail("sendMessage", kind=kind, retry_after=1)

    await aigul.send("/help")

    assert aigul.sees("home-help")
    assert words_sent_to(town, aigul.id) == before + 1


async def test_a_reply_whose_answer_was_lost_is_said_twice_rather_than_never(town, aigul):
    before = words_sent_to(town, aigul.id)
    town.sandbox.fail("sendMessage", kind="cut-after")

    await aigul.send("/help")

    assert aigul.sees("home-help")
    assert words_sent_to(town, aigul.id) == before + 2


@pytest.mark.parametrize("lane", [Lane.REMINDER, Lane.BULK])
async def test_a_reminder_whose_answer_was_lost_is_never_said_twice_and_is_known_as_unknown(
    town, aigul, lane
):
    before = words_sent_to(town, aigul.id)
    town.sandbox.fail("sendMessage", kind="cut-after")

    await post(town, aigul.id, lane, key="promise")

    assert await settled(town, "promise") == "unknown"
    assert words_sent_to(town, aigul.id) == before + 1


async def test_a_reminder_that_never_left_is_sent_when_the_way_is_free(town, aigul):
    town.sandbox.fail("sendMessage", kind="500")

    await post(town, aigul.id, Lane.REMINDER, key="promise")

    assert await settled(town, "promise") == "sent"


async def test_what_one_chat_must_wait_for_does_not_hold_up_another(town, aigul, bolat):
    town.sandbox.fail("sendMessage", kind="429", retry_after=30, chat_id=aigul.id)
    aigul.person.say("/help")
    await town.sandbox.until(lambda: any(call.fault == "429" for call in town.sandbox.calls))
    before = words_sent_to(town, bolat.id)

    bolat.person.say("/help")

    await town.sandbox.until(lambda: words_sent_to(town, bolat.id) == before + 1, seconds=5)
    assert town.app.sender.busy
    town.kill()


async def test_a_slow_telegram_holds_up_one_message_only(town, aigul, bolat):
    town.sandbox.fail("sendMessage", kind="slow", seconds=3, chat_id=aigul.id)
    aigul.person.say("/help")
    await until(lambda: any(call.fault == "slow" for call in town.sandbox.calls))
    before, slow = words_sent_to(town, bolat.id), words_sent_to(town, aigul.id)

    bolat.person.say("/help")
    await until(lambda: words_sent_to(town, bolat.id) == before + 1, seconds=2)

    assert words_sent_to(town, aigul.id) == slow
    await town.quiet()
    assert words_sent_to(town, aigul.id) == slow + 1


async def test_updates_are_fetched_again_after_any_trouble_with_polling(town, aigul):
    for kind in ("500", "429", "cut-before", "cut-after"):
        town.sandbox.fail("getUpdates", kind=kind)
    for number in range(5):
        await aigul.send("/menu" if number % 2 else "/help")

    assert aigul.sees("home-help")
    assert status_counts(town) == {"sent": status_counts(town)["sent"]}


def status_counts(town):
    return dict(town.ask("select status, count(*) from outbox group by status"))


async def test_the_same_screen_again_is_not_an_error(town, aigul):
    await aigul.forge("home")
    calls = len(town.sandbox.calls_of("editMessageText"))

    await aigul.forge("home")

    edits = town.sandbox.calls_of("editMessageText")[calls:]
    assert [call.answer["description"][:37] for call in edits] == ["Bad Request: message is not modified:"]
    assert status_counts(town).keys() == {"sent"}


async def test_an_edit_of_a_message_that_is_gone_is_sent_anew(town, aigul):
    await aigul.send("/menu")
    gone = aigul.last
    town.sandbox.world.delete(gone)

    aigul.person.press("more", message=gone, forged=True)
    await town.quiet()

    assert aigul.sees("home-more")
    assert aigul.last.message_id > gone.message_id


async def test_markup_that_telegram_cannot_read_is_said_without_it(town, aigul):
    town.sandbox.fail(
        "sendMessage", kind="400"
    ).description = "Bad Request: can't parse entities: Can't find end tag corresponding to start tag b"

    await aigul.send("/menu")

    assert "parse_mode" not in town.sandbox.calls_of("sendMessage")[-1].params
    assert "<" not in aigul.last.text
    assert aigul.last.labels


async def test_a_message_that_telegram_will_never_take_is_failed_and_the_next_one_goes(town, aigul):
    town.sandbox.fail("sendMessage", kind="400").description = "Bad Request: message is too long"
    await aigul.send("/menu")
    assert status_counts(town)["failed"] == 1

    await aigul.send("/help")

    assert aigul.sees("home-help")


async def test_a_blocked_person_is_unreachable_until_they_come_back(town, bolat):
    bolat.person.block_bot()
    await town.quiet()
    assert unreachable(town, bolat.id)

    bolat.person.unblock_bot()
    await bolat.send("/menu")

    assert not unreachable(town, bolat.id)
    assert bolat.sees("home-menu")


@pytest.mark.parametrize(
    "words",
    [
        "Forbidden: bot was blocked by the user",
        "Forbidden: user is deactivated",
        "Bad Request: chat not found",
        "Forbidden: bot can't initiate conversation with a user",
    ],
)
async def test_whoever_cannot_be_reached_is_noted_and_whoever_writes_again_is_reachable(town, bolat, words):
    kind = "403" if words.startswith("Forbidden") else "400"
    town.sandbox.fail("sendMessage", kind=kind, chat_id=bolat.id).description = words
    await post(town, bolat.id, Lane.REMINDER, key="promise")
    assert await settled(town, "promise") == "failed"
    assert unreachable(town, bolat.id)

    await bolat.send("/menu")

    assert not unreachable(town, bolat.id)


def unreachable(town, person_id):
    ((since,),) = town.ask("select unreachable_since from people where id = :id", id=person_id)
    return since is not None


async def test_a_message_of_the_past_written_by_a_job_is_not_overlooked(town, aigul):
    """A job that comes late writes rows that were due before the sender's last look."""
    town.clock.turn(minutes=30)
    await asyncio.sleep(0.6)
    earlier = int(town.clock.now().timestamp() * 1000) - 600_000

    await post(town, aigul.id, Lane.REPLY, key="late", due_at_ms=earlier)

    assert await settled(town, "late", seconds=5) == "sent"


async def test_a_message_for_later_leaves_when_its_time_has_come(town, aigul):
    later = int(town.clock.now().timestamp() * 1000) + 3_600_000
    await post(town, aigul.id, Lane.REMINDER, key="later", due_at_ms=later)
    await asyncio.sleep(0.7)
    assert status(town, "later") == "pending"

    town.clock.turn(minutes=61)

    assert await settled(town, "later") == "sent"


async def test_the_same_key_twice_is_one_message(town, aigul):
    before = words_sent_to(town, aigul.id)

    await post(town, aigul.id, Lane.REMINDER, key="once")
    await post(town, aigul.id, Lane.REMINDER, key="once")

    await settled(town, "once")
    assert words_sent_to(town, aigul.id) == before + 1


async def test_a_message_is_said_in_the_language_its_reader_has_by_then(town, aigul):
    later = int(town.clock.now().timestamp() * 1000) + 60_000
    await post(town, aigul.id, Lane.REMINDER, key="later", due_at_ms=later)
    await aigul.press("home-more-button")
    await aigul.press("home-language-button")
    await aigul.press("English")

    town.clock.turn(minutes=2)
    await settled(town, "later")

    assert town.says(aigul.last.html, "en", "home-menu")


async def test_after_a_stop_what_was_left_is_sent_by_the_next_start(town, aigul, tmp_path):
    town.sandbox.fail("sendMessage", kind="429", retry_after=60, chat_id=aigul.id)
    aigul.person.say("/help")
    await town.sandbox.until(lambda: any(call.fault for call in town.sandbox.calls))
    town.kill()
    await asyncio.wait({town._running})

    async with bot_in(town.sandbox, town.cast, tmp_path, town.clock) as again:
        await until(lambda: again.phone("aigul").sees("home-help"))
