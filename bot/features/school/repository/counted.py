"""How many asked for a place, began and got their certificate, by country and region."""

from __future__ import annotations

from datetime import datetime

from bot.db.codecs import to_ms
from bot.db.transaction import Transaction

_APPLICANTS = """select c.country, coalesce(p.region, c.region, ''), count(*)
    from enrolments e join cohorts c on c.id = e.cohort_id
    left join people p on p.id = e.person_id and p.country = upper(c.country)
    where c.course <> 'event' and e.asked_at >= :since and e.asked_at < :until
    group by c.country, coalesce(p.region, c.region, '')"""
_ENROLLED = """select c.country, coalesce(p.region, c.region, ''), count(*)
    from enrolments e join cohorts c on c.id = e.cohort_id
    left join people p on p.id = e.person_id and p.country = upper(c.country)
    where c.course <> 'event' and e.state = 'enrolled' and (
        select min(starts_at) from class_sessions s where s.cohort_id = c.id and s.cancelled = 0) >= :since
    and (select min(starts_at) from class_sessions s where s.cohort_id = c.id and s.cancelled = 0) < :until
    group by c.country, coalesce(p.region, c.region, '')"""
_CERTIFIED = """select c.country, coalesce(p.region, c.region, ''), count(*) from certificates f
    join seats t on t.id = f.seat_id join cohorts c on c.id = t.cohort_id
    left join people p on p.id = t.person_id and p.country = upper(c.country)
    where f.standing = 'valid' and f.issued_at >= :since and f.issued_at < :until
    and not exists (select 1 from certificates r where r.replaced_by = f.id)
    group by c.country, coalesce(p.region, c.region, '')"""


def applicants(tx: Transaction, since: datetime, until: datetime) -> list[tuple[str, str, int]]:
    """Count the families that asked for a place."""
    return _rows(tx, _APPLICANTS, since, until)


def enrolled(tx: Transaction, since: datetime, until: datetime) -> list[tuple[str, str, int]]:
    """Count the families whose group began."""
    return _rows(tx, _ENROLLED, since, until)


def certified(tx: Transaction, since: datetime, until: datetime) -> list[tuple[str, str, int]]:
    """Count the adults who got a certificate; one that replaces another is not a second one."""
    return _rows(tx, _CERTIFIED, since, until)


def _rows(tx: Transaction, sql: str, since: datetime, until: datetime) -> list[tuple[str, str, int]]:
    return [(row[0], row[1], row[2]) for row in tx.all(sql, since=to_ms(since), until=to_ms(until))]
