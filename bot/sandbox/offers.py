"""What somebody types after the bot's name in any chat, and what the bot offers there."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.sandbox.entities import to_html

Json = dict[str, Any]


@dataclass(slots=True, frozen=True)
class InlineResult:
    """One article the bot offered: what the list shows, and the message it becomes."""

    id: str
    title: str
    description: str
    text: str
    entities: list[Json]
    markup: Json | None = None

    @property
    def html(self) -> str:
        return to_html(self.text, self.entities)


@dataclass(slots=True)
class InlineQuery:
    """The bot's name and words typed into a chat, waiting for what the bot offers."""

    id: str
    person_id: int
    asked_at: datetime
    answered: bool = False
    results: dict[str, InlineResult] = field(default_factory=dict)
    button: Json | None = None
