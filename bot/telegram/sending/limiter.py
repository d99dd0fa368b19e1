"""Telegram's limits: how long a message must wait so that we are at the limit and never over it."""

from __future__ import annotations

from bisect import insort
from collections import deque
from dataclasses import dataclass, field

from bot.telegram.shown.screens import Lane

CATCH_UP = 2
"""So many places of the even pace may be made good at once after we were late: fewer than lie between the bulk rate and
Telegram's, so that making good is never a burst over its limit."""
SPARE = 1
"""So many of everybody's places bulk leaves free, so that a reply finds one at any moment."""
FORGETS = 0.0005
"""By so many seconds a message the quickest way to Telegram may become slower before we believe it."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Telegram's published limits; settings may change them."""

    per_second: int = 30
    bulk_per_second: int = 27
    chat_burst: int = 4
    """To one chat: one a second on average, `chat_burst` of them at once."""
    group_per_minute: int = 20


@dataclass(slots=True)
class Window:
    """At most `limit` in any `seconds`."""

    limit: int
    seconds: float
    taken: deque[float] = field(default_factory=deque)

    def wait(self, now: float, spare: int = 0) -> float:
        """Say how long until one more may go and so many places are free beside it."""
        while self.taken and self.taken[0] <= now - self.seconds:
            self.taken.popleft()
        over = len(self.taken) - max(self.limit - spare, 1)
        return 0.0 if over < 0 else self.taken[over] + self.seconds - now

    def take(self, now: float) -> None:
        self.taken.append(now)

    def arrived_later(self, taken: float, arrived: float) -> None:
        """What was counted when it left is counted when it arrived."""
        if taken in self.taken:
            self.taken.remove(taken)
        insort(self.taken, arrived)


@dataclass(frozen=True, slots=True)
class Wait:
    """How long, and whether only this chat waits or everybody in this lane does."""

    seconds: float
    whole_lane: bool


GO = Wait(0.0, whole_lane=False)


class Limiter:
    """Windows for all, for bulk, and for each chat; `now` is any clock that never goes back, in seconds."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self._all = Window(limits.per_second, 1.0)
        self._bulk = Window(limits.bulk_per_second, 1.0)
        self._bulk_free_at = 0.0
        self._quickest = float("inf")
        self._chats: dict[int, Window] = {}
        self._blocked: dict[int, float] = {}
        self._blocked_all = 0.0
        self._last_refusal: tuple[int, float] = (0, float("-inf"))

    def ask(self, chat_id: int, lane: Lane, now: float) -> Wait:
        """Say whether a message to this chat may go now; if so, it is counted."""
        slow = lane >= Lane.REMINDER
        everybody = max(self._blocked_all - now, self._all.wait(now, SPARE if slow else 0))
        if slow:
            everybody = max(everybody, self._bulk.wait(now), self._bulk_free_at - now)
        if everybody > 0:
            return Wait(everybody, whole_lane=True)
        window = self._window(chat_id)
        alone = max(self._blocked.get(chat_id, 0.0) - now, window.wait(now))
        if alone > 0:
            return Wait(alone, whole_lane=False)
        self._blocked.pop(chat_id, None)
        window.take(now)
        self._all.take(now)
        if slow:
            # Bulk goes evenly, not in bursts, so that a reply finds a free place at any moment. A place that was
            # used a little late moves the next ones by nothing; only a longer pause is not caught up.
            step = 1.0 / self.limits.bulk_per_second
            self._bulk.take(now)
            self._bulk_free_at = max(self._bulk_free_at, now - CATCH_UP * step) + step
        return GO

    def answered(self, asked_at: float, now: float) -> None:
        """Telegram has answered what left at `asked_at`; it counts from when it arrived there, at the latest.

        Telegram counts arrivals. What was held up on its way meets those that left a second after it; all that it took
        beyond the quickest way of late may have gone by before it arrived.
        """
        took = now - asked_at
        self._quickest = min(took, self._quickest + FORGETS)
        self._all.arrived_later(asked_at, now - self._quickest)

    def too_fast(self, chat_id: int, seconds: float, now: float) -> None:
        """Honour `retry_after`: for this chat, and for all when a second chat hears it within a second."""
        self._blocked[chat_id] = max(self._blocked.get(chat_id, 0.0), now + seconds)
        other, at = self._last_refusal
        if other != chat_id and now - at < 1.0:
            self._blocked_all = max(self._blocked_all, now + seconds)
        self._last_refusal = (chat_id, now)

    def forget_idle(self, now: float) -> None:
        """Drop windows of chats that are free again, so that memory stays flat."""
        idle = [id for id, window in self._chats.items() if window.wait(now) == 0 and not window.taken]
        for chat_id in idle:
            del self._chats[chat_id]
        self._blocked = {id: until for id, until in self._blocked.items() if until > now}

    def _window(self, chat_id: int) -> Window:
        window = self._chats.get(chat_id)
        if window is None:
            burst = self.limits.chat_burst
            group = chat_id < 0
            window = Window(self.limits.group_per_minute, 60.0) if group else Window(burst, float(burst))
            self._chats[chat_id] = window
        return window
