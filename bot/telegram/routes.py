"""From an update to the one handler that decides it: aiogram's routers and filters, read once and indexed."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, TypeAlias

from aiogram import Bot, Router
from aiogram.dispatcher.event.handler import HandlerObject
from aiogram.filters import Command as CommandFilter
from aiogram.filters import Filter
from aiogram.filters.callback_data import CallbackQueryFilter
from aiogram.types import Message, TelegramObject

from bot.scheduling.jobs import Job
from bot.telegram.render import Recipe
from bot.telegram.screens import Button, Go, InlineAnswer, Post, Screen
from bot.telegram.updates import Event

Answer: TypeAlias = Screen | Post | Go | None
Handler: TypeAlias = Callable[..., Answer | Sequence[Answer] | InlineAnswer]
Key: TypeAlias = tuple[str, str | None]

GIVEN = frozenset({"tx", "person", "now", "press", "command", "payload", "message", "said", "event", "album"})
"""What the pipeline itself gives to handlers, by parameter name; the rest are the rooms' services."""
MODELS = frozenset({"message", "event"})
"""Of these, what is aiogram's model of what happened."""


class Audience(StrEnum):
    """Who sees a command in the menu."""

    FAMILIES = "families"
    STAFF = "staff"
    ADMINS = "admins"


@dataclass(frozen=True, slots=True)
class Command:
    """A command in the menu; its description is the text `command-<name>`."""

    name: str
    audience: Audience = Audience.FAMILIES


@dataclass(frozen=True, slots=True)
class Feature:
    """What a room adds to the bot."""

    name: str
    router: Router
    commands: tuple[Command, ...] = ()
    services: Mapping[str, object] = field(default_factory=dict)
    menu: tuple[Button, ...] = ()
    """Entries of the home screen, in order."""
    more: tuple[Button, ...] = ()
    """Entries of the screen behind [More]: what is needed seldom."""
    jobs: tuple[Job, ...] = ()
    recipes: Mapping[str, Recipe] = field(default_factory=dict)
    """How the room's files are made, by name."""
    holdings: tuple[object, ...] = ()
    """What the room holds about people: Holdings of the people room, which this layer does not know."""


class Awaits(Filter):
    """The person was asked to type or send something, and this is it."""

    def __init__(self, name: str) -> None:
        self.name = name

    async def __call__(self, _: TelegramObject, awaiting: str | None = None) -> bool:
        return awaiting == self.name


class Payload(Filter):
    """A deep link of this kind was opened: `/start <name>_<rest>`; the rest is given as `payload`."""

    def __init__(self, name: str) -> None:
        self.name = name

    async def __call__(self, event: TelegramObject) -> bool | dict[str, Any]:
        return self.read((event.text or "") if isinstance(event, Message) else "") or False

    def read(self, text: str) -> dict[str, Any] | None:
        """Give the rest of the link in these words, None when there is none of this kind."""
        name, _, rest = _payload_in(text).partition("_")
        return {"payload": rest} if name == self.name and rest else None


@dataclass(frozen=True, slots=True)
class Choice:
    """The handler that decides, and what its filters read."""

    handler: Handler
    parameters: tuple[str, ...]
    found: Mapping[str, Any]
    awaited: bool = False
    """It was chosen because of what is awaited, or would have been otherwise had something else been."""
    reads_input: bool = False
    """It takes the words as the input that is awaited, whatever else they may say."""
    groups: bool = False
    """It answers in groups; all others only in private talks."""
    effect: bool = False
    """It does more than show a screen, so a press that waited at Telegram for long is not carried out."""
    wants_model: bool = False
    """It is given aiogram's model of the event."""


@dataclass(frozen=True, slots=True)
class Route:
    """One handler in the index."""

    handler: HandlerObject
    parameters: tuple[str, ...]
    read: Callable[[Event], Mapping[str, Any] | None] | None
    """Does what its only filter does, on the raw words; None where aiogram has to be asked."""
    wants_model: bool

    def choice(self, found: Mapping[str, Any], *, awaited: bool = False) -> Choice:
        flags = self.handler.flags
        return Choice(
            self.handler.callback,
            self.parameters,
            found,
            awaited=awaited,
            reads_input=any(key[0] == "awaited" for key in _keys(self.handler)),
            groups=bool(flags.get("groups")),
            effect=bool(flags.get("effect")),
            wants_model=self.wants_model,
        )


class Routes:
    """All routes of the house by kind of update and key; only handlers that can match are asked.

    aiogram's own dispatcher asks every handler in turn, which costs most of a bot's time with nine rooms.
    """

    def __init__(self, routers: Sequence[Router], services: Mapping[str, object]) -> None:
        """Build the index; raises TypeError when a handler wants a parameter that nobody provides."""
        self._by_kind: dict[str, tuple[dict[Key, list[Route]], list[Route]]] = {}
        for kind in {kind for router in routers for kind in router.observers}:
            handlers = [h for router in _chain(routers) for h in router.observers[kind].handlers]
            if not handlers:
                continue
            keyed = [(set(_keys(handler)), _route(handler, services)) for handler in handlers]
            every = {key for keys, _ in keyed for key in keys}
            self._by_kind[kind] = (
                {key: [route for keys, route in keyed if key in keys or not keys] for key in every},
                [route for keys, route in keyed if not keys],
            )

    async def choose(self, bot: Bot, event: Event, awaiting: str | None) -> Choice | None:
        """Pick the first handler whose filters agree."""
        by_key, rest = self._by_kind.get(event.kind, ({}, []))
        key = _key_of(event, awaiting)
        if key == ("command", "start"):
            key = next(
                (one for one in [("payload", _payload_in(event.text).partition("_")[0])] if one in by_key),
                key,
            )
        awaited = event.is_message and (key is None or key[0] == "awaited")
        # A command with somebody's name (/help@bot) is aiogram's to read: it knows what we are called.
        named = key is not None and key[0] == "command" and "@" in event.text.split(maxsplit=1)[0]
        for route in by_key.get(key, rest) if key else rest:
            if route.read is None or named:
                found = await _asked(route.handler, event, bot, awaiting)
            else:
                found = route.read(event)
            if found is not None:
                return route.choice(found, awaited=awaited)
        return None

    def at(self, place: str) -> Choice | None:
        """Give the route that draws a place again; None when it is gone, or would do more than draw."""
        by_key, _ = self._by_kind.get("callback_query", ({}, []))
        for route in by_key.get(("press", place.partition(":")[0]), []):
            for wrapped in route.handler.filters or ():
                if isinstance(wrapped.callback, CallbackQueryFilter) and not route.handler.flags.get(
                    "effect"
                ):
                    found = _unpacked(wrapped.callback, place)
                    if found is not None:
                        return route.choice(found)
        return None

    @property
    def kinds(self) -> frozenset[str]:
        return frozenset(self._by_kind)


def _chain(routers: Sequence[Router]) -> Iterator[Router]:
    for router in routers:
        yield from router.chain_tail


def _keys(handler: HandlerObject) -> Iterator[Key]:
    for wrapped in handler.filters or ():
        match wrapped.callback:
            case CommandFilter() as command:
                yield from (("command", str(name)) for name in command.commands)
            case CallbackQueryFilter() as press:
                yield "press", press.callback_data.__prefix__
            case Awaits() as awaits:
                yield "awaited", awaits.name
            case Payload() as payload:
                yield "payload", payload.name


def _key_of(event: Event, awaiting: str | None) -> Key | None:
    if event.is_press:
        return "press", event.data.partition(":")[0]
    if event.is_message:
        words = event.text.split(maxsplit=1)
        if words and words[0].startswith("/") and len(words[0]) > 1:
            return "command", words[0][1:].partition("@")[0].lower()
        if awaiting is not None:
            return "awaited", awaiting
    return None


def _payload_in(text: str) -> str:
    words = text.split(maxsplit=1)
    return words[1].strip() if len(words) == 2 and words[0].partition("@")[0].lower() == "/start" else ""


def _route(handler: HandlerObject, services: Mapping[str, object]) -> Route:
    parameters = _parameters_of(handler, services)
    return Route(handler, parameters, _reader(handler), wants_model=not MODELS.isdisjoint(parameters))


def _reader(handler: HandlerObject) -> Callable[[Event], Mapping[str, Any] | None] | None:
    """Give what a lone filter of ours would find; the index has looked at the key already."""
    filters = [wrapped.callback for wrapped in handler.filters or ()]
    match filters:
        case [] | [Awaits()]:
            return lambda _: {}
        case [CallbackQueryFilter(rule=None) as press]:
            return lambda event: _unpacked(press, event.data)
        case [Payload() as payload]:
            return lambda event: payload.read(event.text)
        case [CommandFilter(magic=None, prefix="/")]:
            return lambda event: {"command": CommandFilter.extract_command(event.text)}
    return None


def _unpacked(press: CallbackQueryFilter, data: str) -> Mapping[str, Any] | None:
    try:
        return {"callback_data": press.callback_data.unpack(data)}
    except (TypeError, ValueError):
        return None


async def _asked(
    handler: HandlerObject, event: Event, bot: Bot, awaiting: str | None
) -> Mapping[str, Any] | None:
    model = event.model(bot)
    if model is None:
        return None
    matched, found = await handler.check(model, bot=bot, awaiting=awaiting)
    return found if matched else None


def _parameters_of(handler: HandlerObject, services: Mapping[str, object]) -> tuple[str, ...]:
    names = tuple(inspect.signature(handler.callback).parameters)
    missing = [name for name in names if name not in GIVEN and name not in services]
    if missing:
        raise TypeError(f"{handler.callback.__qualname__} wants {missing}, which nobody provides")
    return names
