"""When storage fails: the help card still goes out, straight to Telegram, and the operator is told."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping, Sequence
from typing import Any

from bot.kernel.text import Text
from bot.telegram.ports import Lifeline
from bot.telegram.session import TelegramSession, Unanswered
from bot.telegram.updates import sender_of

log = logging.getLogger(__name__)

CARD_PAUSE = 60.0
"""One card a minute to one person, however often they write."""
ALARM_PAUSE = 900.0


class Rescue:
    """Answers without the database, and tells the operator; both go past the outbox on purpose."""

    def __init__(self, lifeline: Lifeline, session: TelegramSession, operators: Sequence[int]) -> None:
        self._lifeline, self._session, self._operators = lifeline, session, operators
        self._carded: dict[int, float] = {}
        self._alarmed: dict[str, float] = {}

    def language(self, language_code: str | None) -> str:
        return self._lifeline.language(language_code)

    def is_asked_for(self, raw: Mapping[str, Any]) -> bool:
        return self._lifeline.is_asked_for(raw)

    async def storage_failed(self, raw: Mapping[str, Any], code: str) -> None:
        """Send the help card to whoever wrote this, and raise the alarm."""
        await self.alarm("alarm-storage", code)
        sender = sender_of(raw)
        now = asyncio.get_running_loop().time()
        if sender is None or sender.is_bot or not sender.private:
            return
        if now - self._carded.get(sender.id, float("-inf")) < CARD_PAUSE:
            return
        self._carded = {id: at for id, at in self._carded.items() if now - at < CARD_PAUSE}
        self._carded[sender.id] = now
        card = {**self._lifeline.card(sender.language_code), "chat_id": sender.chat_id}
        await self._try("sendMessage", card)

    async def alarm(self, what: str, code: str) -> None:
        """Tell the administrators once in a while, each in the house's first language; ids and codes only."""
        now = asyncio.get_running_loop().time()
        if now - self._alarmed.get(what, float("-inf")) < ALARM_PAUSE:
            return
        self._alarmed[what] = now
        log.critical(what, extra={"code": code})
        words = self._lifeline.say(Text(what, code=code))
        for operator in self._operators:
            await self._try("sendMessage", {"chat_id": operator, "text": words, "parse_mode": "HTML"})

    async def _try(self, method: str, payload: dict[str, Any]) -> None:
        try:
            answer = await self._session.call(method, payload)
        except Unanswered as unanswered:
            log.error("rescue-unanswered", extra={"left": unanswered.left})
            return
        if not answer.ok:
            log.error("rescue-refused", extra={"status": answer.status})
