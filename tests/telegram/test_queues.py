"""What waits in memory: one message of a chat at a time, in the order of writing, the urgent first."""

from __future__ import annotations

import asyncio
import random

import pytest

from bot.telegram.deciding.lines import Lines
from bot.telegram.sending.limiter import Limiter, Limits
from bot.telegram.sending.outbox import Outgoing
from bot.telegram.sending.queues import Queues
from bot.telegram.sending.sender import pause_after
from bot.telegram.shown.screens import Lane
from bot.telegram.updates import arrived

WIDE = Limits(per_second=100_000, bulk_per_second=100_000, chat_burst=100_000, group_per_minute=100_000)


def message(id, chat_id, lane=Lane.REPLY):
    return Outgoing(id, chat_id, lane, {}, "ru")


async def test_each_chat_keeps_its_order_whatever_happens_to_the_messages():
    chance = random.Random(20270105)
    queues, gone, out = Queues(Limiter(WIDE)), [], set()
    total = 400
    for id in range(1, total + 1):
        queues.put(message(id, chance.randint(1, 12)))

    async def work():
        while len(gone) < total:
            one = await queues.take()
            assert one.chat_id not in out, "two messages of one chat were on their way"
            out.add(one.chat_id)
            await asyncio.sleep(0)
            out.discard(one.chat_id)
            fate = chance.random()
            if fate < 0.2:
                queues.back(one, 0.001)
            elif fate < 0.25:
                queues.too_fast(one, 0.002)
            else:
                gone.append(one)
                queues.gone(one)

    async with asyncio.timeout(20):
        workers = [asyncio.create_task(work()) for _ in range(6)]
        await asyncio.wait(workers, return_when=asyncio.FIRST_COMPLETED)
        for worker in workers:
            worker.cancel()
        results = await asyncio.gather(*workers, return_exceptions=True)

    assert not [each for each in results if isinstance(each, AssertionError)]
    for chat_id in range(1, 13):
        ids = [one.id for one in gone if one.chat_id == chat_id]
        assert ids == sorted(ids)
    assert len(gone) == total


async def test_the_urgent_overtakes_replies_and_replies_overtake_bulk():
    queues = Queues(Limiter(WIDE))
    for id, lane in enumerate((Lane.BULK, Lane.REMINDER, Lane.REPLY, Lane.URGENT), start=1):
        queues.put(message(id, chat_id=id, lane=lane))

    taken = [(await queues.take()).lane for _ in range(4)]

    assert taken == [Lane.URGENT, Lane.REPLY, Lane.REMINDER, Lane.BULK]


async def test_within_one_chat_the_urgent_goes_first_too():
    queues = Queues(Limiter(WIDE))
    queues.put(message(1, 7, Lane.BULK))
    queues.put(message(2, 7, Lane.URGENT))

    first = await queues.take()

    assert first.id == 2


async def test_a_resting_chat_holds_up_nobody_else():
    queues = Queues(Limiter(WIDE))
    queues.put(message(1, 7))
    queues.put(message(2, 8))
    queues.too_fast(await queues.take(), 60.0)

    async with asyncio.timeout(1):
        other = await queues.take()

    assert other.chat_id == 8


async def test_a_moved_group_takes_its_waiting_messages_along_in_order():
    queues = Queues(Limiter(WIDE))
    for id in (1, 2, 3):
        queues.put(message(id, -5))
    queues.move(await queues.take(), -1005)

    taken = []
    for _ in range(3):
        one = await queues.take()
        taken.append((one.id, one.chat_id))
        queues.gone(one)

    assert taken == [(1, -1005), (2, -1005), (3, -1005)]


async def test_a_worker_that_waits_is_woken_by_the_next_message():
    queues = Queues(Limiter(WIDE))
    waiting = asyncio.create_task(queues.take())
    await asyncio.sleep(0)

    queues.put(message(1, 7))

    async with asyncio.timeout(1):
        assert (await waiting).id == 1


async def test_bulk_waits_for_its_pace_while_a_reply_goes_at_once():
    queues = Queues(Limiter(Limits(per_second=30, bulk_per_second=1, chat_burst=4, group_per_minute=20)))
    for id in (1, 2, 3):
        queues.put(message(id, 100 + id, Lane.BULK))
    queues.gone(await queues.take())
    waiting = asyncio.create_task(queues.take())
    await asyncio.sleep(0)

    queues.put(message(9, 9, Lane.REPLY))

    async with asyncio.timeout(0.5):
        assert (await waiting).id == 9
    assert queues.count(Lane.BULK) == 2


async def test_what_is_told_about_a_message_keeps_the_count_of_its_lane_right():
    queues = Queues(Limiter(WIDE))
    queues.put(message(1, 7, Lane.BULK))
    queues.back(await queues.take(), 0.001)
    again = await queues.take()
    assert queues.count(Lane.BULK) == 1

    queues.gone(again)

    assert queues.count(Lane.BULK) == 0


async def test_what_is_withdrawn_is_not_given_any_more_and_the_rest_keeps_its_order():
    queues = Queues(Limiter(WIDE))
    for id in range(1, 7):
        queues.put(message(id, chat_id=1 + id % 2, lane=Lane.REMINDER if id % 3 else Lane.REPLY))

    withdrawn = queues.withdraw(Lane.REMINDER)

    assert sorted(one.id for one in withdrawn) == [1, 2, 4, 5]
    assert queues.count(Lane.REMINDER) == 0
    assert sorted([(await queues.take()).id, (await queues.take()).id]) == [3, 6]
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.05):
            await queues.take()


def test_the_pause_before_another_try_is_never_longer_than_a_minute():
    assert [pause_after(tries) for tries in (1, 2, 7, 100_000)] == [1.0, 2.0, 60.0, 60.0]


def test_what_telegram_brings_again_stands_in_its_line_once():
    lines, now = Lines(), 0.0
    first, second = ({"update_id": id, "message": {"from": {"id": 7}, "text": "?"}} for id in (1, 2))
    for raw in (first, second, first, second):
        lines.add(arrived(raw, now))

    (unit,) = lines.heads(10, now)

    assert lines.size == 2
    assert [one.update_id for one in unit] == [1]
    assert [one.update_id for one in lines.behind(unit)] == [2]
