"""Puts the lists of `combinations.yaml` together: who hurts a child in care, how, and whom; and what is calm."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from pathlib import Path

import yaml

COMBINATIONS = Path(__file__).with_name("combinations.yaml")
WRITER = "8"
DANGER, CALM, TIME = "danger", "calm", "time"
MANY = {DANGER: 1800, CALM: 1200, TIME: 700}
"""So many of each kind a language are learned; there are millions."""
SEED = 8
_SLOT = re.compile(r"{(\w+)}")


def learned() -> Iterator[tuple[str, bool, str]]:
    """Give what is learned: the phrase, whether it is danger, its language."""
    chance = random.Random(SEED)
    for language, told in _content().items():
        for kind, many in MANY.items():
            for number in range(many):
                pattern = told[kind][number % len(told[kind])]
                yield _filled(pattern, told["lists"], chance), kind == DANGER, language


def all_pairs(language: str) -> Iterator[str]:
    """Give who × what they do, each once, with the victims in turn: what must be heard without exception."""
    told = _content()[language]
    lists = told["lists"]
    for who, does, pattern in (("one", "hits", told[DANGER][0]), ("many", "hit", told[DANGER][2])):
        deeds = lists.get(does, lists["hits"])
        for number, (person, deed) in enumerate(product(lists[who], deeds)):
            slots = {who: person, "hits": deed, "hit": deed, "help": ""}
            slots["whom"] = lists["whom"][number % len(lists["whom"])]
            yield _SLOT.sub(lambda slot, slots=slots: slots[slot[1]], pattern)


def languages() -> Sequence[str]:
    return sorted(_content())


def _content() -> Mapping[str, Mapping[str, Mapping[str, Sequence[str]]]]:
    content: Mapping[str, Mapping[str, Mapping[str, Sequence[str]]]] = yaml.safe_load(
        COMBINATIONS.read_bytes()
    )
    return content


def _filled(pattern: str, lists: Mapping[str, Sequence[str]], chance: random.Random) -> str:
    return _SLOT.sub(lambda slot: str(chance.choice(lists[slot[1]])), pattern)
