"""Texts as values: a message id with arguments, rendered only at the edge, in the reader's language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, TypeAlias


@dataclass(frozen=True, slots=True)
class Money:
    """A sum in whole units of a currency (ISO 4217 code)."""

    amount: int
    currency: str = "KZT"


@dataclass(frozen=True, slots=True, init=False)
class Text:
    """What is to be said: the id of a message in `locales/` and its arguments.

    Arguments are strings, whole numbers, dates, aware instants, Money, or Texts (also several, as Lines).
    Strings are what people typed or what data holds; they are escaped when rendered as HTML.
    """

    id: str
    arguments: Mapping[str, Argument]

    def __init__(self, id: str, **arguments: Argument) -> None:
        object.__setattr__(self, "id", id)
        object.__setattr__(self, "arguments", arguments)


@dataclass(frozen=True, slots=True)
class Lines:
    """Several texts said one under another; `apart` puts an empty line between them."""

    texts: tuple[Said, ...]
    apart: bool = False


Said: TypeAlias = Text | Lines
Argument: TypeAlias = str | int | date | datetime | Money | Text | Lines

_EMPTY: Mapping[str, Any] = {}


def paragraphs(*texts: Said | None) -> Lines:
    """Put an empty line between texts; None is left out."""
    return Lines(tuple(text for text in texts if text is not None), apart=True)


def lines(*texts: Said | None) -> Lines:
    """Put texts one under another; None is left out."""
    return Lines(tuple(text for text in texts if text is not None))


def to_json(said: Said) -> dict[str, Any]:
    """Give a plain JSON value from which `from_json` makes an equal text; it holds no rendered words."""
    if isinstance(said, Lines):
        return {"lines": [to_json(text) for text in said.texts], "apart": said.apart}
    if not said.arguments:
        return {"id": said.id}
    return {"id": said.id, "args": {name: _pack(value) for name, value in said.arguments.items()}}


def from_json(value: Mapping[str, Any]) -> Said:
    """Undo `to_json`."""
    if "lines" in value:
        return Lines(tuple(from_json(text) for text in value["lines"]), value["apart"])
    packed = value.get("args", _EMPTY)
    return Text(value["id"], **{name: _unpack(argument) for name, argument in packed.items()})


def _pack(value: Argument) -> Any:
    match value:
        case Text() | Lines():
            return {"said": to_json(value)}
        case Money():
            return {"money": [value.amount, value.currency]}
        case datetime():
            return {"at": value.isoformat()}
        case date():
            return {"on": value.isoformat()}
        case _:
            return value


def _unpack(value: Any) -> Argument:
    match value:
        case {"said": said}:
            return from_json(said)
        case {"money": [amount, currency]}:
            return Money(amount, currency)
        case {"at": at}:
            return datetime.fromisoformat(at)
        case {"on": on}:
            return date.fromisoformat(on)
        case str() | int():
            return value
        case _:
            raise ValueError("an argument of a stored text has an unknown shape")
