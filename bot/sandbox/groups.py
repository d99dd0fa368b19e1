"""Groups and the staff forum: who is in them, their topics, what stands there."""

from bot.sandbox.membership import chat_member
from bot.sandbox.people import Person
from bot.sandbox.world import Chat, ChatMessage, Json, World


class Group:
    """A group or staff forum: its members, topics and messages."""

    def __init__(self, world: World, chat: Chat) -> None:
        self._world = world
        self.chat = chat
        self.id = chat.id

    @property
    def messages(self) -> list[ChatMessage]:
        return [each for each in self.chat.messages.values() if not each.deleted]

    @property
    def topics(self) -> dict[int, str]:
        """Names of the topics that exist, by id."""
        return {each.id: each.name for each in self.chat.topics.values() if not each.deleted}

    def topic(self, thread_id: int) -> list[ChatMessage]:
        """Messages of one topic."""
        return [each for each in self.messages if each.thread_id == thread_id]

    def join(self, person: Person, status: str = "member") -> None:
        """Let a person in ("member", "administrator" or "creator")."""
        self._change(person, status)
        self._service(person, {"new_chat_members": [person.account.user()]})

    def leave(self, person: Person) -> None:
        self._change(person, "left")
        self._service(person, {"left_chat_member": person.account.user()})

    def _change(self, person: Person, status: str) -> None:
        old = self.chat.members.get(person.id, "left")
        if status == "left":
            self.chat.members.pop(person.id, None)
        else:
            self.chat.members[person.id] = status
        self._world.events.add("chat", self.chat)
        self._world.updates.add(
            "chat_member",
            {
                "chat": self.chat.json,
                "from": person.account.user(),
                "date": self._world.unix(),
                "old_chat_member": chat_member(person.account.user(), old),
                "new_chat_member": chat_member(person.account.user(), status),
            },
        )

    def _service(self, person: Person, content: Json, thread_id: int | None = None) -> None:
        message = self._world.post(self.chat, person.account.user(), content, thread_id=thread_id)
        if self._world.hears(message):
            self._world.updates.add("message", message.body)

    def turn_topic(self, by: Person, thread_id: int, *, closed: bool) -> None:
        """A member closes or reopens a topic by hand."""
        topic = self.chat.topics[thread_id]
        topic.closed = closed
        self._world.events.add("topic", topic)
        field = "forum_topic_closed" if closed else "forum_topic_reopened"
        self._service(by, {field: {}}, thread_id)

    def delete_topic(self, thread_id: int) -> None:
        """A member deletes a topic by hand; Telegram tells the bot nothing."""
        self._world.remove_topic(self.chat, self.chat.topics[thread_id])

    def set_bot(self, by: Person, status: str) -> None:
        """Add, promote or remove the bot ("member", "administrator", "left", "kicked")."""
        old, self.chat.bot_status = self.chat.bot_status, status
        self._world.updates.add(
            "my_chat_member",
            {
                "chat": self.chat.json,
                "from": by.account.user(),
                "date": self._world.unix(),
                "old_chat_member": chat_member(self._world.bot, old),
                "new_chat_member": chat_member(self._world.bot, status),
            },
        )

    def upgrade_to_supergroup(self) -> "Group":
        """The group gets a new id; requests to the old one are told the new (400)."""
        new_id = -1_000_000_000_000 - abs(self.id)
        new = self._world.add_group(new_id, self.chat.title, False, self.chat.bot_status)
        new.members.update(self.chat.members)
        author = {"id": 1_087_968_824, "is_bot": True, "first_name": "Group"}
        left = self._world.post(self.chat, author, {"migrate_to_chat_id": new_id})
        self._world.updates.add("message", left.body)
        entered = self._world.post(new, author, {"migrate_from_chat_id": self.id})
        self._world.updates.add("message", entered.body)
        self.chat.migrated_to = new_id
        return Group(self._world, new)
