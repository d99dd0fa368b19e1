"""Small hands for tests of the Telegram side: put a row into the outbox, wait until it is settled."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from typing import Any

from bot.db.transaction import Transaction
from bot.kernel.text import Text
from bot.telegram.sending import outbox
from bot.telegram.shown.screens import Lane, Post, Screen
from tests.town import Town

_STATUS = "select status from outbox where dedupe_key = :key"


async def post(
    town: Town, chat_id: int, lane: Lane, *, key: str, text: str = "home-menu", **more: Any
) -> None:
    """Write a message to a chat as a job does: a committed row, found by the sender."""
    screen = Screen(Text(text), lane=lane)
    person_id = chat_id if chat_id > 0 else None
    message = Post(chat_id, screen, person_id=person_id, dedupe_key=key, **more)
    await town.app.database.write(partial(_put, message, town))


def _put(message: Post, town: Town, tx: Transaction) -> None:
    outbox.post(tx, message, town.clock.now(), "ru")


def status(town: Town, key: str) -> str:
    rows = town.ask(_STATUS, key=key)
    return str(rows[0][0]) if rows else "absent"


async def until(is_true: Callable[[], object], seconds: float = 15) -> None:
    """Wait for something that is no event of the sandbox."""
    async with asyncio.timeout(seconds):
        while not is_true():
            await asyncio.sleep(0.01)


async def settled(town: Town, key: str, seconds: float = 15) -> str:
    """Wait until the row with this key is neither pending nor on its way."""
    await until(lambda: status(town, key) not in {"absent", "pending", "sending"}, seconds)
    return status(town, key)
