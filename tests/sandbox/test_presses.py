"""Buttons: who can press what, and how presses may be answered."""

import pytest
from aiogram.types import Update

from bot.sandbox.people import NotPossible

KEYBOARD = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y:1"}]]}
STALE = "Bad Request: query is too old and response timeout expired or query ID is invalid"


@pytest.fixture
async def asked(ask, aigul):
    await ask("sendMessage", chat_id=aigul.id, text="Well?", reply_markup=KEYBOARD)
    return aigul.last


async def test_a_press_by_label_sends_the_data_with_the_message(sandbox, aigul, asked):
    query_id = aigul.press("Yes")

    update = Update.model_validate(sandbox.world.updates.pending.popitem()[1])
    assert update.callback_query.id == query_id
    assert update.callback_query.data == "y:1"
    assert update.callback_query.message.text == "Well?"
    assert update.callback_query.chat_instance


async def test_only_buttons_that_are_there_can_be_pressed(ask, sandbox, aigul, asked):
    with pytest.raises(NotPossible):
        aigul.press("No")
    await ask("editMessageReplyMarkup", chat_id=aigul.id, message_id=asked.message_id)
    with pytest.raises(NotPossible):
        aigul.press("Yes", asked)

    aigul.press("admin:1", asked, forged=True, inaccessible=True)

    update = Update.model_validate(sandbox.world.updates.pending.popitem()[1])
    assert update.callback_query.data == "admin:1"
    assert update.callback_query.message.date == 0


async def test_a_press_is_answered_once_and_within_fifteen_seconds(ask, aigul, clock, asked):
    first, second = aigul.press("Yes"), aigul.press("Yes")

    async def answer(query_id, text="Done"):
        return (await ask("answerCallbackQuery", callback_query_id=query_id, text=text)).get("description")

    assert await answer(first, "x" * 201) == "Bad Request: MESSAGE_TOO_LONG"
    assert await answer(first) is None
    assert await answer(first) == STALE
    assert await answer("31337") == STALE
    clock.turn(seconds=16)
    assert await answer(second) == STALE
    assert [alert.text for alert in aigul.alerts] == ["Done"]
