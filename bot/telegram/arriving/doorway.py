"""Connections from outside: no more than a bound, and none that says nothing for long."""

from __future__ import annotations

import asyncio
from typing import Any

from aiohttp import web

MOST = 128
"""Telegram opens 40 at most; who comes beyond the bound takes the place of whoever has said nothing yet."""
HEAD_SECONDS = 10.0
"""So long the head of a first request may take."""


class Doorway:
    """A listening socket whose connections are counted."""

    def __init__(self) -> None:
        self._server: asyncio.Server | None = None
        self._silent: dict[asyncio.BaseTransport, asyncio.TimerHandle] = {}
        self._open: set[asyncio.BaseTransport] = set()

    async def open(self, runner: web.AppRunner, host: str, port: int) -> None:
        """Listen; raises OSError where we may not."""
        handler: Any = runner.server
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(lambda: _Guest(handler(), self), host, port)

    async def close(self) -> None:
        if self._server:
            self._server.close()
            self._server = None

    def has_spoken(self, transport: asyncio.BaseTransport | None) -> None:
        """The head of a request came in whole."""
        if transport is not None and (timer := self._silent.pop(transport, None)):
            timer.cancel()

    def comes(self, transport: asyncio.BaseTransport) -> None:
        if len(self._open) >= MOST:
            # The oldest silent one goes; when all are at work, the newcomer does and is told so by its end.
            _abort(next(iter(self._silent), transport))
        self._open.add(transport)
        timer = asyncio.get_running_loop().call_later(HEAD_SECONDS, _abort, transport)
        self._silent[transport] = timer

    def goes(self, transport: asyncio.BaseTransport | None) -> None:
        self.has_spoken(transport)
        if transport is not None:
            self._open.discard(transport)


def _abort(transport: asyncio.BaseTransport) -> None:
    if isinstance(transport, asyncio.Transport):
        transport.abort()


class _Guest(asyncio.Protocol):
    """Passes everything on to aiohttp's protocol, and tells the doorway who comes and goes."""

    def __init__(self, inner: asyncio.Protocol, doorway: Doorway) -> None:
        self._inner, self._doorway = inner, doorway
        self._transport: asyncio.BaseTransport | None = None
        self.data_received = inner.data_received  # type: ignore[method-assign] # One call less for every packet.
        self.eof_received = inner.eof_received  # type: ignore[method-assign]
        self.pause_writing = inner.pause_writing  # type: ignore[method-assign]
        self.resume_writing = inner.resume_writing  # type: ignore[method-assign]

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport
        self._doorway.comes(transport)
        self._inner.connection_made(transport)

    def connection_lost(self, exc: Exception | None) -> None:
        self._doorway.goes(self._transport)
        self._inner.connection_lost(exc)
