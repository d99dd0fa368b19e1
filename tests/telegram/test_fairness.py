"""One person's flood, and nine bad seconds: everybody else's next message leaves, and nobody's reply is lost."""

from __future__ import annotations

import asyncio
from functools import partial

import pytest

from bot.kernel.text import Text
from bot.telegram.sending import outbox
from bot.telegram.shown.screens import Lane, Screen
from tests.telegram.wire import until
from tests.town import town_in

TELEGRAMS_LIMITS = {"send_per_second": 30, "send_bulk_per_second": 27, "send_chat_burst": 4}
FLOOD = 300


@pytest.fixture
async def town(tmp_path):
    async with town_in(tmp_path, **TELEGRAMS_LIMITS) as town:
        yield town


def sent_to(town, phone):
    return len(town.sandbox.sent(phone.id))


async def test_a_flood_of_one_holds_nobody_up_and_waits_as_its_newest_screens_alone(town):
    flooder, emma = town.phone("bolat"), town.phone("emma")
    for number in range(FLOOD):
        flooder.person.say("/menu" if number % 2 else "/help")

    emma.person.say("/start")
    await until(lambda: sent_to(town, emma) >= 1, seconds=5)
    await until(lambda: not town.app.dispatcher.waiting, seconds=15)

    ((waiting,),) = town.ask("select count(*) from outbox where chat_id = 102 and status = 'pending'")
    print(f"of {FLOOD} messages {waiting} answers wait")
    assert waiting <= 50
    assert town.ask("select count(*) from inbox where status <> 'done'") == [(0,)]
    await town.app.database.write(partial(_cancel_rest))


async def test_many_rows_that_wait_for_one_chat_let_everybody_else_pass(town):
    def fill(tx):
        for number in range(1500):
            body = outbox.body_of(Screen(Text("verbatim", words=str(number))))
            outbox.put(tx, 102, Lane.REPLY, body, town.clock.now(), language="ru", person_id=102)

    await town.app.database.write(fill)
    emma = town.phone("emma")
    await asyncio.sleep(1)
    emma.person.say("/start")

    await until(lambda: sent_to(town, emma) >= 1, seconds=5)
    said = [one.text for one in town.sandbox.sent(102)]
    assert said == [str(number) for number in range(len(said))], "in their order"
    assert len(town.app.sender._held) < 100
    await town.app.database.write(partial(_cancel_rest))


def _cancel_rest(tx):
    tx.run("update outbox set status = 'cancelled' where chat_id = 102 and status = 'pending'")


@pytest.mark.parametrize("kind", ["cut-after", "cut-before"])
async def test_many_cut_connections_lose_no_reply(tmp_path, kind):
    async with town_in(tmp_path) as town:
        aigul, bolat = town.phone("aigul"), town.phone("bolat")
        town.sandbox.fail("sendMessage", kind=kind, times=5)

        aigul.person.say("/help")
        bolat.person.say("/help")
        await town.quiet(60)

        assert aigul.sees("home-help") and bolat.sees("home-help")
        assert town.ask("select count(*) from outbox where status = 'unknown'") == [(0,)]
