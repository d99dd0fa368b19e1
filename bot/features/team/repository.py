"""How the team and its deeds are stored."""

from __future__ import annotations

import hmac
from datetime import datetime
from typing import Any

from bot.db.codecs import from_ms, to_ms
from bot.db.transaction import Transaction
from bot.features.team.domain import Deed, Invitation, Role

_ROLES = "select role from staff_roles where person_id = :person_id"
_HOLDERS = "select person_id from staff_roles where role = :role order by person_id"
_EVERYBODY = "select person_id, role from staff_roles order by person_id, role"
_GIVE = """insert into staff_roles(person_id, role, given_at, given_by)
    values (:person_id, :role, :now, :by) on conflict do nothing"""
_TAKE = "delete from staff_roles where person_id = :person_id and role = :role"
_TAKE_ALL = "delete from staff_roles where person_id = :person_id"

_NOTE = """insert into audit(at, actor_id, action, case_id, subject_id, detail)
    values (:at, :actor_id, :action, :case_id, :subject_id, :detail)"""
_DEEDS = """select id, at, actor_id, action, case_id, subject_id, detail from audit
    where (:actor_id = 0 or actor_id = :actor_id) and (:case_id = 0 or case_id = :case_id)
    and (:action = '' or action = :action) and at >= :since and at < :until and id < :before
    order by id desc limit :most"""
_ACTION_OF = "select action from audit where id = :id"
_DETAIL = "audit.detail"
NEWEST = 2**62

_ADD_INVITATION = """insert into staff_invitations(role, invited_by, expires_at)
    values (:role, :by, :expires_at)"""
_INVITATION = "select role, invited_by, expires_at, used_at from staff_invitations where id = :id"
_USE_INVITATION = "update staff_invitations set used_at = :now, used_by = :person_id where id = :id"
_LINK = "staff_invitations"
_SIGNED = 24
"""Letters of the signature: 96 bits, and a link fits into Telegram's 64 letters."""

_FORUM = "select chat_id from chats where purpose = 'staff'"
_SEED_FORUM = "insert into chats(purpose, chat_id) values ('staff', :chat_id) on conflict do nothing"


def roles(tx: Transaction, person_id: int) -> frozenset[Role]:
    return frozenset(Role(row[0]) for row in tx.all(_ROLES, person_id=person_id))


def holders(tx: Transaction, role: Role) -> list[int]:
    return [row[0] for row in tx.all(_HOLDERS, role=role.value)]


def everybody(tx: Transaction) -> dict[int, frozenset[Role]]:
    """Give whoever has a role, with all of them."""
    found: dict[int, frozenset[Role]] = {}
    for person_id, role in tx.all(_EVERYBODY):
        found[person_id] = found.get(person_id, frozenset()) | {Role(role)}
    return found


def give(tx: Transaction, person_id: int, role: Role, by: int, now: datetime) -> None:
    tx.run(_GIVE, person_id=person_id, role=role.value, now=to_ms(now), by=by)


def take(tx: Transaction, person_id: int, role: Role | None = None) -> bool:
    """Take one role away, or all; False when there was none."""
    if role is None:
        return tx.run(_TAKE_ALL, person_id=person_id) > 0
    return tx.run(_TAKE, person_id=person_id, role=role.value) > 0


def note(
    tx: Transaction,
    now: datetime,
    actor_id: int,
    action: str,
    case_id: int | None,
    subject_id: int | None,
    detail: str | None,
) -> None:
    sealed = tx.vault.seal(detail.encode(), _DETAIL) if detail else None
    tx.run(
        _NOTE,
        at=to_ms(now),
        actor_id=actor_id,
        action=action,
        case_id=case_id,
        subject_id=subject_id,
        detail=sealed,
    )


def deeds(
    tx: Transaction,
    since: datetime,
    until: datetime,
    *,
    actor_id: int = 0,
    case_id: int = 0,
    action: str = "",
    before: int = NEWEST,
    most: int = 10,
) -> list[Deed]:
    """Give the newest deeds that fit, before the one with this number."""
    rows = tx.all(
        _DEEDS,
        since=to_ms(since),
        until=to_ms(until),
        actor_id=actor_id,
        case_id=case_id,
        action=action,
        before=before,
        most=most,
    )
    return [_deed(tx, row) for row in rows]


def action_of(tx: Transaction, id: int) -> str | None:
    row = tx.one(_ACTION_OF, id=id)
    return str(row[0]) if row else None


def add_invitation(tx: Transaction, role: Role, by: int, expires_at: datetime) -> int:
    return tx.insert(_ADD_INVITATION, role=role.value, by=by, expires_at=to_ms(expires_at)) or 0


def token(tx: Transaction, id: int) -> str:
    """Write an invitation as words of a link: its number and a signature of all it says."""
    return f"{id}-{_signatures(tx, id)[0]}"


def invitation(tx: Transaction, token: str) -> Invitation | None:
    """Give the invitation of a link of ours; None for any other."""
    number, _, signed = token.partition("-")
    if not number.isdecimal() or len(number) > 15:
        return None
    row = tx.one(_INVITATION, id=int(number))
    if row is None or not any(hmac.compare_digest(signed, one) for one in _signatures(tx, int(number))):
        return None
    role, by, expires_at, used_at = row
    return Invitation(int(number), Role(role), by, from_ms(expires_at), used_at is not None)


def use_invitation(tx: Transaction, id: int, person_id: int, now: datetime) -> None:
    tx.run(_USE_INVITATION, id=id, person_id=person_id, now=to_ms(now))


def _signatures(tx: Transaction, id: int) -> list[str]:
    row = tx.one(_INVITATION, id=id)
    said = f"{id}:{row[0]}:{row[1]}:{row[2]}" if row else ""
    return [one[:_SIGNED] for one in tx.vault.marks(said, _LINK)]


def forum(tx: Transaction) -> int | None:
    row = tx.one(_FORUM)
    return row[0] if row else None


def seed_forum(tx: Transaction, chat_id: int) -> None:
    tx.run(_SEED_FORUM, chat_id=chat_id)


def _deed(tx: Transaction, row: tuple[Any, ...]) -> Deed:
    id, at, actor_id, action, case_id, subject_id, detail = row
    words = tx.vault.open(detail, _DETAIL).decode() if detail else None
    return Deed(id, from_ms(at), actor_id, action, case_id, subject_id, words)
