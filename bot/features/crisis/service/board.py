"""What the team sees of cases: where each is shown, its card, and what has not been shown yet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.db.transaction import Transaction
from bot.features.crisis.domain.case import Case, Entry, Side, Spot, Way
from bot.features.crisis.domain.discreet import Discreet
from bot.features.crisis.domain.duties import Owed, concerning
from bot.features.crisis.domain.notices import (
    CardDrawn,
    Facts,
    Forum,
    Notice,
    Relayed,
    TopicRenamed,
    TopicWanted,
    Warned,
)
from bot.features.crisis.domain.severity import Severities
from bot.features.crisis.repository import calls, cases, duties, entries
from bot.features.crisis.service.discretion import Discretion
from bot.features.people.repository.people import reachable
from bot.features.team.domain import Role
from bot.features.team.service import Team

CARD_EVERY = timedelta(minutes=1)
"""A group takes few messages a minute, edits among them; the card is the first that can wait."""
TOPIC_PATIENCE = timedelta(minutes=2)
BUSY = 3
"""From so many waiting messages on, what she writes in one breath is shown together a moment later."""
CROWDED = 12
"""From so many on it does not wait for the group: the owner reads it in the private talk."""
GENERAL = 0
"""The topic of a case whose own could not be opened: it is shown in the general one."""
LONGEST = 3500
"""So many letters of texts written in one breath are shown as one message."""


class Board:
    """Decides where the team sees a case, and what is to be drawn there."""

    def __init__(
        self, team: Team, discretion: Discretion, severities: Severities, language: str = "ru"
    ) -> None:
        """`language` is what the team's forum reads."""
        self._team, self._discretion = team, discretion
        self.severities, self.language, self._duties = severities, language, duties.load()

    def forum(self, tx: Transaction) -> int | None:
        """Give the team's forum; None where the team works in private talks."""
        return self._team.forum(tx)

    def desk(self, tx: Transaction) -> Forum:
        """Give the team's chat as what is posted there needs it."""
        return Forum(self.language, self.forum(tx))

    def spot_of(self, tx: Transaction, case: Case) -> Spot | None:
        """Give where this case is shown; None while its topic is being opened, or nobody has taken it."""
        forum = self._team.forum(tx)
        if forum is not None:
            if case.thread_id is None:
                return None
            return Spot(forum, case.thread_id or None)
        return Spot(case.owner_id) if case.owner_id is not None else None

    def is_seen(self, tx: Transaction) -> bool:
        """Say whether the team has a place where every case is seen, whoever is on duty."""
        return self._team.forum(tx) is not None

    def is_shared(self, spot: Spot) -> bool:
        """Say whether a spot shows several cases, so that each message has to name its own."""
        return spot.thread_id is None

    def opened(self, tx: Transaction, case: Case, now: datetime) -> list[Notice]:
        """Show a new case: its topic is asked for; what she wrote follows when it stands."""
        forum = self._team.forum(tx)
        if forum is None:
            return []
        cases.change(tx, case.id, topic_asked_at=now)
        return [TopicWanted(case, forum)]

    def topic_stands(self, tx: Transaction, case_id: int, thread_id: int, now: datetime) -> list[Notice]:
        """The topic is there: the card comes first, then everything that waited."""
        case = cases.change(tx, case_id, thread_id=thread_id, card_id=None)
        return [*self.card(tx, case, now, at_once=True), *self.unshown(tx, case, now, patient=False)]

    def topic_lost(self, tx: Transaction, case: Case, now: datetime) -> list[Notice]:
        """Somebody deleted the topic: another is opened, and what it showed can still be answered."""
        case = cases.change(tx, case.id, thread_id=None, card_id=None)
        return self.opened(tx, case, now)

    def card(self, tx: Transaction, case: Case, now: datetime, *, at_once: bool = False) -> list[Notice]:
        """Draw the card, or leave it to the clock when it was drawn a moment ago."""
        spot = self.spot_of(tx, case)
        if spot is None:
            return []
        if not at_once and case.card_id is not None:
            cases.change(tx, case.id, card_stale=1)
            return []
        cases.change(tx, case.id, card_stale=0, card_drawn_at=now)
        return [CardDrawn(self.facts(tx, case), spot, case.card_id)]

    def stale_cards(self, tx: Transaction, now: datetime, most: int) -> list[Notice]:
        found = cases.stale_cards(tx, now - CARD_EVERY, most)
        return [notice for case in found for notice in self.card(tx, case, now, at_once=True)]

    def renamed(self, tx: Transaction, case: Case, *, closed: bool | None = None) -> list[Notice]:
        """Let the topic's name follow the case."""
        forum = self._team.forum(tx)
        return [TopicRenamed(case, forum, closed)] if forum is not None and case.thread_id else []

    def catch_up(self, tx: Transaction, now: datetime, most: int) -> list[Notice]:
        """Ask again for topics that never came, and show what waits although its place stands."""
        notices: list[Notice] = []
        if self.forum(tx) is not None:
            for case in cases.without_topic(tx, now - TOPIC_PATIENCE, most):
                notices += self.opened(tx, case, now)
        for case_id in entries.cases_with_unshown(tx, most):
            waiting = cases.find(tx, case_id)
            if waiting is not None:
                notices += self.unshown(tx, waiting, now, patient=False)
        return notices

    def cannot_open_topics(self, tx: Transaction, reason: str | None, now: datetime) -> list[Notice]:
        """Tell the administrators, once a day, that the bot misses a right in the forum."""
        if reason != "no-rights" or not calls.first_today(tx, "topics", now):
            return []
        return [Warned(person, "no-topics") for person in self._team.holders(tx, Role.ADMIN)]

    def facts(self, tx: Transaction, case: Case) -> Facts:
        said = [one for one in entries.of_case(tx, case.id) if one.side is Side.CLIENT]
        counts = Counter(one.item.kind for one in said)
        discreet = self._discretion.of(tx, case.person_id) if case.is_crisis else Discreet()
        stopped = case.person_id is not None and not reachable(tx, [case.person_id])
        return Facts(
            case,
            counts,
            self.name_of(tx, case.owner_id),
            cases.page_at(tx, case.id),
            discreet,
            case.is_open and (stopped or (discreet.hidden and discreet.hours is None)),
            tuple(one for one in self.owed(tx, case) if one.until is not None),
            entries.count_hushed(tx, case.id),
        )

    def owed(self, tx: Transaction, case: Case) -> list[Owed]:
        """Give the duties of the law that may apply to a case, and which of them run."""
        known = duties.of(tx, case.id)
        return [Owed(one, *known.get(one.key, (None, None))) for one in concerning(self._duties, case)]

    def name_of(self, tx: Transaction, person_id: int | None) -> str:
        """What the team calls one of its own; a number until they were seen."""
        return (calls.name_of(tx, person_id) or str(person_id)) if person_id is not None else ""

    def unshown(self, tx: Transaction, case: Case, now: datetime, *, patient: bool = True) -> list[Notice]:
        """Show what she sent since.

        A group takes twenty messages a minute. When some wait already, what she writes is shown together by the next
        tick (`patient`); when many do, the owner reads it in the private talk at once.
        """
        spot = self.spot_of(tx, case)
        if spot is None:
            return []
        queued = entries.queued(tx, spot.chat_id, now) if spot.chat_id < 0 else 0
        if queued >= CROWDED and case.owner_id is not None:
            spot = Spot(case.owner_id)
        elif queued >= BUSY and patient:
            return []
        notices: list[Notice] = []
        for group in _breaths(entries.unshown(tx, case.id)):
            entries.set_way(tx, [one.id for one in group], Way.GOING)
            answered = entries.copy_in(tx, group[0].reply_to, spot.chat_id)
            notices.append(Relayed(case, group, spot, answered, self.is_shared(spot)))
        return notices


def _breaths(waiting: Sequence[Entry]) -> list[tuple[Entry, ...]]:
    """Put together what can be shown as one: parts of an album, and plain texts that waited in a row."""
    groups: list[list[Entry]] = []
    for entry in waiting:
        last = groups[-1][-1] if groups else None
        same_album = last is not None and entry.album is not None and entry.album == last.album
        both_plain = (
            last is not None
            and _is_plain(last)
            and _is_plain(entry)
            and sum(len(one.item.words) for one in groups[-1]) + len(entry.item.words) < LONGEST
        )
        if groups and (same_album or both_plain):
            groups[-1].append(entry)
        else:
            groups.append([entry])
    return [tuple(group) for group in groups]


def _is_plain(entry: Entry) -> bool:
    return entry.item.is_text and not entry.item.entities and entry.reply_to is None
