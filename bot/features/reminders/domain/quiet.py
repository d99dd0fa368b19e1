"""Quiet hours, and where a clock on the wall stands in the line of instants."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True)
class QuietHours:
    """From when until when nothing is sent, by the person's clock; the same time twice means never."""

    begin: time = time(21)
    end: time = time(8)

    @property
    def never(self) -> bool:
        return self.begin == self.end

    def release(self, instant: datetime, zone: ZoneInfo) -> datetime:
        """Give the instant itself, or the end of the quiet hours it falls into; never an earlier one."""
        local = instant.astimezone(zone)
        if not self._holds(local.time()):
            return instant
        day = local.date() if local.time() < self.end else local.date() + timedelta(days=1)
        return on_the_wall(datetime.combine(day, self.end), zone)

    def begins_after(self, instant: datetime, zone: ZoneInfo) -> datetime | None:
        """Give the instant at which the next quiet hours begin; None when there are none."""
        if self.never:
            return None
        day = instant.astimezone(zone).date()
        nights = (on_the_wall(datetime.combine(day + timedelta(days=n), self.begin), zone) for n in range(3))
        return next(night for night in nights if night > instant)

    def _holds(self, shown: time) -> bool:
        if self.begin <= self.end:
            return self.begin <= shown < self.end
        return shown >= self.begin or shown < self.end


def on_the_wall(wall: datetime, zone: ZoneInfo) -> datetime:
    """Give the instant at which clocks in the zone show `wall`, in UTC.

    A time that is shown twice means its first showing; one that is skipped means that much later.
    """
    return wall.replace(tzinfo=zone, fold=0).astimezone(UTC)


def rules_of(zone: ZoneInfo, now: datetime) -> str:
    """Write down how the zone's clocks differ from UTC in the coming three years."""
    months = (now + timedelta(days=30 * ahead) for ahead in range(36))
    offsets = [str(month.astimezone(zone).utcoffset()) for month in months]
    changes = [one for one, before in zip(offsets, ["", *offsets], strict=False) if one != before]
    return f"{zone.key} {' '.join(changes)}"
