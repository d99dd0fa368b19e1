"""Each chat's share of the sender's memory: who has more waiting than that has the rest brought when there is room."""

from __future__ import annotations

from bot.telegram.sending.outbox import Outgoing
from bot.telegram.sending.queues import Queues
from bot.telegram.shown.screens import Lane

SHARE = 20
"""So many replies of one chat are kept in memory; the others wait in the outbox, and nobody else behind them."""


class Shares:
    """Which chats have more waiting than their share, and from which row of the outbox on."""

    def __init__(self, queues: Queues) -> None:
        self._queues = queues
        self._crowded: dict[int, int] = {}
        self._noted: dict[int, int] = {}

    def __bool__(self) -> bool:
        return bool(self._crowded)

    def leaves_out(self, outgoing: Outgoing) -> bool:
        """Say that this one waits in the outbox, behind the others of its chat; urgent ones never do."""
        chat_id, id = outgoing.chat_id, outgoing.id or 0
        if outgoing.lane is not Lane.REPLY:
            return False
        if chat_id not in self._crowded and self._queues.waiting(chat_id) < SHARE:
            return False
        self._crowded[chat_id] = min(self._crowded.get(chat_id, id), id)
        self._noted[chat_id] = max(self._noted.get(chat_id, id), id)
        return True

    def has_room(self, chat_id: int) -> bool:
        """Say whether a crowded chat has room again."""
        return chat_id in self._crowded and self._queues.waiting(chat_id) <= SHARE // 4

    def with_room(self) -> list[tuple[int, int]]:
        """Give the chats that have room again, each with the row from which it goes on."""
        return [(chat_id, since) for chat_id, since in self._crowded.items() if self.has_room(chat_id)]

    def brought(self, chat_id: int, ids: list[int]) -> None:
        """These rows are in memory now; the chat has its share again when none was left out behind them."""
        if ids and (len(ids) == SHARE or self._noted.get(chat_id, 0) > ids[-1]):
            self._crowded[chat_id] = ids[-1] + 1
        else:
            self._crowded.pop(chat_id, None)
            self._noted.pop(chat_id, None)
