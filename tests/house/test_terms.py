"""One concept, one word: every text of every language is held against the table of terms."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.house.locales import LANGUAGES, entries, readings

TERMS: list[dict[str, Any]] = yaml.safe_load(
    (Path(__file__).parent / "terms.yaml").read_text(encoding="utf-8")
)["terms"]


def offences(said: str, language: str) -> list[str]:
    """Give the concepts that a text names with wording to avoid."""
    found = []
    for term in TERMS:
        avoided = term["avoid"].get(language)
        if avoided and re.search(avoided, said, re.IGNORECASE):
            found.append(f"{term['concept']}: say {term['words'][language]}")
    return found


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_text_names_a_concept_by_its_one_word(language: str) -> None:
    wrong = [
        f"{entry.id}: {fault}"
        for entry in entries(language)
        for reading in readings(entry.value, " . ")
        for fault in offences(reading, language)
    ]

    assert sorted(set(wrong)) == []


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("ky", "14 жашка чейин — көзөмөлчүлүк, 14–18 жаш — камкорчулук"),
        ("ky", "Көзөмөлчүлүк органынан сураңыз."),
        ("kk", "Асырап алу жойылса, төлем қайтарылады."),
        ("kk", "қонақтайтын отбасыға нотариус керек"),
        ("en", "The child keeps the alimony."),
        ("en", "A receiving family takes several children."),
        ("ky", "ден соолук жөнүндө маалымат"),
    ],
)
def test_the_wording_readers_stumbled_over_is_found(language: str, said: str) -> None:
    assert offences(said, language)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("ky", "14 жашка чейин — камкорчулук, 14–18 жаш — көзөмөлчүлүк"),
        ("kk", "Бала қонақтайтын отбасы"),
        ("en", "Course for adopters and carers (School for adoptive parents)"),
    ],
)
def test_the_right_wording_is_left_alone(language: str, said: str) -> None:
    assert not offences(said, language)


def test_every_concept_has_a_word_in_every_language() -> None:
    for term in TERMS:
        assert set(term["words"]) == set(LANGUAGES), term["concept"]
