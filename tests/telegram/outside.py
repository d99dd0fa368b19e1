"""Rules of the Bot API as others read them (the teremok package), over everything our bot asked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

import aiogram.methods
import orjson
from aiogram import Bot
from teremok.validation import ApiRuleViolation, validate_method

from bot.sandbox.calls import Call
from bot.sandbox.server import TOKEN

CHECKED = (
    "sendMessage", "editMessageText", "editMessageCaption", "answerCallbackQuery", "sendPhoto", "sendDocument",
    "sendVoice", "sendVideo", "sendAnimation", "sendAudio", "copyMessage",
)  # fmt: skip
_FILES = dict.fromkeys(("photo", "document", "voice", "video", "animation", "audio"), "x")
_BOT = Bot(TOKEN)


def disagreements(calls: Iterable[Call]) -> list[str]:
    """Give method and rule of each request that the outside rules refuse though the sandbox carried it out."""
    return [
        f"{call.method}: {violation}"
        for call in calls
        if call.method in CHECKED and call.ok and (violation := _violation(call))
    ]


def counted(calls: Iterable[Call]) -> Counter[str]:
    """Say how many requests of each method were compared."""
    return Counter(call.method for call in calls if call.method in CHECKED and call.ok)


def _violation(call: Call) -> str:
    method = getattr(aiogram.methods, call.method[0].upper() + call.method[1:])
    given: dict[str, Any] = {**call.params}
    if isinstance(given.get("reply_markup"), str):
        given["reply_markup"] = orjson.loads(given["reply_markup"])
    given |= {name: stand_in for name, stand_in in _FILES.items() if name in method.model_fields}
    try:
        validate_method(_BOT, method.model_validate(given))
    except ApiRuleViolation as violation:
        return violation.description
    return ""
