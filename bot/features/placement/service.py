"""What one can ask of the guide: the law of a person's country, read as of today."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from zoneinfo import ZoneInfo

from bot.features.people.domain import Person
from bot.features.people.service import People
from bot.features.placement.domain.pack import CountryPack
from bot.features.placement.domain.rules import PlacementForm
from bot.kernel.clock import Clock
from bot.kernel.errors import Refused
from bot.kernel.text import Text


class Guide:
    """The placement forms of all countries; shown to anybody, so it checks no right and asks no consent."""

    def __init__(self, packs: Mapping[str, CountryPack], people: People, clock: Clock) -> None:
        self.packs, self._people, self._clock = packs, people, clock

    def pack_for(self, person: Person) -> CountryPack:
        """Give the law of the person's country."""
        return self.packs[self._people.country_of(person).code.lower()]

    def form(self, person: Person, country: str, key: str) -> tuple[CountryPack, PlacementForm]:
        """Give a form and its country's law; raises Refused when there is none such (any more)."""
        pack = self.packs.get(country) or self.pack_for(person)
        if key not in pack.forms:
            raise Refused(Text("placement-form-unknown"))
        return pack, pack.forms[key]

    def today(self, person: Person) -> date:
        """Give the day it is where the person lives."""
        zone = ZoneInfo(self._people.country_of(person).time_zone)
        return self._clock.now().astimezone(zone).date()
