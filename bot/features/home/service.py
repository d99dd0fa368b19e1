"""What the entrance knows: the menu of all rooms, and whose numbers stand first on the help card."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from bot.db.transaction import Transaction
from bot.features.people.domain import Country, Person
from bot.features.people.service.people import People
from bot.kernel.text import Said
from bot.telegram.shown.screens import Button


class Entrance:
    """The menu other rooms fill, and what the help card needs."""

    troubles = ("hurt", "dying", "baby", "need")
    """Kinds the card has a sentence for; what a press carries may be forged."""

    def __init__(
        self,
        people: People,
        menu: Sequence[Button],
        more: Sequence[Button],
        others: Sequence[Button],
        coming: Sequence[Callable[[Transaction, Person, datetime], Said | None]],
        phone: str,
    ) -> None:
        """Take the entries of home, of [More] and of [Other help], the lines above them, the foundation's phone.

        A line tells somebody what comes next for them; the phone may be empty.
        """
        self._people, self.menu, self.more, self.phone = people, tuple(menu), tuple(more), phone
        self.others, self._coming = tuple(others), tuple(coming)

    def coming_for(self, tx: Transaction, person: Person, now: datetime) -> tuple[Said, ...]:
        """Give a line of each room in which something comes next for this person."""
        said = (line(tx, person, now) for line in self._coming)
        return tuple(one for one in said if one is not None)

    def numbers_for(self, person: Person | None, code: str = "") -> tuple[Country, ...]:
        """Give all countries, the named or the person's own first: a short number differs across the border."""
        countries = self._people.countries
        own = self._people.country_of(person) if person else countries[self._people.default_country]
        first = countries.get(code, own)
        return (first, *(country for country in countries.values() if country is not first))

    def known_trouble(self, name: str) -> str:
        return name if name in self.troubles else ""
