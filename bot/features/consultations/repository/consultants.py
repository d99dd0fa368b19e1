"""Who consults, the consent before psychological help, and the law it rests on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from bot.db.codecs import from_ms, to_ms
from bot.db.transaction import Transaction
from bot.features.consultations.domain.agreement import Agreement, HelpLaw
from bot.features.consultations.domain.consultant import Consultant, Entry, Profession, Ways
from bot.features.placement.domain.pack import CountryPack

_CONSENT, _EXCEPTION = "psychological-consent", "psychological-consent-not-in-crisis"
"""The rules of a country's law that the consent rests on."""

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


def help_laws(packs: Mapping[str, CountryPack]) -> dict[str, HelpLaw]:
    """Give what each country's law says of the consent; a country nobody has read it for is left out."""
    found = {}
    for code, pack in packs.items():
        consent, exception = pack.rules.get(_CONSENT), pack.rules.get(_EXCEPTION)
        source = pack.sources.get(consent.proof.source or "") if consent else None
        if consent and exception and source and source.number and source.adopted:
            articles = consent.proof.ref or "", exception.proof.ref or ""
            found[code] = HelpLaw(source.number, source.adopted, *articles)
    return found
