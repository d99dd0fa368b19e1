"""The data files with what was changed in chat written into them, so that a programmer can commit them.

Only the changed words are replaced: comments, order and everything else stay as they were shipped.
"""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

from bot.features.content.domain import BY_TEAM, Field, Key, Section, Values, day_of
from bot.features.people.repository.countries import COUNTRIES
from bot.features.placement.repository import FOLDER

_BOT = Path(__file__).parents[3]


def written(edited: Mapping[Key, Values]) -> dict[str, str]:
    """Give every changed file by its path from the project's root."""
    by_file: dict[Path, list[tuple[str, Values]]] = {}
    for (country, entry), values in sorted(edited.items()):
        section = Section(entry.partition(".")[0])
        path = (
            COUNTRIES / f"{country}.yaml"
            if section is Section.EMERGENCY
            else FOLDER / country / f"{section}.yaml"
        )
        by_file.setdefault(path, []).append((entry, values))
    return {
        f"bot/{path.relative_to(_BOT).as_posix()}": _with(path.read_text(encoding="utf-8"), changes)
        for path, changes in by_file.items()
    }


def make(arguments: dict[str, Any], _: object) -> bytes:
    """Make the archive of changed files; `arguments` name country, entry and values of each change."""
    edited = {(one["country"], one["entry"]): one["values"] for one in arguments["edited"]}
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, words in written(edited).items():
            archive.writestr(name, words)
    return packed.getvalue()


def _with(words: str, changes: list[tuple[str, Values]]) -> str:
    """Write changes into a file's words, the last place first, so that earlier places stay where they are."""
    root: Any = yaml.compose(words, yaml.CSafeLoader)
    places = [place for entry, values in changes for place in _places(root, entry, values)]
    for start, end, said in sorted(places, reverse=True):
        words = words[:start] + said + words[end:]
    return words


def _places(root: Any, entry: str, values: Values) -> Iterator[tuple[int, int, str]]:
    """Give from where to where a file says what, for one entry."""
    section, _, key = entry.partition(".")
    fact = _entry(_field(root, section), key)
    day = day_of(values)
    if Field.NUMBER in values:
        node = _field(fact, Field.NUMBER)
        said = json.dumps(values[Field.NUMBER])
        # Texts are named after the number that was shipped, so it stays behind as the key.
        kept = f", key: {json.dumps(key)}" if section == Section.EMERGENCY and not _has(fact, "key") else ""
        yield node.start_mark.index, node.end_mark.index, said + kept
    proof = _field(fact, "proof") if _has(fact, "proof") else fact
    if day:
        yield _over(proof, Field.VERIFIED, day.isoformat())
        yield _over(proof, "status", "verified")
    if section == Section.EMERGENCY:
        yield _over(proof, "source", json.dumps(BY_TEAM))


def _over(mapping: Any, name: str, said: str) -> tuple[int, int, str]:
    node = _field(mapping, name)
    return node.start_mark.index, node.end_mark.index, said


def _entry(listed: Any, key: str) -> Any:
    named = (
        one
        for one in listed.value
        for name in ("key", "number")
        if _has(one, name) and _field(one, name).value == key
    )
    return next(named)


def _has(mapping: Any, name: str) -> bool:
    return any(each.value == name for each, _ in mapping.value)


def _field(mapping: Any, name: str) -> Any:
    return next(value for each, value in mapping.value if each.value == name)
