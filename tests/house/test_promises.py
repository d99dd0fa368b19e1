"""What the bot promises is kept by a test that is named; a new sentence that promises something finds its place."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from tests.house.locales import entries, readings

TESTS = Path(__file__).parents[1]
MOST_UNPROVEN = 8
_PROMISES = re.compile(
    r"\b(?:мы\s+(?!не\s)?\w+(?:им|ем|ём)|напомн(?:им|ю|ит)|ответ(?:им|ит)|напиш(?:ем|ет)|скаж(?:ем|у)|сообщ(?:им|ит)|"
    r"переда(?:дим|ли|ст)|пришл(?:ём|ет|ёт)|прид(?:ёт|ут)|позовём|зов(?:у|ём)|сотр(?:ём|утся|ётся)|удал(?:им|ится)|"
    r"храним|держим|узна(?:ете|ет)|никому|никто|ничего не|не увид(?:ит|ят)|вернётся|вернутся|предлож(?:им|ит)|"
    r"подскаж\w*|покаж(?:ем|ет)|дойдёт|дошло|дошла|проследим|обязательно|всегда)\b",
    re.IGNORECASE,
)
"""Words of Russian that promise; what a text says in one language it says in all."""
_TAGS = re.compile(r"<[^>]*>")


@cache
def placed() -> dict[str, Any]:
    return dict(yaml.safe_load((Path(__file__).parent / "promises.yaml").read_text(encoding="utf-8")))


def promising() -> set[str]:
    """Give the texts that sound like a promise."""
    return {
        entry.id
        for entry in entries("ru")
        if any(_PROMISES.search(_TAGS.sub("", said)) for said in readings(entry.value, " "))
    }


def unplaced(found: set[str], known: dict[str, Any]) -> set[str]:
    return found - known["keeps"].keys() - set(known["unproven"]) - set(known["only_sounds"])


def test_every_sentence_that_promises_has_the_test_that_keeps_it():
    assert unplaced(promising(), placed()) == set()


def test_a_new_promise_would_be_seen():
    assert unplaced({*promising(), "a-new-promise"}, placed()) == {"a-new-promise"}


def test_no_place_is_kept_for_a_sentence_that_is_gone():
    known = placed()
    listed = [*known["keeps"], *known["unproven"], *known["only_sounds"]]

    assert len(listed) == len(set(listed))
    assert set(listed) - promising() == set()


def test_the_tests_that_keep_promises_exist():
    missing = []
    for id, place in placed()["keeps"].items():
        file, _, name = place.partition("::")
        tree = ast.parse((TESTS / file).read_text(encoding="utf-8"))
        functions = {
            node.name for node in tree.body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        }
        if name not in functions:
            missing.append((id, place))
    assert missing == []


def test_ever_fewer_promises_stand_without_a_test():
    assert len(placed()["unproven"]) <= MOST_UNPROVEN
