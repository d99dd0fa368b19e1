"""The traffic of a real day, made of what people do: presses over all rooms, words, media, commands.

Half are presses (of the buttons a walk through the house has found), a quarter words as people type them, a tenth
media, the rest commands of the menu. The same seed gives the same day.
"""

from __future__ import annotations

import asyncio
import random
import tempfile
from pathlib import Path
from typing import Any

import yaml

from tests.faq import evaluate
from tests.telegram.walk import walk
from tests.town import town_in

Json = dict[str, Any]

PEOPLE = 1_000
LANGUAGES = ("kk", "ru", "ky", "en")
ALIKE = 4
"""So many buttons of one kind are taken: a calendar would outweigh all rooms."""
SHARES = {"press": 0.5, "words": 0.25, "media": 0.1, "command": 0.15}
ONLY_WORDS = {"words": 1.0}
DANGEROUS = 0.03
"""So much of what is typed speaks of danger."""
_PHOTO = [{"file_id": "f", "file_unique_id": "u", "width": 90, "height": 90, "file_size": 1000}]
_FILE = {"file_id": "f", "file_unique_id": "u", "file_size": 1000}
_MEDIA: tuple[Json, ...] = (
    {"photo": _PHOTO},
    {"photo": _PHOTO, "caption": "?"},
    {"voice": {**_FILE, "duration": 5}},
    {"document": {**_FILE, "file_name": "paper.pdf"}},
    {
        "sticker": {
            **_FILE,
            "type": "regular",
            "width": 9,
            "height": 9,
            "is_animated": False,
            "is_video": False,
        }
    },
)
_FORGETS = ("forget", "withdraw", "hide")
"""Who erases themselves is a stranger afterwards; that is a test's, not a day's."""


def buttons() -> list[str]:
    """Walk through the house once and give every button that stands somewhere."""

    async def walked() -> list[str]:
        with tempfile.TemporaryDirectory() as folder:
            async with town_in(Path(folder)) as town:
                walkers = (await walk(town, ALIKE)).walkers
        return sorted({one for walker in walkers for one in walker.known if _is_a_days(one)})

    return asyncio.run(walked())


def commands() -> list[str]:
    from bot.kernel.clock import SystemClock
    from bot.telegram.deciding.routes import Audience
    from tests.crash.child import Orders, build_house, settings_for

    house = build_house(settings_for(Orders("http://nowhere")), SystemClock())
    named = [one.name for room in house.features for one in room.commands if one.audience is Audience.ANYBODY]
    return [one for one in named if not one.startswith(_FORGETS)]


def _is_a_days(data: str) -> bool:
    return not data.startswith((*_FORGETS, "language"))


class Day:
    """Makes the updates of a day."""

    def __init__(self, seed: int, pressed: list[str], commanded: list[str]) -> None:
        self._dice, self._pressed, self._commanded = random.Random(seed), pressed, commanded
        self._calm: dict[str, list[str]] = {}
        self._danger: dict[str, list[str]] = {}
        for path in evaluate.files(held_out=False):
            phrases = yaml.safe_load(path.read_text(encoding="utf-8"))
            self._calm[path.stem] = [one["text"] for one in phrases if one["expect"] != "danger"]
            self._danger[path.stem] = [one["text"] for one in phrases if one["expect"] == "danger"]

    def arrivals(self) -> list[Json]:
        """Everybody starts and chooses a language: who they are is known before anything is measured."""
        return [
            part
            for n in range(PEOPLE)
            for part in (_message(n, _command("/start")), _press(n, f"language:{_language(n)}"))
        ]

    def some(self, count: int, shares: dict[str, float]) -> list[Json]:
        """Give so many updates of people one after another."""
        kinds = self._dice.choices(list(shares), list(shares.values()), k=count)
        return [getattr(self, f"_{kind}")(n % PEOPLE) for n, kind in enumerate(kinds)]

    def _press(self, n: int) -> Json:
        return _press(n, self._dice.choice(self._pressed))

    def _words(self, n: int) -> Json:
        said = self._danger if self._dice.random() < DANGEROUS else self._calm
        return _message(n, {"text": self._dice.choice(said[_language(n)])})

    def _media(self, n: int) -> Json:
        return _message(n, self._dice.choice(_MEDIA))

    def _command(self, n: int) -> Json:
        return _message(n, _command(f"/{self._dice.choice(self._commanded)}"))


def _language(n: int) -> str:
    return LANGUAGES[n % 4]


def _user(n: int) -> Json:
    return {"id": 10_000 + n, "is_bot": False, "first_name": "A", "language_code": _language(n)}


def _chat(n: int) -> Json:
    return {"id": 10_000 + n, "type": "private", "first_name": "A"}


def _command(text: str) -> Json:
    return {"text": text, "entities": [{"type": "bot_command", "offset": 0, "length": len(text)}]}


def _message(n: int, content: Json) -> Json:
    said = {"message_id": 7, "date": 1_790_000_000, "chat": _chat(n), "from": _user(n)}
    return {"message": said | content}


def _press(n: int, data: str) -> Json:
    under = {
        "message_id": 8,
        "date": 1_790_000_000,
        "chat": _chat(n),
        "from": {"id": 42, "is_bot": True, "first_name": "bench"},
        "text": "ok",
    }
    return {
        "callback_query": {"id": "1", "from": _user(n), "chat_instance": "1", "data": data, "message": under}
    }
