"""The sandbox's own journal: numbered events that pages and tests read and wait for."""

import asyncio
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any


@dataclass(slots=True, frozen=True)
class Event:
    seq: int
    kind: str
    subject: Any


class EventLog:
    """Keeps the last `keep` events and wakes whoever waits for the next one."""

    def __init__(self, keep: int = 20_000) -> None:
        self._events: deque[Event] = deque(maxlen=keep)
        self._waiting: list[asyncio.Future[None]] = []
        self.seq = 0

    def add(self, kind: str, subject: Any) -> None:
        self.seq += 1
        self._events.append(Event(self.seq, kind, subject))
        if self._waiting:
            waiting, self._waiting = self._waiting, []
            for future in waiting:
                if not future.done():
                    future.set_result(None)

    def since(self, seq: int) -> Iterator[Event]:
        """Events after `seq`, oldest first; those already forgotten are skipped."""
        missed = min(self.seq - seq, len(self._events))
        return islice(self._events, len(self._events) - max(missed, 0), None)

    async def changed(self) -> None:
        """Return when the next event is added."""
        future = asyncio.get_running_loop().create_future()
        self._waiting.append(future)
        await future

    async def until(self, is_true: Callable[[], Any], seconds: float) -> Any:
        """Return the first truthy answer of `is_true`, asked again after every event.

        Raises TimeoutError after `seconds`.
        """
        async with asyncio.timeout(seconds):
            while not (answer := is_true()):
                await self.changed()
            return answer
