"""How updates come in: asked for by name, stored first, in order, albums as one, odd presses undisturbed."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from functools import partial

import pytest
from aiohttp import web

from bot.app import App
from bot.db import engine
from bot.db.vault import Vault
from bot.kernel.clock import HandClock
from bot.sandbox.cast import gather
from bot.sandbox.server import Sandbox
from bot.telegram.shown.screens import Lane
from bot.telegram.updates import KINDS
from bot.telegram.wire.meeting import until_answered
from bot.telegram.wire.session import TelegramSession
from tests.telegram.wire import post, settled, until
from tests.town import MORNING, bot_in, settings_for


async def test_every_kind_of_update_that_a_room_listens_to_is_asked_for_by_name(town):
    await until(lambda: town.sandbox.calls_of("getUpdates"))
    asked = town.sandbox.calls_of("getUpdates")[-1].params["allowed_updates"]

    listened = {route.on.kind for room in town.app.house.features for route in room.routes}

    assert asked == list(KINDS)
    assert listened <= set(asked)
    assert {"message_reaction", "chat_member"} <= set(asked), "these never arrive unless they are named"


async def test_an_update_is_confirmed_only_after_it_was_stored(town, aigul):
    aigul.person.say("/menu")
    await town.quiet()

    seen = 0
    for call in town.sandbox.calls_of("getUpdates"):
        assert call.params["offset"] >= seen
        seen = call.params["offset"]
    ((stored,),) = town.ask("select max(update_id) from inbox")
    assert seen <= stored + 1


async def test_an_update_delivered_again_changes_nothing(town, aigul):
    await aigul.send("/menu")
    ((last,),) = town.ask("select max(update_id) from inbox")
    messages = len(aigul.person.chat)

    for _ in range(3):
        town.sandbox.redeliver(last)
    await aigul.send("/help")

    assert len(aigul.person.chat) == messages + 2


async def test_what_one_person_writes_is_answered_in_the_order_of_writing(town, aigul, bolat):
    for round in range(3):
        for phone in (aigul, bolat):
            for number in range(3):
                phone.person.say("/menu" if (number + round) % 2 else "/language")
        await town.quiet()

    for phone in (aigul, bolat):
        said = [message for message in phone.person.chat if message.from_bot][-9:]
        asked = [(number + round) % 2 for round in range(3) for number in range(3)]
        expected = ["home-menu" if one else "home-choose-language" for one in asked]
        assert [town.says(one.html, phone.language, id) for one, id in zip(said, expected, strict=True)] == [
            True
        ] * 9


async def test_an_album_is_answered_once(town, aigul):
    before = len(town.sandbox.sent(aigul.id))

    aigul.person.send_album([b"one", b"two", b"three"])
    await town.quiet()

    assert len(town.sandbox.sent(aigul.id)) == before + 1
    assert aigul.sees("home-not-understood")


async def test_words_after_an_album_are_answered_after_it(town, aigul):
    aigul.person.send_album([b"one", b"two"])
    aigul.person.say("/menu")
    await town.quiet()

    assert aigul.sees("home-menu")


async def test_a_press_that_telegram_has_forgotten_still_draws_its_screen(town, aigul):
    aigul.person.press("more", message=aigul.last, forged=True)
    town.clock.turn(minutes=5)
    await town.quiet()

    refused = town.sandbox.calls_of("answerCallbackQuery")[-1]
    assert refused.answer["error_code"] == 400
    assert aigul.sees("home-more")
    assert set(dict(town.ask("select status, 1 from inbox"))) == {"done"}


async def test_a_press_on_a_message_too_old_to_be_shown_is_answered(town, aigul):
    aigul.person.press("more", message=aigul.last, forged=True, inaccessible=True)
    await town.quiet()

    assert aigul.sees("home-more")


async def test_a_press_without_a_message_is_answered_with_a_new_one(town, aigul):
    town.sandbox.push(
        {
            "callback_query": {
                "id": "77",
                "from": aigul.person.account.user(),
                "chat_instance": "1",
                "data": "more",
            }
        }
    )
    await town.quiet()

    assert aigul.sees("home-more")


async def test_a_press_with_an_invented_number_disturbs_nobody(town, aigul):
    town.sandbox.push(
        {
            "callback_query": {
                "id": "never-issued",
                "from": aigul.person.account.user(),
                "message": aigul.last.body,
                "chat_instance": "1",
                "data": "more",
            }
        }
    )
    await town.quiet()

    assert aigul.sees("home-more")


async def test_bots_channels_and_strange_groups_are_not_answered(town, aigul):
    group = town.sandbox.group(-1001000000077, "neighbours")
    group.join(aigul.person)
    before = len(town.sandbox.calls_of("sendMessage"))
    robot = {"id": 999, "is_bot": True, "first_name": "Robot"}
    town.sandbox.push(
        {
            "message": {
                "message_id": 1,
                "date": 1,
                "chat": {"id": 999, "type": "private", "first_name": "R"},
                "from": robot,
            }
        }
    )

    aigul.person.say("/start@family_sandbox_bot", chat=group)
    aigul.person.say("hello", chat=group)
    await town.quiet()

    assert len(town.sandbox.calls_of("sendMessage")) == before


async def test_a_group_that_becomes_a_supergroup_is_followed_by_its_own_word(town, tmp_path):
    team = await small_group_as_staff(town)

    new = team.upgrade_to_supergroup()
    await town.quiet()
    await post(town, new.id, Lane.REMINDER, key="after")

    assert town.ask("select chat_id from chats where purpose = 'staff'") == [(new.id,)]
    assert await settled(town, "after") == "sent"


async def test_a_group_that_became_a_supergroup_unheard_is_followed_by_the_refusal(town):
    team = await small_group_as_staff(town)
    new = team.upgrade_to_supergroup()
    town.sandbox.world.updates.clear()

    for key in ("first", "second"):
        await post(town, team.id, Lane.REMINDER, key=key)

    assert [await settled(town, key) for key in ("first", "second")] == ["sent", "sent"]
    assert town.ask("select chat_id from chats where purpose = 'staff'") == [(new.id,)]
    assert len(town.sandbox.sent(new.id)) == 2


async def small_group_as_staff(town):
    team = town.sandbox.group(-5001, "team")
    team.join(town.cast.people["dana"])
    await town.quiet()
    await town.app.database.write(
        lambda tx: tx.run("update chats set chat_id = -5001 where purpose = 'staff'")
    )
    return team


async def test_the_profile_is_set_only_where_it_differs(town, tmp_path):
    def changes(since):
        return [call.method for call in list(town.sandbox.calls)[since:] if call.method.startswith("setMy")]

    assert set(changes(0)) == {"setMyName", "setMyDescription", "setMyShortDescription", "setMyCommands"}
    await town.stop()
    since = len(town.sandbox.calls)
    async with bot_in(town.sandbox, town.cast, tmp_path, town.clock) as again:
        assert changes(since) == []
        await again.stop()
    town.sandbox.world.profile["name", "kk"] = "something else"

    async with bot_in(town.sandbox, town.cast, tmp_path, town.clock):
        assert changes(since) == ["setMyName"]


async def test_a_stop_finishes_what_has_arrived(town, aigul, bolat):
    for phone in (aigul, bolat):
        phone.person.say("/menu")
    await until(lambda: town.ask("select count(*) from inbox")[0][0] >= 6)

    async with asyncio.timeout(10):
        await town.stop()

    assert aigul.person.last.labels
    assert bolat.person.last.labels
    assert town.ask("select count(*) from inbox where status = 'waiting'") == [(0,)]
    assert town.ask("select count(*) from outbox where status in ('pending', 'sending')") == [(0,)]


async def test_a_stop_while_telegram_cannot_be_reached_is_a_stop(town):
    town.sandbox.fail("getUpdates", kind="cut-before", times=100)
    town.phone("aigul").person.say("/start")
    await until(lambda: len([call for call in town.sandbox.calls if call.fault]) >= 2)

    async with asyncio.timeout(5):
        await town.stop()


@pytest.mark.parametrize("kind", ["cut-before", "502", "429"])
async def test_a_house_whose_way_to_telegram_is_closed_at_the_start_waits_for_it(tmp_path, kind):
    clock = HandClock(MORNING)
    sandbox = await Sandbox.start(clock=clock)
    try:
        for method in ("getMe", "deleteWebhook"):
            sandbox.fail(method, kind=kind, times=2)
        async with bot_in(sandbox, gather(sandbox), tmp_path, clock) as town:
            assert len(sandbox.calls_of("getMe")) == 3
            await town.phone("aigul").send("/start")
            assert town.phone("aigul").sees("home-choose-language")
    finally:
        await sandbox.close()


async def test_a_house_that_never_reaches_telegram_can_be_stopped(tmp_path):
    clock = HandClock(MORNING)
    sandbox = await Sandbox.start(clock=clock)
    sandbox.fail("getMe", kind="cut-before", times=1000)
    try:
        app = await App.open(settings_for(sandbox, tmp_path), clock)
        running = asyncio.create_task(app.run())
        await until(lambda: sandbox.calls_of("getMe"))
        app.stop()
        async with asyncio.timeout(5):
            await running
    finally:
        await sandbox.close()


@pytest.mark.parametrize("page", [b"<html>502 Bad Gateway</html>", b"\xff\xfe", b"[]", b"{}", b""])
@pytest.mark.parametrize("status", [200, 404, 502])
async def test_a_page_of_somebody_between_us_and_telegram_at_the_start_is_waited_out(tmp_path, page, status):
    """A captive portal, a proxy, a half-started server: none of them is Telegram's own word about the token."""
    garbled = 0

    async def portal(request):
        nonlocal garbled
        if garbled < 2 or request.path.endswith("deleteWebhook"):
            garbled += not request.path.endswith("deleteWebhook")
            return web.Response(status=status, body=page, content_type="text/html")
        return web.json_response({"ok": True, "result": {"id": 4242, "username": "family_bot"}})

    app = web.Application()
    app.router.add_post("/{anything:.*}", portal)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    session = TelegramSession(url, "4242:token")
    try:
        answer = await until_answered(partial(session.call, "getMe", {}), asyncio.Event())
    finally:
        await session.close()
        await runner.cleanup()

    assert answer.ok
    assert garbled == 2


async def test_an_update_no_key_opens_is_set_aside_counted_and_told_and_the_others_are_handled(
    town, tmp_path
):
    dana, aigul = town.phone("dana"), town.phone("aigul")
    await dana.send("/start")
    await aigul.send("/start")
    await town.stop()
    body = Vault({"test": bytes(range(32))}).seal_json
    raw = {
        "message": {
            "message_id": 5, "date": 1, "text": "/help", "chat": {"id": 101, "type": "private", "first_name": "A"},
            "from": {"id": 101, "is_bot": False, "first_name": "A"},
        }
    }  # fmt: skip
    with closing(sqlite3.connect(tmp_path / "bot.db")) as database, database:
        for number, sealed in (
            (
                100_000_400,
                Vault({"lost": bytes(32)}).seal_json({**raw, "update_id": 100_000_400}, "inbox.body"),
            ),
            (100_000_401, b"\x01"),
            (100_000_402, body({**raw, "update_id": 100_000_402}, "inbox.body")),
        ):
            database.execute(
                "insert into inbox(update_id, line, body, received_at) values (?, 101, ?, 1)",
                (number, sealed),
            )
    database.close()
    before = len(aigul.person.chat)

    async with bot_in(town.sandbox, town.cast, tmp_path, town.clock) as again:
        await until(lambda: len(aigul.person.chat) > before)
        assert again.phone("aigul").sees("home-help")
        ends = dict(again.ask("select update_id, status from inbox where update_id >= 100000400"))
        assert ends == {100_000_400: "failed", 100_000_401: "failed", 100_000_402: "done"}
        await until(lambda: any("inbox 2" in one.html for one in dana.person.chat))


async def test_a_message_no_key_opens_is_set_aside_and_told_and_the_others_are_sent(town, tmp_path):
    dana, aigul, bolat = (town.phone(name) for name in ("dana", "aigul", "bolat"))
    for phone in (dana, aigul, bolat):
        await phone.send("/start")
    await town.stop()
    settings = town.app.settings
    database = await engine.open_database(settings.database_url, Vault(settings.data_keys))
    foreign = Vault({"lost": bytes(32)}).seal_json({"text": {"id": "home-menu"}}, "outbox.body")

    def damage(tx):
        for chat_id, lane, status, key in (
            (101, 1, "pending", "a"),
            (102, 2, "pending", "b"),
            (102, 2, "sending", "c"),
        ):
            tx.run(
                "insert into outbox(chat_id, person_id, lane, body, due_at, status, dedupe_key)"
                " values (:chat, :chat, :lane, :body, 1, :status, :key)",
                chat=chat_id, lane=lane, body=foreign, status=status, key=key,
            )  # fmt: skip

    await database.write(damage)
    await database.close()

    async with bot_in(town.sandbox, town.cast, tmp_path, town.clock) as again:
        await again.phone("aigul").send("/help")
        assert again.phone("aigul").sees("home-help")
        assert await settled(again, "a") == await settled(again, "b") == "failed"
        assert await settled(again, "c") == "unknown"
        await again.app.watch.look()
        await until(lambda: any("outbox " in one.html for one in dana.person.chat))
