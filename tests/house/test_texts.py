"""Code and texts agree: what is said exists with exactly its arguments, and nothing is written for nobody."""

from __future__ import annotations

import ast
import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from bot.features.placement.domain.wording import message_ids
from bot.features.placement.repository import load_packs
from tests.house.code import BOT, python_files, short, strings, tree
from tests.house.locales import LANGUAGES, readings, texts, variables

KNOWN = texts("en")
_LETTERS = {"Lu", "Ll", "Lt", "Lo"}
TAGS = re.compile(r"</?[a-z]")
CALLED_BY_THE_EDGE = {
    "language-name",
    "language-order",
    "date-pattern",
    "instant-pattern",
    "money",
    "verbatim",
}


def said() -> Iterator[tuple[str, ast.Call]]:
    """Every `Text(…)` in the house."""
    for path in python_files(BOT):
        for node in ast.walk(tree(path)):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id == "Text"
                and node.args
            ):
                yield short(path, node), node


def literals(node: ast.expr) -> list[str]:
    """Give the ids an expression can be, when they stand there in full."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.IfExp):
        return literals(node.body) + literals(node.orelse)
    return []


def built(node: ast.expr) -> re.Pattern[str] | None:
    """Give the pattern of an id that is built from a fixed beginning."""
    if not isinstance(node, ast.JoinedStr) or not isinstance(node.values[0], ast.Constant):
        return None
    parts = [re.escape(str(one.value)) if isinstance(one, ast.Constant) else ".+" for one in node.values]
    return re.compile("".join(parts))


def given(call: ast.Call) -> set[str] | None:
    """Give the names of the arguments; None when they are put together elsewhere."""
    names = [keyword.arg for keyword in call.keywords]
    return None if None in names else {name for name in names if name}


@cache
def patterns() -> list[re.Pattern[str]]:
    every = (
        node for path in python_files(BOT) for node in ast.walk(tree(path)) if isinstance(node, ast.JoinedStr)
    )
    return [
        pattern
        for node in every
        if (pattern := built(node)) and "-" in str(getattr(node.values[0], "value", "")).rstrip("{")
    ]


@cache
def words() -> frozenset[str]:
    return frozenset(value for path in python_files(BOT) for _, value in strings(path))


def test_every_text_that_is_said_exists():
    missing = [f"{place} {id}" for place, call in said() for id in literals(call.args[0]) if id not in KNOWN]

    assert missing == []


def test_every_text_that_is_said_is_told_exactly_its_arguments():
    wrong = {
        f"{place} {id}": (sorted(given(call)), sorted(variables("en", id)))
        for place, call in said()
        for id in literals(call.args[0])
        if id in KNOWN and given(call) is not None and given(call) != variables("en", id)
    }

    assert wrong == {}


def test_every_built_id_has_texts_and_tells_them_their_arguments():
    wrong = {}
    for place, call in said():
        pattern = built(call.args[0])
        if pattern is None:
            continue
        ids = [id for id in KNOWN if pattern.fullmatch(id)]
        told = given(call)
        if not ids:
            wrong[place] = f"nothing is called {pattern.pattern}"
        elif told is not None and not any(variables("en", id) == told for id in ids):
            wrong[place] = f"no {pattern.pattern} takes {sorted(told)}"

    assert wrong == {}


def test_every_text_the_law_calls_for_exists():
    missing = [
        f"{code}: {id}" for code, pack in load_packs().items() for id in message_ids(pack) if id not in KNOWN
    ]

    assert missing == []


def test_no_text_is_written_for_nobody():
    called = CALLED_BY_THE_EDGE | words() | {id for pack in load_packs().values() for id in message_ids(pack)}
    unused = [id for id in KNOWN if id not in called and not any(one.fullmatch(id) for one in patterns())]

    assert unused == [], f"{len(unused)} texts are said by nobody"


def test_a_refusal_is_also_an_alert_so_it_is_short_and_plain():
    refusals = {
        id
        for path in python_files(BOT)
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Refused"
        for argument in node.args
        if isinstance(argument, ast.Call) and argument.args
        for id in literals(argument.args[0])
    }
    unfit = {
        f"{language} {id}": reading
        for language in LANGUAGES
        for id in refusals & texts(language).keys()
        for reading in readings(texts(language)[id].value, "x" * 12)
        if len(reading) > 200 or TAGS.search(reading)
    }

    assert refusals
    assert unfit == {}


def test_no_human_word_stands_in_code():
    """Words live in locales/; a letter beyond ASCII in a literal is one that escaped."""
    escaped = [
        f"{short(path, node)} {value[:40]!r}"
        for path in python_files(BOT)
        for node, value in strings(path)
        if any(not letter.isascii() and unicodedata.category(letter) in _LETTERS for letter in value)
    ]

    assert escaped == []
