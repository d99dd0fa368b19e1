"""Groups of meaning: which words say nearly the same, in any language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

Group: TypeAlias = str
SHORTEST = 2


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of trouble: by what it is known."""

    groups: frozenset[Group]
    words: frozenset[str]


@dataclass(frozen=True, slots=True)
class Meanings:
    """The lists of `meanings.txt` of all languages together, written alike."""

    words: Mapping[str, frozenset[Group]]
    stems: Mapping[str, frozenset[Group]]

    def of(self, word: str) -> Iterable[Group]:
        """Give the groups of a word: of itself, and of the longest stem it begins with."""
        groups = self.words.get(word, frozenset())
        for length in range(len(word), SHORTEST - 1, -1):
            if stem := self.stems.get(word[:length]):
                return groups | stem
        return groups
