"""Who sees her phone, her code word, the hours she agreed to, and what of the talk stands in her chat."""

from __future__ import annotations

from datetime import datetime, time
from typing import Any

from bot.db.codecs import from_ms, to_ms
from bot.db.transaction import Transaction
from bot.features.crisis.domain.case import Sight
from bot.features.crisis.domain.discreet import Discreet, SafeHours

_CODE = "discretions.code"

_OF = """select seen_by, hidden_at, safe_from, safe_until, code_mark from discretions
    where person_id = :person_id"""
_KNOW = """insert into discretions(person_id, seen_by, hidden_at) values (:person_id, 'unknown', null)
    on conflict do nothing"""
_SET = {
    name: "update discretions set COLUMN = :value where person_id = :person_id".replace("COLUMN", name)
    for name in ("seen_by", "hidden_at", "safe_from", "safe_until", "code_mark")
}
_BY_CODE = "select 1 from discretions where person_id = :person_id and code_mark in :marks"
_ERASE = "delete from discretions where person_id = :person_id"


def of(tx: Transaction, person_id: int) -> Discreet:
    """Give how somebody wants their phone to be spared; the house's way until they said."""
    row = tx.one(_OF, person_id=person_id)
    if row is None:
        return Discreet()
    seen_by, hidden_at, begin, end, code = row
    hours = SafeHours(_clock(begin), _clock(end)) if begin is not None else None
    return Discreet(
        Sight(seen_by), from_ms(hidden_at) if hidden_at is not None else None, hours, code is not None
    )


def set_sight(tx: Transaction, person_id: int, seen_by: Sight) -> None:
    _set(tx, person_id, seen_by=seen_by.value)


def set_hidden(tx: Transaction, person_id: int, at: datetime | None) -> None:
    _set(tx, person_id, hidden_at=to_ms(at) if at else None)


def set_hours(tx: Transaction, person_id: int, hours: SafeHours | None) -> None:
    begin, end = (_minutes(hours.begin), _minutes(hours.end)) if hours else (None, None)
    _set(tx, person_id, safe_from=begin, safe_until=end)


def set_code(tx: Transaction, person_id: int, word: str) -> None:
    """Remember a code word so that it is known again and cannot be read."""
    _set(tx, person_id, code_mark=tx.vault.marks(f"{person_id}:{word}", _CODE)[0])


def is_code(tx: Transaction, person_id: int, word: str) -> bool:
    marks = tx.vault.marks(f"{person_id}:{word}", _CODE)
    return tx.one(_BY_CODE, person_id=person_id, marks=marks) is not None


def erase(tx: Transaction, person_id: int) -> None:
    tx.run(_ERASE, person_id=person_id)
    tx.run(_ERASE_TRACES, person_id=person_id)


def _set(tx: Transaction, person_id: int, **values: Any) -> None:
    tx.run(_KNOW, person_id=person_id)
    for name, value in values.items():
        tx.run(_SET[name], person_id=person_id, value=value)


def _minutes(shown: time) -> int:
    return shown.hour * 60 + shown.minute


def _clock(minutes: int) -> time:
    return time(*divmod(minutes, 60))


# ---- what stands in her chat ---------------------------------------------------------------------------

_TRACE = """insert into case_traces(person_id, message_id, at, hers)
    values (:person_id, :message_id, :now, :hers) on conflict do nothing"""
_TRACES = "select message_id, at, hers from case_traces where person_id = :person_id"
_COPIES = """select case_copies.message_id, case_entries.at, case_entries.side from case_copies
    join case_entries on case_entries.id = case_copies.entry_id
    join cases on cases.id = case_copies.case_id
    where case_copies.chat_id = :person_id and cases.person_id = :person_id and cases.kind = 'crisis'"""
_DROP_TRACES = "delete from case_traces where person_id = :person_id"
_DROP_COPIES = """delete from case_copies where chat_id = :person_id
    and case_id in (select id from cases where person_id = :person_id and kind = 'crisis')"""
_ERASE_TRACES = _DROP_TRACES
_PURGE_TRACES = "delete from case_traces where at < :before"


def trace(tx: Transaction, person_id: int, message_id: int, now: datetime, *, hers: bool) -> None:
    """Remember a message of the way to help, until she hides it or it is long past."""
    tx.run(_TRACE, person_id=person_id, message_id=message_id, now=to_ms(now), hers=int(hers))


def traces(tx: Transaction, person_id: int) -> list[tuple[int, datetime, bool]]:
    """Give number, time and whose of everything of the way to help that stands in her chat."""
    found = [(row[0], from_ms(row[1]), bool(row[2])) for row in tx.all(_TRACES, person_id=person_id)]
    copies = tx.all(_COPIES, person_id=person_id)
    return [*found, *((row[0], from_ms(row[1]), row[2] == "client") for row in copies)]


def drop_traces(tx: Transaction, person_id: int) -> None:
    """Forget which messages those were: they are gone, or say nothing any more."""
    tx.run(_DROP_TRACES, person_id=person_id)
    tx.run(_DROP_COPIES, person_id=person_id)


def purge_traces(tx: Transaction, before: datetime) -> None:
    tx.run(_PURGE_TRACES, before=to_ms(before))
