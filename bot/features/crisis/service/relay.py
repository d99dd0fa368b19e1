"""What the team says in a case: notes that stay inside, replies that can be stopped, and how far they came."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.db.transaction import Transaction
from bot.features.crisis.domain.case import Case, Entry, Side, Spot, Way
from bot.features.crisis.domain.item import Item
from bot.features.crisis.domain.notices import (
    Answered,
    Marked,
    Notice,
    Progress,
    Reacted,
    Removed,
    Said,
    Vanishing,
)
from bot.features.crisis.domain.received import Arriving
from bot.features.crisis.repository import cases, entries
from bot.features.crisis.service import marks
from bot.features.crisis.service.answering import Answering
from bot.features.crisis.service.asking import FOLDS_AFTER, Asking
from bot.features.crisis.service.board import Board
from bot.features.crisis.service.discretion import Discretion
from bot.features.crisis.service.pager import Pager
from bot.features.people.domain import Person
from bot.features.people.service.people import People
from bot.features.team.domain import CASEWORK, Role
from bot.features.team.service import Team
from bot.kernel.errors import Refused
from bot.kernel.text import Text

UNDO = timedelta(seconds=5)
"""So long a reply can be stopped."""
DELETABLE = timedelta(hours=48)
"""So long Telegram lets a bot delete what it sent."""


class Relay:
    """Both ways through the team's chats."""

    def __init__(
        self,
        people: People,
        team: Team,
        board: Board,
        pager: Pager,
        discretion: Discretion,
        asking: Asking,
        answering: Answering,
    ) -> None:
        self._people, self._team, self._board, self._pager = people, team, board, pager
        self._discretion, self._asking, self._answering = discretion, asking, answering

    def said(
        self,
        tx: Transaction,
        actor: Person,
        spot: Spot,
        arriving: Sequence[Arriving],
        now: datetime,
        *,
        reply: bool = False,
    ) -> list[Notice] | None:
        """Take what somebody of the team wrote; None when it belongs to no case.

        It answers her when it answers a message of the case or was written with the command; the rest is a note.
        """
        first = arriving[0]
        answered = entries.shown_by(tx, spot.chat_id, first.reply_to)
        case = self._case_at(tx, spot, answered)
        if case is None:
            return None
        self._team.require(tx, actor.id, *CASEWORK)
        if answered is None and not reply:
            return self._note(tx, actor, case, spot, arriving, now) if spot.thread_id is not None else None
        case = self._answering.case_for(tx, actor, case.id, now)
        if not case.is_open:
            return [Said(case, spot, "closed-already", reply_to=first.message_id)]
        if why := marks.leak(tx, case, [one.item for one in arriving]):
            self._team.audit(tx, now, actor.id, "reply-stopped-by-shield", case_id=case.id, detail=why)
            return [Said(case, spot, why, reply_to=first.message_id)]
        answers = answered.id if answered and answered.side is Side.CLIENT else None
        held = [self._hold(tx, actor, case, one, answers, now) for one in arriving]
        for one, entry in zip(arriving, held, strict=True):
            entries.copied(tx, spot.chat_id, one.message_id, entry)
        owned = self._answering.own(tx, case, actor.id, now) if case.owner_id is None else []
        self._team.audit(tx, now, actor.id, "reply-written", case_id=case.id)
        return [Progress(case, held[0], spot, reply_to=first.message_id), *owned]

    def canned(self, tx: Transaction, actor: Person, case_id: int, key: str, now: datetime) -> list[Notice]:
        """Send a prepared reply, in her language."""
        case = self._answering.case_for(tx, actor, case_id, now)
        spot = self._board.spot_of(tx, case)
        if key not in self._board.severities.canned or spot is None:
            raise Refused(Text("crisis-button-gone"))
        if not case.is_open:
            raise Refused(Text("crisis-case-closed"))
        language = self._people.languages_spoken[case.language]
        words = language.plain(Text(f"crisis-canned-{key}"))
        entry = self._hold(tx, actor, case, Arriving(Item("text", words), 0), None, now)
        owned = self._answering.own(tx, case, actor.id, now) if case.owner_id is None else []
        self._team.audit(tx, now, actor.id, "reply-written", case_id=case.id, detail=key)
        return [Progress(case, entry, spot), *owned]

    def stop(self, tx: Transaction, actor: Person, entry_id: int, now: datetime) -> list[Notice]:
        """Stop a reply that has not left."""
        case, entry = self._reply(tx, actor, entry_id, now)
        if entry.way not in {Way.HELD, Way.HUSHED}:
            raise Refused(Text("crisis-too-late-to-stop"))
        group = self._group(tx, entry)
        entries.set_way(tx, [one.id for one in group], Way.STOPPED)
        self._team.audit(tx, now, actor.id, "reply-stopped", case_id=case.id)
        return self.progress(tx, case, entries.get(tx, entry.id))

    def due(self, tx: Transaction, now: datetime, most: int) -> tuple[list[Notice], bool]:
        """Let replies leave whose time to be stopped is over; they wait where she must not be written to."""
        held = entries.held_until(tx, now, most)
        notices: list[Notice] = []
        for entry in held:
            case = cases.get(tx, entry.case_id)
            if case.person_id is None:
                entries.set_way(tx, [entry.id], Way.FAILED)
                continue
            opens = self._discretion.opens(tx, case, now)
            if opens is None or opens > now:
                notices += self._hushed(tx, case, entry, opens, now)
                continue
            entries.set_way(tx, [entry.id], Way.GOING)
            answered = entries.copy_in(tx, entry.reply_to, case.person_id)
            notices.append(
                Answered(case, replace(entry, way=Way.GOING), self._asking.folds(tx, case), answered)
            )
        return notices, len(held) == most

    def arrived(
        self,
        tx: Transaction,
        entry_id: int,
        message_id: int | None,
        ended: str,
        reason: str | None,
        now: datetime,
    ) -> list[Notice]:
        """Something for her arrived or did not; whoever wrote it sees so."""
        entry = entries.find(tx, entry_id)
        case = cases.find(tx, entry.case_id) if entry else None
        if entry is None or case is None or case.person_id is None or entry.way is not Way.GOING:
            return []
        opens = self._discretion.opens(tx, case, now)
        if message_id is not None and (opens is None or opens > now):
            # She hid the talk while it was on its way: it must not stand there.
            gone = Removed(case.person_id, (message_id,))
            return [gone, *self._hushed(tx, case, entry, opens, now)]
        way = Way.SENT if ended == "sent" else Way.BLOCKED if reason == "blocked" else Way.FAILED
        entries.set_way(tx, [entry.id], way)
        if message_id is not None:
            entries.copied(tx, case.person_id, message_id, entry)
        if entry.side is not Side.STAFF:
            asked = (entry.item.extra or {}).get("id") == "crisis-how-are-you"
            return self._unasked(tx, case) if asked and way is not Way.SENT else []
        notices = self.progress(tx, case, entries.get(tx, entry.id))
        if way is Way.SENT:
            case = cases.change(tx, case.id, waiting_since=None, spoke_at=now)
            self._pager.answered(tx, case)
            return [*notices, *self._board.card(tx, case, now)]
        spot = self._board.spot_of(tx, case)
        told = [Said(case, spot, f"not-delivered-{way}")] if spot else []
        return [*notices, *told, *self._board.card(tx, case, now, at_once=True)]

    def _unasked(self, tx: Transaction, case: Case) -> list[Notice]:
        """She was to be asked how she is, and it did not arrive: the coordinators hear so."""
        told = self._pager.reachable(tx, self._team.holders(tx, Role.COORDINATOR))
        return [Said(case, Spot(one), "not-asked", person_id=one) for one in told]

    def _hushed(
        self, tx: Transaction, case: Case, entry: Entry, opens: datetime | None, now: datetime
    ) -> list[Notice]:
        """Keep something from her until she writes, or until an hour she agreed to; whoever wrote it sees so."""
        entries.hush(tx, [entry.id], opens)
        shown = self.progress(tx, case, entries.get(tx, entry.id)) if entry.side is Side.STAFF else []
        return [*shown, *self._board.card(tx, case, now)]

    def withdraw(self, tx: Transaction, actor: Person, entry_id: int, now: datetime) -> list[Notice]:
        """Delete a reply on her phone."""
        case, entry = self._reply(tx, actor, entry_id, now)
        if entry.way not in {Way.SENT, Way.OPENED} or case.person_id is None:
            raise Refused(Text("crisis-nothing-to-withdraw"))
        if now - entry.at > DELETABLE:
            raise Refused(Text("crisis-too-old-to-withdraw"))
        group = self._group(tx, entry)
        entries.set_way(tx, [one.id for one in group], Way.WITHDRAWN)
        self._team.audit(tx, now, actor.id, "reply-withdrawn", case_id=case.id)
        numbers = tuple(
            number
            for one in group
            for chat_id, number in entries.copies_of(tx, one.id)
            if chat_id == case.person_id
        )
        return [Removed(case.person_id, numbers), *self.progress(tx, case, entries.get(tx, entry.id))]

    def edited(
        self, tx: Transaction, actor: Person, spot: Spot, arriving: Arriving, now: datetime
    ) -> list[Notice]:
        """Somebody of the team changed what they had written; a reply changes on her phone as well."""
        entry = entries.shown_by(tx, spot.chat_id, arriving.message_id)
        if entry is None or entry.side not in {Side.STAFF, Side.NOTE} or entry.author_id != actor.id:
            return []
        self._team.require(tx, actor.id, *CASEWORK)
        case = cases.get(tx, entry.case_id)
        if entry.side is Side.STAFF and (why := marks.leak(tx, case, [arriving.item])):
            return [Said(case, spot, why, reply_to=arriving.message_id)]
        entries.set_item(tx, entry.id, replace(arriving.item, kind=entry.item.kind))
        self._team.audit(tx, now, actor.id, "words-changed", case_id=case.id)
        if entry.side is Side.NOTE or entry.way not in {Way.SENT, Way.OPENED}:
            return []
        shown = entries.copy_in(tx, entry.id, case.person_id or 0)
        folds = self._asking.folds(tx, case) and entry.way is not Way.OPENED
        changed = entries.get(tx, entry.id)
        return [Answered(case, changed, folds, changes=shown)] if shown and not folds else []

    def reacted(
        self, tx: Transaction, actor: Person, spot: Spot, message_id: int, emoji: str | None
    ) -> list[Notice]:
        """A reaction of the team to something of hers; on a phone others see it would ask for attention."""
        entry = entries.shown_by(tx, spot.chat_id, message_id)
        case = cases.find(tx, entry.case_id) if entry else None
        if entry is None or case is None or entry.side is not Side.CLIENT or case.person_id is None:
            return []
        self._team.require(tx, actor.id, *CASEWORK)
        hers = entries.copy_in(tx, entry.id, case.person_id)
        if hers is None or self._asking.folds(tx, case) or self._discretion.of(tx, case.person_id).hidden:
            return []
        return [Reacted(case.person_id, hers, emoji)]

    def reveal(
        self, tx: Transaction, actor: Person, entry_id: int, reason: str, now: datetime
    ) -> tuple[Case, Entry, int | None]:
        """Show to one of the team alone who or where she is; gives her message to copy, None when she has hidden it."""
        entry = entries.find(tx, entry_id)
        if entry is None or not entry.item.hidden:
            raise Refused(Text("crisis-case-gone"))
        case = self._answering.case_for(tx, actor, entry.case_id, now)
        hers = entries.copy_in(tx, entry.id, case.person_id or 0)
        if case.person_id is None:
            raise Refused(Text("crisis-case-gone"))
        self._team.audit(
            tx, now, actor.id, "revealed", case_id=case.id, detail=f"{entry.item.kind}: {reason}"
        )
        return case, entry, hers

    def shown(self, tx: Transaction, entry_ids: Sequence[int], chat_id: int, message_id: int) -> None:
        """Something of hers stands in the team's chat now, and can be answered there."""
        for entry_id in entry_ids:
            entry = entries.find(tx, entry_id)
            if entry is not None:
                entries.copied(tx, chat_id, message_id, entry)
                entries.set_way(tx, [entry.id], Way.SENT)

    def not_shown(self, tx: Transaction, entry_ids: Sequence[int]) -> None:
        """It could not be shown: it waits for a place that stands."""
        entries.set_way(tx, list(entry_ids), Way.KEPT)

    def cannot_be_shown(self, tx: Transaction, case: Case, entry_ids: Sequence[int]) -> list[Notice]:
        """Telegram takes it in no form: it is not tried for ever, and the team hears that there is something."""
        entries.set_way(tx, list(entry_ids), Way.FAILED)
        spot = self._board.spot_of(tx, case)
        return [Said(case, spot, "unshown")] if spot else []

    def vanishing(self, tx: Transaction, entry_id: int, message_id: int, now: datetime) -> list[Notice]:
        """A file she opened stands on her phone; it is deleted when the words fold."""
        entry = entries.find(tx, entry_id)
        case = cases.find(tx, entry.case_id) if entry else None
        if entry is None or case is None or case.person_id is None:
            return []
        entries.copied(tx, case.person_id, message_id, entry)
        return [Vanishing(case.person_id, message_id, now + FOLDS_AFTER)]

    def progress(self, tx: Transaction, case: Case, entry: Entry) -> list[Notice]:
        """Show how far a reply came, where that is shown."""
        leader = self._group(tx, entry)[0]
        if leader.status_message_id is None or leader.status_chat_id is None:
            return []
        spot = Spot(leader.status_chat_id, leader.status_thread_id)
        return [Progress(case, replace(leader, way=entry.way), spot, message_id=leader.status_message_id)]

    def status_stands(
        self,
        tx: Transaction,
        entry_id: int,
        chat_id: int,
        thread_id: int | None,
        message_id: int,
        now: datetime,
    ) -> list[Notice]:
        """The line that shows how far a reply came is there; by now the reply may be further."""
        entries.set_status_spot(tx, entry_id, chat_id, thread_id, message_id)
        entry = entries.find(tx, entry_id)
        if (
            entry is None
            or entry.way is Way.GOING
            or (entry.way is Way.HELD and entry.due_at and entry.due_at > now)
        ):
            return []
        return self.progress(tx, cases.get(tx, entry.case_id), entry)

    # ---- inside ------------------------------------------------------------------------------------

    def _hold(
        self,
        tx: Transaction,
        actor: Person,
        case: Case,
        one: Arriving,
        answers: int | None,
        now: datetime,
    ) -> Entry:
        return entries.add(
            tx,
            case.id,
            Side.STAFF,
            one.item,
            now,
            author_id=actor.id,
            way=Way.HELD,
            reply_to=answers,
            album=one.album,
            due_at=now + UNDO,
        )

    def _case_at(self, tx: Transaction, spot: Spot, answered: Entry | None) -> Case | None:
        if answered is not None:
            return cases.find(tx, answered.case_id)
        return cases.by_thread(tx, spot.thread_id) if spot.thread_id else None

    def _note(
        self,
        tx: Transaction,
        actor: Person,
        case: Case,
        spot: Spot,
        arriving: Sequence[Arriving],
        now: datetime,
    ) -> list[Notice]:
        for one in arriving:
            entry = entries.add(tx, case.id, Side.NOTE, one.item, now, author_id=actor.id, way=Way.SENT)
            entries.copied(tx, spot.chat_id, one.message_id, entry)
        self._team.audit(tx, now, actor.id, "note-written", case_id=case.id)
        return [Marked(spot.chat_id, arriving[0].message_id)]

    def _reply(self, tx: Transaction, actor: Person, entry_id: int, now: datetime) -> tuple[Case, Entry]:
        entry = entries.find(tx, entry_id)
        if entry is None or entry.side is not Side.STAFF:
            raise Refused(Text("crisis-case-gone"))
        return self._answering.case_for(tx, actor, entry.case_id, now), entry

    def _group(self, tx: Transaction, entry: Entry) -> list[Entry]:
        """Give the parts of the album this belongs to, or itself."""
        if entry.album is None:
            return [entry]
        return [one for one in entries.of_case(tx, entry.case_id) if one.album == entry.album]
