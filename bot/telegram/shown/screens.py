"""What a person is shown: a text, buttons that carry everything they need, and what is awaited next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import Enum, IntEnum
from functools import lru_cache, wraps
from typing import Any, ParamSpec, Protocol, cast

from aiogram.filters.callback_data import CallbackData

from bot.kernel.text import Said, Text, from_json, to_json

P = ParamSpec("P")


class Home(CallbackData, prefix="home"):
    """The way home, on every screen."""


class Help(CallbackData, prefix="help"):
    """The help card, from everywhere."""


class AskPerson(CallbackData, prefix="ask-person"):
    """Ask a person of the team, from everywhere."""


class Lane(IntEnum):
    """In which order messages leave; a lower number never waits for a higher one."""

    URGENT = 0
    REPLY = 1
    REMINDER = 2
    BULK = 3


@dataclass(frozen=True, slots=True, eq=False)
class Button:
    """A label and what its press carries: typed callback data, a link, or what it copies.

    Compared by identity, so that a tuple of them can be an argument of a `fixed` view.
    """

    label: Text
    press: CallbackData | None = None
    url: str | None = None
    copy: str | None = None
    """What a press puts among the things to paste, such as a number to call."""


TOPIC_NAME = 128
"""So many letters fit into a topic's name."""
HOME = Button(Text("home-button"), Home())


@dataclass(frozen=True, slots=True)
class Go:
    """Draw another place instead: the route of this press runs in the same transaction."""

    place: CallbackData | str
    """A string is a packed press that another room asked to be sent on to."""
    carry_out: bool = False
    """Carry the press out even where it does more than draw: the person wanted it and was asked something first."""


@dataclass(frozen=True, slots=True)
class File:
    """A file made when the message leaves, outside any transaction: the recipe's name and its arguments as JSON."""

    recipe: str
    arguments: dict[str, Any]
    name: str
    """File name with its ending, without words a person wrote."""


@dataclass(frozen=True, slots=True)
class Screen:
    """One screen of a private talk.

    A press edits the pressed message into this screen; anything else sends it anew.
    `awaiting` names the typed input this screen waits for. `place` is the press that draws it again,
    kept as where the person is; screens that must not be returned to leave it out.
    """

    text: Said
    buttons: tuple[tuple[Button, ...], ...] = ()
    awaiting: str | None = None
    place: CallbackData | None = None
    alert: Text | None = None
    """A short note over the screen; best effort, so never the only sign of something."""
    anew: bool = False
    """Send a new message even after a press, because the pressed one must stay."""
    preview: bool = False
    lane: Lane = Lane.REPLY
    file: File | None = None
    """A picture or a document under which the text stands as caption; always sent anew."""
    then: Then | None = None
    """The hook of the room that hears where this screen stands."""
    prepared: dict[str, Any] | None = field(default=None, compare=False, repr=False)
    """How a `fixed` screen is written down, made once."""


@dataclass(frozen=True, slots=True)
class Then:
    """What a room wants to do when its act is settled: the name of its hook, and arguments as JSON."""

    hook: str
    args: dict[str, Any] = field(default_factory=dict)


class Writable(Protocol):
    """An act of `bot.telegram.shown.acts`: what leaves and is no screen."""

    def written(self) -> dict[str, Any]:
        """Write the act down as JSON."""
        ...


@dataclass(frozen=True, slots=True)
class Post:
    """What leaves to somebody else than the one who pressed: to another person, a group, a topic."""

    chat_id: int
    act: Screen | Writable
    person_id: int | None = None
    """Whose language it is rendered in; None: `language` or the default one."""
    language: str | None = None
    thread_id: int | None = None
    due_at_ms: int | None = None
    not_after_ms: int | None = None
    """After this instant it must not leave any more and ends as `missed`; whoever wrote it decides again."""
    dedupe_key: str | None = None
    silent: bool = False
    reply_to: int | None = None
    """The message in the same chat that this answers; where it is gone, the post leaves without."""
    lane: Lane | None = None
    """In which lane an act leaves (None: as a reply); a screen names its own, which this overrules."""
    agreed: bool = False
    """It leaves also to whom nothing may come by itself now: they agreed to it, or it takes something away."""
    then: Then | None = None
    """The hook of the room that hears how this ended."""

    @property
    def leaves_by(self) -> Lane:
        if self.lane is not None:
            return self.lane
        return self.act.lane if isinstance(self.act, Screen) else Lane.REPLY


@dataclass(frozen=True, slots=True)
class Article:
    """One page as somebody may share it in another chat: public facts only, said to whoever is there."""

    key: str
    """Tells it from the others of one answer: 1 to 64 bytes."""
    title: Text
    """Without markup; under it the list shows how the page begins after its first line."""
    said: Said


@dataclass(frozen=True, slots=True)
class InlineAnswer:
    """What is offered to somebody who types our name and words into any chat; worthless when it comes late."""

    articles: tuple[Article, ...]
    open_label: Text
    """The button above the list, which opens the private talk with us."""


def column(*buttons: Button | None) -> tuple[tuple[Button, ...], ...]:
    """One button a row; None is left out."""
    return tuple((button,) for button in buttons if button is not None)


def grid(buttons: list[Button], width: int) -> tuple[tuple[Button, ...], ...]:
    """Rows of `width` buttons."""
    return tuple(tuple(buttons[i : i + width]) for i in range(0, len(buttons), width))


def pack_buttons(buttons: tuple[tuple[Button, ...], ...]) -> list[list[dict[str, Any]]]:
    """Write the keyboard down without words: labels as texts, presses packed (at most 64 bytes)."""
    return [[{"label": to_json(button.label)} | _carried(button) for button in row] for row in buttons]


def _carried(button: Button) -> dict[str, str]:
    if button.url:
        return {"url": button.url}
    if button.copy:
        return {"copy": button.copy}
    return {"data": packed(button.press) if button.press else ""}


def packed(press: CallbackData) -> str:
    """Pack callback data exactly as aiogram's `pack` does, without the model dump that makes it slow.

    Raises ValueError when a value holds the separator or the whole is over Telegram's 64 bytes.
    """
    values = press.__dict__.values()
    parts = [type(press).__prefix__, *("" if v is None else str(_plain(v)) for v in values)]
    data = ":".join(parts)
    if data.count(":") != len(parts) - 1 or len(data.encode()) > 64:
        raise ValueError(f"{type(press).__name__} cannot be packed into 64 bytes")
    return data


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    return int(value) if isinstance(value, bool) else value


def written(screen: Screen) -> dict[str, Any]:
    """Write a screen down as JSON without words: texts by id, presses packed."""
    body: dict[str, Any] = {"text": to_json(screen.text)}
    if screen.buttons:
        body["buttons"] = pack_buttons(screen.buttons)
    if screen.preview:
        body["preview"] = True
    if screen.file:
        body["file"] = {
            "recipe": screen.file.recipe,
            "args": screen.file.arguments,
            "name": screen.file.name,
        }
    return body


def fixed(view: Callable[P, Screen]) -> Callable[P, Screen]:
    """Build a view's screen once for each set of (hashable) arguments, because it depends on nothing else."""

    @wraps(view)
    def shown(*args: P.args, **kwargs: P.kwargs) -> Screen:
        screen = view(*args, **kwargs)
        return replace(screen, prepared={**written(screen), "fixed": True})

    # The cache's own type wants every argument hashable, which a ParamSpec cannot say.
    return cast(Callable[P, Screen], lru_cache(maxsize=1024)(shown))


def label_of(packed: dict[str, Any]) -> Said:
    return from_json(packed["label"])
