"""Answers to pressed buttons, and the small signs of life: typing, reactions."""

from datetime import timedelta
from typing import Any

from aiogram.methods import (
    AnswerCallbackQuery,
    SendChatAction,
    SetMessageReaction,
    TelegramMethod,
)

from bot.sandbox.entities import utf16_length
from bot.sandbox.methods.messages import check_topic
from bot.sandbox.reactions import ALLOWED
from bot.sandbox.refusal import bad_request
from bot.sandbox.requests import Ask
from bot.sandbox.world import Alert, World

ANSWERABLE_FOR = timedelta(seconds=15)
MOST_ANSWER = 200
_ACTIONS = frozenset(
    {
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    }
)


def answer_callback_query(world: World, ask: Ask[AnswerCallbackQuery]) -> bool:
    text = ask.model.text or ""
    if utf16_length(text) > MOST_ANSWER:
        raise bad_request("MESSAGE_TOO_LONG")
    query = world.queries.get(ask.model.callback_query_id)
    stale = query is None or world.clock.now() - query.pressed_at > ANSWERABLE_FOR
    if query is None or stale or query.answered:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    query.answered = True
    alert = Alert(query.person_id, query.id, text, bool(ask.model.show_alert), ask.model.url)
    if text or alert.url:
        world.accounts[query.person_id].alerts.append(alert)
    world.events.add("alert", alert)
    return True


def send_chat_action(world: World, ask: Ask[SendChatAction]) -> bool:
    if ask.model.action not in _ACTIONS:
        raise bad_request("wrong parameter action in request")
    chat = world.writable_chat(ask.model.chat_id)
    if ask.model.message_thread_id is not None:
        check_topic(chat, ask.model.message_thread_id)
    world.events.add(
        "typing",
        {
            "chat_id": chat.id,
            "thread_id": ask.model.message_thread_id,
            "action": ask.model.action,
        },
    )
    return True


def set_message_reaction(world: World, ask: Ask[SetMessageReaction]) -> bool:
    chat = world.writable_chat(ask.model.chat_id)
    message = world.find_message(chat, ask.model.message_id, "react")
    reaction: list[dict[str, Any]] = ask.params.get("reaction", [])
    if len(reaction) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    if any(each.get("type") != "emoji" or each.get("emoji") not in ALLOWED for each in reaction):
        raise bad_request("REACTION_INVALID")
    message.reactions[int(world.bot["id"])] = reaction
    world.events.add("reaction", message)
    return True


TABLE: dict[type[TelegramMethod[Any]], Any] = {
    AnswerCallbackQuery: answer_callback_query,
    SendChatAction: send_chat_action,
    SetMessageReaction: set_message_reaction,
}
