"""How we talk to Telegram: plain JSON out, plain JSON back; uses aiogram's session and its API address."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import orjson
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiohttp import (
    ClientConnectorError,
    ClientError,
    ClientSession,
    ClientTimeout,
    DummyCookieJar,
    FormData,
)
from aiohttp import ConnectionTimeoutError as ConnectTimeout
from yarl import URL

_JSON = {"Content-Type": "application/json"}


@dataclass(frozen=True, slots=True)
class Answer:
    """What Telegram answered: the HTTP status and the decoded body."""

    status: int
    body: dict[str, Any]

    @property
    def ok(self) -> bool:
        return self.status == 200 and self.body.get("ok") is True

    @property
    def result(self) -> Any:
        return self.body.get("result")

    @property
    def description(self) -> str:
        return str(self.body.get("description", ""))


@dataclass(frozen=True, slots=True)
class Upload:
    """A file to send: the parameter it stands for, its name and its bytes."""

    field: str
    name: str
    content: bytes


class Unanswered(Exception):
    """No answer came. `left` says whether the request may have been carried out all the same."""

    def __init__(self, *, left: bool) -> None:
        super().__init__("the request left, no answer came" if left else "the request did not leave")
        self.left = left


class TelegramSession(AiohttpSession):
    """aiogram's session with `call`, which skips building models on the way out and back."""

    def __init__(self, base_url: str, token: str, timeout: float = 30.0) -> None:
        super().__init__(
            api=TelegramAPIServer.from_base(base_url),
            json_loads=orjson.loads,
            json_dumps=lambda value: orjson.dumps(value).decode(),
            timeout=timeout,
        )
        self._token = token
        # Silence is what is limited: a timer for the whole of each request costs more than it would find.
        self._limit = ClientTimeout(sock_connect=10, sock_read=timeout)
        self._urls: dict[str, URL] = {}

    async def create_session(self) -> ClientSession:
        if self._session is None or self._session.closed:
            self._session = ClientSession(
                connector=self._connector_type(**self._connector_init),
                cookie_jar=DummyCookieJar(),
                auto_decompress=False,
            )
            self._should_reset_connector = False
        return self._session

    async def close(self) -> None:
        """End all connections; those that are sealed are given the moment that aiohttp's manual asks for."""
        if self.api.base.startswith("https:"):
            await super().close()
        elif self._session is not None and not self._session.closed:
            await self._session.close()

    async def call(
        self,
        method: str,
        payload: dict[str, Any],
        wait: float | None = None,
        upload: Upload | None = None,
    ) -> Answer:
        """Ask for a method by name; raises Unanswered, which never shows the address and so the token."""
        session = await self.create_session()
        url = self._urls.get(method)
        if url is None:
            url = self._urls[method] = URL(self.api.api_url(token=self._token, method=method), encoded=True)
        limit = self._limit if wait is None else ClientTimeout(total=wait, sock_connect=10)
        left = False
        data = _form(payload, upload) if upload else orjson.dumps(payload)
        try:
            async with session.post(
                url, data=data, headers=None if upload else _JSON, timeout=limit
            ) as response:
                left = True
                raw = await response.read()
                return Answer(response.status, _decoded(raw))
        except (ClientConnectorError, ConnectTimeout):
            raise Unanswered(left=left) from None
        except (TimeoutError, ClientError, OSError):
            raise Unanswered(left=True) from None


def _form(payload: dict[str, Any], upload: Upload) -> FormData:
    form = FormData()
    for name, value in payload.items():
        form.add_field(name, value if isinstance(value, str) else orjson.dumps(value).decode())
    form.add_field(upload.field, upload.content, filename=upload.name)
    return form


def _decoded(raw: bytes) -> dict[str, Any]:
    try:
        body = orjson.loads(raw)
    except orjson.JSONDecodeError:
        return {}
    return body if isinstance(body, dict) else {}
