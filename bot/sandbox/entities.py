"""Telegram's HTML parse mode: text with tags in, plain text with entities out, and back again."""

import html
import re
from typing import Any, NamedTuple

from bot.sandbox.refusal import ApiRefusal, bad_request

Entity = dict[str, Any]

_TYPES = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "a": "text_link",
    "tg-emoji": "custom_emoji",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "tg-time": "date_time",
}
_ATTRIBUTES = {
    "a": {"href"},
    "span": {"class"},
    "code": {"class"},
    "tg-emoji": {"emoji-id"},
    "blockquote": {"expandable"},
    "tg-time": {"unix", "format"},
}
_SPACE = " \t\n\r\v\f"
_CHARACTER = re.compile(r"&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|(lt|gt|amp|quot));?")
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_BARE_VALUE = re.compile(r"[A-Za-z0-9.\-]*")


class _Open(NamedTuple):
    tag: str
    attributes: dict[str, str]
    offset: int
    text_at: int


def utf16_length(text: str) -> int:
    """Length in the UTF-16 code units that Telegram counts."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def _broken(reason: str) -> ApiRefusal:
    return bad_request(f"can't parse entities: {reason}")


def _decoded(match: re.Match[str]) -> str:
    hexadecimal, decimal, name = match.groups()
    if name:
        return _NAMED[name]
    code = int(hexadecimal, 16) if hexadecimal else int(decimal)
    if code == 0 or code >= 0x10FFFF or 0xD800 <= code <= 0xDFFF:
        return match.group()
    return chr(code)


def parse_html(source: str) -> tuple[str, list[Entity]]:
    """Plain text and entities of `source`; refuses what Telegram refuses, in its words."""
    if "<" not in source and "&" not in source:
        return source, []
    return _Parser(source).parse()


class _Parser:
    def __init__(self, source: str) -> None:
        self.source = source
        self.at = 0
        self.pieces: list[str] = []
        self.offset = 0
        self.open: list[_Open] = []
        self.entities: list[Entity] = []

    def parse(self) -> tuple[str, list[Entity]]:
        while (start := self.source.find("<", self.at)) >= 0:
            self._take_text(self.source[self.at : start])
            self.at = start
            if self.source.startswith("</", start):
                self._close_tag(start)
            else:
                self._open_tag(start)
        self._take_text(self.source[self.at :])
        if self.open:
            raise _broken(f'Can\'t find end tag corresponding to start tag "{self.open[-1].tag}"')
        self.entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
        return "".join(self.pieces), self.entities

    def _take_text(self, piece: str) -> None:
        if piece:
            if "&" in piece:
                piece = _CHARACTER.sub(_decoded, piece)
            self.pieces.append(piece)
            self.offset += utf16_length(piece)

    def _bytes(self, position: int) -> int:
        return len(self.source[:position].encode())

    def _word_end(self, position: int, stops: str) -> int:
        while position < len(self.source) and self.source[position] not in stops:
            position += 1
        return position

    def _skip_space(self) -> None:
        while self.at < len(self.source) and self.source[self.at] in _SPACE:
            self.at += 1

    def _open_tag(self, start: int) -> None:
        self.at = self._word_end(start, _SPACE + ">")
        tag = self.source[start + 1 : self.at].lower()
        if self.at == len(self.source):
            raise _broken(f"Unclosed start tag at byte offset {self._bytes(start)}")
        if tag not in _TYPES:
            raise _broken(f'Unsupported start tag "{tag}" at byte offset {self._bytes(start)}')
        attributes: dict[str, str] = {}
        while True:
            self._skip_space()
            if self.at >= len(self.source):
                raise _broken(f"Unclosed start tag at byte offset {self._bytes(start)}")
            if self.source[self.at] == ">":
                break
            name, value = self._attribute(tag, start)
            attributes[name] = value
        self.at += 1
        self._check_attributes(tag, attributes, start)
        self.open.append(_Open(tag, attributes, self.offset, len(self.pieces)))

    def _attribute(self, tag: str, start: int) -> tuple[str, str]:
        begin = self.at
        self.at = self._word_end(self.at, _SPACE + "=>")
        name = self.source[begin : self.at].lower()
        if not name:
            raise _broken(f'Empty attribute name in the tag "{tag}" at byte offset {self._bytes(start)}')
        self._skip_space()
        if not self.source.startswith("=", self.at):
            if tag == "blockquote" and name == "expandable":
                return name, ""
            raise _broken(
                f'Expected equal sign in declaration of an attribute of the tag "{tag}" '
                f"at byte offset {self._bytes(start)}"
            )
        self.at += 1
        self._skip_space()
        return name, self._value(start)

    def _value(self, start: int) -> str:
        quote = self.source[self.at : self.at + 1]
        if quote and quote in "'\"":
            end = self.source.find(quote, self.at + 1)
            if end < 0:
                raise _broken(f"Unclosed start tag at byte offset {self._bytes(start)}")
            value = _CHARACTER.sub(_decoded, self.source[self.at + 1 : end])
            self.at = end + 1
            return value
        begin = self.at
        token = _BARE_VALUE.match(self.source, begin)
        self.at = token.end() if token else begin
        if self.at < len(self.source) and self.source[self.at] not in _SPACE + ">":
            raise _broken(f"Unexpected end of name token at byte offset {self._bytes(begin)}")
        return self.source[begin : self.at].lower()

    def _check_attributes(self, tag: str, attributes: dict[str, str], start: int) -> None:
        # Telegram overlooks attributes it does not know; here they are a bug of the bot.
        unknown = set(attributes) - _ATTRIBUTES.get(tag, set())
        if unknown:
            raise _broken(f'Unsupported attribute "{min(unknown)}" in tag "{tag}"')
        if tag == "span" and attributes.get("class") != "tg-spoiler":
            raise _broken(f'Tag "span" must have class "tg-spoiler" at byte offset {self._bytes(start)}')
        if tag == "a" and not attributes.get("href"):
            raise _broken('Tag "a" must have attribute "href"')
        if tag == "tg-emoji" and not attributes.get("emoji-id", "").isdecimal():
            raise _broken("Invalid custom emoji identifier specified")
        if tag == "tg-time" and not attributes.get("unix", "").isdecimal():
            raise _broken("Invalid date_time timestamp specified")

    def _close_tag(self, start: int) -> None:
        if not self.open:
            raise _broken(f"Unexpected end tag at byte offset {self._bytes(start)}")
        self.at = self._word_end(start, _SPACE + ">")
        tag = self.source[start + 2 : self.at].lower()
        self._skip_space()
        if not self.source.startswith(">", self.at):
            raise _broken(f"Unclosed end tag at byte offset {self._bytes(start)}")
        self.at += 1
        opened = self.open.pop()
        if tag != opened.tag:
            raise _broken(
                f"Unmatched end tag at byte offset {self._bytes(start)}, "
                f'expected "</{opened.tag}>", found "</{tag}>"'
            )
        if self.offset > opened.offset:
            self._add_entity(opened)

    def _add_entity(self, opened: _Open) -> None:
        entity: Entity = {
            "offset": opened.offset,
            "length": self.offset - opened.offset,
            "type": _TYPES[opened.tag],
        }
        language = opened.attributes.get("class", "")
        if opened.tag == "a":
            entity["url"] = opened.attributes["href"]
        elif opened.tag == "tg-emoji":
            entity["custom_emoji_id"] = opened.attributes["emoji-id"]
        elif opened.tag == "blockquote" and "expandable" in opened.attributes:
            entity["type"] = "expandable_blockquote"
        elif opened.tag == "tg-time":
            entity["unix_time"] = int(opened.attributes["unix"])
            entity["date_time_format"] = opened.attributes.get("format", "")
        elif opened.tag == "code" and language.startswith("language-"):
            entity["language"] = language.removeprefix("language-")
        if opened.tag == "pre":
            self._absorb_code(entity)
        self.entities.append(entity)

    def _absorb_code(self, pre: Entity) -> None:
        last = self.entities[-1] if self.entities else {}
        same_place = (last.get("offset"), last.get("length")) == (pre["offset"], pre["length"])
        if same_place and last.get("type") == "code":
            self.entities.pop()
            if "language" in last:
                pre["language"] = last["language"]


_DETECTED = re.compile(
    r"(?P<url>https?://[^\s<>\"]+[^\s<>\".,;:!?)\]])"
    r"|(?<![\w.+-])(?P<email>[\w.+-]+@[\w-]+\.[\w.-]*\w)"
    r"|(?<![\w/@])(?P<bot_command>/[A-Za-z0-9_]{1,32}(?:@\w{3,32})?)(?!\w)"
    r"|(?<!\w)(?P<mention>@[A-Za-z]\w{3,31})"
    r"|(?<!\w)(?P<hashtag>#\w+)"
    r"|(?<![\w+])(?P<phone_number>\+\d[\d ()-]{8,18}\d)"
)


def detect(text: str, entities: list[Entity]) -> list[Entity]:
    """`entities` with those Telegram finds by itself: commands, links, mentions, phones."""
    if not any(mark in text for mark in "/@#+"):
        return entities
    taken = [
        (entity["offset"], entity["offset"] + entity["length"])
        for entity in entities
        if entity["type"] in {"code", "pre", "text_link"}
    ]
    found = list(entities)
    for match in _DETECTED.finditer(text):
        offset = utf16_length(text[: match.start()])
        length = utf16_length(match.group())
        if not any(start < offset + length and offset < end for start, end in taken):
            found.append({"offset": offset, "length": length, "type": str(match.lastgroup)})
    found.sort(key=lambda entity: (entity["offset"], -entity["length"]))
    return found


def trimmed(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """The text without white space at its ends, as Telegram keeps it, entities moved along."""
    kept = text.strip()
    if kept == text or not entities:
        return kept, entities
    shift = utf16_length(text[: len(text) - len(text.lstrip())])
    limit = utf16_length(kept)
    moved = []
    for entity in entities:
        start = max(entity["offset"] - shift, 0)
        end = min(entity["offset"] + entity["length"] - shift, limit)
        if end > start:
            moved.append({**entity, "offset": start, "length": end - start})
    return kept, moved


_HTML = {
    "bold": "b",
    "italic": "i",
    "underline": "u",
    "strikethrough": "s",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "expandable_blockquote": "blockquote",
}


def _tags(text: str, entity: Entity) -> tuple[str, str]:
    kind = entity["type"]
    if kind in _HTML:
        return f"<{_HTML[kind]}>", f"</{_HTML[kind]}>"
    if kind == "spoiler":
        return '<span class="tg-spoiler">', "</span>"
    if kind in {"text_link", "url"}:
        start, end = entity["offset"] * 2, (entity["offset"] + entity["length"]) * 2
        address = entity.get("url") or text.encode("utf-16-le")[start:end].decode("utf-16-le")
        if address.startswith(("http://", "https://", "tg://", "tel:", "mailto:")):
            return f'<a href="{html.escape(address)}">', "</a>"
    return f'<span class="{html.escape(kind)}">', "</span>"


def to_html(text: str, entities: list[Entity]) -> str:
    """Safe HTML for a page: everything escaped but the tags of the entities."""
    if not entities:
        return html.escape(text, quote=False)
    wide = text.encode("utf-16-le")
    opening: dict[int, list[Entity]] = {}
    for entity in sorted(entities, key=lambda each: -each["length"]):
        opening.setdefault(entity["offset"], []).append(entity)
    cuts = sorted({0, len(wide) // 2, *opening, *(each["offset"] + each["length"] for each in entities)})
    pieces: list[str] = []
    open_now: list[tuple[int, str]] = []
    for here, following in zip(cuts, [*cuts[1:], len(wide) // 2], strict=True):
        while open_now and open_now[-1][0] <= here:
            pieces.append(open_now.pop()[1])
        for entity in opening.get(here, ()):
            before, after = _tags(text, entity)
            end = entity["offset"] + entity["length"]
            # A tag never reaches past the one around it, so the HTML stays well formed.
            open_now.append((min([end, *(each[0] for each in open_now)]), after))
            pieces.append(before)
        piece = wide[here * 2 : following * 2].decode("utf-16-le", "replace")
        pieces.append(html.escape(piece, quote=False))
    pieces.extend(closing for _, closing in reversed(open_now))
    return "".join(pieces)
