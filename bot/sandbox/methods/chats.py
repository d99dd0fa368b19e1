"""What the bot may ask about chats and their members, and pinning."""

from typing import Any

from aiogram.methods import (
    GetChat,
    GetChatAdministrators,
    GetChatMember,
    PinChatMessage,
    TelegramMethod,
)

from bot.sandbox.membership import chat_member
from bot.sandbox.refusal import bad_request
from bot.sandbox.requests import Ask
from bot.sandbox.world import Chat, Json, World

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
        full["pinned_message"] = chat.messages[chat.pinned[-1]].body
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
        return chat_member(world.bot, chat.bot_status)
    account = world.accounts.get(user_id)
    if account is None:
        raise bad_request("invalid user_id specified")
    if chat.account is not None:
        return chat_member(account.user(), "member")
    return chat_member(account.user(), chat.members.get(user_id, "left"))


def get_chat_administrators(world: World, ask: Ask[GetChatAdministrators]) -> list[Json]:
    chat = _group(world, ask)
    if chat.account is not None:
        raise bad_request("there are no administrators in the private chat")
    bosses = [
        chat_member(world.accounts[person_id].user(), status)
        for person_id, status in chat.members.items()
        if status in {"creator", "administrator"}
    ]
    if chat.bot_status == "administrator" and ask.model.return_bots:
        bosses.append(chat_member(world.bot, chat.bot_status))
    return bosses


def pin_chat_message(world: World, ask: Ask[PinChatMessage]) -> bool:
    chat = world.writable_chat(ask.model.chat_id)
    message = world.find_message(chat, ask.model.message_id, "pin")
    if chat.account is None and chat.bot_status != "administrator":
        raise bad_request("not enough rights to manage pinned messages in the chat")
    if message.message_id in chat.pinned:
        chat.pinned.remove(message.message_id)
    chat.pinned.append(message.message_id)
    world.events.add("chat", chat)
    return True


TABLE: dict[type[TelegramMethod[Any]], Any] = {
    GetChat: get_chat,
    GetChatMember: get_chat_member,
    GetChatAdministrators: get_chat_administrators,
    PinChatMessage: pin_chat_message,
}
