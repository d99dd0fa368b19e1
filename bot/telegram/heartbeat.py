"""Pings an address outside while intake, sender and clock are alive; silence there is the alarm."""

from __future__ import annotations

from datetime import timedelta

from aiohttp import ClientError, ClientSession, ClientTimeout

from bot.kernel.clock import Clock
from bot.telegram.intake import Intake
from bot.telegram.sender import MessageSender

SILENT = timedelta(seconds=120)


class Heartbeat:
    """Woken by the alarm clock, so its own coming proves that the clock lives."""

    def __init__(self, url: str, intake: Intake, sender: MessageSender, clock: Clock) -> None:
        self._url, self._intake, self._sender, self._clock = url, intake, sender, clock

    @property
    def alive(self) -> bool:
        heard = self._intake.alive_at
        return heard is not None and self._clock.now() - heard < SILENT and not self._sender.wrong_token

    async def beat(self) -> None:
        """Ask the address once; a failure is not ours to repair, the watcher sees the silence."""
        if not self._url or not self.alive:
            return
        try:
            async with ClientSession(timeout=ClientTimeout(total=10)) as session:
                await session.get(self._url)
        except (ClientError, TimeoutError):
            return
