"""The cast at their phones: what people do to the bot, and what they see of it."""

from typing import TYPE_CHECKING

from bot.sandbox import polls, reactions
from bot.sandbox.entities import detect
from bot.sandbox.files import file_in
from bot.sandbox.membership import chat_member
from bot.sandbox.offers import InlineQuery
from bot.sandbox.sending import NotPossible, Sending
from bot.sandbox.world import Alert, ChatMessage, Json

if TYPE_CHECKING:
    from bot.sandbox.groups import Group

__all__ = ["NotPossible", "Person"]

LONGEST_QUERY = 256


class Person(Sending):
    """Somebody with a phone. What they do becomes updates; `chat` is what their screen shows."""

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

    def open_deep_link(self, payload: str) -> ChatMessage:
        """Follow t.me/<bot>?start=payload and press Start."""
        return self.say(f"/start {payload}")

    def edit(self, message: ChatMessage, text: str) -> None:
        """Correct an own message: its words, or the caption of its file."""
        if message.author_id != self.id or message.deleted:
            raise NotPossible("only an own message can be edited")
        if "text" not in message.body and file_in(message.body) is None:
            raise NotPossible("there is nothing to edit in it")
        field, marks = ("text", "entities") if "text" in message.body else ("caption", "caption_entities")
        self._world.rewrite(message, {field: text or None, marks: detect(text, []) or None}, None)
        if self._world.hears(message):
            self._world.updates.add("edited_message", message.body)

    def edit_caption(self, message: ChatMessage, caption: str) -> None:
        """Correct the words under an own photo, video or document; empty ones take them away."""
        if "text" in message.body:
            raise NotPossible("this message has no caption")
        self.edit(message, caption)

    def delete(self, message: ChatMessage) -> None:
        """Delete for everybody; Telegram tells the bot nothing."""
        chat = message.chat
        own = message.author_id == self.id
        if message.deleted or not (own or chat.account is not None or chat.is_boss(self.id)):
            raise NotPossible("this message cannot be deleted by this person")
        self._world.delete(message)

    def press(
        self,
        button: str,
        message: ChatMessage | None = None,
        *,
        chat: "Group | None" = None,
        thread: int | None = None,
        forged: bool = False,
        inaccessible: bool = False,
    ) -> str:
        """Press a button by its data or label; the id of the callback query.

        Without `message`, the newest visible message that has the button: in the private chat, or
        in a topic (None: the general one) of the group `chat`. `forged` sends the
        data though no such button is there, as a modified client can; `inaccessible` leaves the
        message out, as Telegram does for old ones.
        """
        if message is None:
            message = self.last if forged else self._showing(button, chat, thread)
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

    def _showing(self, button: str, chat: "Group | None", thread: int | None) -> ChatMessage:
        if chat is not None:
            self._place(chat)
        shown = self.chat if chat is None else chat.topic(thread)
        for message in reversed(shown):
            for row in message.buttons:
                if any(button in (each.get("callback_data"), each["text"]) for each in row):
                    return message
        there = [label for message in shown for label in message.labels]
        raise NotPossible(f"no button {button!r}; there are {there}")

    def react(self, message: ChatMessage, emoji: str | None) -> None:
        """Put a reaction on a message, or take it back with None."""
        if message.deleted or (message.chat.account is None and self.id not in message.chat.members):
            raise NotPossible("this person does not see the message")
        if emoji is not None and emoji not in reactions.ALLOWED:
            raise NotPossible(f"{emoji!r} is no reaction")
        reactions.put(self._world, message, self.account, emoji)

    def vote(self, message: ChatMessage, *options: int | str) -> None:
        """Choose in a poll by number or words; without options, take the vote back."""
        poll = polls.poll_of(self._world, message)
        if poll is None or message.deleted:
            raise NotPossible("there is no poll")
        if message.chat.account is None and self.id not in message.chat.members:
            raise NotPossible("not a member of this group")
        texts = [each["text"] for each in poll.shown["options"]]
        try:
            chosen = [each if isinstance(each, int) else texts.index(each) for each in options]
        except ValueError as missing:
            raise NotPossible(f"no such option; there are {texts}") from missing
        if reason := polls.why_not(self._world, poll, self.account, chosen):
            raise NotPossible(reason)
        polls.vote(self._world, poll, self.account, chosen)

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
