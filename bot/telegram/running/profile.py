"""How the bot presents itself: commands, name and descriptions in every language, set only when they differ."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from typing import Any

from bot.i18n.languages import Language, Languages
from bot.kernel.text import Text
from bot.telegram.deciding.routes import Audience, Command
from bot.telegram.wire.session import TelegramSession, Unanswered

log = logging.getLogger(__name__)

_FIRST = ("sos", "help", "guide", "check", "path", "school", "reminders", "menu", "cancel", "start")
_LAST = ("language", "country", "household", "mydata", "forget")
"""Commands stand in the menu by use: help first, what is needed once in a while after it, deletion last."""
_DEFAULT = ""
"""Telegram's own "no language": what people see whose phone speaks none of ours."""


async def present(session: TelegramSession, languages: Languages, commands: Sequence[Command]) -> int:
    """Bring the profile up to date; give how many requests changed something. A failure waits for the next start."""
    changed = 0
    for code, language in _codes(languages):
        for ask, tell, field, value in _wanted(language, commands):
            scope: dict[str, Any] = {"language_code": code} if code else {}
            try:
                stands = await session.call(ask, scope)
                if stands.ok and _same(stands.result, field, value):
                    continue
                told = await session.call(tell, {**scope, field: value})
            except Unanswered:
                return changed
            if not told.ok:
                log.warning("profile-refused", extra={"method": tell, "status": told.status})
            changed += told.ok
    return changed


def _codes(languages: Languages) -> Iterator[tuple[str, Language]]:
    yield _DEFAULT, languages[languages.guess(None)]
    yield from ((language.code, language) for language in languages)


def _wanted(language: Language, commands: Sequence[Command]) -> Iterator[tuple[str, str, str, Any]]:
    say = language.plain
    yield "getMyName", "setMyName", "name", say(Text("profile-name"))
    yield "getMyDescription", "setMyDescription", "description", say(Text("profile-description"))
    yield (
        "getMyShortDescription",
        "setMyShortDescription",
        "short_description",
        say(Text("profile-short-description")),
    )
    families = [
        {"command": one.name, "description": say(Text(f"command-{one.name}"))}
        for one in sorted(commands, key=_by_use)
        if one.audience is Audience.ANYBODY
    ]
    yield "getMyCommands", "setMyCommands", "commands", families


def _by_use(command: Command) -> int:
    if command.name in _FIRST:
        return _FIRST.index(command.name)
    return len(_FIRST) + (1 + _LAST.index(command.name) if command.name in _LAST else 0)


def _same(result: Any, field: str, value: Any) -> bool:
    return bool((result.get(field) if isinstance(result, dict) else result) == value)
