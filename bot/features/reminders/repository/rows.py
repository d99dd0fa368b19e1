"""How reminders, manners and stopped kinds lie in the database."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any

from bot.db.codecs import from_ms, to_ms
from bot.db.transaction import Transaction
from bot.features.reminders.domain.quiet import QuietHours
from bot.features.reminders.domain.reminder import PLAIN, Manner, Options, Reminder, State
from bot.kernel.text import Said, from_json, to_json

_WORDS, _SORT, _ABOUT_WHAT = "reminders.words", "reminders.sort", "reminders.about"
_OPENS_AT, _STOPPED_SORT = "reminders.opens_at", "reminder_stops.sort"
_LIVING = [State.WAITING.value, State.SNOOZED.value]
_SHOWN = [*_LIVING, State.MISSED.value]

_ADD = """insert into reminders(person_id, sort, about, about_mark, words, due_at, promised_at, wake_at, zone,
        wall, late_seconds, loud, opens_at)
    values (:person_id, :sort, :about, :about_mark, :words, :due_at, :due_at, :due_at, :zone,
        :wall, :late_seconds, :loud, :opens_at)"""
_SELECT = """select id, person_id, sort, about, words, due_at, promised_at, state, turn, late_seconds, loud,
    opens_at from reminders """
_FIND = _SELECT + """where id = :id"""
_ABOUT = _SELECT + """where about_mark in :marks"""
_DUE = (
    _SELECT
    + """where state in ('waiting', 'snoozed') and wake_at <= :now
    order by wake_at, id limit :most"""
)
_COMING = _SELECT + """where person_id = :person_id and state in :states order by promised_at, id"""
_SORTS = "select sort from reminders where person_id = :person_id and state in :states"

_ARM = """update reminders set words = :words, due_at = :due_at, promised_at = :due_at, wake_at = :due_at,
    zone = :zone, wall = :wall, state = 'waiting', ended_at = null, late_seconds = :late_seconds,
    loud = :loud, opens_at = :opens_at where id = :id"""
_REWORD = "update reminders set words = :words where id = :id"
_PUT_OFF = """update reminders set state = 'snoozed', promised_at = :at, wake_at = :at, ended_at = null
    where id = :id"""
_HOLD = "update reminders set wake_at = :until where id = :id"
_SEND = """update reminders set state = 'sent', turn = turn + 1, sent_at = :now, ended_at = null, unsure = 1
    where id = :id"""
_MISS = """update reminders set state = 'missed', turn = turn + 1, ended_at = :now, sent_at = :now,
    unsure = 1, doubt_at = null where id = :id"""
_DOUBT = "update reminders set doubt_at = :at where id = :id"
_DOUBTED = _SELECT + "where doubt_at is not null and doubt_at <= :now order by doubt_at, id limit :most"
_OUTDATED = (
    _SELECT
    + """where unsure = 1 and sent_at <= :now and state <> 'sent' and state <> 'missed'
    order by sent_at, id limit :most"""
)
_HANDED_OVER = _SELECT + """where person_id = :person_id and unsure = 1 order by id"""
_SETTLED = "update reminders set unsure = 0 where id = :id"
_END = "update reminders set state = :state, ended_at = :now where id = :id"
_REOPEN = """update reminders set state = :state, promised_at = :promised_at, wake_at = :promised_at,
    ended_at = null where id = :id"""
_WAKE_HELD = """update reminders set wake_at = promised_at
    where person_id = :person_id and state in ('waiting', 'snoozed') and wake_at > promised_at"""
_PURGE_ENDED = """delete from reminders where id in (
    select id from reminders where ended_at is not null and ended_at < :before limit :most)"""
_PURGE_SENT = """delete from reminders where id in (
    select id from reminders where state = 'sent' and sent_at < :before order by sent_at limit :most)"""


@dataclass(frozen=True, slots=True)
class Promise:
    """What is asked to be remembered: what to say, when, and how a clock on the wall shows that time."""

    words: Said
    due_at: datetime
    zone: str
    wall: str | None
    options: Options


def promise(words: Said, due_at: datetime, options: Options = PLAIN) -> Promise:
    """Read the zone out of the time: one given in a place's own zone is a promise of that place's clocks."""
    zone = getattr(due_at.tzinfo, "key", "UTC")
    wall = None if zone == "UTC" else due_at.replace(tzinfo=None).isoformat(timespec="minutes")
    return Promise(words, from_ms(to_ms(due_at)), zone, wall, options)


def add(tx: Transaction, person_id: int, kind: str, subject: str | None, promise: Promise) -> int:
    """Write a reminder down and give its id."""
    what = {
        "sort": tx.vault.seal_word(kind, _SORT),
        "about": tx.vault.seal_word(subject, _ABOUT_WHAT),
        "about_mark": tx.vault.word_marks(subject, _ABOUT_WHAT)[0] if subject else None,
    }
    number = tx.insert(_ADD, person_id=person_id, **what, **_armed(tx, promise))
    if number is None:
        raise LookupError("an insert gave no id")
    return number


def arm(tx: Transaction, reminder_id: int, promise: Promise) -> None:
    """Make it wait anew, whatever became of it before."""
    tx.run(_ARM, id=reminder_id, **_armed(tx, promise))


def reword(tx: Transaction, reminder_id: int, words: Said) -> None:
    tx.run(_REWORD, id=reminder_id, words=tx.vault.seal_json(to_json(words), _WORDS))


def find(tx: Transaction, reminder_id: int) -> Reminder | None:
    row = tx.one(_FIND, id=reminder_id)
    return _reminder(tx, row) if row else None


def find_about(tx: Transaction, person_id: int, kind: str, subject: str) -> Reminder | None:
    of_theirs = (one for one in about(tx, subject) if one.person_id == person_id and one.kind == kind)
    return next(of_theirs, None)


def about(tx: Transaction, subject: str) -> list[Reminder]:
    """Give every reminder about a subject, of everybody."""
    found = tx.all(_ABOUT, marks=tx.vault.word_marks(subject, _ABOUT_WHAT))
    return [_reminder(tx, row) for row in sorted(found, key=lambda row: int(row[0]))]


def due(tx: Transaction, now: datetime, most: int) -> Iterable[Reminder | int]:
    """Give the first that are due; one whose words or kind no key opens is given as its id."""
    for row in tx.all(_DUE, now=to_ms(now), most=most):
        try:
            yield _reminder(tx, row)
        except ValueError:
            yield int(row[0])


def coming(tx: Transaction, person_id: int, past: int, most: int) -> list[Reminder]:
    """Give what is to come for a person, and what could not; stopped kinds are left out."""
    stopped, found = stops(tx, person_id), tx.all(_COMING, person_id=person_id, states=_SHOWN)
    # Kinds are sealed, so a person's few rows are looked through; those of a page alone are opened whole.
    shown = [row for row in found if (kind := tx.vault.word(row[2], _SORT)) and kind not in stopped]
    return [_reminder(tx, row) for row in shown[past : past + most]]


def count(tx: Transaction, person_id: int) -> int:
    stopped = stops(tx, person_id)
    return sum(1 for kind in _sorts(tx, person_id, _SHOWN) if kind not in stopped)


def _sorts(tx: Transaction, person_id: int, states: list[str]) -> list[str]:
    kinds = (tx.vault.word(row[0], _SORT) for row in tx.all(_SORTS, person_id=person_id, states=states))
    return [kind for kind in kinds if kind]


def count_living(tx: Transaction, person_id: int, kind: str) -> int:
    return _sorts(tx, person_id, _LIVING).count(kind)


def put_off(tx: Transaction, reminder_id: int, at: datetime) -> None:
    tx.run(_PUT_OFF, id=reminder_id, at=to_ms(at))


def hold(tx: Transaction, reminder_id: int, until: datetime) -> None:
    tx.run(_HOLD, id=reminder_id, until=to_ms(until))


def send(tx: Transaction, reminder_id: int, now: datetime) -> None:
    tx.run(_SEND, id=reminder_id, now=to_ms(now))


def miss(tx: Transaction, reminder_id: int, now: datetime) -> None:
    """Its time went by, and the person is told so."""
    tx.run(_MISS, id=reminder_id, now=to_ms(now))


def doubt(tx: Transaction, reminder_id: int, at: datetime | None) -> None:
    """Nobody knows whether it arrived, and the person is told so then; None: there is no doubt any more."""
    tx.run(_DOUBT, id=reminder_id, at=to_ms(at) if at else None)


def doubted(tx: Transaction, now: datetime, most: int) -> list[Reminder]:
    """Give what may not have arrived and is to be told now."""
    return [_reminder(tx, row) for row in tx.all(_DOUBTED, now=to_ms(now), most=most)]


def take_outdated(tx: Transaction, now: datetime, most: int) -> list[Reminder]:
    """Give once what has ended, or was planned anew, since its message was handed over."""
    found = [_reminder(tx, row) for row in tx.all(_OUTDATED, now=to_ms(now), most=most)]
    for one in found:
        settled(tx, one.id)
    return found


def handed_over(tx: Transaction, person_id: int) -> list[Reminder]:
    """Give what was handed over to reach this person and has not ended yet."""
    return [_reminder(tx, row) for row in tx.all(_HANDED_OVER, person_id=person_id)]


def settled(tx: Transaction, reminder_id: int) -> None:
    """Its message has ended, or was taken back."""
    tx.run(_SETTLED, id=reminder_id)


def end(tx: Transaction, reminder_id: int, state: State, now: datetime) -> None:
    tx.run(_END, id=reminder_id, state=state.value, now=to_ms(now))


def reopen(tx: Transaction, reminder_id: int, state: State, promised_at: datetime) -> None:
    """Take an end or a snooze back."""
    tx.run(_REOPEN, id=reminder_id, state=state.value, promised_at=to_ms(promised_at))


def wake_held(tx: Transaction, person_id: int) -> None:
    """Look again at what quiet hours hold, because they changed."""
    tx.run(_WAKE_HELD, person_id=person_id)


def purge(tx: Transaction, before: datetime, most: int) -> int:
    """Delete up to `most` of each kind of old row: ended before, or sent before and never answered."""
    ended = tx.run(_PURGE_ENDED, before=to_ms(before), most=most)
    return max(ended, tx.run(_PURGE_SENT, before=to_ms(before), most=most))


def _armed(tx: Transaction, promise: Promise) -> dict[str, Any]:
    late = promise.options.late
    return {
        "words": tx.vault.seal_json(to_json(promise.words), _WORDS),
        "due_at": to_ms(promise.due_at),
        "zone": promise.zone,
        "wall": promise.wall,
        "late_seconds": round(late.total_seconds()) if late else None,
        "loud": int(promise.options.loud),
        "opens_at": tx.vault.seal_word(promise.options.place, _OPENS_AT),
    }


def _reminder(tx: Transaction, row: tuple[Any, ...]) -> Reminder:
    id, person_id, sort, about, words, due_at, promised_at, state, turn, late, loud, opens_at = row
    return Reminder(
        id,
        person_id,
        str(tx.vault.open_json(sort, _SORT)),
        tx.vault.word(about, _ABOUT_WHAT),
        from_json(tx.vault.open_json(words, _WORDS)),
        from_ms(due_at),
        from_ms(promised_at),
        State(state),
        turn,
        Options(timedelta(seconds=late) if late else None, bool(loud), tx.vault.word(opens_at, _OPENS_AT)),
    )


# ---- how somebody wants to be reminded ------------------------------------------------------------

_MANNER = "select quiet_from, quiet_until, discreet from reminder_manners where person_id = :person_id"
_SET_MANNER = """insert into reminder_manners(person_id, quiet_from, quiet_until, discreet)
    values (:person_id, :quiet_from, :quiet_until, :discreet)
    on conflict (person_id) do update set quiet_from = excluded.quiet_from,
        quiet_until = excluded.quiet_until, discreet = excluded.discreet"""
_STOPS = "select id, sort from reminder_stops where person_id = :person_id order by id"
_STOP = """insert into reminder_stops(person_id, sort, stopped_at) values (:person_id, :sort, :now)"""
_START = "delete from reminder_stops where id = :id"


def manner(tx: Transaction, person_id: int) -> Manner:
    """Give how the person wants to be reminded, the house's way when they never said."""
    row = tx.one(_MANNER, person_id=person_id)
    return Manner(QuietHours(_clock(row[0]), _clock(row[1])), bool(row[2])) if row else Manner()


def set_manner(tx: Transaction, person_id: int, manner: Manner) -> None:
    tx.run(
        _SET_MANNER,
        person_id=person_id,
        quiet_from=_minutes(manner.quiet.begin),
        quiet_until=_minutes(manner.quiet.end),
        discreet=int(manner.discreet),
    )


def stops(tx: Transaction, person_id: int) -> list[str]:
    """Name the kinds this person wants to hear nothing of."""
    return sorted(kind for _, kind in _stops(tx, person_id) if kind)


def _stops(tx: Transaction, person_id: int) -> list[tuple[int, str | None]]:
    return [(id, tx.vault.word(sort, _STOPPED_SORT)) for id, sort in tx.all(_STOPS, person_id=person_id)]


def stop(tx: Transaction, person_id: int, kind: str, now: datetime) -> None:
    if kind not in stops(tx, person_id):
        tx.run(_STOP, person_id=person_id, sort=tx.vault.seal_word(kind, _STOPPED_SORT), now=to_ms(now))


def start(tx: Transaction, person_id: int, kind: str) -> None:
    for id, stopped in _stops(tx, person_id):
        if stopped == kind:
            tx.run(_START, id=id)


def _minutes(shown: time) -> int:
    return shown.hour * 60 + shown.minute


def _clock(minutes: int) -> time:
    return time(*divmod(minutes, 60))


# ---- what is held about a person ------------------------------------------------------------------

_ALL = _SELECT + "where person_id = :person_id order by due_at, id"
_ERASE = "delete from reminders where person_id = :person_id"
_ERASE_MANNER = "delete from reminder_manners where person_id = :person_id"
_ERASE_STOPS = "delete from reminder_stops where person_id = :person_id"


def all_of(tx: Transaction, person_id: int) -> list[Reminder]:
    return [_reminder(tx, row) for row in tx.all(_ALL, person_id=person_id)]


def erase(tx: Transaction, person_id: int) -> None:
    tx.run(_ERASE, person_id=person_id)


def erase_manner(tx: Transaction, person_id: int) -> None:
    tx.run(_ERASE_MANNER, person_id=person_id)
    tx.run(_ERASE_STOPS, person_id=person_id)
