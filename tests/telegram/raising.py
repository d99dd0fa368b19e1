"""A house whose every handler raises what it was given: for tests of what happens to a bug."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import replace
from enum import Enum
from pathlib import Path
from types import UnionType
from typing import Any, Union, get_args, get_origin

from aiogram.filters.callback_data import CallbackData

from bot.app import App, House, build_house
from bot.db import engine
from bot.db.migrations import migrate
from bot.db.vault import Vault
from bot.kernel.clock import HandClock
from bot.sandbox.cast import gather
from bot.sandbox.server import Sandbox
from bot.telegram.deciding.routes import Audience, Commanded, Pressed, Route, Typed
from tests.town import MORNING, Town, settings_for


def stumble(said: str, press: Any, event: Any) -> None:
    """A bug whose exception quotes what the person wrote and pressed."""
    raise ValueError(f"{said} {press!r} {event!r}")


def raising(routes: tuple[Route, ...]) -> tuple[Route, ...]:
    """The same table, every handler replaced; nobody is turned away or asked for consent before."""
    return tuple(replace(route, do=stumble, who=Audience.ANYBODY, consent=False) for route in routes)


def routes_of(house: House) -> Iterator[Route]:
    """Every line of the tables that a phone can come to."""
    for room in house.features:
        yield from room.routes


def way_to(route: Route, word: str) -> tuple[str, str]:
    """Say what a person does to come to this route: ("say" | "press" | "type", with what)."""
    match route.on:
        case Commanded() as command:
            return "say", f"/{command.names[0]} {word}"
        case Pressed() as press:
            return "press", _packed(press.data, word)
        case Typed() as typed:
            return "type", typed.name
    return "say", word


def _packed(press: type[CallbackData], word: str) -> str:
    values = {name: _value(field.annotation, word) for name, field in press.model_fields.items()}
    return press(**values).pack()


def _value(kind: Any, word: str) -> Any:
    if get_origin(kind) in {Union, UnionType}:
        kind = next(one for one in get_args(kind) if one is not type(None))
    if isinstance(kind, type) and issubclass(kind, Enum):
        return next(iter(kind))
    if kind is bool:
        return True
    return 1 if kind is int else word[:12]


@asynccontextmanager
async def town_of_bugs(
    folder: Path, change: Callable[[tuple[Route, ...]], tuple[Route, ...]] = raising, **more: Any
) -> AsyncIterator[Town]:
    """A town whose bot has a bug in every handler."""

    def spoil(house: House) -> House:
        rooms = tuple(replace(room, routes=change(room.routes)) for room in house.features)
        return replace(house, features=rooms)

    async with town_of(folder, spoil, **more) as town:
        yield town


@asynccontextmanager
async def town_of(folder: Path, change: Callable[[House], House], **more: Any) -> AsyncIterator[Town]:
    """A town whose bot lives in another house than the usual one."""
    clock = HandClock(MORNING)
    sandbox = await Sandbox.start(clock=clock)
    cast = gather(sandbox)
    settings = settings_for(sandbox, folder, **more)
    house = change(build_house(settings, clock))
    database = await engine.open_database(settings.database_url, Vault(settings.data_keys))
    await migrate(database)
    await database.write(house.team.seed_forum, settings.staff_chat_id)
    app = App(settings, house, database, clock)
    running = asyncio.create_task(app.run())
    await app.ready.wait()
    try:
        yield Town(sandbox, cast, app, clock, running)
    finally:
        app.stop()
        await asyncio.gather(running, return_exceptions=True)
        await sandbox.close()
