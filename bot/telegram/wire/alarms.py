"""What the administrators must hear: at once, and then at most one message an hour a kind, with how often since."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field

from bot.kernel.text import Said, Text, lines
from bot.telegram.wire.session import TelegramSession, Unanswered

log = logging.getLogger(__name__)

PAUSE = 3600.0
CLOSE_SECONDS = 5.0
AGAIN = 60.0
"""So soon it is tried again when no administrator could be reached."""


@dataclass(slots=True)
class _Kind:
    """What rang since the last message of this kind."""

    code: str = ""
    count: int = 0
    telling: asyncio.Task[None] | None = None
    told: asyncio.Event = field(default_factory=asyncio.Event)


class Alarms:
    """Goes past the outbox on purpose: it speaks of the storage, too. Words are the house's, codes hold no person."""

    def __init__(
        self,
        say: Callable[[Said], str],
        session: TelegramSession,
        operators: Sequence[int],
        pause: float = PAUSE,
    ) -> None:
        self._say, self._session, self._operators, self._pause = say, session, operators, pause
        self._kinds: dict[str, _Kind] = {}

    def ring(self, what: str, code: str) -> None:
        """Tell it, soon; `what` is the id of a text that says what happened and what to do."""
        kind = self._kinds.setdefault(what, _Kind())
        kind.code = code
        kind.count += 1
        if kind.telling is None:
            kind.telling = asyncio.create_task(self._tell(what, kind))

    async def close(self) -> None:
        """Let what is being told go out; what would wait for its hour stands in the log."""
        with suppress(TimeoutError):
            async with asyncio.timeout(CLOSE_SECONDS):
                for kind in self._kinds.values():
                    await kind.told.wait()
        telling = [kind.telling for kind in self._kinds.values() if kind.telling]
        for task in telling:
            task.cancel()
        await asyncio.gather(*telling, return_exceptions=True)

    async def _tell(self, what: str, kind: _Kind) -> None:
        while kind.count:
            code, count = kind.code, kind.count
            kind.count = 0
            log.critical(what, extra={"code": code, "count": count})
            text = Text(what, code=code)
            said = self._say(lines(Text("alarm-repeated", count=count), text) if count > 1 else text)
            reached = [await self._send(operator, said) for operator in self._operators]
            kind.told.set()
            if self._operators and not any(reached):
                kind.count += count
            await asyncio.sleep(self._pause if any(reached) else min(AGAIN, self._pause))
        kind.telling = None

    async def _send(self, operator: int, words: str) -> bool:
        try:
            answer = await self._session.call(
                "sendMessage", {"chat_id": operator, "text": words, "parse_mode": "HTML"}
            )
        except Unanswered as unanswered:
            log.error("alarm-unanswered", extra={"left": unanswered.left})
            return unanswered.left
        if not answer.ok:
            log.error("alarm-refused", extra={"status": answer.status})
        # Who blocked us or never began is not reached by trying again.
        return answer.ok or 400 <= answer.status < 429
