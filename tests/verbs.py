"""What people do on phones besides typing and pressing: files, places, reactions, votes, talk in the forum."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.sandbox.people import NotPossible, Person
from bot.sandbox.world import ChatMessage

if TYPE_CHECKING:
    from tests.town import Town

JPEG = b"\xff\xd8\xff\xe0 a picture"


class Verbs:
    """Verbs of a phone; `topic` is a topic's id or a part of its name, None the private chat, 1 the general topic."""

    town: Town
    person: Person

    async def say_in(self, topic: int | str, text: str, reply_to: ChatMessage | None = None) -> ChatMessage:
        """Write into a topic of the staff forum."""
        return await self.does("say", text, topic=topic, reply_to=reply_to)

    async def press_in(self, topic: int | str, label: str, message: ChatMessage | None = None) -> None:
        """Press the newest button of a topic with this label (a text id in any language, or data)."""
        shown = [message] if message else reversed(self.town.in_topic(topic))
        for each in shown:
            for button in (button for row in each.buttons for button in row):
                if label == button.get("callback_data") or self.town.is_label(button["text"], label):
                    self.person.press(button.get("callback_data", button["text"]), each)
                    await self.town.quiet()
                    return
        there = [one for each in self.town.in_topic(topic) for one in each.labels]
        raise NotPossible(f"no button {label!r} in the topic; there are {there}")

    async def send_photo(
        self, caption: str = "", topic: int | str | None = None, reply_to: ChatMessage | None = None
    ) -> ChatMessage:
        return await self.does("send_photo", JPEG, caption, topic=topic, reply_to=reply_to)

    async def send_video(
        self, caption: str = "", topic: int | str | None = None, reply_to: ChatMessage | None = None
    ) -> ChatMessage:
        return await self.does("send_video", b"a video", caption, topic=topic, reply_to=reply_to)

    async def send_voice(
        self, duration: int = 3, topic: int | str | None = None, reply_to: ChatMessage | None = None
    ) -> ChatMessage:
        return await self.does("send_voice", b"OggS a voice", duration, topic=topic, reply_to=reply_to)

    async def send_document(
        self,
        name: str = "file.pdf",
        caption: str = "",
        topic: int | str | None = None,
        reply_to: ChatMessage | None = None,
    ) -> ChatMessage:
        return await self.does(
            "send_document", b"%PDF a paper", name, caption=caption, topic=topic, reply_to=reply_to
        )

    async def send_album(
        self,
        caption: str = "",
        count: int = 2,
        topic: int | str | None = None,
        reply_to: ChatMessage | None = None,
    ) -> list[ChatMessage]:
        pictures = [JPEG + bytes([number]) for number in range(count)]
        return await self.does("send_album", pictures, caption, topic=topic, reply_to=reply_to)

    async def share_location(self, latitude: float = 43.24, longitude: float = 76.89) -> ChatMessage:
        return await self.does("share_location", latitude, longitude)

    async def share_contact(
        self, phone_number: str = "+77010000000", user_id: int | None = None
    ) -> ChatMessage:
        return await self.does("share_contact", phone_number, user_id)

    async def react(self, message: ChatMessage, emoji: str | None) -> None:
        await self.does("react", message, emoji)

    async def vote(self, message: ChatMessage, *options: int | str) -> None:
        await self.does("vote", message, *options)

    async def edit(self, message: ChatMessage, text: str) -> None:
        """Correct the words or the caption of an own message."""
        await self.does("edit", message, text)

    async def delete(self, message: ChatMessage) -> None:
        """Delete for everybody; the bot is told nothing."""
        await self.does("delete", message)

    async def does(self, verb: str, *given: Any, topic: int | str | None = None, **more: Any) -> Any:
        """Do anything a Person can, and wait until the bot has answered."""
        if topic is not None:
            thread = self.town.topic_id(topic)
            more |= {"chat": self.town.forum, "thread": None if thread == 1 else thread}
        if more.get("reply_to", "") is None:
            del more["reply_to"]
        done = getattr(self.person, verb)(*given, **more)
        await self.town.quiet()
        return done
