"""The webhook: nobody else can speak through it, nothing is acknowledged unstored; else like polling."""

from __future__ import annotations

import asyncio
import io
import socket
from contextlib import suppress

import aiohttp
import pytest

from bot.kernel.errors import SettingsWrong
from bot.settings import read
from bot.telegram.arriving import doorway, intake, webhook
from bot.telegram.arriving.webhook import HEADER, Webhook
from bot.telegram.updates import KINDS

# The first minutes with the bot, once more, with updates coming in through the webhook.
from tests.home.test_first_contact import *  # noqa: F403 - collected here to run under this file's town.
from tests.telegram.wire import until
from tests.town import KEY, town_in

SECRET = "a-secret-of-this-test-only"  # noqa: S105 - opens nothing.


@pytest.fixture
def address():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return f"127.0.0.1:{free.getsockname()[1]}"


@pytest.fixture
async def town(tmp_path, address):
    given = {"webhook_url": f"http://{address}/hook/7", "webhook_secret": SECRET, "webhook_listen": address}
    async with town_in(tmp_path, **given) as town:
        await until(lambda: town.sandbox.world.webhook.url)
        yield town


@pytest.fixture
async def post_update(address):
    """Post to the webhook as anybody on the internet could."""
    async with aiohttp.ClientSession() as http:

        async def post(body, *, secret=SECRET, path="/hook/7"):
            headers = {HEADER: secret} if secret is not None else {}
            async with http.post(f"http://{address}{path}", data=body, headers=headers) as answer:
                return answer.status

        yield post


UPDATE = (
    b'{"update_id": 900000001, "message": {"message_id": 1, "date": 1767600000, "text": "/help",'
    b' "chat": {"id": 101, "type": "private", "first_name": "A"},'
    b' "from": {"id": 101, "is_bot": false, "first_name": "A"}}}'
)


async def test_telegram_is_told_the_secret_and_the_kinds_of_updates(town):
    told = town.sandbox.calls_of("setWebhook")[-1].params

    assert told["secret_token"] == SECRET
    assert told["allowed_updates"] == list(KINDS)
    assert town.sandbox.calls_of("getUpdates") == []


@pytest.mark.parametrize("secret", [None, "", "wrong", SECRET[:-1], SECRET + "x", "\u00e9" * 26])
async def test_who_does_not_know_the_secret_is_refused_and_leaves_no_trace(town, post_update, secret):
    assert await post_update(UPDATE, secret=secret) == 403

    assert town.ask("select count(*) from inbox") == [(0,)]


async def test_who_knows_the_secret_is_stored_before_they_hear_200(town, post_update):
    assert await post_update(UPDATE) == 200

    assert town.ask("select count(*) from inbox where update_id = 900000001") == [(1,)]


@pytest.mark.parametrize("body", [b"", b"not json", b"[]", b"7", b'"text"', b"\xff\xfe", b'{"update_id": '])
async def test_what_is_no_update_is_refused_and_the_bot_goes_on(town, post_update, phone, body):
    assert await post_update(body) == 400

    await phone("aigul").send("/help")
    assert phone("aigul").sees("home-help")


async def test_an_object_that_is_no_update_is_taken_and_forgotten(town, post_update, phone):
    for body in (b"{}", b'{"update_id": "x"}', b'{"update_id": -1}', b'{"update_id": true}'):
        assert await post_update(body) == 200

    await phone("aigul").send("/help")
    assert phone("aigul").sees("home-help")


async def test_other_paths_and_too_much_are_refused(town, post_update):
    assert await post_update(UPDATE, path="/") == 404
    assert await post_update(io.BytesIO(b" " * (3 << 20))) == 413


async def test_health_is_told_to_anybody_and_tells_nothing(town, address):
    async with aiohttp.ClientSession() as http, http.get(f"http://{address}/healthz") as answer:
        assert (answer.status, await answer.text()) == (200, "ok")


async def test_a_message_delivered_twice_at_the_same_time_is_handled_once(town, post_update, phone):
    await phone("aigul").send("/start")
    before = len(town.sandbox.sent(101))

    statuses = [await post_update(UPDATE) for _ in range(4)]

    assert statuses == [200] * 4
    await until(lambda: len(town.sandbox.sent(101)) == before + 1)
    await town.quiet()
    assert len(town.sandbox.sent(101)) == before + 1


def test_a_webhook_without_a_secret_does_not_start():
    given = {"bot_token": "1:test", "data_keys": f"test:{KEY}", "webhook_url": "https://bot.example.org/hook"}
    for secret in ("", "too-short"):
        with pytest.raises(SettingsWrong, match="WEBHOOK_SECRET"):
            read(_env_file=None, **given, webhook_secret=secret)
    with pytest.raises(ValueError, match="secret"):
        Webhook(None, "https://bot.example.org/hook", "", "127.0.0.1:0")


# ---- who comes to the door with something else in mind ------------------------------------------------


def head(*lines):
    return ("\r\n".join(("POST /hook/7 HTTP/1.1", "Host: x", *lines)) + "\r\n\r\n").encode("latin-1")


async def knock(address, given):
    """Say raw bytes at the door and give what comes back until the other side ends it."""
    host, _, port = address.partition(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    writer.write(given)
    await writer.drain()
    return reader, writer


async def test_a_byte_that_is_no_letter_in_the_secret_is_refused_as_such(town, address):
    given = head(f"{HEADER}: {SECRET[:-1]}\xff", "Content-Length: 2", "Connection: close") + b"{}"
    reader, writer = await knock(address, given)
    answer = await asyncio.wait_for(reader.read(), 10)
    writer.close()

    assert answer.startswith(b"HTTP/1.1 400"), answer[:40]


@pytest.mark.parametrize("given", [b"", b"POST /hook/7 HTTP/1.1\r\nHost: x\r\n"])
async def test_a_connection_that_does_not_say_what_it_wants_ends(town, address, monkeypatch, given):
    monkeypatch.setattr(doorway, "HEAD_SECONDS", 0.3)
    reader, writer = await knock(address, given)

    with suppress(ConnectionError):
        assert await asyncio.wait_for(reader.read(), 5) == b""
    writer.close()


async def test_a_body_that_does_not_come_ends(town, address, monkeypatch):
    monkeypatch.setattr(webhook, "BODY_SECONDS", 0.3)
    given = head(f"{HEADER}: {SECRET}", "Content-Length: 1000") + b'{"upd'
    reader, writer = await knock(address, given)

    answer = await asyncio.wait_for(reader.read(), 15)
    writer.close()
    assert answer.startswith(b"HTTP/1.1 408"), answer[:40]


async def test_many_silent_connections_do_not_keep_telegram_out(town, address, phone, monkeypatch):
    monkeypatch.setattr(doorway, "MOST", 20)
    silent = [await knock(address, b"P") for _ in range(60)]
    try:
        assert len(town.app._webhook._doorway._open) <= 21
        await phone("aigul").send("/help")
        assert phone("aigul").sees("home-help")
    finally:
        for _, writer in silent:
            writer.close()


async def test_what_finds_no_room_is_brought_again_but_a_call_for_help_gets_in(
    town, post_update, monkeypatch
):
    monkeypatch.setattr(type(town.app.dispatcher), "waiting", property(lambda _: intake.FULL))

    assert await post_update(UPDATE.replace(b"/help", b"/menu")) == 503
    assert town.ask("select count(*) from inbox where update_id = 900000001") == [(0,)]
    assert await post_update(UPDATE) == 200
    monkeypatch.setattr(type(town.app.dispatcher), "waiting", property(lambda _: intake.MOST))
    assert await post_update(UPDATE.replace(b"900000001", b"900000002")) == 503
    monkeypatch.undo()
