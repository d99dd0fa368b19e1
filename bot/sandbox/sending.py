"""What people send from their phones: words, files of every kind, albums, places, contact cards."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from bot.sandbox.entities import detect
from bot.sandbox.files import media
from bot.sandbox.membership import ANONYMOUS
from bot.sandbox.world import Account, Chat, ChatMessage, Json, Topic, World

if TYPE_CHECKING:
    from bot.sandbox.groups import Group

MOST_IN_ALBUM = 10


class NotPossible(LookupError):
    """Something no phone would let a person do: a button that is not there, a gone message."""


class Sending:
    """Everything a person can put into a chat; `where` is `chat=` a group, `thread=`, `reply_to=`."""

    def __init__(self, world: World, account: Account) -> None:
        self._world = world
        self.account = account
        self.id = account.id

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

    def send_photo(self, content: bytes, caption: str = "", **where: Any) -> ChatMessage:
        return self._send_file("photo", content, "photo.jpg", "image/jpeg", caption, where)

    def send_video(
        self, content: bytes, caption: str = "", *, duration: int = 3, **where: Any
    ) -> ChatMessage:
        shape = {"duration": duration}
        return self._send_file("video", content, "video.mp4", "video/mp4", caption, where, shape)

    def send_video_note(self, content: bytes, duration: int = 3, **where: Any) -> ChatMessage:
        """A round video message; it has no caption."""
        shape = {"duration": duration}
        return self._send_file("video_note", content, "note.mp4", "video/mp4", "", where, shape)

    def send_voice(self, content: bytes, duration: int = 3, caption: str = "", **where: Any) -> ChatMessage:
        shape = {"duration": duration}
        return self._send_file("voice", content, "voice.oga", "audio/ogg", caption, where, shape)

    def send_audio(self, content: bytes, title: str = "Song", caption: str = "", **where: Any) -> ChatMessage:
        shape = {"title": title}
        return self._send_file("audio", content, f"{title}.mp3", "audio/mpeg", caption, where, shape)

    def send_animation(self, content: bytes, caption: str = "", **where: Any) -> ChatMessage:
        return self._send_file("animation", content, "animation.mp4", "video/mp4", caption, where)

    def send_sticker(self, content: bytes = b"RIFF sticker", emoji: str = "❤️", **where: Any) -> ChatMessage:
        shape = {"emoji": emoji, "set_name": "Everyday"}
        return self._send_file("sticker", content, "sticker.webp", "image/webp", "", where, shape)

    def send_document(
        self,
        content: bytes,
        name: str = "file.pdf",
        mime: str = "application/pdf",
        caption: str = "",
        **where: Any,
    ) -> ChatMessage:
        return self._send_file("document", content, name, mime, caption, where)

    def send_album(
        self,
        items: Sequence[bytes],
        caption: str = "",
        *,
        kinds: Sequence[str] = (),
        captions: Sequence[str] = (),
        **where: Any,
    ) -> list[ChatMessage]:
        """Several photos (or `kinds`) sent together: one update each, held by one media_group_id.

        `caption` stands under the first; `captions` are one for each.
        """
        if not 2 <= len(items) <= MOST_IN_ALBUM:
            raise NotPossible("an album holds from two to ten files")
        album = self._world.next_album()
        sent = []
        for number, content in enumerate(items):
            kind = kinds[number] if kinds else "photo"
            name, mime = _ALBUM_FILES[kind]
            more = {"media_group_id": album}
            words = captions[number] if captions else "" if number else caption
            sent.append(self._send_file(kind, content, name, mime, words, where, more=more))
        return sent

    def _send_file(
        self,
        kind: str,
        content: bytes,
        name: str,
        mime: str,
        caption: str,
        where: Json,
        shape: Json | None = None,
        more: Json | None = None,
    ) -> ChatMessage:
        shown = media(self._world.keep_file(name, mime, content, kind, shape)) | (more or {})
        if caption:
            shown["caption"] = caption
            if entities := detect(caption, []):
                shown["caption_entities"] = entities
        return self._send(shown, **where)

    def share_contact(self, phone_number: str, user_id: int | None = None, **where: Any) -> ChatMessage:
        """Share a contact card: one's own unless another `user_id` is given (0: nobody's)."""
        card: Json = {"phone_number": phone_number, "first_name": self.account.first_name}
        if user_id != 0:
            card["user_id"] = user_id or self.id
        return self._send({"contact": card}, **where)

    def share_location(self, latitude: float, longitude: float, **where: Any) -> ChatMessage:
        return self._send({"location": {"latitude": latitude, "longitude": longitude}}, **where)

    def _send(
        self,
        content: Json,
        reply_to: ChatMessage | None = None,
        chat: "Group | None" = None,
        thread: int | None = None,
    ) -> ChatMessage:
        place = self._place(chat)
        self._check_topic(place, thread)
        sender = self.account.user()
        if self.id in place.anonymous:
            sender, content = ANONYMOUS, {"sender_chat": place.json, **content}
        message = self._world.post(
            place, sender, content, thread_id=thread, reply_to=reply_to, author=self.id
        )
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

    def _check_topic(self, place: Chat, thread: int | None) -> None:
        topic: Topic | None = place.general
        if thread is not None:
            topic = place.topics.get(thread)
            if topic is None or topic.deleted:
                raise NotPossible("no such topic")
        if topic is not None and topic.closed and not place.is_boss(self.id):
            raise NotPossible("this topic is closed")


_ALBUM_FILES = {
    "photo": ("photo.jpg", "image/jpeg"),
    "video": ("video.mp4", "video/mp4"),
    "document": ("file.pdf", "application/pdf"),
    "audio": ("song.mp3", "audio/mpeg"),
}
