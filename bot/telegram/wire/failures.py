"""How sending ends: every way in which Telegram answers or fails is understood here and nowhere else.

Outcome
├── Sent            it stands in the chat (also when it was "not modified")
├── TooFast         429: wait `seconds`, for this chat or for all
├── TryAgain        5xx, or the request never left: the same again, after a growing pause
├── Unanswered      the request left and no answer came: it may stand in the chat
├── Unreachable     blocked, deactivated, never started, deleted
├── Migrated        the group became a supergroup with another id
├── Vanished        the message to edit, or the topic, is not there any more
├── BadMarkup       Telegram cannot read our HTML
├── WrongToken      the token is not accepted: nothing can be sent
└── Rejected        anything else it will never accept
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from bot.telegram.wire.session import Answer


@dataclass(frozen=True, slots=True)
class Sent:
    message_id: int | None
    thread_id: int | None = None
    """Of a topic that was opened."""
    others: tuple[int, ...] = ()
    """The further messages of an album."""
    poll_id: str | None = None
    """Of a poll: its answers name it, and no message."""


@dataclass(frozen=True, slots=True)
class TooFast:
    seconds: float


@dataclass(frozen=True, slots=True)
class TryAgain:
    pass


@dataclass(frozen=True, slots=True)
class NoAnswer:
    pass


@dataclass(frozen=True, slots=True)
class Unreachable:
    pass


@dataclass(frozen=True, slots=True)
class Migrated:
    chat_id: int


@dataclass(frozen=True, slots=True)
class Vanished:
    what: str


@dataclass(frozen=True, slots=True)
class BadMarkup:
    pass


@dataclass(frozen=True, slots=True)
class WrongToken:
    pass


@dataclass(frozen=True, slots=True)
class Rejected:
    code: int
    rights: bool = False
    """We lack a right in this group."""


Outcome: TypeAlias = (
    Sent
    | TooFast
    | TryAgain
    | NoAnswer
    | Unreachable
    | Migrated
    | Vanished
    | BadMarkup
    | WrongToken
    | Rejected
)

# Telegram has no codes for these conditions, only words; they are recognised here, once.
_WORDS: tuple[tuple[Outcome, tuple[str, ...]], ...] = (
    (
        Sent(None),
        ("message is not modified", "topic_not_modified", "chat_not_modified", "user_already_participant"),
    ),
    (Unreachable(), ("chat not found", "user is deactivated", "peer_id_invalid", "user not found")),
    (
        Vanished("message"),
        (
            "message to edit not found",
            "message can't be edited",
            "message_id_invalid",
            "there is no text in the message to edit",
        ),
    ),
    (
        Vanished("thread"),
        ("message thread not found", "topic_deleted", "topic deleted", "topic_closed"),
    ),
    (BadMarkup(), ("can't parse entities", "can't find end")),
    (
        Vanished("reply"),
        ("message to be replied not found", "message to reply not found"),
    ),
    (
        Vanished("source"),
        (
            "message to copy not found",
            "message to react not found",
            "message to pin not found",
            "message to unpin not found",
            "hide_requester_missing",
            "message to delete not found",
            "message can't be deleted",
        ),
    ),
    (
        Rejected(400, rights=True),
        ("not enough rights", "chat_admin_required", "need administrator rights", "have no rights"),
    ),
)
_SHORTEST_PAUSE = 1.0


def understand(answer: Answer) -> Outcome:
    """Say what an answer means for the message that was to be sent."""
    if answer.ok:
        return _sent(answer.result)
    if answer.status == 429:
        return TooFast(_retry_after(answer))
    if answer.status >= 500 or not answer.body:
        return TryAgain()
    if answer.status in {401, 404}:
        return WrongToken()
    if answer.status == 403:
        return Unreachable()
    return _bad_request(answer)


def _sent(result: object) -> Sent:
    # An album is several messages; the first one stands for it.
    first, *rest = result if isinstance(result, list) and result else [result]
    if not isinstance(first, dict):
        return Sent(None)
    others = tuple(one["message_id"] for one in rest if isinstance(one, dict) and "message_id" in one)
    poll = first.get("poll")
    poll_id = poll.get("id") if isinstance(poll, dict) else None
    return Sent(first.get("message_id"), first.get("message_thread_id"), others, poll_id)


def _retry_after(answer: Answer) -> float:
    # A 429 whose term is 0 or missing is still a 429.
    after = _parameters(answer).get("retry_after")
    return max(float(after), _SHORTEST_PAUSE) if isinstance(after, int | float) else _SHORTEST_PAUSE


def _parameters(answer: Answer) -> dict[str, object]:
    parameters = answer.body.get("parameters")
    return parameters if isinstance(parameters, dict) else {}


def _bad_request(answer: Answer) -> Outcome:
    moved = _parameters(answer).get("migrate_to_chat_id")
    words = answer.description.lower()
    if isinstance(moved, int):
        return Migrated(moved)
    for outcome, marks in _WORDS:
        if any(mark in words for mark in marks):
            return outcome
    return Rejected(answer.status)
