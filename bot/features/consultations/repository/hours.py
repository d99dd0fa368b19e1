"""How patterns, hours and the line of those who wait are stored."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any

from bot.db.codecs import from_ms, to_ms
from bot.db.transaction import Transaction
from bot.features.consultations.domain.consultant import Consultant, Profession, Venue
from bot.features.consultations.domain.hours import Hour, Pattern, Whom

_ADD_PATTERN = """insert into consulting_patterns(consultant_id, first_on, at, minutes, count, language, venue,
    whom, weekly) values (:consultant_id, :first_on, :at, :minutes, :count, :language, :venue, :whom, :weekly)"""
_WEEKLY = """select id, first_on, at, minutes, count, language, venue, whom, weekly, laid_until, consultant_id
    from consulting_patterns where consultant_id = :consultant_id and weekly = 1 and ended = 0 order by id"""
_TO_LAY = """select id, first_on, at, minutes, count, language, venue, whom, weekly, laid_until, consultant_id
    from consulting_patterns where weekly = 1 and ended = 0 and laid_until < :day order by laid_until, id
    limit :most"""
_LAID = "update consulting_patterns set laid_until = :day where id = :id"
_END_PATTERN = """update consulting_patterns set ended = 1
    where id = :id and consultant_id = :consultant_id and ended = 0"""
_END_PATTERNS = "update consulting_patterns set ended = 1 where consultant_id = :consultant_id"

_ADD_HOUR = """insert into consulting_hours(pattern_id, consultant_id, profession, language, venue, whom,
    starts_at, ends_at) values (:pattern_id, :consultant_id, :profession, :language, :venue, :whom, :starts_at,
    :ends_at) on conflict (consultant_id, starts_at) do nothing"""
_OVERLAPS = """select 1 from consulting_hours where consultant_id = :consultant_id and closed = 0
    and starts_at < :ends_at and ends_at > :starts_at limit 1"""
_REOPEN = """update consulting_hours set closed = 0, pattern_id = :pattern_id, profession = :profession,
    language = :language, venue = :venue, whom = :whom, ends_at = :ends_at
    where consultant_id = :consultant_id and starts_at = :starts_at and closed = 1"""
_FIND = """select id, pattern_id, consultant_id, profession, language, venue, whom, starts_at, ends_at, closed,
    held_for, held_until from consulting_hours where id = :id"""
_FREE = """select h.id, h.pattern_id, h.consultant_id, h.profession, h.language, h.venue, h.whom, h.starts_at,
    h.ends_at, h.closed, h.held_for, h.held_until from consulting_hours h
    where h.profession = :profession and h.closed = 0 and h.starts_at >= :since and not exists (
    select 1 from bookings b where b.hour_id = h.id and b.state = 'booked')
    order by h.starts_at, h.id limit :most"""
_OF_CONSULTANT = """select id, pattern_id, consultant_id, profession, language, venue, whom, starts_at, ends_at,
    closed, held_for, held_until from consulting_hours where consultant_id = :consultant_id and closed = 0
    and ends_at > :since order by starts_at, id limit :most"""
_OF_PATTERN = """select id, pattern_id, consultant_id, profession, language, venue, whom, starts_at, ends_at,
    closed, held_for, held_until from consulting_hours where pattern_id = :pattern_id and closed = 0
    and starts_at > :since order by starts_at, id"""
_CLOSE = "update consulting_hours set closed = 1, held_for = null, held_until = null where id = :id"
_HOLD = "update consulting_hours set held_for = :person_id, held_until = :until where id = :id"
_OVER = """select id, pattern_id, consultant_id, profession, language, venue, whom, starts_at, ends_at, closed,
    held_for, held_until from consulting_hours where held_until is not null and held_until <= :now
    order by held_until, id limit :most"""
_HELD_FOR = "select distinct held_for from consulting_hours where held_until > :now"
_LET_GO = "update consulting_hours set held_for = null, held_until = null where held_for = :person_id"

_WAIT = """insert into consulting_lines(person_id, profession, asked_at) values (:person_id, :profession, :now)
    on conflict (person_id, profession) do nothing"""
_LINE = "select person_id from consulting_lines where profession = :profession order by asked_at, person_id"
_WAITS = "select profession, asked_at from consulting_lines where person_id = :person_id order by profession"
_LEAVE = "delete from consulting_lines where person_id = :person_id and profession = :profession"
_LEAVE_ALL = "delete from consulting_lines where person_id = :person_id"


def add_pattern(tx: Transaction, consultant_id: int, one: Pattern) -> int:
    return (
        tx.insert(
            _ADD_PATTERN,
            consultant_id=consultant_id,
            first_on=one.first_on.isoformat(),
            at=f"{one.at:%H:%M}",
            minutes=one.minutes,
            count=one.count,
            language=one.language,
            venue=one.venue.value,
            whom=one.whom.value,
            weekly=int(one.weekly),
        )
        or 0
    )


Laid = tuple[int, Pattern, date | None, int]
"""A pattern's number, itself, until when it is laid out, and whose it is."""


def weekly(tx: Transaction, consultant_id: int) -> list[Laid]:
    return [_pattern(row) for row in tx.all(_WEEKLY, consultant_id=consultant_id)]


def to_lay(tx: Transaction, before: date, most: int) -> list[Laid]:
    return [_pattern(row) for row in tx.all(_TO_LAY, day=before.isoformat(), most=most)]


def _pattern(row: tuple[Any, ...]) -> Laid:
    id, first_on, at, minutes, count, language, venue, whom, weekly, laid_until, consultant_id = row
    pattern = Pattern(
        date.fromisoformat(first_on),
        time.fromisoformat(at),
        minutes,
        count,
        language,
        Venue(venue),
        Whom(whom),
        bool(weekly),
    )
    return id, pattern, date.fromisoformat(laid_until) if laid_until else None, consultant_id


def set_laid(tx: Transaction, pattern_id: int, day: date) -> None:
    tx.run(_LAID, id=pattern_id, day=day.isoformat())


def end_pattern(tx: Transaction, consultant_id: int, pattern_id: int) -> bool:
    return tx.run(_END_PATTERN, id=pattern_id, consultant_id=consultant_id) > 0


def end_patterns(tx: Transaction, consultant_id: int) -> None:
    tx.run(_END_PATTERNS, consultant_id=consultant_id)


# ---- hours ----------------------------------------------------------------------------------------


def add_hour(
    tx: Transaction,
    one: Consultant,
    pattern_id: int,
    pattern: Pattern,
    starts_at: datetime,
    ends_at: datetime,
) -> bool:
    """Open an hour; False where this consultant is busy then."""
    values: dict[str, Any] = {
        "consultant_id": one.person_id,
        "starts_at": to_ms(starts_at),
        "ends_at": to_ms(ends_at),
    }
    if tx.one(_OVERLAPS, **values):
        return False
    values |= {
        "pattern_id": pattern_id,
        "profession": one.profession.value,
        "language": pattern.language,
        "venue": pattern.venue.value,
        "whom": pattern.whom.value,
    }
    return tx.insert(_ADD_HOUR, **values) is not None or tx.run(_REOPEN, **values) > 0


def find(tx: Transaction, hour_id: int) -> Hour | None:
    row = tx.one(_FIND, id=hour_id)
    return _hour(row) if row else None


def free(tx: Transaction, profession: Profession, since: datetime, most: int) -> list[Hour]:
    """Give open hours nobody has booked, the soonest first; some may be held for who waits."""
    found = tx.all(_FREE, profession=profession.value, since=to_ms(since), most=most)
    return [_hour(row) for row in found]


def of_consultant(tx: Transaction, consultant_id: int, since: datetime, most: int) -> list[Hour]:
    found = tx.all(_OF_CONSULTANT, consultant_id=consultant_id, since=to_ms(since), most=most)
    return [_hour(row) for row in found]


def of_pattern(tx: Transaction, pattern_id: int, since: datetime) -> list[Hour]:
    return [_hour(row) for row in tx.all(_OF_PATTERN, pattern_id=pattern_id, since=to_ms(since))]


def close(tx: Transaction, hour_id: int) -> None:
    tx.run(_CLOSE, id=hour_id)


def hold(tx: Transaction, hour_id: int, person_id: int | None, until: datetime | None) -> None:
    """Keep an hour for somebody until then; for nobody any more without one."""
    tx.run(_HOLD, id=hour_id, person_id=person_id, until=to_ms(until) if until else None)


def let_go(tx: Transaction, person_id: int) -> None:
    """Keep no hour for this person any more."""
    tx.run(_LET_GO, person_id=person_id)


def held_for(tx: Transaction, now: datetime) -> set[int]:
    """Give for whom some hour is kept at this instant."""
    return {row[0] for row in tx.all(_HELD_FOR, now=to_ms(now))}


def holds_over(tx: Transaction, now: datetime, most: int) -> list[Hour]:
    return [_hour(row) for row in tx.all(_OVER, now=to_ms(now), most=most)]


def _hour(row: tuple[Any, ...]) -> Hour:
    id, pattern_id, consultant_id, profession, language, venue, whom, begins, ends, closed, held_for, held = (
        row
    )
    return Hour(
        id,
        pattern_id,
        consultant_id,
        Profession(profession),
        language,
        Venue(venue),
        Whom(whom),
        from_ms(begins),
        from_ms(ends),
        bool(closed),
        held_for,
        from_ms(held) if held is not None else None,
    )


# ---- the line -------------------------------------------------------------------------------------


def wait(tx: Transaction, person_id: int, profession: Profession, now: datetime) -> None:
    tx.run(_WAIT, person_id=person_id, profession=profession.value, now=to_ms(now))


def line(tx: Transaction, profession: Profession) -> list[int]:
    """Give who waits for this profession, who asked first before all."""
    return [row[0] for row in tx.all(_LINE, profession=profession.value)]


def waits(tx: Transaction, person_id: int) -> list[tuple[Profession, datetime]]:
    return [(Profession(name), from_ms(at)) for name, at in tx.all(_WAITS, person_id=person_id)]


def leave(tx: Transaction, person_id: int, profession: Profession) -> None:
    tx.run(_LEAVE, person_id=person_id, profession=profession.value)


def leave_all(tx: Transaction, person_id: int) -> None:
    tx.run(_LEAVE_ALL, person_id=person_id)
