"""A sandbox with a hand-turned clock, a plain HTTP client of it, and two people."""

from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

import aiohttp
import pytest
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer

from bot.kernel.clock import HandClock
from bot.sandbox.people import Person
from bot.sandbox.server import Sandbox

Ask = Callable[..., Awaitable[dict[str, Any]]]


@pytest.fixture
def clock() -> HandClock:
    return HandClock(datetime(2026, 1, 5, 9, 0, tzinfo=UTC))


@pytest.fixture
async def sandbox(clock: HandClock) -> AsyncIterator[Sandbox]:
    sandbox = await Sandbox.start(clock=clock)
    yield sandbox
    await sandbox.close()


@pytest.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


@pytest.fixture
def ask(sandbox: Sandbox, http: aiohttp.ClientSession) -> Ask:
    """`await ask("sendMessage", chat_id=1, text="x")` answers Telegram's JSON."""

    async def ask(method: str, **params: Any) -> dict[str, Any]:
        async with http.post(f"{sandbox.url}/bot{sandbox.token}/{method}", json=params) as answer:
            body: dict[str, Any] = await answer.json()
        assert answer.status == (200 if body["ok"] else body["error_code"])
        return body

    return ask


@pytest.fixture
async def bot(sandbox: Sandbox) -> AsyncIterator[Bot]:
    bot = Bot(sandbox.token, session=AiohttpSession(api=TelegramAPIServer.from_base(sandbox.url)))
    yield bot
    await bot.session.close()


@pytest.fixture
def aigul(sandbox: Sandbox) -> Person:
    return sandbox.person(11, "Aigul", "kk", started=True)


@pytest.fixture
def bolat(sandbox: Sandbox) -> Person:
    return sandbox.person(12, "Bolat", "ru", started=True)
