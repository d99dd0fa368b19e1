"""Sending, editing, copying and deleting messages."""

from datetime import timedelta
from typing import Any, NamedTuple

from aiogram.methods import (
    DeleteMessage,
    DeleteMessages,
    EditMessageCaption,
    EditMessageReplyMarkup,
    EditMessageText,
    SendMessage,
    TelegramMethod,
)

from bot.sandbox.entities import detect, parse_html, trimmed, utf16_length
from bot.sandbox.refusal import Misuse, bad_request
from bot.sandbox.requests import Ask, plain
from bot.sandbox.world import Chat, ChatMessage, Json, World

MOST_TEXT = 4096
MOST_CAPTION = 1024
DELETABLE_FOR = timedelta(hours=48)
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly "
    "the same as a current content and reply markup of the message"
)
MEDIA = ("photo", "document", "voice", "video", "audio", "animation")


class Address(NamedTuple):
    """Where a message goes: chat, topic, and the message it replies to."""

    chat: Chat
    thread_id: int | None
    reply_to: ChatMessage | None


def send_message(world: World, ask: Ask[SendMessage]) -> Json:
    text, entities = formatted(ask, "text", "entities")
    address = addressed(world, ask)
    content: Json = {"text": text}
    if entities:
        content["entities"] = entities
    return post(world, ask, address, content).body


def formatted(ask: Ask[Any], words: str, entities_field: str) -> tuple[str, list[Json]]:
    """Words and entities of a request after parsing, within Telegram's limits."""
    raw: str = ask.params.get(words, "")
    if words == "text" and not raw:
        raise bad_request("message text is empty")
    mode = ask.params.get("parse_mode", "")
    given: list[Json] | None = ask.params.get(entities_field)
    if given is not None:
        text, entities = raw, _checked_entities(raw, given)
    elif mode.lower() == "html":
        text, entities = parse_html(raw)
    elif mode:
        # The house writes HTML only, so another mode can only be a mistake.
        raise Misuse("Bad Request: unsupported parse_mode")
    else:
        text, entities = raw, []
    text, entities = trimmed(text, entities)
    if words == "text" and not text:
        raise bad_request("text must be non-empty")
    if utf16_length(text) > (MOST_TEXT if words == "text" else MOST_CAPTION):
        too_long = "message" if words == "text" else "message caption"
        raise bad_request(f"{too_long} is too long")
    return text, detect(text, entities)


def _checked_entities(text: str, entities: list[Json]) -> list[Json]:
    limit = utf16_length(text)
    for entity in entities:
        offset, length = entity.get("offset", -1), entity.get("length", -1)
        if offset < 0 or length < 0 or offset + length > limit:
            raise bad_request("can't parse entities: entity out of text bounds")
    return [dict(entity) for entity in entities if entity["length"]]


def addressed(world: World, ask: Ask[Any]) -> Address:
    """Chat, topic and replied message a request names, each checked."""
    chat = world.writable_chat(ask.model.chat_id)
    thread_id: int | None = ask.model.message_thread_id
    if thread_id is not None:
        check_topic(chat, thread_id)
    return Address(chat, thread_id, _replied(world, ask, chat))


def check_topic(chat: Chat, thread_id: int) -> None:
    topic = chat.topics.get(thread_id)
    if topic is None or topic.deleted:
        raise bad_request("message thread not found")
    if topic.closed and not (chat.allows("can_manage_topics") or topic.by_bot):
        raise bad_request("TOPIC_CLOSED")


def _replied(world: World, ask: Ask[Any], chat: Chat) -> ChatMessage | None:
    reply: Json | None = ask.params.get("reply_parameters")
    if reply is None:
        return None
    where = chat
    if "chat_id" in reply:
        where = world.find_chat(reply["chat_id"])
    message = where.messages.get(reply.get("message_id", 0))
    if message is None or message.deleted:
        if reply.get("allow_sending_without_reply"):
            return None
        raise bad_request("message to be replied not found")
    return message


def post(world: World, ask: Ask[Any], address: Address, content: Json) -> ChatMessage:
    if plain(ask.model.protect_content):
        content["has_protected_content"] = True
    message = world.post(
        address.chat,
        world.bot,
        content,
        thread_id=address.thread_id,
        reply_to=address.reply_to,
        markup=ask.markup,
    )
    message.silent = bool(plain(ask.model.disable_notification))
    return message


def own_message(world: World, ask: Ask[Any]) -> ChatMessage:
    """The bot's message a request wants to edit."""
    if ask.params.get("inline_message_id"):
        raise Misuse("Bad Request: the sandbox has no inline messages")
    if ask.model.chat_id is None:
        raise bad_request("chat_id is empty")
    chat = world.writable_chat(ask.model.chat_id)
    message = world.find_message(chat, ask.model.message_id, "edit")
    other_markup = message.markup is not None and "inline_keyboard" not in message.markup
    if not message.from_bot or other_markup:
        raise bad_request("message can't be edited")
    return message


def rewrite(world: World, message: ChatMessage, content: Json, markup: Json | None) -> Json:
    if markup is not None and not any(markup.get("inline_keyboard", ())):
        # An empty keyboard takes the buttons away, the same as none at all.
        markup = None
    same = all(message.body.get(name) == value for name, value in content.items())
    if same and message.markup == markup:
        raise bad_request(NOT_MODIFIED)
    world.rewrite(message, content, markup)
    return message.body


def edit_text(world: World, ask: Ask[EditMessageText]) -> Json:
    text, entities = formatted(ask, "text", "entities")
    message = own_message(world, ask)
    if "text" not in message.body:
        raise bad_request("there is no text in the message to edit")
    return rewrite(world, message, {"text": text, "entities": entities or None}, ask.markup)


def edit_caption(world: World, ask: Ask[EditMessageCaption]) -> Json:
    caption, entities = formatted(ask, "caption", "caption_entities")
    message = own_message(world, ask)
    if not any(kind in message.body for kind in MEDIA):
        raise bad_request("there is no caption in the message to edit")
    content = {"caption": caption or None, "caption_entities": entities or None}
    return rewrite(world, message, content, ask.markup)


def edit_markup(world: World, ask: Ask[EditMessageReplyMarkup]) -> Json:
    return rewrite(world, own_message(world, ask), {}, ask.markup)


def delete_message(world: World, ask: Ask[DeleteMessage]) -> bool:
    chat = world.find_chat(ask.model.chat_id)
    message = world.find_message(chat, ask.model.message_id, "delete")
    _check_deletable(world, message)
    world.delete(message)
    return True


def delete_messages(world: World, ask: Ask[DeleteMessages]) -> bool:
    ids = ask.model.message_ids
    if not 1 <= len(ids) <= 100:
        raise bad_request("invalid message identifiers specified")
    chat = world.find_chat(ask.model.chat_id)
    found = [chat.messages[each] for each in ids if each in chat.messages]
    for message in found:
        if not message.deleted:
            _check_deletable(world, message)
    for message in found:
        if not message.deleted:
            world.delete(message)
    return True


def _check_deletable(world: World, message: ChatMessage) -> None:
    chat = message.chat
    if "forum_topic_created" in message.body or "migrate_from_chat_id" in message.body:
        raise bad_request("message can't be deleted")
    if chat.account is None and chat.allows("can_delete_messages"):
        return
    if chat.account is None and not message.from_bot:
        raise bad_request("message can't be deleted")
    if world.unix() - message.sent_at > DELETABLE_FOR.total_seconds():
        raise bad_request("message can't be deleted for everyone")


TABLE: dict[type[TelegramMethod[Any]], Any] = {
    SendMessage: send_message,
    EditMessageText: edit_text,
    EditMessageCaption: edit_caption,
    EditMessageReplyMarkup: edit_markup,
    DeleteMessage: delete_message,
    DeleteMessages: delete_messages,
}
