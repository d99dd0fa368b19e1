"""Whose turn it is: a line of updates for each person, in order; different people go in parallel."""

from __future__ import annotations

import asyncio
from collections import deque
from itertools import chain

from bot.telegram.updates import Arrived

ALBUM_SECONDS = 0.6
"""The parts of an album arrive as separate updates; so long after the last one it is taken as complete."""

CROWDED = 50
"""Nobody does so many things before they look; of such a burst only the last answer is shown."""


class Lines:
    """At most one unit of each person is out at a time."""

    def __init__(self) -> None:
        self._lines: dict[int, deque[Arrived]] = {}
        self._urgent: dict[int, None] = {}
        self._resting: dict[int, float] = {}
        self.filled = asyncio.Event()
        self.size = 0

    def add(self, arrived: Arrived, *, urgent: bool = False) -> None:
        """Line it up; what stands in the line already, because Telegram brought it again, does so once."""
        line = self._lines.setdefault(arrived.line, deque())
        if any(update.update_id == arrived.update_id for update in line):
            return
        line.append(arrived)
        if urgent:
            self._urgent[arrived.line] = None
        self.size += 1
        self.filled.set()

    def heads(self, most: int, now: float) -> list[list[Arrived]]:
        """Give the next unit of up to `most` people: one update, or the parts of a complete album.

        People who cry for help come first.
        """
        units: list[list[Arrived]] = []
        for line in chain(self._urgent, (line for line in self._lines if line not in self._urgent)):
            unit = None if self._rests(line, now) else _unit(self._lines[line], now)
            if unit:
                units.append(unit)
                if len(units) == most:
                    break
        return units

    def insert(self, arrived: Arrived) -> bool:
        """Line up by its number what another process has stored; False when it stands here already."""
        line = self._lines.get(arrived.line)
        if line is None or line[-1].update_id < arrived.update_id:
            before = self.size
            self.add(arrived)
            return self.size > before
        place = next(place for place, one in enumerate(line) if one.update_id >= arrived.update_id)
        if line[place].update_id == arrived.update_id:
            return False
        line.insert(place, arrived)
        self.size += 1
        return True

    def rest(self, unit: list[Arrived], until: float) -> None:
        """Let a line wait: it is another's turn."""
        self._resting[unit[0].line] = until

    def _rests(self, line: int, now: float) -> bool:
        until = self._resting.get(line)
        if until is not None and until <= now:
            del self._resting[line]
        return until is not None and until > now

    def ripe_in(self, now: float) -> float | None:
        """Say when the next album is complete, when nothing but unfinished albums is waiting."""
        times = [line[-1].arrived_at + ALBUM_SECONDS - now for line in self._lines.values() if line[0].album]
        return max(min(times), 0.0) if times else None

    def behind(self, unit: list[Arrived]) -> list[Arrived]:
        """Give what this person has waiting behind the unit."""
        return [update for update in self._lines.get(unit[0].line, ()) if update not in unit]

    def is_crowded(self, unit: list[Arrived]) -> bool:
        """Say whether this person has so much waiting that only its end need be answered."""
        return len(self._lines.get(unit[0].line, ())) - len(unit) >= CROWDED

    def done(self, unit: list[Arrived]) -> None:
        """Take the unit off its line; the line goes to the end of the queue."""
        self.leave(unit)

    def leave(self, updates: list[Arrived]) -> None:
        """Take updates out wherever they stand; what is gone already is no matter."""
        leaving = set(updates)
        for name in {update.line for update in updates}:
            line = self._lines.pop(name, None)
            if line is None:
                continue
            staying = deque(update for update in line if update not in leaving)
            self.size -= len(line) - len(staying)
            if staying:
                self._lines[name] = staying
            else:
                self._urgent.pop(name, None)
        if not self._lines:
            self.filled.clear()


def _unit(line: deque[Arrived], now: float) -> list[Arrived] | None:
    head = line[0]
    if head.album is None:
        return [head]
    parts: list[Arrived] = []
    for arrived in line:
        if arrived.album != head.album:
            return parts
        parts.append(arrived)
    return parts if parts[-1].arrived_at + ALBUM_SECONDS <= now else None
