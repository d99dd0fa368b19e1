"""How people are stored, and how the countries' files are read."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any, Literal

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError

from bot.db.codecs import from_ms, to_ms
from bot.db.transaction import Transaction
from bot.features.people.domain import Consent, Country, DataLaw, EmergencyNumber, Household, Person
from bot.kernel.errors import SettingsWrong

COUNTRIES = Path(__file__).parent / "country"

_FIND = """select language, language_chosen, country, region, awaiting, place, unreachable_since
    from people where id = :id"""
_ADD = """insert into people(id, language, first_seen_at) values (:id, :language, :now)
    on conflict do nothing"""
_LANGUAGES = "select id, language from people where id in :ids"
_SET_PLACE = "update people set awaiting = :awaiting, place = :place where id = :id"
_SET_LANGUAGE = "update people set language = :language, language_chosen = 1 where id = :id"
_SET_COUNTRY = "update people set country = :country, region = :region where id = :id"
_SET_UNREACHABLE = "update people set unreachable_since = :at where id = :id"


def find(tx: Transaction, person_id: int) -> tuple[Person, bool] | None:
    """Give the person, and whether nothing can be delivered to them at present."""
    row = tx.one(_FIND, id=person_id)
    if row is None:
        return None
    language, chosen, country, region, awaiting, place, unreachable = row
    person = Person(person_id, language, bool(chosen), country, region, awaiting, place)
    return person, unreachable is not None


def add(tx: Transaction, person: Person, now: datetime) -> None:
    tx.run(_ADD, id=person.id, language=person.language, now=to_ms(now))


def languages(tx: Transaction, person_ids: list[int]) -> Mapping[int, str]:
    return {row[0]: row[1] for row in tx.all(_LANGUAGES, ids=person_ids)}


def set_place(tx: Transaction, person_id: int, awaiting: str | None, place: str | None) -> None:
    tx.run(_SET_PLACE, id=person_id, awaiting=awaiting, place=place)


def set_language(tx: Transaction, person_id: int, language: str) -> None:
    tx.run(_SET_LANGUAGE, id=person_id, language=language)


def set_country(tx: Transaction, person_id: int, country: str, region: str | None) -> None:
    tx.run(_SET_COUNTRY, id=person_id, country=country, region=region)


def set_unreachable(tx: Transaction, person_id: int, at: datetime | None) -> None:
    tx.run(_SET_UNREACHABLE, id=person_id, at=to_ms(at) if at else None)


# ---- consent -------------------------------------------------------------------------------------

_FIND_CONSENT = """select version, language, agreed_at, withdrawn_at from consents
    where person_id = :person_id order by id desc limit 1"""
_ADD_CONSENT = """insert into consents(person_id, version, language, agreed_at)
    values (:person_id, :version, :language, :now)"""
_KEEP_WORDS = """insert into consent_texts(version, language, words, first_agreed_at)
    values (:version, :language, :words, :now) on conflict do nothing"""
_WITHDRAW = "update consents set withdrawn_at = :now where person_id = :person_id and withdrawn_at is null"


def find_consent(tx: Transaction, person_id: int) -> Consent | None:
    """Give the newest consent, also one that was withdrawn."""
    row = tx.one(_FIND_CONSENT, person_id=person_id)
    return _consent(row) if row else None


def add_consent(tx: Transaction, person_id: int, given: Consent, words: str) -> None:
    """Write the press down, and once per version the words themselves: both together are the proof."""
    what = {"version": given.version, "language": given.language, "now": to_ms(given.agreed_at)}
    tx.run(_KEEP_WORDS, words=words, **what)
    tx.run(_ADD_CONSENT, person_id=person_id, **what)


def withdraw_consent(tx: Transaction, person_id: int, now: datetime) -> int:
    return tx.run(_WITHDRAW, person_id=person_id, now=to_ms(now))


def _consent(row: tuple[Any, ...]) -> Consent:
    version, language, agreed_at, withdrawn_at = row
    return Consent(version, language, from_ms(agreed_at), from_ms(withdrawn_at) if withdrawn_at else None)


# ---- households ----------------------------------------------------------------------------------

_MEMBERS = """select household_id, person_id from household_members where household_id =
    (select household_id from household_members where person_id = :person_id)
    order by joined_at, person_id"""


def household(tx: Transaction, person_id: int) -> Household:
    rows = tx.all(_MEMBERS, person_id=person_id)
    return Household(rows[0][0], tuple(row[1] for row in rows)) if rows else Household(None, (person_id,))


# ---- the countries' files ------------------------------------------------------------------------


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _Proof(_Strict):
    source: str
    verified_on: date | None
    status: Literal["verified", "news", "uncertain"]


class _Number(_Proof):
    number: str
    card: bool
    hours: str | None
    free: bool | None


class _DataLaw(_Proof):
    law: str
    withdrawal_working_days: int


class _Country(_Strict):
    code: str
    time_zone: str
    currency: str
    calling_code: str
    regions: tuple[str, ...]
    regions_source: _Proof
    emergency: tuple[_Number, ...]
    data_law: _DataLaw | None


def load_countries(folder: Path = COUNTRIES) -> dict[str, Country]:
    """Read every country's file; raises SettingsWrong naming file and key."""
    countries = {}
    for path in sorted(folder.glob("*.yaml"), reverse=True):
        try:
            written = _Country.model_validate(yaml.safe_load(path.read_text(encoding="utf-8")))
        except (ValidationError, yaml.YAMLError) as error:
            raise SettingsWrong(f"{path.parent.name}/{path.name}: {_where(error)}") from None
        code = written.code.upper()
        numbers = (
            EmergencyNumber(code, one.number, one.status == "uncertain", one.card, one.verified_on)
            for one in written.emergency
        )
        countries[code] = Country(
            code, written.time_zone, written.regions, tuple(numbers), _data_law(written.data_law)
        )
    return countries


def _data_law(written: _DataLaw | None) -> DataLaw | None:
    if written is None:
        return None
    return DataLaw(
        written.law, written.withdrawal_working_days, written.status == "uncertain", written.verified_on
    )


def _where(error: Exception) -> str:
    if isinstance(error, ValidationError):
        first = error.errors(include_input=False, include_url=False)[0]
        return f"{'.'.join(str(part) for part in first['loc'])}: {first['msg']}"
    return "it is not YAML"
