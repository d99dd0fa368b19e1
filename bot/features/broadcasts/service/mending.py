"""Corrects or recalls what stands in people's chats: copy by copy, through the same lane."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.db.transaction import Transaction
from bot.features.broadcasts.domain.broadcast import (
    DELETABLE,
    Broadcast,
    Mend,
    Sheet,
    State,
    Topic,
)
from bot.features.broadcasts.domain.wording import Wording
from bot.features.broadcasts.repository import mends, sheets
from bot.features.broadcasts.repository.mends import Standing
from bot.features.broadcasts.service.delivery import PREPARED, SLICE, Mailbox

MARGIN = timedelta(minutes=10)
"""What would reach Telegram only at the last moment of the 48 hours is edited instead."""


@dataclass(frozen=True, slots=True)
class Repair:
    """One copy that is edited or deleted."""

    broadcast_id: int
    number: int
    round: int
    person_id: int
    message_ids: tuple[int, ...]
    topic: Topic
    wording: Wording
    delete: bool
    recalled: bool

    @property
    def key(self) -> str:
        return key_of(self.broadcast_id, self.number, self.round)

    @property
    def done(self) -> Mend:
        """What it is called when it worked."""
        return Mend.OLD if self.recalled and not self.delete else Mend.DONE


def key_of(broadcast_id: int, number: int, round: int) -> str:
    return f"broadcast-mend:{broadcast_id}:{number}:{round}"


class Mending:
    """Brings copies to the newest round. Each method is one short slice."""

    def __init__(self, mailbox: Mailbox) -> None:
        self._mailbox = mailbox

    def hand_over(self, tx: Transaction, one: Broadcast, now: datetime) -> tuple[list[Repair], bool]:
        """Give copies that are to be edited or deleted now, and whether more could be at once."""
        room = PREPARED - len(mends.on_their_way(tx, one.id))
        found = mends.standing(tx, one.id, one.round, min(room, SLICE)) if room > 0 else []
        if not found:
            return [], False
        language, sheet = mends.language(tx, one.id), sheets.sheet(tx, one)
        repairs, taken = [], []
        for copy in found:
            concerned = language is None or copy.language == language
            repair = self._repair(sheet, copy, now) if concerned else None
            at_once = Mend.NAMELESS if concerned and repair is None else None
            taken.append((copy.number, repair is not None, at_once))
            repairs += [repair] if repair else []
        mends.take(tx, one.id, one.round, taken)
        mends.note(tx, one.id, [mend for _, _, mend in taken if mend])
        return repairs, len(found) == SLICE

    def _repair(self, sheet: Sheet, copy: Standing, now: datetime) -> Repair | None:
        one, wording = sheet.broadcast, sheet.wording_for(copy.language or "")
        if copy.person_id is None or not copy.message_ids or wording is None:
            return None
        recalled = one.state is State.RECALLING
        young = copy.sent_at is not None and now - copy.sent_at < DELETABLE - MARGIN
        return Repair(
            one.id,
            copy.number,
            one.round,
            copy.person_id,
            copy.message_ids,
            one.topic,
            wording,
            delete=recalled and young,
            recalled=recalled,
        )

    def ended(self, tx: Transaction, broadcast_id: int, number: int, round: int, mend: Mend) -> None:
        """Write down how it ended."""
        if mends.end(tx, broadcast_id, round, number, mend):
            mends.note(tx, broadcast_id, [mend])

    def look_after(self, tx: Transaction, one: Broadcast, going: frozenset[str]) -> None:
        """End repairs whose message ended without our hearing of it."""
        numbers = mends.on_their_way(tx, one.id)
        ends = self._mailbox.ends(tx, [key_of(one.id, number, one.round) for number in numbers])
        for number in numbers:
            if ends.get(key_of(one.id, number, one.round), "unknown") not in going:
                self.ended(tx, one.id, number, one.round, Mend.UNKNOWN)

    def is_over(self, tx: Transaction, one: Broadcast, now: datetime) -> bool:
        """Say whether every copy was brought to this round, and finish then."""
        if mends.standing(tx, one.id, one.round, 1) or mends.on_their_way(tx, one.id):
            return False
        sheets.end(tx, one.id, now)
        return sheets.move(tx, one.id, one.state, State.FINISHED)
