"""What operators look at: health, numbers, the morning's line, a rehearsed copy, a tracker that hears no words."""

from __future__ import annotations

import asyncio
import json
import logging
import re
import socket

import aiohttp
import pytest
import sentry_sdk
from aiohttp import web

from bot import logs, operations
from bot.db import engine
from bot.db.vault import Vault
from bot.kernel.clock import HandClock
from bot.settings import read
from bot.status import Status
from tests.engines import url_in
from tests.operations.environment import ROOT
from tests.telegram.wire import until
from tests.town import KEY, MORNING, town_in

CANARY = "Kanarek0815"


@pytest.fixture
def address():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return f"127.0.0.1:{free.getsockname()[1]}"


async def asked(address, path):
    async with aiohttp.ClientSession() as http, http.get(f"http://{address}{path}") as answer:
        return answer.status, await answer.text()


async def test_health_readiness_and_numbers_are_told_and_nothing_of_people(place, address):
    async with town_in(place, status_listen=address) as town:
        aigul = town.phone("aigul")
        await aigul.send("/start")
        await aigul.send(CANARY)
        town.sandbox.fail("sendMessage", kind="429", retry_after=1, times=1)
        await aigul.send("/menu")

        assert await asked(address, "/healthz") == (200, "ok")
        assert await asked(address, "/readyz") == (200, "ready")
        status, told = await asked(address, "/metrics")

        assert status == 200
        values = dict(re.findall(r"^(\w+(?:\{[^}]*\})?) ([\d.e+]+)$", told, re.MULTILINE))
        assert float(values["bot_ready"]) == 1
        assert float(values["bot_updates_total"]) >= 3
        assert float(values['bot_messages_total{lane="reply",outcome="sent"}']) >= 3
        assert float(values["bot_too_fast_total"]) >= 1
        assert float(values['bot_outbox_waiting{lane="urgent"}']) == 0
        assert CANARY not in told
        assert "101" not in re.sub(r"[\d.e+]+$", "", told, flags=re.MULTILINE)


async def test_a_bot_without_its_database_is_healthy_and_not_ready(place, address):
    settings = read(_env_file=None, bot_token="1:test", data_keys=f"test:{KEY}", database_url=url_in(place))
    database = await engine.open_database(settings.database_url, Vault(settings.data_keys))
    await database.close()
    status = Status(database, HandClock(MORNING), lambda: True, address)
    await status.start()
    try:
        assert (await asked(address, "/healthz"))[0] == 200
        assert (await asked(address, "/readyz"))[0] == 503
        assert "bot_ready 0.0" in (await asked(address, "/metrics"))[1]
    finally:
        await status.stop()


async def test_every_number_on_the_dashboard_is_told(place, address):
    board = json.loads((ROOT / "ops" / "grafana.json").read_text(encoding="utf-8"))
    drawn = {
        name
        for panel in board["panels"]
        for target in panel["targets"]
        for name in re.findall(r"\bbot_\w+", target["expr"])
    }
    async with town_in(place, status_listen=address) as town:
        town.app.settings.beside("").parent.mkdir(exist_ok=True)
        await town.app.database.write(
            lambda tx: tx.run("insert into pulses(part, seen_at) values ('backup', 1)")
        )
        await town.phone("aigul").send("/start")
        told = (await asked(address, "/metrics"))[1]

    assert drawn
    assert {name for name in drawn if not re.search(rf"^{name}\b", told, re.MULTILINE)} == set()


async def test_administrators_get_one_line_in_the_morning(place):
    async with town_in(place) as town:
        dana, job = town.phone("dana"), town.app.alarm_clock.jobs["daily-line"]
        await dana.send("/start")
        await town.phone("aigul").send("/start")
        town.clock.turn(hours=20)
        await town.app.alarm_clock.run(job)
        before = len(dana.person.chat)
        town.clock.turn(hours=4)

        for _ in range(3):
            await town.app.alarm_clock.run(job)
            await town.quiet()

        assert len(dana.person.chat) == before + 1
        assert dana.sees("daily-line")
        assert re.search(r"\b2\b.*\b2\b.*\b0\b.*\b0\b", re.sub("<b>.*?</b>", "", dana.last.html))
        town.clock.turn(hours=24)
        await town.app.alarm_clock.run(job)
        await town.quiet()
        assert len(dana.person.chat) == before + 2


async def test_a_copy_is_rehearsed_and_leaves_nothing(place, out):
    async with town_in(place) as town:
        town.sandbox.fail(method="sendMessage", kind="500", times=1000)
        town.phone("aigul").person.say("/start")
        await town.sandbox.until(lambda: town.sandbox.calls_of("sendMessage"))
    await operations.backup(out, place / "copies", keep=3)
    (copy,) = (place / "copies").glob("*.backup")
    before = {path.name for path in place.iterdir()}

    assert await operations.rehearse(out, copy) == 0

    said = out.file.getvalue()
    assert re.search(r"Rows: \d+\. Sealed values that open: [1-9]\d*, that do not: 0", said)
    assert {path.name for path in place.iterdir()} == before


async def test_a_rehearsal_says_what_does_not_open(place, out):
    await operations.migrate(out)
    from bot.db import engine
    from bot.db.vault import Vault
    from bot.settings import read

    settings = read()
    database = await engine.open_database(settings.database_url, Vault(settings.data_keys))
    await database.write(
        lambda tx: tx.run(
            "insert into outbox(chat_id, lane, body, due_at) values (1, 1, :body, 1)",
            body=Vault({"lost": bytes(32)}).seal("x", "outbox.body"),
        )
    )
    await database.close()
    await operations.backup(out, place / "copies", keep=3)
    (copy,) = (place / "copies").glob("*.backup")

    assert await operations.rehearse(out, copy) == 1
    assert "that do not: 1" in out.file.getvalue()


# ---- the tracker ----------------------------------------------------------------------------------------


async def test_a_tracker_hears_names_and_codes_and_no_word_of_anybody():
    heard = bytearray()

    async def envelope(request):
        heard.extend(await request.read())
        return web.json_response({})

    app = web.Application()
    app.router.add_post("/{anything:.*}", envelope)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    handlers = list(logging.getLogger().handlers)
    try:
        logs.report_to(f"http://key@127.0.0.1:{runner.addresses[0][1]}/1")
        log = logging.getLogger("bot.telegram.deciding.dispatch")
        bug = LookupError(CANARY)
        log.error("update-failed", exc_info=bug, extra={"update_id": 7, "words": CANARY})
        logging.getLogger("aiogram").error("it said %s", CANARY)
        # The tracker's library sends from a thread of its own; on a busy machine that takes a while.
        await asyncio.to_thread(sentry_sdk.flush, 30)
        await until(lambda: heard, seconds=30)
    finally:
        logging.getLogger().handlers[:] = handlers
        sentry_sdk.get_client().close()
        sentry_sdk.init()
        await runner.cleanup()

    import gzip

    body = bytes(heard)
    text = gzip.decompress(body) if body[:2] == b"\x1f\x8b" else body
    assert b"update-failed" in text
    assert b'"update_id":7' in text.replace(b" ", b"")
    assert CANARY.encode() not in text
    assert b"aiogram" not in text


def test_nothing_is_reported_where_no_tracker_is_named():
    before = list(logging.getLogger().handlers)
    logs.report_to("")
    assert logging.getLogger().handlers == before
