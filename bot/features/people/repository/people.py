"""How we know people again: language, country, where they stopped."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from bot.db.codecs import from_ms, to_ms
from bot.db.transaction import Transaction
from bot.features.people.domain import Person

LIVES_IN = "people.lives_in"
_AWAITED, _STOOD_AT = "people.awaited", "people.stood_at"
_FIND = """select language, language_chosen, country, lives_in, awaited, stood_at, unreachable_since
    from people where id = :id"""
_ADD = """insert into people(id, language, first_seen_at) values (:id, :language, :now)
    on conflict do nothing"""
_LANGUAGES = "select id, language from people where id in :ids"
_REACHABLE = "select id from people where id in :ids and unreachable_since is null"
_SET_PLACE = "update people set awaited = :awaited, stood_at = :stood_at where id = :id"
_SET_LANGUAGE = "update people set language = :language, language_chosen = 1 where id = :id"
_SET_COUNTRY = "update people set country = :country, lives_in = :lives_in where id = :id"
_MET = "select first_seen_at from people where id = :person_id"
_ERASE_PERSON = "delete from people where id = :person_id"
_CLEAR_PERSON = """update people set country = null, lives_in = null, awaited = null, stood_at = null
    where id = :person_id"""
_SET_UNREACHABLE = "update people set unreachable_since = :at where id = :id"


def find(tx: Transaction, person_id: int) -> tuple[Person, bool] | None:
    """Give the person, and whether nothing can be delivered to them at present."""
    row = tx.one(_FIND, id=person_id)
    if row is None:
        return None
    language, chosen, country, lives_in, awaited, stood_at, unreachable = row
    awaiting, place = tx.vault.word(awaited, _AWAITED), tx.vault.word(stood_at, _STOOD_AT)
    person = Person(
        person_id, language, bool(chosen), country, tx.vault.word(lives_in, LIVES_IN), awaiting, place
    )
    return person, unreachable is not None


def add(tx: Transaction, person: Person, now: datetime) -> None:
    tx.run(_ADD, id=person.id, language=person.language, now=to_ms(now))


def languages(tx: Transaction, person_ids: list[int]) -> Mapping[int, str]:
    return {row[0]: row[1] for row in tx.all(_LANGUAGES, ids=person_ids)}


def reachable(tx: Transaction, person_ids: list[int]) -> frozenset[int]:
    return frozenset(row[0] for row in tx.all(_REACHABLE, ids=person_ids))


def set_place(tx: Transaction, person_id: int, awaiting: str | None, place: str | None) -> None:
    sealed = {
        "awaited": tx.vault.seal_word(awaiting, _AWAITED),
        "stood_at": tx.vault.seal_word(place, _STOOD_AT),
    }
    tx.run(_SET_PLACE, id=person_id, **sealed)


def set_language(tx: Transaction, person_id: int, language: str) -> None:
    tx.run(_SET_LANGUAGE, id=person_id, language=language)


def set_country(tx: Transaction, person_id: int, country: str, region: str | None) -> None:
    tx.run(_SET_COUNTRY, id=person_id, country=country, lives_in=tx.vault.seal_word(region, LIVES_IN))


def set_unreachable(tx: Transaction, person_id: int, at: datetime | None) -> None:
    tx.run(_SET_UNREACHABLE, id=person_id, at=to_ms(at) if at else None)


def met_at(tx: Transaction, person_id: int) -> datetime | None:
    row = tx.one(_MET, person_id=person_id)
    return from_ms(row[0]) if row else None


def count_person(tx: Transaction, person_id: int) -> int:
    return int(met_at(tx, person_id) is not None)


def erase_person(tx: Transaction, person_id: int) -> None:
    tx.run(_ERASE_PERSON, person_id=person_id)


def clear_person(tx: Transaction, person_id: int) -> None:
    """Keep the language alone."""
    tx.run(_CLEAR_PERSON, person_id=person_id)
