"""What waits in memory to be sent: lanes over chats, one message of a chat at a time, limits asked first."""

from __future__ import annotations

import asyncio
import heapq
from collections import Counter, deque
from dataclasses import dataclass, field

from bot.telegram import metrics
from bot.telegram.sending.limiter import Limiter
from bot.telegram.sending.outbox import Outgoing
from bot.telegram.shown.screens import Lane


@dataclass(slots=True)
class _Chat:
    """One chat's line: urgent before replies before the rest, else in order of writing."""

    waiting: list[tuple[int, int, int, Outgoing]] = field(default_factory=list)
    busy: bool = False
    resting: bool = False


class Queues:
    """Gives the next message that may go now; `take` waits for it."""

    def __init__(self, limiter: Limiter) -> None:
        self._limiter = limiter
        self._chats: dict[int, _Chat] = {}
        self._ready: dict[Lane, deque[int]] = {lane: deque() for lane in Lane}
        self._counts: Counter[Lane] = Counter()
        self._number = 0
        self._wakers: deque[asyncio.Future[None]] = deque()
        self._timer: asyncio.TimerHandle | None = None
        self._wakes_at = 0.0
        self._asked_at: dict[int, float] = {}

    def put(self, outgoing: Outgoing) -> None:
        self._number += 1
        self._counts[outgoing.lane] += 1
        self._push(outgoing, outgoing.id if outgoing.id is not None else self._number)
        self._wake()

    def count(self, lane: Lane) -> int:
        return self._counts[lane]

    def waiting(self, chat_id: int) -> int:
        """Say how many messages wait here for this chat."""
        chat = self._chats.get(chat_id)
        return len(chat.waiting) if chat else 0

    async def take(self) -> Outgoing:
        """Give the next message; its chat is busy until `gone`, `back`, `too_fast` or `move` is told."""
        while True:
            outgoing = self._next()
            if outgoing is not None:
                return outgoing
            waker: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._wakers.append(waker)
            await waker

    def answered(self, outgoing: Outgoing) -> None:
        """Telegram has answered: for its limits counts when the message can have arrived."""
        asked_at = self._asked_at.pop(id(outgoing), None)
        if asked_at is not None:
            self._limiter.answered(asked_at, self._now())

    def gone(self, outgoing: Outgoing) -> None:
        """The message is settled; its chat is free for the next one."""
        self._asked_at.pop(id(outgoing), None)
        self._counts[outgoing.lane] -= 1
        chat = self._chats[outgoing.chat_id]
        chat.busy = False
        if chat.waiting:
            self._offer(outgoing.chat_id, chat)
            self._wake()
        elif not chat.resting:
            del self._chats[outgoing.chat_id]

    def back(self, outgoing: Outgoing, pause: float) -> None:
        """The message comes to the head of its chat's line again after a pause."""
        self._push(outgoing, -1)
        self._chats[outgoing.chat_id].busy = False
        self._rest(outgoing.chat_id, pause)

    def too_fast(self, outgoing: Outgoing, seconds: float) -> None:
        """Telegram said 429."""
        metrics.TOO_FAST.inc()
        self._limiter.too_fast(outgoing.chat_id, seconds, self._now())
        self.back(outgoing, seconds)

    def move(self, outgoing: Outgoing, chat_id: int) -> None:
        """The chat has another id now; all that waits for it follows."""
        old = self._chats.pop(outgoing.chat_id)
        for _, order, _, waiting in [(0, -1, 0, outgoing), *old.waiting]:
            waiting.chat_id = chat_id
            self._push(waiting, order)
        self._wake()

    def withdraw(self, lane: Lane) -> list[Outgoing]:
        """Take out and give what waits in a lane and is not on its way."""
        withdrawn: list[Outgoing] = []
        for chat in self._chats.values():
            withdrawn += [item[-1] for item in chat.waiting if item[0] == lane]
            chat.waiting = [item for item in chat.waiting if item[0] != lane]
            heapq.heapify(chat.waiting)
        self._counts[lane] -= len(withdrawn)
        return withdrawn

    def withdraw_older(self, outgoing: Outgoing) -> list[Outgoing]:
        """Take out and give what waits for the same chat and is overtaken by this newer answer."""
        chat = self._chats.get(outgoing.chat_id)
        if chat is None:
            return []
        older = [item[-1] for item in chat.waiting if item[-1].folds and _is_older(item[-1], outgoing)]
        if older:
            gone = set(map(id, older))
            chat.waiting = [item for item in chat.waiting if id(item[-1]) not in gone]
            heapq.heapify(chat.waiting)
            for one in older:
                self._counts[one.lane] -= 1
        return older

    def forget_idle(self) -> None:
        self._limiter.forget_idle(self._now())

    def _next(self) -> Outgoing | None:
        for lane, ready in self._ready.items():
            for _ in range(len(ready)):
                chat_id = ready.popleft()
                chat = self._chats.get(chat_id)
                if chat is None or chat.busy or chat.resting or not chat.waiting:
                    continue
                if chat.waiting[0][0] != lane:
                    self._offer(chat_id, chat)
                    continue
                now = self._now()
                wait = self._limiter.ask(chat_id, lane, now)
                if wait.seconds <= 0:
                    chat.busy = True
                    outgoing = heapq.heappop(chat.waiting)[-1]
                    self._asked_at[id(outgoing)] = now
                    return outgoing
                if wait.whole_lane:
                    ready.appendleft(chat_id)
                    self._wake_in(wait.seconds)
                    break
                self._rest(chat_id, wait.seconds)
        return None

    def _push(self, outgoing: Outgoing, order: int) -> None:
        chat = self._chats.setdefault(outgoing.chat_id, _Chat())
        self._number += 1
        heapq.heappush(chat.waiting, (int(outgoing.lane), order, self._number, outgoing))
        self._offer(outgoing.chat_id, chat)

    def _offer(self, chat_id: int, chat: _Chat) -> None:
        if not chat.busy and not chat.resting:
            self._ready[Lane(chat.waiting[0][0])].append(chat_id)

    def _rest(self, chat_id: int, pause: float) -> None:
        chat = self._chats[chat_id]
        chat.resting = True
        asyncio.get_running_loop().call_later(pause, self._rested, chat_id)

    def _rested(self, chat_id: int) -> None:
        chat = self._chats.get(chat_id)
        if chat is None:
            return
        chat.resting = False
        if chat.waiting:
            self._offer(chat_id, chat)
            self._wake()
        elif not chat.busy:
            del self._chats[chat_id]

    def _wake(self) -> None:
        while self._wakers:
            waker = self._wakers.popleft()
            if not waker.done():
                waker.set_result(None)
                return

    def _wake_in(self, seconds: float) -> None:
        until = self._now() + seconds
        if self._timer is not None and self._wakes_at > until:
            self._timer.cancel()
            self._timer = None
        if self._timer is None:
            self._wakes_at = until
            self._timer = asyncio.get_running_loop().call_later(seconds, self._time_is_up)

    def _time_is_up(self) -> None:
        self._timer = None
        # Every worker looks again: more than one place may be free by now.
        for _ in range(len(self._wakers)):
            self._wake()

    @staticmethod
    def _now() -> float:
        return asyncio.get_running_loop().time()


def _is_older(one: Outgoing, than: Outgoing) -> bool:
    return one.lane is than.lane and one.id is not None and than.id is not None and one.id < than.id
