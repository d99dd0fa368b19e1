"""Words with which people name a time, and how a word that was typed is found among them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

_LEAST = 4
"""Shorter words are only themselves; longer ones are known with an ending too."""
_ENDING = 6
_ENDING_OF_STEM = 3
LONGEST_PHRASE = 4
"""So many words at most make one phrase."""

# Letters that many keyboards lack, and the ones people type instead; numbers, because words stay out of code:
# Kazakh and Kyrgyz vowels and consonants beyond the Russian alphabet, and the Russian yo.
_FOLDED = {
    0x04D9: 0x0430,
    0x0493: 0x0433,
    0x049B: 0x043A,
    0x04A3: 0x043D,
    0x04E9: 0x043E,
    0x04B1: 0x0443,
    0x04AF: 0x0443,
    0x04BB: 0x0445,
    0x0456: 0x0438,
    0x0451: 0x0435,
}


class Sense(StrEnum):
    """What a word can say about a time."""

    DAY = "day"
    """Days from today."""
    WEEKDAY = "weekday"
    """Monday is 0."""
    MONTH = "month"
    UNIT = "unit"
    """One of the units below."""
    NUMBER = "number"
    """Twice the number, because a half is one too."""
    PART = "part"
    """A part of the day: the hour it means when no other is named."""
    MARK = "mark"
    """One of the marks below."""


Senses = Mapping[Sense, int]

MINUTE, HOUR, DAY, WEEK, MONTH = range(5)
NEXT, BEFORE, AFTER, AT, CLOCK_ENDING, DAY_ENDING = range(6)
"""The coming one · put before a span of time · put after it · before an hour · endings tied to a number."""


def fold(words: str) -> str:
    """Write words the way they are compared: small letters, those of the Russian alphabet for rarer ones."""
    return words.lower().translate(_FOLDED)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words and short phrases, folded, with all their senses."""

    senses: Mapping[str, Senses]
    _stems: Mapping[str, Senses] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        stems = {word[:-1]: senses for word, senses in self.senses.items() if len(word) >= _LEAST}
        object.__setattr__(self, "_stems", stems)

    def find(self, word: str) -> Senses:
        """Give the senses of a word, or of the longest known one it begins with; none when it is unknown."""
        if word in self.senses:
            return self.senses[word]
        for end in range(len(word), _LEAST - 2, -1):
            begin, ending = word[:end], len(word) - end
            if end >= _LEAST and ending <= _ENDING and begin in self.senses:
                return self.senses[begin]
            if ending <= _ENDING_OF_STEM and begin in self._stems:
                return self._stems[begin]
        return {}
