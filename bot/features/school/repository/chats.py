"""How the chats of groups are stored, and whom we let into them."""

from __future__ import annotations

from bot.db.transaction import Transaction

_UNBIND = "delete from cohort_chats where chat_id = :chat_id or cohort_id = :cohort_id"
_BIND = "insert into cohort_chats(cohort_id, chat_id) values (:cohort_id, :chat_id)"
_CHAT_OF = "select chat_id from cohort_chats where cohort_id = :cohort_id"
_COHORT_OF = "select cohort_id from cohort_chats where chat_id = :chat_id"
_LET_IN = """insert into chat_members(cohort_id, person_id) values (:cohort_id, :person_id)
    on conflict do nothing"""
_OUTSIDERS = """select m.cohort_id, m.person_id, c.chat_id from chat_members m
    join cohort_chats c on c.cohort_id = m.cohort_id where not exists (
    select 1 from seats s join enrolments e on e.id = s.enrolment_id where s.cohort_id = m.cohort_id
    and s.person_id = m.person_id and e.state in ('enrolled', 'cancelled')) limit :most"""
_LET_OUT = "delete from chat_members where cohort_id = :cohort_id and person_id = :person_id"
_FORGET = "delete from chat_members where person_id = :person_id"


def bind(tx: Transaction, cohort_id: int, chat_id: int) -> None:
    """Let this be the group's chat, and no other's."""
    tx.run(_UNBIND, cohort_id=cohort_id, chat_id=chat_id)
    tx.run(_BIND, cohort_id=cohort_id, chat_id=chat_id)


def chat_of(tx: Transaction, cohort_id: int) -> int | None:
    row = tx.one(_CHAT_OF, cohort_id=cohort_id)
    return row[0] if row else None


def cohort_of(tx: Transaction, chat_id: int) -> int | None:
    row = tx.one(_COHORT_OF, chat_id=chat_id)
    return row[0] if row else None


def let_in(tx: Transaction, cohort_id: int, person_id: int) -> None:
    tx.run(_LET_IN, cohort_id=cohort_id, person_id=person_id)


def let_out(tx: Transaction, cohort_id: int, person_id: int) -> None:
    tx.run(_LET_OUT, cohort_id=cohort_id, person_id=person_id)


def outsiders(tx: Transaction, most: int) -> list[tuple[int, int, int]]:
    """Give group, person and chat of those who were let in and sit in the group no more."""
    return [(row[0], row[1], row[2]) for row in tx.all(_OUTSIDERS, most=most)]


def forget(tx: Transaction, person_id: int) -> None:
    tx.run(_FORGET, person_id=person_id)
