"""People who have agreed already."""

from __future__ import annotations

import asyncio
from datetime import datetime

import pytest

from bot.db.codecs import to_ms
from bot.db.transaction import Transaction
from tests.town import Phone, Town


def _waits(tx: Transaction, now: datetime) -> bool:
    waiting = "select 1 from outbox where status in ('pending', 'sending') and due_at <= :now"
    return tx.one(waiting, now=to_ms(now)) is not None


async def sent(town: Town) -> None:
    """Wait until what is due in the outbox has gone: reminders are looked for twice a second."""
    async with asyncio.timeout(10):
        waiting = True
        while waiting:
            await asyncio.sleep(0.02)
            waiting = await town.app.database.read(_waits, town.clock.now())
    await town.quiet()


async def read_consent(phone: Phone) -> None:
    """Open the consent from one's own data."""
    await phone.send("/mydata")
    await phone.press("people-data-consent-button")


async def agree(phone: Phone) -> None:
    await read_consent(phone)
    await phone.press("people-consent-agree-button")


@pytest.fixture
async def consenting_aigul(aigul: Phone) -> Phone:
    await agree(aigul)
    return aigul


@pytest.fixture
async def consenting_bolat(bolat: Phone) -> Phone:
    await agree(bolat)
    return bolat
