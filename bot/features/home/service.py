"""What the entrance knows: the menu of all rooms, and whose numbers stand first on the help card."""

from __future__ import annotations

from collections.abc import Sequence

from bot.features.people.domain import Country, Person
from bot.features.people.service import People
from bot.telegram.screens import Button


class Entrance:
    """The menu other rooms fill, and what the help card needs."""

    def __init__(
        self,
        people: People,
        menu: Sequence[Button],
        more: Sequence[Button],
        others: Sequence[Button],
        phone: str,
    ) -> None:
        """Take the entries of home, of [More] and of [Other help], and the foundation's phone, which may be empty."""
        self._people, self.menu, self.more, self.phone = people, tuple(menu), tuple(more), phone
        self.others = tuple(others)

    def numbers_for(self, person: Person | None) -> tuple[Country, ...]:
        """Give all countries, the person's own first: the same short number differs across the border."""
        countries = self._people.countries
        first = self._people.country_of(person) if person else countries[self._people.default_country]
        return (first, *(country for country in countries.values() if country is not first))
