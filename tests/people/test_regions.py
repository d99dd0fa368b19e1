"""Regions are listed as a reader looks for them: in the alphabet of the language that is read."""

from __future__ import annotations

import re

import pytest

from bot.features.people.repository.countries import load_countries
from bot.i18n.languages import Languages
from bot.kernel.text import Text

COUNTRIES = load_countries()
LANGUAGES = Languages.load()
# One row holds all three: Kazakh and Kyrgyz put their own letters where this row has them.
CYRILLIC = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"


def _place(name: str) -> list[int]:
    told = re.sub(r"^(область|город) ", "", name).lower()
    return [CYRILLIC.find(letter) if letter in CYRILLIC else ord(letter) - 1000 for letter in told]


@pytest.mark.parametrize("language", ["kk", "ru", "ky", "en"])
@pytest.mark.parametrize("code", sorted(COUNTRIES))
def test_every_language_lists_all_regions_by_its_own_alphabet(code: str, language: str) -> None:
    country = COUNTRIES[code]
    listed = country.in_order[language]
    assert sorted(listed) == sorted(country.regions)
    names = [LANGUAGES[language].plain(Text(f"region-{code.lower()}-{region}")) for region in listed]
    assert names == sorted(names, key=_place)
