"""Copies of an announcement as rows: numbered without gaps, one for each person, moved on by what happened."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.db.codecs import from_ms, to_ms
from bot.db.transaction import Transaction
from bot.features.broadcasts.domain.broadcast import ENDS, Fate

_EXPANSION = "select expanded_to, recipients from broadcasts where id = :id"
_ADD = """insert into broadcast_copies(broadcast_id, number, person_id, fate, reason)
    values (:id, :number, :person_id, :fate, :reason)"""
_EXPANDED = """update broadcasts set expanded_to = :last, recipients = :recipients, expanded = :whole
    where id = :id"""
_NOTE = """update broadcasts set sent = sent + :sent, failed = failed + :failed, blocked = blocked + :blocked,
    held = held + :held, unknown = unknown + :unknown where id = :id"""
_WAITING = """select c.number, c.person_id, c.attempt, p.language from broadcast_copies c
    join people p on p.id = c.person_id
    where c.broadcast_id = :id and c.fate = 'waiting' and c.wake_at <= :now
    order by c.wake_at, c.number limit :most"""
_ANY_WAITING = """select 1 from broadcast_copies where broadcast_id = :id and fate = 'waiting' limit 1"""
_QUEUED = """select number, attempt, person_id from broadcast_copies
    where broadcast_id = :id and fate = 'queued' order by number"""
_QUEUE = """update broadcast_copies set fate = 'queued', attempt = attempt + 1, language = :language
    where broadcast_id = :id and number = :number"""
_SLEEP = "update broadcast_copies set wake_at = :at where broadcast_id = :id and number = :number"
_END = """update broadcast_copies set fate = :fate, reason = :reason, sent_at = :at, message_id = :message_id
    where broadcast_id = :id and number = :number"""
_HEARD = _END + " and fate = 'queued'"
_WAIT_AGAIN = """update broadcast_copies set fate = 'waiting'
    where broadcast_id = :id and number = :number and fate = 'queued'"""
_MORE = """update broadcast_copies set more_ids = :ids where broadcast_id = :id and number = :number"""

_MESSAGES = "select more_ids from broadcast_copies where broadcast_id = :id and number = :number"

_RANGE = """select fate, count(*) from broadcast_copies
    where broadcast_id = :id and number > :after and number <= :upto group by fate"""
_BEYOND = "select count(*) from broadcast_copies where broadcast_id = :id and number > :upto"
_RECOUNT = "select recount from broadcasts where id = :id"
_SET_RECOUNT = "update broadcasts set recount = :recount, agrees = :agrees where id = :id"
_SET_TALLY = """update broadcasts set sent = :sent, failed = :failed, blocked = :blocked, held = :held,
    unknown = :unknown where id = :id"""

_TABLE = """select coalesce(language, ''), fate, coalesce(reason, ''), coalesce(mend, ''), count(*)
    from broadcast_copies where broadcast_id = :id
    group by coalesce(language, ''), fate, coalesce(reason, ''), coalesce(mend, '') order by 1, 2, 3, 4"""
_UNKNOWN = """select person_id, sent_at from broadcast_copies
    where broadcast_id = :id and fate = 'unknown' and person_id is not null order by number limit :most"""
_MISSED = """select number, coalesce(language, ''), mend, sent_at, person_id from broadcast_copies
    where broadcast_id = :id and fate = 'sent' and mend in :mends order by number limit :most"""

_ABOUT = """select broadcast_id, fate, sent_at from broadcast_copies
    where person_id = :person_id and fate <> 'held' order by broadcast_id"""
_PART = """update broadcast_copies set person_id = null, message_id = null, more_ids = null, mending = 0,
    language = null where person_id = :person_id"""
_GIVE_UP = """select broadcast_id, number from broadcast_copies
    where person_id = :person_id and (fate = 'waiting' or fate = 'queued')"""
_OLDEST = """select b.id from broadcasts b where b.ended_at < :before and exists
    (select 1 from broadcast_copies c where c.broadcast_id = b.id and c.person_id > 0) order by b.id limit 1"""
_LET_GO = """update broadcast_copies set person_id = null, message_id = null, more_ids = null
    where broadcast_id = :id and number in (select number from broadcast_copies
    where broadcast_id = :id and person_id > 0 limit :most)"""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A copy that may leave: its number, its reader, the language they read now."""

    number: int
    person_id: int
    attempt: int
    language: str


@dataclass(frozen=True, slots=True)
class Ended:
    """How a copy ended."""

    number: int
    fate: Fate
    reason: str | None = None
    at: datetime | None = None
    message_id: int | None = None


def expansion(tx: Transaction, id: int) -> tuple[int, int]:
    """Give up to which person the audience was gone through, and how many copies there are."""
    row = tx.one(_EXPANSION, id=id) or (0, 0)
    return row[0], row[1]


def add(tx: Transaction, id: int, first: int, people: Sequence[tuple[int, Fate, str | None]]) -> None:
    """Add a copy for each, numbered on from `first`."""
    tx.many(
        _ADD,
        [
            {"id": id, "number": first + at, "person_id": person_id, "fate": fate.value, "reason": reason}
            for at, (person_id, fate, reason) in enumerate(people)
        ],
    )


def expanded(tx: Transaction, id: int, last: int, recipients: int, *, whole: bool) -> None:
    tx.run(_EXPANDED, id=id, last=last, recipients=recipients, whole=int(whole))


def note(tx: Transaction, id: int, fates: Sequence[Fate]) -> None:
    """Add to the sums."""
    tx.run(_NOTE, id=id, **{fate.value: fates.count(fate) for fate in ENDS})


def waiting(tx: Transaction, id: int, now: datetime, most: int) -> list[Waiting]:
    return [Waiting(*row) for row in tx.all(_WAITING, id=id, now=to_ms(now), most=most)]


def any_waiting(tx: Transaction, id: int) -> bool:
    return tx.one(_ANY_WAITING, id=id) is not None


def queued(tx: Transaction, id: int) -> list[tuple[int, int, int | None]]:
    """Give (number, attempt, person) of those handed to the outbox."""
    return [(row[0], row[1], row[2]) for row in tx.all(_QUEUED, id=id)]


def queue(tx: Transaction, id: int, numbers: Sequence[tuple[int, str]]) -> None:
    """Note that these were handed to the outbox, and in the words of which language."""
    tx.many(_QUEUE, [{"id": id, "number": number, "language": language} for number, language in numbers])


def sleep(tx: Transaction, id: int, until: Sequence[tuple[int, datetime]]) -> None:
    """Let these wait until then."""
    tx.many(_SLEEP, [{"id": id, "number": number, "at": to_ms(at)} for number, at in until])


def end(tx: Transaction, id: int, ended: Sequence[Ended]) -> None:
    """Write down how these ended, and add them to the sums."""
    tx.many(
        _END,
        [
            {
                "id": id,
                "number": one.number,
                "fate": one.fate.value,
                "reason": one.reason,
                "at": to_ms(one.at) if one.at else None,
                "message_id": one.message_id,
            }
            for one in ended
        ],
    )
    note(tx, id, [one.fate for one in ended])


def heard(tx: Transaction, id: int, one: Ended) -> bool:
    """Write down how one ended that was handed to the outbox; False when that was known already."""
    touched = tx.run(
        _HEARD,
        id=id,
        number=one.number,
        fate=one.fate.value,
        reason=one.reason,
        at=to_ms(one.at) if one.at else None,
        message_id=one.message_id,
    )
    if touched:
        note(tx, id, [one.fate])
    return touched > 0


def wait_again(tx: Transaction, id: int, numbers: Sequence[int]) -> None:
    tx.many(_WAIT_AGAIN, [{"id": id, "number": number} for number in numbers])


def add_messages(tx: Transaction, id: int, number: int, message_ids: Sequence[int]) -> None:
    """Remember further messages of a copy: the rest of an album."""
    tx.run(_MORE, id=id, number=number, ids=json.dumps(list(message_ids)))


def messages(tx: Transaction, id: int, number: int) -> list[int]:
    """Give those further messages."""
    row = tx.one(_MESSAGES, id=id, number=number)
    return list(json.loads(row[0])) if row and row[0] else []


# ---- the count that is independent of the sending side -------------------------------------------


def recount(tx: Transaction, id: int) -> dict[str, int]:
    """Give how far it was counted (`upto`) and what was found."""
    row = tx.one(_RECOUNT, id=id)
    return dict(json.loads(row[0])) if row else {}


def count_range(tx: Transaction, id: int, after: int, upto: int) -> dict[str, int]:
    return {row[0]: row[1] for row in tx.all(_RANGE, id=id, after=after, upto=upto)}


def beyond(tx: Transaction, id: int, upto: int) -> int:
    row = tx.one(_BEYOND, id=id, upto=upto)
    return row[0] if row else 0


def set_recount(tx: Transaction, id: int, found: dict[str, int], *, agrees: bool | None) -> None:
    tx.run(_SET_RECOUNT, id=id, recount=json.dumps(found), agrees=None if agrees is None else int(agrees))


def set_tally(tx: Transaction, id: int, found: dict[str, int]) -> None:
    tx.run(_SET_TALLY, id=id, **{fate.value: found.get(fate.value, 0) for fate in ENDS})


# ---- the report ----------------------------------------------------------------------------------


def table(tx: Transaction, id: int) -> list[tuple[str, str, str, str, int]]:
    """Give (language, fate, reason, mend, how many)."""
    return [(row[0], row[1], row[2], row[3], row[4]) for row in tx.all(_TABLE, id=id)]


def unknown(tx: Transaction, id: int, most: int) -> list[tuple[int, datetime | None]]:
    """Give whose copy may or may not have arrived, and when it was on its way."""
    return [
        (row[0], from_ms(row[1]) if row[1] is not None else None)
        for row in tx.all(_UNKNOWN, id=id, most=most)
    ]


def missed(
    tx: Transaction, id: int, mends: Sequence[str], most: int
) -> list[tuple[int, str, str, datetime | None, int | None]]:
    """Give (number, language, mend, when it was sent, whose) of copies that a correction or recall left so."""
    return [
        (row[0], row[1], row[2], from_ms(row[3]) if row[3] is not None else None, row[4])
        for row in tx.all(_MISSED, id=id, mends=list(mends), most=most)
    ]


# ---- what is held about one person ---------------------------------------------------------------


def about(tx: Transaction, person_id: int) -> list[tuple[int, str, datetime | None]]:
    """Give which announcements were written to somebody; that one was held back is not said."""
    rows: list[Any] = tx.all(_ABOUT, person_id=person_id)
    return [(row[0], row[1], from_ms(row[2]) if row[2] is not None else None) for row in rows]


def part(tx: Transaction, person_id: int) -> None:
    """Let the copies stand without the person; what had not left by now never will."""
    for id, number in tx.all(_GIVE_UP, person_id=person_id):
        end(tx, id, [Ended(number, Fate.FAILED, "forgotten")])
    tx.run(_PART, person_id=person_id)


def let_go(tx: Transaction, before: datetime, most: int) -> bool:
    """Take people's numbers out of some copies of what ended before; False when there are none."""
    row = tx.one(_OLDEST, before=to_ms(before))
    return row is not None and tx.run(_LET_GO, id=row[0], most=most) > 0
