"""What leaves besides screens: a closed set of acts, each written down as JSON and turned into one request.

Act
├── Redraw       one of our messages becomes this screen
├── Copy         somebody's message as it is, without its author
├── Words        a text with Telegram's own formatting, as it was received
├── Reword       a text of ours that somebody formatted gets other words
├── Media        a picture, voice, document … by the number Telegram gave it
├── Album        several of these under one send
├── Quiz         a quiz with one right answer
├── OpenTopic, EditTopic, CloseTopic, ReopenTopic, DeleteTopic
├── Pin, Unpin, React, Delete
├── Remove, LetIn, TurnAway   membership of a group
└── Menu         the commands one person sees

A room learns how its act ended by `Then`: a hook that runs in the transaction which settles it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeAlias

from bot.kernel.text import Said, to_json
from bot.telegram.shown.screens import Button, Post, Screen, pack_buttons, written

Json: TypeAlias = dict[str, Any]
Buttons: TypeAlias = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Settled:
    """How an act ended: status as in the outbox, what Telegram gave, and why it failed."""

    status: str
    """sent, failed, unknown, missed or cancelled."""
    chat_id: int
    message_id: int | None = None
    thread_id: int | None = None
    reason: str | None = None
    """blocked, no-thread, no-message, no-rights or rejected; None unless it failed."""
    others: tuple[int, ...] = ()
    """The further messages of an album."""
    poll_id: str | None = None
    """Of a quiz: an answer names it, and no message."""

    @property
    def message_ids(self) -> tuple[int, ...]:
        """Every message Telegram made of it."""
        return () if self.message_id is None else (self.message_id, *self.others)

    @property
    def sent(self) -> bool:
        return self.status == "sent"


Hook: TypeAlias = Callable[[Any, Settled, dict[str, Any], datetime], Sequence[Post]]
"""(transaction, how it ended, the arguments of `Then`, now) -> what is to be sent because of it.

Views draw with this module, so it names no transaction: they must not know of a database.
"""


@dataclass(frozen=True, slots=True)
class Redraw:
    """Edit one of our messages into a screen; where it is gone the act fails, and nothing new is sent."""

    message_id: int
    screen: Screen
    caption: bool = False
    """The message is a picture or file, so its caption is edited."""

    def written(self) -> Json:
        return {"act": "redraw", "message": self.message_id, "caption": self.caption, **written(self.screen)}


@dataclass(frozen=True, slots=True)
class Copy:
    """Send somebody's message again without its author; with `caption` under other words."""

    from_chat_id: int
    message_id: int
    caption: Said | None = None
    buttons: Buttons = ()

    def written(self) -> Json:
        return _dressed(
            {"act": "copy", "from": self.from_chat_id, "message": self.message_id}, self.caption, self.buttons
        )


@dataclass(frozen=True, slots=True)
class Words:
    """A text as a person formatted it: Telegram's own entities, nothing is parsed."""

    text: str
    entities: tuple[Mapping[str, Any], ...] = ()
    buttons: Buttons = ()
    preview: bool = False

    def written(self) -> Json:
        body: Json = {
            "act": "words",
            "words": self.text,
            "entities": list(self.entities),
            "preview": self.preview,
        }
        return _dressed(body, None, self.buttons)


@dataclass(frozen=True, slots=True)
class Reword:
    """Put other words into one of our messages that was `Words`, or under one that was `Media`."""

    message_id: int
    text: str
    entities: tuple[Mapping[str, Any], ...] = ()
    buttons: Buttons = ()
    caption: bool = False
    """The message is a picture or file, so its caption is edited."""

    def written(self) -> Json:
        body = {
            "act": "reword",
            "message": self.message_id,
            "words": self.text,
            "entities": list(self.entities),
        }
        return _dressed(body | {"caption": self.caption}, None, self.buttons)


@dataclass(frozen=True, slots=True)
class Media:
    """A file Telegram has already, by its number; `caption` is ours, `words` with `entities` a person's own."""

    kind: str
    """photo, video, voice, audio, document, animation, video_note or sticker."""
    file_id: str
    caption: Said | None = None
    words: str | None = None
    entities: tuple[Mapping[str, Any], ...] = ()
    buttons: Buttons = ()

    def written(self) -> Json:
        body: Json = {"act": "media", "kind": self.kind, "file": self.file_id}
        if self.words is not None:
            body |= {"words": self.words, "entities": list(self.entities)}
        return _dressed(body, self.caption, self.buttons)


@dataclass(frozen=True, slots=True)
class Album:
    """Two to ten files under one send; each keeps its own caption."""

    items: tuple[Media, ...]

    def written(self) -> Json:
        return {"act": "album", "items": [item.written() for item in self.items]}


@dataclass(frozen=True, slots=True)
class Quiz:
    """A quiz: one option is right, and the explanation follows the answer."""

    question: Said
    options: tuple[Said, ...]
    right: int
    explanation: Said | None = None
    anonymous: bool = True

    def written(self) -> Json:
        body: Json = {
            "act": "quiz",
            "question": to_json(self.question),
            "options": [to_json(option) for option in self.options],
            "right": self.right,
            "anonymous": self.anonymous,
        }
        if self.explanation is not None:
            body["explanation"] = to_json(self.explanation)
        return body


@dataclass(frozen=True, slots=True)
class OpenTopic:
    """Open a topic in a forum; `Settled.thread_id` is its number."""

    name: Said

    def written(self) -> Json:
        return {"act": "open-topic", "name": to_json(self.name)}


@dataclass(frozen=True, slots=True)
class EditTopic:
    """Give the topic of the post (`Post.thread_id`) another name."""

    name: Said

    def written(self) -> Json:
        return {"act": "edit-topic", "name": to_json(self.name)}


@dataclass(frozen=True, slots=True)
class CloseTopic:
    """Close the topic of the post: members read it and write no more."""

    def written(self) -> Json:
        return {"act": "close-topic"}


@dataclass(frozen=True, slots=True)
class ReopenTopic:
    """Open the closed topic of the post again."""

    def written(self) -> Json:
        return {"act": "reopen-topic"}


@dataclass(frozen=True, slots=True)
class DeleteTopic:
    """Delete the topic of the post with all its messages."""

    def written(self) -> Json:
        return {"act": "delete-topic"}


@dataclass(frozen=True, slots=True)
class Pin:
    """Pin a message, without a sound."""

    message_id: int

    def written(self) -> Json:
        return {"act": "pin", "message": self.message_id}


@dataclass(frozen=True, slots=True)
class Unpin:
    """Take a pinned message down."""

    message_id: int

    def written(self) -> Json:
        return {"act": "unpin", "message": self.message_id}


@dataclass(frozen=True, slots=True)
class React:
    """Set our one reaction to a message; None takes it back."""

    message_id: int
    emoji: str | None

    def written(self) -> Json:
        return {"act": "react", "message": self.message_id, "emoji": self.emoji}


@dataclass(frozen=True, slots=True)
class Delete:
    """Delete up to 100 messages; Telegram lets a bot do so for 48 hours."""

    message_ids: tuple[int, ...]

    def written(self) -> Json:
        return {"act": "delete", "messages": list(self.message_ids)}


@dataclass(frozen=True, slots=True)
class Remove:
    """Remove somebody from a group; they may be invited again, so the ban is lifted at once by `readmit`."""

    person_id: int
    readmit: bool = False

    def written(self) -> Json:
        return {"act": "readmit" if self.readmit else "remove", "person": self.person_id}


@dataclass(frozen=True, slots=True)
class LetIn:
    """Approve somebody's request to join a group."""

    person_id: int

    def written(self) -> Json:
        return {"act": "let-in", "person": self.person_id}


@dataclass(frozen=True, slots=True)
class Menu:
    """Show these commands in the menu of one private talk; their descriptions are the texts `command-<name>`."""

    commands: tuple[str, ...]

    def written(self) -> Json:
        return {"act": "menu", "commands": list(self.commands)}


@dataclass(frozen=True, slots=True)
class TurnAway:
    """Decline somebody's request to join a group."""

    person_id: int

    def written(self) -> Json:
        return {"act": "turn-away", "person": self.person_id}


Act: TypeAlias = (
    Redraw
    | Copy
    | Words
    | Reword
    | Media
    | Album
    | Quiz
    | OpenTopic
    | EditTopic
    | CloseTopic
    | ReopenTopic
    | DeleteTopic
    | Pin
    | Unpin
    | React
    | Delete
    | Remove
    | LetIn
    | TurnAway
    | Menu
)


def _dressed(body: Json, caption: Said | None, buttons: Buttons) -> Json:
    if caption is not None:
        body["text"] = to_json(caption)
    if buttons:
        body["buttons"] = pack_buttons(buttons)
    return body
