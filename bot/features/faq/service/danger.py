"""Hears danger in what a person typed, also through typos, Latin letters and mixed languages."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from functools import lru_cache

from rapidfuzz.distance import OSA

from bot.features.faq.domain.classifier import Classifier
from bot.features.faq.domain.danger import OPEN, DangerWords, Mark
from bot.features.faq.domain.letters import Letters
from bot.features.faq.domain.meaning import Kind, Meanings

_PIECE = 200
"""A longer story is read in pieces of so many words, to its end; the hardest words are often the last."""
_SHARED = 16
"""So many words belong to two pieces, or what is said across a seam would be lost."""
_MEANS_FROM = 3
"""Shorter words are listed too, but any letters may look like one."""
_MOST_WORDS = 4096
"""More than any message of Telegram holds."""
_FORGIVEN_FROM = 6
"""In shorter words one wrong letter makes another word."""
_BEGUN_WRONG_FROM = 8
"""In shorter words the first letter is taken as meant."""


class Danger:
    """Says whether words mean danger; it knows no person and keeps nothing."""

    def __init__(
        self,
        letters: Letters,
        lists: Lists,
        classifier: Classifier,
        is_harmless: Callable[[str], bool] = lambda _: False,
    ) -> None:
        """`is_harmless` knows what never means danger, whatever it sounds like; it is asked only before an alarm."""
        self._letters, self._lists, self._classifier = letters, lists, classifier
        self._is_harmless = is_harmless

    def looks_dangerous(self, said: str) -> bool:
        """Say whether somebody may be in danger now: the help card comes first then."""
        return self._sounds_dangerous(said) and not self._is_harmless(said)

    def _sounds_dangerous(self, said: str) -> bool:
        words = self._read(said)
        starts = range(0, max(len(words) - _SHARED, 1), _PIECE - _SHARED)
        return any(self._is_danger(words[start : start + _PIECE]) for start in starts if words)

    def _read(self, said: str) -> list[str]:
        """Give the words, as the other keyboard writes them where only those mean something."""
        words = self._letters.words(said, _MOST_WORDS)
        if not any(map(self._means, words)):
            others = self._letters.words(self._letters.other_keyboard(said), _MOST_WORDS)
            if any(map(self._means, others)):
                return others
        return words

    def _means(self, word: str) -> bool:
        return len(word) >= _MEANS_FROM and self._classifier.knows(word)

    def _is_danger(self, words: Sequence[str]) -> bool:
        score = self._classifier.score(words)
        return score >= self._classifier.sure or (
            score >= self._classifier.doubtful and self._lists.know(words)
        )


class Kinds:
    """Says what kind of trouble words speak of, so that the help card can answer to it."""

    def __init__(self, letters: Letters, meanings: Meanings, kinds: Mapping[str, Kind]) -> None:
        """Take the kinds by name; of equal counts the earlier one is taken."""
        self._letters, self._meanings, self._kinds = letters, meanings, kinds

    def of(self, said: str) -> str:
        """Name the kind of trouble; empty when the words speak of none."""
        words = self._letters.words(said, _PIECE)
        counts = {name: sum(self._speaks(word, kind) for word in words) for name, kind in self._kinds.items()}
        most = max(counts, key=lambda name: counts[name], default="")
        return most if counts.get(most) else ""

    def _speaks(self, word: str, kind: Kind) -> int:
        # A word that names the kind itself outweighs one that it shares with others.
        return 2 * (word in kind.words) + bool(kind.groups.intersection(self._meanings.of(word)))


class Lists:
    """The words of danger, looked for in what was typed."""

    def __init__(self, words: DangerWords, ordinary: Collection[str] = ()) -> None:
        """`ordinary` words, written alike, stand in everyday questions: they are never typos of hard ones."""
        self._words, self._ordinary, self._near = words, ordinary, _Near(words.marks)
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
        letters = word[:2] if len(word) >= _BEGUN_WRONG_FROM else word[:1]
        return tuple(
            mark
            for mark in self._near.to(word, forgiving=forgiving)
            if mark[0] in letters and _is(word, mark, forgiving=forgiving)
        )


class _Near:
    """Finds which marks a word may be, without trying them all: by the mark itself, or with one letter left out."""

    def __init__(self, marks: Collection[Mark]) -> None:
        self._marks: dict[str, list[Mark]] = defaultdict(list)
        self._shortened: dict[str, list[Mark]] = defaultdict(list)
        for mark in marks:
            stem = mark.removesuffix(OPEN)
            self._marks[stem].append(mark)
            if len(stem) >= _FORGIVEN_FROM:
                for short in {stem, *_shortened(stem)}:
                    self._shortened[short].append(mark)
        self._longest = max(map(len, self._marks), default=0)
        long = [stem for stem in self._marks if len(stem) >= _FORGIVEN_FROM]
        self._begins = {stem[:3] for stem in long}
        self._goes_on = {stem[3:6] for stem in long}

    def to(self, word: str, *, forgiving: bool) -> set[Mark]:
        """Give every mark that the word begins with, give or take one letter; some of them are none."""
        ends = range(1, min(len(word), self._longest + 1) + 1)
        found = {mark for end in ends for mark in self._marks.get(word[:end], ())}
        if forgiving and self._may_be_near(word):
            for begin in (word[:end] for end in ends if end >= _FORGIVEN_FROM - 1):
                for short in (begin, *_shortened(begin)):
                    found.update(self._shortened.get(short, ()))
        return found

    def _may_be_near(self, word: str) -> bool:
        """One wrong letter leaves the beginning whole or what follows it; that alone turns most nonsense away."""
        if word[:3] in self._begins or word[:2] + word[3:4] in self._begins:
            return True
        return any(word[at : at + 3] in self._goes_on for at in (2, 3, 4))


def _shortened(word: str) -> list[str]:
    return [word[:at] + word[at + 1 :] for at in range(len(word))]


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
