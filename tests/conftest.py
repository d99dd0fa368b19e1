"""The town for every test: one sandbox, one bot, a clock turned by hand, and everybody's phones."""

from __future__ import annotations

import inspect
import os
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests import engines
from tests.town import Phone, Town, town_in

_server = ExitStack()
_ON_A_DATABASE = frozenset({"town", "database", "place", "engine"})
"""Fixtures with a database under them."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--engine",
        choices=("sqlite", "postgresql"),
        default="sqlite",
        help="postgresql: start a server and run on it everything that touches the database",
    )


def pytest_configure(config: pytest.Config) -> None:
    # Workers find the server of the process that started them in their environment. Where none can start, this fails.
    if config.getoption("--engine") == "postgresql" and engines.SERVER not in os.environ:
        os.environ[engines.SERVER] = _server.enter_context(engines.server())
        engines.prepare(os.environ[engines.SERVER])


def pytest_unconfigure() -> None:
    _server.close()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--engine") == "postgresql":
        kept = [item for item in items if _touches_the_database(item)]
    else:
        kept = [item for item in items if not item.get_closest_marker("only_postgresql")]
    config.hook.pytest_deselected(items=[item for item in items if item not in kept])
    items[:] = kept


def _touches_the_database(item: pytest.Item) -> bool:
    """Say whether a second engine could change what this test shows."""
    if item.get_closest_marker("only_sqlite"):
        return False
    if _ON_A_DATABASE.intersection(getattr(item, "fixturenames", ())):
        return True
    words = inspect.getsource(item.module) if isinstance(item, pytest.Function) else ""
    return any(name in words for name in ("town_in", "bot_in", "open_database", "url_in", "town_of_"))


@pytest.fixture(autouse=True)
def _databases_of_its_own() -> Iterator[None]:
    yield
    if engines.on_postgresql():
        engines.forget_all()


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with town_in(tmp_path) as town:
        yield town


@pytest.fixture
def phone(town: Town) -> Callable[[str], Phone]:
    """`phone("aigul")`: a phone that has not written yet."""
    return town.phone


@pytest.fixture
async def aigul(town: Town) -> Phone:
    """Aigul (kk), past her first screen."""
    return await _settled(town, "aigul", "kk")


@pytest.fixture
async def bolat(town: Town) -> Phone:
    """Bolat (ru), past his first screen."""
    return await _settled(town, "bolat", "ru")


async def _settled(town: Town, name: str, language: str) -> Phone:
    phone = town.phone(name)
    await phone.send("/start")
    await phone.press(f"language:{language}")
    return phone
