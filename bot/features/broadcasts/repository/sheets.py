"""Announcements and their words as rows."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from bot.db.codecs import from_ms, to_ms
from bot.db.transaction import Transaction
from bot.features.broadcasts.domain import wording as wordings
from bot.features.broadcasts.domain.audience import Audience, Count
from bot.features.broadcasts.domain.broadcast import (
    ENDS,
    Broadcast,
    Mend,
    Sheet,
    State,
    Tally,
    Topic,
)
from bot.features.broadcasts.domain.wording import Wording
from bot.features.broadcasts.repository import audiences

_MEANT_FOR = "broadcasts.meant_for"
_COLUMNS = """select id, author_id, editor_id, state, topic, meant_for, revision, starts_at, urgent,
    recipients, sent, failed, blocked, held, unknown, round, mended, to_mend, agrees, expanded, confirmed_by,
    progress_id, ended_at, recalled from broadcasts """
_FIND = _COLUMNS + "where id = :id"
_LATEST = _COLUMNS + "order by id desc limit :most"
_IN_STATE = _COLUMNS + "where state in :states order by id"
_DUE = _COLUMNS + "where state = 'scheduled' and starts_at <= :now order by starts_at, id"
_ADD = """insert into broadcasts(author_id, editor_id, topic, made_at)
    values (:author_id, :author_id, :topic, :now)"""
_CHANGE = """update broadcasts set topic = :topic, meant_for = :meant_for, editor_id = :editor_id,
    revision = revision + 1, counted = :counted where id = :id"""
_TOUCH = "update broadcasts set editor_id = :editor_id, revision = revision + 1 where id = :id"
_URGENT = """update broadcasts set urgent = :urgent, reason = :reason, editor_id = :editor_id,
    revision = revision + 1 where id = :id"""
_MOVE = "update broadcasts set state = :state where id = :id and state = :before"
_START_AT = "update broadcasts set starts_at = :at where id = :id"
_CONFIRMED = "update broadcasts set confirmed_by = :person_id where id = :id"
_END = "update broadcasts set ended_at = :at where id = :id"
_COUNTED = "select counted from broadcasts where id = :id"
_SET_COUNTED = "update broadcasts set counted = :counted where id = :id"
_UNCOUNTED = (
    "select id from broadcasts where state = 'draft' and counted like '%\"done\": false%' order by id"
)
_SHOW = "update broadcasts set progress_id = :message_id where id = :id"
_SHOWN = "select shown from broadcasts where id = :id"
_TO_SHOW = (
    _COLUMNS
    + """where progress_id is not null and (state = 'sending' or state = 'paused' or state = 'checking'
        or state = 'correcting' or state = 'recalling' or ended_at >= :since) order by id"""
)
_SET_SHOWN = "update broadcasts set shown = :shown, shown_at = :at where id = :id"

_WORDINGS = "select language, body from broadcast_wordings where broadcast_id = :id order by place"
_WRITE = """insert into broadcast_wordings(broadcast_id, language, place, body)
    values (:id, :language, (select coalesce(max(place), 0) + 1 from broadcast_wordings where broadcast_id = :id),
    :body) on conflict (broadcast_id, language) do update set body = excluded.body"""
_DROP = "delete from broadcast_wordings where broadcast_id = :id and language = :language"

_REASON, _BODY = "broadcasts.reason", "broadcast_wordings.body"


def add(tx: Transaction, author_id: int, topic: Topic, now: datetime) -> int:
    return tx.insert(_ADD, author_id=author_id, topic=topic.value, now=to_ms(now)) or 0


def find(tx: Transaction, id: int) -> Broadcast | None:
    row = tx.one(_FIND, id=id)
    return _broadcast(tx, row) if row else None


def sheet(tx: Transaction, broadcast: Broadcast) -> Sheet:
    """Add the words, the language that was written first before the others."""
    rows = tx.all(_WORDINGS, id=broadcast.id)
    return Sheet(
        broadcast,
        tuple(wordings.unpacked(language, tx.vault.open_json(body, _BODY)) for language, body in rows),
    )


def latest(tx: Transaction, most: int) -> list[Broadcast]:
    return [_broadcast(tx, row) for row in tx.all(_LATEST, most=most)]


def in_states(tx: Transaction, states: Iterable[State]) -> list[Broadcast]:
    return [_broadcast(tx, row) for row in tx.all(_IN_STATE, states=[state.value for state in states])]


def due(tx: Transaction, now: datetime) -> list[Broadcast]:
    """Give those whose hour has come."""
    return [_broadcast(tx, row) for row in tx.all(_DUE, now=to_ms(now))]


def change(tx: Transaction, id: int, topic: Topic, audience: Audience, editor_id: int) -> None:
    """Write another topic or audience down; whoever counted must count anew."""
    tx.run(
        _CHANGE,
        id=id,
        topic=topic.value,
        meant_for=audiences.sealed(tx, audience, _MEANT_FOR),
        editor_id=editor_id,
        counted=json.dumps(Count().packed()),
    )


def touch(tx: Transaction, id: int, editor_id: int) -> None:
    """Its words changed, so what was agreed to before is another one."""
    tx.run(_TOUCH, id=id, editor_id=editor_id)


def set_urgent(tx: Transaction, id: int, reason: str | None, editor_id: int) -> None:
    sealed = tx.vault.seal(reason, _REASON) if reason is not None else None
    tx.run(_URGENT, id=id, urgent=int(reason is not None), reason=sealed, editor_id=editor_id)


def move(tx: Transaction, id: int, before: State, state: State) -> bool:
    """Go from one state to the next; False when it stands in another one by now."""
    return tx.run(_MOVE, id=id, before=before.value, state=state.value) > 0


def start_at(tx: Transaction, id: int, at: datetime) -> None:
    tx.run(_START_AT, id=id, at=to_ms(at))


def confirmed(tx: Transaction, id: int, person_id: int) -> None:
    tx.run(_CONFIRMED, id=id, person_id=person_id)


def end(tx: Transaction, id: int, now: datetime) -> None:
    tx.run(_END, id=id, at=to_ms(now))


def write(tx: Transaction, id: int, wording: Wording) -> None:
    """Write down what readers of one language get."""
    body = tx.vault.seal_json(wording.packed(), _BODY)
    tx.run(_WRITE, id=id, language=wording.language, body=body)


def drop(tx: Transaction, id: int, language: str) -> None:
    tx.run(_DROP, id=id, language=language)


def counted(tx: Transaction, id: int) -> Count:
    """Give how far the audience was counted."""
    row = tx.one(_COUNTED, id=id)
    return Count(**json.loads(row[0])) if row else Count()


def set_counted(tx: Transaction, id: int, count: Count) -> None:
    tx.run(_SET_COUNTED, id=id, counted=json.dumps(count.packed()))


def uncounted(tx: Transaction) -> list[int]:
    """Give drafts whose audience is not counted to the end."""
    return [row[0] for row in tx.all(_UNCOUNTED)]


def set_progress(tx: Transaction, id: int, message_id: int) -> None:
    tx.run(_SHOW, id=id, message_id=message_id)


def shown(tx: Transaction, id: int) -> str | None:
    """Give what the bar says."""
    row = tx.one(_SHOWN, id=id)
    return row[0] if row else None


def to_show(tx: Transaction, since: datetime) -> list[Broadcast]:
    """Give those with a bar that may have moved: they go on, or ended since."""
    return [_broadcast(tx, row) for row in tx.all(_TO_SHOW, since=to_ms(since))]


def set_shown(tx: Transaction, id: int, shown: str, now: datetime) -> None:
    tx.run(_SET_SHOWN, id=id, shown=shown, at=to_ms(now))


def _broadcast(tx: Transaction, row: tuple[Any, ...]) -> Broadcast:
    (id, author_id, editor_id, state, topic, meant_for, revision, starts_at, urgent, recipients, *ends) = row
    counts, rest = ends[: len(ENDS)], ends[len(ENDS) :]
    (round, mended, to_mend, agrees, expanded, confirmed_by, progress_id, ended_at, recalled) = rest
    return Broadcast(
        id,
        author_id,
        editor_id,
        State(state),
        Topic(topic),
        audiences.opened(tx, meant_for, _MEANT_FOR),
        revision,
        from_ms(starts_at) if starts_at is not None else None,
        bool(urgent),
        Tally(recipients, dict(zip(ENDS, counts, strict=True))),
        round,
        {Mend(key): many for key, many in json.loads(mended).items()},
        to_mend,
        None if agrees is None else bool(agrees),
        bool(expanded),
        confirmed_by,
        progress_id,
        from_ms(ended_at) if ended_at is not None else None,
        bool(recalled),
    )
