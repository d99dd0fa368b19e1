"""Pings an address outside while intake, sender and clock are alive; silence there is the alarm."""

from __future__ import annotations

import asyncio

from aiohttp import ClientError, ClientSession, ClientTimeout

from bot.telegram.arriving.intake import Intake
from bot.telegram.sending.sender import MessageSender

SILENT = 120.0


class Heartbeat:
    """Woken by the alarm clock, so its own coming proves that the clock lives."""

    def __init__(self, url: str, intake: Intake, sender: MessageSender) -> None:
        self._url, self._intake, self._sender = url, intake, sender

    @property
    def alive(self) -> bool:
        heard = self._intake.alive_at
        passing = asyncio.get_running_loop().time()
        return heard is not None and passing - heard < SILENT and not self._sender.wrong_token

    async def beat(self) -> None:
        """Ask the address once; a failure is not ours to repair, the watcher sees the silence."""
        if not self._url or not self.alive:
            return
        try:
            async with ClientSession(timeout=ClientTimeout(total=10)) as session:
                await session.get(self._url)
        except (ClientError, TimeoutError):
            return
