"""What one can ask of the guide: the law of a country, read as of the person's today."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from bot.features.people.domain import Country, Person
from bot.features.people.service.people import People
from bot.features.placement.domain.pack import CountryPack
from bot.features.placement.domain.rules import Page, PlacementForm
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

    def pack(self, person: Person, code: str) -> CountryPack:
        """Give a country's law by its code; the person's own when there is none such."""
        return self.packs.get(code) or self.pack_for(person)

    def others(self, pack: CountryPack) -> list[str]:
        """Give the codes of the other countries."""
        return [code for code in self.packs if code != pack.code]

    def country(self, pack: CountryPack) -> Country:
        """Give the regions and emergency numbers that go with a country's law."""
        return self._people.countries[pack.code.upper()]

    def form(self, person: Person, country: str, key: str) -> tuple[CountryPack, PlacementForm]:
        """Give a form and its country's law; raises Refused when there is none such (any more)."""
        pack = self.pack(person, country)
        if key not in pack.forms:
            raise Refused(Text("placement-form-unknown"))
        return pack, pack.forms[key]

    def page(self, person: Person, country: str, key: str, page: Page) -> tuple[CountryPack, PlacementForm]:
        """Give a form that has this page; raises Refused when it has not."""
        pack, form = self.form(person, country, key)
        if page not in form.pages:
            raise Refused(Text("placement-form-unknown"))
        return pack, form

    def region(self, person: Person, pack: CountryPack, code: str) -> str | None:
        """Give the region asked for, else the person's own; None when neither is one of this country."""
        country = self.country(pack)
        own = person.region if self._people.country_of(person) is country else None
        return next((region for region in (code, own) if region in country.regions), None)

    def today(self, person: Person) -> date:
        """Give the day it is where the person lives."""
        return self._people.today(person, self._clock.now())
