"""Reads of a raw update what must be known before it is parsed: whose it is, and what it belongs to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Flag, auto
from typing import Any

from aiogram import Bot
from aiogram.types import TelegramObject, Update
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


class Place(Flag):
    """Where something happens: the private talk, the team's forum, any other group."""

    PRIVATE = auto()
    FORUM = auto()
    GROUP = auto()


@dataclass(frozen=True, slots=True)
class Where:
    """The chat something came from, and its message there."""

    place: Place
    chat_id: int
    thread_id: int | None = None
    """The forum's topic; None is the general one, and every chat that has none."""
    message_id: int | None = None
    """The message itself, or the one whose button was pressed."""
    reply_to: int | None = None
    """The message that was answered."""


NUMBERS_END = 2**62
"""What Telegram and our tables number stays below; beyond it a number is forged."""
_MESSAGES = frozenset({"message", "edited_message"})
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


class Event:
    """What happened, read from the raw JSON; aiogram's models are built only for who asks for them.

    Building them is what costs most of a small bot's time, and most screens need words or a button alone.
    """

    __slots__ = ("_model", "body", "is_message", "is_press", "is_query", "kind", "raw", "text")

    def __init__(self, raw: Mapping[str, Any], kind: str, body: Mapping[str, Any]) -> None:
        self.raw, self.kind, self.body = raw, kind, body
        self.is_press = kind == "callback_query"
        self.is_message = kind in _MESSAGES
        self.is_query = kind == "inline_query"
        self.text = _word(body.get("text"))
        self._model: TelegramObject | None = None

    @classmethod
    def of(cls, raw: Mapping[str, Any]) -> Event | None:
        """Give None when nothing of it can be understood or this version does not know its kind."""
        for kind in KINDS:
            if kind in raw:
                body = raw[kind]
                return cls(raw, kind, body) if isinstance(body, Mapping) and body else None
        return None

    @property
    def sender(self) -> Sender | None:
        """Who it comes from, as far as that can be read; None when nobody can be answered."""
        body = self.body
        user = body.get("from") or body.get("user")
        message = body.get("message") if "message" in body else body
        chat = message.get("chat") if isinstance(message, Mapping) else None
        user_id = _number(user.get("id")) if isinstance(user, Mapping) else None
        if not isinstance(user, Mapping) or user_id is None:
            return None
        # Some kinds (inline queries, answers to polls) have no chat: whoever sends them is met in private.
        known = isinstance(chat, Mapping) and _number(chat.get("id")) is not None
        code = user.get("language_code")
        return Sender(
            id=user_id,
            language_code=code if isinstance(code, str) else None,
            is_bot=bool(user.get("is_bot")),
            chat_id=chat["id"] if known and chat else user_id,
            private=not known or (chat is not None and chat.get("type") == "private"),
        )

    @property
    def words(self) -> str:
        """What was written: the text, the words under a picture, or those after our name in another chat."""
        if self.is_query:
            return _word(self.body.get("query"))
        return (self.text or _word(self.body.get("caption"))) if self.is_message else ""

    @property
    def data(self) -> str:
        return _word(self.body.get("data"))

    @property
    def via(self) -> int | None:
        """The bot through which a message was shared from a list of inline results."""
        bot = self.body.get("via_bot")
        return _number(bot.get("id")) if isinstance(bot, Mapping) else None

    @property
    def pressed_message(self) -> int | None:
        """The number of the message whose button was pressed."""
        message = self.body.get("message") if self.is_press else None
        return _number(message.get("message_id")) if isinstance(message, Mapping) else None

    @property
    def is_anonymous(self) -> bool:
        """An administrator wrote in the name of the group."""
        behind, chat = self.body.get("sender_chat"), self.body.get("chat")
        return (
            isinstance(behind, Mapping) and isinstance(chat, Mapping) and behind.get("id") == chat.get("id")
        )

    def where(self, place: Place, chat_id: int) -> Where:
        """Say where it happened, the topic included."""
        message = self.body.get("message") if self.is_press else self.body
        message = message if isinstance(message, Mapping) else {}
        answered = message.get("reply_to_message")
        # In a topic every message "answers" the one that opened it; that is no answer of anybody's.
        opening = isinstance(answered, Mapping) and "forum_topic_created" in answered
        return Where(
            place,
            chat_id,
            _number(message.get("message_thread_id")) if message.get("is_topic_message") else None,
            _number(message.get("message_id")),
            _number(answered.get("message_id")) if isinstance(answered, Mapping) and not opening else None,
        )

    @property
    def moved(self) -> tuple[int, int] | None:
        """Give the old and the new id when a group became a supergroup."""
        if self.kind != "message":
            return None
        new, old = (_number(self.body.get(f"migrate_{way}_chat_id")) for way in ("to", "from"))
        if new is None and old is None:
            return None
        chat = self.body.get("chat")
        here = _number(chat.get("id")) if isinstance(chat, Mapping) else None
        if here is None:
            return None
        return (here, new) if new is not None else (old or 0, here)

    def model(self, bot: Bot) -> TelegramObject | None:
        """Give aiogram's model; None when it cannot be built."""
        if self._model is None:
            update = parse(self.raw, bot)
            self._model = update.event if update else None
        return self._model


def _word(value: object) -> str:
    return value if isinstance(value, str) else ""


def _number(value: object) -> int | None:
    """Give an id that fits into the database; anything else is none."""
    return (
        value if isinstance(value, int) and abs(value) < NUMBERS_END and not isinstance(value, bool) else None
    )


@dataclass(slots=True, eq=False)
class Arrived:
    """One update that waits to be decided."""

    update_id: int
    line: int
    raw: Mapping[str, Any]
    event: Event | None = None
    sender: Sender | None = None
    album: str | None = None
    late: bool = False
    """It waited at Telegram while we were away."""
    arrived_at: float = 0.0
    """On the loop's own clock, for gathering albums."""
    awaiting: str | None = None
    """What input we believed to be awaited when it was routed; the decision verifies it."""


def arrived(raw: Mapping[str, Any], at: float, *, late: bool = False) -> Arrived | None:
    """Wrap a raw update; None when it is not one at all (it cannot even be stored)."""
    update_id = raw.get("update_id")
    if not isinstance(update_id, int) or isinstance(update_id, bool) or not 0 <= update_id < NUMBERS_END:
        return None
    event = Event.of(raw)
    sender = event.sender if event else None
    album = event.body.get("media_group_id") if event else None
    return Arrived(
        update_id,
        line=sender.id if sender and abs(sender.id) < NUMBERS_END else 0,
        raw=raw,
        event=event,
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
