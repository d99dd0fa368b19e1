"""What is kept of every request the bot made."""

from dataclasses import dataclass, field

from bot.sandbox.world import Json


@dataclass(slots=True)
class Call:
    """One request of the bot: parameters as sent, the answer given, and when by the clock."""

    serial: int
    method: str
    params: Json
    at: float
    answer: Json = field(default_factory=dict)
    fault: str | None = None

    @property
    def ok(self) -> bool:
        return bool(self.answer.get("ok"))
