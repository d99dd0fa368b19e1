"""A false case that tries the whole path: where it stands, and which places of it are broken."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

SOON = timedelta(minutes=2)
"""By then a topic stands, a card is pinned and somebody's phone has rung."""


class Break(StrEnum):
    """A place of the path that does not hold."""

    FORUM = "forum"
    """There is no forum, or the bot is not in it: no topic could be opened."""
    TOPIC = "topic"
    """The bot may not open topics: the case came to the general one."""
    CARD = "card"
    """The card could not be shown."""
    DUTY = "duty"
    """Nobody is on duty."""
    PHONE = "phone"
    """Somebody was called whom the bot cannot write to."""
    SOMEBODY = "somebody"
    """Nobody at all could be called."""
    ANSWER = "answer"
    """Nobody pressed the button in time."""


@dataclass(frozen=True, slots=True)
class Drill:
    """One false case: who began it (None: the clock), and until when somebody must have taken it."""

    case_id: int
    begun_by: int | None
    begun_at: datetime
    until: datetime
    broken: tuple[Break, ...] = ()


@dataclass(frozen=True, slots=True)
class Path:
    """What is known of the path when it is looked at."""

    wants_forum: bool
    topic: bool
    card: bool
    on_duty: bool
    calls: tuple[str | None, ...]
    """How every call ended; None is on its way."""
    taken: bool


def broken(path: Path, *, over: bool) -> tuple[Break, ...]:
    """Name the broken places, in the order in which a case goes through them."""
    found = []
    if path.wants_forum and not path.topic:
        found.append(Break.TOPIC if path.card else Break.FORUM)
    elif path.wants_forum and not path.card:
        found.append(Break.CARD)
    if not path.on_duty:
        found.append(Break.DUTY)
    if any(end not in {None, "sent", "over"} for end in path.calls):
        found.append(Break.PHONE)
    if not any(end in {"sent", "over"} for end in path.calls):
        found.append(Break.SOMEBODY)
    if over and not path.taken:
        found.append(Break.ANSWER)
    return tuple(found)
