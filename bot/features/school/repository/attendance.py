"""How attendance, make-ups and what people answered after a class are stored."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from bot.db.codecs import from_ms, to_ms
from bot.db.transaction import Transaction
from bot.features.school.domain.attendance import Attendance, Mark

_REASON = "attendance_changes.reason"
_SAVE = """insert into attendance(class_id, seat_id, mark, at, by_staff)
    values (:class_id, :seat_id, :mark, :at, :by_staff)
    on conflict (class_id, seat_id) do update set mark = excluded.mark, at = excluded.at,
    by_staff = excluded.by_staff"""
_ADD = """insert into attendance(class_id, seat_id, mark, at, by_staff)
    values (:class_id, :seat_id, :mark, :at, 0) on conflict do nothing"""
_ONE = "select class_id, seat_id, mark, at, by_staff from attendance where class_id = :class_id and seat_id = :seat_id"
_OF_SEAT = "select class_id, seat_id, mark, at, by_staff from attendance where seat_id = :seat_id"
_OF_CLASS = "select class_id, seat_id, mark, at, by_staff from attendance where class_id = :class_id"
_CHANGED = """insert into attendance_changes(class_id, seat_id, mark_before, mark_after, reason, by_id, at)
    values (:class_id, :seat_id, :before, :after, :reason, :by_id, :at)"""
_CHANGES = """select class_id, mark_before, mark_after, reason, by_id, at from attendance_changes
    where seat_id = :seat_id and class_id = :class_id order by id"""
_TRIES = "select tries from guesses where class_id = :class_id and person_id = :person_id"
_GUESS = """insert into guesses(class_id, person_id, tries) values (:class_id, :person_id, 1)
    on conflict (class_id, person_id) do update set tries = guesses.tries + 1"""
_BOOK = """insert into make_ups(class_id, seat_id, booked_at) values (:class_id, :seat_id, :now)
    on conflict do nothing"""
_UNBOOK = "delete from make_ups where class_id = :class_id and seat_id = :seat_id"
_UNBOOK_ALL = "delete from make_ups where seat_id = :seat_id"
_BOOKED_BY = "select class_id from make_ups where seat_id = :seat_id order by class_id"
_GUESTS = "select seat_id from make_ups where class_id = :class_id order by booked_at, seat_id"
_ADD_POLL = """insert into school_polls(poll_id, class_id, module) values (:poll_id, :class_id, :module)
    on conflict do nothing"""
_POLL = "select class_id, module from school_polls where poll_id = :poll_id"
_ANSWER = """insert into school_answers(class_id, person_id, question, answer)
    values (:class_id, :person_id, :question, :answer)
    on conflict (class_id, person_id, question) do update set answer = excluded.answer"""
_ANSWERS = """select question, answer, count(*) from school_answers where class_id = :class_id
    group by question, answer order by question, answer"""
_FORGET_ANSWERS = "delete from school_answers where person_id = :person_id"
_FORGET_GUESSES = "delete from guesses where person_id = :person_id"
_COUNT_ANSWERS = "select count(*) from school_answers where person_id = :person_id"


def _attendance(row: tuple[Any, ...]) -> Attendance:
    class_id, seat_id, mark, at, by_staff = row
    return Attendance(class_id, seat_id, Mark(mark), from_ms(at), bool(by_staff))


def one(tx: Transaction, class_id: int, seat_id: int) -> Attendance | None:
    row = tx.one(_ONE, class_id=class_id, seat_id=seat_id)
    return _attendance(row) if row else None


def of_seat(tx: Transaction, seat_id: int) -> list[Attendance]:
    return [_attendance(row) for row in tx.all(_OF_SEAT, seat_id=seat_id)]


def of_class(tx: Transaction, class_id: int) -> list[Attendance]:
    return [_attendance(row) for row in tx.all(_OF_CLASS, class_id=class_id)]


def save(tx: Transaction, known: Attendance) -> None:
    """Write a mark, in the place of an earlier one."""
    tx.run(
        _SAVE,
        class_id=known.class_id,
        seat_id=known.seat_id,
        mark=known.mark.value,
        at=to_ms(known.at),
        by_staff=int(known.by_staff),
    )


def add_if_none(tx: Transaction, known: Attendance) -> bool:
    """Write a mark where none stands; False when one did."""
    return (
        tx.run(
            _ADD,
            class_id=known.class_id,
            seat_id=known.seat_id,
            mark=known.mark.value,
            at=to_ms(known.at),
        )
        > 0
    )


def note_change(
    tx: Transaction, before: Attendance | None, after: Attendance, reason: str, by_id: int
) -> None:
    """Keep who changed what, and why."""
    tx.run(
        _CHANGED,
        class_id=after.class_id,
        seat_id=after.seat_id,
        before=before.mark.value if before else None,
        after=after.mark.value,
        reason=tx.vault.seal(reason, _REASON),
        by_id=by_id,
        at=to_ms(after.at),
    )


def changes(tx: Transaction, class_id: int, seat_id: int) -> list[tuple[str | None, str, str, datetime]]:
    """Give the corrections of one mark: before, after, why, when."""
    rows = tx.all(_CHANGES, class_id=class_id, seat_id=seat_id)
    return [(row[1], row[2], tx.vault.open(row[3], _REASON).decode(), from_ms(row[5])) for row in rows]


def tries(tx: Transaction, class_id: int, person_id: int) -> int:
    row = tx.one(_TRIES, class_id=class_id, person_id=person_id)
    return row[0] if row else 0


def count_try(tx: Transaction, class_id: int, person_id: int) -> None:
    tx.run(_GUESS, class_id=class_id, person_id=person_id)


# ---- make-ups ------------------------------------------------------------------------------------


def book(tx: Transaction, class_id: int, seat_id: int, now: datetime) -> None:
    tx.run(_BOOK, class_id=class_id, seat_id=seat_id, now=to_ms(now))


def unbook(tx: Transaction, class_id: int, seat_id: int) -> bool:
    return tx.run(_UNBOOK, class_id=class_id, seat_id=seat_id) > 0


def unbook_all(tx: Transaction, seat_id: int) -> None:
    tx.run(_UNBOOK_ALL, seat_id=seat_id)


def booked_by(tx: Transaction, seat_id: int) -> list[int]:
    """Give the classes of other groups this seat comes to."""
    return [row[0] for row in tx.all(_BOOKED_BY, seat_id=seat_id)]


def guests(tx: Transaction, class_id: int) -> list[int]:
    """Give the seats of other groups that come to this class."""
    return [row[0] for row in tx.all(_GUESTS, class_id=class_id)]


# ---- after a class -------------------------------------------------------------------------------


def add_poll(tx: Transaction, poll_id: str, class_id: int, module: str) -> None:
    tx.run(_ADD_POLL, poll_id=poll_id, class_id=class_id, module=module)


def poll(tx: Transaction, poll_id: str) -> tuple[int, str] | None:
    row = tx.one(_POLL, poll_id=poll_id)
    return (row[0], row[1]) if row else None


def answer(tx: Transaction, class_id: int, person_id: int, question: str, given: int) -> None:
    tx.run(_ANSWER, class_id=class_id, person_id=person_id, question=question, answer=given)


def answers(tx: Transaction, class_id: int) -> dict[str, dict[int, int]]:
    """Give how often each answer was given, by question."""
    found: dict[str, dict[int, int]] = {}
    for question, given, count in tx.all(_ANSWERS, class_id=class_id):
        found.setdefault(question, {})[given] = count
    return found


def count_answers(tx: Transaction, person_id: int) -> int:
    row = tx.one(_COUNT_ANSWERS, person_id=person_id)
    return row[0] if row else 0


def forget(tx: Transaction, person_id: int) -> None:
    tx.run(_FORGET_ANSWERS, person_id=person_id)
    tx.run(_FORGET_GUESSES, person_id=person_id)
