"""How households are stored, what their adults show each other, and invitations."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from bot.db.codecs import from_ms, to_ms
from bot.db.transaction import Transaction
from bot.features.people.domain import Household, Invitation

_MEMBER = "household_members.member"
_MEMBERS = """select household_id, member, joined_at from household_members where household_id in
    (select household_id from household_members where member_mark in :marks) order by joined_at, id"""
_ADD_HOUSEHOLD = "insert into households(made_at) values (:now)"
_ADD_MEMBER = """insert into household_members(member, member_mark, household_id, joined_at)
    values (:member, :member_mark, :household_id, :now)"""
_PART = """delete from household_members where household_id in
    (select household_id from household_members where member_mark in :marks)"""
_AMONG = "select member from household_members where member_mark in :marks"
_UNSHARE_ALL = "delete from household_shares where person_id in :members"
_SHARES = "select field from household_shares where person_id = :person_id"
_SHARE = "insert into household_shares(person_id, field) values (:person_id, :field) on conflict do nothing"
_UNSHARE = "delete from household_shares where person_id = :person_id and field = :field"
_INVITE = "insert into invitations(person_id, expires_at) values (:person_id, :expires_at)"
_INVITATION = "select person_id, expires_at, used_at, name from invitations where id = :id"
_INVITATIONS = (
    "select id, expires_at, used_at, name from invitations where person_id = :person_id order by id"
)
_SIGN = "update invitations set name = :name where id = :id"
_USE_INVITATION = "update invitations set used_at = :now where id = :id"
_DROP_INVITATIONS = "delete from invitations where person_id = :person_id"
_DROP_UNUSED = "delete from invitations where person_id = :person_id and used_at is null"

_NAME = "invitations.name"


def household(tx: Transaction, person_id: int) -> Household:
    rows = _rows(tx, person_id)
    members = tuple(member for _, member, _ in rows if member is not None)
    # A row that does not open belongs to nobody: whose own it is stands alone.
    return Household(rows[0][0], members) if person_id in members else Household(None, (person_id,))


def joined_at(tx: Transaction, person_id: int) -> datetime | None:
    return next((from_ms(at) for _, member, at in _rows(tx, person_id) if member == person_id), None)


def together(tx: Transaction, person_ids: list[int]) -> set[int]:
    """Give those of these people who share a path with another adult; ask for a few at a time."""
    rows = tx.all(_AMONG, marks=_marks(tx, person_ids))
    return {member for row in rows if (member := _number(tx, row[0])) is not None}


def _rows(tx: Transaction, person_id: int) -> list[tuple[int, int | None, int]]:
    rows = tx.all(_MEMBERS, marks=_marks(tx, [person_id]))
    return [(household_id, _number(tx, member), at) for household_id, member, at in rows]


def _marks(tx: Transaction, person_ids: Iterable[int]) -> list[str]:
    return [mark for id in person_ids for mark in tx.vault.word_marks(str(id), _MEMBER)]


def _number(tx: Transaction, sealed: bytes) -> int | None:
    word = tx.vault.word(sealed, _MEMBER)
    return None if word is None else int(word)


def unite(tx: Transaction, first: int, second: int, now: datetime) -> None:
    """Make one household of two people who are in none; the first stays first."""
    at = to_ms(now)
    household_id = tx.insert(_ADD_HOUSEHOLD, now=at) or 0
    for person_id, joined in ((first, at), (second, at + 1)):
        member, mark = tx.vault.seal_word(str(person_id), _MEMBER), _marks(tx, [person_id])[0]
        tx.insert(_ADD_MEMBER, member=member, member_mark=mark, household_id=household_id, now=joined)


def part(tx: Transaction, members: tuple[int, ...]) -> None:
    """Dissolve a household; what each showed the other is shown no more."""
    tx.run(_PART, marks=_marks(tx, members))
    tx.run(_UNSHARE_ALL, members=list(members))


def leave(tx: Transaction, person_id: int) -> None:
    part(tx, household(tx, person_id).members)
    drop_invitations(tx, person_id)


def count_household(tx: Transaction, person_id: int) -> int:
    return len(household(tx, person_id).members) - 1 or len(invitations(tx, person_id))


def shares(tx: Transaction, person_id: int) -> frozenset[str]:
    return frozenset(row[0] for row in tx.all(_SHARES, person_id=person_id))


def set_share(tx: Transaction, person_id: int, field: str, *, shared: bool) -> None:
    tx.run(_SHARE if shared else _UNSHARE, person_id=person_id, field=field)


def invite(tx: Transaction, person_id: int, expires_at: datetime) -> Invitation:
    """Write an invitation down; an earlier one that was not used is gone."""
    tx.run(_DROP_UNUSED, person_id=person_id)
    at = to_ms(expires_at)
    id = tx.insert(_INVITE, person_id=person_id, expires_at=at) or 0
    return Invitation(id, person_id, from_ms(at))


def invitation(tx: Transaction, id: int) -> Invitation | None:
    row = tx.one(_INVITATION, id=id)
    if row is None:
        return None
    person_id, at, used, name = row
    return Invitation(id, person_id, from_ms(at), used=used is not None, name=_name(tx, name))


def invitations(tx: Transaction, person_id: int) -> list[Invitation]:
    rows = tx.all(_INVITATIONS, person_id=person_id)
    return [
        Invitation(id, person_id, from_ms(at), used=used is not None, name=_name(tx, name))
        for id, at, used, name in rows
    ]


def sign(tx: Transaction, id: int, name: str) -> None:
    """Let the invitation name whoever sent it; an empty name takes that back."""
    tx.run(_SIGN, id=id, name=tx.vault.seal(name, _NAME) if name else None)


def _name(tx: Transaction, sealed: bytes | None) -> str:
    return tx.vault.open(sealed, _NAME).decode() if sealed else ""


def use_invitation(tx: Transaction, id: int, now: datetime) -> None:
    tx.run(_USE_INVITATION, id=id, now=to_ms(now))


def drop_invitations(tx: Transaction, person_id: int) -> None:
    tx.run(_DROP_INVITATIONS, person_id=person_id)
