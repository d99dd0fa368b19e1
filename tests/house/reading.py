"""Prints how long the sentences and words of the texts are, per language and room: `python -m tests.house.reading`.

`--rooms` adds a line per room, `--longest N` the N longest sentences of every room.
LIX (Björnsson: words a sentence + per cent of words over six letters) is given for Russian and English only:
a Kazakh or Kyrgyz word carries in its endings what those languages say in several words, so there it means nothing.
"""

from __future__ import annotations

import argparse
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from tests.house.locales import LANGUAGES, Entry, entries, readings

LIX_FITS = {"ru", "en"}
LONG_WORD = 6
LONG_SENTENCE = 20
_TAGS = re.compile(r"<[^>]*>")
_ENDS = re.compile(r"(?<=[.!?…:;])\s+|\n+")
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_NOT_SAID = re.compile(
    r"-button$|-alert$|^command-|-pattern$|-words-|-bar$|^holding-|^source-|-head-|-column-"
)
"""Labels, lists of words and headings of tables have no sentences to be read."""


@dataclass(frozen=True)
class Sentence:
    id: str
    words: tuple[str, ...]


@dataclass(frozen=True)
class Measure:
    """What a reader has before them: sentences, and how long they and their words are."""

    sentences: tuple[Sentence, ...]

    @property
    def words(self) -> list[str]:
        return [word for sentence in self.sentences for word in sentence.words]

    @property
    def a_sentence(self) -> float:
        return len(self.words) / max(len(self.sentences), 1)

    @property
    def a_word(self) -> float:
        return sum(map(len, self.words)) / max(len(self.words), 1)

    @property
    def long_sentences(self) -> int:
        return sum(len(one.words) > LONG_SENTENCE for one in self.sentences)

    @property
    def lix(self) -> float:
        words = self.words
        return self.a_sentence + 100 * sum(len(word) > LONG_WORD for word in words) / max(len(words), 1)


def sentences(entry: Entry) -> Iterator[Sentence]:
    """Give the sentences of a text in its last reading (the plural or the adult), a bullet or a line being one."""
    said = list(readings(entry.value, "1"))[-1:]
    for piece in (piece for one in said for piece in _ENDS.split(_TAGS.sub("", one))):
        words = tuple(_WORD.findall(piece))
        if len(words) > 1:
            yield Sentence(entry.id, words)


def measured(language: str) -> dict[str, Measure]:
    rooms: dict[str, list[Sentence]] = defaultdict(list)
    for entry in entries(language):
        if not _NOT_SAID.search(entry.id):
            rooms[entry.file.removesuffix(".ftl")].extend(sentences(entry))
    return {room: Measure(tuple(found)) for room, found in sorted(rooms.items())}


def line(name: str, language: str, measure: Measure) -> str:
    lix = f"{measure.lix:6.0f}" if language in LIX_FITS else "     –"
    return (
        f"{name:24}{len(measure.sentences):7}{measure.a_sentence:11.1f}{measure.a_word:11.1f}"
        f"{measure.long_sentences:7}{lix}"
    )


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--rooms", action="store_true")
    asked.add_argument("--longest", type=int, default=0)
    wanted = asked.parse_args()
    print(f"{'':24}{'said':>7}{'words/sent':>11}{'letters/w':>11}{'>20 w':>7}{'LIX':>6}")
    for language in LANGUAGES:
        rooms = measured(language)
        print(line(language, language, Measure(tuple(s for one in rooms.values() for s in one.sentences))))
        for room, measure in rooms.items():
            if wanted.rooms:
                print(line(f"  {room}", language, measure))
            for sentence in sorted(measure.sentences, key=lambda one: -len(one.words))[: wanted.longest]:
                print(f"    {len(sentence.words):3} {sentence.id}: {' '.join(sentence.words)}")


if __name__ == "__main__":
    main()
