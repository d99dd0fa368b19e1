"""Troubles on demand and flood limits, seen by a real HTTP client."""

import asyncio

import aiohttp
import pytest

from bot.sandbox.flood import Flood, FloodLimits
from bot.sandbox.refusal import ApiRefusal
from bot.sandbox.server import Sandbox


@pytest.mark.parametrize("kind", ["400", "403", "500", "502", "504"])
async def test_an_error_is_answered_once_and_nothing_is_carried_out(ask, sandbox, aigul, kind):
    sandbox.fail("sendMessage", kind=kind)

    failed = await ask("sendMessage", chat_id=aigul.id, text="x")
    assert failed["error_code"] == int(kind)
    assert aigul.chat == []

    assert (await ask("sendMessage", chat_id=aigul.id, text="x"))["ok"]


async def test_too_many_requests_tell_how_long_to_wait(ask, sandbox, aigul, bolat):
    sandbox.fail(kind="429", times=2, retry_after=7, chat_id=bolat.id, after=1)

    to_bolat = [await ask("sendMessage", chat_id=bolat.id, text="x") for _ in range(4)]
    to_aigul = await ask("sendMessage", chat_id=aigul.id, text="x")

    assert [answer["ok"] for answer in to_bolat] == [True, False, False, True]
    assert to_bolat[1] == {
        "ok": False,
        "error_code": 429,
        "description": "Too Many Requests: retry after 7",
        "parameters": {"retry_after": 7},
    }
    assert to_aigul["ok"]


@pytest.mark.parametrize(("kind", "arrived"), [("cut-before", 0), ("cut-after", 1)])
async def test_a_cut_connection_leaves_the_bot_in_doubt(ask, sandbox, aigul, kind, arrived):
    sandbox.fail("sendMessage", kind=kind)

    with pytest.raises(aiohttp.ClientConnectionError):
        await ask("sendMessage", chat_id=aigul.id, text="x")

    assert len(aigul.chat) == arrived
    assert sandbox.calls[-1].fault == kind


async def test_a_slow_answer_comes_after_the_bot_has_given_up(ask, sandbox, aigul):
    sandbox.fail("sendMessage", kind="slow", seconds=0.2)

    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.05):
            await ask("sendMessage", chat_id=aigul.id, text="x")

    assert (await ask("getMe"))["ok"]


def refused_after(flood, method, chat_id, at):
    try:
        flood.check(method, chat_id, at)
    except ApiRefusal as refusal:
        return refusal.parameters["retry_after"]
    return None


def test_one_chat_takes_a_burst_and_then_one_message_a_second():
    flood = Flood(FloodLimits(chat_burst=3))

    assert [refused_after(flood, "sendMessage", 1, 0.0) for _ in range(4)] == [None] * 3 + [1]
    assert refused_after(flood, "sendMessage", 1, 1.0) is None
    assert refused_after(flood, "sendMessage", 1, 1.1) == 1
    assert refused_after(flood, "editMessageText", 1, 1.1) is None


def test_a_group_takes_twenty_in_a_minute_sends_edits_and_topics_together():
    flood = Flood(FloodLimits())
    methods = ["sendMessage", "editMessageText", "createForumTopic", "copyMessage"]

    answers = [refused_after(flood, methods[n % 4], -100, float(n)) for n in range(21)]

    assert answers == [None] * 20 + [40]
    assert refused_after(flood, "sendMessage", -100, 60.5) is None


def test_all_chats_together_take_thirty_a_second():
    flood = Flood(FloodLimits())

    answers = [refused_after(flood, "sendMessage", n, 0.0) for n in range(1, 32)]

    assert answers == [None] * 30 + [1]
    assert refused_after(flood, "sendMessage", 99, 1.0) is None


async def test_the_server_applies_its_limits_only_when_given_some(clock, http):
    sandbox = await Sandbox.start(clock=clock, flood=FloodLimits(chat_burst=1))
    aigul = sandbox.person(11, "Aigul", started=True)
    url = f"{sandbox.url}/bot{sandbox.token}/sendMessage"

    statuses = []
    for _ in range(2):
        async with http.post(url, json={"chat_id": aigul.id, "text": "x"}) as answer:
            statuses.append(answer.status)

    assert statuses == [200, 429]
    await sandbox.close()
