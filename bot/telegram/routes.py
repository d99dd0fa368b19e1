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
from aiogram.types import CallbackQuery, Message, TelegramObject, Update

from bot.scheduling.jobs import Job
from bot.telegram.render import Recipe
from bot.telegram.screens import Button, Go, Post, Screen

Answer: TypeAlias = Screen | Post | Go | None
Handler: TypeAlias = Callable[..., Answer | Sequence[Answer]]
Key: TypeAlias = tuple[str, str | None]

GIVEN = frozenset({"tx", "person", "now", "press", "command", "payload", "message", "said", "event", "album"})
"""What the pipeline itself gives to handlers, by parameter name; the rest are the rooms' services."""


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
        name, _, rest = _payload_of(event).partition("_")
        return {"payload": rest} if name == self.name and rest else False


@dataclass(frozen=True, slots=True)
class Choice:
    """The handler that decides, and what its filters read."""

    handler: Handler
    parameters: tuple[str, ...]
    found: Mapping[str, Any]
    awaited: bool = False
    """It was chosen because of what is awaited, or would have been otherwise had something else been."""
    groups: bool = False
    """It answers in groups; all others only in private talks."""
    effect: bool = False
    """It does more than show a screen, so a press that waited at Telegram for long is not carried out."""


class Routes:
    """All routes of the house by kind of update and key; only handlers that can match are asked.

    aiogram's own dispatcher asks every handler in turn, which costs most of a bot's time with nine rooms.
    """

    def __init__(self, routers: Sequence[Router], services: Mapping[str, object]) -> None:
        """Build the index; raises TypeError when a handler wants a parameter that nobody provides."""
        self._by_kind: dict[str, tuple[dict[Key, list[HandlerObject]], list[HandlerObject]]] = {}
        self._parameters: dict[Any, tuple[str, ...]] = {}
        for kind in {kind for router in routers for kind in router.observers}:
            handlers = [h for router in _chain(routers) for h in router.observers[kind].handlers]
            if not handlers:
                continue
            for handler in handlers:
                self._parameters[handler.callback] = _parameters_of(handler, services)
            keyed = [(set(_keys(handler)), handler) for handler in handlers]
            every = {key for keys, _ in keyed for key in keys}
            self._by_kind[kind] = (
                {key: [h for keys, h in keyed if key in keys or not keys] for key in every},
                [h for keys, h in keyed if not keys],
            )

    async def choose(self, bot: Bot, update: Update, awaiting: str | None) -> Choice | None:
        """Pick the first handler whose filters agree."""
        kind, event = update.event_type, update.event
        by_key, rest = self._by_kind.get(kind, ({}, []))
        key = _key_of(event, awaiting)
        if key == ("command", "start"):
            key = next(
                (one for one in [("payload", _payload_of(event).partition("_")[0])] if one in by_key), key
            )
        candidates = by_key.get(key, rest) if key else rest
        for handler in candidates:
            matched, found = await handler.check(event, bot=bot, awaiting=awaiting)
            if matched:
                return Choice(
                    handler.callback,
                    self._parameters[handler.callback],
                    found,
                    awaited=isinstance(event, Message) and (key is None or key[0] == "awaited"),
                    groups=bool(handler.flags.get("groups")),
                    effect=bool(handler.flags.get("effect")),
                )
        return None

    def at(self, place: str) -> Choice | None:
        """Give the route that draws a place again; None when it is gone, or would do more than draw."""
        by_key, _ = self._by_kind.get("callback_query", ({}, []))
        for handler in by_key.get(("press", place.partition(":")[0]), []):
            for wrapped in handler.filters or ():
                if isinstance(wrapped.callback, CallbackQueryFilter) and not handler.flags.get("effect"):
                    try:
                        press = wrapped.callback.callback_data.unpack(place)
                    except (TypeError, ValueError):
                        continue
                    found = {"callback_data": press}
                    return Choice(handler.callback, self._parameters[handler.callback], found)
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


def _key_of(event: TelegramObject, awaiting: str | None) -> Key | None:
    if isinstance(event, CallbackQuery):
        return "press", (event.data or "").partition(":")[0]
    if isinstance(event, Message):
        words = (event.text or "").split(maxsplit=1)
        if words and words[0].startswith("/") and len(words[0]) > 1:
            return "command", words[0][1:].partition("@")[0].lower()
        if awaiting is not None:
            return "awaited", awaiting
    return None


def _payload_of(event: TelegramObject) -> str:
    words = (event.text or "").split(maxsplit=1) if isinstance(event, Message) else []
    return words[1].strip() if len(words) == 2 and words[0].partition("@")[0].lower() == "/start" else ""


def _parameters_of(handler: HandlerObject, services: Mapping[str, object]) -> tuple[str, ...]:
    names = tuple(inspect.signature(handler.callback).parameters)
    missing = [name for name in names if name not in GIVEN and name not in services]
    if missing:
        raise TypeError(f"{handler.callback.__qualname__} wants {missing}, which nobody provides")
    return names
