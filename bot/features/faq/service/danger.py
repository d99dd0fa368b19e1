"""Hears danger in what a person typed, also through typos, Latin letters and mixed languages."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from functools import lru_cache

from rapidfuzz.distance import OSA

from bot.features.faq.domain.classifier import Classifier
from bot.features.faq.domain.danger import OPEN, DangerWords, Mark
from bot.features.faq.domain.letters import Letters

_LONGEST = 200
"""So many words of a story are read; the hardest ones are often the last."""
_FORGIVEN_FROM = 6
"""In shorter words one wrong letter makes another word."""
_BEGUN_WRONG_FROM = 8
"""In shorter words the first letter is taken as meant."""


class Danger:
    """Says whether words mean danger; it knows no person and keeps nothing."""

    def __init__(self, letters: Letters, lists: Lists, classifier: Classifier) -> None:
        self._letters, self._lists, self._classifier = letters, lists, classifier

    def looks_dangerous(self, said: str) -> bool:
        """Say whether somebody may be in danger now: the help card comes first then."""
        words = self._letters.words(said, _LONGEST)
        if not words:
            return False
        score = self._classifier.score(words)
        return score >= self._classifier.sure or (
            score >= self._classifier.doubtful and self._lists.know(words)
        )


class Lists:
    """The words of danger, looked for in what was typed."""

    def __init__(self, words: DangerWords, ordinary: Collection[str] = ()) -> None:
        """`ordinary` words, written alike, stand in everyday questions: they are never typos of hard ones."""
        self._words, self._ordinary = words, ordinary
        self._by_letter: dict[str, list[Mark]] = defaultdict(list)
        for mark in words.marks:
            self._by_letter[mark[0]].append(mark)
        self._marks_of = lru_cache(maxsize=8192)(self._find)

    def know(self, words: Sequence[str]) -> bool:
        """Say whether the lists know what these words, written alike, say."""
        found: dict[Mark, list[int]] = defaultdict(list)
        for at, word in enumerate(self._words.denied(words)):
            for mark in self._marks_of(word):
                found[mark].append(at)
        return self._words.are_in(found)

    def _find(self, word: str) -> tuple[Mark, ...]:
        forgiving = word not in self._ordinary
        letters = {word[:1], word[1:2]} if len(word) >= _BEGUN_WRONG_FROM else {word[:1]}
        return tuple(
            mark
            for letter in letters
            for mark in self._by_letter.get(letter, ())
            if _is(word, mark, forgiving=forgiving)
        )


def _is(word: str, mark: Mark, *, forgiving: bool) -> bool:
    stem = mark.removesuffix(OPEN)
    is_open = stem is not mark
    if word == stem or (is_open and word.startswith(stem)):
        return True
    if not forgiving or len(stem) < _FORGIVEN_FROM or len(word) < len(stem) - 1:
        return False
    if not is_open:
        return len(word) <= len(stem) + 1 and OSA.distance(word, stem, score_cutoff=1) <= 1
    ends = (len(stem) - 1, len(stem), len(stem) + 1)
    return any(OSA.distance(word[:end], stem, score_cutoff=1) <= 1 for end in ends)
