"""From an update to the one handler that decides it: the rooms' tables, read once and indexed."""

from __future__ import annotations

import inspect
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from functools import cache
from typing import Any, TypeAlias, get_args, get_type_hints

from aiogram.filters.callback_data import CallbackData

from bot.kernel import text
from bot.kernel.errors import SettingsWrong
from bot.kernel.ourname import OurName
from bot.scheduling.jobs import Job
from bot.telegram.sending.render import Recipe
from bot.telegram.shown.acts import Hook
from bot.telegram.shown.screens import Button, Go, InlineAnswer, Post, Screen
from bot.telegram.updates import NUMBERS_END, Event, Place

Answer: TypeAlias = Screen | Post | Go | None
Handler: TypeAlias = Callable[..., Answer | Sequence[Answer] | InlineAnswer]
Coming: TypeAlias = Callable[[Any, Any, datetime], text.Said | None]
"""(transaction, person, now) -> one line for the home screen, or nothing."""
Key: TypeAlias = tuple[str, str]

MODELS = frozenset({"message", "event"})
"""Parameters that are aiogram's model of what happened."""
GIVEN = frozenset({"tx", "person", "now", "press", "command", "payload", "said", "album", "where"}) | MODELS
"""What the pipeline itself gives to handlers, by parameter name; the rest are the rooms' services."""


class Audience(StrEnum):
    """Who may take a route, and who sees a command in the menu; administrators may do everything."""

    ANYBODY = "anybody"
    STAFF = "staff"
    CASEWORKER = "caseworker"
    CASEWORK = "casework"
    """Caseworkers and coordinators: whoever may answer somebody who asks for help."""
    COORDINATOR = "coordinator"
    TRAINER = "trainer"
    ADMIN = "admin"


@dataclass(frozen=True, slots=True)
class Command:
    """A command in the menu; its description is the text `command-<name>`."""

    name: str
    audience: Audience = Audience.ANYBODY


# ---- what a route waits for -------------------------------------------------------------------------


class Commanded:
    """One of these commands was written; the words after it are given as `command`."""

    kind = "message"

    def __init__(self, *names: str) -> None:
        self.names = names

    def keys(self) -> Iterator[Key]:
        yield from (("command", name) for name in self.names)

    def read(self, event: Event) -> Mapping[str, Any] | None:
        return {"command": event.text.partition(" ")[2].strip()}


class Pressed:
    """A button with this callback data was pressed; it is given as `press`."""

    kind = "callback_query"

    def __init__(self, data: type[CallbackData]) -> None:
        self.data = data

    def keys(self) -> Iterator[Key]:
        yield "press", self.data.__prefix__

    def read(self, event: Event) -> Mapping[str, Any] | None:
        return self.unpack(event.data)

    def unpack(self, data: str) -> Mapping[str, Any] | None:
        try:
            press = self.data.unpack(data)
        except (TypeError, ValueError):
            return None
        # A number no row can have is no button of ours: the database would not even take the question.
        numbers = (value for _, value in press if isinstance(value, int))
        return {"press": press} if all(abs(number) < NUMBERS_END for number in numbers) else None


class Typed:
    """The person was asked to type or send something (`Screen.awaiting`), and this is it. Private talks only."""

    kind = "message"

    def __init__(self, name: str, *, reaches_people: bool = False) -> None:
        """`reaches_people`: the words go to a person, so danger in them is heard there, not beside them."""
        self.name, self.reaches_people = name, reaches_people

    def keys(self) -> Iterator[Key]:
        yield "awaited", self.name

    def read(self, _: Event) -> Mapping[str, Any] | None:
        return {}


class Opened:
    """A deep link of this kind was opened: `/start <name>_<rest>`; the rest is given as `payload`."""

    kind = "message"

    def __init__(self, name: str) -> None:
        self.name = name

    def keys(self) -> Iterator[Key]:
        yield "payload", self.name

    def read(self, event: Event) -> Mapping[str, Any] | None:
        name, _, rest = _payload_in(event.text).partition("_")
        return {"payload": rest} if name == self.name and rest else None


class Said:
    """Any message that no other route takes."""

    kind = "message"

    def keys(self) -> Iterator[Key]:
        yield from ()

    def read(self, _: Event) -> Mapping[str, Any] | None:
        return {}


class SaidAnonymously(Said):
    """A message of an administrator who writes in the name of the group: nobody knows who it was."""

    def keys(self) -> Iterator[Key]:
        yield "anonymous", ""


class Happened:
    """An update of another kind: message_reaction, edited_message, chat_member, poll_answer …"""

    def __init__(self, kind: str) -> None:
        self.kind = kind

    def keys(self) -> Iterator[Key]:
        yield from ()

    def read(self, _: Event) -> Mapping[str, Any] | None:
        return {}


Trigger: TypeAlias = Commanded | Pressed | Typed | Opened | Said | Happened


@dataclass(frozen=True, slots=True, eq=False)
class Route:
    """One line of a room's table: on what, who decides, where, for whom, and what it needs."""

    on: Trigger
    do: Handler
    where: Place = Place.PRIVATE
    who: Audience = Audience.ANYBODY
    effect: bool = False
    """It does more than show a screen, so a press that waited at Telegram for long is not carried out."""
    consent: bool = False
    """The person is asked for consent first; afterwards what they wanted is carried out."""
    lasting: bool = False
    """The press itself says all it means, so it is carried out also when it waited at Telegram for long."""

    @property
    def name(self) -> str:
        """What the audit calls it: the keys it waits for."""
        said = [":".join(key).rstrip(":") for key in self.on.keys()]  # noqa: SIM118 - no mapping: a trigger has no values
        return ",".join(said) or self.on.kind


Diversion: TypeAlias = Callable[[Any, int, str], str | None]
"""(transaction, person, what they typed) -> the packed press it means, wherever it is typed."""


Refresh: TypeAlias = Callable[[Any], None]
"""(transaction) -> memory brought up to what is stored."""


@dataclass(frozen=True, slots=True)
class Feature:
    """What a room adds to the bot."""

    name: str
    routes: tuple[Route, ...]
    commands: tuple[Command, ...] = ()
    services: Mapping[str, object] = field(default_factory=dict)
    menu: tuple[Button, ...] = ()
    """Entries of the home screen, in order."""
    coming: tuple[Coming, ...] = ()
    """Lines above the home screen's question: what comes next for this person."""
    more: tuple[Button, ...] = ()
    """Entries of the screen behind [More]: what is needed seldom."""
    others: tuple[Button, ...] = ()
    """Entries of the screen [Other help], for whom the home screen has no place: leavers of care, sponsors …"""
    jobs: tuple[Job, ...] = ()
    recipes: Mapping[str, Recipe] = field(default_factory=dict)
    """How the room's files are made, by name."""
    hooks: Mapping[str, Hook] = field(default_factory=dict)
    """What the room does in the transaction in which an act of its own is settled, by name."""
    diversion: Diversion | None = None
    """Asked about every word typed in a private talk, before anything else reads it."""
    refresh: Refresh | None = None
    """Asked before every decision: what the room keeps in memory follows what any process has stored."""
    holdings: tuple[object, ...] = ()
    """What the room holds about people: Holdings of the people room, which this layer does not know."""


@dataclass(frozen=True, slots=True)
class Choice:
    """The route that decides, and what was read of the event for it."""

    route: Route
    parameters: tuple[str, ...] = ()
    found: Mapping[str, Any] = field(default_factory=dict)
    awaited: bool = False
    """It was chosen because of what is awaited, or would have been otherwise had something else been."""

    @property
    def handler(self) -> Handler:
        return self.route.do

    @property
    def effect(self) -> bool:
        return self.route.effect

    @property
    def reads_input(self) -> bool:
        """It takes the words as the input that is awaited, whatever else they may say."""
        return isinstance(self.route.on, Typed) and not self.route.on.reaches_people

    @property
    def anonymous(self) -> bool:
        return isinstance(self.route.on, SaidAnonymously)

    @property
    def wants_model(self) -> bool:
        """It is given aiogram's model of the event."""
        return not MODELS.isdisjoint(self.parameters)


@dataclass(slots=True)
class _Drawer:
    """The routes of one kind of update in one place, by key; those without a key are asked last."""

    keyed: dict[Key, list[Route]]
    rest: list[Route]


class Routes:
    """All routes of the house by place, kind of update and key; only those that can match are asked."""

    def __init__(
        self, features: Sequence[Feature], services: Mapping[str, object], our_name: OurName | None = None
    ) -> None:
        """Build the index; raises SettingsWrong when a handler wants what nobody provides, or two routes clash."""
        self._our_name = our_name or OurName()
        self.diversions = tuple(one for room in features if (one := room.diversion))
        self.refreshing = tuple(room.refresh for room in features if room.refresh)
        self._parameters: dict[Route, tuple[str, ...]] = {}
        placed: dict[tuple[Place, str], list[Route]] = defaultdict(list)
        for route in (route for room in features for route in room.routes):
            self._parameters[route] = _parameters_of(route, services)
            for place in route.where:
                placed[place, route.on.kind].append(route)
        self._drawers = {where: _drawer(routes) for where, routes in placed.items()}

    def choose(self, event: Event, place: Place, awaiting: str | None) -> Choice | None:
        """Pick the first route that can read this event in this place."""
        drawer = self._drawers.get((place, event.kind))
        if drawer is None:
            return None
        awaiting = awaiting if place is Place.PRIVATE else None
        key = self._key_of(event, place, awaiting, drawer)
        awaited = place is Place.PRIVATE and event.is_message and (key is None or key[0] == "awaited")
        for route in drawer.keyed.get(key, drawer.rest) if key else drawer.rest:
            found = route.on.read(event)
            if found is not None:
                return Choice(route, self._parameters[route], found, awaited=awaited)
        return None

    def at(self, place: str, *, carry_out: bool = False) -> Choice | None:
        """Give the route of a packed press (or, to carry out, of a command) in the private talk; None when it is gone.

        One that would do more than draw is given only to `carry_out` what somebody wanted before they were asked
        something else.
        """
        if place.startswith("/"):
            return self._commanded(place[1:]) if carry_out else None
        drawer = self._drawers.get((Place.PRIVATE, "callback_query"))
        for route in drawer.keyed.get(("press", place.partition(":")[0]), []) if drawer else []:
            if isinstance(route.on, Pressed) and (carry_out or not route.effect):
                found = route.on.unpack(place)
                if found is not None:
                    return Choice(route, self._parameters[route], found)
        return None

    def _commanded(self, name: str) -> Choice | None:
        drawer = self._drawers.get((Place.PRIVATE, "message"))
        found = drawer.keyed.get(("command", name), []) if drawer else []
        return Choice(found[0], self._parameters[found[0]], {"command": ""}) if found else None

    @property
    def all(self) -> tuple[Route, ...]:
        return tuple(self._parameters)

    def _key_of(self, event: Event, place: Place, awaiting: str | None, drawer: _Drawer) -> Key | None:
        if event.is_press:
            return "press", event.data.partition(":")[0]
        if not event.is_message:
            return None
        if place is not Place.PRIVATE and event.is_anonymous:
            return "anonymous", ""
        words = event.text.split(maxsplit=1)
        if words and words[0].startswith("/") and len(words[0]) > 1:
            name, _, whom = words[0][1:].partition("@")
            if whom and whom.lower() != str(self._our_name).lower():
                return None
            payload = ("payload", _payload_in(event.text).partition("_")[0])
            return payload if payload[1] and payload in drawer.keyed else ("command", name.lower())
        return ("awaited", awaiting) if awaiting is not None else None


def _drawer(routes: Sequence[Route]) -> _Drawer:
    keyed: dict[Key, list[Route]] = defaultdict(list)
    rest: list[Route] = []
    for route in routes:
        keys = set(route.on.keys())
        for key in keys:
            keyed[key].append(route)
        if not keys:
            rest.append(route)
    for key, owners in keyed.items():
        if len(owners) > 1:
            names = " and ".join(route.do.__qualname__ for route in owners)
            raise SettingsWrong(f"two routes wait for {':'.join(key)}: {names}")
    # What is waited for by name comes first, wherever its room stands; what takes anything takes the rest.
    return _Drawer({key: [*owners, *rest] for key, owners in keyed.items()}, rest)


def _payload_in(text: str) -> str:
    words = text.split(maxsplit=1)
    return words[1].strip() if len(words) == 2 and words[0].partition("@")[0].lower() == "/start" else ""


def _parameters_of(route: Route, services: Mapping[str, object]) -> tuple[str, ...]:
    """Give the names a handler wants; raises SettingsWrong when nobody provides one of them, or another kind of it."""
    names, wanted = _wishes_of(route.do)
    missing = [name for name in names if name not in GIVEN and name not in services]
    if missing:
        raise SettingsWrong(f"{route.do.__qualname__} wants {missing}, which nobody provides")
    for name in names:
        kind = wanted.get(name)
        if name in services and isinstance(kind, type) and not isinstance(services[name], kind):
            raise SettingsWrong(
                f"{route.do.__qualname__} wants {name} as {kind.__qualname__}, which it is not"
            )
        if name == "press" and isinstance(route.on, Pressed) and not _fits(route.on.data, kind):
            raise SettingsWrong(
                f"{route.do.__qualname__} wants another press than {route.on.data.__qualname__}"
            )
    return names


@cache
def _wishes_of(handler: Handler) -> tuple[tuple[str, ...], Mapping[str, Any]]:
    return tuple(inspect.signature(handler).parameters), get_type_hints(handler)


def _fits(data: type[CallbackData], kind: Any) -> bool:
    """Say whether this press may be given where `kind` is wanted: itself, or one of several."""
    return kind is None or kind is Any or data is kind or data in get_args(kind)
