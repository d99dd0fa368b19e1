"""What her phone may show: who else sees it, whether she hid the talk, when she may be written to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.features.crisis.domain.case import Sight

WITH_US = timedelta(minutes=30)
"""So long after she wrote she still looks at the talk, whatever hours she agreed to."""
DELETABLE = timedelta(hours=48)
"""So long Telegram lets a bot delete what stands in a private talk."""
SHORTEST_CODE, LONGEST_CODE = 3, 30


@dataclass(frozen=True, slots=True)
class SafeHours:
    """From when until when she can be written to, by the clock of where she lives."""

    begin: time
    end: time

    def opens(self, instant: datetime, zone: ZoneInfo) -> datetime:
        """Give the instant itself, or when these hours begin next."""
        local = instant.astimezone(zone)
        if self.begin <= local.time() < self.end:
            return instant
        day = local.date() if local.time() < self.begin else local.date() + timedelta(days=1)
        return datetime.combine(day, self.begin, zone).astimezone(UTC)


HOURS = tuple(SafeHours(time(hour), time(hour + 3)) for hour in (9, 12, 15, 18))
"""What she can choose from."""


@dataclass(frozen=True, slots=True)
class Discreet:
    """How she wants her phone to be spared."""

    sight: Sight = Sight.UNKNOWN
    hidden_at: datetime | None = None
    hours: SafeHours | None = None
    has_code: bool = False

    @property
    def hidden(self) -> bool:
        return self.hidden_at is not None

    def opens(self, now: datetime, wrote_at: datetime, zone: ZoneInfo) -> datetime | None:
        """Give when the team's words may come to her; None: not before she writes herself.

        `wrote_at` is when she last wrote: while she is with us, no hours matter.
        """
        with_us = now - wrote_at < WITH_US
        if not self.hidden and (self.hours is None or with_us):
            return now
        return self.hours.opens(now, zone) if self.hours else None


@dataclass(frozen=True, slots=True)
class Standing:
    """What of the talk stands on her phone: what Telegram still lets us delete, and ours that is too old for it."""

    young: tuple[int, ...]
    old: tuple[int, ...]
    hers: frozenset[int]
    """Of these, what she wrote herself; it cannot be made neutral."""


def as_code(words: str) -> str | None:
    """Read a code word as it will be known again; None when it cannot be one."""
    word = " ".join(words.casefold().split())
    fits = SHORTEST_CODE <= len(word) <= LONGEST_CODE and not word.startswith("/")
    return word if fits and word.count(" ") <= 2 else None
