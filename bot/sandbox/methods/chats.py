"""What the bot may ask about chats and their members, and pinning."""

from typing import Any

from aiogram.methods import (
    GetChat,
    GetChatAdministrators,
    GetChatMember,
    PinChatMessage,
    TelegramMethod,
    UnpinAllChatMessages,
    UnpinAllForumTopicMessages,
    UnpinChatMessage,
)

from bot.sandbox.joining import shown_member
from bot.sandbox.membership import chat_member
from bot.sandbox.methods.messages import check_topic
from bot.sandbox.refusal import bad_request
from bot.sandbox.requests import Ask, plain
from bot.sandbox.world import SERVICE, Chat, Json, World, without_reply

_NO_GIFTS = {
    "unlimited_gifts": False,
    "limited_gifts": False,
    "unique_gifts": False,
    "premium_subscription": False,
    "gifts_from_channels": False,
}


def get_chat(world: World, ask: Ask[GetChat]) -> Json:
    chat = world.find_chat(ask.model.chat_id)
    full: Json = {
        **chat.json,
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": _NO_GIFTS,
    }
    if chat.pinned:
        full["pinned_message"] = without_reply(chat.messages[max(chat.pinned)].body)
    return full


def _group(world: World, ask: Ask[Any]) -> Chat:
    chat = world.find_chat(ask.model.chat_id)
    if chat.bot_status in {"left", "kicked"}:
        world.writable_chat(chat.id)
    return chat


def get_chat_member(world: World, ask: Ask[GetChatMember]) -> Json:
    chat = _group(world, ask)
    user_id = ask.model.user_id
    if user_id == world.bot["id"]:
        return chat_member(world.bot, chat.bot_status, chat.rights)
    account = world.accounts.get(user_id)
    if account is None:
        raise bad_request("invalid user_id specified")
    if chat.account is not None:
        return chat_member(account.user(), "member")
    return shown_member(chat, account)


def get_chat_administrators(world: World, ask: Ask[GetChatAdministrators]) -> list[Json]:
    chat = _group(world, ask)
    if chat.account is not None:
        raise bad_request("there are no administrators in the private chat")
    bosses = [
        shown_member(chat, world.accounts[person_id])
        for person_id, status in chat.members.items()
        if status in {"creator", "administrator"}
    ]
    if chat.bot_status == "administrator" and ask.model.return_bots:
        bosses.append(chat_member(world.bot, chat.bot_status, chat.rights))
    return bosses


def _pinning(world: World, ask: Ask[Any]) -> Chat:
    chat = world.writable_chat(ask.model.chat_id)
    if chat.account is None and not chat.allows("can_pin_messages"):
        raise bad_request("not enough rights to manage pinned messages in the chat")
    return chat


def pin_chat_message(world: World, ask: Ask[PinChatMessage]) -> bool:
    chat = world.writable_chat(ask.model.chat_id)
    message = world.find_message(chat, ask.model.message_id, "pin")
    _pinning(world, ask)
    if any(name in message.body for name in SERVICE):
        raise bad_request("service messages can't be pinned")
    if message.message_id in chat.pinned:
        raise bad_request("CHAT_NOT_MODIFIED")
    chat.pinned.append(message.message_id)
    world.events.add("chat", chat)
    topic = message.thread_id if chat.is_forum else None
    told = world.serve(chat, world.bot, {"pinned_message": without_reply(message.body)}, topic)
    told.silent = bool(plain(ask.model.disable_notification)) or chat.account is not None
    return True


def unpin_chat_message(world: World, ask: Ask[UnpinChatMessage]) -> bool:
    chat = world.writable_chat(ask.model.chat_id)
    number = ask.model.message_id
    if number is None:
        number = max(chat.pinned, default=None)
    message = world.find_message(chat, number, "unpin")
    _pinning(world, ask)
    if message.message_id not in chat.pinned:
        raise bad_request("CHAT_NOT_MODIFIED")
    chat.pinned.remove(message.message_id)
    world.events.add("chat", chat)
    return True


def unpin_all(world: World, ask: Ask[UnpinAllChatMessages]) -> bool:
    chat = _pinning(world, ask)
    chat.pinned.clear()
    world.events.add("chat", chat)
    return True


def unpin_topic(world: World, ask: Ask[UnpinAllForumTopicMessages]) -> bool:
    chat = _pinning(world, ask)
    check_topic(chat, ask.model.message_thread_id)
    here = ask.model.message_thread_id
    chat.pinned[:] = [each for each in chat.pinned if chat.messages[each].thread_id != here]
    world.events.add("chat", chat)
    return True


TABLE: dict[type[TelegramMethod[Any]], Any] = {
    GetChat: get_chat,
    GetChatMember: get_chat_member,
    GetChatAdministrators: get_chat_administrators,
    PinChatMessage: pin_chat_message,
    UnpinChatMessage: unpin_chat_message,
    UnpinAllChatMessages: unpin_all,
    UnpinAllForumTopicMessages: unpin_topic,
}
