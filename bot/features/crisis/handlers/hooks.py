"""What follows when something that left has arrived, or has not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.db.transaction import Transaction
from bot.features.crisis.repository import cases
from bot.features.crisis.service.answering import Answering
from bot.features.crisis.service.board import GENERAL, Board
from bot.features.crisis.service.discretion import Discretion
from bot.features.crisis.service.pager import Pager
from bot.features.crisis.service.relay import Relay
from bot.features.crisis.views.posts import neutralised, posts, removal
from bot.telegram.shown.acts import Hook, Pin, Settled
from bot.telegram.shown.screens import Post


def hooks(
    board: Board, pager: Pager, answering: Answering, relay: Relay, discretion: Discretion
) -> Mapping[str, Hook]:
    """Give every hook of the room by the name its posts carry."""
    made, phone = Hooks(board, pager, answering, relay), OnHerPhone(discretion)
    return {
        "crisis-trace": phone.stands,
        "crisis-hidden": phone.hidden,
        "crisis-vanished": phone.vanished,
        "crisis-topic": made.topic,
        "crisis-card": made.card,
        "crisis-shown": made.shown,
        "crisis-arrived": made.arrived,
        "crisis-opened-file": made.opened_file,
        "crisis-paged": made.paged,
        "crisis-progress": made.progress,
    }


class OnHerPhone:
    """What stands in her chat, and how it goes away."""

    def __init__(self, discretion: Discretion) -> None:
        self._discretion = discretion

    def stands(self, tx: Transaction, settled: Settled, _: dict[str, Any], now: datetime) -> Sequence[Post]:
        """A screen of the way to help stands there: it is one of those that go when she hides it."""
        if settled.sent and settled.message_id is not None and settled.chat_id > 0:
            self._discretion.trace_ours(tx, settled.chat_id, settled.message_id, now)
        return []

    def hidden(self, tx: Transaction, settled: Settled, _: dict[str, Any], now: datetime) -> Sequence[Post]:
        """The ordinary screen is seen: now everything else goes, and what cannot go says nothing any more."""
        if not settled.sent or settled.message_id is None:
            return []
        standing = self._discretion.clear(tx, settled.chat_id, settled.message_id, now)
        gone = removal(settled.chat_id, standing.young, standing.hers)
        return [*gone, *neutralised(settled.chat_id, standing.old)]

    def vanished(
        self, _: Transaction, settled: Settled, args: dict[str, Any], __: datetime
    ) -> Sequence[Post]:
        """Telegram deletes several or none: where one is too old, halves are tried, and what is left turns neutral."""
        ids, hers = tuple(args["ids"]), frozenset(args["hers"])
        if settled.status != "failed":
            return []
        if len(ids) == 1:
            return neutralised(settled.chat_id, [one for one in ids if one not in hers])
        half = len(ids) // 2
        return [*removal(settled.chat_id, ids[:half], hers), *removal(settled.chat_id, ids[half:], hers)]


class Hooks:
    """Runs in the transaction that settles what left."""

    def __init__(self, board: Board, pager: Pager, answering: Answering, relay: Relay) -> None:
        self._board, self._pager, self._answering, self._relay = board, pager, answering, relay

    def topic(self, tx: Transaction, settled: Settled, args: dict[str, Any], now: datetime) -> Sequence[Post]:
        """A topic stands: card and words follow. It could not be opened: the general one serves."""
        if settled.sent and settled.thread_id is not None:
            return posts(
                self._board.topic_stands(tx, args["case"], settled.thread_id, now), self._board.desk(tx)
            )
        if settled.status in {"failed", "unknown"}:
            told_admins = self._board.cannot_open_topics(tx, settled.reason, now)
            stands = self._board.topic_stands(tx, args["case"], GENERAL, now)
            return posts([*told_admins, *stands], self._board.desk(tx))
        return []

    def card(self, tx: Transaction, settled: Settled, args: dict[str, Any], now: datetime) -> Sequence[Post]:
        """A new card is pinned; where card or topic were deleted, they are made again."""
        case = cases.find(tx, args["case"])
        if case is None:
            return []
        if settled.sent and settled.message_id is not None and not args["drawn"]:
            cases.change(tx, case.id, card_id=settled.message_id)
            if not args["thread"]:
                return []
            return [Post(settled.chat_id, Pin(settled.message_id), thread_id=args["thread"])]
        if settled.reason == "no-thread" and case.thread_id == args["thread"] and args["thread"]:
            return posts(self._board.topic_lost(tx, case, now), self._board.desk(tx))
        if settled.reason == "no-message" and args["drawn"]:
            case = cases.change(tx, case.id, card_id=None)
            return posts(self._board.card(tx, case, now, at_once=True), self._board.desk(tx))
        return []

    def shown(self, tx: Transaction, settled: Settled, args: dict[str, Any], now: datetime) -> Sequence[Post]:
        """Something of hers stands before the team; where its topic is gone, another is opened and nothing is lost."""
        if settled.sent and settled.message_id is not None:
            self._relay.shown(tx, args["entries"], settled.chat_id, settled.message_id)
            return []
        case = cases.find(tx, args["case"])
        if case is None or settled.status == "cancelled":
            return []
        if settled.reason == "rejected":
            return posts(self._relay.cannot_be_shown(tx, case, args["entries"]), self._board.desk(tx))
        self._relay.not_shown(tx, args["entries"])
        if settled.reason == "no-thread" and case.thread_id and case.thread_id == args["thread"]:
            return posts(self._board.topic_lost(tx, case, now), self._board.desk(tx))
        return []

    def arrived(
        self, tx: Transaction, settled: Settled, args: dict[str, Any], now: datetime
    ) -> Sequence[Post]:
        notices = self._relay.arrived(
            tx, args["entry"], settled.message_id, settled.status, settled.reason, now
        )
        return posts(notices, self._board.desk(tx))

    def opened_file(
        self, tx: Transaction, settled: Settled, args: dict[str, Any], now: datetime
    ) -> Sequence[Post]:
        """A picture she opened goes away again by itself."""
        if not settled.sent or settled.message_id is None:
            return []
        return posts(self._relay.vanishing(tx, args["entry"], settled.message_id, now), self._board.desk(tx))

    def paged(self, tx: Transaction, settled: Settled, args: dict[str, Any], now: datetime) -> Sequence[Post]:
        """A call arrived, or the next one is made at once; when nobody can be called she hears so."""
        notices, lost = self._pager.ended(tx, args["page"], settled.message_id, settled.status, now)
        more = self._answering.nobody(tx, lost, now) if lost else []
        return posts([*notices, *more], self._board.desk(tx))

    def progress(
        self, tx: Transaction, settled: Settled, args: dict[str, Any], now: datetime
    ) -> Sequence[Post]:
        if not settled.sent or settled.message_id is None:
            return []
        notices = self._relay.status_stands(
            tx, args["entry"], settled.chat_id, args["thread"], settled.message_id, now
        )
        return posts(notices, self._board.desk(tx))
