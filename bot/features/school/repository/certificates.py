"""How certificates are numbered and stored."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import orjson

from bot.db.codecs import to_ms
from bot.db.transaction import Transaction
from bot.features.school.domain.certificate import Certificate, Content, Standing, content_of, signed_words

_CONTENT, _REASON = "certificates.content", "certificates.reason"
_COUNT_UP = """insert into school_numbers(name, last) values (:name, 1)
    on conflict (name) do update set last = school_numbers.last + 1"""
_LAST = "select last from school_numbers where name = :name"
_ADD = """insert into certificates(seat_id, number, token, content, issued_by, issued_at)
    values (:seat_id, :number, :token, :content, :by_id, :now)"""
_FIND = "select id, seat_id, content, standing, replaced_by, ended_on from certificates where id = :id"
_BY_LINK = (
    "select id, seat_id, content, standing, replaced_by, ended_on from certificates where token = :token"
)
_OF_SEAT = """select id, seat_id, content, standing, replaced_by, ended_on from certificates
    where seat_id = :seat_id order by id desc"""
_VALID_IN = """select c.seat_id from certificates c join seats s on s.id = c.seat_id
    where s.cohort_id = :cohort_id and c.standing = 'valid'"""
_ALL_OF_COHORT = """select c.id, c.seat_id, c.content, c.standing, c.replaced_by, c.ended_on
    from certificates c join seats s on s.id = c.seat_id where s.cohort_id = :cohort_id order by c.id"""
_SINCE = """select id, seat_id, content, standing, replaced_by, ended_on from certificates
    where issued_at >= :since order by id"""
_END = """update certificates set standing = :standing, ended_on = :day,
    reason = :reason where id = :id and standing = 'valid'"""
_SUCCEEDED = "update certificates set replaced_by = :successor where id = :id"
_DUPLICATE = "update certificates set duplicates = duplicates + 1 where id = :id"


def next_number(tx: Transaction, name: str) -> int:
    """Give the next number of a series: locked until this transaction ends, and given back if it fails."""
    tx.run(_COUNT_UP, name=name)
    row = tx.one(_LAST, name=name)
    return row[0] if row else 0


def add(tx: Transaction, seat_id: int, content: Content, by_id: int, now: datetime) -> int:
    number = tx.insert(
        _ADD,
        seat_id=seat_id,
        number=content.number,
        token=content.token,
        content=tx.vault.seal(signed_words(content), _CONTENT),
        by_id=by_id,
        now=to_ms(now),
    )
    return number or 0


def _certificate(tx: Transaction, row: tuple[Any, ...]) -> Certificate:
    id, seat_id, content, standing, replaced_by, ended_on = row
    plain = orjson.loads(tx.vault.open(content, _CONTENT))
    ended = date.fromisoformat(ended_on) if ended_on else None
    return Certificate(id, seat_id, content_of(plain), Standing(standing), replaced_by, ended)


def find(tx: Transaction, certificate_id: int) -> Certificate | None:
    row = tx.one(_FIND, id=certificate_id)
    return _certificate(tx, row) if row else None


def by_token(tx: Transaction, token: str) -> Certificate | None:
    row = tx.one(_BY_LINK, token=token)
    return _certificate(tx, row) if row else None


def of_seat(tx: Transaction, seat_id: int) -> list[Certificate]:
    """Give every certificate of a seat, the newest first."""
    return [_certificate(tx, row) for row in tx.all(_OF_SEAT, seat_id=seat_id)]


def of_cohort(tx: Transaction, cohort_id: int) -> list[Certificate]:
    return [_certificate(tx, row) for row in tx.all(_ALL_OF_COHORT, cohort_id=cohort_id)]


def since(tx: Transaction, instant: datetime) -> list[Certificate]:
    return [_certificate(tx, row) for row in tx.all(_SINCE, since=to_ms(instant))]


def seats_with_one(tx: Transaction, cohort_id: int) -> set[int]:
    return {row[0] for row in tx.all(_VALID_IN, cohort_id=cohort_id)}


def end(
    tx: Transaction,
    certificate_id: int,
    standing: Standing,
    day: date,
    reason: str,
) -> bool:
    """Let a certificate stand no more; False when it did not."""
    touched = tx.run(
        _END,
        id=certificate_id,
        standing=standing.value,
        day=day.isoformat(),
        reason=tx.vault.seal(reason, _REASON),
    )
    return touched > 0


def name_successor(tx: Transaction, certificate_id: int, successor: int) -> None:
    tx.run(_SUCCEEDED, id=certificate_id, successor=successor)


def count_duplicate(tx: Transaction, certificate_id: int) -> None:
    tx.run(_DUPLICATE, id=certificate_id)
