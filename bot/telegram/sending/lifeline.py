"""When storage fails: the help card still goes out, straight to Telegram, and the operator is told."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Any

from bot.i18n.languages import Languages
from bot.kernel.text import Said
from bot.telegram.ports import Lifeline
from bot.telegram.sending.outbox import Outgoing, body_of
from bot.telegram.sending.render import render
from bot.telegram.shown.screens import Help, Lane, Screen
from bot.telegram.updates import Event
from bot.telegram.wire.alarms import Alarms
from bot.telegram.wire.failures import Sent, TooFast, TryAgain, understand
from bot.telegram.wire.session import TelegramSession, Unanswered

log = logging.getLogger(__name__)

_ASKING = ("/help", "/sos")
_HELP = Help().pack()

PATIENCE = 0.6
"""So long storage may take before those who ask for help get the card without it."""
CARD_PAUSE = 60.0
"""One card a minute to one person, however often they write."""
ASKED_PAUSE = 2.0
"""Who asks for help, or writes of danger, gets it again."""
TRIES = (0.5, 1.0, 2.0, 4.0, 8.0)
"""Pauses after each try to send a card."""
LONGEST_WAIT = 30.0
AT_ONCE = 10
"""So many cards are on their way to Telegram at the same time."""


class CompiledCards:
    """The help card in every language, rendered at start and when a number changes (telegram.ports.Lifeline)."""

    def __init__(
        self,
        languages: Languages,
        card: Callable[[], Screen],
        rests_on: Callable[[], Hashable],
        looks_dangerous: Callable[[str], bool],
    ) -> None:
        """`rests_on` gives what the card is made of: another value means that it says something else now.

        `looks_dangerous` says of typed words whether somebody may be in danger. None of them needs a database.
        """
        self._languages, self._looks_dangerous = languages, looks_dangerous
        self._card, self._rests_on = card, rests_on
        self._rendered = (rests_on(), self._render())

    def _render(self) -> dict[str, dict[str, Any]]:
        cards, body = {}, body_of(self._card())
        for language in self._languages:
            _, payload = render(Outgoing(None, 0, Lane.URGENT, body, language.code), self._languages)
            del payload["chat_id"]
            cards[language.code] = payload
        return cards

    def _cards(self) -> dict[str, dict[str, Any]]:
        made_of = self._rests_on()
        if made_of != self._rendered[0]:
            self._rendered = (made_of, self._render())
        return self._rendered[1]

    def language(self, language_code: str | None) -> str:
        return self._languages.guess(language_code)

    def card(self, language_code: str | None) -> Mapping[str, Any]:
        return self._cards()[self.language(language_code)]

    def say(self, said: Said) -> str:
        return self._languages[self._languages.guess(None)].html(said)

    def is_asked_for(self, raw: Mapping[str, Any]) -> bool:
        event = Event.of(raw)
        if event is None or event.is_query:
            return False
        if event.text.lower().startswith(_ASKING) or event.data == _HELP:
            return True
        return bool(event.words) and self._looks_dangerous(event.words)


class Rescue:
    """Answers without the database, and tells the operator; both go past the outbox on purpose."""

    def __init__(self, lifeline: Lifeline, session: TelegramSession, operators: Sequence[int]) -> None:
        self._lifeline, self._session = lifeline, session
        self._carded: dict[int, float] = {}
        self._hurried: set[asyncio.Task[None]] = set()
        self.alarms = Alarms(lifeline.say, session, operators)

    def language(self, language_code: str | None) -> str:
        return self._lifeline.language(language_code)

    def is_asked_for(self, raw: Mapping[str, Any]) -> bool:
        return self._lifeline.is_asked_for(raw)

    async def storage_failed(self, raw: Mapping[str, Any], code: str) -> None:
        """Send the help card to whoever wrote this, then raise the alarm: nobody waits for an operator."""
        await self._send_card(raw)
        await self.alarm("alarm-storage", code)

    async def cards(self, raws: Sequence[Mapping[str, Any]]) -> None:
        """Send the help card to everybody who wrote these, a few at a time: nobody waits for all the others."""
        waiting = deque(raws)

        async def send_on() -> None:
            while waiting:
                await self._send_card(waiting.popleft())

        await asyncio.gather(*(send_on() for _ in range(min(AT_ONCE, len(waiting)))))

    async def _send_card(self, raw: Mapping[str, Any]) -> None:
        event = Event.of(raw)
        sender = event.sender if event else None
        now = asyncio.get_running_loop().time()
        if event is None or event.is_query or sender is None or sender.is_bot or not sender.private:
            # Whoever types our name into another chat has not written to us.
            return
        pause = ASKED_PAUSE if self._lifeline.is_asked_for(raw) else CARD_PAUSE
        if now - self._carded.get(sender.id, float("-inf")) < pause:
            return
        self._carded = {id: at for id, at in self._carded.items() if now - at < CARD_PAUSE}
        self._carded[sender.id] = now
        card = {**self._lifeline.card(sender.language_code), "chat_id": sender.chat_id}
        await self._try("sendMessage", card)

    def hurry(self, raws: Sequence[Mapping[str, Any]]) -> None:
        """Send the card past the storage, which takes its time, to those who ask for help; they may get it twice."""
        asking = [raw for raw in raws if self._lifeline.is_asked_for(raw)]
        if asking:
            task = asyncio.create_task(self.cards(asking))
            self._hurried.add(task)
            task.add_done_callback(self._hurried.discard)

    async def alarm(self, what: str, code: str) -> None:
        """Tell the administrators; ids and codes only."""
        self.alarms.ring(what, code)

    async def _try(self, method: str, payload: dict[str, Any]) -> None:
        """Ask until Telegram has it, within reason: who waits for this card has nothing else."""
        for pause in TRIES:
            try:
                answer = await self._session.call(method, payload)
            except Unanswered as unanswered:
                log.error("rescue-unanswered", extra={"left": unanswered.left})
                await asyncio.sleep(pause)
                continue
            match understand(answer):
                case TooFast(seconds=seconds):
                    await asyncio.sleep(min(seconds, LONGEST_WAIT))
                case TryAgain():
                    await asyncio.sleep(pause)
                case Sent():
                    return
                case _:
                    log.error("rescue-refused", extra={"status": answer.status})
                    return
        log.error("rescue-given-up")
