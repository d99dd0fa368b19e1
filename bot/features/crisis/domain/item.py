"""What a message holds, read from Telegram's raw JSON and kept so that it can be shown again elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

FILES = ("photo", "voice", "video", "video_note", "audio", "animation", "document", "sticker")
"""An animation comes as a document, too, so it stands before it."""
BEHIND_REVEAL = frozenset({"contact", "location", "venue"})
"""What tells who or where somebody is: shown to one of the team at a time, and written down."""
SAID = "said"
"""A text of the bot's own, as JSON."""
OTHER = "other"


@dataclass(frozen=True, slots=True)
class Item:
    """Kind, words with Telegram's formatting, and the file's number at Telegram."""

    kind: str
    words: str = ""
    entities: tuple[Mapping[str, Any], ...] = ()
    file_id: str | None = None
    extra: Mapping[str, Any] | None = None

    @property
    def hidden(self) -> bool:
        """Say whether it is shown only after a deliberate act."""
        return self.kind in BEHIND_REVEAL

    @property
    def is_text(self) -> bool:
        return self.kind == "text"

    def as_json(self) -> dict[str, Any]:
        return {
            "kind": self.kind,
            "words": self.words,
            "entities": list(self.entities),
            "file": self.file_id,
            "extra": dict(self.extra) if self.extra else None,
        }


def from_json(value: Mapping[str, Any]) -> Item:
    return Item(
        value["kind"], value["words"], tuple(value["entities"]), value["file"], value["extra"] or None
    )


def read(message: Mapping[str, Any]) -> Item:
    """Read a raw message; a kind we do not know is kept with its words alone."""
    words, entities = _words(message)
    for kind in FILES:
        if kind == "document" and "animation" in message:
            continue
        if kind in message and (file_id := _file(message[kind])):
            return Item(kind, words, entities, file_id)
    for kind in ("venue", "location", "contact"):
        if isinstance(message.get(kind), Mapping):
            return Item(kind, extra=message[kind])
    return Item("text" if message.get("text") else OTHER, words, entities)


def _words(message: Mapping[str, Any]) -> tuple[str, tuple[Mapping[str, Any], ...]]:
    for words, entities in (("text", "entities"), ("caption", "caption_entities")):
        if isinstance(message.get(words), str):
            found = message.get(entities)
            return message[words], tuple(found) if isinstance(found, list) else ()
    return "", ()


def _file(value: Any) -> str | None:
    # A picture comes in several sizes, the largest last.
    one = value[-1] if isinstance(value, list) and value else value
    file_id = one.get("file_id") if isinstance(one, Mapping) else None
    return file_id if isinstance(file_id, str) else None
