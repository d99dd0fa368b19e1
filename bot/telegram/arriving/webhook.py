"""The webhook: the secret is checked in constant time, the update stored, and only then Telegram hears 200."""

from __future__ import annotations

import asyncio
import hmac
from functools import partial
from typing import Any, Protocol

import orjson
from aiohttp import web
from aiohttp.typedefs import Handler

from bot.kernel.errors import SettingsWrong
from bot.telegram.arriving.doorway import Doorway
from bot.telegram.updates import KINDS
from bot.telegram.wire.meeting import until_answered
from bot.telegram.wire.session import TelegramSession

HEADER = "X-Telegram-Bot-Api-Secret-Token"
MOST_BYTES = 2 << 20
BODY_SECONDS = 10.0
"""So long a whole body may take: Telegram's are a few kilobytes."""
IDLE_SECONDS = 75.0


class Taker(Protocol):
    """Who takes updates: the intake, or the vigil while there is no database."""

    async def take_pushed(self, raw: dict[str, Any]) -> bool: ...


class Webhook:
    """An HTTP server that Telegram posts updates to; health and readiness stand beside it."""

    def __init__(self, taker: Taker, url: str, secret: str, listen: str) -> None:
        """Take the public URL, the secret (never empty) and `host:port` to listen on."""
        if not secret:
            raise ValueError("a webhook without a secret lets anybody speak as anybody")
        self._taker, self._url, self._secret = taker, url, secret.encode()
        host, _, port = listen.rpartition(":")
        self._host, self._port = host.strip("[]") or "127.0.0.1", int(port)
        self._runner: web.AppRunner | None = None
        self._doorway = Doorway()

    async def start(self, session: TelegramSession, stopped: asyncio.Event) -> None:
        """Listen, then tell Telegram where."""
        app = web.Application(client_max_size=MOST_BYTES, middlewares=[self._arrived])
        path = "/" + self._url.split("://", 1)[-1].partition("/")[2]
        app.router.add_post(path, self._receive)
        app.router.add_get("/healthz", self._healthy)
        # The path is a secret of a kind, so there is no access log.
        self._runner = web.AppRunner(app, access_log=None, keepalive_timeout=IDLE_SECONDS)
        await self._runner.setup()
        try:
            await self._doorway.open(self._runner, self._host, self._port)
        except OSError as error:
            await self.stop()
            raise SettingsWrong(f"WEBHOOK_LISTEN: we cannot listen there ({error.strerror})") from None
        payload = {
            "url": self._url,
            "secret_token": self._secret.decode(),
            "allowed_updates": KINDS,
            "max_connections": 40,
        }
        answer = await until_answered(partial(session.call, "setWebhook", payload), stopped)
        if answer is not None and not answer.ok:
            # Without it no update would ever arrive, and nobody would be told.
            raise SettingsWrong(f"WEBHOOK_URL: Telegram refuses it ({answer.status})")

    async def stop(self) -> None:
        await self._doorway.close()
        if self._runner:
            await self._runner.cleanup()

    @web.middleware
    async def _arrived(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """The head of a request is here in time; its body has a limit of its own."""
        self._doorway.has_spoken(request.transport)
        return await handler(request)

    async def _receive(self, request: web.Request) -> web.Response:
        try:
            given = request.headers.get(HEADER, "").encode()
        except UnicodeEncodeError:
            # A byte that is no UTF-8 stands for itself in the header, and nothing of ours is written so.
            return web.Response(status=400)
        if not hmac.compare_digest(given, self._secret):
            return web.Response(status=403)
        try:
            async with asyncio.timeout(BODY_SECONDS):
                raw = orjson.loads(await request.read())
        except TimeoutError:
            return web.Response(status=408, headers={"Connection": "close"})
        except orjson.JSONDecodeError:
            return web.Response(status=400)
        if not isinstance(raw, dict):
            return web.Response(status=400)
        # 503 makes Telegram keep the update and bring it again.
        return web.Response(status=200 if await self._taker.take_pushed(raw) else 503)

    async def _healthy(self, _: web.Request) -> web.Response:
        return web.Response(text="ok")
