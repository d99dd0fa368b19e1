"""How groups and their classes are stored."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from bot.db.codecs import from_ms, to_ms
from bot.db.transaction import Transaction
from bot.features.school.domain.cohort import ClassSession, Cohort, Status, Venue, Wording
from bot.features.school.domain.course import Stretch
from bot.features.school.domain.planning import PlannedClass

_WORDING = "cohorts.wording"
_ADD = """insert into cohorts(course, country, language, zone, capacity, status, venue, region, wording,
    trainer_id, made_by, made_at) values (:course, :country, :language, :zone, :capacity, :status, :venue,
    :region, :wording, :trainer_id, :made_by, :now)"""
_COLUMNS_OF = """select id, course, country, language, zone, capacity, status, venue, region, wording,
    trainer_id, made_by from cohorts where id in :ids"""
_CLASSES_OF = """select id, cohort_id, number, starts_at, ends_at, stretches, trainer_id, cancelled,
    revision, closed from class_sessions where cohort_id in :ids order by starts_at, id"""
_TO_COME = """select id from cohorts where status = 'published' and last_ends_at > :now
    order by last_ends_at, id"""
_RECENT = """select id from cohorts where status = 'published' and last_ends_at > :since
    order by last_ends_at, id"""
_EVENTS = """select 1 from cohorts where status = 'published' and course = 'event' and last_ends_at > :now
    limit 1"""
_EVERY = "select id from cohorts where status <> 'draft' order by id"
_DRAFTS = "select id from cohorts where status = 'draft' order by id desc limit 10"
_COHORT_OF = "select cohort_id from class_sessions where id = :id"
_LOCK = "update cohorts set touched = touched + 1 where id = :id"
_SAVE = """update cohorts set capacity = :capacity, status = :status, venue = :venue, region = :region,
    wording = :wording, trainer_id = :trainer_id, language = :language where id = :id"""
_ADD_CLASS = """insert into class_sessions(cohort_id, number, starts_at, ends_at, stretches, trainer_id)
    values (:cohort_id, :number, :starts_at, :ends_at, :stretches, :trainer_id)"""
_MOVE = """update class_sessions set starts_at = :starts_at, ends_at = :ends_at, cancelled = 0,
    revision = revision + 1, closed = 0 where id = :id"""
_CANCEL = "update class_sessions set cancelled = 1, revision = revision + 1 where id = :id"
_TEACH = "update class_sessions set trainer_id = :trainer_id where cohort_id = :cohort_id and closed = 0"
_CLOSE = "update class_sessions set closed = 1 where id = :id and closed = 0"
_END = """update cohorts set last_ends_at = coalesce((select max(ends_at) from class_sessions
    where cohort_id = :id and cancelled = 0), 0) where id = :id"""
_UNCLOSED = """select s.cohort_id, s.id from class_sessions s join cohorts c on c.id = s.cohort_id
    where s.closed = 0 and s.ends_at <= :before and s.cancelled = 0 and c.status = 'published'
    order by s.ends_at limit :most"""
_DROP_CLASSES = "delete from class_sessions where cohort_id = :id"
_DROP = "delete from cohorts where id = :id and status = 'draft'"
_TAUGHT = """select cohort_id from class_sessions where trainer_id = :trainer_id and ends_at > :now
    and cancelled = 0 order by starts_at limit 1"""


def add(tx: Transaction, cohort: Cohort, classes: Iterable[PlannedClass], now: datetime) -> int:
    """Write a group and its classes; give its number."""
    number = tx.insert(
        _ADD,
        course=cohort.course,
        country=cohort.country,
        language=cohort.language,
        zone=cohort.zone,
        made_by=cohort.made_by,
        now=to_ms(now),
        **_changing(tx, cohort),
    )
    for place, one in enumerate(classes, 1):
        add_class(tx, number or 0, place, one, cohort.trainer_id)
    return number or 0


def add_class(
    tx: Transaction, cohort_id: int, number: int, planned: PlannedClass, trainer_id: int | None
) -> int:
    stretches = ",".join(f"{one.module}:{one.begin}:{one.end}" for one in planned.stretches)
    id = tx.insert(
        _ADD_CLASS,
        cohort_id=cohort_id,
        number=number,
        starts_at=to_ms(planned.starts_at),
        ends_at=to_ms(planned.ends_at),
        stretches=stretches,
        trainer_id=trainer_id,
    )
    tx.run(_END, id=cohort_id)
    return id or 0


def _changing(tx: Transaction, cohort: Cohort) -> dict[str, Any]:
    words = {
        "title": cohort.wording.title,
        "link": cohort.wording.link,
        "address": cohort.wording.address,
        "chat": cohort.wording.chat,
    }
    return {
        "capacity": cohort.capacity,
        "status": cohort.status.value,
        "venue": cohort.venue.value,
        "region": cohort.region,
        "wording": tx.vault.seal_json(words, _WORDING),
        "trainer_id": cohort.trainer_id,
    }


def save(tx: Transaction, cohort: Cohort) -> None:
    """Write what may change about a group; its classes have functions of their own."""
    tx.run(_SAVE, id=cohort.id, language=cohort.language, **_changing(tx, cohort))


def find(tx: Transaction, cohort_id: int) -> Cohort | None:
    return next(iter(read(tx, [cohort_id])), None)


def read(tx: Transaction, ids: list[int]) -> list[Cohort]:
    """Give these groups with their classes, in the order of the numbers given."""
    if not ids:
        return []
    classes: dict[int, list[ClassSession]] = {}
    for row in tx.all(_CLASSES_OF, ids=ids):
        classes.setdefault(row[1], []).append(_class(row))
    found = {row[0]: _cohort(tx, row, classes.get(row[0], [])) for row in tx.all(_COLUMNS_OF, ids=ids)}
    return [found[id] for id in dict.fromkeys(ids) if id in found]


def _cohort(tx: Transaction, row: tuple[Any, ...], classes: list[ClassSession]) -> Cohort:
    id, course, country, language, zone, capacity, status, venue, region, wording, trainer_id, made_by = row
    words = Wording(**tx.vault.open_json(wording, _WORDING))
    return Cohort(
        id,
        course,
        country,
        language,
        zone,
        capacity,
        Status(status),
        Venue(venue),
        region,
        words,
        trainer_id,
        made_by,
        tuple(classes),
    )


def _class(row: tuple[Any, ...]) -> ClassSession:
    id, cohort_id, number, starts_at, ends_at, stretches, trainer_id, cancelled, revision, closed = row
    return ClassSession(
        id,
        cohort_id,
        number,
        from_ms(starts_at),
        from_ms(ends_at),
        tuple(_stretch(part) for part in stretches.split(",") if part),
        trainer_id,
        bool(cancelled),
        revision,
        bool(closed),
    )


def _stretch(written: str) -> Stretch:
    module, begin, end = written.split(":")
    return Stretch(module, int(begin), int(end))


def to_come(tx: Transaction, now: datetime) -> list[Cohort]:
    """Give the published groups whose last class is not over."""
    return read(tx, [row[0] for row in tx.all(_TO_COME, now=to_ms(now))])


def recent(tx: Transaction, since: datetime) -> list[Cohort]:
    """Give the published groups whose last class ended after that instant, or is to come."""
    return read(tx, [row[0] for row in tx.all(_RECENT, since=to_ms(since))])


def has_events(tx: Transaction, now: datetime) -> bool:
    """Say whether any event is to come, without reading one."""
    return tx.one(_EVENTS, now=to_ms(now)) is not None


def every(tx: Transaction) -> list[Cohort]:
    """Give all groups that were ever published, for the register."""
    return read(tx, [row[0] for row in tx.all(_EVERY)])


def drafts(tx: Transaction) -> list[Cohort]:
    return read(tx, [row[0] for row in tx.all(_DRAFTS)])


def cohort_of(tx: Transaction, class_id: int) -> int | None:
    row = tx.one(_COHORT_OF, id=class_id)
    return row[0] if row else None


def lock(tx: Transaction, cohort_id: int) -> None:
    """Let nobody else give or take this group's seats until this transaction ends."""
    tx.run(_LOCK, id=cohort_id)


def move_class(tx: Transaction, session: ClassSession, starts_at: datetime, ends_at: datetime) -> None:
    tx.run(_MOVE, id=session.id, starts_at=to_ms(starts_at), ends_at=to_ms(ends_at))
    tx.run(_END, id=session.cohort_id)


def cancel_class(tx: Transaction, session: ClassSession) -> None:
    tx.run(_CANCEL, id=session.id)
    tx.run(_END, id=session.cohort_id)


def teach(tx: Transaction, cohort_id: int, trainer_id: int | None) -> None:
    """Let this trainer teach every class that is not settled."""
    tx.run(_TEACH, cohort_id=cohort_id, trainer_id=trainer_id)


def close(tx: Transaction, class_id: int) -> bool:
    """Settle a class; False when that was done before."""
    return tx.run(_CLOSE, id=class_id) > 0


def unclosed(tx: Transaction, before: datetime, most: int) -> list[tuple[int, int]]:
    """Give group and class of those that ended before and are not settled."""
    return [(row[0], row[1]) for row in tx.all(_UNCLOSED, before=to_ms(before), most=most)]


def drop_draft(tx: Transaction, cohort_id: int) -> None:
    tx.run(_DROP_CLASSES, id=cohort_id)
    tx.run(_DROP, id=cohort_id)


def taught_next(tx: Transaction, trainer_id: int, now: datetime) -> int | None:
    """Give the group of the next class this trainer teaches."""
    row = tx.one(_TAUGHT, trainer_id=trainer_id, now=to_ms(now))
    return row[0] if row else None
