"""How many asked for a place, began and got their certificate, by country and region."""

from __future__ import annotations

from collections import Counter
from datetime import datetime

from bot.db.codecs import to_ms
from bot.db.transaction import Transaction
from bot.features.people.repository.people import LIVES_IN

_APPLICANTS = """select c.country, p.lives_in, c.region
    from enrolments e join cohorts c on c.id = e.cohort_id
    left join people p on p.id = e.person_id and p.country = upper(c.country)
    where c.course <> 'event' and e.asked_at >= :since and e.asked_at < :until"""
_ENROLLED = """select c.country, p.lives_in, c.region
    from enrolments e join cohorts c on c.id = e.cohort_id
    left join people p on p.id = e.person_id and p.country = upper(c.country)
    where c.course <> 'event' and e.state = 'enrolled' and (
        select min(starts_at) from class_sessions s where s.cohort_id = c.id and s.cancelled = 0) >= :since
    and (select min(starts_at) from class_sessions s where s.cohort_id = c.id and s.cancelled = 0) < :until"""
_CERTIFIED = """select c.country, p.lives_in, c.region from certificates f
    join seats t on t.id = f.seat_id join cohorts c on c.id = t.cohort_id
    left join people p on p.id = t.person_id and p.country = upper(c.country)
    where f.standing = 'valid' and f.issued_at >= :since and f.issued_at < :until
    and not exists (select 1 from certificates r where r.replaced_by = f.id)"""


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
    found = Counter(
        (country, tx.vault.word(lives_in, LIVES_IN) or region or "")
        for country, lives_in, region in tx.all(sql, since=to_ms(since), until=to_ms(until))
    )
    return [(*where, count) for where, count in found.items()]
