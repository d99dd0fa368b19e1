"""When cases wake up: calls climb, silent owners lose theirs, held replies leave, cards are drawn, old ones erased."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from bot.db.transaction import Transaction
from bot.features.crisis.domain.notices import Notice
from bot.features.crisis.service.room import Room
from bot.features.crisis.views.posts import posts
from bot.scheduling.jobs import Job
from bot.telegram.sending import outbox

SLICE = 50


class Clockwork:
    """The room's jobs, each a slice of work in a transaction of its own."""

    def __init__(self, room: Room) -> None:
        self._people, self._board, self._pager = room.people, room.board, room.pager
        self._answering, self._relay, self._keeping = room.answering, room.relay, room.keeping
        self._following, self._drilling = room.following, room.drilling

    @property
    def jobs(self) -> tuple[Job, ...]:
        every: tuple[tuple[str, float, Callable[[Transaction, datetime], bool]], ...] = (
            ("cases-replies", 1, self.replies),
            ("cases-calls", 2, self.calls),
            ("cases-shown", 5, self.shown),
            ("cases-returns", 10, self.returns),
            ("cases-cards", 5, self.cards),
            ("cases-followings", 60, self.followings),
            ("cases-drills", 10, self.drills),
            ("purge-cases", 600, self.old),
        )
        return tuple(Job(name, timedelta(seconds=seconds), run) for name, seconds, run in every)

    def replies(self, tx: Transaction, now: datetime) -> bool:
        notices, more = self._relay.due(tx, now, SLICE)
        return self._write(tx, notices, now, more=more)

    def calls(self, tx: Transaction, now: datetime) -> bool:
        notices, unanswered, more = self._pager.tick(tx, now, SLICE)
        told_her = [one for case in unanswered for one in self._answering.unanswered(tx, case, now)]
        return self._write(tx, [*notices, *told_her], now, more=more)

    def followings(self, tx: Transaction, now: datetime) -> bool:
        """Ask how she is whom it is time to ask."""
        notices, more = self._following.due(tx, now, SLICE)
        return self._write(tx, notices, now, more=more)

    def drills(self, tx: Transaction, now: datetime) -> bool:
        """Look at false cases under way."""
        return self._write(tx, self._drilling.tick(tx, now), now)

    def returns(self, tx: Transaction, now: datetime) -> bool:
        notices, more = self._pager.tick_returns(tx, now, SLICE)
        return self._write(tx, notices, now, more=more)

    def shown(self, tx: Transaction, now: datetime) -> bool:
        """Show what could not be shown when it came: a topic was lost, or could not be opened."""
        return self._write(tx, self._board.catch_up(tx, now, SLICE), now)

    def cards(self, tx: Transaction, now: datetime) -> bool:
        return self._write(tx, self._board.stale_cards(tx, now, SLICE), now)

    def old(self, tx: Transaction, now: datetime) -> bool:
        return self._keeping.purge(tx, now, SLICE)

    def _write(
        self, tx: Transaction, notices: Sequence[Notice], now: datetime, *, more: bool = False
    ) -> bool:
        outbox.posted(tx, posts(notices, self._board.desk(tx)), now, self._people)
        return more
