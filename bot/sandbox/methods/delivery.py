"""Who the bot is and how it gets its updates: getMe, getUpdates, webhooks, files."""

from typing import Any

from aiogram.methods import GetFile, GetMe, TelegramMethod

from bot.sandbox.refusal import bad_request
from bot.sandbox.requests import Ask
from bot.sandbox.world import Json, World

LARGEST_DOWNLOAD = 20 * 1024 * 1024


def get_me(world: World, _ask: Ask[GetMe]) -> Json:
    return {
        **world.bot,
        "can_join_groups": True,
        "can_read_all_group_messages": world.reads_all_group_messages,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
        "has_topics_enabled": False,
        "allows_users_to_create_topics": False,
    }


def get_file(world: World, ask: Ask[GetFile]) -> Json:
    stored = world.files.get(ask.model.file_id)
    if stored is None:
        raise bad_request("invalid file_id")
    if len(stored.content) > LARGEST_DOWNLOAD:
        raise bad_request("file is too big")
    return {**stored.json(), "file_path": stored.path}


TABLE: dict[type[TelegramMethod[Any]], Any] = {GetMe: get_me, GetFile: get_file}
