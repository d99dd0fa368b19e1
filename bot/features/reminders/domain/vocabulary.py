"""Words with which people name a time, and how a word that was typed is found among them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

LONGEST_PHRASE = 5
"""So many words at most make one phrase."""
_FORGIVEN_FROM = 5
"""In shorter words one wrong letter makes another word."""

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

SIGNS: Mapping[str, str] = {
    "day": "D",
    "weekday": "W",
    "weekdays": "E",
    "weekday-or-week": "j",
    "month": "M",
    "minute": "m",
    "hour": "h",
    "hour-or-one": "i",
    "days": "U",
    "months": "V",
    "day-or-afternoon": "d",
    "span-minutes": "S",
    "span-months": "s",
    "and-half": "Z",
    "half": "J",
    "half-to": "H",
    "half-past": "K",
    "half-hour": "k",
    "quarter": "Q",
    "number": "n",
    "tens": "n",
    "ordinal": "o",
    "part": "P",
    "vague-part": "p",
    "evening-today": "T",
    "next": "x",
    "this": "v",
    "last": "l",
    "before": "b",
    "after": "a",
    "ago": "g",
    "at": "t",
    "of": "O",
    "without": "w",
    "remaining": "r",
    "gone": "G",
    "past-hour": "y",
    "to-hour": "z",
    "every": "e",
    "of-day": "#",
    "of-year": "%",
    "of-weekday": "~",
    "ask": "q",
    "filler": "F",
}
"""Each kind of word has a sign of one letter; what people type becomes a row of signs that rules can read."""

NUMBER, CLOCK_NUMBER, ORDINAL = "n", "u", "o"
UNKNOWN, FILLER, ASK = "?", "F", "q"
_REPEATS = "e"
"""Too short and too common in other words to be known by a wrong letter."""


def fold(words: str) -> str:
    """Write words the way they are compared: small letters, those of the Russian alphabet for rarer ones."""
    return words.lower().translate(_FOLDED)


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a word says: its sign, a value, and whether a smaller number may follow it ("twenty one")."""

    sign: str
    value: int = 0
    tens: bool = False
    unsure: bool = False
    """It is known only with a wrong letter, or stands for several numbers."""


@dataclass(frozen=True, slots=True)
class Endings:
    """What may be added to a word: to a number for an hour or a day of the month, to any word."""

    clock: frozenset[str]
    day: frozenset[str]
    other: Sequence[str]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words and short phrases, folded; a language's own before those of all others."""

    words: Mapping[str, Meaning]
    endings: Endings
    _near: Mapping[str, str] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        long = [word for word in self.words if len(word) >= _FORGIVEN_FROM and " " not in word]
        near = {short: word for word in long for short in _shortened(word)}
        object.__setattr__(self, "_near", {**near, **{word: word for word in long}})

    def find(self, word: str) -> Meaning:
        """Give what a word says: as it is, with an ending, or with one wrong letter (then unsure)."""
        if known := self.words.get(word) or self._with_ending(word):
            return known
        if len(word) >= _FORGIVEN_FROM:
            for short in (word, *_shortened(word)):
                meant = self._near.get(short)
                if meant and self.words[meant].sign != _REPEATS and _is_one_letter_off(word, meant):
                    return replace(self.words[meant], unsure=True)
        return Meaning(UNKNOWN)

    def number(self, value: int, ending: str) -> Meaning | None:
        """Give what a number says that is written in figures with an ending; None when it is no ending."""
        if not ending:
            return Meaning(NUMBER, value)
        if ending in self.endings.clock:
            return Meaning(CLOCK_NUMBER, value)
        if ending in self.endings.day:
            return Meaning(ORDINAL, value)
        return Meaning(NUMBER, value) if ending in self.endings.other else None

    def _with_ending(self, word: str) -> Meaning | None:
        for length in range(1, len(word) - 1):
            base, ending = self.words.get(word[:-length]), word[-length:]
            if base is None:
                continue
            if base.sign == NUMBER and (known := self.number(base.value, ending)):
                return known
            if base.sign == ORDINAL and ending in {*self.endings.day, *self.endings.other}:
                return base
            if base.sign not in {NUMBER, ORDINAL} and ending in self.endings.other:
                return base
        return None


def _shortened(word: str) -> list[str]:
    return [word[:at] + word[at + 1 :] for at in range(len(word))]


def _is_one_letter_off(word: str, other: str) -> bool:
    """Say whether one letter was left out, added, replaced, or two changed places."""
    begin = next((at for at, (one, two) in enumerate(zip(word, other, strict=False)) if one != two), None)
    if begin is None:
        return abs(len(word) - len(other)) <= 1
    rest, other_rest = word[begin:], other[begin:]
    swapped = rest[:2] == other_rest[1::-1] and rest[2:] == other_rest[2:]
    return swapped or rest[1:] in {other_rest, other_rest[1:]} or rest == other_rest[1:]
