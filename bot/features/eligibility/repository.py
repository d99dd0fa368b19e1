"""How answers and the replay's progress are stored."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.db.codecs import from_ms, to_ms
from bot.db.transaction import Row, Transaction

_FIND = """select person_id, country, answers, result, version, answered_at from eligibility
    where person_id = :person_id and country = :country"""
_OF_PERSON = """select person_id, country, answers, result, version, answered_at from eligibility
    where person_id = :person_id order by country"""
_SAVE = """insert into eligibility(person_id, country, answers, result, version, answered_at)
    values (:person_id, :country, :answers, :result, :version, :answered_at)
    on conflict (person_id, country) do update set answers = excluded.answers,
    result = excluded.result, version = excluded.version, answered_at = excluded.answered_at"""
_SETTLE = """update eligibility set result = :result, version = :version
    where person_id = :person_id and country = :country"""
_ERASE = "delete from eligibility where person_id = :person_id"
_AFTER = """select person_id, country, answers, result, version, answered_at from eligibility
    where country = :country and person_id > :after order by person_id limit :most"""
_COUNT = "select count(*) from eligibility where country = :country and person_id > :after"
_REPLAY = "select version, after_person, done from eligibility_replays where country = :country"
_MARK = """insert into eligibility_replays(country, version, after_person, done)
    values (:country, :version, :after, :done)
    on conflict (country) do update set version = excluded.version,
    after_person = excluded.after_person, done = excluded.done"""

_ANSWERS, _RESULT = "eligibility.answers", "eligibility.result"


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept of one person under one country's law; `result` None while the walk goes on."""

    person_id: int
    country: str
    answers: dict[str, str]
    result: dict[str, dict[str, str]] | None
    version: str
    answered_at: datetime


@dataclass(frozen=True, slots=True)
class Replay:
    """How far a country's answers were judged by which version of its law."""

    version: str
    after: int
    done: bool


def find(tx: Transaction, person_id: int, country: str) -> Kept | None:
    row = tx.one(_FIND, person_id=person_id, country=country)
    return _kept(tx, row) if row else None


def of_person(tx: Transaction, person_id: int) -> list[Kept]:
    return [_kept(tx, row) for row in tx.all(_OF_PERSON, person_id=person_id)]


def save(tx: Transaction, kept: Kept) -> None:
    tx.run(
        _SAVE,
        person_id=kept.person_id,
        country=kept.country,
        answers=tx.vault.seal_json(kept.answers, _ANSWERS),
        result=_seal(tx, kept.result),
        version=kept.version,
        answered_at=to_ms(kept.answered_at),
    )


def settle(tx: Transaction, kept: Kept, result: dict[str, dict[str, str]] | None, version: str) -> None:
    """Keep what was judged by a new version; the answers stay as they are."""
    tx.run(
        _SETTLE,
        person_id=kept.person_id,
        country=kept.country,
        result=_seal(tx, result),
        version=version,
    )


def erase(tx: Transaction, person_id: int) -> None:
    tx.run(_ERASE, person_id=person_id)


def after(tx: Transaction, country: str, person_id: int, most: int) -> list[Kept]:
    """Give the next people in order of their ids."""
    return [_kept(tx, row) for row in tx.all(_AFTER, country=country, after=person_id, most=most)]


def count_after(tx: Transaction, country: str, person_id: int) -> int:
    row = tx.one(_COUNT, country=country, after=person_id)
    return int(row[0]) if row else 0


def replay(tx: Transaction, country: str) -> Replay | None:
    row = tx.one(_REPLAY, country=country)
    return Replay(row[0], row[1], bool(row[2])) if row else None


def mark(tx: Transaction, country: str, replay: Replay) -> None:
    tx.run(_MARK, country=country, version=replay.version, after=replay.after, done=int(replay.done))


def _seal(tx: Transaction, result: dict[str, dict[str, str]] | None) -> bytes | None:
    return None if result is None else tx.vault.seal_json(result, _RESULT)


def _kept(tx: Transaction, row: Row) -> Kept:
    person_id, country, answers, result, version, answered_at = row
    opened: Any = None if result is None else tx.vault.open_json(result, _RESULT)
    return Kept(
        person_id, country, tx.vault.open_json(answers, _ANSWERS), opened, version, from_ms(answered_at)
    )
