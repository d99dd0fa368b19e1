"""Words that are no question: greetings, thanks, a wish to go back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Talk(StrEnum):
    """What small talk is answered with."""

    HELLO = "hello"
    THANKS = "thanks"
    BYE = "bye"
    HOME = "home"
    HELP = "help"
    TIME = "time"
    """Nothing but a time, where no time is awaited; it has no phrases of its own."""
    AMOUNT = "amount"
    """A number, an age, a sum, some part of a day: an answer to something that was not asked here."""


@dataclass(frozen=True, slots=True)
class Sayings:
    """The lists of `small_talk.txt` of all languages together; `fill` may stand beside and means nothing."""

    phrases: Mapping[Talk, tuple[str, ...]]
    fill: frozenset[str]
    beside: tuple[str, ...] = ()
    """Words that stand beside numbers and times and make no question of them."""
