"""The webhook: the secret is checked in constant time, the update stored, and only then Telegram hears 200."""

from __future__ import annotations

import asyncio
import hmac
from functools import partial

import orjson
from aiohttp import web

from bot.kernel.errors import SettingsWrong
from bot.telegram.intake import Intake
from bot.telegram.meeting import until_answered
from bot.telegram.session import TelegramSession
from bot.telegram.updates import KINDS

HEADER = "X-Telegram-Bot-Api-Secret-Token"
MOST_BYTES = 2 << 20


class Webhook:
    """An HTTP server that Telegram posts updates to; health and readiness stand beside it."""

    def __init__(self, intake: Intake, url: str, secret: str, listen: str) -> None:
        """Take the public URL, the secret (never empty) and `host:port` to listen on."""
        if not secret:
            raise ValueError("a webhook without a secret lets anybody speak as anybody")
        self._intake, self._url, self._secret = intake, url, secret.encode()
        host, _, port = listen.rpartition(":")
        self._host, self._port = host or "127.0.0.1", int(port)
        self._runner: web.AppRunner | None = None

    async def start(self, session: TelegramSession, stopped: asyncio.Event) -> None:
        """Listen, then tell Telegram where."""
        app = web.Application(client_max_size=MOST_BYTES)
        path = "/" + self._url.split("://", 1)[-1].partition("/")[2]
        app.router.add_post(path, self._receive)
        app.router.add_get("/healthz", self._healthy)
        # The path is a secret of a kind, so there is no access log.
        self._runner = web.AppRunner(app, access_log=None)
        await self._runner.setup()
        await web.TCPSite(self._runner, self._host, self._port).start()
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
        if self._runner:
            await self._runner.cleanup()

    async def _receive(self, request: web.Request) -> web.Response:
        given = request.headers.get(HEADER, "").encode()
        if not hmac.compare_digest(given, self._secret):
            return web.Response(status=403)
        try:
            raw = orjson.loads(await request.read())
        except orjson.JSONDecodeError:
            return web.Response(status=400)
        if not isinstance(raw, dict):
            return web.Response(status=400)
        # 503 makes Telegram keep the update and bring it again.
        return web.Response(status=200 if await self._intake.take([raw]) else 503)

    async def _healthy(self, _: web.Request) -> web.Response:
        return web.Response(text="ok")
