"""What can be promised for a time that was typed, and what must be asked back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.features.reminders.domain.when import Reading
from bot.kernel.text import Text


@dataclass(frozen=True, slots=True)
class Appointed:
    """A time that was typed: settled when nothing stands in its way, a guess or nothing otherwise."""

    at: datetime | None
    doubt: Text | None


def appointed(reading: Reading, at: datetime | None, refusal: Text | None) -> Appointed:
    """Say what is unsure or cannot be; `at` is what was read as an instant, `refusal` why it cannot be promised."""
    if at is None:
        return Appointed(
            None, Text("reminders-repeats-alone" if reading.repeats else "reminders-not-understood")
        )
    if refusal:
        return Appointed(None, refusal)
    if reading.repeats:
        return Appointed(at, Text("reminders-repeats"))
    return Appointed(at, None if reading.sure else Text("reminders-unsure"))
