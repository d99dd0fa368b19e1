"""An announcement in one language: the text and files as they were sent to the bot, and what is wrong with them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

MOST_LETTERS = 4096
MOST_UNDER_A_FILE = 1024
TEXT = "text"
KINDS = ("photo", "video", "document", "audio", "animation", "voice", "video_note")
"""What can be sent on by the number Telegram gave it."""
IN_ALBUMS = frozenset({"photo", "video", "document", "audio"})
_WITHOUT_WORDS = frozenset({"video_note"})
_LINK = re.compile(r"(?:https?://|tg://|www\.)[^\s<>«»\"]*|\bhttps?:/?[^\s/][^\s]*", re.IGNORECASE)
_HOST = re.compile(r"(?:[\w-]+\.)+[^\W\d_][\w-]+(?::\d{1,5})?\Z")
_TRAILING = ".,;:!?)]}…"


@dataclass(frozen=True, slots=True)
class Piece:
    """A text, or a file with the words under it; entities are Telegram's own formatting."""

    kind: str
    text: str = ""
    file_id: str = ""
    entities: tuple[Mapping[str, Any], ...] = ()

    @property
    def length(self) -> int:
        """Letters as Telegram counts them."""
        return len(self.text.encode("utf-16-le")) // 2

    @property
    def most(self) -> int:
        return MOST_LETTERS if self.kind == TEXT else MOST_UNDER_A_FILE

    @property
    def is_too_long(self) -> bool:
        return self.length > self.most


@dataclass(frozen=True, slots=True)
class Wording:
    """What readers of one language get."""

    language: str
    pieces: tuple[Piece, ...]

    @property
    def is_album(self) -> bool:
        return len(self.pieces) > 1

    @property
    def first(self) -> Piece:
        return self.pieces[0]

    @property
    def shape(self) -> tuple[str, ...]:
        """What kinds it is made of: a correction keeps them."""
        return tuple(piece.kind for piece in self.pieces)

    @property
    def too_long(self) -> Piece | None:
        return next((piece for piece in self.pieces if piece.is_too_long), None)

    @property
    def broken_links(self) -> tuple[str, ...]:
        return tuple(link for piece in self.pieces for link in broken_links(piece))

    def packed(self) -> list[dict[str, Any]]:
        """Write it down as JSON."""
        return [
            {"kind": one.kind, "text": one.text, "file": one.file_id, "entities": list(one.entities)}
            for one in self.pieces
        ]


def unpacked(language: str, packed: Sequence[Mapping[str, Any]]) -> Wording:
    """Undo `Wording.packed`."""
    pieces = (Piece(one["kind"], one["text"], one["file"], tuple(one["entities"])) for one in packed)
    return Wording(language, tuple(pieces))


def read(language: str, parts: Sequence[Mapping[str, Any]]) -> Wording | None:
    """Read what was sent to the bot (the raw parts of an album, or one message); None: nothing we can send on."""
    pieces = tuple(piece for part in parts if (piece := _piece(part.get("message") or {})))
    if not pieces or len(pieces) != len(parts) or (len(pieces) > 1 and _shape_of(pieces) - IN_ALBUMS):
        return None
    return Wording(language, pieces)


def _shape_of(pieces: tuple[Piece, ...]) -> set[str]:
    return {piece.kind for piece in pieces}


def _piece(message: Mapping[str, Any]) -> Piece | None:
    if text := message.get(TEXT):
        return Piece(TEXT, str(text), entities=_entities(message.get("entities")))
    for kind in ("animation", *KINDS):
        # An animation comes with a document beside it, which is only for older readers.
        if found := message.get(kind):
            file = found[-1] if isinstance(found, list) else found
            words = "" if kind in _WITHOUT_WORDS else str(message.get("caption") or "")
            return Piece(kind, words, str(file["file_id"]), _entities(message.get("caption_entities")))
    return None


def _entities(given: Any) -> tuple[Mapping[str, Any], ...]:
    """Keep what formats words; what names a person by their account stays behind."""
    return tuple(one for one in given or () if one.get("type") != "text_mention")


def broken_links(piece: Piece) -> tuple[str, ...]:
    """Give links that can lead nowhere: no host, a scheme written twice, a space lost."""
    hidden = [str(one.get("url", "")) for one in piece.entities if one.get("type") == "text_link"]
    shown = [found.group().rstrip(_TRAILING) for found in _LINK.finditer(piece.text)]
    return tuple(dict.fromkeys(link for link in (*shown, *hidden) if not _leads_somewhere(link)))


def _leads_somewhere(link: str) -> bool:
    if link.lower().startswith("tg://"):
        return len(link) > len("tg://")
    bare = re.sub(r"^https?://", "", link, flags=re.IGNORECASE)
    if re.match(r"https?:", bare, re.IGNORECASE):
        return False
    host = re.split(r"[/?#]", bare, maxsplit=1)[0]
    return _HOST.match(host) is not None
