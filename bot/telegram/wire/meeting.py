"""The first words with Telegram, said again until it answers: a house often has power back before its network."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import TypeVar

from aiogram.exceptions import TelegramNetworkError, TelegramRetryAfter, TelegramServerError

from bot.telegram.wire.session import Answer, Unanswered

log = logging.getLogger(__name__)

FIRST_PAUSE, LONGEST_PAUSE = 0.5, 30.0

T = TypeVar("T")


async def until_answered(ask: Callable[[], Awaitable[T]], stopped: asyncio.Event) -> T | None:
    """Ask until Telegram answers, be it with a refusal; None when we are stopped before."""
    pause = FIRST_PAUSE
    while not stopped.is_set():
        with suppress(Unanswered, TelegramNetworkError, TelegramServerError, TelegramRetryAfter):
            answer = await ask()
            if not (isinstance(answer, Answer) and _is_no_answer(answer)):
                return answer
        log.warning("telegram-unreachable", extra={"seconds": pause})
        # Not wait_for: in Python 3.11 it swallows a cancellation that comes together with the stop.
        with suppress(TimeoutError):
            async with asyncio.timeout(pause):
                await stopped.wait()
        pause = min(pause * 2, LONGEST_PAUSE)
    return None


def _is_no_answer(answer: Answer) -> bool:
    """Say whether somebody between us and Telegram spoke, or Telegram only asks us to come later.

    What Telegram says itself has `ok` in it; a page in HTML, garbage or nothing does not.
    """
    return answer.status >= 500 or answer.status == 429 or not isinstance(answer.body.get("ok"), bool)
