"""Answers to presses and inline queries: at once or never, so they lie in no outbox and any process gives them."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial
from typing import Any

from bot.i18n.languages import Languages
from bot.kernel.text import Text
from bot.telegram.sending.render import answer_to_press, answer_to_query
from bot.telegram.shown.screens import InlineAnswer
from bot.telegram.wire.session import TelegramSession, Unanswered

log = logging.getLogger(__name__)

WORKERS = 4


class Answers:
    """Best effort, sent first, never the only sign that something happened."""

    def __init__(self, session: TelegramSession, languages: Languages) -> None:
        self._session, self._languages = session, languages
        self._waiting: deque[tuple[str, Callable[[], dict[str, Any]]]] = deque(maxlen=1000)
        self._some = asyncio.Event()
        self._flying = 0

    @property
    def busy(self) -> bool:
        return bool(self._waiting or self._flying)

    def answer_press(self, raw: Mapping[str, Any], alert: Text | None, language: str | None) -> None:
        """Answer a callback query, with an alert where there is one."""
        query = raw.get("callback_query")
        if isinstance(query, Mapping) and isinstance(query.get("id"), str):
            words = partial(answer_to_press, query["id"], alert, self._languages[language or ""])
            self._soon("answerCallbackQuery", words)

    def answer_query(self, raw: Mapping[str, Any], offered: InlineAnswer, language: str | None) -> None:
        """Answer an inline query: late it is worth nothing."""
        query = raw.get("inline_query")
        if isinstance(query, Mapping) and isinstance(query.get("id"), str):
            words = partial(answer_to_query, query["id"], offered, self._languages[language or ""])
            self._soon("answerInlineQuery", words)

    def _soon(self, method: str, payload: Callable[[], dict[str, Any]]) -> None:
        self._waiting.append((method, payload))
        self._some.set()

    async def run(self) -> None:
        """Answer for ever."""
        async with asyncio.TaskGroup() as tasks:
            for _ in range(WORKERS):
                tasks.create_task(self._work())

    async def _work(self) -> None:
        while True:
            await self._some.wait()
            if not self._waiting:
                self._some.clear()
                continue
            method, payload = self._waiting.popleft()
            self._flying += 1
            try:
                with suppress(Unanswered):
                    await self._session.call(method, payload())
            except Exception as error:  # noqa: BLE001 - one answer that cannot be made must not stop the rest.
                log.error("answer-unmade", extra={"error": type(error).__name__})
            finally:
                self._flying -= 1
