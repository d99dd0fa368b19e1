"""How consents are stored, and what somebody wanted before they were asked for one."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from bot.db.codecs import from_ms, to_ms
from bot.db.transaction import Transaction
from bot.features.people.domain import Consent

_FIND_CONSENT = """select version, language, agreed_at, ended_at from consents
    where person_id = :person_id order by id desc limit 1"""
_ADD_CONSENT = """insert into consents(person_id, version, language, agreed_at)
    values (:person_id, :version, :language, :now)"""
_KEEP_WORDS = """insert into consent_texts(version, language, words, first_agreed_at)
    values (:version, :language, :words, :now) on conflict do nothing"""
_END_CONSENTS = "update consents set ended_at = :now where person_id = :person_id and ended_at is null"


def find_consent(tx: Transaction, person_id: int) -> Consent | None:
    """Give the newest consent, also one that was withdrawn."""
    row = tx.one(_FIND_CONSENT, person_id=person_id)
    return _consent(row) if row else None


def add_consent(tx: Transaction, person_id: int, given: Consent, words: str) -> None:
    """Write the press down, and once per version the words themselves: both together are the proof."""
    what = {"version": given.version, "language": given.language, "now": to_ms(given.agreed_at)}
    tx.run(_KEEP_WORDS, words=words, **what)
    tx.run(_ADD_CONSENT, person_id=person_id, **what)


def end_consents(tx: Transaction, person_id: int, now: datetime) -> bool:
    """Let no consent of this person stand any more; False when none did."""
    return tx.run(_END_CONSENTS, person_id=person_id, now=to_ms(now)) > 0


def _consent(row: tuple[Any, ...]) -> Consent:
    version, language, agreed_at, ended_at = row
    return Consent(version, language, from_ms(agreed_at), from_ms(ended_at) if ended_at else None)


_TERM_OVER = """select person_id, agreed_at from consents
    where ended_at is null and agreed_at <= :before order by agreed_at limit :most"""
_CONSENTS = """select version, language, agreed_at, ended_at from consents
    where person_id = :person_id order by id"""
_ERASE_CONSENTS = "delete from consents where person_id = :person_id"


def term_over(tx: Transaction, before: datetime, most: int) -> list[tuple[int, datetime]]:
    """Give people whose standing consent was given before, and when it was."""
    rows = tx.all(_TERM_OVER, before=to_ms(before), most=most)
    return [(person_id, from_ms(agreed_at)) for person_id, agreed_at in rows]


def consents(tx: Transaction, person_id: int) -> list[Consent]:
    return [_consent(row) for row in tx.all(_CONSENTS, person_id=person_id)]


def count_consents(tx: Transaction, person_id: int) -> int:
    return len(consents(tx, person_id))


def erase_consents(tx: Transaction, person_id: int) -> None:
    tx.run(_ERASE_CONSENTS, person_id=person_id)


# ---- what was wanted -----------------------------------------------------------------------------

# A press is no longer than this; all are sealed at one length, so that it does not tell which one it is.
_PRESS = 64
_WANTED = "select wanted from people where id = :id"
_SET_WANTED = "update people set wanted = :wanted where id = :id"


def wanted(tx: Transaction, person_id: int) -> str | None:
    """Give the packed press somebody wanted to be carried out once they agreed."""
    row = tx.one(_WANTED, id=person_id)
    return tx.vault.open(row[0], "people.wanted").decode().rstrip() if row and row[0] else None


def set_wanted(tx: Transaction, person_id: int, press: str | None) -> None:
    sealed = tx.vault.seal(press.ljust(_PRESS), "people.wanted") if press else None
    tx.run(_SET_WANTED, id=person_id, wanted=sealed)
