"""Long polling: what arrived is stored before the next getUpdates confirms it. The offset is never dropped."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from contextlib import suppress
from datetime import timedelta
from typing import Any

from bot.db.transaction import Database
from bot.kernel.clock import Clock
from bot.kernel.errors import StorageFailed
from bot.telegram import metrics, pulse
from bot.telegram.deciding.dispatch import FULL, Dispatcher
from bot.telegram.sending.lifeline import PATIENCE, Rescue
from bot.telegram.updates import KINDS
from bot.telegram.wire.session import Answer, TelegramSession, Unanswered

log = logging.getLogger(__name__)

BATCH = 100
POLL_SECONDS = 25
STORAGE_PAUSE = 0.5
"""Between looks for people who write while nothing can be stored: they get the help card within a second."""
MOST = 2 * FULL
AWAY = timedelta(minutes=3)
"""A shorter gap is not worth telling people about."""
PULSE_EVERY = timedelta(seconds=30)


class Intake:
    """Fetches updates, or is handed them by the webhook, and knows whether we were away."""

    def __init__(
        self,
        database: Database,
        session: TelegramSession,
        dispatcher: Dispatcher,
        rescue: Rescue,
        clock: Clock,
    ) -> None:
        self._database, self._session, self._dispatcher = database, session, dispatcher
        self._rescue, self._clock = rescue, clock
        self._offset = 0
        self._refused = 0
        self._reported: set[int] = set()
        self._pulse_at: float | None = None
        self.alive_at: float | None = None
        self._stopping = asyncio.Event()

    async def run(self) -> None:
        """Poll until stopped."""
        await self.begin()
        while not self._stopping.is_set():
            await self._dispatcher.has_room()
            await self._poll()

    async def stay(self) -> None:
        """With a webhook nothing is polled; being here is all there is to note."""
        while not self._stopping.is_set():
            await self._beat()
            await self._pause(PULSE_EVERY.total_seconds())
            await self._dispatcher.catch_up()

    async def begin(self) -> None:
        """Find out whether we were away, and take up what was left."""
        seen = await self._database.write(pulse.seen, "intake")
        now = self._clock.now()
        if seen and now - seen >= AWAY:
            self._dispatcher.was_away(seen, now)
        left = await self._dispatcher.resume()
        if left:
            log.info("updates-resumed", extra={"count": left})

    def stop(self) -> None:
        """Take nothing more; what is stored is still decided."""
        self._stopping.set()

    async def take(self, raws: Sequence[dict[str, Any]]) -> bool:
        """Store a batch; False when the database cannot, and then nobody is told that we have it."""
        late = self._dispatcher.absence is not None
        # Storage that hangs (locked by somebody, a slow disk) must not hold the help card up.
        hurry = asyncio.get_running_loop().call_later(PATIENCE, self._rescue.hurry, raws)
        try:
            await self._dispatcher.take(raws, late=late)
        except StorageFailed as error:
            await self._without_storage(raws, str(error))
            return False
        finally:
            hurry.cancel()
        self._reported.clear()
        metrics.UPDATES.inc(len(raws))
        await self._beat()
        return True

    async def take_pushed(self, raw: dict[str, Any]) -> bool:
        """Take what Telegram pushes, as far as there is room; what finds none is brought again by it.

        Who asks for help is let in until there is no room at all.
        """
        waiting = self._dispatcher.waiting
        if waiting >= FULL and (waiting >= MOST or not self._rescue.is_asked_for(raw)):
            return False
        return await self.take([raw])

    async def _poll(self) -> None:
        payload = {
            "offset": self._offset,
            "limit": BATCH,
            "timeout": POLL_SECONDS,
            "allowed_updates": KINDS,
        }
        asking = asyncio.ensure_future(self._session.call("getUpdates", payload, POLL_SECONDS + 10))
        stopping = asyncio.ensure_future(self._stopping.wait())
        try:
            await asyncio.wait({asking, stopping}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            stopping.cancel()
            # What an unfinished poll would bring stays at Telegram: it was not confirmed.
            asking.cancel()
        if self._stopping.is_set():
            return
        try:
            answer = asking.result()
        except Unanswered:
            await self._pause()
            return
        await self._accept(answer)

    async def _accept(self, answer: Answer) -> None:
        if not answer.ok or not isinstance(answer.result, list):
            await self._trouble(answer)
            return
        self._refused = 0
        raws = [raw for raw in answer.result if isinstance(raw, dict)]
        if raws and not await self.take(raws):
            await self._pause(STORAGE_PAUSE)
            return
        if raws:
            numbers = [raw["update_id"] for raw in raws if isinstance(raw.get("update_id"), int)]
            self._offset = max(numbers, default=self._offset - 1) + 1
        else:
            await self._beat()
        if len(raws) < BATCH:
            # The backlog ends here.
            await self._dispatcher.catch_up()

    async def _trouble(self, answer: Answer) -> None:
        # Telegram in trouble, or we too fast: the next poll mends it, and nobody has to look.
        level = logging.WARNING if answer.status == 429 or answer.status >= 500 else logging.ERROR
        log.log(level, "poll-refused", extra={"status": answer.status})
        if answer.status in {401, 404}:
            await self._rescue.alarm("alarm-token", str(answer.status))
        if answer.status == 409:
            # Telegram says both in words only: a webhook is set, or somebody else asks with our token.
            what = "alarm-webhook" if "webhook" in answer.description.lower() else "alarm-second-bot"
            await self._rescue.alarm(what, str(answer.status))
        await self._pause()

    async def _without_storage(self, raws: Sequence[dict[str, Any]], code: str) -> None:
        await self._rescue.alarm("alarm-storage", code)
        fresh = [raw for raw in raws if raw.get("update_id") not in self._reported]
        self._reported |= {number for raw in fresh if isinstance(number := raw.get("update_id"), int)}
        await self._rescue.cards(fresh)

    async def _beat(self) -> None:
        """Remember that we are here, often enough to know later when we were not.

        How long ago that was is told by the clock that nobody turns; what is written down is the wall's time.
        """
        passing = asyncio.get_running_loop().time()
        self.alive_at = passing
        if self._pulse_at is not None and passing - self._pulse_at < PULSE_EVERY.total_seconds():
            return
        self._pulse_at = passing
        try:
            await self._database.write(pulse.beat, "intake", self._clock.now())
        except StorageFailed as error:
            await self._rescue.alarm("alarm-storage", str(error))

    async def _pause(self, seconds: float | None = None) -> None:
        self._refused = min(self._refused + 1, 6)
        pause = seconds or min(0.25 * 2**self._refused, 15.0)
        # Not wait_for: in Python 3.11 it swallows a cancellation that comes together with the stop.
        with suppress(TimeoutError):
            async with asyncio.timeout(pause):
                await self._stopping.wait()
