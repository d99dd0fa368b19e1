"""How an announcement reaches its people: copies are listed, handed to the outbox bit by bit, counted anew."""

from __future__ import annotations

import logging
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from bot.db.transaction import Transaction
from bot.features.broadcasts.domain.broadcast import ENDS, Broadcast, Fate, Sheet, State, Topic
from bot.features.broadcasts.domain.wording import Wording
from bot.features.broadcasts.repository import copies, crowd, sheets
from bot.features.broadcasts.repository.copies import Ended, Waiting
from bot.features.broadcasts.service.crowd import Crowd, Page
from bot.features.reminders.service import Reminders

log = logging.getLogger(__name__)

PREPARED = 300
"""So many copies lie ready in the outbox: enough for ten seconds, few enough to be taken back at once."""
SLICE = 10
"""So many are handed over in one transaction."""
KEPT = timedelta(days=180)
COUNTED = 5_000
"""So many are counted anew in one transaction."""


class Mailbox(Protocol):
    """What this room needs of the outbox, by the keys it gave to its messages."""

    def withdraw(self, tx: Transaction, keys: list[str], now: datetime) -> Collection[str]:
        """Take back what has not left, and say which."""
        ...

    def ends(self, tx: Transaction, keys: list[str]) -> dict[str, str]:
        """Say how messages ended, or that they are still going; what is gone is left out."""
        ...


@dataclass(frozen=True, slots=True)
class Parcel:
    """One copy that is handed to the outbox."""

    broadcast_id: int
    number: int
    attempt: int
    person_id: int
    topic: Topic
    wording: Wording
    night: datetime | None
    """When its reader's quiet hours begin: it must have left by then."""

    @property
    def key(self) -> str:
        return key_of(self.broadcast_id, self.number, self.attempt)


def key_of(broadcast_id: int, number: int, attempt: int) -> str:
    """Give the outbox's key of a copy; nobody's number is in it."""
    return f"broadcast:{broadcast_id}:{number}:{attempt}"


class Delivery:
    """Moves announcements on; nobody presses anything here. Each method is one short slice."""

    def __init__(self, people: Crowd, reminders: Reminders, mailbox: Mailbox) -> None:
        self._crowd, self._reminders, self._mailbox = people, reminders, mailbox

    # ---- listing copies -------------------------------------------------------------------------

    def start_due(self, tx: Transaction, now: datetime) -> list[Broadcast]:
        """Begin what was planned for now."""
        due = [one.id for one in sheets.due(tx, now) if sheets.move(tx, one.id, one.state, State.SENDING)]
        return [one for id in due if (one := sheets.find(tx, id))]

    def under_way(self, tx: Transaction, *states: State) -> list[Broadcast]:
        return sheets.in_states(tx, states)

    def expand(self, tx: Transaction, one: Broadcast) -> bool:
        """List copies for some more people; False when everybody was gone through before."""
        if one.expanded:
            return False
        after, recipients = copies.expansion(tx, one.id)
        page = self._crowd.page(tx, one.audience, one.topic, after)
        copies.add(tx, one.id, recipients + 1, _listed(page))
        copies.note(tx, one.id, [member.obstacle for member in page.members if member.obstacle])
        whole = page.last is None
        copies.expanded(tx, one.id, page.last or after, recipients + len(page.members), whole=whole)
        return True

    # ---- handing over ---------------------------------------------------------------------------

    def hand_over(self, tx: Transaction, one: Broadcast, now: datetime) -> tuple[list[Parcel], bool]:
        """Give copies that are to be written to the outbox now, and whether more could be at once."""
        room = PREPARED - len(copies.queued(tx, one.id))
        found = copies.waiting(tx, one.id, now, min(room, SLICE)) if room > 0 else []
        if not found:
            return [], False
        awake = self._awake(tx, one, self._reachable(tx, one, found), now)
        sheet = sheets.sheet(tx, one)
        parcels = [self._parcel(tx, sheet, copy, now) for copy in awake]
        copies.queue(tx, one.id, [(parcel.number, parcel.wording.language) for parcel in parcels])
        return parcels, len(found) == SLICE

    def _reachable(self, tx: Transaction, one: Broadcast, found: Sequence[Waiting]) -> list[Waiting]:
        """Leave out whom something came in the way of since the copies were listed."""
        ids = [copy.person_id for copy in found]
        held, lost = self._crowd.holds.held(tx, ids), crowd.lost(tx, ids)
        stopped = crowd.stopped(tx, one.topic.value, ids)
        ended = [
            Ended(copy.number, fate, reason)
            for copy in found
            for fate, reason in [_obstacle(copy.person_id, held, stopped, lost)]
            if fate
        ]
        copies.end(tx, one.id, ended)
        gone = {one.number for one in ended}
        return [copy for copy in found if copy.number not in gone]

    def _awake(
        self, tx: Transaction, one: Broadcast, found: Sequence[Waiting], now: datetime
    ) -> list[Waiting]:
        """Let those wait who sleep now, unless this one cannot."""
        if one.urgent:
            return list(found)
        mornings = {copy.number: self._reminders.awake_at(tx, copy.person_id, now) for copy in found}
        copies.sleep(tx, one.id, [(number, at) for number, at in mornings.items() if at > now])
        return [copy for copy in found if mornings[copy.number] <= now]

    def _parcel(self, tx: Transaction, sheet: Sheet, copy: Waiting, now: datetime) -> Parcel:
        one, wording = sheet.broadcast, sheet.wording_for(copy.language)
        if wording is None:
            raise LookupError("an announcement without words was sent")
        night = None if one.urgent else self._reminders.asleep_at(tx, copy.person_id, now)
        return Parcel(one.id, copy.number, copy.attempt + 1, copy.person_id, one.topic, wording, night)

    # ---- hearing how it ended -------------------------------------------------------------------

    def ended(
        self,
        tx: Transaction,
        broadcast_id: int,
        number: int,
        status: str,
        reason: str | None,
        message_ids: Sequence[int],
        now: datetime,
    ) -> None:
        """Write down how the outbox ended a copy."""
        if status in {"missed", "cancelled"}:
            # It had not left when the night began, or was taken back: it waits anew.
            copies.wait_again(tx, broadcast_id, [number])
            return
        fate = _fate(status, reason)
        first = message_ids[0] if message_ids else None
        why = None if fate is Fate.SENT else reason
        heard = copies.heard(tx, broadcast_id, Ended(number, fate, why, now, first))
        if heard and len(message_ids) > 1:
            copies.add_messages(tx, broadcast_id, number, message_ids[1:])

    def below(self, tx: Transaction, broadcast_id: int, number: int, message_ids: Sequence[int]) -> None:
        """Remember the message below an album, too: it is recalled with it."""
        copies.add_messages(
            tx, broadcast_id, number, [*copies.messages(tx, broadcast_id, number), *message_ids]
        )

    def take_back(self, tx: Transaction, broadcast_id: int, now: datetime) -> int:
        """Take everything back that lies ready and has not left; give how many."""
        queued = copies.queued(tx, broadcast_id)
        keys = {key_of(broadcast_id, number, attempt): number for number, attempt, _ in queued}
        back = self._mailbox.withdraw(tx, list(keys), now) if keys else ()
        copies.wait_again(tx, broadcast_id, [keys[key] for key in back])
        return len(back)

    def let_go(self, tx: Transaction, now: datetime) -> bool:
        """Who got what is known for half a year; then only the sums stay. True when more is left."""
        return copies.let_go(tx, now - KEPT, COUNTED // 10)

    # ---- the count before it may be called finished ---------------------------------------------

    def all_gone(self, tx: Transaction, one: Broadcast) -> bool:
        """Say whether nobody is left to write to, and go on to the counting then."""
        fresh = sheets.find(tx, one.id)
        if fresh is None or not fresh.expanded or copies.any_waiting(tx, one.id) or copies.queued(tx, one.id):
            return False
        return sheets.move(tx, one.id, State.SENDING, State.CHECKING)

    def look_after(self, tx: Transaction, one: Broadcast, going: Collection[str], now: datetime) -> int:
        """End copies whose message ended without our hearing of it; give how many those were."""
        queued = copies.queued(tx, one.id)
        ends = self._mailbox.ends(tx, [key_of(one.id, number, attempt) for number, attempt, _ in queued])
        missed = 0
        for number, attempt, _ in queued:
            status = ends.get(key_of(one.id, number, attempt), "unknown")
            if status not in going:
                missed += 1
                self.ended(tx, one.id, number, status, None, (), now)
        if missed:
            log.warning("copies-unheard-of", extra={"count": missed})
        return missed

    def recount(self, tx: Transaction, one: Broadcast, now: datetime) -> bool | None:
        """Count some more copies anew, from the rows alone; None while more are left.

        True: recipients = sent + failed + blocked + held + unknown, without gaps, and the announcement has ended.
        """
        _, recipients = copies.expansion(tx, one.id)
        found = copies.recount(tx, one.id)
        after = found.get("upto", 0)
        upto = min(after + COUNTED, recipients)
        for fate, many in copies.count_range(tx, one.id, after, upto).items():
            found[fate] = found.get(fate, 0) + many
        found["upto"] = upto
        if upto < recipients:
            copies.set_recount(tx, one.id, found, agrees=None)
            return None
        ends = sum(found.get(fate.value, 0) for fate in ENDS)
        agrees = ends == recipients and not copies.beyond(tx, one.id, recipients)
        copies.set_recount(tx, one.id, found if agrees else {}, agrees=agrees)
        if agrees:
            self._conclude(tx, one, found, now)
        elif one.counted is not False:
            log.error("broadcast-sums-disagree", extra={"broadcast_id": one.id, "count": recipients - ends})
        return agrees

    def _conclude(self, tx: Transaction, one: Broadcast, found: dict[str, int], now: datetime) -> None:
        noted = {fate.value: one.tally[fate] for fate in ENDS}
        if noted != {fate.value: found.get(fate.value, 0) for fate in ENDS}:
            # The rows are the truth; the running sums were only for the bar.
            log.warning("broadcast-sums-mended", extra={"broadcast_id": one.id})
            copies.set_tally(tx, one.id, found)
        sheets.move(tx, one.id, State.CHECKING, State.FINISHED)
        sheets.end(tx, one.id, now)


def _listed(page: Page) -> list[tuple[int, Fate, str | None]]:
    return [
        (member.id, member.obstacle or Fate.WAITING, "before" if member.obstacle is Fate.BLOCKED else None)
        for member in page.members
    ]


def _obstacle(
    person_id: int, held: set[int], stopped: set[int], lost: set[int]
) -> tuple[Fate | None, str | None]:
    if person_id in held:
        return Fate.HELD, None
    if person_id in stopped:
        return Fate.FAILED, "stopped"
    return (Fate.BLOCKED, "before") if person_id in lost else (None, None)


def _fate(status: str, reason: str | None) -> Fate:
    match status, reason:
        case "sent", _:
            return Fate.SENT
        case "failed", "blocked":
            return Fate.BLOCKED
        case "failed", _:
            return Fate.FAILED
        case _:
            return Fate.UNKNOWN
