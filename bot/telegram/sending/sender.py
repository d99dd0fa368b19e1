"""Sends what lies in the outbox: lane by lane, each chat in order, at Telegram's limits, nothing lost."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime

from bot.db.codecs import to_ms
from bot.db.transaction import Database, Transaction
from bot.i18n.languages import Languages
from bot.kernel.clock import Clock
from bot.kernel.errors import StorageFailed
from bot.telegram.ports import People
from bot.telegram.sending import outbox
from bot.telegram.sending.delivery import Delivery
from bot.telegram.sending.outbox import Outgoing
from bot.telegram.sending.queues import Queues
from bot.telegram.sending.render import Recipe
from bot.telegram.sending.settling import Ending, Settling
from bot.telegram.sending.shares import SHARE, Shares
from bot.telegram.shown.acts import Hook, Settled
from bot.telegram.shown.screens import Lane
from bot.telegram.wire.failures import (
    Migrated,
    NoAnswer,
    Outcome,
    Rejected,
    Sent,
    TooFast,
    TryAgain,
    Unreachable,
    Vanished,
    WrongToken,
)
from bot.telegram.wire.session import TelegramSession

log = logging.getLogger(__name__)

WINDOW = 10
"""So many messages are on their way and not yet settled; a crash can repeat no more than these."""
LOOK_SECONDS = 0.5
"""How often the outbox is looked at for what became due; what was just decided comes from memory at once."""
LOOK_BACK_MS = 5_000
PAGE = 500
"""So many rows are brought to memory at once."""
GLANCE = 10_000
"""So many numbers of rows are looked at in one go: each go sorts all of them."""
HELD = 5_000
"""So many rows are kept in memory at most."""
REFILL = 1_000
"""So many of them, when they were brought back from the outbox: these share nothing and weigh more."""
REMEMBERED = 10_000
"""So many settled rows are known again: a look may have sent what a long round hands over only later."""
LONGEST_PAUSE = 60.0
SURE_SECONDS = 0.1
_CAREFUL = (Lane.REMINDER, Lane.BULK)
_QUICK = [int(Lane.URGENT), int(Lane.REPLY)]


class MessageSender:
    """One sender for the whole house."""

    def __init__(
        self,
        database: Database,
        session: TelegramSession,
        languages: Languages,
        people: People,
        queues: Queues,
        recipes: Mapping[str, Recipe],
        hooks: Mapping[str, Hook],
        clock: Clock,
        may_send: Callable[[], bool],
    ) -> None:
        """`may_send` says whether it is still sure that no other process sends."""
        self._database, self._session, self._languages = database, session, languages
        self._people, self._queues, self._clock, self._may_send = people, queues, clock, may_send
        self._delivery = Delivery(session, languages, recipes)
        self._settling = Settling(database, people, hooks, clock)
        self._runs_low = asyncio.Event()
        self._held: set[int] = set()
        self._settled_lately: dict[int, None] = {}
        self._looked_until = 0
        self._newest = 0
        self._seen: frozenset[int] = frozenset()
        self._shares = Shares(queues)
        # After a start all that lies in the outbox comes before what is decided now.
        self._skipped_from: int | None = 1
        self._skipped_lately = False
        self._flying = 0
        self._closing = False
        self._on_duty = not database.shared
        self._catching_up = asyncio.Lock()
        self._called = asyncio.Event()
        self.wrong_token = False

    def hand_over(self, outgoing: Outgoing) -> None:
        """Take a committed row straight from memory."""
        if not self._on_duty:
            self._called.set()
            return
        if outgoing.id is not None:
            if self._database.shared and outgoing.id > self._newest + 1:
                # Another process may have written what comes before.
                self._heard()
            self._newest = max(self._newest, outgoing.id)
        if outgoing.folded:  # Older answers to this chat are cancelled: they do not leave from memory either.
            self._held.difference_update(one.id or 0 for one in self._queues.withdraw_older(outgoing))
        if outgoing.id is None:
            self._queues.put(outgoing)
        elif outgoing.lane is Lane.URGENT:
            # A help card waits for no other message, nor for those that found no room.
            self._keep(outgoing)
        elif self._skipped_from is not None or len(self._held) >= HELD:
            # The row is safe in the outbox; it comes to memory when there is room, after those before it.
            self._skipped_from = min(self._skipped_from or outgoing.id, outgoing.id)
            self._skipped_lately = True
        else:
            self._keep(outgoing)

    def waiting_for(self, chat_id: int) -> int:
        """Say how many messages wait in memory for this chat."""
        return self._queues.waiting(chat_id)

    def _keep(self, outgoing: Outgoing, *, share: bool = True) -> None:
        if outgoing.id is None or outgoing.id in self._held or outgoing.id in self._settled_lately:
            return
        if share and self._shares.leaves_out(outgoing):
            return
        self._held.add(outgoing.id)
        if self._database.shared:
            self._newest = max(self._newest, outgoing.id)
        self._queues.put(outgoing)

    async def stand_by(self) -> None:
        """Leave what is decided here to the process that sends, and call it."""
        while True:
            await self._called.wait()
            self._called.clear()
            await self._database.call_out()

    def _heard(self) -> None:
        """Another process has written something: it leaves before what was written later."""
        self._skipped_from = min(self._skipped_from or self._newest + 1, self._newest + 1)
        self._skipped_lately = True
        self._called.set()

    async def _answer_calls(self) -> None:
        while True:
            await self._called.wait()
            self._called.clear()
            with suppress(StorageFailed):
                await self._catch_up()

    async def run(self) -> None:
        """Send for ever: in one process at a time."""
        self._on_duty = True
        self._looked_until = to_ms(self._clock.now()) - LOOK_BACK_MS
        if left := await self._settling.settle_left():
            log.warning("left-unknown-at-start", extra={"count": left})
        async with asyncio.TaskGroup() as tasks:
            for _ in range(WINDOW):
                tasks.create_task(self._send_one_by_one())
            tasks.create_task(self._settling.run())
            tasks.create_task(self._database.hear(self._heard))
            tasks.create_task(self._answer_calls())
            tasks.create_task(self._look())
            tasks.create_task(self._refill())

    @property
    def busy(self) -> bool:
        """Whether something is in memory that has not gone yet."""
        waits = self._held or self._flying or self._shares or self._skipped_from is not None
        return self._on_duty and bool(waits)

    async def drained(self) -> None:
        """Wait until everything in memory has gone."""
        while self.busy:
            await asyncio.sleep(0.02)

    def close(self) -> None:
        """Before a stop: nothing more is claimed; what is here still leaves."""
        self._closing = True

    async def put_back(self) -> None:
        """Before the end: what was claimed and never left is pending again, and not unknown at the next start."""
        claimed = [one.id for lane in _CAREFUL for one in self._queues.withdraw(lane) if one.id is not None]
        if claimed:
            await self._database.write(outbox.put_back, claimed)

    async def _send_one_by_one(self) -> None:
        while True:
            outgoing = await self._queues.take()
            while not self._may_send():
                await asyncio.sleep(SURE_SECONDS)
            self._flying += 1
            try:
                await self._deliver(outgoing)
            except Exception as error:  # noqa: BLE001 - one message that cannot be made must not stop the rest.
                log.error("message-unmade", extra={"outbox_id": outgoing.id, "error": type(error).__name__})
                await self._settle(outgoing, "failed")
            finally:
                self._flying -= 1

    async def _look(self) -> None:
        """Bring rows from the outbox to memory: after a start, when they become due, when retried."""
        while True:
            try:
                await self._fetch()
            except StorageFailed as error:
                log.error("outbox-unreadable", extra={"code": str(error)})
            self._queues.forget_idle()
            await asyncio.sleep(LOOK_SECONDS)

    async def _fetch(self) -> None:
        now = self._clock.now()
        await self._catch_up()
        after, strange = 0, set[int]()
        while ids := await self._due(self._looked_until, now, after, GLANCE, strange):
            after = ids[-1]
            if len(ids) < GLANCE:
                break
        self._seen = frozenset(strange)
        # Rows are written a moment before they are committed, so each look reaches a little back.
        self._looked_until = to_ms(now) - LOOK_BACK_MS
        await self._claim_more()
        await self._bring_crowded()

    async def _refill(self) -> None:
        """Claim more of a careful lane as soon as it runs low, so that its whole rate is used."""
        while True:
            await self._runs_low.wait()
            self._runs_low.clear()
            try:
                claimed = await self._claim_more() + await self._bring_crowded()
            except StorageFailed as error:
                log.error("outbox-unreadable", extra={"code": str(error)})
                claimed = 0
            if not claimed:
                # Nothing is due; the regular look finds what comes.
                await asyncio.sleep(LOOK_SECONDS / 5)

    async def _claim_more(self) -> int:
        claimed = 0
        for lane in _CAREFUL:
            room = WINDOW - self._queues.count(lane)
            if room > 0 and not self._closing:
                for row in await self._database.write(self._claim, lane, self._clock.now(), room):
                    self._keep(row)
                    claimed += 1
        return claimed

    async def _bring_crowded(self) -> int:
        """Bring the next rows of chats that had more waiting than their share of the memory."""
        brought = 0
        for chat_id, since in self._shares.with_room():
            ids = await self._database.read(outbox.due_to, chat_id, _QUICK, since, self._clock.now(), SHARE)
            for row in await self._database.read(self._load, ids) if ids else ():
                self._keep(row, share=False)
                brought += 1
            self._shares.brought(chat_id, ids)
        return brought

    async def _catch_up(self) -> None:
        """Bring rows that found no room in memory, in their order, until none is left in the outbox alone."""
        async with self._catching_up:
            await self._catch_up_in_turn()

    async def _catch_up_in_turn(self) -> None:
        while self._skipped_from is not None and len(self._held) + PAGE <= REFILL:
            self._skipped_lately = False
            # What was skipped while the last page was read became due since, so the clock is asked each time.
            ids = await self._due(0, self._clock.now(), self._skipped_from - 1, PAGE)
            if len(ids) == PAGE:
                self._skipped_from = ids[-1] + 1
            elif not self._skipped_lately:
                self._skipped_from = None

    async def _due(
        self, since: int, now: datetime, after: int, most: int, strange: set[int] | None = None
    ) -> list[int]:
        """Look for replies that are due and take up those that are not here yet; give the ids seen.

        What was decided a moment ago is on its way here through memory, so a row newer than all that were handed
        over waits for the next look: with `strange`, these are put there.
        """
        # What settles while we read looks pending in the snapshot, so it is remembered.
        ids = await self._database.read(outbox.due, _QUICK, since, now, after, most)
        fresh = [id for id in ids if id not in self._held and id not in self._settled_lately]
        if strange is not None:
            strange.update(id for id in fresh if id > self._newest)
            fresh = self._fitting([id for id in fresh if id not in strange or id in self._seen])
        for some in range(0, len(fresh), PAGE):
            for row in await self._database.read(self._load, fresh[some : some + PAGE]):
                self._keep(row)
        return ids

    def _fitting(self, fresh: list[int]) -> list[int]:
        """Give those for whom there is room; the others come later, with all that were written after them."""
        if self._skipped_from is not None:
            fresh = [id for id in fresh if id < (self._skipped_from or 0)]
        room = max(HELD - len(self._held), 0)
        if len(fresh) > room:
            self._skipped_from = fresh[room]
        return fresh[:room]

    def _claim(self, tx: Transaction, lane: Lane, now: datetime, most: int) -> list[Outgoing]:
        # One transaction: a claimed row whose language cannot be read would be sent by nobody.
        return self._in_their_language(tx, outbox.claim(tx, lane, now, most))

    def _load(self, tx: Transaction, ids: list[int]) -> list[Outgoing]:
        return self._in_their_language(tx, outbox.load(tx, ids))

    def _in_their_language(self, tx: Transaction, rows: list[Outgoing]) -> list[Outgoing]:
        people = [row.person_id for row in rows if row.person_id is not None]
        known = self._people.languages(tx, people) if people else {}
        for row in rows:
            row.language = known.get(row.person_id or 0) or row.language or self._languages.first.code
        return rows

    async def _deliver(self, outgoing: Outgoing) -> None:
        if outgoing.has_expired(self._clock.now()):
            # It waited through an outage; who wrote it learns that it never left, and decides again.
            await self._settle(outgoing, "missed")
            return
        outcome = await self._delivery.deliver(outgoing)
        self._queues.answered(outgoing)
        await self._conclude(outgoing, outcome)

    async def _conclude(self, outgoing: Outgoing, outcome: Outcome) -> None:
        self.wrong_token = isinstance(outcome, WrongToken)
        match outcome:
            case Sent() as sent:
                await self._settle(outgoing, "sent", sent)
            case TooFast(seconds=seconds):
                self._queues.too_fast(outgoing, seconds)
            case TryAgain() | WrongToken():
                self._again(outgoing)
            case NoAnswer() if outgoing.lane not in _CAREFUL:
                # Better a reply twice than never, however long the outage; a reminder is better missed than doubled.
                self._again(outgoing)
            case NoAnswer():
                await self._settle(outgoing, "unknown")
            case Migrated(chat_id=chat_id):
                await self._follow(outgoing, chat_id)
            case Unreachable():
                await self._settle(outgoing, "failed", reason="blocked", lost=True)
            case Vanished(what=what):
                reason = "no-thread" if what == "thread" else "no-message"
                await self._settle(outgoing, "failed", reason=reason)
            case Rejected(code=code, rights=rights):
                log.error("message-rejected", extra={"outbox_id": outgoing.id, "status": code})
                await self._settle(outgoing, "failed", reason="no-rights" if rights else "rejected")
            case _:
                await self._settle(outgoing, "failed", reason="rejected")

    async def _follow(self, outgoing: Outgoing, chat_id: int) -> None:
        try:
            await self._database.write(outbox.migrate, outgoing.chat_id, chat_id)
        except StorageFailed:
            self._again(outgoing)
        else:
            self._queues.move(outgoing, chat_id)

    def _again(self, outgoing: Outgoing) -> None:
        outgoing.tries += 1
        self._queues.back(outgoing, pause_after(outgoing.tries))

    async def _settle(
        self,
        outgoing: Outgoing,
        status: str,
        sent: Sent | None = None,
        *,
        reason: str | None = None,
        lost: bool = False,
    ) -> None:
        if outgoing.id is not None:
            it = sent or Sent(None)
            settled = Settled(
                status, outgoing.chat_id, it.message_id, it.thread_id, reason, it.others, it.poll_id
            )
            for follows in await self._settling.write(Ending(outgoing, settled, lost)):
                self.hand_over(follows)
            self._settled_lately[outgoing.id] = None
            if len(self._settled_lately) > REMEMBERED:
                del self._settled_lately[next(iter(self._settled_lately))]
            self._held.discard(outgoing.id)
        self._queues.gone(outgoing)
        low = outgoing.lane in _CAREFUL and self._queues.count(outgoing.lane) <= WINDOW // 2
        if low or self._shares.has_room(outgoing.chat_id):
            self._runs_low.set()


def pause_after(tries: int) -> float:
    """Give the seconds to wait before a message is tried again, however often it was tried."""
    return min(0.5 * 2.0 ** min(tries, 10), LONGEST_PAUSE)
