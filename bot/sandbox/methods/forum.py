"""Forum topics: created, renamed, closed, reopened and deleted by the bot."""

from typing import Any

from aiogram.methods import (
    CloseForumTopic,
    CreateForumTopic,
    DeleteForumTopic,
    EditForumTopic,
    ReopenForumTopic,
    TelegramMethod,
)

from bot.sandbox.entities import utf16_length
from bot.sandbox.refusal import bad_request
from bot.sandbox.requests import Ask
from bot.sandbox.world import Chat, Json, Topic, World

_COLORS = (7322096, 16766590, 13338331, 9367192, 16749490, 16478047)


def _forum(world: World, ask: Ask[Any], act: str) -> Chat:
    chat = world.writable_chat(ask.model.chat_id)
    if not chat.is_forum:
        raise bad_request("the chat is not a forum")
    if chat.bot_status != "administrator":
        raise bad_request(f"not enough rights to {act} the topic")
    return chat


def _topic(world: World, ask: Ask[Any], act: str) -> tuple[Chat, Topic]:
    chat = _forum(world, ask, act)
    topic = chat.topics.get(ask.model.message_thread_id)
    if topic is None or topic.deleted:
        raise bad_request("TOPIC_ID_INVALID")
    return chat, topic


def _check_name(name: str) -> None:
    if not 1 <= utf16_length(name.strip()) <= 128:
        raise bad_request("TOPIC_TITLE_EMPTY" if not name.strip() else "TOPIC_TITLE_TOO_LONG")


def create_topic(world: World, ask: Ask[CreateForumTopic]) -> Json:
    chat = _forum(world, ask, "create")
    _check_name(ask.model.name)
    color = ask.model.icon_color if ask.model.icon_color is not None else _COLORS[0]
    if color not in _COLORS:
        raise bad_request("TOPIC_ICON_COLOR_INVALID")
    shown: Json = {"name": ask.model.name, "icon_color": color}
    if emoji := ask.model.icon_custom_emoji_id:
        shown["icon_custom_emoji_id"] = emoji
    message = world.post(chat, world.bot, {"forum_topic_created": shown})
    number = message.message_id
    message.body |= {"message_thread_id": number, "is_topic_message": True}
    topic = Topic(chat.id, number, ask.model.name, color, emoji)
    chat.topics[number] = topic
    world.events.add("topic", topic)
    return {"message_thread_id": number, **shown}


def edit_topic(world: World, ask: Ask[EditForumTopic]) -> bool:
    chat, topic = _topic(world, ask, "edit")
    name = ask.model.name or topic.name
    _check_name(name)
    emoji = ask.model.icon_custom_emoji_id
    emoji = topic.icon_custom_emoji_id if emoji is None else emoji or None
    if (name, emoji) == (topic.name, topic.icon_custom_emoji_id):
        raise bad_request("TOPIC_NOT_MODIFIED")
    changed: Json = {"name": name} if name != topic.name else {}
    if emoji != topic.icon_custom_emoji_id:
        changed["icon_custom_emoji_id"] = emoji or ""
    topic.name, topic.icon_custom_emoji_id = name, emoji
    world.post(chat, world.bot, {"forum_topic_edited": changed}, thread_id=topic.id)
    world.events.add("topic", topic)
    return True


def _turn(world: World, ask: Ask[Any], closed: bool) -> bool:
    chat, topic = _topic(world, ask, "close" if closed else "reopen")
    if topic.closed == closed:
        raise bad_request("TOPIC_NOT_MODIFIED")
    topic.closed = closed
    field = "forum_topic_closed" if closed else "forum_topic_reopened"
    world.post(chat, world.bot, {field: {}}, thread_id=topic.id)
    world.events.add("topic", topic)
    return True


def close_topic(world: World, ask: Ask[CloseForumTopic]) -> bool:
    return _turn(world, ask, True)


def reopen_topic(world: World, ask: Ask[ReopenForumTopic]) -> bool:
    return _turn(world, ask, False)


def delete_topic(world: World, ask: Ask[DeleteForumTopic]) -> bool:
    chat, topic = _topic(world, ask, "delete")
    world.remove_topic(chat, topic)
    return True


TABLE: dict[type[TelegramMethod[Any]], Any] = {
    CreateForumTopic: create_topic,
    EditForumTopic: edit_topic,
    CloseForumTopic: close_topic,
    ReopenForumTopic: reopen_topic,
    DeleteForumTopic: delete_topic,
}
