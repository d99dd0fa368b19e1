"""Forum topics: created, renamed, closed, reopened and deleted by the bot; the general one, too."""

from typing import Any

from aiogram.methods import (
    CloseForumTopic,
    CloseGeneralForumTopic,
    CreateForumTopic,
    DeleteForumTopic,
    EditForumTopic,
    EditGeneralForumTopic,
    GetForumTopicIconStickers,
    HideGeneralForumTopic,
    ReopenForumTopic,
    ReopenGeneralForumTopic,
    TelegramMethod,
    UnhideGeneralForumTopic,
)

from bot.sandbox import topics
from bot.sandbox.entities import utf16_length
from bot.sandbox.icons import ICONS, sticker
from bot.sandbox.refusal import ApiRefusal, bad_request
from bot.sandbox.requests import Ask
from bot.sandbox.world import Chat, Json, Topic, World


def _forum(world: World, ask: Ask[Any]) -> Chat:
    chat = world.writable_chat(ask.model.chat_id)
    if not chat.is_forum:
        raise bad_request("the chat is not a forum")
    return chat


def _not_allowed(act: str) -> ApiRefusal:
    return bad_request(f"not enough rights to {act} topic")


def _topic(world: World, ask: Ask[Any], act: str, right: str = "can_manage_topics") -> tuple[Chat, Topic]:
    chat = _forum(world, ask)
    topic = chat.topics.get(ask.model.message_thread_id)
    own = topic is not None and topic.by_bot and right == "can_manage_topics"
    if not chat.allows(right) and not (own and chat.bot_status == "administrator"):
        raise _not_allowed(f"{act} the")
    if topic is None or topic.deleted:
        raise bad_request("TOPIC_ID_INVALID")
    return chat, topic


def _check_name(name: str) -> None:
    if not 1 <= utf16_length(name.strip()) <= topics.LONGEST_NAME:
        raise bad_request("TOPIC_TITLE_EMPTY" if not name.strip() else "TOPIC_TITLE_TOO_LONG")


def _check_icon(emoji: str | None) -> None:
    if emoji and emoji not in ICONS:
        raise bad_request("DOCUMENT_INVALID")


def create_topic(world: World, ask: Ask[CreateForumTopic]) -> Json:
    chat = _forum(world, ask)
    if not chat.allows("can_manage_topics"):
        raise _not_allowed("create a")
    _check_name(ask.model.name)
    color = ask.model.icon_color if ask.model.icon_color is not None else topics.COLORS[0]
    if color not in topics.COLORS:
        raise bad_request("TOPIC_ICON_COLOR_INVALID")
    emoji = ask.model.icon_custom_emoji_id
    _check_icon(emoji)
    topic = topics.create(world, chat, world.bot, ask.model.name, color, emoji)
    topic.by_bot = True
    return {"message_thread_id": topic.id, **topics.shown(topic)}


def edit_topic(world: World, ask: Ask[EditForumTopic]) -> bool:
    chat, topic = _topic(world, ask, "edit")
    name = ask.model.name or topic.name
    _check_name(name)
    emoji = ask.model.icon_custom_emoji_id
    _check_icon(emoji)
    emoji = topic.icon_custom_emoji_id if emoji is None else emoji or None
    if (name, emoji) == (topic.name, topic.icon_custom_emoji_id):
        raise bad_request("TOPIC_NOT_MODIFIED")
    topics.rename(world, chat, topic, world.bot, name, emoji)
    return True


def _turn(world: World, ask: Ask[Any], closed: bool) -> bool:
    chat, topic = _topic(world, ask, "close" if closed else "reopen")
    if topic.closed == closed:
        raise bad_request("TOPIC_NOT_MODIFIED")
    topics.turn(world, chat, topic, world.bot, closed)
    return True


def close_topic(world: World, ask: Ask[CloseForumTopic]) -> bool:
    return _turn(world, ask, True)


def reopen_topic(world: World, ask: Ask[ReopenForumTopic]) -> bool:
    return _turn(world, ask, False)


def delete_topic(world: World, ask: Ask[DeleteForumTopic]) -> bool:
    chat, topic = _topic(world, ask, "delete", "can_delete_messages")
    world.remove_topic(chat, topic)
    return True


def _general(world: World, ask: Ask[Any], act: str) -> tuple[Chat, Topic]:
    chat = _forum(world, ask)
    if chat.general is None or not chat.allows("can_manage_topics"):
        raise _not_allowed(f"{act} the")
    return chat, chat.general


def edit_general(world: World, ask: Ask[EditGeneralForumTopic]) -> bool:
    chat, topic = _general(world, ask, "edit")
    _check_name(ask.model.name)
    if ask.model.name == topic.name:
        raise bad_request("TOPIC_NOT_MODIFIED")
    topics.rename(world, chat, topic, world.bot, ask.model.name, None)
    return True


def _turn_general(world: World, ask: Ask[Any], closed: bool) -> bool:
    chat, topic = _general(world, ask, "close" if closed else "reopen")
    if topic.closed == closed:
        raise bad_request("TOPIC_NOT_MODIFIED")
    topics.turn(world, chat, topic, world.bot, closed)
    if topic.hidden and not closed:
        topics.hide(world, chat, topic, world.bot, False)
    return True


def close_general(world: World, ask: Ask[CloseGeneralForumTopic]) -> bool:
    return _turn_general(world, ask, True)


def reopen_general(world: World, ask: Ask[ReopenGeneralForumTopic]) -> bool:
    return _turn_general(world, ask, False)


def _cover(world: World, ask: Ask[Any], hidden: bool) -> bool:
    chat, topic = _general(world, ask, "hide" if hidden else "unhide")
    if topic.hidden == hidden:
        raise bad_request("TOPIC_NOT_MODIFIED")
    if hidden and not topic.closed:
        topics.turn(world, chat, topic, world.bot, True)
    topics.hide(world, chat, topic, world.bot, hidden)
    return True


def hide_general(world: World, ask: Ask[HideGeneralForumTopic]) -> bool:
    return _cover(world, ask, True)


def unhide_general(world: World, ask: Ask[UnhideGeneralForumTopic]) -> bool:
    return _cover(world, ask, False)


def icon_stickers(_world: World, _ask: Ask[GetForumTopicIconStickers]) -> list[Json]:
    return [sticker(each) for each in ICONS]


TABLE: dict[type[TelegramMethod[Any]], Any] = {
    CreateForumTopic: create_topic,
    EditForumTopic: edit_topic,
    CloseForumTopic: close_topic,
    ReopenForumTopic: reopen_topic,
    DeleteForumTopic: delete_topic,
    EditGeneralForumTopic: edit_general,
    CloseGeneralForumTopic: close_general,
    ReopenGeneralForumTopic: reopen_general,
    HideGeneralForumTopic: hide_general,
    UnhideGeneralForumTopic: unhide_general,
    GetForumTopicIconStickers: icon_stickers,
}
