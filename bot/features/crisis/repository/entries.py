"""What was said in cases, sealed, and which message in which chat shows it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from bot.db.codecs import from_ms, to_ms
from bot.db.transaction import Transaction
from bot.features.crisis.domain import item as items
from bot.features.crisis.domain.case import Entry, Side, Way
from bot.features.crisis.domain.item import Item

_BODY = "case_entries.body"
_DRAFT = "drafts.body"
_SELECT = """select id, case_id, side, author_id, at, body, status, reply_to, album, due_at, status_chat_id,
    status_thread_id, status_message_id from case_entries """
_BY_ID = _SELECT + "where id = :id"
_OF_CASE = _SELECT + "where case_id = :case_id order by id"
_UNSHOWN = _SELECT + "where case_id = :case_id and side = 'client' and status = 'kept' order by id"
_HELD = _SELECT + "where due_at <= :now order by due_at, id limit :most"
_UNSHOWN_CASES = """select case_id from case_entries where side = 'client' and status = 'kept'
    group by case_id order by min(id) limit :most"""
_ADD = """insert into case_entries(case_id, side, author_id, at, body, reply_to, album, status, due_at)
    values (:case_id, :side, :author_id, :now, :body, :reply_to, :album, :status, :due_at)"""
_SET_WAY = "update case_entries set status = :status, due_at = null where id in :ids"
_HUSH = "update case_entries set status = 'hushed', due_at = :due_at where id in :ids"
_WAKE_HUSHED = """update case_entries set due_at = :now where status = 'hushed'
    and case_id in (select id from cases where person_id = :person_id)"""
_COUNT_HUSHED = "select count(*) from case_entries where case_id = :case_id and status = 'hushed'"
_LAST_WORD = "select max(at) from case_entries where case_id = :case_id and side = 'client'"
_SET_BODY = "update case_entries set body = :body where id = :id"
_SET_OPENED = "update case_entries set status = 'opened', opened_at = :now where id = :id"
_SET_STATUS_SPOT = """update case_entries set status_chat_id = :chat_id, status_thread_id = :thread_id,
    status_message_id = :message_id where id = :id"""
_COPY = """insert into case_copies(chat_id, message_id, entry_id, case_id)
    values (:chat_id, :message_id, :entry_id, :case_id) on conflict do nothing"""
_COPIED = "select entry_id from case_copies where chat_id = :chat_id and message_id = :message_id"
_COPIES = "select chat_id, message_id from case_copies where entry_id = :entry_id order by message_id"
_COPIES_IN = """select message_id from case_copies where entry_id = :entry_id and chat_id = :chat_id
    order by message_id desc"""
_COUNTS = "select side, id from case_entries where case_id = :case_id"
_ERASE_BODIES = "delete from case_entries where case_id = :case_id"
_ERASE_COPIES = "delete from case_copies where case_id = :case_id"
_FOLLOW = "update case_copies set chat_id = :new where chat_id = :old"
_SET_DRAFT = """insert into drafts(person_id, body, at) values (:person_id, :body, :now)
    on conflict (person_id) do update set body = excluded.body, at = excluded.at"""
_DRAFT_OF = "select body from drafts where person_id = :person_id and at >= :since"
_DROP_DRAFT = "delete from drafts where person_id = :person_id"
_DROP_DRAFTS = "delete from drafts where at < :before"


def add(
    tx: Transaction,
    case_id: int,
    side: Side,
    item: Item,
    now: datetime,
    *,
    author_id: int | None = None,
    way: Way = Way.KEPT,
    reply_to: int | None = None,
    album: str | None = None,
    due_at: datetime | None = None,
) -> Entry:
    id = tx.insert(
        _ADD,
        case_id=case_id,
        side=side.value,
        author_id=author_id,
        now=to_ms(now),
        body=tx.vault.seal_json(item.as_json(), _BODY),
        reply_to=reply_to,
        album=album,
        status=way.value,
        due_at=to_ms(due_at) if due_at else None,
    )
    return get(tx, id or 0)


def find(tx: Transaction, id: int) -> Entry | None:
    row = tx.one(_BY_ID, id=id)
    return _entry(tx, row) if row else None


def get(tx: Transaction, id: int) -> Entry:
    entry = find(tx, id)
    if entry is None:
        raise LookupError("an entry of a case is gone")
    return entry


def of_case(tx: Transaction, case_id: int) -> list[Entry]:
    return [_entry(tx, row) for row in tx.all(_OF_CASE, case_id=case_id)]


def unshown(tx: Transaction, case_id: int) -> list[Entry]:
    """Give what she sent and the team has not been shown."""
    return [_entry(tx, row) for row in tx.all(_UNSHOWN, case_id=case_id)]


def cases_with_unshown(tx: Transaction, most: int) -> list[int]:
    return [row[0] for row in tx.all(_UNSHOWN_CASES, most=most)]


def held_until(tx: Transaction, now: datetime, most: int) -> list[Entry]:
    """Give replies whose time to be stopped is over."""
    return [_entry(tx, row) for row in tx.all(_HELD, now=to_ms(now), most=most)]


def set_way(tx: Transaction, ids: list[int], way: Way) -> None:
    tx.run(_SET_WAY, ids=ids, status=way.value)


def hush(tx: Transaction, ids: list[int], until: datetime | None) -> None:
    """Keep what must not come to her now; it is looked at again then (None: when she writes)."""
    tx.run(_HUSH, ids=ids, due_at=to_ms(until) if until else None)


def wake_hushed(tx: Transaction, person_id: int, now: datetime) -> None:
    """Look at once at what was kept from her."""
    tx.run(_WAKE_HUSHED, person_id=person_id, now=to_ms(now))


def count_hushed(tx: Transaction, case_id: int) -> int:
    row = tx.one(_COUNT_HUSHED, case_id=case_id)
    return row[0] if row else 0


def last_word(tx: Transaction, case_id: int) -> datetime | None:
    """Give when she last wrote in this case."""
    row = tx.one(_LAST_WORD, case_id=case_id)
    return from_ms(row[0]) if row and row[0] is not None else None


def set_item(tx: Transaction, id: int, item: Item) -> None:
    tx.run(_SET_BODY, id=id, body=tx.vault.seal_json(item.as_json(), _BODY))


def set_opened(tx: Transaction, id: int, now: datetime) -> None:
    tx.run(_SET_OPENED, id=id, now=to_ms(now))


def set_status_spot(
    tx: Transaction, id: int, chat_id: int, thread_id: int | None, message_id: int | None
) -> None:
    """Remember where it is shown how far this reply came."""
    tx.run(_SET_STATUS_SPOT, id=id, chat_id=chat_id, thread_id=thread_id, message_id=message_id)


# ---- which message shows what ---------------------------------------------------------------------


def copied(tx: Transaction, chat_id: int, message_id: int, entry: Entry) -> None:
    """Remember that this message shows this entry: both numbers together, for numbers repeat between chats."""
    tx.run(_COPY, chat_id=chat_id, message_id=message_id, entry_id=entry.id, case_id=entry.case_id)


def shown_by(tx: Transaction, chat_id: int, message_id: int | None) -> Entry | None:
    """Give the entry a message shows."""
    row = tx.one(_COPIED, chat_id=chat_id, message_id=message_id) if message_id else None
    return find(tx, row[0]) if row else None


def copies_of(tx: Transaction, entry_id: int) -> list[tuple[int, int]]:
    """Give chat and number of every message that shows this entry."""
    return [(row[0], row[1]) for row in tx.all(_COPIES, entry_id=entry_id)]


def copy_in(tx: Transaction, entry_id: int | None, chat_id: int) -> int | None:
    """Give the newest message of a chat that shows this entry."""
    row = tx.one(_COPIES_IN, entry_id=entry_id, chat_id=chat_id) if entry_id else None
    return row[0] if row else None


def follow(tx: Transaction, old: int, new: int) -> None:
    """Follow a group that changed its number; what stood in the old one cannot be answered any more."""
    tx.run(_FOLLOW, old=old, new=new)


def erase(tx: Transaction, case_id: int) -> None:
    tx.run(_ERASE_BODIES, case_id=case_id)
    tx.run(_ERASE_COPIES, case_id=case_id)


# ---- how much a chat can take ----------------------------------------------------------------------

_QUEUED = "select count(*) from outbox where chat_id = :chat_id and status = 'pending' and due_at <= :now"


def queued(tx: Transaction, chat_id: int, now: datetime) -> int:
    """Say how many messages wait for their turn in a chat: a group takes few a minute."""
    row = tx.one(_QUEUED, chat_id=chat_id, now=to_ms(now))
    return row[0] if row else 0


# ---- words typed outside of a request --------------------------------------------------------------


def keep_draft(tx: Transaction, person_id: int, item: Item, message_id: int, now: datetime) -> None:
    body = tx.vault.seal_json({"item": item.as_json(), "message": message_id}, _DRAFT)
    tx.run(_SET_DRAFT, person_id=person_id, body=body, now=to_ms(now))


def take_draft(tx: Transaction, person_id: int, since: datetime) -> tuple[Item, int] | None:
    """Give the last words and their message, once."""
    row = tx.one(_DRAFT_OF, person_id=person_id, since=to_ms(since))
    tx.run(_DROP_DRAFT, person_id=person_id)
    if row is None:
        return None
    kept = tx.vault.open_json(row[0], _DRAFT)
    return items.from_json(kept["item"]), kept["message"]


def drop_draft(tx: Transaction, person_id: int) -> None:
    tx.run(_DROP_DRAFT, person_id=person_id)


def drop_drafts(tx: Transaction, before: datetime) -> None:
    tx.run(_DROP_DRAFTS, before=to_ms(before))


def _entry(tx: Transaction, row: tuple[Any, ...]) -> Entry:
    (
        id, case_id, side, author_id, at, body, status, reply_to, album, due_at, status_chat_id,
        status_thread_id, status_message_id,
    ) = row  # fmt: skip
    return Entry(
        id,
        case_id,
        Side(side),
        author_id,
        from_ms(at),
        items.from_json(tx.vault.open_json(body, _BODY)),
        Way(status),
        reply_to,
        album,
        from_ms(due_at) if due_at is not None else None,
        status_chat_id,
        status_thread_id,
        status_message_id,
    )
