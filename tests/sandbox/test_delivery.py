"""How updates reach the bot: long polling and webhooks, by Telegram's rules."""

import asyncio

import pytest
from aiogram import Bot, Dispatcher
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message
from aiogram.webhook.aiohttp_server import SimpleRequestHandler
from aiohttp import web
from aiohttp.test_utils import TestServer

SECRET, WRONG_SECRET = "s3cret", "no spaces"


def texts(answer):
    return [update["message"]["text"] for update in answer["result"]]


async def test_updates_stay_until_an_offset_confirms_them(ask, aigul):
    for word in ("one", "two", "three"):
        aigul.say(word)

    first = await ask("getUpdates", limit=2)
    assert texts(first) == ["one", "two"]
    assert texts(await ask("getUpdates")) == ["one", "two", "three"]
    after = await ask("getUpdates", offset=first["result"][1]["update_id"] + 1)
    assert texts(after) == ["three"]
    assert texts(await ask("getUpdates", offset=-1)) == ["three"]


async def test_a_long_poll_returns_as_soon_as_somebody_writes(ask, sandbox, aigul):
    poll = asyncio.create_task(ask("getUpdates", timeout=30))
    await asyncio.sleep(0.05)
    aigul.say("here")

    assert texts(await asyncio.wait_for(poll, 5)) == ["here"]


async def test_a_second_poll_ends_the_first_with_a_conflict(ask, sandbox, aigul):
    first = asyncio.create_task(ask("getUpdates", timeout=30))
    await asyncio.sleep(0.05)
    second = asyncio.create_task(ask("getUpdates", timeout=30))

    conflict = await asyncio.wait_for(first, 5)
    assert conflict["error_code"] == 409
    assert "terminated by other getUpdates request" in conflict["description"]
    aigul.say("still heard")
    assert texts(await second) == ["still heard"]


async def test_reactions_arrive_only_when_asked_for(ask, aigul):
    await ask("sendMessage", chat_id=aigul.id, text="x")
    aigul.react(aigul.last, "\N{THUMBS UP SIGN}")
    assert (await ask("getUpdates", allowed_updates=["message", "message_reaction"]))["result"] == []

    aigul.react(aigul.last, None)

    assert "message_reaction" in (await ask("getUpdates"))["result"][0]


async def test_an_update_can_come_twice_and_come_broken(ask, sandbox, aigul):
    aigul.say("once")
    first = (await ask("getUpdates"))["result"][0]["update_id"]
    await ask("getUpdates", offset=first + 1)
    broken = sandbox.push({"message": {"chat": "?"}})
    sandbox.redeliver(first)

    again = (await ask("getUpdates"))["result"]

    assert [update["update_id"] for update in again] == [first, broken]


async def test_the_webhook_must_be_https_or_loopback_and_shuts_polling_out(ask):
    async def why(**params):
        return (await ask("setWebhook", **params)).get("description")

    assert await why(url="http://bot.example.org/") == (
        "Bad Request: bad webhook: An HTTPS URL must be provided for webhook"
    )
    assert await why(url="https://a.kz", secret_token=WRONG_SECRET) == (
        "Bad Request: secret token contains unallowed characters"
    )
    assert await why(url="https://127.0.0.1:1/x") is None
    assert (await ask("getUpdates"))["description"].startswith("Conflict: can't use getUpdates")
    await ask("deleteWebhook")
    assert (await ask("getUpdates"))["ok"]


@pytest.fixture
async def receiver():
    """A bot's webhook that fails as often as told and keeps what it got."""

    class Receiver:
        failures = 0
        answer = None
        got = []
        secrets = set()

        async def take(self, request):
            if self.failures:
                self.failures -= 1
                return web.Response(status=500)
            self.secrets.add(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
            self.got.append((await request.json())["message"]["text"])
            return web.Response(text=self.answer)

    receiver = Receiver()
    receiver.got, receiver.secrets = [], set()
    app = web.Application()
    app.router.add_post("/hook", receiver.take)
    server = TestServer(app)
    await server.start_server()
    receiver.url = str(server.make_url("/hook"))
    yield receiver
    await server.close()


async def test_a_failing_webhook_gets_every_update_again_and_in_order(ask, sandbox, aigul, receiver):
    receiver.failures = 2
    await ask("setWebhook", url=receiver.url, secret_token=SECRET)
    for word in ("one", "two", "three"):
        aigul.say(word)

    await sandbox.until(lambda: not sandbox.world.updates.pending)

    assert receiver.got == ["one", "two", "three"]
    assert receiver.secrets == {SECRET}
    told = (await ask("getWebhookInfo"))["result"]
    assert told["last_error_message"].startswith("Wrong response from the webhook: 500")


async def test_a_method_in_a_webhooks_answer_does_not_pass_in_silence(ask, sandbox, aigul, receiver):
    receiver.answer = '{"method": "sendMessage"}'
    await ask("setWebhook", url=receiver.url)
    aigul.say("x")
    await sandbox.until(lambda: receiver.got)
    receiver.answer = None

    await sandbox.until(lambda: not sandbox.world.updates.pending)

    told = (await ask("getWebhookInfo"))["result"]
    assert told["last_error_message"].startswith("The sandbox carries out no method")


@pytest.fixture
def dispatcher():
    """A bot of two handlers: it greets with a button, and edits when the button is pressed."""
    dispatcher = Dispatcher()
    button = InlineKeyboardButton(text="Go on", callback_data="go")

    @dispatcher.message()
    async def greet(message: Message) -> None:
        await message.answer(
            f"<b>Hello</b>, {message.from_user.first_name}",
            parse_mode="HTML",
            reply_markup=InlineKeyboardMarkup(inline_keyboard=[[button]]),
        )

    @dispatcher.callback_query()
    async def go_on(query: CallbackQuery) -> None:
        await query.answer("Gone", show_alert=True)
        await query.message.edit_text("On and on")

    return dispatcher


async def talk(sandbox, aigul):
    aigul.say("/start")
    await sandbox.until(lambda: len(aigul.chat) == 2)
    assert (aigul.last.text, aigul.last.html) == ("Hello, Aigul", "<b>Hello</b>, Aigul")
    aigul.press("Go on")
    await sandbox.until(lambda: aigul.last.edited)
    assert (aigul.last.text, aigul.last.labels) == ("On and on", [])
    assert aigul.alerts[-1].show_alert
    assert sandbox.refusals == []


async def test_a_polling_bot_talks_with_people(sandbox, bot: Bot, dispatcher, aigul):
    polling = asyncio.create_task(dispatcher.start_polling(bot, handle_signals=False))

    await talk(sandbox, aigul)

    await dispatcher.stop_polling()
    await polling


async def test_a_webhook_bot_talks_with_people(sandbox, bot: Bot, dispatcher, aigul):
    app = web.Application()
    SimpleRequestHandler(dispatcher, bot, handle_in_background=False, secret_token=SECRET).register(
        app, path="/hook"
    )
    server = TestServer(app)
    await server.start_server()
    await bot.set_webhook(str(server.make_url("/hook")), secret_token=SECRET)

    await talk(sandbox, aigul)

    await bot.delete_webhook()
    await server.close()
