"""A linear classifier: what in a text speaks for danger and what against, weighed together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import sqrt
from zlib import crc32

from bot.features.faq.domain.meaning import Meanings

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

    def score(self, words: Sequence[str]) -> float:
        """Give how much these words, written alike, sound like danger; of a long text its worst piece."""
        last = max(len(words) - WINDOW, 0)
        starts = [*range(0, last, STEP), last]
        return max(self._score(words[start : start + WINDOW]) for start in starts)

    def _score(self, words: Sequence[str]) -> float:
        buckets = buckets_of(words, self.meanings)
        length = sqrt(sum([self.rarities[bucket] ** 2 for bucket in buckets])) * RARITY_STEP
        return sum([self.weights[bucket] for bucket in buckets]) * self.scale / length if buckets else 0.0


def buckets_of(words: Sequence[str], meanings: Meanings) -> frozenset[int]:
    """Give the weights that a text asks for."""
    return frozenset([crc32(feature.encode()) % BUCKETS for feature in features(words, meanings)])


def features(words: Sequence[str], meanings: Meanings) -> Iterator[str]:
    """Name what a text is known by: words, letters, neighbours, meanings and which of them stand together."""
    groups = [sorted(meanings.of(word)) for word in words]
    for at, word in enumerate(words):
        yield f"={word}"
        whole = f"<{word}>"
        for many in LETTERS:
            yield from [whole[start : start + many] for start in range(len(whole) - many + 1)]
        if at + 1 < len(words):
            yield f"+{word[:BEGINNING]} {words[at + 1][:BEGINNING]}"
        for group in groups[at]:
            yield f"@{group}"
            for others in groups[at + 1 : at + 1 + REACH]:
                yield from [f"@{min(group, other)}@{max(group, other)}" for other in others]
