"""People to whom nothing may come by itself: what others and the clock write to them waits until that ends.

Answers to what they do themselves pass, and so does what only takes something away. A row that waits is due in another
century; when the hush ends, it is due at its own time again, or at once.
"""

from __future__ import annotations

from datetime import datetime

from bot.db.codecs import to_ms
from bot.db.transaction import Transaction
from bot.telegram.shown.acts import Delete, Menu, Unpin
from bot.telegram.shown.screens import Post

LATER_MS = 4_000_000_000_000
"""So much later a row is due while its reader must not be written to."""

_HUSHED = "select 1 from hushes where chat_id = :chat_id"
_BEGIN = "insert into hushes(chat_id, since) values (:chat_id, :now) on conflict do nothing"
_END = "delete from hushes where chat_id = :chat_id"
_PUT_OFF = """update outbox set due_at = due_at + :later
    where chat_id = :chat_id and status = 'pending' and due_at < :later"""
_BRING_BACK = """update outbox set due_at = case when due_at - :later > :now then due_at - :later else :now end
    where chat_id = :chat_id and status = 'pending' and due_at >= :later"""
_STANDING = """select message_id, min(settled_at) from outbox where chat_id = :chat_id and status = 'sent'
    and message_id is not null group by message_id having min(settled_at) >= :since"""
_TAKES_AWAY = (Delete, Unpin, Menu)


def begin(tx: Transaction, chat_id: int, now: datetime) -> None:
    """Let nothing come to this person by itself, also what lies ready already."""
    tx.run(_BEGIN, chat_id=chat_id, now=to_ms(now))
    tx.run(_PUT_OFF, chat_id=chat_id, later=LATER_MS)


def end(tx: Transaction, chat_id: int, now: datetime) -> None:
    """Let come what waited; what has its own last hour decides again whether it still helps."""
    if tx.run(_END, chat_id=chat_id):
        tx.run(_BRING_BACK, chat_id=chat_id, later=LATER_MS, now=to_ms(now))


def forget(tx: Transaction, chat_id: int) -> None:
    """Nothing is known of this person any more; what waits for them is cancelled with all the rest."""
    tx.run(_END, chat_id=chat_id)
    tx.run(_BRING_BACK, chat_id=chat_id, later=LATER_MS, now=0)


def holds(tx: Transaction, post: Post, by: int | None = None) -> bool:
    """Say whether this post must wait; `by` is whoever caused it."""
    if post.chat_id <= 0 or post.agreed or post.chat_id == by:
        return False
    if isinstance(post.act, _TAKES_AWAY):
        return False
    return tx.one(_HUSHED, chat_id=post.chat_id) is not None


def standing(tx: Transaction, chat_id: int, since: datetime) -> list[int]:
    """Give the messages of ours that came to this chat since, as far as we know."""
    return [row[0] for row in tx.all(_STANDING, chat_id=chat_id, since=to_ms(since))]
