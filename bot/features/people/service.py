"""What one can do with people: recognise them, change language and country, ask for consent."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.db.transaction import Transaction
from bot.features.people import repository
from bot.features.people.domain import Consent, Country, Household, Offer, Operator, Person, consent_pages
from bot.i18n.languages import Language, Languages
from bot.kernel.errors import Refused
from bot.kernel.text import Text, paragraphs


class People:
    """The people room's use cases."""

    def __init__(
        self,
        languages: Languages,
        countries: Mapping[str, Country],
        default_country: str,
        operator: Operator | None = None,
    ) -> None:
        self.languages_spoken, self.countries = languages, countries
        self.default_country, self.operator = default_country, operator or Operator()
        self.pages = consent_pages(self.operator, countries[default_country].data_law)
        self._versions = {language.code: self._fingerprint(language) for language in languages}

    # ---- what the pipeline asks for (telegram.ports.People) -------------------------------------

    def recognise(self, tx: Transaction, person_id: int, language_code: str | None, now: datetime) -> Person:
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

    def remember(self, tx: Transaction, person_id: int, awaiting: str | None, place: str | None) -> None:
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

    def zone_of(self, person: Person) -> ZoneInfo:
        return ZoneInfo(self.country_of(person).time_zone)

    def find(self, tx: Transaction, person: Person) -> Person:
        known = repository.find(tx, person.id)
        return known[0] if known else person

    # ---- consent --------------------------------------------------------------------------------

    def has_consented(self, tx: Transaction, person: Person) -> bool:
        """Say whether the person agreed to words that still stand, in whichever language they read them."""
        given = repository.find_consent(tx, person.id)
        return (
            given is not None
            and given.withdrawn_at is None
            and given.version == self._versions.get(given.language)
        )

    def offer(self, tx: Transaction, person: Person) -> Offer:
        """Give the consent in the words of today."""
        given = repository.find_consent(tx, person.id) if self.has_consented(tx, person) else None
        given_on = given.agreed_at.astimezone(self.zone_of(person)).date() if given else None
        return Offer(self._versions[self._spoken(person)], self.pages, given_on)

    def agree(self, tx: Transaction, person: Person, version: str, now: datetime) -> bool:
        """Write the consent down; False when other words stand today than those above the pressed button."""
        language = self._spoken(person)
        if version != self._versions[language]:
            return False
        if not self.has_consented(tx, person):
            words = self.languages_spoken[language].plain(paragraphs(*self.pages))
            repository.add_consent(tx, person.id, Consent(version, language, now), words)
        return True

    # ---- household ------------------------------------------------------------------------------

    def household_of(self, tx: Transaction, person_id: int) -> Household:
        """Give the one or two adults who share a path with this person, the person among them."""
        return repository.household(tx, person_id)

    def adults(self, tx: Transaction, person_id: int) -> list[Person]:
        """Give the same as people: each with their own language and country."""
        found = (repository.find(tx, id) for id in self.household_of(tx, person_id).members)
        return [known[0] for known in found if known]

    def _fingerprint(self, language: Language) -> str:
        """Tell one wording from another; who answers questions may change without asking everybody again."""
        operator = replace(self.operator, contact="")
        pages = consent_pages(operator, self.countries[self.default_country].data_law)
        return hashlib.sha256(language.plain(paragraphs(*pages)).encode()).hexdigest()[:8]

    def _spoken(self, person: Person) -> str:
        """Give the language the person really reads: one that is no longer spoken falls back."""
        return self.languages_spoken[person.language].code

    def _country(self, code: str) -> Country:
        if code not in self.countries:
            raise Refused(Text("people-country-unknown"))
        return self.countries[code]
