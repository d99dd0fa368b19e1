"""The cast at their phones: what people do to the bot, and what they see of it."""

from collections.abc import Sequence
from itertools import count
from typing import TYPE_CHECKING, Any

from bot.sandbox.entities import detect
from bot.sandbox.files import document, photo_sizes, voice
from bot.sandbox.membership import chat_member
from bot.sandbox.offers import InlineQuery
from bot.sandbox.world import Account, Alert, Chat, ChatMessage, Json, World

if TYPE_CHECKING:
    from bot.sandbox.groups import Group

_albums = count(13_000_000_001)
LONGEST_QUERY = 256


class NotPossible(LookupError):
    """Something no phone would let a person do: a button that is not there, a gone message."""


class Person:
    """Somebody with a phone. What they do becomes updates; `chat` is what their screen shows."""

    def __init__(self, world: World, account: Account) -> None:
        self._world = world
        self.account = account
        self.id = account.id

    @property
    def chat(self) -> list[ChatMessage]:
        """Messages of the private chat with the bot, oldest first, without deleted ones."""
        return [message for message in self.history if not message.deleted]

    @property
    def history(self) -> list[ChatMessage]:
        """The same with deleted messages."""
        return list(self._world.chats[self.id].messages.values())

    @property
    def last(self) -> ChatMessage:
        """The newest message from the bot still to be seen."""
        for message in reversed(self.chat):
            if message.from_bot:
                return message
        raise NotPossible("the bot has sent nothing")

    @property
    def alerts(self) -> list[Alert]:
        """Toasts and windows shown after presses, oldest first."""
        return self.account.alerts

    def say(
        self,
        text: str,
        reply_to: ChatMessage | None = None,
        chat: "Group | None" = None,
        thread: int | None = None,
    ) -> ChatMessage:
        """Write to the bot, or into a group and its topic; the message as Telegram has it."""
        content: Json = {"text": text}
        if entities := detect(text, []):
            content["entities"] = entities
        return self._send(content, reply_to, chat, thread)

    def open_deep_link(self, payload: str) -> ChatMessage:
        """Follow t.me/<bot>?start=payload and press Start."""
        return self.say(f"/start {payload}")

    def _send(
        self,
        content: Json,
        reply_to: ChatMessage | None = None,
        chat: "Group | None" = None,
        thread: int | None = None,
    ) -> ChatMessage:
        place = self._place(chat)
        if thread is not None and (thread not in place.topics or place.topics[thread].deleted):
            raise NotPossible("no such topic")
        message = self._world.post(place, self.account.user(), content, thread_id=thread, reply_to=reply_to)
        if self._world.hears(message):
            self._world.updates.add("message", message.body)
        return message

    def _place(self, chat: "Group | None") -> Chat:
        if chat is not None:
            if self.id not in chat.chat.members:
                raise NotPossible("not a member of this group")
            return chat.chat
        if self.account.blocked or self.account.deactivated:
            raise NotPossible("this person cannot write to the bot")
        self.account.started = True
        return self._world.chats[self.id]

    def edit(self, message: ChatMessage, text: str) -> None:
        """Correct an own message."""
        if message.from_bot or message.body["from"]["id"] != self.id or message.deleted:
            raise NotPossible("only an own message can be edited")
        content: Json = {"text": text, "entities": detect(text, []) or None}
        self._world.rewrite(message, content, None)
        if self._world.hears(message):
            self._world.updates.add("edited_message", message.body)

    def press(
        self,
        button: str,
        message: ChatMessage | None = None,
        *,
        forged: bool = False,
        inaccessible: bool = False,
    ) -> str:
        """Press a button by its data or label; the id of the callback query.

        Without `message`, the newest visible message that has the button. `forged` sends the
        data though no such button is there, as a modified client can; `inaccessible` leaves the
        message out, as Telegram does for old ones.
        """
        if message is None:
            message = self.last if forged else self._showing(button)
        data = button if forged else _data_of(message, button)
        query = self._world.new_query(self.id)
        self._world.updates.add(
            "callback_query",
            {
                "id": query.id,
                "from": self.account.user(),
                "message": _shown(message, inaccessible),
                "chat_instance": str(4_000_000_000_000 + abs(message.chat_id)),
                "data": data,
            },
        )
        self._world.events.add("press", {"person_id": self.id, "query_id": query.id})
        return query.id

    def type_inline(self, words: str, chat: "Group | None" = None) -> InlineQuery:
        """Type `@bot words` into a group, or anywhere else; what the bot offers is put into the query."""
        query = self._world.new_inline_query(self.id)
        place = chat.chat.type if chat else "private"
        told: Json = {"query": words[:LONGEST_QUERY], "offset": "", "chat_type": place}
        self._world.updates.add("inline_query", {"id": query.id, "from": self.account.user(), **told})
        return query

    def choose(self, query: InlineQuery, result_id: str, chat: "Group | None" = None) -> ChatMessage:
        """Choose one of the offered results: it is posted as this person's message, via the bot."""
        result = query.results.get(result_id)
        if query.person_id != self.id or result is None:
            raise NotPossible("no such result is offered to this person")
        content: Json = {"via_bot": self._world.bot, "text": result.text}
        if result.entities:
            content["entities"] = result.entities
        if result.markup:
            content["reply_markup"] = result.markup
        return self._send(content, None, chat)

    def _showing(self, button: str) -> ChatMessage:
        for message in reversed(self.chat):
            for row in message.buttons:
                if any(button in (each.get("callback_data"), each["text"]) for each in row):
                    return message
        raise NotPossible(f"no button {button!r}; there are {self.last.labels}")

    def send_photo(self, content: bytes, caption: str = "", **where: Any) -> ChatMessage:
        stored = self._world.keep_file("photo.jpg", "image/jpeg", content)
        return self._send_media({"photo": photo_sizes(stored)}, caption, where)

    def send_voice(self, content: bytes, duration: int = 3, **where: Any) -> ChatMessage:
        stored = self._world.keep_file("voice.oga", "audio/ogg", content)
        return self._send_media({"voice": voice(stored, duration)}, "", where)

    def send_document(
        self,
        content: bytes,
        name: str = "file.pdf",
        mime: str = "application/pdf",
        caption: str = "",
        **where: Any,
    ) -> ChatMessage:
        stored = self._world.keep_file(name, mime, content)
        return self._send_media({"document": document(stored)}, caption, where)

    def send_album(self, photos: Sequence[bytes], caption: str = "", **where: Any) -> list[ChatMessage]:
        """Several photos sent together: one update each, held by one media_group_id."""
        group_id = str(next(_albums))
        sent = []
        for number, content in enumerate(photos):
            stored = self._world.keep_file("photo.jpg", "image/jpeg", content)
            media: Json = {"media_group_id": group_id, "photo": photo_sizes(stored)}
            sent.append(self._send_media(media, "" if number else caption, where))
        return sent

    def _send_media(self, media: Json, caption: str, where: Json) -> ChatMessage:
        if caption:
            media["caption"] = caption
            if entities := detect(caption, []):
                media["caption_entities"] = entities
        return self._send(media, **where)

    def send_contact(self, phone_number: str, user_id: int | None = None) -> ChatMessage:
        """Share a contact card: one's own unless another `user_id` is given (0: nobody's)."""
        card: Json = {"phone_number": phone_number, "first_name": self.account.first_name}
        if user_id != 0:
            card["user_id"] = user_id or self.id
        return self._send({"contact": card})

    def send_location(self, latitude: float, longitude: float) -> ChatMessage:
        return self._send({"location": {"latitude": latitude, "longitude": longitude}})

    def react(self, message: ChatMessage, emoji: str | None) -> None:
        """Put a reaction on a message, or take it back with None."""
        old = message.reactions.get(self.id, [])
        new = [{"type": "emoji", "emoji": emoji}] if emoji else []
        message.reactions[self.id] = new
        self._world.events.add("reaction", message)
        self._world.updates.add(
            "message_reaction",
            {
                "chat": message.chat.json,
                "message_id": message.message_id,
                "user": self.account.user(),
                "date": self._world.unix(),
                "old_reaction": old,
                "new_reaction": new,
            },
        )

    def block_bot(self) -> None:
        self.account.blocked = True
        self._tell_membership("member", "kicked")

    def unblock_bot(self) -> None:
        self.account.blocked = False
        self._tell_membership("kicked", "member")

    def delete_account(self) -> None:
        """Telegram tells the bot nothing; it learns from the next 403."""
        self.account.deactivated = True
        self._world.events.add("person", self.account)

    def _tell_membership(self, old: str, new: str) -> None:
        bot = self._world.bot
        self._world.events.add("person", self.account)
        self._world.updates.add(
            "my_chat_member",
            {
                "chat": self._world.chats[self.id].json,
                "from": self.account.user(),
                "date": self._world.unix(),
                "old_chat_member": chat_member(bot, old),
                "new_chat_member": chat_member(bot, new),
            },
        )


def _data_of(message: ChatMessage, button: str) -> str:
    if message.deleted:
        raise NotPossible("this message is deleted")
    for by in ("callback_data", "text"):
        for row in message.buttons:
            for each in row:
                if each.get(by) == button and "callback_data" in each:
                    return str(each["callback_data"])
    raise NotPossible(f"no button {button!r} here; there are {message.labels}")


def _shown(message: ChatMessage, inaccessible: bool) -> Json:
    if inaccessible:
        return {"chat": message.chat.json, "message_id": message.message_id, "date": 0}
    return message.body
