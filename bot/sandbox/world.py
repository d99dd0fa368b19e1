"""Everything the sandbox remembers: accounts, chats, messages, topics, files, callback queries."""

import asyncio
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from itertools import count
from typing import Any

from bot.kernel.clock import Clock
from bot.sandbox.entities import to_html
from bot.sandbox.events import EventLog
from bot.sandbox.keyboards import inline_rows
from bot.sandbox.offers import InlineQuery
from bot.sandbox.refusal import ApiRefusal, bad_request, forbidden
from bot.sandbox.updates import UpdateQueue

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
    closed: bool = False
    deleted: bool = False


@dataclass(slots=True)
class Chat:
    id: int
    type: str
    title: str = ""
    account: Account | None = None
    is_forum: bool = False
    bot_status: str = "member"
    members: dict[int, str] = field(default_factory=dict)
    messages: dict[int, "ChatMessage"] = field(default_factory=dict)
    topics: dict[int, Topic] = field(default_factory=dict)
    pinned: list[int] = field(default_factory=list)
    migrated_to: int | None = None
    json: Json = field(default_factory=dict)
    # Supergroups number their own messages; everything else shares the bot's numbers.
    numbers: "count[int] | None" = None


@dataclass(slots=True, eq=False)
class ChatMessage:
    """A message as it now stands; `body` is Telegram's JSON and is replaced at every edit."""

    chat: Chat
    body: Json
    from_bot: bool
    markup: Json | None = None
    deleted: bool = False
    silent: bool = False
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

    def json(self) -> Json:
        return {
            "file_id": self.id,
            "file_unique_id": self.unique_id,
            "file_size": len(self.content),
        }


@dataclass(slots=True)
class Webhook:
    """Where updates are delivered to; an empty url means long polling."""

    url: str = ""
    secret_token: str = ""
    max_connections: int = 40
    last_error_date: int | None = None
    last_error_message: str = ""
    connections: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(40))


class World:
    """State and the few moves everything else is made of: post, rewrite, delete, look up."""

    def __init__(self, clock: Clock, bot_id: int, keep_events: int = 20_000) -> None:
        self.clock = clock
        self.events = EventLog(keep_events)
        self.updates = UpdateQueue()
        self.webhook = Webhook()
        self.bot: Json = {
            "id": bot_id,
            "is_bot": True,
            "first_name": "Family bot",
            "username": "family_sandbox_bot",
        }
        self.reads_all_group_messages = False
        self.accounts: dict[int, Account] = {}
        self.chats: dict[int, Chat] = {}
        self.queries: dict[str, Query] = {}
        self.inline_queries: dict[str, InlineQuery] = {}
        self.files: dict[str, StoredFile] = {}
        self.commands: dict[tuple[str, int, int, str], list[Json]] = {}
        self.profile: dict[tuple[str, str], str] = {}
        self.menu_buttons: dict[int | None, Json] = {}
        self._numbers = count(1)
        self._query_numbers = count(7_000_000_001)
        self._file_numbers = count(1)

    def unix(self) -> int:
        return int(self.clock.now().timestamp())

    def add_account(self, account: Account) -> Account:
        self.accounts[account.id] = account
        chat_json: Json = {"id": account.id, "type": "private", "first_name": account.first_name}
        for name in ("last_name", "username"):
            if value := getattr(account, name):
                chat_json[name] = value
        self.chats[account.id] = Chat(account.id, "private", account=account, json=chat_json)
        self.events.add("person", account)
        return account

    def add_group(self, chat_id: int, title: str, forum: bool, bot_status: str) -> Chat:
        """A group; ids of -1000000000000 and below are supergroups, as in Telegram."""
        is_super = forum or chat_id <= -1_000_000_000_000
        chat_json: Json = {"id": chat_id, "title": title}
        chat_json["type"] = "supergroup" if is_super else "group"
        if forum:
            chat_json["is_forum"] = True
        if not is_super:
            chat_json["all_members_are_administrators"] = False
        chat = Chat(chat_id, chat_json["type"], title, is_forum=forum, json=chat_json)
        chat.bot_status = bot_status
        if is_super:
            chat.numbers = count(1)
        self.chats[chat_id] = chat
        self.events.add("chat", chat)
        return chat

    def find_chat(self, chat_id: int | str) -> Chat:
        """The chat a request names; refuses unknown and upgraded ones."""
        chat = self.chats.get(_number(chat_id))
        if chat is None or (chat.account is None and chat.bot_status == "absent"):
            raise bad_request("chat not found")
        if chat.migrated_to is not None:
            raise bad_request(
                "group chat was upgraded to a supergroup chat",
                migrate_to_chat_id=chat.migrated_to,
            )
        return chat

    def writable_chat(self, chat_id: int | str) -> Chat:
        """The chat, if the bot may write there now."""
        chat = self.find_chat(chat_id)
        if chat.account is None:
            if chat.bot_status in {"left", "kicked"}:
                raise _gone(chat)
            return chat
        if chat.account.deactivated:
            raise forbidden("user is deactivated")
        if chat.account.blocked:
            raise forbidden("bot was blocked by the user")
        if not chat.account.started:
            raise forbidden("bot can't initiate conversation with a user")
        return chat

    def next_id(self, chat: Chat) -> int:
        return next(chat.numbers or self._numbers)

    def post(
        self,
        chat: Chat,
        sender: Json,
        content: Json,
        *,
        thread_id: int | None = None,
        reply_to: ChatMessage | None = None,
        markup: Json | None = None,
    ) -> ChatMessage:
        """Put a message into a chat; `content` holds its text, media or service fields."""
        number = self.next_id(chat)
        body: Json = {
            "message_id": number,
            "from": sender,
            "chat": chat.json,
            "date": self.unix(),
        }
        if thread_id is not None:
            body["message_thread_id"] = thread_id
            body["is_topic_message"] = True
        if reply_to is not None:
            body["reply_to_message"] = without_reply(reply_to.body)
        elif thread_id is not None and thread_id in chat.messages:
            body["reply_to_message"] = without_reply(chat.messages[thread_id].body)
        body.update(content)
        if markup is not None and "inline_keyboard" in markup:
            body["reply_markup"] = markup
        message = ChatMessage(chat, body, sender is self.bot, markup)
        chat.messages[number] = message
        self.events.add("message", message)
        return message

    def rewrite(self, message: ChatMessage, content: Json, markup: Json | None) -> None:
        """Replace what a message says and its keyboard."""
        body = {**message.body, **content, "edit_date": self.unix()}
        body.pop("reply_markup", None)
        if markup is not None and "inline_keyboard" in markup:
            body["reply_markup"] = markup
        message.body = {name: value for name, value in body.items() if value is not None}
        message.markup = markup
        self.events.add("edit", message)

    def delete(self, message: ChatMessage) -> None:
        message.deleted = True
        self.events.add("delete", message)

    def remove_topic(self, chat: Chat, topic: Topic) -> None:
        """Delete a topic with everything in it."""
        topic.deleted = True
        for message in chat.messages.values():
            if message.thread_id == topic.id:
                message.deleted = True
        self.events.add("topic", topic)

    def find_message(self, chat: Chat, message_id: int | None, what: str) -> ChatMessage:
        message = chat.messages.get(message_id or 0)
        if message is None or message.deleted:
            raise bad_request(f"message to {what} not found")
        return message

    def keep_file(self, name: str, mime: str, content: bytes) -> StoredFile:
        number = next(self._file_numbers)
        digest = sha256(content).hexdigest()[:16]
        ending = name.rsplit(".", 1)[-1] if "." in name else "bin"
        stored = StoredFile(
            f"BQACAgIAAx{number:06d}{digest}",
            f"AgAD{digest}",
            f"files/file_{number}.{ending}",
            name,
            mime,
            content,
        )
        self.files[stored.id] = stored
        return stored

    def file_at(self, path: str) -> StoredFile | None:
        return next((each for each in self.files.values() if each.path == path), None)

    def new_query(self, person_id: int) -> Query:
        query = Query(str(next(self._query_numbers)), person_id, self.clock.now())
        self.queries[query.id] = query
        return query

    def new_inline_query(self, person_id: int) -> InlineQuery:
        query = InlineQuery(str(next(self._query_numbers)), person_id, self.clock.now())
        self.inline_queries[query.id] = query
        return query

    def hears(self, message: ChatMessage) -> bool:
        """Whether the bot gets this message: privacy mode hides ordinary talk in groups."""
        chat = message.chat
        if chat.account is not None or chat.bot_status == "administrator":
            return True
        if chat.bot_status != "member":
            return False
        if self.reads_all_group_messages or "text" not in message.body:
            return True
        if message.body.get("via_bot", {}).get("id") == self.bot["id"]:
            return True
        reply = message.body.get("reply_to_message", {}).get("from", {})
        return message.text.startswith("/") or reply.get("id") == self.bot["id"]


def without_reply(body: Json) -> Json:
    """The message as quoted inside a reply: Telegram quotes one level only."""
    return {name: value for name, value in body.items() if name != "reply_to_message"}


def _number(chat_id: int | str) -> int:
    try:
        return int(chat_id)
    except ValueError:
        # Usernames are never used by this bot, and the sandbox has none to find.
        return 0


def _gone(chat: Chat) -> ApiRefusal:
    if chat.bot_status == "kicked":
        return forbidden(f"bot was kicked from the {chat.type} chat")
    return forbidden(f"bot is not a member of the {chat.type} chat")
