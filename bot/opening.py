"""Opens the bot however long its database cannot be used; who writes meanwhile gets the help card."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from bot.app import App, cards_of, webhook_for
from bot.house import build_house
from bot.kernel.clock import Clock
from bot.kernel.errors import StorageFailed
from bot.settings import Settings
from bot.telegram.arriving.vigil import Vigil, keep
from bot.telegram.sending.lifeline import PATIENCE, Rescue
from bot.telegram.wire.session import TelegramSession

AGAIN_SECONDS = 2.0


async def open_at_last(settings: Settings, clock: Clock, stopped: asyncio.Event) -> App | None:
    """Give the bot once its database opens; None when we are stopped before."""
    async with _vigil(settings, clock) as vigil:
        while not stopped.is_set():
            try:
                return await App.open(settings, clock)
            except StorageFailed as error:
                vigil.give_up()
                vigil.rescue.alarms.ring("alarm-no-database", str(error))
            with suppress(TimeoutError):
                async with asyncio.timeout(AGAIN_SECONDS):
                    await stopped.wait()
    return None


@asynccontextmanager
async def _vigil(settings: Settings, clock: Clock) -> AsyncIterator[Vigil]:
    """Keep watch while the database is opened, from the moment when that takes long."""
    session = TelegramSession(settings.telegram_api_url, settings.bot_token)
    vigil = Vigil(session, Rescue(cards_of(build_house(settings, clock)), session, settings.admin_ids))
    webhook = webhook_for(vigil, settings) if settings.webhook_url else None
    keeping = asyncio.create_task(keep(vigil, webhook, session, PATIENCE))
    try:
        yield vigil
    finally:
        keeping.cancel()
        await asyncio.gather(keeping, return_exceptions=True)
        await vigil.rescue.alarms.close()
        await session.close()
