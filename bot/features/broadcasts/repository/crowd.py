"""Who is there to be written to, a few at a time: by the columns of people, households and paths."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from bot.db.codecs import to_ms
from bot.db.transaction import Transaction
from bot.features.people.repository import household
from bot.features.people.repository.people import LIVES_IN

_PAGE = """select id, language, case when unreachable_since is null then 0 else 1 end from people
    where id > :after order by id limit :most"""
_LOST = "select id from people where id in :ids and unreachable_since is not null"
_BY_LANGUAGE = "select id from people where id in :ids and language in :values"
_BY_COUNTRY = "select id from people where id in :ids and country in :values"
_REGIONS = "select id, country, lives_in from people where id in :ids and lives_in is not null"
_WITH_PATH = "select person_id from journeys where person_id in :ids"
_STOPPED = "select person_id from broadcast_stops where topic = :topic and person_id in :ids"

_STOPS = "select topic from broadcast_stops where person_id = :person_id order by topic"
_STOP = """insert into broadcast_stops(person_id, topic, stopped_at)
    values (:person_id, :topic, :now) on conflict do nothing"""
_START = "delete from broadcast_stops where person_id = :person_id and topic = :topic"
_ERASE_STOPS = "delete from broadcast_stops where person_id = :person_id"


def page(tx: Transaction, after: int, most: int) -> list[tuple[int, str, bool]]:
    """Give some people after this number: who, the language they read, whether nothing can be delivered."""
    return [(id, language, bool(lost)) for id, language, lost in tx.all(_PAGE, after=after, most=most)]


def _keeping(sql: str) -> Callable[[Transaction, list[int], frozenset[str]], set[int]]:
    def keep(tx: Transaction, ids: list[int], values: frozenset[str]) -> set[int]:
        return {row[0] for row in tx.all(sql, ids=ids, values=sorted(values))}

    return keep


by_language = _keeping(_BY_LANGUAGE)
by_country = _keeping(_BY_COUNTRY)
together = household.together


def by_region(tx: Transaction, ids: list[int], values: frozenset[str]) -> set[int]:
    """Give who lives in one of the regions, written `KZ-75`; each is opened, so ask for a few people at a time."""
    return {
        id
        for id, country, lives_in in tx.all(_REGIONS, ids=ids)
        if f"{country}-{tx.vault.word(lives_in, LIVES_IN)}" in values
    }


def lost(tx: Transaction, ids: list[int]) -> set[int]:
    """Give those to whom nothing can be delivered until they write."""
    return {row[0] for row in tx.all(_LOST, ids=ids)}


def with_path(tx: Transaction, ids: list[int]) -> set[int]:
    return {row[0] for row in tx.all(_WITH_PATH, ids=ids)}


def stopped(tx: Transaction, topic: str, ids: list[int]) -> set[int]:
    return {row[0] for row in tx.all(_STOPPED, topic=topic, ids=ids)}


def stops(tx: Transaction, person_id: int) -> list[str]:
    """Give the topics somebody wants to hear nothing of."""
    return [row[0] for row in tx.all(_STOPS, person_id=person_id)]


def stop(tx: Transaction, person_id: int, topic: str, now: datetime) -> None:
    tx.run(_STOP, person_id=person_id, topic=topic, now=to_ms(now))


def start(tx: Transaction, person_id: int, topic: str) -> None:
    tx.run(_START, person_id=person_id, topic=topic)


def erase_stops(tx: Transaction, person_id: int) -> None:
    tx.run(_ERASE_STOPS, person_id=person_id)
