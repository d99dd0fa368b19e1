"""How bookings and notes are stored."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from bot.db.codecs import from_ms, to_ms
from bot.db.transaction import Transaction
from bot.features.consultations.domain.booking import Booking, Note, State

_QUESTION, _WORDS = "bookings.question", "consulting_notes.words"
_ADD = """insert into bookings(hour_id, person_id, other_id, state, booked_at)
    values (:hour_id, :person_id, :other_id, 'booked', :now)"""
_FIND = "select id, hour_id, person_id, other_id, state, revision, question from bookings where id = :id"
_AT = """select id, hour_id, person_id, other_id, state, revision, question from bookings
    where hour_id = :hour_id and state = 'booked'"""
_AT_HOURS = """select id, hour_id, person_id, other_id, state, revision, question from bookings
    where hour_id in :hour_ids and state = 'booked'"""
_OF_PERSON = """select id, hour_id, person_id, other_id, state, revision, question from bookings where id in (
    select id from bookings where person_id = :person_id union select id from bookings where other_id = :person_id)
    order by id desc"""
_SET_STATE = "update bookings set state = :state where id = :id"
_MOVE = "update bookings set hour_id = :hour_id, revision = revision + 1, asked_at = null where id = :id"
_SET_OTHER = "update bookings set other_id = :other_id where id = :id"
_SET_QUESTION = "update bookings set question = :question where id = :id"
_UNLINK = "update bookings set person_id = null, other_id = null, question = null where id = :id"
_OVER = """select b.id, b.hour_id, b.person_id, b.other_id, b.state, b.revision, b.question from bookings b
    join consulting_hours h on h.id = b.hour_id
    where b.state = 'booked' and b.asked_at is null and h.ends_at <= :now order by h.ends_at, b.id limit :most"""
_ASKED = "update bookings set asked_at = :now where id = :id"

_ADD_NOTE = """insert into consulting_notes(booking_id, author_id, words, written_at)
    values (:booking_id, :author_id, :words, :now)"""
_NOTES = """select n.words, n.written_at from consulting_notes n join bookings b on b.id = n.booking_id
    join consulting_hours h on h.id = b.hour_id
    where b.person_id = :person_id and h.profession = :profession order by n.id"""
_NOTED = """select n.written_at from consulting_notes n join bookings b on b.id = n.booking_id
    where b.person_id = :person_id order by n.id"""
_ERASE_NOTES = "delete from consulting_notes where booking_id = :booking_id"


def add(tx: Transaction, hour_id: int, person_id: int, now: datetime) -> int:
    return tx.insert(_ADD, hour_id=hour_id, person_id=person_id, other_id=None, now=to_ms(now)) or 0


def find(tx: Transaction, booking_id: int) -> Booking | None:
    row = tx.one(_FIND, id=booking_id)
    return _booking(tx, row) if row else None


def at(tx: Transaction, hour_id: int) -> Booking | None:
    """Give who has booked this hour."""
    row = tx.one(_AT, hour_id=hour_id)
    return _booking(tx, row) if row else None


def at_hours(tx: Transaction, hour_ids: list[int]) -> dict[int, Booking]:
    found = tx.all(_AT_HOURS, hour_ids=hour_ids) if hour_ids else []
    return {row[1]: _booking(tx, row) for row in found}


def of_person(tx: Transaction, person_id: int) -> list[Booking]:
    """Give every booking this person made or comes along to, the newest first."""
    return [_booking(tx, row) for row in tx.all(_OF_PERSON, person_id=person_id)]


def _booking(tx: Transaction, row: tuple[Any, ...]) -> Booking:
    id, hour_id, person_id, other_id, state, revision, question = row
    words = tx.vault.open(question, _QUESTION).decode() if question else None
    return Booking(id, hour_id, person_id, other_id, State(state), revision, words)


def set_state(tx: Transaction, booking_id: int, state: State) -> None:
    tx.run(_SET_STATE, id=booking_id, state=state.value)


def move(tx: Transaction, booking_id: int, hour_id: int) -> None:
    tx.run(_MOVE, id=booking_id, hour_id=hour_id)


def set_other(tx: Transaction, booking_id: int, other_id: int | None) -> None:
    tx.run(_SET_OTHER, id=booking_id, other_id=other_id)


def set_question(tx: Transaction, booking_id: int, question: str | None) -> None:
    sealed = tx.vault.seal(question, _QUESTION) if question else None
    tx.run(_SET_QUESTION, id=booking_id, question=sealed)


def unlink(tx: Transaction, booking_id: int) -> None:
    """Let a booking be nobody's: it only counts that an hour was given."""
    tx.run(_UNLINK, id=booking_id)


def over(tx: Transaction, now: datetime, most: int) -> list[Booking]:
    """Give bookings whose hour is over and of which nobody was asked yet what became of them."""
    return [_booking(tx, row) for row in tx.all(_OVER, now=to_ms(now), most=most)]


def set_asked(tx: Transaction, booking_id: int, now: datetime) -> None:
    tx.run(_ASKED, id=booking_id, now=to_ms(now))


# ---- notes ----------------------------------------------------------------------------------------


def add_note(tx: Transaction, booking_id: int, author_id: int, words: str, now: datetime) -> None:
    sealed = tx.vault.seal(words, _WORDS)
    tx.run(_ADD_NOTE, booking_id=booking_id, author_id=author_id, words=sealed, now=to_ms(now))


def notes(tx: Transaction, person_id: int, profession: str) -> list[Note]:
    """Give the notes on all hours of this person with consultants of one profession."""
    found = tx.all(_NOTES, person_id=person_id, profession=profession)
    return [Note(from_ms(at), tx.vault.open(words, _WORDS).decode()) for words, at in found]


def noted(tx: Transaction, person_id: int) -> list[datetime]:
    """Give when notes about this person were written; not what they say."""
    return [from_ms(row[0]) for row in tx.all(_NOTED, person_id=person_id)]


def erase_notes(tx: Transaction, booking_id: int) -> None:
    tx.run(_ERASE_NOTES, booking_id=booking_id)
