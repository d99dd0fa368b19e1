"""Copies that are corrected or recalled: round by round, each brought to the newest round once."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.db.codecs import from_ms
from bot.db.transaction import Transaction
from bot.features.broadcasts.domain.broadcast import Mend

_BEGIN = """update broadcasts set round = round + 1, mended = '{}', mend_language = :language, recalled = :recalled,
    to_mend = (select count(*) from broadcast_copies where broadcast_id = :id and fate = 'sent'
               and (:whole = 1 or language = :language))
    where id = :id"""
_LANGUAGE = "select mend_language from broadcasts where id = :id"
_NEXT = """select number, person_id, language, message_id, more_ids, sent_at from broadcast_copies
    where broadcast_id = :id and fate = 'sent' and round < :round order by round, number limit :most"""
_TAKE = """update broadcast_copies set round = :round, mending = :mending, mend = :mend
    where broadcast_id = :id and number = :number"""
_ON_THEIR_WAY = (
    """select number from broadcast_copies where broadcast_id = :id and mending = 1 order by number"""
)
_END = """update broadcast_copies set mending = 0, mend = :mend
    where broadcast_id = :id and number = :number and round = :round and mending = 1"""
_MENDED = "select mended from broadcasts where id = :id"
_SET_MENDED = "update broadcasts set mended = :mended where id = :id"


@dataclass(frozen=True, slots=True)
class Standing:
    """A copy that stands in somebody's chat."""

    number: int
    person_id: int | None
    language: str | None
    message_ids: tuple[int, ...]
    sent_at: datetime | None


def begin(tx: Transaction, id: int, language: str | None, *, recalled: bool) -> None:
    """Begin a round over the copies in one language, or over all."""
    tx.run(_BEGIN, id=id, language=language, whole=int(language is None), recalled=int(recalled))


def language(tx: Transaction, id: int) -> str | None:
    """Give the language whose copies this round is about; None: all."""
    row = tx.one(_LANGUAGE, id=id)
    return row[0] if row else None


def standing(tx: Transaction, id: int, round: int, most: int) -> list[Standing]:
    """Give some copies that were not brought to this round yet."""
    return [
        Standing(
            number,
            person_id,
            language,
            (*([message_id] if message_id is not None else []), *json.loads(more or "[]")),
            from_ms(sent_at) if sent_at is not None else None,
        )
        for number, person_id, language, message_id, more, sent_at in tx.all(
            _NEXT, id=id, round=round, most=most
        )
    ]


def take(tx: Transaction, id: int, round: int, taken: Sequence[tuple[int, bool, Mend | None]]) -> None:
    """Bring copies to the round: (number, whether something is on its way, or how it ended at once)."""
    tx.many(
        _TAKE,
        [
            {
                "id": id,
                "round": round,
                "number": number,
                "mending": int(mending),
                "mend": mend.value if mend else None,
            }
            for number, mending, mend in taken
        ],
    )


def on_their_way(tx: Transaction, id: int) -> list[int]:
    return [row[0] for row in tx.all(_ON_THEIR_WAY, id=id)]


def end(tx: Transaction, id: int, round: int, number: int, mend: Mend) -> bool:
    """Write down how it ended; False when it had ended already."""
    return tx.run(_END, id=id, round=round, number=number, mend=mend.value) > 0


def note(tx: Transaction, id: int, mends: Sequence[Mend]) -> None:
    """Add to the sums of this round."""
    row = tx.one(_MENDED, id=id)
    sums: dict[str, int] = json.loads(row[0]) if row else {}
    for mend in mends:
        sums[mend.value] = sums.get(mend.value, 0) + 1
    tx.run(_SET_MENDED, id=id, mended=json.dumps(sums))
