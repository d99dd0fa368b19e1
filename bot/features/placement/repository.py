"""How the law is read from `country/<code>/*.yaml`; a fault there is one sentence."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import TypeAdapter, ValidationError

from bot.features.placement.domain.aid import Aid
from bot.features.placement.domain.leaving import Entitlement, LeavingTask
from bot.features.placement.domain.money import DatedAmount, MonthlyIndex, Payment
from bot.features.placement.domain.pack import CountryPack, Fact
from bot.features.placement.domain.places import HolidayOverride, Line, Office
from bot.features.placement.domain.programme import Programme
from bot.features.placement.domain.provenance import Source
from bot.features.placement.domain.questions import Measure, Question, Questionnaire
from bot.features.placement.domain.rules import (
    Compliance,
    Criterion,
    Document,
    PlacementForm,
    Preference,
    Rule,
    Step,
)
from bot.features.placement.domain.soundness import faults
from bot.kernel.errors import SettingsWrong

FOLDER = Path(__file__).parent / "country"

SECTIONS = {
    "sources.yaml": {"sources"},
    "forms.yaml": {"forms"},
    "criteria.yaml": {"auto_reject_allowed", "criteria", "preference", "compliance"},
    "questions.yaml": {"questions", "measures"},
    "documents.yaml": {"documents"},
    "steps.yaml": {"steps"},
    "payments.yaml": {"payments"},
    "money.yaml": {"currency", "mci", "subsistence_minimum"},
    "school.yaml": {"school"},
    "offices.yaml": {"offices"},
    "lines.yaml": {"lines"},
    "rules.yaml": {"rules"},
    "directory.yaml": {"directory"},
    "leaving.yaml": {"entitlements", "tasks"},
    "holidays_override.yaml": {"overrides"},
}
"""Every file of a country and what may stand in it; only sources and forms are indispensable."""

DECIDING = ("forms.yaml", "criteria.yaml", "questions.yaml")
"""The files by which it is decided who may; their bytes make the version of the law."""

F = TypeVar("F", bound=Fact)


class LawDataError(SettingsWrong):
    """A law file is not as it must be; the message is one sentence naming file and key."""


def load_packs(folder: Path = FOLDER) -> dict[str, CountryPack]:
    """Read every country found in the folder, by its code; raises LawDataError."""
    return {path.name: load_pack(path) for path in sorted(folder.iterdir()) if path.is_dir()}


def load_pack(folder: Path) -> CountryPack:
    """Read one country's files and check every cross reference; raises LawDataError."""
    files = {name: _File(folder, name) for name in SECTIONS}
    for stray in sorted(path.name for path in folder.iterdir() if path.name not in SECTIONS):
        raise LawDataError(f"{folder.name}/{stray}: no such file is expected here.")
    for name in ("sources.yaml", "forms.yaml"):
        if not files[name].sections:
            raise LawDataError(f"{folder.name}/{name}: the file is missing or empty.")
    pack = _pack(folder.name, files)
    for fault in faults(pack):
        raise LawDataError(fault)
    return pack


def _pack(code: str, files: Mapping[str, _File]) -> CountryPack:
    criteria, money = files["criteria.yaml"], files["money.yaml"]
    return CountryPack(
        code=code,
        sources=files["sources.yaml"].many("sources", Source),
        forms=files["forms.yaml"].many("forms", PlacementForm),
        criteria=criteria.many("criteria", Criterion),
        documents=files["documents.yaml"].many("documents", Document),
        steps=files["steps.yaml"].by_form("steps", Step),
        payments=files["payments.yaml"].many("payments", Payment),
        currency=money.word("currency"),
        index=MonthlyIndex(tuple(money.many("mci", DatedAmount).values())),
        subsistence_minimum=MonthlyIndex(tuple(money.many("subsistence_minimum", DatedAmount).values())),
        preference=criteria.one("preference", Preference),
        compliance=criteria.one("compliance", Compliance),
        auto_reject_allowed=criteria.flag("auto_reject_allowed"),
        asking=Questionnaire(
            files["questions.yaml"].many("questions", Question),
            files["questions.yaml"].many("measures", Measure),
        ),
        version=_version(files),
        school=files["school.yaml"].one("school", Programme),
        offices=files["offices.yaml"].many("offices", Office),
        lines=files["lines.yaml"].many("lines", Line),
        rules=files["rules.yaml"].many("rules", Rule),
        directory=files["directory.yaml"].many("directory", Aid),
        entitlements=files["leaving.yaml"].many("entitlements", Entitlement),
        leaving_tasks=files["leaving.yaml"].many("tasks", LeavingTask),
        holidays=tuple(files["holidays_override.yaml"].many("overrides", HolidayOverride).values()),
    )


def _version(files: Mapping[str, _File]) -> str:
    return hashlib.sha256(b"".join(files[name].content for name in DECIDING)).hexdigest()[:16]


class _File:
    """One file of a country; a file that is not there has no sections."""

    def __init__(self, folder: Path, name: str) -> None:
        self._name = f"{folder.name}/{name}"
        path = folder / name
        self.content = path.read_bytes() if path.exists() else b""
        self.sections = self._read()
        for section in self.sections:
            if section not in SECTIONS[name]:
                raise self._wrong(section, "no such section is known")

    def many(self, section: str, kind: type[F]) -> dict[str, F]:
        """Read a list of facts, by key."""
        return self._facts(section, section, self.sections.get(section), kind)

    def by_form(self, section: str, kind: type[F]) -> dict[str, tuple[F, ...]]:
        """Read a list of facts for each form."""
        found = self.sections.get(section) or {}
        if not isinstance(found, dict):
            raise self._wrong(section, "a list for each form is expected")
        return {
            form: tuple(self._facts(f"{section}.{form}", f"{section}.{form}", facts, kind).values())
            for form, facts in found.items()
        }

    def one(self, section: str, kind: type[F]) -> F | None:
        """Read a section that is itself one fact."""
        raw = self.sections.get(section)
        return None if raw is None else self._fact(section, section, raw, kind)

    def word(self, section: str) -> str:
        found = self.sections.get(section, "")
        if not isinstance(found, str):
            raise self._wrong(section, "a word is expected")
        return found

    def flag(self, section: str) -> bool:
        found = self.sections.get(section, False)
        if not isinstance(found, bool):
            raise self._wrong(section, "true or false is expected")
        return found

    def _read(self) -> dict[str, Any]:
        try:
            found = yaml.load(self.content.decode(), _UniqueKeys) or {}  # noqa: S506 - a SafeLoader.
        except yaml.MarkedYAMLError as problem:
            line = problem.problem_mark.line + 1 if problem.problem_mark else 1
            raise LawDataError(f"{self._name}: line {line}: {problem.problem}.") from None
        except (yaml.YAMLError, UnicodeDecodeError):
            raise LawDataError(f"{self._name}: it is not readable text.") from None
        if not isinstance(found, dict):
            raise LawDataError(f"{self._name}: named sections are expected.")
        return found

    def _facts(self, place: str, prefix: str, raw: object, kind: type[F]) -> dict[str, F]:
        if raw is None:
            return {}
        if not isinstance(raw, list):
            raise self._wrong(place, "a list is expected")
        facts: dict[str, F] = {}
        for position, entry in enumerate(raw):
            here = f"{place}[{position}]"
            key = entry.get("key") if isinstance(entry, dict) else None
            if not isinstance(key, str):
                raise self._wrong(f"{here}.key", "every entry needs a key that is a word")
            if key in facts:
                raise self._wrong(f"{here}.key", f'"{key}" stands here twice')
            facts[key] = self._fact(here, f"{prefix}.{key}", entry, kind)
        return facts

    def _fact(self, place: str, key: str, raw: object, kind: type[F]) -> F:
        if not isinstance(raw, dict):
            raise self._wrong(place, "named fields are expected")
        proof = raw.get("proof") or {"status": "uncertain"}
        if not isinstance(proof, dict):
            raise self._wrong(f"{place}.proof", "named fields are expected")
        if kind is Source and not proof.get("cite"):
            # A source rests on itself.
            proof = proof | {"cite": [{"source": raw.get("key"), "edition": raw.get("edition")}]}
        missing = [name for name in _empty(raw) if not name.startswith("proof")]
        placed = proof | {"file": self._name, "key": key, "missing": missing}
        try:
            return _read_as(kind, raw | {"proof": placed})
        except ValidationError as problem:
            raise self._unreadable(place, problem) from None

    def _unreadable(self, place: str, problem: ValidationError) -> LawDataError:
        first = problem.errors(include_url=False, include_input=False)[0]
        where = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in first["loc"])
        unknown = first["type"] == "unexpected_keyword_argument"
        return self._wrong(place + where, "no such field is known" if unknown else first["msg"])

    def _wrong(self, place: str, what: str) -> LawDataError:
        return LawDataError(f"{self._name}: {place}: {what}.")


@cache
def _adapter(kind: type[Any]) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


def _read_as(kind: type[F], raw: object) -> F:
    fact: F = _adapter(kind).validate_python(raw)
    return fact


class _UniqueKeys(yaml.CSafeLoader):
    """A safe loader that refuses a name written twice in one place instead of keeping the last."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        seen: set[str] = set()
        for name, _ in node.value:
            word = str(name.value)
            if word in seen:
                raise yaml.MarkedYAMLError(problem=f'"{word}" is written twice', problem_mark=name.start_mark)
            seen.add(word)
        made: dict[Any, Any] = super().construct_mapping(node, deep)
        return made


def _empty(raw: Mapping[str, Any], prefix: str = "") -> Iterator[str]:
    """Name the fields written down as null: somebody looked and did not find."""
    for name, value in raw.items():
        if value is None:
            yield prefix + name
        elif isinstance(value, dict):
            yield from _empty(value, f"{prefix}{name}.")
