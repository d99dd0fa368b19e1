"""Whether words are no question at all: greetings, thanks, a wish to go back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from rapidfuzz.distance import JaroWinkler

from bot.features.faq.domain.letters import Letters
from bot.features.faq.domain.small_talk import Sayings, Talk

_LONGEST = 8
"""Whoever writes more words than this wants more than to greet."""
_COURTESY = frozenset({Talk.HELLO, Talk.THANKS, Talk.BYE, Talk.TIME})
_ALIKE, _LONG = 0.91, 5
"""So alike is a mistyped word of so many letters."""


@dataclass(frozen=True, slots=True)
class SmallTalk:
    """Hears small talk through typing mistakes, in all languages at once."""

    letters: Letters
    sayings: Sayings
    says_only_a_time: Callable[[str], bool]
    says_only_amounts: Callable[[str], bool]
    _said: Mapping[Talk, tuple[frozenset[str], ...]] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        said = {
            kind: tuple(frozenset(self.letters.words(phrase)) for phrase in phrases)
            for kind, phrases in self.sayings.phrases.items()
            if kind is not Talk.AMOUNT
        }
        object.__setattr__(self, "_said", said)

    def kind_of(self, said: str) -> Talk | None:
        """Say what kind of small talk this is; None as soon as one word means something else."""
        if talk := self._kind_of(said):
            return talk
        if self.says_only_a_time(said):
            return Talk.TIME
        asks = "?" in said or len(self.letters.words(said, _LONGEST + 1)) > _LONGEST
        return Talk.AMOUNT if not asks and self.says_only_amounts(said) else None

    def _kind_of(self, said: str) -> Talk | None:
        words = self.letters.words(said, _LONGEST + 1)
        if not words or len(words) > _LONGEST:
            return None
        found = {kind for kind in self._said if self._holds(kind, words)}
        # "Thank you, bye" is a goodbye; "hello, menu" wants the menu.
        order = (Talk.HOME, Talk.HELP, Talk.BYE, Talk.HELLO, Talk.THANKS)
        return next((kind for kind in order if kind in found), None)

    def is_harmless(self, said: str) -> bool:
        """Say whether words are a time or courtesy from end to end: no danger hides in them."""
        return self.kind_of(said) in _COURTESY

    def _holds(self, kind: Talk, words: list[str]) -> bool:
        """Say whether a phrase of the kind is among the words, and nothing else that is no small talk."""
        exact = kind in (Talk.HOME, Talk.HELP)
        may_stand = (
            [self._said[kind]] if exact else [self._said[one] for one in self._said if one is not Talk.HELP]
        )
        near = {word: self._near(word, may_stand) for word in words}
        if not all(near[word] or word in self.sayings.fill for word in words):
            return False
        heard = {known for word in words for known in near[word]}
        return any(phrase <= heard for phrase in self._said[kind])

    def _near(self, word: str, among: list[tuple[frozenset[str], ...]]) -> set[str]:
        known = {one for phrases in among for phrase in phrases for one in phrase}
        if word in known:
            return {word}
        if len(word) < _LONG:
            return set()
        return {
            one
            for one in known
            if len(one) >= _LONG and JaroWinkler.normalized_similarity(word, one) >= _ALIKE
        }
