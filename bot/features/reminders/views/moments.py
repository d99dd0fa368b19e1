"""How a time is said and shown on a button."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.kernel.text import Text


def moment(instant: datetime, zone: ZoneInfo) -> Text:
    """Say weekday, day and time as the person's clock shows them."""
    local = instant.astimezone(zone)
    weekday = Text(f"reminders-weekday-{local.isoweekday()}")
    return Text("reminders-moment", weekday=weekday, day=local.date(), time=clock(local))


def clock(local: datetime) -> str:
    return f"{local:%H:%M}"


def full_hour(hour: int) -> str:
    return f"{hour:02}:00"


def figures(instant: datetime, zone: ZoneInfo) -> str:
    """Write day and time in figures, for a narrow button."""
    return f"{instant.astimezone(zone):%d.%m %H:%M}"


def verbatim(words: str) -> Text:
    return Text("verbatim", words=words)
