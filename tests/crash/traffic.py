"""What people write and press: counted commands and presses, mixed with screens of the real rooms."""

from __future__ import annotations

import random
from typing import Any

from bot.telegram.shown.screens import Help, Home
from tests.crash.child import Count

FIRST_UPDATE = 700_000_000
FIRST_PERSON = 50_000
_CODES = ("kk", "ru", "ky", "en")
_COUNTED = ("/count", Count().pack())
_SCREENS = ("/guide", "/help", "/menu", "hello", "forms", Help().pack(), Home().pack())


class Traffic:
    """Makes updates one after another; every one of them is answered with exactly one message."""

    def __init__(self, seed: int, people: int, *, counted: float = 0.7) -> None:
        """`counted` is the share of updates whose effect and answer carry their number."""
        self._chance, self._people, self._counted = random.Random(seed), people, counted
        self.given: dict[int, int] = {}
        """Person by update id, in order of arrival."""
        self.numbered: set[int] = set()

    def some(self, count: int) -> list[dict[str, Any]]:
        """Give the next updates of people chosen at random."""
        return [self.one(FIRST_PERSON + self._chance.randrange(self._people)) for _ in range(count)]

    def one(self, person_id: int, what: str | None = None) -> dict[str, Any]:
        """Give one person's next update: a command or words, or a press when `what` is callback data."""
        number = len(self.given)
        update_id = FIRST_UPDATE + number
        what = what or self._anything()
        self.given[update_id] = person_id
        if what in _COUNTED:
            self.numbered.add(update_id)
        press = not what.startswith("/") and what != "hello"
        body = _press(person_id, number + 1, what) if press else _message(person_id, number + 1, what)
        return {"update_id": update_id, "callback_query" if press else "message": body}

    def words(self, person_id: int, said: str) -> dict[str, Any]:
        """Give one person's next update: words of their own."""
        number = len(self.given)
        self.given[FIRST_UPDATE + number] = person_id
        return {"update_id": FIRST_UPDATE + number, "message": _message(person_id, number + 1, said)}

    def _anything(self) -> str:
        if self._chance.random() < self._counted:
            return self._chance.choice(_COUNTED)
        return self._chance.choice(_SCREENS)


def _who(person_id: int) -> dict[str, Any]:
    code = _CODES[person_id % len(_CODES)]
    return {"id": person_id, "is_bot": False, "first_name": "N", "language_code": code}


def _message(person_id: int, number: int, words: str) -> dict[str, Any]:
    chat = {"id": person_id, "type": "private", "first_name": "N"}
    return {"message_id": number, "date": 1_800_000_000, "chat": chat, "from": _who(person_id), "text": words}


def _press(person_id: int, number: int, data: str) -> dict[str, Any]:
    """Every press is under a message of its own, so that an edit can be told from every other."""
    bot = {"id": 4242, "is_bot": True, "first_name": "Bot"}
    return {
        "id": str(number),
        "from": _who(person_id),
        "chat_instance": "1",
        "message": _message(person_id, number, "?") | {"from": bot},
        "data": data,
    }
