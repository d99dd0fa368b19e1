"""What somebody sent, and what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.features.crisis.domain.case import Case
from bot.features.crisis.domain.item import Item
from bot.features.crisis.domain.notices import Notice


@dataclass(frozen=True, slots=True)
class Arriving:
    """One message, as it came."""

    item: Item
    message_id: int
    reply_to: int | None = None
    album: str | None = None


@dataclass(frozen=True, slots=True)
class Received:
    """What became of a request, or of more in it."""

    case: Case
    is_new: bool
    reached: bool
    """Somebody of the team sees it, or was called."""
    notices: Sequence[Notice]
    wait: int | None = None
    """Minutes people usually wait; None where too few did."""
    ask_sight: bool = False
