"""What she can do who asks: open a request, go on with it, decide what her phone shows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from bot.db.transaction import Transaction
from bot.features.crisis.domain.case import Case, Entry, Kind, Side, Sight, Way
from bot.features.crisis.domain.item import Item
from bot.features.crisis.domain.notices import Answered, Edited, Folded, Notice, Progress, Reacted
from bot.features.crisis.domain.notices import Said as Told
from bot.features.crisis.domain.received import Arriving, Received
from bot.features.crisis.domain.severity import Request
from bot.features.crisis.domain.waiting import usual_wait
from bot.features.crisis.repository import cases, entries
from bot.features.crisis.service import marks
from bot.features.crisis.service.board import Board
from bot.features.crisis.service.discretion import Discretion
from bot.features.crisis.service.pager import Pager
from bot.features.people.domain import Country, Person
from bot.features.people.service.people import People
from bot.kernel.errors import NotAllowed, Refused
from bot.kernel.text import Said, Text, to_json

DRAFT_LIFE = timedelta(hours=1)
FOLDS_AFTER = timedelta(minutes=5)
MEASURED = timedelta(days=90)
"""So far back acknowledgements are counted, to say how long people usually wait."""


class Asking:
    """Use cases of whoever asks. Nothing is asked of her first, and nothing she sends is ever dropped."""

    def __init__(
        self,
        people: People,
        board: Board,
        pager: Pager,
        discretion: Discretion,
        looks_dangerous: Callable[[str], bool],
    ) -> None:
        self._people, self._board, self._pager = people, board, pager
        self._discretion, self._looks_dangerous = discretion, looks_dangerous

    @property
    def situations(self) -> tuple[str, ...]:
        """What the first screen offers, in order."""
        return self._board.severities.situations

    def countries(self, code: str | None) -> tuple[Country, ...]:
        """Give all countries, her own first: the same short number differs across the border."""
        own = self._people.country(code)
        return (own, *(one for one in self._people.countries.values() if one is not own))

    def current(self, tx: Transaction, person: Person, kind: Kind | None = None) -> Case | None:
        """Give her open request (of this kind), the most urgent one first."""
        found = cases.open_of(tx, person.id)
        return next((case for case in found if kind is None or case.kind is kind), None)

    def shown(self, tx: Transaction, person: Person) -> Case | None:
        """Give the request that a screen may speak of: none once she hid it, or unless only she sees her phone."""
        found = self._discretion.of(tx, person.id)
        if found.hidden or found.sight is not Sight.ONLY_ME:
            return None
        return self.current(tx, person, Kind.CRISIS)

    # ---- a request ---------------------------------------------------------------------------------

    def choose(
        self, tx: Transaction, person: Person, situation: str, now: datetime, *, minor: bool = False
    ) -> Received:
        """A button of the first screen: that alone is a request."""
        if situation not in self.situations:
            raise Refused(Text("crisis-button-gone"))
        case = self.current(tx, person, Kind.CRISIS)
        if case is None:
            return self._open(tx, person, Kind.CRISIS, (situation,), now, minor=minor)
        if situation not in case.situations:
            case = cases.change(tx, case.id, situations=(*case.situations, situation))
        return self._more(tx, case, now)

    def is_young(self, tx: Transaction, person: Person, now: datetime) -> Received | None:
        """She is under 18. Before there is a request this is only remembered by the screen."""
        case = self.current(tx, person, Kind.CRISIS)
        if case is None:
            return None
        cases.change(tx, case.id, minor=True, region=None)
        return self._more(tx, cases.get(tx, case.id), now)

    def receive(
        self,
        tx: Transaction,
        person: Person,
        arriving: Sequence[Arriving],
        kind: Kind,
        now: datetime,
        *,
        minor: bool = False,
        origin: str | None = None,
    ) -> Received:
        """Take what she sent: into her open request, or as a new one."""
        alarming = any(self._looks_dangerous(one.item.words) for one in arriving)
        case = self.current(tx, person, kind) or self._reply_case(tx, person, arriving)
        # Words of danger make a crisis of what began as a question.
        wanted = Kind.CRISIS if alarming else kind
        if case is None:
            opened = self._open(tx, person, wanted, (), now, minor=minor, alarming=alarming, origin=origin)
            self._write(tx, opened.case, person, arriving, now)
            return opened
        self._write(tx, case, person, arriving, now)
        if case.waiting_since is None:
            case = cases.change(tx, case.id, waiting_since=now)
            self._pager.spoke_again(tx, case, now)
        return self._more(tx, case, now, alarming=alarming)

    def answers(self, tx: Transaction, person: Person, reply_to: int | None) -> Case | None:
        """Give the open case a message belongs to that nobody waited for, or None when it is about something else.

        It answers something of the team's, or the team has just written to her and she has not hidden the talk.
        """
        entry = entries.shown_by(tx, person.id, reply_to)
        if entry is not None:
            case = cases.find(tx, entry.case_id)
            if case is not None and case.person_id == person.id and case.is_open:
                return case
        case = self.current(tx, person)
        if case is None or self._discretion.of(tx, person.id).hidden:
            return None
        return case if case.is_crisis or case.spoke_at is not None else None

    def keep_draft(
        self, tx: Transaction, person: Person, arriving: Sequence[Arriving], now: datetime
    ) -> None:
        """Keep for an hour what was typed outside of any request, so that it can be sent in one tap."""
        entries.keep_draft(tx, person.id, arriving[-1].item, arriving[-1].message_id, now)

    def send_draft(self, tx: Transaction, person: Person, kind: Kind, now: datetime) -> Received:
        """Send what she typed last; when that hour is over, the request opens without words."""
        kept = entries.take_draft(tx, person.id, now - DRAFT_LIFE)
        if kept is None:
            case = self.current(tx, person, kind)
            return self._more(tx, case, now) if case else self._open(tx, person, kind, (), now)
        return self.receive(tx, person, [Arriving(*kept)], kind, now)

    def open_again(self, tx: Transaction, person: Person, case: Case, now: datetime) -> Received:
        """A closed case of hers is open once more and somebody is called; another that is open goes on instead."""
        other = self.current(tx, person, case.kind)
        if other is not None:
            return self._more(tx, other, now)
        case = cases.change(
            tx, case.id, closed_at=None, outcome=None, owner_id=None, waiting_since=now, taken_at=None
        )
        self._discretion.come_back(tx, person.id, now)
        notices = [*self._pager.start(tx, case, now), *self._board.renamed(tx, case, closed=False)]
        card = self._board.card(tx, cases.get(tx, case.id), now, at_once=True)
        return self._received(tx, cases.get(tx, case.id), [*notices, *card], now)

    def edited(self, tx: Transaction, person: Person, arriving: Arriving, now: datetime) -> Sequence[Notice]:
        """She changed a message: the team sees the new words beside the old ones."""
        entry = entries.shown_by(tx, person.id, arriving.message_id)
        if entry is None or entry.side is not Side.CLIENT or entry.item == arriving.item:
            return []
        case = cases.get(tx, entry.case_id)
        if case.person_id != person.id:
            return []
        entries.set_item(tx, entry.id, arriving.item)
        spot = self._board.spot_of(tx, case)
        alarming = self._looks_dangerous(arriving.item.words)
        more = self._more(tx, case, now, alarming=True).notices if alarming and case.is_open else []
        if spot is None or entry.way is Way.KEPT:
            return more
        shown = entries.copy_in(tx, entry.id, spot.chat_id)
        changed = entries.get(tx, entry.id)
        return [Edited(case, changed, spot, shown, self._board.is_shared(spot)), *more]

    def reacted(
        self, tx: Transaction, person: Person, message_id: int, emoji: str | None
    ) -> Sequence[Notice]:
        """Her reaction to something of the team's is shown on the message of whoever wrote it."""
        entry = entries.shown_by(tx, person.id, message_id)
        case = cases.find(tx, entry.case_id) if entry else None
        if entry is None or case is None or case.person_id != person.id or entry.side is not Side.STAFF:
            return []
        return [
            Reacted(chat_id, number, emoji)
            for chat_id, number in entries.copies_of(tx, entry.id)
            if chat_id != person.id
        ][:1]

    # ---- what her phone shows ------------------------------------------------------------------------

    def hide(self, tx: Transaction, person: Person, now: datetime) -> Sequence[Notice]:
        """Nothing of the request is to be seen, and nothing comes to her; the cards tell the team so."""
        self._discretion.hide(tx, person, now)
        return [
            notice
            for case in cases.open_of(tx, person.id)
            if case.is_crisis
            for notice in self._board.card(tx, case, now, at_once=True)
        ]

    def unfold(
        self, tx: Transaction, person: Person, entry_id: int, message_id: int | None, now: datetime
    ) -> tuple[Case, Entry, Sequence[Notice]]:
        """Open what the team wrote; it folds again by itself, and the team sees that it was opened."""
        case, entry = self._hers(tx, person, entry_id)
        notices: list[Notice] = []
        if message_id is not None:
            entries.copied(tx, person.id, message_id, entry)
            notices.append(Folded(entry.id, person.id, message_id, now + FOLDS_AFTER))
        if entry.way is not Way.OPENED:
            entries.set_opened(tx, entry.id, now)
            notices += self._progress(tx, case, entries.get(tx, entry.id))
        return case, entry, notices

    def fold(self, tx: Transaction, person: Person, entry_id: int) -> Entry:
        return self._hers(tx, person, entry_id)[1]

    def way_back(self, tx: Transaction, person: Person, case_id: int) -> str | None:
        """Give the screen she asked from, as a packed press; raises NotAllowed for another's case."""
        case = cases.find(tx, case_id)
        if case is not None and case.person_id not in {None, person.id}:
            raise NotAllowed(Text("crisis-note-gone"))
        return case.origin if case and case.person_id == person.id else None

    def tell(self, tx: Transaction, case: Case, said: Said, now: datetime) -> list[Notice]:
        """Let the bot itself say something about her request, by the same rules as the team's words."""
        return self.say(tx, case, said, now)[1] if case.person_id is not None else []

    def say(self, tx: Transaction, case: Case, said: Said, now: datetime) -> tuple[Entry, list[Notice]]:
        """Say it, and give what was written down of it."""
        item, opens = Item("said", extra=to_json(said)), self._discretion.opens(tx, case, now)
        entry = entries.add(tx, case.id, Side.BOT, item, now, way=Way.GOING)
        if opens is None or opens > now:
            entries.hush(tx, [entry.id], opens)
            return entry, []
        return entry, [Answered(case, entry, self.folds(tx, case))]

    def first_time(self, tx: Transaction, case: Case, id: str) -> bool:
        """Say whether the bot has not told her this in this case yet."""
        return not any(
            one.side is Side.BOT and one.item.extra is not None and one.item.extra.get("id") == id
            for one in entries.of_case(tx, case.id)
        )

    def folds(self, tx: Transaction, case: Case) -> bool:
        """Say whether what is written to her arrives as a neutral line: until she said that only she sees it."""
        return case.is_crisis and self._discretion.of(tx, case.person_id).sight is not Sight.ONLY_ME

    # ---- inside ----------------------------------------------------------------------------------------

    def _open(
        self,
        tx: Transaction,
        person: Person,
        kind: Kind,
        situations: tuple[str, ...],
        now: datetime,
        *,
        minor: bool = False,
        alarming: bool = False,
        origin: str | None = None,
    ) -> Received:
        severity = self._board.severities.of(Request(kind, situations, minor, alarming))
        case = cases.add(
            tx,
            person.id,
            kind,
            situations,
            severity,
            now,
            minor=minor,
            language=person.language,
            country=person.country,
            region=person.region,
            origin=origin,
        )
        if case.is_crisis:
            self._discretion.come_back(tx, person.id, now)
        shown = self._board.opened(tx, case, now)
        called = self._pager.start(tx, case, now)
        return self._received(tx, case, [*called, *shown], now, is_new=True)

    def _more(self, tx: Transaction, case: Case, now: datetime, *, alarming: bool = False) -> Received:
        """Something was added to a request: it may have become more urgent, never less by itself."""
        kind = Kind.CRISIS if alarming else case.kind
        severity = self._board.severities.of(Request(kind, case.situations, case.minor, alarming))
        notices: list[Notice] = self._come_back(tx, case, now) if kind is Kind.CRISIS else []
        if severity < case.severity:
            case = cases.change(tx, case.id, severity=severity, kind=kind.value)
            notices += self._pager.start(tx, case, now)
            notices += self._board.renamed(tx, case)
        notices += self._board.unshown(tx, case, now)
        notices += self._board.card(tx, case, now)
        return self._received(tx, case, notices, now)

    def _come_back(self, tx: Transaction, case: Case, now: datetime) -> list[Notice]:
        """She writes again after she had hidden the talk: the team is asked to make sure that it is she."""
        if case.person_id is None or not self._discretion.come_back(tx, case.person_id, now):
            return []
        spot = self._board.spot_of(tx, case)
        return [Told(case, spot, "came-back")] if spot else []

    def _received(
        self, tx: Transaction, case: Case, notices: Sequence[Notice], now: datetime, *, is_new: bool = False
    ) -> Received:
        sight = self._discretion.of(tx, case.person_id).sight
        return Received(
            case,
            is_new,
            bool(notices) or case.owner_id is not None or self._board.is_seen(tx),
            notices,
            self._wait(tx, case, now) if is_new else None,
            ask_sight=case.is_crisis and sight is Sight.UNKNOWN,
        )

    def _wait(self, tx: Transaction, case: Case, now: datetime) -> int | None:
        times = cases.times_to_acknowledge(tx, case.severity, now - MEASURED)
        return usual_wait(times, now)

    def _write(
        self, tx: Transaction, case: Case, person: Person, arriving: Sequence[Arriving], now: datetime
    ) -> list[Entry]:
        written = []
        for one in arriving:
            answered = entries.shown_by(tx, person.id, one.reply_to)
            mine = answered.id if answered and answered.case_id == case.id else None
            entry = entries.add(tx, case.id, Side.CLIENT, one.item, now, reply_to=mine, album=one.album)
            entries.copied(tx, person.id, one.message_id, entry)
            marks.note(tx, case, one.item)
            written.append(entry)
        return written

    def _reply_case(self, tx: Transaction, person: Person, arriving: Sequence[Arriving]) -> Case | None:
        answered = entries.shown_by(tx, person.id, arriving[0].reply_to)
        case = cases.find(tx, answered.case_id) if answered else None
        return case if case and case.person_id == person.id and case.is_open else None

    def _progress(self, tx: Transaction, case: Case, entry: Entry) -> list[Notice]:
        spot = self._board.spot_of(tx, case)
        if entry.side is not Side.STAFF or spot is None or entry.status_message_id is None:
            return []
        return [Progress(case, entry, spot, message_id=entry.status_message_id)]

    def _hers(self, tx: Transaction, person: Person, entry_id: int) -> tuple[Case, Entry]:
        entry = entries.find(tx, entry_id)
        case = cases.find(tx, entry.case_id) if entry else None
        shown = entry is not None and entry.way in {Way.GOING, Way.SENT, Way.OPENED}
        if entry is None or case is None:
            raise Refused(Text("crisis-note-gone"))
        if case.person_id != person.id:
            raise NotAllowed(Text("crisis-note-gone"))
        if not shown or entry.side not in {Side.STAFF, Side.BOT}:
            raise Refused(Text("crisis-note-gone"))
        return case, entry
