"""How words of four languages and two alphabets are written alike, so that they can be compared."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field

LONGEST = 40
"""Words beyond this many are not searched for: nobody asks a question so long."""
LONGEST_WORD = 32
"""Of a longer one its beginning is read; nothing that is a word is cut."""

_WORD = re.compile(r"[^\W_]+")
_APOSTROPHES = re.compile("['`\u2019\u02bc\u00b4]")
_TWICE = re.compile(r"(.)\1+")
_MIXED = re.compile(r"[a-z6][\u0400-\u04ff]|[\u0400-\u04ff][a-z6]", re.IGNORECASE)
_LATIN = re.compile("[a-z]", re.IGNORECASE)
_TIED = re.compile("(?<=[a-z])[0-9=-]|[0-9=-](?=[a-z])")


@dataclass(frozen=True, slots=True)
class Letters:
    """The tables of `letters.yaml`; a word written with them keeps no mark, rare letter or doubled one."""

    first: Mapping[str, str]
    clusters: Mapping[str, str]
    letters: Mapping[str, str]
    digits: Mapping[str, str]
    last: Mapping[str, str]
    look_alikes: Mapping[str, str]
    keyboard: Mapping[str, str]
    _first: Mapping[int, str] = field(init=False, repr=False)
    _letters: Mapping[int, str] = field(init=False, repr=False)
    _digits: Mapping[int, str] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_first", str.maketrans(dict(self.first)))
        object.__setattr__(self, "_letters", str.maketrans(dict(self.letters)))
        object.__setattr__(self, "_digits", str.maketrans(dict(self.digits)))

    def words(self, said: str, most: int = LONGEST) -> list[str]:
        """Give the words of a text, written alike; at most the first so many."""
        if _MIXED.search(said):
            said = _WORD.sub(self._in_one_alphabet, said)
        plain = _APOSTROPHES.sub("", said.lower()).translate(self._first)
        marks_off = "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
        return [self._word(word[:LONGEST_WORD]) for word in _WORD.findall(marks_off)[:most]]

    def other_keyboard(self, said: str) -> str:
        """Give what the same keys would have written on the other keyboard."""
        latin, cyrillic = self.keyboard["latin"], self.keyboard["cyrillic"]
        said = said.lower()
        if not _LATIN.search(said):
            return said.translate(str.maketrans(cyrillic, latin))
        tied = str.maketrans(self.keyboard["tied_latin"], self.keyboard["tied_cyrillic"])
        return _TIED.sub(lambda key: key[0].translate(tied), said).translate(str.maketrans(latin, cyrillic))

    def _in_one_alphabet(self, found: re.Match[str]) -> str:
        """Write a word of two alphabets in the one most of its letters are of: letters that look alike were mixed."""
        word = found[0]
        if not _MIXED.search(word):
            return word
        alike = dict(self.look_alikes)
        if 2 * len(_LATIN.findall(word)) > len(word):
            alike = {cyrillic: latin for latin, cyrillic in alike.items()}
        return word.translate({ord(one): other for one, other in alike.items()})

    def _word(self, word: str) -> str:
        if word.isdigit():
            return word
        for cluster, letter in self.clusters.items():
            word = word.replace(cluster, letter)
        word = word.translate(self._digits).translate(self._letters)
        for heard, letter in self.last.items():
            word = word.replace(heard, letter)
        return _TWICE.sub(r"\1", word)
