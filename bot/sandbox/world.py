"""Everything the sandbox remembers: accounts, chats, messages, topics, files, callback queries."""

from hashlib import sha256
from itertools import count

from bot.kernel.clock import Clock
from bot.sandbox.events import EventLog
from bot.sandbox.offers import InlineQuery
from bot.sandbox.refusal import ApiRefusal, bad_request, forbidden
from bot.sandbox.things import (
    Account,
    Alert,
    Chat,
    ChatMessage,
    InviteLink,
    Json,
    Poll,
    Query,
    StoredFile,
    Topic,
    Webhook,
)
from bot.sandbox.updates import UpdateQueue

__all__ = [
    "GENERAL",
    "SERVICE",
    "Account",
    "Alert",
    "Chat",
    "ChatMessage",
    "InviteLink",
    "Json",
    "Poll",
    "Query",
    "StoredFile",
    "Topic",
    "Webhook",
    "World",
    "without_reply",
]

SERVICE = (
    "forum_topic_created",
    "forum_topic_edited",
    "forum_topic_closed",
    "forum_topic_reopened",
    "general_forum_topic_hidden",
    "general_forum_topic_unhidden",
    "new_chat_members",
    "left_chat_member",
    "pinned_message",
    "migrate_to_chat_id",
    "migrate_from_chat_id",
)
"""What Telegram itself says in a chat: every bot there hears it, also what it has done itself."""
GENERAL = 1
"""The id of a forum's general topic, whose messages name no topic at all."""


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
        self.polls: dict[str, Poll] = {}
        self.commands: dict[tuple[str, int, int, str], list[Json]] = {}
        self.profile: dict[tuple[str, str], str] = {}
        self.menu_buttons: dict[int | None, Json] = {}
        self._numbers = count(1)
        self._query_numbers = count(7_000_000_001)
        self._file_numbers = count(1)
        self._poll_numbers = count(5_400_000_000_001)
        self._albums = count(13_000_000_001)

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
            # The first number is the message that made the group; a forum's general topic bears it.
            chat.numbers = count(GENERAL + 1)
        if forum:
            chat.general = Topic(chat_id, GENERAL, "General", 0x6FB9F0)
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
        if not (chat.account.started or self._asks_somewhere(chat.account)):
            raise forbidden("bot can't initiate conversation with a user")
        return chat

    def _asks_somewhere(self, account: Account) -> bool:
        """Whoever asks to join a group may be written to until somebody decides."""
        return any(account.id in chat.asking for chat in self.chats.values())

    def next_id(self, chat: Chat) -> int:
        return next(chat.numbers or self._numbers)

    def next_album(self) -> str:
        return str(next(self._albums))

    def next_poll(self) -> str:
        return str(next(self._poll_numbers))

    def post(
        self,
        chat: Chat,
        sender: Json,
        content: Json,
        *,
        thread_id: int | None = None,
        reply_to: ChatMessage | None = None,
        markup: Json | None = None,
        author: int = 0,
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
            if chat.type == "supergroup" and not chat.is_forum:
                # Replies make a thread in an ordinary supergroup, too, though it has no topics.
                body["message_thread_id"] = reply_to.body.get("message_thread_id", reply_to.message_id)
        elif thread_id is not None and thread_id in chat.messages:
            body["reply_to_message"] = without_reply(chat.messages[thread_id].body)
        body.update(content)
        if markup is not None and "inline_keyboard" in markup:
            body["reply_markup"] = markup
        message = ChatMessage(chat, body, sender is self.bot, markup, author_id=author or sender["id"])
        chat.messages[number] = message
        self.events.add("message", message)
        return message

    def serve(self, chat: Chat, sender: Json, content: Json, thread_id: int | None = None) -> ChatMessage:
        """Post a service message; a bot in the chat hears of it even when it was its own doing."""
        message = self.post(chat, sender, content, thread_id=thread_id)
        if self.hears(message):
            self.updates.add("message", message.body)
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
        if message.message_id in message.chat.pinned:
            message.chat.pinned.remove(message.message_id)
            self.events.add("chat", message.chat)
        self.events.add("delete", message)

    def remove_topic(self, chat: Chat, topic: Topic) -> None:
        """Delete a topic with everything in it."""
        topic.deleted = True
        for message in chat.messages.values():
            if message.thread_id == topic.id:
                message.deleted = True
        chat.pinned[:] = [each for each in chat.pinned if not chat.messages[each].deleted]
        self.events.add("topic", topic)

    def find_message(self, chat: Chat, message_id: int | None, what: str) -> ChatMessage:
        message = chat.messages.get(message_id or 0)
        if message is None or message.deleted:
            raise bad_request(f"message to {what} not found")
        return message

    def keep_file(
        self, name: str, mime: str, content: bytes, kind: str = "document", shape: Json | None = None
    ) -> StoredFile:
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
            kind,
            shape or {},
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
        if self.reads_all_group_messages or any(name in message.body for name in SERVICE):
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
