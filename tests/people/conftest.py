"""People who have agreed already."""

from __future__ import annotations

import asyncio

import pytest

from bot.db.transaction import Transaction
from bot.features.people import views
from tests.town import Phone, Town


def _waits(tx: Transaction) -> bool:
    return tx.one("select 1 from outbox where status in ('pending', 'sending')") is not None


async def sent(town: Town) -> None:
    """Wait until what is due in the outbox has gone: reminders are looked for twice a second."""
    async with asyncio.timeout(10):
        waiting = True
        while waiting:
            await asyncio.sleep(0.02)
            waiting = await town.app.database.read(_waits)
    await town.quiet()


async def agree(phone: Phone) -> None:
    await phone.forge(views.Consent().pack())
    await phone.press("people-consent-agree-button")


@pytest.fixture
async def consenting_aigul(aigul: Phone) -> Phone:
    await agree(aigul)
    return aigul


@pytest.fixture
async def consenting_bolat(bolat: Phone) -> Phone:
    await agree(bolat)
    return bolat
