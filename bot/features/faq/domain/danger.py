"""Words of danger: what must stand near each other for somebody to be in danger."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

NEAR = 6
"""So many words apart at most; people write around the hard word."""

BUT_NOT = "!"
"""Begins a place whose words, wherever they stand, make the pattern harmless."""

OPEN = "*"
"""Ends a mark after which any ending may follow."""

Mark: TypeAlias = str
"""One word to look for, written alike."""

Place: TypeAlias = tuple[Mark, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Pattern:
    """Each place is filled by one of its marks, all by different words, and nothing of `but_not` is said."""

    places: tuple[Place, ...]
    but_not: Place = ()

    @property
    def marks(self) -> Iterator[Mark]:
        yield from (mark for place in (*self.places, self.but_not) for mark in place)


Found: TypeAlias = Mapping[Mark, Sequence[int]]
"""At which places of a text a mark stands."""


class Patterns:
    """Many patterns, of which only those are tried whose first place is filled."""

    def __init__(self, patterns: Sequence[Pattern]) -> None:
        self._by_mark: dict[Mark, list[Pattern]] = defaultdict(list)
        self.marks = frozenset(mark for pattern in patterns for mark in pattern.marks)
        for pattern in patterns:
            for mark in pattern.places[0]:
                self._by_mark[mark].append(pattern)

    def stand_in(self, found: Found) -> bool:
        return any(_stands(pattern, found) for mark in found for pattern in self._by_mark.get(mark, ()))


@dataclass(frozen=True, slots=True)
class DangerWords:
    """The lists of all languages together, because people mix them."""

    always: Patterns
    unless_asking: Patterns
    asking: frozenset[Mark]
    denials: frozenset[str]
    marks: frozenset[Mark] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "marks", self.always.marks | self.unless_asking.marks | self.asking)

    def denied(self, words: Sequence[str]) -> Iterator[str]:
        """Write a denial together with the word it denies: "does not hit" holds no "hit" any more."""
        denial = ""
        for word in words:
            if word in self.denials and not denial:
                denial = word
            else:
                # Marks are written without doubled letters, so the seam must hold none either.
                yield denial + (word.removeprefix(denial[-1]) if denial else word)
                denial = ""

    def are_in(self, found: Found) -> bool:
        """Say whether the words mean danger."""
        if self.always.stand_in(found):
            return True
        return not self.asking & found.keys() and self.unless_asking.stand_in(found)


def _stands(pattern: Pattern, found: Found) -> bool:
    if any(mark in found for mark in pattern.but_not):
        return False
    places = [{at for mark in marks for at in found.get(mark, ())} for marks in pattern.places]
    return all(places) and _fits(places, frozenset())


def _fits(places: Sequence[set[int]], taken: frozenset[int]) -> bool:
    if not places:
        return True
    return any(
        all(abs(at - other) <= NEAR for other in taken) and _fits(places[1:], taken | {at})
        for at in places[0] - taken
    )
