"""What the kills found, each alone and without a kill: nothing twice, out of order or piled up."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, closing
from datetime import datetime
from pathlib import Path

import pytest

from bot.app import App
from bot.db.sqlite import SqliteTransaction
from bot.db.transaction import Transaction
from bot.kernel.clock import Clock, SystemClock
from bot.kernel.text import Text
from bot.telegram.sending import outbox
from bot.telegram.sending.outbox import Outgoing
from bot.telegram.shown.screens import Lane, Screen
from tests.crash.child import Orders, settings_for
from tests.crash.scene import Telegram, scene, until
from tests.crash.traffic import Traffic

PERSON = 50_001


@pytest.fixture
def telegram(tmp_path: Path) -> Iterator[Telegram]:
    with scene(tmp_path, twice=0) as (telegram, _):
        yield telegram


@pytest.fixture
async def app(tmp_path: Path, telegram: Telegram) -> AsyncIterator[App]:
    async with opened(Orders(telegram.url(1), tmp_path / "bot.db"), SystemClock()) as app:
        yield app


@asynccontextmanager
async def opened(orders: Orders, clock: Clock) -> AsyncIterator[App]:
    """Open a bot whose parts a test sets going itself."""
    app = await App.open(settings_for(orders), clock)
    try:
        yield app
    finally:
        await app.session.close()
        await app.database.close()


def written(tx: Transaction, words: str) -> Outgoing:
    body = outbox.body_of(Screen(Text("verbatim", words=words)))
    row = outbox.put(tx, PERSON, Lane.REPLY, body, SystemClock().now(), language="en")
    assert row
    return row


async def sent(telegram: Telegram, count: int) -> list[str]:
    def enough() -> list[str]:
        said = [one.text for one in telegram.accepted()]
        return said if len(said) >= count else []

    return await asyncio.to_thread(until, enough, f"{count} messages")


async def test_what_was_left_unsent_leaves_before_what_is_decided_after_the_start(
    app: App, telegram: Telegram
) -> None:
    await app.database.write(written, "left unsent")
    app.sender.hand_over(await app.database.write(written, "decided now"))

    sending = asyncio.create_task(app.sender.run())

    assert await sent(telegram, 2) == ["left unsent", "decided now"]
    sending.cancel()
    await asyncio.gather(sending, return_exceptions=True)


class Lively(SystemClock):
    """Whenever it is asked for the time, something is decided the moment after, five times."""

    def __init__(self) -> None:
        self.decide: Callable[[str], None] | None = None
        self._numbers = iter("12345")

    def now(self) -> datetime:
        if self.decide and (number := next(self._numbers, None)):
            asyncio.get_running_loop().call_soon(self.decide, number)
        return super().now()


async def test_what_is_decided_while_the_outbox_is_caught_up_leaves_in_its_order(
    tmp_path: Path, telegram: Telegram
) -> None:
    clock, path = Lively(), tmp_path / "bot.db"
    async with opened(Orders(telegram.url(1), path), clock) as app:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            tx = SqliteTransaction(connection, app.database.vault)

            def decide(number: str) -> None:
                time.sleep(0.002)  # So that it becomes due after the time that was told just now.
                app.sender.hand_over(written(tx, number))

            clock.decide = decide
            sending = asyncio.create_task(app.sender.run())
            await sent(telegram, 1)
            await app.sender.drained()
            app.sender.hand_over(await app.database.write(written, "6"))

            assert await sent(telegram, 6) == ["1", "2", "3", "4", "5", "6"]
            sending.cancel()
            await asyncio.gather(sending, return_exceptions=True)


async def test_a_row_that_a_look_has_sent_is_not_sent_again_when_its_long_round_hands_it_over(
    app: App, telegram: Telegram
) -> None:
    sending = asyncio.create_task(app.sender.run())
    of_a_long_round = await app.database.write(written, "1")
    await sent(telegram, 1)
    await app.database.write(written, "2")
    await sent(telegram, 2)

    app.sender.hand_over(of_a_long_round)
    await app.database.write(written, "3")

    assert await sent(telegram, 3) == ["1", "2", "3"]
    sending.cancel()
    await asyncio.gather(sending, return_exceptions=True)


async def test_what_cannot_be_stored_and_comes_again_and_again_is_not_piled_up(
    app: App, tmp_path: Path
) -> None:
    with closing(sqlite3.connect(tmp_path / "bot.db")) as connection:
        connection.execute("drop table inbox")
    batch = Traffic(6, 20).some(50)

    for _ in range(30):
        assert not await app.intake.take(batch)

    assert app.dispatcher.waiting == 0
