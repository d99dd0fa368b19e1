"""Reads of a raw update what must be known before it is parsed: whose it is, and what it belongs to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from aiogram import Bot
from aiogram.types import Update
from pydantic import ValidationError

from bot.telegram.ports import Sender

KINDS = (
    "message",
    "edited_message",
    "callback_query",
    "my_chat_member",
    "chat_member",
    "message_reaction",
    "inline_query",
    "chosen_inline_result",
    "poll",
    "poll_answer",
    "chat_join_request",
)
"""What we ask Telegram for; several of these never arrive unless they are named."""

_CORE = (
    "message_id",
    "date",
    "chat",
    "from",
    "text",
    "caption",
    "message_thread_id",
    "is_topic_message",
    "media_group_id",
    "migrate_to_chat_id",
    "migrate_from_chat_id",
)


@dataclass(slots=True, eq=False)
class Arrived:
    """One update that waits to be decided."""

    update_id: int
    line: int
    raw: Mapping[str, Any]
    sender: Sender | None = None
    album: str | None = None
    late: bool = False
    """It waited at Telegram while we were away."""
    arrived_at: float = 0.0
    """On the loop's own clock, for gathering albums."""
    awaiting: str | None = None
    """What input we believed to be awaited when it was routed; the decision verifies it."""
    failures: int = 0


def kind_of(raw: Mapping[str, Any]) -> str | None:
    """Name the kind, None when this version of the bot does not know it."""
    return next((kind for kind in KINDS if kind in raw), None)


def event_of(raw: Mapping[str, Any]) -> Mapping[str, Any]:
    """Give the event inside; an empty one when there is none or it has no shape."""
    kind = kind_of(raw)
    event = raw.get(kind) if kind else None
    return event if isinstance(event, Mapping) else {}


def sender_of(raw: Mapping[str, Any]) -> Sender | None:
    """Give who it comes from, as far as that can be read; None when nobody can be answered."""
    event = event_of(raw)
    user = event.get("from") or event.get("user")
    message = event.get("message") if "message" in event else event
    chat = message.get("chat") if isinstance(message, Mapping) else None
    if not isinstance(user, Mapping) or not isinstance(user.get("id"), int):
        return None
    user_id: int = user["id"]
    # Some kinds (inline queries, answers to polls) have no chat: whoever sends them is met in private.
    known = isinstance(chat, Mapping) and isinstance(chat.get("id"), int)
    code = user.get("language_code")
    return Sender(
        id=user_id,
        language_code=code if isinstance(code, str) else None,
        is_bot=bool(user.get("is_bot")),
        chat_id=chat["id"] if known and chat else user_id,
        private=not known or (chat is not None and chat.get("type") == "private"),
    )


def arrived(raw: Mapping[str, Any], at: float, *, late: bool = False) -> Arrived | None:
    """Wrap a raw update; None when it is not one at all (it cannot even be stored)."""
    update_id = raw.get("update_id")
    if not isinstance(update_id, int) or isinstance(update_id, bool) or not 0 <= update_id < 2**62:
        return None
    sender = sender_of(raw)
    album = event_of(raw).get("media_group_id")
    return Arrived(
        update_id,
        line=sender.id if sender and abs(sender.id) < 2**62 else 0,
        raw=raw,
        sender=sender,
        album=album if isinstance(album, str) else None,
        late=late,
        arrived_at=at,
    )


def parse(raw: Mapping[str, Any], bot: Bot) -> Update | None:
    """Validate into aiogram's models; None when nothing of it can be understood or its kind is unknown.

    When Telegram adds a shape that the models do not know yet, a message is read once more by its core alone:
    the words a person wrote must not be lost because of a sticker's new field.
    """
    if not event_of(raw):
        return None
    context = {"bot": bot}
    try:
        return Update.model_validate(raw, context=context)
    except (ValidationError, RecursionError):
        message = raw.get("message")
        if not isinstance(message, Mapping):
            return None
        core = {key: message[key] for key in _CORE if key in message}
    try:
        return Update.model_validate({"update_id": raw["update_id"], "message": core}, context=context)
    except (ValidationError, RecursionError):
        return None
