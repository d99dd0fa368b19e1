"""While there is no database at the start: nothing is taken, and whoever writes gets the help card all the same."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any

from bot.telegram.arriving.webhook import Webhook
from bot.telegram.sending.lifeline import Rescue
from bot.telegram.updates import KINDS
from bot.telegram.wire.session import TelegramSession, Unanswered

log = logging.getLogger(__name__)

POLL_SECONDS = 10
PAUSE, LONGEST_PAUSE = 0.5, 15.0


class Vigil:
    """Stands in for the intake. No update is confirmed, so that all of them come again when there is a database."""

    def __init__(self, session: TelegramSession, rescue: Rescue) -> None:
        self._session, self.rescue = session, rescue
        self._seen: set[int] = set()
        self._given_up = False

    def give_up(self) -> None:
        """Send the card to everybody; while the database only takes its time, it goes to who asks for help."""
        self._given_up = True

    async def run(self) -> None:
        """Ask for what waits, again and again, until cancelled."""
        pause = PAUSE
        ask = {"limit": 100, "timeout": POLL_SECONDS, "allowed_updates": KINDS}
        while True:
            with suppress(Unanswered):
                answer = await self._session.call("getUpdates", ask, POLL_SECONDS + 10)
                if answer.ok and isinstance(answer.result, list):
                    pause = PAUSE
                    await self.take([raw for raw in answer.result if isinstance(raw, dict)])
                else:
                    pause = min(pause * 2, LONGEST_PAUSE)
            # What is not confirmed comes at once again.
            await asyncio.sleep(pause)

    async def take_pushed(self, raw: Mapping[str, Any]) -> bool:
        return await self.take([raw])

    async def take(self, raws: Sequence[Mapping[str, Any]]) -> bool:
        """Send the card for each update once, and say that none was taken."""
        due = [
            raw
            for raw in raws
            if raw.get("update_id") not in self._seen and (self._given_up or self.rescue.is_asked_for(raw))
        ]
        self._seen |= {number for raw in due if isinstance(number := raw.get("update_id"), int)}
        await self.rescue.cards(due)
        return False


async def keep(vigil: Vigil, webhook: Webhook | None, session: TelegramSession, patience: float) -> None:
    """Keep watch by the way on which updates come, from the moment when opening takes long."""
    await asyncio.sleep(patience)
    if webhook is None:
        await vigil.run()
        return
    try:
        await webhook.start(session, asyncio.Event())
        await asyncio.Event().wait()
    finally:
        await webhook.stop()
