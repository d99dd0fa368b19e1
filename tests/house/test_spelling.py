"""Kazakh and Russian words as the dictionaries know them; the rest was read in its sentence and accepted."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.house.locales import entries, readings

ACCEPTED = Path(__file__).parent / "accepted_words"
DICTIONARIES = {"kk": "kk_KZ", "ru": "ru_RU"}
_TAGS = re.compile(r"<[^>]*>")
_WORD = re.compile(r"(?<![\w-])[^\W\d_a-zA-Z]+(?:-[^\W\d_a-zA-Z]+)*(?![\w-])")
"""Words of the language; an ending tied to a number or to a Latin name (112-нің, Telegram-да) is not one."""


def words_of(language: str) -> set[str]:
    """Give the words that are said; lists of words to be understood hold bare endings too."""
    return {
        word
        for entry in entries(language)
        if "-words-" not in entry.id
        for reading in readings(entry.value, " . ")
        for word in _WORD.findall(_TAGS.sub(" ", reading).replace("²", " "))
    }


def accepted(language: str) -> set[str]:
    lines = (ACCEPTED / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    return {line.strip() for line in lines if line.strip() and not line.startswith("#")}


def unknown_to_the_dictionary(language: str, words: set[str]) -> set[str]:
    asked = subprocess.run(
        ["hunspell", "-i", "utf-8", "-d", DICTIONARIES[language], "-l"],
        input="\n".join(sorted(words)),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert asked.returncode == 0, f"the dictionary hunspell-{language} is not installed: make dictionaries"
    return set(asked.stdout.split())


@pytest.mark.parametrize("language", sorted(DICTIONARIES))
def test_every_word_is_in_the_dictionary_or_was_read_and_accepted(language):
    assert shutil.which("hunspell"), "hunspell is not installed: make dictionaries"

    unknown = unknown_to_the_dictionary(language, words_of(language))

    new = sorted(unknown - accepted(language))
    print(f"{language}: {len(words_of(language))} words, {len(unknown)} unknown to the dictionary")
    assert new == [], f"{len(new)} words nobody has read yet: {' '.join(new)}"
