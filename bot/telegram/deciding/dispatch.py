"""Rounds of decisions: the heads of the waiting people's lines go to the database's thread together."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any

import orjson
from aiogram import Bot

from bot.db.transaction import Database, Transaction, Unit
from bot.kernel.clock import Clock
from bot.kernel.errors import ConsentNeeded, Refused, StorageFailed
from bot.telegram import metrics
from bot.telegram.deciding import inbox
from bot.telegram.deciding.decision import Decided, Decisions, NotStored, Question, Rerouted
from bot.telegram.deciding.lines import Lines
from bot.telegram.deciding.routes import Routes
from bot.telegram.ports import Sender, sender_or_nobody
from bot.telegram.sending.lifeline import PATIENCE, Rescue
from bot.telegram.sending.presses import Answers
from bot.telegram.sending.sender import MessageSender
from bot.telegram.shown.screens import Screen
from bot.telegram.updates import Arrived, Place, arrived

log = logging.getLogger(__name__)

_ANSWERED = ("message", "callback_query")
ROUND = 100
"""So many people are decided under one commit."""
FULL = 1000
"""So many updates wait in memory before intake pauses; the rest waits at Telegram."""
REMEMBERED = 10_000
CROWD = 20
"""So many answers to one person may wait; then the newest takes the place of the older ones."""
STORAGE_PAUSE = 1.0
TURN_PAUSE = 0.03
"""So long somebody waits whose earlier update another process has."""
ADOPT_EVERY, ADOPT_AFTER = timedelta(seconds=2), timedelta(seconds=5)
"""What waits longer than that is taken up by every process that has room; deciding it twice does nothing."""


class NotItsTurn(Exception):
    """Something that arrived before waits in another process."""


class Dispatcher:
    """Takes stored updates from intake and gives what is to be sent to the sender."""

    def __init__(
        self,
        database: Database,
        bot: Bot,
        routes: Routes,
        decisions: Decisions,
        sender: MessageSender,
        answers: Answers,
        rescue: Rescue,
        apology: Callable[[str | None], Screen],
        forum: Callable[[Transaction], int | None],
        clock: Clock,
    ) -> None:
        self._database, self._bot, self._routes = database, bot, routes
        self._decisions, self._sender, self._rescue = decisions, sender, rescue
        self._answers = answers
        self._apology, self._forum, self._clock = apology, forum, clock
        self._lines = Lines()
        self._awaited: dict[int, str | None] = {}
        self._room = asyncio.Event()
        self._room.set()
        self._idle = asyncio.Event()
        self._idle.set()
        self._absence: tuple[datetime, datetime] | None = None

    @property
    def absence(self) -> tuple[datetime, datetime] | None:
        """Say from when to when we were away, until what came meanwhile is decided."""
        return self._absence

    def was_away(self, since: datetime, until: datetime) -> None:
        self._absence = since, until

    async def catch_up(self) -> None:
        """Decide what came while we were away; what comes from now on is fresh."""
        if self._absence:
            await self.drained()
            self._absence = None

    async def resume(self) -> int:
        """Take up what was stored but not handled before the last stop; give how many."""
        raws, aside = await self._database.write(inbox.waiting)
        if aside:
            await self._rescue.alarm("alarm-aside", f"inbox {aside}")
        now = asyncio.get_running_loop().time()
        for raw in raws:
            self._add(arrived(raw, now, late=True))
        return len(raws)

    async def take(self, raws: Sequence[Mapping[str, Any]], *, late: bool = False) -> None:
        """Store updates durably and line them up; raises StorageFailed, and then Telegram keeps them.

        When nothing else is waiting, storing joins the commit in which they are decided. A decision that
        does not find its row is undone and tried again, so nothing is decided that a crash would lose.
        """
        now = asyncio.get_running_loop().time()
        fresh = [one for raw in raws if (one := arrived(raw, now, late=late))]
        if not fresh:
            return
        rows = [(one, _as_received(one.raw)) for one in fresh]
        for one in fresh:
            self._add(one)
        # A turn of the loop lets an idle dispatcher route them, so that both writes meet.
        await asyncio.sleep(0)
        try:
            await self._database.write(inbox.store, rows, self._clock.now())
        except StorageFailed:
            # Telegram brings them again and again, so no copy of them is piled up here.
            self._lines.leave(fresh)
            self._let_go()
            raise

    async def run(self) -> None:
        """Decide rounds for ever."""
        while True:
            await self._lines.filled.wait()
            loop = asyncio.get_running_loop()
            units = self._lines.heads(ROUND, loop.time())
            if not units:
                await asyncio.sleep(self._lines.ripe_in(loop.time()) or 0.01)
                continue
            await self._round(units)
            self._let_go()

    def _let_go(self) -> None:
        """Wake who waits for room, or for nothing to be left."""
        if self._lines.size < FULL:
            self._room.set()
        if not self._lines.size:
            self._idle.set()

    @property
    def waiting(self) -> int:
        """How many updates wait to be decided."""
        return self._lines.size

    async def has_room(self) -> None:
        """Wait until fewer updates wait in memory."""
        await self._room.wait()

    async def drained(self) -> None:
        """Wait until nothing waits."""
        await self._idle.wait()

    def _add(self, one: Arrived | None) -> None:
        if one is None:
            return
        self._lines.add(one, urgent=one.late and self._rescue.is_asked_for(one.raw))
        self._idle.clear()
        if self._lines.size >= FULL:
            self._room.clear()

    async def adopt(self) -> None:
        """Take up, for ever, what another process took in and did not decide: it may have died."""
        while self._database.shared:
            await asyncio.sleep(ADOPT_EVERY.total_seconds())
            if self._lines.size >= FULL:
                continue
            try:
                self._join(await self._database.read(inbox.left, self._clock.now() - ADOPT_AFTER, ROUND))
            except Exception as error:  # noqa: BLE001 - a row that cannot be read must not stop the house.
                log.error("adoption-failed", extra={"error": type(error).__name__})
        await asyncio.Event().wait()

    def _join(self, raws: Sequence[Mapping[str, Any]]) -> bool:
        """Line up what others have stored, in its place; True when something was new."""
        now = asyncio.get_running_loop().time()
        there = [one for raw in raws if (one := arrived(raw, now, late=False))]
        fresh = [self._lines.insert(one) for one in there]
        if any(fresh):
            self._idle.clear()
        return any(fresh)

    async def _gather(self, units: list[list[Arrived]]) -> list[list[Arrived]]:
        """Leave out albums of which another process has parts: those join them, and the album comes again."""
        return [
            unit
            for unit in units
            if unit[0].album is None or not self._join(await self._database.read(inbox.of_line, unit[0].line))
        ]

    async def _round(self, units: list[list[Arrived]]) -> None:
        if self._database.shared and any(unit[0].album for unit in units):
            units = await self._gather(units)
        work = [await self._work(unit) for unit in units]
        # Storage that hangs must not hold the help card up, here as little as at the door.
        heads = [unit[0].raw for unit in units]
        hurry = asyncio.get_running_loop().call_later(PATIENCE, self._rescue.hurry, heads)
        try:
            outcomes = await self._database.write_all(work)
        finally:
            hurry.cancel()
        broken = False
        for unit, outcome in zip(units, outcomes, strict=True):
            broken |= not await self._conclude(unit, outcome)
        if broken:
            # The database is full or gone: the heads stay where they are and are tried again.
            await asyncio.sleep(STORAGE_PAUSE)

    async def _work(self, unit: list[Arrived]) -> Unit[Decided | None]:
        """Give what is to be done with one unit in the transaction."""
        try:
            question = await self._question(unit)
        except Exception as error:  # noqa: BLE001 - what one filter stumbles over must not stop everybody.
            return partial(_stumble, error)
        if question is None:
            return partial(_give_up, [part.update_id for part in unit])
        return partial(_decide_in_turn if self._database.shared else _decide, self._decisions, question)

    async def _question(self, unit: list[Arrived]) -> Question | None:
        head = unit[0]
        event = head.event
        if event is None:
            return None
        head.awaiting = self._awaited.get(head.line)
        # A page somebody shared through us comes back as their message; it is not what they said to us.
        ours = event.via is not None and event.via == self._bot.id
        place = await self._place_of(head.sender)
        choice = None if ours else self._routes.choose(event, place, head.awaiting)
        sender = sender_or_nobody(head.sender)
        model = event.model(self._bot) if choice and choice.wants_model else None
        if choice and choice.wants_model and model is None:
            return None
        return Question(
            unit,
            event,
            sender,
            event.where(place, sender.chat_id),
            choice,
            model,
            crowded=self._sender.waiting_for(sender.chat_id) >= CROWD,
            quiet=(self._lines.is_crowded(unit) or (head.late and self._absence is not None))
            and self._is_answered_later(unit),
            absence=self._absence if head.late else None,
            alarming=choice is not None and choice.reads_input and self._rescue.is_asked_for(head.raw),
        )

    async def _place_of(self, sender: Sender | None) -> Place:
        """Say where it happened: the forum's chat is asked of the database, which follows it when it moves."""
        if sender is None or sender.private:
            return Place.PRIVATE
        forum = await self._database.read(self._forum)
        return Place.FORUM if sender.chat_id == forum else Place.GROUP

    def _is_answered_later(self, unit: list[Arrived]) -> bool:
        """Say whether this person hears of us anyway, because of something behind this."""
        return any(
            one.event is not None
            and one.event.kind in _ANSWERED
            and one.event.via != self._bot.id
            and one.sender is not None
            and one.sender.private
            for one in self._lines.behind(unit)
        )

    async def _conclude(self, unit: list[Arrived], outcome: Decided | Exception | None) -> bool:
        """Follow up one outcome; False when the storage failed."""
        head = unit[0]
        match outcome:
            case Decided():
                self._after(head, outcome)
                self._lines.done(unit)
            case Refused():
                return await self._undone(unit, partial(_refuse, self._decisions, outcome))
            case ConsentNeeded():
                return await self._undone(unit, partial(_ask_consent, self._decisions))
            case NotStored():
                pass
            case NotItsTurn():
                self._lines.rest(unit, asyncio.get_running_loop().time() + TURN_PAUSE)
            case Rerouted():
                self._remember(head.line, outcome.awaiting)
            case StorageFailed():
                await self._rescue.storage_failed(head.raw, str(outcome))
                return False
            case Exception():
                return await self._failed(unit, outcome)
            case None:
                self._lines.done(unit)
        return True

    async def _undone(self, unit: list[Arrived], instead: Callable[[Question, Any], Decided]) -> bool:
        """Everything was undone; what the person sees instead is a decision of its own."""
        question = await self._question(unit)
        if question is None:
            raise LookupError("what was undone had been understood a moment ago")
        (outcome,) = await self._database.write_all([partial(instead, question)])
        return await self._conclude(unit, outcome)

    def _after(self, head: Arrived, decided: Decided) -> None:
        if decided.known:
            self._remember(head.line, decided.awaiting)
        language = decided.outgoing[-1].language if decided.outgoing else None
        self._answers.answer_press(head.raw, decided.alert, language)
        if decided.offered:
            self._answers.answer_query(head.raw, decided.offered, decided.language)
        for outgoing in decided.outgoing:
            self._sender.hand_over(outgoing)

    def _remember(self, line: int, awaiting: str | None) -> None:
        if len(self._awaited) >= REMEMBERED and line not in self._awaited:
            del self._awaited[next(iter(self._awaited))]
        self._awaited[line] = awaiting

    async def _failed(self, unit: list[Arrived], error: Exception) -> bool:
        head = unit[0]
        log.error(
            "update-failed",
            extra={"update_id": head.update_id, "error": type(error).__name__, "where": _place_of(error)},
        )
        sender = sender_or_nobody(head.sender)
        language = self._rescue.language(sender.language_code)
        results = await self._database.write_all(
            [
                partial(_fail, self._decisions, part, language, self._apology(sender.language_code))
                for part in unit
            ]
        )
        last = results[0]
        if isinstance(last, Exception):
            # Even the failure cannot be written down: the help card goes without the database.
            await self._rescue.storage_failed(head.raw, type(last).__name__)
            return False
        if last is not None:
            metrics.FAILED.inc()
            await self._rescue.alarm("alarm-update", f"{head.update_id} {type(error).__name__}")
            self._after(head, last)
            self._lines.done(unit)
        return True


def _as_received(raw: Mapping[str, Any]) -> bytes:
    try:
        return orjson.dumps(raw)
    except TypeError:
        # It is nested deeper than can be written; its number is kept, and it will not be understood.
        return orjson.dumps({"update_id": raw.get("update_id")})


def _decide(decisions: Decisions, question: Question, tx: Any) -> Decided:
    return decisions.decide(tx, question)


def _decide_in_turn(decisions: Decisions, question: Question, tx: Any) -> Decided:
    """Decide, unless something of this person that arrived before is still waiting in another process."""
    head = question.parts[0]
    if inbox.is_preceded(tx, head.line, head.update_id):
        raise NotItsTurn
    return decisions.decide(tx, question)


def _refuse(decisions: Decisions, refused: Refused, question: Question, tx: Any) -> Decided:
    return decisions.refuse(tx, question, refused)


def _ask_consent(decisions: Decisions, question: Question, tx: Any) -> Decided:
    return decisions.ask_consent(tx, question)


def _give_up(update_ids: list[int], tx: Any) -> None:
    for update_id in update_ids:
        if not inbox.is_stored(tx, update_id):
            raise NotStored
        inbox.give_up(tx, update_id)


def _stumble(error: Exception, _: Any) -> None:
    """Fail in the transaction as a handler would: counted, told, and kept for the staff in the end."""
    raise error


def _fail(decisions: Decisions, arrived: Arrived, language: str, apology: Screen, tx: Any) -> Decided | None:
    return decisions.fail(tx, arrived, language, replace(apology))


def _place_of(error: Exception) -> str:
    """Give file and line of a bug: never its message, which may hold what a person wrote."""
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_code.co_filename.rpartition('/')[2]}:{trace.tb_lineno}" if trace else "?"
