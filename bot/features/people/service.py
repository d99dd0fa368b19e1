"""What one can do with people: recognise them, remember where they are, change language, country, region."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from bot.db.transaction import Transaction
from bot.features.people import repository
from bot.features.people.domain import Country, Person
from bot.i18n.languages import Languages
from bot.kernel.errors import Refused
from bot.kernel.text import Text


class People:
    """The people room's use cases."""

    def __init__(self, languages: Languages, countries: Mapping[str, Country], default: str) -> None:
        self.languages_spoken, self.countries, self.default_country = languages, countries, default

    # ---- what the pipeline asks for (telegram.ports.People) -------------------------------------

    def recognise(
        self, tx: Transaction, person_id: int, language_code: str | None, now: datetime
    ) -> Person:
        """Find the person or meet them; whoever writes can be reached again."""
        known = repository.find(tx, person_id)
        if known is None:
            person = Person(person_id, self.languages_spoken.guess(language_code))
            repository.add(tx, person, now)
            return person
        person, unreachable = known
        if unreachable:
            repository.set_unreachable(tx, person_id, None)
        return person

    def remember(
        self, tx: Transaction, person_id: int, awaiting: str | None, place: str | None
    ) -> None:
        repository.set_place(tx, person_id, awaiting, place)

    def languages(self, tx: Transaction, person_ids: list[int]) -> Mapping[int, str]:
        return repository.languages(tx, person_ids)

    def lose(self, tx: Transaction, person_id: int, now: datetime) -> None:
        """Nothing can be delivered to this person until they write again."""
        repository.set_unreachable(tx, person_id, now)

    # ---- what the person does -------------------------------------------------------------------

    def choose_language(self, tx: Transaction, person: Person, code: str) -> Person:
        """Speak this language from now on; raises Refused for one we do not speak."""
        if code not in self.languages_spoken:
            raise Refused(Text("people-language-unknown"))
        repository.set_language(tx, person.id, code)
        return self.find(tx, person)

    def choose_country(self, tx: Transaction, person: Person, code: str) -> Person:
        """Live in this country from now on; another country forgets the region."""
        country = self._country(code)
        region = person.region if person.country == country.code else None
        repository.set_country(tx, person.id, country.code, region)
        return self.find(tx, person)

    def choose_region(self, tx: Transaction, person: Person, code: str, region: str) -> Person:
        """Live in this region of this country."""
        country = self._country(code)
        country.region_name(region)
        repository.set_country(tx, person.id, country.code, region)
        return self.find(tx, person)

    def country_of(self, person: Person) -> Country:
        """Give the person's country, the house's default one when none was chosen."""
        return self.countries.get(person.country or "") or self.countries[self.default_country]

    def find(self, tx: Transaction, person: Person) -> Person:
        known = repository.find(tx, person.id)
        return known[0] if known else person

    def _country(self, code: str) -> Country:
        if code not in self.countries:
            raise Refused(Text("people-country-unknown"))
        return self.countries[code]
