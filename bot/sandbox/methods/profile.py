"""How the bot presents itself: commands, name, descriptions, menu button, in each language."""

import re
from typing import Any

from aiogram.methods import (
    DeleteMyCommands,
    GetChatMenuButton,
    GetMyCommands,
    GetMyDescription,
    GetMyName,
    GetMyShortDescription,
    SetChatMenuButton,
    SetMyCommands,
    SetMyDescription,
    SetMyName,
    SetMyShortDescription,
    TelegramMethod,
)

from bot.sandbox.entities import utf16_length
from bot.sandbox.refusal import bad_request
from bot.sandbox.requests import Ask
from bot.sandbox.world import Json, World

MOST_COMMANDS = 100
_COMMAND = re.compile(r"[a-z0-9_]{1,32}\Z")
_LANGUAGE = re.compile(r"[a-z]{2}\Z")
_LIMITS = {"name": 64, "description": 512, "short_description": 120}
_REFUSED = {
    "name": "BOT_TITLE_INVALID",
    "description": "BOT_DESCRIPTION_INVALID",
    "short_description": "BOT_SHORT_DESCRIPTION_INVALID",
}
_SCOPES = {
    "default": (),
    "all_private_chats": (),
    "all_group_chats": (),
    "all_chat_administrators": (),
    "chat": ("chat_id",),
    "chat_administrators": ("chat_id",),
    "chat_member": ("chat_id", "user_id"),
}

CommandKey = tuple[str, int, int, str]


def _language(ask: Ask[Any]) -> str:
    code = ask.model.language_code or ""
    if code and not _LANGUAGE.match(code):
        raise bad_request("invalid language code specified")
    return str(code)


def _command_key(world: World, ask: Ask[Any]) -> CommandKey:
    scope: Json = ask.params.get("scope", {"type": "default"})
    kind = scope.get("type", "")
    if kind not in _SCOPES:
        raise bad_request("can't parse BotCommandScope: invalid scope specified")
    for name in _SCOPES[kind]:
        if name not in scope:
            raise bad_request(f'can\'t parse BotCommandScope: Field "{name}" is required')
    chat_id = world.find_chat(scope["chat_id"]).id if "chat_id" in scope else 0
    return kind, chat_id, int(scope.get("user_id", 0)), _language(ask)


def set_my_commands(world: World, ask: Ask[SetMyCommands]) -> bool:
    key = _command_key(world, ask)
    commands = ask.params["commands"]
    if len(commands) > MOST_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for each in commands:
        if not _COMMAND.match(each["command"]):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= utf16_length(each["description"].strip()) <= 256:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    world.commands[key] = commands
    world.events.add("profile", {"what": "commands"})
    return True


def get_my_commands(world: World, ask: Ask[GetMyCommands]) -> list[Json]:
    return world.commands.get(_command_key(world, ask), [])


def delete_my_commands(world: World, ask: Ask[DeleteMyCommands]) -> bool:
    world.commands.pop(_command_key(world, ask), None)
    world.events.add("profile", {"what": "commands"})
    return True


def commands_for(world: World, person_id: int, language: str, chat_id: int = 0) -> list[Json]:
    """The menu a person sees, found in the order Telegram documents.

    Without `chat_id` in the private chat; narrower scopes win, then the person's language.
    """
    group = world.chats.get(chat_id) if chat_id and chat_id != person_id else None
    scopes: list[tuple[str, int, int]] = []
    if group is None:
        scopes += [("chat", person_id, 0), ("all_private_chats", 0, 0)]
    else:
        scopes.append(("chat_member", chat_id, person_id))
        is_boss = group.members.get(person_id) in {"administrator", "creator"}
        if is_boss:
            scopes.append(("chat_administrators", chat_id, 0))
        scopes.append(("chat", chat_id, 0))
        if is_boss:
            scopes.append(("all_chat_administrators", 0, 0))
        scopes.append(("all_group_chats", 0, 0))
    for scope in [*scopes, ("default", 0, 0)]:
        for code in (language, ""):
            if commands := world.commands.get((*scope, code)):
                return commands
    return []


def _set(world: World, ask: Ask[Any], what: str) -> bool:
    value = getattr(ask.model, what) or ""
    if utf16_length(value) > _LIMITS[what]:
        raise bad_request(_REFUSED[what])
    language = _language(ask)
    if value:
        world.profile[what, language] = value
    else:
        # An empty text removes the dedicated one for this language.
        world.profile.pop((what, language), None)
    world.events.add("profile", {"what": what})
    return True


def profile_text(world: World, what: str, language: str) -> str:
    """Name or description as somebody of this language sees it."""
    dedicated = world.profile.get((what, language)) or world.profile.get((what, ""))
    return dedicated or (str(world.bot["first_name"]) if what == "name" else "")


def _get(world: World, ask: Ask[Any], what: str) -> Json:
    return {what: profile_text(world, what, _language(ask))}


def set_menu_button(world: World, ask: Ask[SetChatMenuButton]) -> bool:
    chat_id = ask.model.chat_id
    if chat_id is not None and world.find_chat(chat_id).account is None:
        raise bad_request("chat must be private")
    button = ask.params.get("menu_button", {"type": "default"})
    if button.get("type") not in {"default", "commands", "web_app"}:
        raise bad_request("MenuButton has unsupported type")
    world.menu_buttons[chat_id] = button
    world.events.add("profile", {"what": "menu_button"})
    return True


def menu_button_for(world: World, chat_id: int | None) -> Json:
    for key in (chat_id, None):
        button = world.menu_buttons.get(key, {"type": "default"})
        if button["type"] != "default":
            return button
    return {"type": "commands" if world.commands else "default"}


def get_menu_button(world: World, ask: Ask[GetChatMenuButton]) -> Json:
    return menu_button_for(world, ask.model.chat_id)


TABLE: dict[type[TelegramMethod[Any]], Any] = {
    SetMyCommands: set_my_commands,
    GetMyCommands: get_my_commands,
    DeleteMyCommands: delete_my_commands,
    SetMyName: lambda world, ask: _set(world, ask, "name"),
    GetMyName: lambda world, ask: _get(world, ask, "name"),
    SetMyDescription: lambda world, ask: _set(world, ask, "description"),
    GetMyDescription: lambda world, ask: _get(world, ask, "description"),
    SetMyShortDescription: lambda world, ask: _set(world, ask, "short_description"),
    GetMyShortDescription: lambda world, ask: _get(world, ask, "short_description"),
    SetChatMenuButton: set_menu_button,
    GetChatMenuButton: get_menu_button,
}
