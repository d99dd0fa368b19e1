"""Every number on the help card can be followed to its file and source."""

from __future__ import annotations

import io

import pytest
from rich.console import Console

from bot import checkup
from bot.features.people.repository.countries import load_countries

NUMBERS = [
    (code.lower(), one.number) for code, country in load_countries().items() for one in country.emergency
]


@pytest.mark.parametrize(("code", "number"), NUMBERS)
async def test_an_emergency_number_is_followed_to_its_file_and_source(code, number):
    out = Console(file=io.StringIO(), width=200)

    result = await checkup.check(out, live=False, fact=f"{code}/emergency.{number}")

    assert result == 0
    said = out.file.getvalue()
    assert f"people/country/{code}.yaml" in said
    assert said.partition("source")[2].strip()
