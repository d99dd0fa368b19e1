"""A linear classifier: what in a text speaks for danger and what against, weighed together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise
from math import sqrt
from typing import TypeAlias
from zlib import crc32

from bot.features.faq.domain.meaning import Group, Meanings

LETTERS = (3, 4, 5)
"""So many letters next to each other are a feature: they outlive endings and typos."""
BEGINNING = 5
"""Two neighbouring words are known by so many of their first letters."""
REACH = 5
"""Meanings of words so far apart at most are a feature together: who, what, to whom, where."""
BUCKETS = 1 << 19
"""Features share weights by chance, which costs nothing that can be measured."""
WINDOW = 16
"""A long story is judged piece by piece, or what is calm in it would hide what is not."""
STEP = 8
RARITY_STEP = 1 / 16
REMEMBERED = 4096
"""So many words are cut into features once and kept; people use the same ones."""

Word: TypeAlias = tuple[frozenset[int], tuple[Group, ...]]
"""What a word asks for by itself, and its groups of meaning."""


@dataclass(frozen=True, slots=True)
class Classifier:
    """Weights of features, learned from phrases by `python -m tests.faq.learn`."""

    meanings: Meanings
    weights: Sequence[int]
    """`BUCKETS` of them, -127 to 127, rarity included."""
    rarities: Sequence[int]
    """How rare each feature is, in steps of `RARITY_STEP`."""
    scale: float
    """What one step of a weight is worth."""
    sure: float
    """From here on it means danger, whatever the lists say."""
    doubtful: float
    """Below this the lists are not believed: their words stand in a calm sentence."""
    _cut: Cutter = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_cut", Cutter(self.meanings))

    def score(self, words: Sequence[str]) -> float:
        """Give how much these words, written alike, sound like danger; of a long text its worst piece."""
        last = max(len(words) - WINDOW, 0)
        starts = [*range(0, last, STEP), last]
        return max(self._score(words[start : start + WINDOW]) for start in starts)

    def _score(self, words: Sequence[str]) -> float:
        buckets = self._cut.buckets_of(words)
        length = sqrt(sum([self.rarities[bucket] ** 2 for bucket in buckets])) * RARITY_STEP
        return sum([self.weights[bucket] for bucket in buckets]) * self.scale / length if buckets else 0.0

    def knows(self, word: str) -> bool:
        """Say whether the word stands in the lists of meanings."""
        return bool(self._cut.word(word)[1])


class Cutter:
    """Gives the weights that a text asks for; what one word asks for is found once.

    A text is known by its words and their letters, by neighbours, meanings, and which of these stand together.
    """

    def __init__(self, meanings: Meanings) -> None:
        self._meanings = meanings
        self.word = lru_cache(REMEMBERED)(self._word)

    def buckets_of(self, words: Sequence[str]) -> set[int]:
        """Give the weights, as places among `BUCKETS`."""
        cut = [self.word(word) for word in words]
        buckets = set[int]().union(*[own for own, _ in cut])
        for word, following in pairwise(words):
            buckets.add(_neighbours(word[:BEGINNING], following[:BEGINNING]))
        for at, (_, groups) in enumerate(cut):
            if groups:
                for _, others in cut[at + 1 : at + 1 + REACH]:
                    if others:
                        buckets |= _pairs(groups, others)
        return buckets

    def _word(self, word: str) -> Word:
        groups = tuple(sorted(self._meanings.of(word)))
        whole = f"<{word}>"
        parts = [whole[start : start + many] for many in LETTERS for start in range(len(whole) - many + 1)]
        return frozenset(map(_bucket, [f"={word}", *parts, *(f"@{group}" for group in groups)])), groups


def _bucket(feature: str) -> int:
    return crc32(feature.encode()) % BUCKETS


@lru_cache(REMEMBERED)
def _neighbours(word: str, following: str) -> int:
    return _bucket(f"+{word} {following}")


@lru_cache(REMEMBERED)
def _pairs(groups: tuple[Group, ...], others: tuple[Group, ...]) -> frozenset[int]:
    return frozenset(_bucket(_pair(group, other)) for group in groups for other in others)


def _pair(group: Group, other: Group) -> str:
    return f"@{min(group, other)}@{max(group, other)}"
