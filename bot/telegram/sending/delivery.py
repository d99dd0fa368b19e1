"""Delivers one message: renders it at the moment it leaves, asks Telegram, and mends what can be mended at once."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from typing import Any

from bot.i18n.languages import Languages
from bot.telegram.sending.outbox import Outgoing
from bot.telegram.sending.render import Recipe, render, without_markup
from bot.telegram.wire.failures import BadMarkup, NoAnswer, Outcome, TryAgain, Vanished, understand
from bot.telegram.wire.session import TelegramSession, Unanswered, Upload

log = logging.getLogger(__name__)


class Delivery:
    """How a row of the outbox becomes a message in a chat."""

    def __init__(self, session: TelegramSession, languages: Languages, recipes: Mapping[str, Recipe]) -> None:
        self._session, self._languages, self._recipes = session, languages, recipes

    async def deliver(self, outgoing: Outgoing) -> Outcome:
        """Send it and say how that ended; raises what a broken recipe or text raises."""
        method, payload = render(outgoing, self._languages)
        upload = await self._made(outgoing)
        if upload is not None:
            method = "sendPhoto" if upload.field == "photo" else "sendDocument"
        outcome = await self._call(method, payload, upload)
        match outcome:
            case BadMarkup() if "parse_mode" in payload:
                log.error("markup-refused", extra={"outbox_id": outgoing.id})
                return await self._call(method, without_markup(payload), upload)
            case Vanished(what="message") if "edit" in outgoing.body:
                # The pressed message is gone; the screen must be seen all the same.
                del outgoing.body["edit"]
                method, payload = render(outgoing, self._languages)
                return await self._call(method, payload)
            case Vanished(what="thread") if outgoing.body.get("then") is None:
                # Nobody waits to hear of it, so the message goes where it can be read.
                payload.pop("message_thread_id", None)
                return await self._call(method, payload, upload)
        return outcome

    async def _made(self, outgoing: Outgoing) -> Upload | None:
        """Make the file in a thread, outside any transaction."""
        file = outgoing.body.get("file")
        if not isinstance(file, dict):
            return None
        recipe = self._recipes[file["recipe"]]
        content = await asyncio.to_thread(recipe.make, file["args"], self._languages[outgoing.language])
        return Upload("photo" if recipe.picture else "document", file["name"], content)

    async def _call(self, method: str, payload: dict[str, Any], upload: Upload | None = None) -> Outcome:
        try:
            return understand(await self._session.call(method, payload, upload=upload))
        except Unanswered as unanswered:
            return NoAnswer() if unanswered.left else TryAgain()
