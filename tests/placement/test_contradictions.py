"""What an inquiry found against our files: every line ended, and every fact it brought is followed to its source."""

from __future__ import annotations

import io
from datetime import date
from typing import Any

import pytest
import yaml
from rich.console import Console

from bot import checkup
from bot.features.placement.domain.pack import Reason, findings
from bot.features.placement.repository import FOLDER, load_packs

PACKS = load_packs()
READ = yaml.safe_load((FOLDER / "contradictions.yaml").read_text(encoding="utf-8"))
LINES: list[dict[str, Any]] = READ["lines"]
LOADED = [(line["number"], key) for line in LINES if line["ended"] == "loaded" for key in line["facts"]]


def test_every_line_is_loaded_with_its_facts_or_refused_with_a_reason() -> None:
    numbers = [line["number"] for line in LINES]
    assert len(set(numbers)) == len(numbers)
    assert {f"C{number}" for number in range(1, 12)} <= set(numbers)
    for line in LINES:
        assert line["what"].strip(), line["number"]
        if line["ended"] == "loaded":
            assert line["facts"], line["number"]
            assert "why" not in line
        else:
            assert line["ended"] == "refused", line["number"]
            assert len(line["why"]) > 20, line["number"]
            assert "facts" not in line


@pytest.mark.parametrize(("number", "key"), LOADED, ids=[f"{number}-{key}" for number, key in LOADED])
def test_every_loaded_fact_is_followed_to_file_status_and_source(number: str, key: str) -> None:
    paper = io.StringIO()

    assert checkup.follow(Console(file=paper, width=200), PACKS, key) == checkup.FINE

    followed = paper.getvalue()
    assert key in followed, number
    assert "status" in followed
    assert "source" in followed


def test_what_nobody_has_found_is_still_listed_for_the_staff() -> None:
    today = date(2026, 12, 1)
    found = {(pack.code, one.key, one.reason) for pack in PACKS.values() for one in findings(pack, today)}
    assert ("kz", "mci.mci-2027", Reason.MISSING) in found
    assert ("kz", "subsistence_minimum.subsistence-minimum-2027", Reason.MISSING) in found
    assert ("kz", "compliance", Reason.MISSING) in found
    assert ("kz", "forms.receiving-family", Reason.UNCERTAIN) in found
    assert ("kg", "forms.kg-guardianship", Reason.UNCERTAIN) in found
    assert ("kg", "criteria.kg-adopter-age-60", Reason.NEWS) in found
