"""Finds what a typed question is about: words compared by likeness, topics by how much of the question they hold."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from math import log

from rapidfuzz import process
from rapidfuzz.distance import JaroWinkler

from bot.features.faq.domain.letters import Letters
from bot.features.faq.domain.topic import Phrases, Topic

_ALIKE = 0.86
"""Below this likeness two words are different words."""
_SURE = 0.93
"""Below this likeness to words with its own first letter, that letter may be the wrong one."""
_SHORT = 4
"""Words shorter than this are only themselves."""
_STEM = 5
"""Words that begin with so many equal letters count as forms of one word when rareness is weighed."""
_UNKNOWN = 0.45
"""How much a word nobody listed weighs beside the rarest listed one."""
_ENOUGH = 0.3
"""Below this share of the question nothing was understood."""
_KNOWN, _LIKE = 0.1, 0.8
"""So much of the question must be words that are really known, and so alike must they be."""
_FEW, _KNOWN_OF_FEW = 3, 0.2
"""Of so few words more must be known: a few that only resemble something are no question."""
_MEANT = 0.8
"""So much of what the other keyboard would have written must be known."""
_LONGEST = 24
"""So many words that mean something are looked up."""
_WHOLE = 0.55
"""How much it counts that one phrase, and not the topic's words together, is like the question."""


_SURELY, _CLEARLY = 0.65, 0.15
"""So much of the question one topic must hold, and so much more than the next, to be answered without asking."""
_ALMOST, _AHEAD = 0.85, 0.06
"""A topic that holds almost all of the question need not be so far ahead."""


@dataclass(frozen=True, slots=True)
class Understood:
    """What words may be about: the topic that is surely meant, and the others, best first."""

    sure: Topic | None
    others: list[Topic]


@dataclass(frozen=True, slots=True)
class _Phrase:
    topic: str
    weight: float


class Search:
    """An index over the phrases of all languages at once; a query costs a few milliseconds at most."""

    def __init__(self, letters: Letters, phrases: Phrases, topics: Mapping[str, Topic]) -> None:
        self._letters, self._topics = letters, topics
        self._passed = frozenset(word for one in phrases.passed for word in letters.words(one))
        said = [(key, self._meaning(phrase)) for key, many in phrases.of.items() for phrase in many]
        self._exact = _exact(said)
        self._rareness = _rareness(said)
        self._unknown = max(self._rareness.values(), default=1.0) * _UNKNOWN
        self._phrases = [_Phrase(key, sum(map(self._weight, words))) for key, words in said]
        self._places: dict[str, list[int]] = defaultdict(list)
        for number, (_, words) in enumerate(said):
            for word in words:
                self._places[word].append(number)
        self._by_letter: dict[str, list[str]] = defaultdict(list)
        for word in self._places:
            self._by_letter[word[0]].append(word)
        self._long = [word for word in self._places if len(word) >= _SHORT]
        self._like = lru_cache(maxsize=8192)(self._alike)

    @property
    def vocabulary(self) -> Collection[str]:
        """All words of the phrases, written alike."""
        return self._places.keys()

    def is_listed(self, said: str) -> bool:
        """Say whether these very words, in whatever order, are a phrase of a topic."""
        return frozenset(self._meaning(said)) in self._exact

    def find(self, said: str, implied: Iterable[str] = (), most: int = 3) -> list[Topic]:
        """Give the topics a question is most likely about, best first, none twice; empty: not understood.

        `implied` names parts that need not be said, such as the person's country.
        """
        return [topic for topic, _ in self._ranked(said, implied, most)]

    def understand(self, said: str, implied: Iterable[str] = (), most: int = 3) -> Understood:
        """Give the same, and the one topic that is surely meant, if there is one."""
        ranked = self._ranked(said, implied, most)
        topics = [topic for topic, _ in ranked]
        exact = self._topics.get(self._exact.get(frozenset(self._meaning(said)), ""))
        if exact is not None and exact.place in {topic.place for topic in topics}:
            # The person's own country makes of "guardianship" the page of that country.
            meant = topics[0] if exact.key in topics[0].parts else exact
            return Understood(
                meant, [topic for topic in topics if topic.place not in (meant.place, exact.place)]
            )
        if ranked and ranked[0][1] >= _SURELY:
            ahead = ranked[0][1] - (ranked[1][1] if len(ranked) > 1 else 0.0)
            if ahead >= _CLEARLY or (ranked[0][1] >= _ALMOST and ahead >= _AHEAD):
                return Understood(topics[0], topics[1:])
        return Understood(None, topics)

    def _ranked(self, said: str, implied: Iterable[str], most: int) -> list[tuple[Topic, float]]:
        """Give the topics with their scores; what means nothing is read as the other keyboard writes it."""
        implied = set(implied)
        found = self._rank(self._meaning(said)[:_LONGEST], implied, most)
        other = self._meaning(self._letters.other_keyboard(said))[:_LONGEST]
        # The other keyboard makes words of anything; only what it makes whole was meant so.
        return found or (self._rank(other, implied, most) if self._known(other) >= _MEANT else [])

    def _rank(self, words: list[str], implied: set[str], most: int) -> list[tuple[Topic, float]]:
        if self._known(words) < (_KNOWN_OF_FEW if len(words) <= _FEW else _KNOWN):
            return []
        scores = self._whole(self._scores(words), implied)
        likely = [key for key, score in scores.items() if score >= _ENOUGH]
        found: dict[str, tuple[Topic, float]] = {}
        for key in sorted(likely, key=lambda key: -scores[key]):
            topic = self._topics[key]
            # One page of a form leads to all of them; more would crowd out what else may be meant.
            if topic.place not in {other.place for other, _ in found.values()}:
                place = topic.parts[0] if len(topic.parts) > 1 else topic.place
                found.setdefault(place, (topic, scores[key]))
            if len(found) == most:
                break
        return list(found.values())

    def _meaning(self, said: str) -> list[str]:
        """Give each word that means something once, in the order said; all words when none does."""
        words = list(dict.fromkeys(self._letters.words(said)))
        return [word for word in words if word not in self._passed] or words

    def _scores(self, words: list[str]) -> dict[str, _Score]:
        """Weigh for every topic how much of the question it holds, by its words and by its best phrase."""
        by_topic: dict[str, dict[int, float]] = defaultdict(dict)
        by_phrase: dict[int, dict[int, float]] = defaultdict(dict)
        weights = []
        for place, word in enumerate(words):
            like = self._like(word)
            weights.append(max((self._weight(known) * much for known, much in like), default=self._unknown))
            for known, much in like:
                for number in self._places[known]:
                    held = by_phrase[number]
                    held[place] = max(held.get(place, 0), much)
                    held = by_topic[self._phrases[number].topic]
                    held[place] = max(held.get(place, 0), much)
        total = sum(weights) or 1.0
        scores = {
            key: _Score({place: weights[place] * much / total for place, much in held.items()})
            for key, held in by_topic.items()
        }
        for number, held in by_phrase.items():
            phrase = self._phrases[number]
            shared = sum(weights[place] * much for place, much in held.items())
            scores[phrase.topic].best = max(scores[phrase.topic].best, 2 * shared / (total + phrase.weight))
        return scores

    def _whole(self, scores: Mapping[str, _Score], implied: set[str]) -> dict[str, float]:
        """Score every topic; one that has parts needs all of them to be spoken of, by different words."""
        whole = {}
        for key, topic in self._topics.items():
            parts = [scores[part] for part in topic.parts if part in scores]
            missing = [part for part in topic.parts if part not in scores and part not in implied]
            if not topic.parts:
                if key in scores:
                    whole[key] = scores[key].value
            elif parts and not missing:
                whole[key] = _together(parts, alone=len(topic.parts) > len(parts))
        return whole

    def _known(self, words: list[str]) -> float:
        """Give the share of the question that is in words of the phrases, and not only resembles some."""
        known = whole = 0.0
        for word in words:
            like = self._like(word)
            weight = max((self._weight(one) * much for one, much in like), default=self._unknown)
            whole += weight
            if max((much for _, much in like), default=0.0) >= _LIKE:
                known += weight
        return known / (whole or 1.0)

    def _weight(self, word: str) -> float:
        return self._rareness.get(word[:_STEM], self._unknown)

    def _alike(self, word: str) -> tuple[tuple[str, float], ...]:
        if word in self._places and len(word) < _SHORT:
            return ((word, 1.0),)
        letters = {word[:1], word[1:2]} if len(word) > _STEM else {word[:1]}
        near = [
            known for letter in letters for known in self._by_letter.get(letter, ()) if len(known) >= _SHORT
        ]
        if len(word) < _SHORT:
            return ()
        likes = _likes(word, near)
        if not likes or likes[0][1] < _SURE:
            likes += _likes(word, self._long)
        return tuple((known, 1.0 if like == 1 else (like - 0.6) / 0.4 * 0.95) for known, like, _ in likes)


def _likes(word: str, among: list[str]) -> list[tuple[str, float, int]]:
    return process.extract(
        word, among, scorer=JaroWinkler.normalized_similarity, score_cutoff=_ALIKE, limit=40
    )


@dataclass(slots=True)
class _Score:
    """What a topic holds of a question: the share of each of its words, and how like its best phrase is."""

    held: dict[int, float]
    best: float = 0.0

    @property
    def value(self) -> float:
        return (1 - _WHOLE) * sum(self.held.values()) + _WHOLE * self.best


def _together(parts: list[_Score], *, alone: bool) -> float:
    """Score a topic made of parts: what they hold together; each must hold a word of its own."""
    if alone:
        return parts[0].value * 1.05
    first, second = parts
    own = [set(first.held) - set(second.held), set(second.held) - set(first.held)]
    if not all(own):
        return 0.0
    held: dict[int, float] = {}
    for part in parts:
        for place, share in part.held.items():
            held[place] = max(held.get(place, 0.0), share)
    together = sum(held.values())
    return (1 - _WHOLE) * together + _WHOLE * min(1.0, first.best + second.best) * 0.95


def _exact(said: list[tuple[str, list[str]]]) -> dict[frozenset[str], str]:
    """Give the topic of every phrase that belongs to one topic only, whatever the order of its words."""
    topics: dict[frozenset[str], set[str]] = defaultdict(set)
    for key, words in said:
        topics[frozenset(words)].add(key)
    return {words: next(iter(keys)) for words, keys in topics.items() if len(keys) == 1 and words}


def _rareness(said: list[tuple[str, list[str]]]) -> dict[str, float]:
    """Weigh a stem by how few topics speak of it."""
    topics: dict[str, set[str]] = defaultdict(set)
    for key, words in said:
        for word in words:
            topics[word[:_STEM]].add(key)
    many = len({key for key, _ in said})
    return {stem: log(1 + many / len(keys)) for stem, keys in topics.items()}
