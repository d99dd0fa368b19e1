"""Telegram's flood limits: how much a bot may send, and how long it must wait when it overdoes."""

from collections import deque
from dataclasses import dataclass
from math import ceil

from bot.sandbox.faults import too_many

SENDING = frozenset(
    {
        "sendMessage",
        "sendPhoto",
        "sendDocument",
        "sendVoice",
        "sendVideo",
        "sendVideoNote",
        "sendAudio",
        "sendAnimation",
        "sendSticker",
        "sendLocation",
        "sendVenue",
        "sendContact",
        "sendPoll",
        "sendMediaGroup",
        "copyMessage",
        "copyMessages",
    }
)
COUNTED_IN_GROUPS = SENDING | {
    "editMessageText",
    "editMessageCaption",
    "editMessageMedia",
    "editMessageReplyMarkup",
    "stopPoll",
    "createForumTopic",
}


@dataclass(frozen=True, slots=True)
class FloodLimits:
    """Telegram's published limits; `chat_burst` messages may go to one chat at once."""

    per_second: int = 30
    chat_per_second: float = 1.0
    chat_burst: int = 5
    group_per_minute: int = 20


class Flood:
    """Counts what was sent; `check` refuses with 429 and the seconds to wait."""

    def __init__(self, limits: FloodLimits) -> None:
        self.limits = limits
        self._all: deque[float] = deque()
        self._groups: dict[int, deque[float]] = {}
        # For each private chat: how many messages of the burst are spent, and since when.
        self._spent: dict[int, tuple[float, float]] = {}

    def check(self, method: str, chat_id: int, at: float, messages: int = 1) -> None:
        """Count one request made `at` (seconds of a steady clock); each message of an album counts."""
        if method not in COUNTED_IN_GROUPS or (chat_id > 0 and method not in SENDING):
            return
        self._check_all(at)
        if chat_id < 0:
            self._check_group(chat_id, at, messages)
        else:
            self._check_chat(chat_id, at, messages)
        self._all.extend([at] * messages)

    def _check_all(self, at: float) -> None:
        _forget(self._all, at - 1)
        if len(self._all) >= self.limits.per_second:
            raise too_many(1)

    def _check_group(self, chat_id: int, at: float, messages: int) -> None:
        sent = self._groups.setdefault(chat_id, deque())
        _forget(sent, at - 60)
        if len(sent) + messages > max(self.limits.group_per_minute, messages):
            raise too_many(max(1, ceil(sent[0] + 60 - at)))
        sent.extend([at] * messages)

    def _check_chat(self, chat_id: int, at: float, messages: int) -> None:
        spent, since = self._spent.get(chat_id, (0.0, at))
        spent = max(0.0, spent - (at - since) * self.limits.chat_per_second)
        burst = max(self.limits.chat_burst, messages)
        if spent + messages > burst:
            missing = spent + messages - burst
            raise too_many(max(1, ceil(missing / self.limits.chat_per_second)))
        self._spent[chat_id] = (spent + messages, at)


def _forget(sent: deque[float], before: float) -> None:
    while sent and sent[0] <= before:
        sent.popleft()
