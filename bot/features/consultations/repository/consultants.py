"""Who consults, the consent before psychological help, and the law it rests on."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date, datetime
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError

from bot.db.codecs import from_ms, to_ms
from bot.db.transaction import Transaction
from bot.features.consultations.domain.agreement import Agreement, HelpLaw
from bot.features.consultations.domain.consultant import Consultant, Entry, Profession, Ways
from bot.kernel.errors import SettingsWrong

LAW = Path(__file__).parents[1] / "law.yaml"

_ENTRY, _WAYS, _WORDS = "consultants.entry", "consultants.ways", "psychology_consents.words"
_FIND = "select person_id, profession, entry, ways from consultants where person_id = :id"
_EVERY = "select person_id, profession, entry, ways from consultants order by person_id"
_SAVE = """insert into consultants(person_id, profession, entry, ways, appointed_by, appointed_at)
    values (:person_id, :profession, :entry, :ways, :by, :now)
    on conflict (person_id) do update set profession = excluded.profession, entry = excluded.entry,
    appointed_by = excluded.appointed_by, appointed_at = excluded.appointed_at"""
_SET_WAYS = "update consultants set ways = :ways where person_id = :id"
_DROP = "delete from consultants where person_id = :id"

_AGREED = """select version, language, agreed_at, ended_at from psychology_consents
    where person_id = :id order by id desc"""
_AGREE = """insert into psychology_consents(person_id, version, language, words, agreed_at)
    values (:person_id, :version, :language, :words, :now)"""
_END = "update psychology_consents set ended_at = :now where person_id = :id and ended_at is null"
_ERASE = "delete from psychology_consents where person_id = :id"


def find(tx: Transaction, person_id: int) -> Consultant | None:
    row = tx.one(_FIND, id=person_id)
    return _consultant(tx, row) if row else None


def every(tx: Transaction) -> list[Consultant]:
    return [_consultant(tx, row) for row in tx.all(_EVERY)]


def _consultant(tx: Transaction, row: tuple[Any, ...]) -> Consultant:
    person_id, profession, entry, ways = row
    read = tx.vault.open_json(entry, _ENTRY) if entry else None
    return Consultant(
        person_id,
        Profession(profession),
        Entry(read["number"], read["qualification"], date.fromisoformat(read["good_until"]))
        if read
        else None,
        Ways(**tx.vault.open_json(ways, _WAYS)) if ways else Ways(),
    )


def save(tx: Transaction, one: Consultant, by: int, now: datetime) -> None:
    """Write a consultant down; how one comes to them stays as they wrote it."""
    entry = None
    if one.entry:
        written = asdict(one.entry) | {"good_until": one.entry.good_until.isoformat()}
        entry = tx.vault.seal_json(written, _ENTRY)
    tx.run(
        _SAVE,
        person_id=one.person_id,
        profession=one.profession.value,
        entry=entry,
        ways=None,
        by=by,
        now=to_ms(now),
    )


def set_ways(tx: Transaction, person_id: int, ways: Ways) -> None:
    tx.run(_SET_WAYS, id=person_id, ways=tx.vault.seal_json(asdict(ways), _WAYS))


def drop(tx: Transaction, person_id: int) -> bool:
    return tx.run(_DROP, id=person_id) > 0


# ---- the consent before psychological help -------------------------------------------------------


def agreements(tx: Transaction, person_id: int) -> list[Agreement]:
    """Give what this person agreed to, the newest first."""
    return [
        Agreement(version, language, from_ms(at), from_ms(ended) if ended is not None else None)
        for version, language, at, ended in tx.all(_AGREED, id=person_id)
    ]


def agree(tx: Transaction, person_id: int, given: Agreement, words: str) -> None:
    tx.run(
        _AGREE,
        person_id=person_id,
        version=given.version,
        language=given.language,
        words=tx.vault.seal(words, _WORDS),
        now=to_ms(given.agreed_at),
    )


def end_agreements(tx: Transaction, person_id: int, now: datetime) -> bool:
    return tx.run(_END, id=person_id, now=to_ms(now)) > 0


def erase_agreements(tx: Transaction, person_id: int) -> None:
    tx.run(_ERASE, id=person_id)


# ---- the law --------------------------------------------------------------------------------------


class _Law(BaseModel):
    model_config = ConfigDict(extra="forbid")

    number: str
    adopted_on: date
    consent_article: str
    exception_article: str
    register_article: str
    source: str
    edition: date
    verified_on: date
    status: str
    form_known: bool


def load_law(path: Path = LAW) -> dict[str, HelpLaw]:
    """Read the law on psychological help by country; raises SettingsWrong naming the file."""
    try:
        read = {code: _Law(**one) for code, one in yaml.safe_load(path.read_text(encoding="utf-8")).items()}
    except (TypeError, ValidationError, yaml.YAMLError) as error:
        raise SettingsWrong(f"{path.name} cannot be read: {type(error).__name__}") from error
    return {code: HelpLaw(**one.model_dump(exclude={"edition", "status"})) for code, one in read.items()}
