"""Goes through everybody a few at a time: who of them an announcement is for, and who of those can be reached."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from bot.db.transaction import Transaction
from bot.features.broadcasts.domain.audience import Audience, Choice, Count, Filter, Holds
from bot.features.broadcasts.domain.broadcast import Broadcast, Fate, Topic
from bot.features.broadcasts.repository import crowd, sheets
from bot.kernel.errors import Refused
from bot.kernel.text import Text

PAGE = 50
"""So many people are looked at in one go where plain columns decide."""
SLOW_PAGE = 25
"""So many where each one's papers must be opened."""
AT_ONCE = 4
"""So many goes may pass while somebody waits for the number; the rest is counted a moment later."""


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody an announcement is for, and what stands in the way (None: nothing)."""

    id: int
    language: str
    obstacle: Fate | None


@dataclass(frozen=True, slots=True)
class Page:
    """Who was found among some people; `last` was the last one looked at, None when nobody was left."""

    members: tuple[Member, ...]
    stopped: int
    last: int | None


class Crowd:
    """Everybody the bot knows, seen through filters."""

    def __init__(self, filters: Sequence[Filter], holds: Holds) -> None:
        self.filters = {one.name: one for one in filters}
        self.holds = holds

    def filter(self, name: str) -> Filter:
        """Give a filter; raises Refused for one that is not there (any more)."""
        if name not in self.filters:
            raise Refused(Text("broadcasts-filter-unknown"))
        return self.filters[name]

    def choices(self, tx: Transaction, name: str, audience: Audience, language: str = "") -> list[Choice]:
        """Give what can be chosen, in the order a reader of this language looks for it."""
        return self.filter(name).choices(tx, audience, language)

    def label(self, tx: Transaction, name: str, value: str, audience: Audience) -> Text | None:
        """Name a chosen value; None when it is not offered any more."""
        found = self.filters.get(name)
        offered = found.choices(tx, audience, "") if found else []
        return next((choice.label for choice in offered if choice.value == value), None)

    def page(self, tx: Transaction, audience: Audience, topic: Topic, after: int) -> Page:
        """Look at some people after this number."""
        chosen = [(self.filters.get(name), values) for name, values in audience.chosen.items()]
        most = SLOW_PAGE if any(one.slow for one, _ in chosen if one) else PAGE
        people = crowd.page(tx, after, most)
        ids = [id for id, _, _ in people]
        for one, values in sorted(chosen, key=lambda pair: pair[0] is not None and pair[0].slow):
            # A filter that is gone lets nobody through: better too few than people it was not meant for.
            kept = one.keep(tx, ids, values) if one and ids else set()
            ids = [id for id in ids if id in kept]
        members, stopped = self._met(tx, people, ids, topic)
        return Page(members, stopped, people[-1][0] if len(people) == most else None)

    def _met(
        self, tx: Transaction, people: Sequence[tuple[int, str, bool]], ids: list[int], topic: Topic
    ) -> tuple[tuple[Member, ...], int]:
        if not ids:
            return (), 0
        wanted, stopped = set(ids), crowd.stopped(tx, topic.value, ids)
        held = self.holds.held(tx, ids)
        members = (
            Member(id, language, Fate.HELD if id in held else Fate.BLOCKED if lost else None)
            for id, language, lost in people
            if id in wanted and id not in stopped
        )
        return tuple(members), len(stopped)

    def count(self, tx: Transaction, one: Broadcast) -> Count:
        """Count on for a moment and keep how far that came; counted to the end it is `done`."""
        found = sheets.counted(tx, one.id)
        for _ in range(AT_ONCE):
            if found.done:
                break
            page = self.page(tx, one.audience, one.topic, found.after)
            found = found.plus(_counted(page))
        sheets.set_counted(tx, one.id, found)
        return found

    def recount(self, tx: Transaction, one: Broadcast) -> Count:
        """Count anew: what was counted an hour ago may not be so any more."""
        sheets.set_counted(tx, one.id, Count())
        return self.count(tx, one)


def _counted(page: Page) -> Count:
    reached = Counter(member.language for member in page.members if member.obstacle is None)
    obstacles = Counter(member.obstacle for member in page.members)
    return Count(
        dict(reached),
        obstacles[Fate.BLOCKED],
        page.stopped,
        obstacles[Fate.HELD],
        after=page.last or 0,
        done=page.last is None,
    )
