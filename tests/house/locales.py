"""The texts of `locales/`, read with Fluent's own parser."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import Any

from fluent.syntax import FluentParser, ast

from bot.i18n.languages import FOLDER

CATEGORIES = frozenset({"zero", "one", "two", "few", "many", "other"})
LANGUAGES = sorted(path.name for path in FOLDER.iterdir() if path.is_dir())
PLAIN = re.compile(r"-button$|-alert$|^command-|^profile-|^language-(name|order)$|-pattern$")
"""Ids of texts that are shown where Telegram reads no markup."""


@dataclass(frozen=True)
class Entry:
    """One message of one language."""

    language: str
    file: str
    id: str
    value: ast.Pattern | None
    attributes: int

    @property
    def place(self) -> str:
        return f"{self.language}/{self.file} {self.id}"


@dataclass(frozen=True)
class Parts:
    """What a text is made of."""

    variables: frozenset[str]
    messages: frozenset[str]
    functions: frozenset[str]
    selects: tuple[ast.SelectExpression, ...]


@cache
def files(language: str) -> dict[str, ast.Resource]:
    return {
        path.name: FluentParser().parse(path.read_text(encoding="utf-8"))
        for path in sorted((FOLDER / language).glob("*.ftl"))
    }


@cache
def entries(language: str) -> tuple[Entry, ...]:
    return tuple(
        Entry(language, name, node.id.name, node.value, len(node.attributes))
        for name, resource in files(language).items()
        for node in resource.body
        if isinstance(node, ast.Message)
    )


@cache
def texts(language: str) -> dict[str, Entry]:
    return {entry.id: entry for entry in entries(language)}


@cache
def found(entry: Entry) -> Parts:
    nodes = list(_walk(entry.value)) if entry.value else []
    return Parts(
        frozenset(node.id.name for node in nodes if isinstance(node, ast.VariableReference)),
        frozenset(node.id.name for node in nodes if isinstance(node, ast.MessageReference)),
        frozenset(node.id.name for node in nodes if isinstance(node, ast.FunctionReference)),
        tuple(node for node in nodes if isinstance(node, ast.SelectExpression)),
    )


def _walk(node: Any) -> Iterator[ast.BaseNode]:
    if isinstance(node, list):
        for one in node:
            yield from _walk(one)
    elif isinstance(node, ast.BaseNode):
        yield node
        for value in vars(node).values():
            yield from _walk(value)


@cache
def variables(language: str, id: str) -> frozenset[str]:
    """Give what a text needs to be told, also through texts it contains."""
    entry = texts(language)[id]
    inner = [variables(language, other) for other in found(entry).messages if other in texts(language)]
    return frozenset(found(entry).variables).union(*inner)


def keys(select: ast.SelectExpression) -> set[str]:
    return {
        variant.key.name if isinstance(variant.key, ast.Identifier) else variant.key.value
        for variant in select.variants
    }


def is_plural(select: ast.SelectExpression) -> bool:
    """A select is on a number when nothing but plural categories and numerals is asked."""
    return {key for key in keys(select) if not key.isdigit()} <= CATEGORIES and len(keys(select)) > 1


def selector(select: ast.SelectExpression) -> str:
    return select.selector.id.name if isinstance(select.selector, ast.VariableReference) else "?"


def readings(pattern: ast.Pattern | None, fill: str = "x") -> Iterator[str]:
    """Give the text as said for every choice of its variants, arguments filled in."""
    if pattern is None:
        return
    parts = [list(_pieces(element, fill)) for element in pattern.elements]
    yield from ("".join(chosen) for chosen in product(*parts))


def _pieces(element: ast.TextElement | ast.Placeable, fill: str) -> Iterator[str]:
    if isinstance(element, ast.TextElement):
        yield element.value
    elif isinstance(element.expression, ast.SelectExpression):
        for variant in element.expression.variants:
            yield from readings(variant.value, fill)
    elif isinstance(element.expression, ast.StringLiteral):
        yield element.expression.parse()["value"]
    elif isinstance(element.expression, ast.Placeable):
        yield from _pieces(element.expression, fill)
    else:
        yield fill


def all_entries() -> list[Entry]:
    return [entry for language in LANGUAGES for entry in entries(language)]
