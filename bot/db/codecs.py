"""How instants lie in columns: whole milliseconds since 1970 in UTC, so that both engines sort them alike."""

from __future__ import annotations

from datetime import UTC, datetime


def to_ms(instant: datetime) -> int:
    return round(instant.timestamp() * 1000)


def from_ms(milliseconds: int) -> datetime:
    return datetime.fromtimestamp(milliseconds / 1000, UTC)
