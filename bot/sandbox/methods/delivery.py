"""Who the bot is and how it gets its updates: getMe, getUpdates, webhooks, files."""

import asyncio
import re
from typing import Any
from urllib.parse import urlsplit

from aiogram.methods import (
    DeleteWebhook,
    GetFile,
    GetMe,
    GetWebhookInfo,
    SetWebhook,
    TelegramMethod,
)

from bot.sandbox.refusal import bad_request
from bot.sandbox.requests import Ask
from bot.sandbox.world import Json, Webhook, World

_SECRET = re.compile(r"[A-Za-z0-9_-]{0,256}\Z")
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
LARGEST_DOWNLOAD = 20 * 1024 * 1024


def get_me(world: World, _ask: Ask[GetMe]) -> Json:
    return {
        **world.bot,
        "can_join_groups": True,
        "can_read_all_group_messages": world.reads_all_group_messages,
        "supports_inline_queries": True,
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


def set_webhook(world: World, ask: Ask[SetWebhook]) -> bool:
    model = ask.model
    parts = urlsplit(model.url)
    if model.url and parts.scheme != "https" and parts.hostname not in _LOOPBACK:
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if not _SECRET.match(model.secret_token or ""):
        raise bad_request("secret token contains unallowed characters")
    connections = 40 if model.max_connections is None else model.max_connections
    if not 1 <= connections <= 100:
        raise bad_request("max_connections must be between 1 and 100")
    if model.drop_pending_updates:
        world.updates.clear()
    world.updates.allow(model.allowed_updates)
    world.webhook = Webhook(
        model.url,
        model.secret_token or "",
        connections,
        connections=asyncio.Semaphore(connections),
    )
    if model.url:
        world.updates.interrupt("terminated by setWebhook request")
    world.updates.wake()
    return True


def delete_webhook(world: World, ask: Ask[DeleteWebhook]) -> bool:
    if ask.model.drop_pending_updates:
        world.updates.clear()
    world.webhook = Webhook()
    return True


def get_webhook_info(world: World, _ask: Ask[GetWebhookInfo]) -> Json:
    webhook = world.webhook
    seen: Json = {
        "url": webhook.url,
        "has_custom_certificate": False,
        "pending_update_count": len(world.updates.pending),
    }
    if webhook.url:
        seen["max_connections"] = webhook.max_connections
    if world.updates.allowed:
        seen["allowed_updates"] = sorted(world.updates.allowed)
    if webhook.last_error_date is not None:
        seen["last_error_date"] = webhook.last_error_date
        seen["last_error_message"] = webhook.last_error_message
    return seen


TABLE: dict[type[TelegramMethod[Any]], Any] = {
    GetMe: get_me,
    GetFile: get_file,
    SetWebhook: set_webhook,
    DeleteWebhook: delete_webhook,
    GetWebhookInfo: get_webhook_info,
}
