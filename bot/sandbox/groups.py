"""Groups and the staff forum: who is in them, their topics, what stands there."""

from bot.sandbox import joining, topics
from bot.sandbox.membership import ANONYMOUS, RIGHTS, chat_member
from bot.sandbox.people import Person
from bot.sandbox.sending import NotPossible
from bot.sandbox.world import GENERAL, Chat, ChatMessage, InviteLink, Json, Topic, World


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

    def topic(self, thread_id: int | None) -> list[ChatMessage]:
        """Messages of one topic; None is the general one."""
        return [each for each in self.messages if each.thread_id == thread_id]

    def join(self, person: Person, status: str = "member") -> None:
        """Let a person in ("member", "administrator" or "creator")."""
        self.chat.asking.pop(person.id, None)
        joining.change(self._world, self.chat, person.account, status, person.account.user())
        self._world.serve(self.chat, person.account.user(), {"new_chat_members": [person.account.user()]})

    def follow(self, person: Person, link: InviteLink) -> None:
        """Tap an invitation: one comes in, or waits for an administrator's yes."""
        over = link.expires is not None and link.expires <= self._world.unix()
        full = link.most is not None and link.used >= link.most
        if link.revoked or over or full or person.id in self.chat.kicked:
            raise NotPossible("this invitation is not valid")
        if person.id in self.chat.members:
            raise NotPossible("already a member")
        if link.asks:
            joining.ask(self._world, self.chat, person.account, link)
        else:
            joining.admit(self._world, self.chat, person.account, person.account.user(), link)

    def ask_to_join(self, person: Person, link: InviteLink | None = None) -> None:
        """Ask to be let in, by a link that wants it or from the group's page."""
        if person.id in self.chat.members or person.id in self.chat.kicked:
            raise NotPossible("this person cannot ask to join")
        joining.ask(self._world, self.chat, person.account, link)

    def leave(self, person: Person) -> None:
        joining.remove(self._world, self.chat, person.account, "left", person.account.user())

    def put_out(self, by: Person, person: Person) -> None:
        """An administrator removes somebody for good."""
        self._check_boss(by)
        by_whom = joining.acting(self.chat, by.account)
        joining.remove(self._world, self.chat, person.account, "kicked", by_whom)

    def promote(self, by: Person, person: Person, status: str = "administrator") -> None:
        """Make a member an administrator, or an administrator a member again."""
        joining.change(self._world, self.chat, person.account, status, joining.acting(self.chat, by.account))

    def hide_name(self, person: Person, hidden: bool = True) -> None:
        """Let an administrator write in the group's name from now on, or in their own again."""
        self._check_boss(person)
        old = joining.shown_member(self.chat, person.account)
        if hidden:
            self.chat.anonymous.add(person.id)
        else:
            self.chat.anonymous.discard(person.id)
        joining.tell(self._world, self.chat, person.account, old, person.account.user())

    def _check_boss(self, person: Person) -> None:
        if not self.chat.is_boss(person.id):
            raise NotPossible("for administrators only")

    def create_topic(self, by: Person, name: str) -> int:
        """A member creates a topic by hand; its id."""
        return topics.create(
            self._world, self.chat, joining.acting(self.chat, by.account), name, topics.COLORS[0]
        ).id

    def rename_topic(self, by: Person, thread_id: int, name: str) -> None:
        """A member renames a topic by hand."""
        topic = self._topic(thread_id)
        by_whom = joining.acting(self.chat, by.account)
        topics.rename(self._world, self.chat, topic, by_whom, name, topic.icon_custom_emoji_id)

    def turn_topic(self, by: Person, thread_id: int, *, closed: bool) -> None:
        """A member closes or reopens a topic by hand."""
        by_whom = joining.acting(self.chat, by.account)
        topics.turn(self._world, self.chat, self._topic(thread_id), by_whom, closed)

    def delete_topic(self, thread_id: int) -> None:
        """A member deletes a topic by hand; Telegram tells the bot nothing."""
        if thread_id == GENERAL:
            raise NotPossible("the general topic cannot be deleted")
        self._world.remove_topic(self.chat, self._topic(thread_id))

    def _topic(self, thread_id: int) -> Topic:
        topic = self.chat.general if thread_id == GENERAL else self.chat.topics.get(thread_id)
        if topic is None or topic.deleted:
            raise NotPossible("no such topic")
        return topic

    def set_bot(self, by: Person, status: str) -> None:
        """Add, promote or remove the bot ("member", "administrator", "left", "kicked")."""
        old = self._bot()
        came = self.chat.bot_status not in {"member", "administrator"}
        self.chat.bot_status = status
        self._tell_bot(by, old)
        if came and status in {"member", "administrator"}:
            by_whom = joining.acting(self.chat, by.account)
            self._world.serve(self.chat, by_whom, {"new_chat_members": [self._world.bot]})

    def set_rights(self, by: Person, **rights: bool) -> None:
        """Give the bot administrator's rights by name, or take them away (`can_pin_messages=False`)."""
        if unknown := set(rights) - set(RIGHTS):
            raise NotPossible(f"no such right: {min(unknown)}")
        old = self._bot()
        for right, given in rights.items():
            if given:
                self.chat.rights.add(right)
            else:
                self.chat.rights.discard(right)
        self._tell_bot(by, old)

    def _bot(self) -> Json:
        return chat_member(self._world.bot, self.chat.bot_status, self.chat.rights)

    def _tell_bot(self, by: Person, old: Json) -> None:
        self._world.events.add("chat", self.chat)
        self._world.updates.add(
            "my_chat_member",
            {
                "chat": self.chat.json,
                "from": joining.acting(self.chat, by.account),
                "date": self._world.unix(),
                "old_chat_member": old,
                "new_chat_member": self._bot(),
            },
        )

    def upgrade_to_supergroup(self) -> "Group":
        """The group gets a new id; requests to the old one are told the new (400)."""
        new_id = -1_000_000_000_000 - abs(self.id)
        new = self._world.add_group(new_id, self.chat.title, False, self.chat.bot_status)
        new.members.update(self.chat.members)
        left = self._world.post(self.chat, ANONYMOUS, {"migrate_to_chat_id": new_id})
        self._world.updates.add("message", left.body)
        entered = self._world.post(new, ANONYMOUS, {"migrate_from_chat_id": self.id})
        self._world.updates.add("message", entered.body)
        self.chat.migrated_to = new_id
        return Group(self._world, new)
