"""Cases: rows of the table, and the questions that are asked of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from bot.db.codecs import from_ms, to_ms
from bot.db.transaction import Transaction
from bot.features.crisis.domain.case import Case, Kind

_SEALED = {"situations": "about", "region": "lives_in", "origin": "came_from", "outcome": "ended_as"}
"""What is sealed of a case, and in which column."""
_SELECT = """select id, person_id, kind, about, minor, severity, language, country, lives_in, came_from, owner_id,
    opened_at, waiting_since, acknowledged_at, taken_at, spoke_at, closed_at, ended_as, thread_id, card_id,
    page_round, page_rung, drill, severity_by from cases """
_BY_ID = _SELECT + "where id = :id"
_BY_THREAD = _SELECT + "where thread_id = :thread_id"
_OPEN_OF = _SELECT + "where person_id = :person_id and closed_at is null order by severity, id desc"
_OF = _SELECT + "where person_id = :person_id order by id"
_OPEN = (
    _SELECT
    + """where closed_at is null
    order by case when owner_id is null then 0 else 1 end, severity, coalesce(waiting_since, opened_at), id
    limit :most"""
)
_OWNED = _SELECT + "where owner_id = :owner_id and closed_at is null order by severity, id"
_CLOSED_SINCE = _SELECT + "where closed_at >= :since order by closed_at desc, id limit :most"
_DUE_PAGES = _SELECT + "where page_at <= :now order by page_at, severity, id limit :most"
_DUE_RETURNS = _SELECT + "where return_at <= :now order by return_at, id limit :most"
_STALE_CARDS = (
    _SELECT
    + """where card_stale = 1 and coalesce(card_drawn_at, 0) <= :before
    order by severity, card_drawn_at, id limit :most"""
)
_WITHOUT_TOPIC = (
    _SELECT
    + """where closed_at is null and thread_id is null
    and (topic_asked_at is null or topic_asked_at <= :before) order by severity, id limit :most"""
)
_HELD = """select person_id from cases where person_id in :ids and kind = 'crisis' and closed_at is null
    union select person_id from discretions where person_id in :ids and hidden_at is not null"""
_CLOSED_MINORS = """select id from cases where minor = 1 and closed_at <= :before and person_id is not null
    order by closed_at limit :most"""
_ADD = """insert into cases(person_id, kind, about, minor, severity, language, country, lives_in, came_from,
    opened_at, waiting_since) values (:person_id, :kind, :situations, :minor, :severity, :language, :country,
    :region, :origin, :now, :now)"""
_PAGE_AT = "select page_at from cases where id = :id"
_TIMES = """select opened_at, acknowledged_at from cases
    where severity = :severity and drill = 0 and acknowledged_at is not null and opened_at >= :since"""
_CLOSED_BETWEEN = """select country, severity, ended_as, opened_at, acknowledged_at from cases
    where closed_at >= :since and closed_at < :until and kind = 'crisis' and drill = 0 order by closed_at, id"""
_SET = {
    name: "update cases set COLUMN = :value where id = :id".replace("COLUMN", _SEALED.get(name, name))
    for name in (
        "situations", "minor", "severity", "severity_by", "kind", "owner_id", "waiting_since", "acknowledged_at",
        "taken_at", "spoke_at", "closed_at", "outcome", "page_at", "page_round", "page_rung", "return_at",
        "thread_id", "topic_asked_at", "card_id", "card_drawn_at", "card_stale", "person_id", "region",
    )
}  # fmt: skip


def add(
    tx: Transaction,
    person_id: int | None,
    kind: Kind,
    situations: Sequence[str],
    severity: int,
    now: datetime,
    *,
    minor: bool,
    language: str,
    country: str | None,
    region: str | None,
    origin: str | None,
) -> Case:
    """Open a case; its number is the name the team knows her by."""
    id = tx.insert(
        _ADD,
        person_id=person_id,
        kind=kind.value,
        situations=_sealed(tx, "situations", " ".join(situations)),
        minor=int(minor),
        severity=severity,
        language=language,
        country=country,
        region=_sealed(tx, "region", region),
        origin=_sealed(tx, "origin", origin),
        now=to_ms(now),
    )
    return get(tx, id or 0)


def find(tx: Transaction, id: int) -> Case | None:
    row = tx.one(_BY_ID, id=id)
    return _case(tx, row) if row else None


def get(tx: Transaction, id: int) -> Case:
    """Give a case that is known to stand."""
    case = find(tx, id)
    if case is None:
        raise LookupError("a case is gone")
    return case


def by_thread(tx: Transaction, thread_id: int) -> Case | None:
    row = tx.one(_BY_THREAD, thread_id=thread_id)
    return _case(tx, row) if row else None


def open_of(tx: Transaction, person_id: int) -> list[Case]:
    """Give her open cases, the most urgent first."""
    return [_case(tx, row) for row in tx.all(_OPEN_OF, person_id=person_id)]


def held(tx: Transaction, person_ids: list[int]) -> set[int]:
    """Give those of these people who are in a crisis now, or who hid the talk."""
    return {row[0] for row in tx.all(_HELD, ids=person_ids)}


def all_of(tx: Transaction, person_id: int) -> list[Case]:
    return [_case(tx, row) for row in tx.all(_OF, person_id=person_id)]


def all_open(tx: Transaction, most: int = 200) -> list[Case]:
    """Give open cases: without an owner first, then the most urgent, then who waits longest."""
    return [_case(tx, row) for row in tx.all(_OPEN, most=most)]


def owned_by(tx: Transaction, owner_id: int) -> list[Case]:
    return [_case(tx, row) for row in tx.all(_OWNED, owner_id=owner_id)]


def closed_since(tx: Transaction, since: datetime, most: int) -> list[Case]:
    return [_case(tx, row) for row in tx.all(_CLOSED_SINCE, since=to_ms(since), most=most)]


def due_pages(tx: Transaction, now: datetime, most: int) -> list[Case]:
    """Give cases whose ladder is to be climbed."""
    return [_case(tx, row) for row in tx.all(_DUE_PAGES, now=to_ms(now), most=most)]


def due_returns(tx: Transaction, now: datetime, most: int) -> list[Case]:
    return [_case(tx, row) for row in tx.all(_DUE_RETURNS, now=to_ms(now), most=most)]


def stale_cards(tx: Transaction, before: datetime, most: int) -> list[Case]:
    """Give cases whose card no longer says how things are, and was last drawn before."""
    return [_case(tx, row) for row in tx.all(_STALE_CARDS, before=to_ms(before), most=most)]


def without_topic(tx: Transaction, before: datetime, most: int) -> list[Case]:
    return [_case(tx, row) for row in tx.all(_WITHOUT_TOPIC, before=to_ms(before), most=most)]


def closed_minors(tx: Transaction, before: datetime, most: int) -> list[int]:
    return [row[0] for row in tx.all(_CLOSED_MINORS, before=to_ms(before), most=most)]


def page_at(tx: Transaction, id: int) -> datetime | None:
    row = tx.one(_PAGE_AT, id=id)
    return from_ms(row[0]) if row and row[0] is not None else None


def times_to_acknowledge(tx: Transaction, severity: int, since: datetime) -> list[tuple[datetime, datetime]]:
    """Give when cases of this severity were opened, and when somebody acknowledged them."""
    rows = tx.all(_TIMES, severity=severity, since=to_ms(since))
    return [(from_ms(opened), from_ms(acknowledged)) for opened, acknowledged in rows]


def closed_between(
    tx: Transaction, since: datetime, until: datetime
) -> list[tuple[str | None, int, str, timedelta | None]]:
    """Give country, severity, outcome and the time to the first answer of each crisis that was closed then."""
    return [
        (
            country,
            severity,
            _word(tx, "outcome", ended) or "",
            from_ms(answered) - from_ms(opened) if answered else None,
        )
        for country, severity, ended, opened, answered in tx.all(
            _CLOSED_BETWEEN, since=to_ms(since), until=to_ms(until)
        )
    ]


def change(tx: Transaction, id: int, **values: Any) -> Case:
    """Write columns of a case by name, and give it as it is now."""
    for name, value in values.items():
        plain = _plain(value)
        tx.run(_SET[name], id=id, value=_sealed(tx, name, plain) if name in _SEALED else plain)
    return get(tx, id)


def _sealed(tx: Transaction, name: str, word: str | None) -> bytes | None:
    return tx.vault.seal_word(word, f"cases.{_SEALED[name]}")


def _word(tx: Transaction, name: str, sealed: bytes | None) -> str | None:
    return tx.vault.word(sealed, f"cases.{_SEALED[name]}")


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return to_ms(value)
    if isinstance(value, tuple):
        return " ".join(value)
    return int(value) if isinstance(value, bool) else value


def _case(tx: Transaction, row: tuple[Any, ...]) -> Case:
    (
        id, person_id, kind, situations, minor, severity, language, country, region, origin, owner_id,
        opened_at, waiting_since, acknowledged_at, taken_at, spoke_at, closed_at, outcome, thread_id, card_id,
        page_round, page_rung, drill, severity_by,
    ) = row  # fmt: skip
    return Case(
        id,
        person_id,
        Kind(kind),
        tuple((_word(tx, "situations", situations) or "").split()),
        bool(minor),
        severity,
        language,
        country,
        _word(tx, "region", region),
        _word(tx, "origin", origin),
        owner_id,
        from_ms(opened_at),
        _at(waiting_since),
        _at(acknowledged_at),
        _at(taken_at),
        _at(spoke_at),
        _at(closed_at),
        _word(tx, "outcome", outcome),
        thread_id,
        card_id,
        page_round,
        page_rung,
        bool(drill),
        severity_by,
    )


def _at(value: int | None) -> datetime | None:
    return None if value is None else from_ms(value)
