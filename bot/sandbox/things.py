"""What the sandbox's world is made of: accounts, chats, messages, topics, files, polls, invitations."""

import asyncio
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count
from typing import Any

from bot.sandbox.entities import to_html
from bot.sandbox.keyboards import inline_rows
from bot.sandbox.membership import all_rights

Json = dict[str, Any]


@dataclass(slots=True)
class Account:
    """A person's account as Telegram knows it; `started` once they have opened the bot."""

    id: int
    first_name: str
    language_code: str = "en"
    username: str | None = None
    last_name: str | None = None
    part: str = ""
    started: bool = False
    blocked: bool = False
    deactivated: bool = False
    alerts: list["Alert"] = field(default_factory=list)

    def user(self) -> Json:
        user: Json = {"id": self.id, "is_bot": False, "first_name": self.first_name}
        for name in ("last_name", "username", "language_code"):
            if value := getattr(self, name):
                user[name] = value
        return user


@dataclass(slots=True, frozen=True)
class Alert:
    """What a person was shown after a press: a toast, or a window when `show_alert`."""

    person_id: int
    query_id: str
    text: str
    show_alert: bool
    url: str | None = None


@dataclass(slots=True)
class Topic:
    """A forum topic; its id is the id of the service message that created it."""

    chat_id: int
    id: int
    name: str
    icon_color: int
    icon_custom_emoji_id: str | None = None
    by_bot: bool = False
    closed: bool = False
    hidden: bool = False
    deleted: bool = False


@dataclass(slots=True)
class InviteLink:
    """A link into a group; with `asks`, whoever follows it waits for an administrator's yes."""

    url: str
    creator: Json
    asks: bool = False
    name: str | None = None
    expires: int | None = None
    most: int | None = None
    used: int = 0
    revoked: bool = False

    def json(self) -> Json:
        shown: Json = {
            "invite_link": self.url,
            "creator": self.creator,
            "creates_join_request": self.asks,
            "is_primary": False,
            "is_revoked": self.revoked,
            "name": self.name,
            "expire_date": self.expires,
            "member_limit": self.most,
        }
        return {name: value for name, value in shown.items() if value is not None}


@dataclass(slots=True)
class Chat:
    id: int
    type: str
    title: str = ""
    account: Account | None = None
    is_forum: bool = False
    bot_status: str = "member"
    members: dict[int, str] = field(default_factory=dict)
    # What the bot may do here while it is an administrator.
    rights: set[str] = field(default_factory=all_rights)
    # Administrators who write in the group's name, and those who may not come back.
    anonymous: set[int] = field(default_factory=set)
    kicked: set[int] = field(default_factory=set)
    links: dict[str, InviteLink] = field(default_factory=dict)
    # Who asked to be let in, and by which link.
    asking: dict[int, InviteLink | None] = field(default_factory=dict)
    messages: dict[int, "ChatMessage"] = field(default_factory=dict)
    topics: dict[int, Topic] = field(default_factory=dict)
    general: Topic | None = None
    pinned: list[int] = field(default_factory=list)
    migrated_to: int | None = None
    json: Json = field(default_factory=dict)
    # Supergroups number their own messages; everything else shares the bot's numbers.
    numbers: "count[int] | None" = None

    def allows(self, right: str) -> bool:
        """Whether the bot is an administrator here with this right."""
        return self.bot_status == "administrator" and right in self.rights

    def is_boss(self, person_id: int) -> bool:
        return self.members.get(person_id) in {"administrator", "creator"}


@dataclass(slots=True, eq=False)
class ChatMessage:
    """A message as it now stands; `body` is Telegram's JSON and is replaced at every edit."""

    chat: Chat
    body: Json
    from_bot: bool
    markup: Json | None = None
    deleted: bool = False
    silent: bool = False
    # Who really wrote it, also in the group's name.
    author_id: int = 0
    reactions: dict[int, list[Json]] = field(default_factory=dict)

    @property
    def chat_id(self) -> int:
        return self.chat.id

    @property
    def message_id(self) -> int:
        return int(self.body["message_id"])

    @property
    def thread_id(self) -> int | None:
        return self.body.get("message_thread_id")

    @property
    def text(self) -> str:
        """Plain words of the message: its text, or the caption of its media."""
        return str(self.body.get("text") or self.body.get("caption") or "")

    @property
    def entities(self) -> list[Json]:
        found: list[Json] = self.body.get("entities") or self.body.get("caption_entities") or []
        return found

    @property
    def html(self) -> str:
        return to_html(self.text, self.entities)

    @property
    def buttons(self) -> list[list[Json]]:
        """Rows of inline buttons as Telegram's JSON."""
        return inline_rows(self.markup)

    @property
    def labels(self) -> list[str]:
        return [button["text"] for row in self.buttons for button in row]

    @property
    def edited(self) -> bool:
        return "edit_date" in self.body

    @property
    def sent_at(self) -> int:
        return int(self.body["date"])


@dataclass(slots=True)
class Query:
    """One press on a button, waiting for its answer."""

    id: str
    person_id: int
    pressed_at: datetime
    answered: bool = False


@dataclass(slots=True, frozen=True)
class StoredFile:
    id: str
    unique_id: str
    path: str
    name: str
    mime: str
    content: bytes
    # What Telegram takes it for, and what it tells of it: size, duration, title.
    kind: str = "document"
    shape: Json = field(default_factory=dict)

    def json(self) -> Json:
        return {
            "file_id": self.id,
            "file_unique_id": self.unique_id,
            "file_size": len(self.content),
        }


@dataclass(slots=True)
class Poll:
    """A poll as Telegram shows it, who chose what in it, and when it closes by itself."""

    message: "ChatMessage"
    shown: Json
    votes: dict[int, list[int]] = field(default_factory=dict)
    closes_at: int | None = None
    hides_results: bool = False

    @property
    def id(self) -> str:
        return str(self.shown["id"])


@dataclass(slots=True)
class Webhook:
    """Where updates are delivered to; an empty url means long polling."""

    url: str = ""
    secret_token: str = ""
    max_connections: int = 40
    last_error_date: int | None = None
    last_error_message: str = ""
    connections: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(40))
