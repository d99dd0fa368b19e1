"""The sandbox is nowhere more lenient than teremok's independent reading of the Bot API."""

import itertools
import random

import pytest
from aiogram import Bot
from aiogram.methods import AnswerCallbackQuery, EditMessageText, SendMessage
from teremok.validation import ApiRuleViolation, validate_method

from bot.sandbox.server import TOKEN

PIECES = [
    "hello", "сәлем ", "<b>", "</b>", "<i>", "</i>", "<a href='https://a.kz'>", "</a>", "<p>",
    "&amp;", "&lt;", "\N{GRINNING FACE}", "<code>", "</code>", "<br/>", "<", ">", "\n", '"',
    "<span class=\"tg-spoiler\">", "</span>", "<blockquote expandable>", "</blockquote>",
    "<b class='x'>",
]  # fmt: skip
TEXTS = ["", "x" * 4096, "x" * 4097, "\N{GRINNING FACE}" * 2048, "\N{GRINNING FACE}" * 2049]
BUTTONS = [
    {"callback_data": "a"},
    {"callback_data": ""},
    {"callback_data": "a" * 64},
    {"callback_data": "a" * 65},
    {"callback_data": "ң" * 33},
    {"url": "https://example.org/"},
    {},
    {"callback_data": "a", "url": "https://example.org/"},
]


def generated():
    chance = random.Random(20260105)
    for _ in range(600):
        yield "".join(chance.choices(PIECES, k=chance.randint(1, 5))), {"callback_data": "a"}
    yield from itertools.product(TEXTS, BUTTONS)


@pytest.fixture(scope="module")
def plain_bot():
    return Bot(TOKEN)


def refused_by_teremok(plain_bot, method):
    try:
        validate_method(plain_bot, method)
    except ApiRuleViolation:
        return True
    return False


async def test_whatever_teremok_refuses_the_sandbox_refuses_too(ask, aigul, plain_bot):
    sent = await ask("sendMessage", chat_id=aigul.id, text="start")
    message_id = sent["result"]["message_id"]
    refused = accepted = 0

    for number, (text, button) in enumerate(generated()):
        markup = {"inline_keyboard": [[{"text": str(number), **button}]]}
        params = {"chat_id": aigul.id, "text": text, "parse_mode": "HTML", "reply_markup": markup}
        for name, method, more in (
            ("sendMessage", SendMessage, {}),
            ("editMessageText", EditMessageText, {"message_id": message_id}),
        ):
            answer = await ask(name, **params, **more)
            theirs = refused_by_teremok(plain_bot, method.model_validate(params | more))
            if theirs:
                assert not answer["ok"], text
                refused += 1
            elif answer["ok"]:
                accepted += 1
            else:
                # Stricter only where Telegram itself is: nothing left to see after parsing,
                # or a "<" that opens no tag.
                assert answer["description"].startswith(
                    ("Bad Request: text must be non-empty", "Bad Request: can't parse entities")
                ), (text, answer)

    assert refused > 100
    assert accepted > 100


@pytest.mark.parametrize("length", [0, 1, 200, 201])
async def test_both_agree_on_the_length_of_an_alert(ask, aigul, sandbox, plain_bot, length):
    query = sandbox.world.new_query(aigul.id)
    answer = await ask("answerCallbackQuery", callback_query_id=query.id, text="x" * length)

    theirs = AnswerCallbackQuery(callback_query_id=query.id, text="x" * length)
    assert answer["ok"] is not refused_by_teremok(plain_bot, theirs)
