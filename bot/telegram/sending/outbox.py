"""The outbox: everything that is sent is a row first, in one of four lanes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.db.codecs import to_ms
from bot.db.transaction import Transaction
from bot.telegram import metrics
from bot.telegram.ports import People
from bot.telegram.sending import hush
from bot.telegram.shown.screens import Lane, Post, Screen, written

_INSERT = """insert into outbox(chat_id, person_id, lane, body, due_at, dedupe_key, not_after, folds)
    values (:chat_id, :person_id, :lane, :body, :due_at, :dedupe_key, :not_after, :folds)
    on conflict do nothing"""
_DUE = """select id from outbox
    where status = 'pending' and lane in :lanes and due_at > :since and due_at <= :now and id > :after
    order by id limit :most"""
_DUE_TO = """select id from outbox
    where chat_id = :chat_id and status = 'pending' and lane in :lanes and due_at <= :now and id >= :since
    order by id limit :most"""
_FOLD = """update outbox set status = 'cancelled', settled_at = :now, body = null
    where chat_id = :chat_id and folds = 1 and lane = :lane and status = 'pending' and id < :id"""
_LOAD = """select id, chat_id, person_id, lane, body, attempts, not_after, folds from outbox
    where id in :ids and status = 'pending' order by id"""
_CLAIM = """update outbox set status = 'sending', attempts = attempts + 1
    where id in (select id from outbox where status = 'pending' and lane = :lane and due_at <= :now
                 order by due_at, id limit :most) and status = 'pending'
    returning id, chat_id, person_id, lane, body, attempts, not_after, folds"""
_SETTLE = """update outbox set status = :status, message_id = :message_id, settled_at = :now, body = null
    where id = :id"""
_SENDING = "select id, chat_id, body from outbox where status = 'sending' order by id"
_LEFT_SENDING = """update outbox set status = 'unknown', settled_at = :now, body = null
    where status = 'sending'"""
_PUT_BACK = """update outbox set status = 'pending', attempts = attempts - 1
    where id in :ids and status = 'sending'"""
_WITHDRAW = """update outbox set status = 'cancelled', settled_at = :now, body = null
    where dedupe_key in :keys and status = 'pending'"""
_PENDING = "select dedupe_key from outbox where dedupe_key in :keys and status = 'pending'"
_MIGRATE = "update outbox set chat_id = :new where chat_id = :old and status = 'pending'"
_MIGRATE_CHAT = "update chats set chat_id = :new where chat_id = :old"
_ENDS = "select dedupe_key, status from outbox where dedupe_key in :keys"
_RECALL = """update outbox set status = 'cancelled', settled_at = :now, body = null
    where dedupe_key in :keys and status = 'pending'"""
_FORGET = """update outbox set chat_id = 0, person_id = null, body = null, dedupe_key = null, message_id = null,
    status = case when status in ('pending', 'sending') then 'cancelled' else status end,
    settled_at = coalesce(settled_at, due_at)"""
_FORGET_CHAT = _FORGET + " where chat_id = :person_id"
_FORGET_ABOUT = _FORGET + " where person_id = :person_id and person_id <> chat_id"
_PURGE = """delete from outbox where id in (
    select id from outbox where settled_at is not null and settled_at < :before
    and id < (select max(id) from outbox) limit :most)"""

_BODY = "outbox.body"
GOING = frozenset({"pending", "sending"})
"""States in which it is still open how a message ends."""


@dataclass(slots=True, eq=False)
class Outgoing:
    """One message on its way; without an id it is best effort and has no row."""

    id: int | None
    chat_id: int
    lane: Lane
    body: dict[str, Any]
    language: str
    person_id: int | None = None
    attempts: int = 0
    tries: int = field(default=0)
    """Attempts since it came to memory; the pauses grow by it."""
    not_after: int | None = None
    folds: bool = False
    """It answers what its reader did, so a newer answer may take its place while it waits."""
    folded: bool = False
    """It has taken the place of older ones, which are cancelled in the outbox."""

    def has_expired(self, now: datetime) -> bool:
        """Say whether it waited so long that it must not leave any more."""
        return self.not_after is not None and to_ms(now) >= self.not_after


def body_of(screen: Screen, *, edit: int | None = None, thread_id: int | None = None) -> dict[str, Any]:
    """Write a screen down without words: rendered only when it leaves."""
    body = dict(screen.prepared) if screen.prepared else written(screen)
    if edit is not None and not screen.anew and screen.file is None:
        body["edit"] = edit
    if thread_id is not None:
        body["thread"] = thread_id
    if screen.then is not None:
        body["then"] = {"hook": screen.then.hook, "args": screen.then.args}
    return body


def _body_of_post(post: Post) -> dict[str, Any]:
    body = body_of(post.act) if isinstance(post.act, Screen) else post.act.written()
    more: dict[str, Any] = {"thread": post.thread_id, "reply": post.reply_to, "silent": post.silent or None}
    # What is read back later has no person to ask for a language: a group's is said with it.
    more["language"] = post.language
    body |= {name: value for name, value in more.items() if value is not None}
    if post.then is not None:
        body["then"] = {"hook": post.then.hook, "args": post.then.args}
    return body


def put(
    tx: Transaction,
    chat_id: int,
    lane: Lane,
    body: dict[str, Any],
    now: datetime,
    *,
    language: str,
    person_id: int | None = None,
    due_at: int | None = None,
    dedupe_key: str | None = None,
    not_after: int | None = None,
    folds: bool = False,
) -> Outgoing | None:
    """Write a row; None when it is not to go now, or one with this key stands already."""
    present = to_ms(now)
    number = tx.insert(
        _INSERT,
        chat_id=chat_id,
        person_id=person_id,
        lane=int(lane),
        body=tx.vault.seal_json(body, _BODY),
        # The sender looks for what became due since its last look, so nothing is ever due in the past.
        due_at=max(due_at or present, present),
        dedupe_key=dedupe_key,
        not_after=not_after,
        folds=int(folds),
    )
    if number is None or (due_at or 0) > present or lane >= Lane.REMINDER:
        return None
    return Outgoing(number, chat_id, lane, body, language, person_id, not_after=not_after, folds=folds)


def post(
    tx: Transaction, post: Post, now: datetime, language: str, *, by: int | None = None
) -> Outgoing | None:
    """Write a post to somebody else; `by` is whoever caused it, and is never kept waiting for an answer."""
    due_at = post.due_at_ms
    if hush.holds(tx, post, by):
        due_at = max(due_at or 0, to_ms(now)) + hush.LATER_MS
    return put(
        tx,
        post.chat_id,
        post.leaves_by,
        _body_of_post(post),
        now,
        language=post.language or language,
        person_id=post.person_id,
        due_at=due_at,
        dedupe_key=post.dedupe_key,
        not_after=post.not_after_ms,
    )


def posted(
    tx: Transaction,
    posts: Sequence[Post],
    now: datetime,
    people: People,
    default: str = "",
    *,
    by: int | None = None,
) -> list[Outgoing]:
    """Write several posts, each in its reader's language; give those that may leave at once."""
    readers = [one.person_id for one in posts if one.person_id is not None]
    known = people.languages(tx, readers) if readers else {}
    written = [post(tx, one, now, known.get(one.person_id or 0, default), by=by) for one in posts]
    return [one for one in written if one is not None]


def due(tx: Transaction, lanes: list[int], since: int, now: datetime, after: int, most: int) -> list[int]:
    """Give the ids of rows that became due since, in order; nothing is marked: replies are sent again anyway."""
    rows = tx.all(_DUE, lanes=lanes, since=since, now=to_ms(now), after=after, most=most)
    return [row[0] for row in rows]


def due_to(
    tx: Transaction, chat_id: int, lanes: list[int], since: int, now: datetime, most: int
) -> list[int]:
    """Give the ids of what is due to one chat from this row on, in order."""
    rows = tx.all(_DUE_TO, chat_id=chat_id, lanes=lanes, since=since, now=to_ms(now), most=most)
    return [row[0] for row in rows]


def fold(tx: Transaction, newest: Outgoing, now: datetime) -> None:
    """Cancel older answers to this chat that still wait in the same lane: a help card gives way only to a help card."""
    tx.run(_FOLD, chat_id=newest.chat_id, lane=int(newest.lane), id=newest.id, now=to_ms(now))
    newest.folded = True


def load(tx: Transaction, ids: list[int]) -> list[Outgoing]:
    """Give those of these rows that are still to be sent."""
    return [_outgoing(tx, row) for row in tx.all(_LOAD, ids=ids)]


def claim(tx: Transaction, lane: Lane, now: datetime, most: int) -> list[Outgoing]:
    """Mark up to `most` rows as `sending` and give them: for lanes where nothing may be sent twice."""
    rows = tx.all(_CLAIM, lane=int(lane), now=to_ms(now), most=most)
    return [_outgoing(tx, row) for row in sorted(rows)]


def settle(tx: Transaction, ended: Sequence[tuple[int, str, int | None]], now: datetime) -> None:
    """Write down how messages ended (row, status, number at Telegram), and forget their words."""
    at = to_ms(now)
    tx.many(
        _SETTLE,
        [{"id": id, "status": status, "message_id": number, "now": at} for id, status, number in ended],
    )


def settle_left(tx: Transaction, now: datetime) -> list[tuple[int, dict[str, Any]]]:
    """After a crash: what was being sent in the careful lanes is unknown; give the chat and body of each."""
    left = [(row[1], _opened(tx, row[2])) for row in tx.all(_SENDING)]
    tx.run(_LEFT_SENDING, now=to_ms(now))
    return left


def put_back(tx: Transaction, ids: list[int]) -> None:
    """Undo the claim of rows that never left: a stop in good order leaves nothing unknown."""
    tx.run(_PUT_BACK, ids=ids)


def withdraw(tx: Transaction, keys: list[str], now: datetime) -> list[str]:
    """Take back what has not been claimed yet, and give the keys of what was."""
    pending = [row[0] for row in tx.all(_PENDING, keys=keys)]
    if pending:
        tx.run(_WITHDRAW, keys=pending, now=to_ms(now))
    return pending


def migrate(tx: Transaction, old: int, new: int) -> None:
    """Follow a group that became a supergroup."""
    tx.run(_MIGRATE, old=old, new=new)
    tx.run(_MIGRATE_CHAT, old=old, new=new)


def ends(tx: Transaction, keys: list[str]) -> dict[str, str]:
    """Say how the messages with these dedupe keys ended, or that they are still going; deleted ones are left out."""
    return {row[0]: row[1] for row in tx.all(_ENDS, keys=keys)}


def recall(tx: Transaction, keys: list[str], now: datetime) -> int:
    """Take back what has not begun to leave: its reason is gone; give how many."""
    return tx.run(_RECALL, keys=keys, now=to_ms(now)) if keys else 0


def forget(tx: Transaction, person_id: int) -> None:
    """Forget all that was or is to be sent to this person; the rows stay as numbers that are not given again."""
    tx.run(_FORGET_CHAT, person_id=person_id)
    tx.run(_FORGET_ABOUT, person_id=person_id)


def purge(tx: Transaction, before: datetime, most: int) -> int:
    """Delete up to `most` rows settled before."""
    return tx.run(_PURGE, before=to_ms(before), most=most)


def _opened(tx: Transaction, sealed: bytes) -> dict[str, Any]:
    """Give a body; one that no key opens says so, and whoever is to send it sets it aside."""
    try:
        body: dict[str, Any] = tx.vault.open_json(sealed, _BODY)
    except (ValueError, TypeError):
        metrics.ASIDE.inc()
        return {"unreadable": True}
    return body


def _outgoing(tx: Transaction, row: tuple[Any, ...]) -> Outgoing:
    id, chat_id, person_id, lane, sealed, attempts, not_after, folds = row
    body = _opened(tx, sealed)
    # A screen read back is a copy of its own, so keeping what is rendered of it would never serve again.
    body.pop("fixed", None)
    return Outgoing(
        id,
        chat_id,
        Lane(lane),
        body,
        body.get("language", ""),
        person_id,
        attempts,
        not_after=not_after,
        folds=bool(folds),
    )
