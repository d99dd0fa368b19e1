"""What one can do with people: recognise them, hear where they live and which language they speak."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.db.transaction import Transaction
from bot.features.people.domain import Country, Household, Operator, Person
from bot.features.people.repository import consent as consents
from bot.features.people.repository import household as households
from bot.features.people.repository import people as repository
from bot.features.people.service.consent import Consents
from bot.i18n.languages import Languages
from bot.kernel.errors import ConsentNeeded, Refused
from bot.kernel.ourname import OurName
from bot.kernel.text import Text


class People:
    """Who writes to us, in which language, and where they live."""

    def __init__(
        self,
        languages: Languages,
        countries: Mapping[str, Country],
        default_country: str,
        operator: Operator | None = None,
        our_name: OurName | None = None,
    ) -> None:
        self.languages_spoken, self.countries, self.default_country = languages, countries, default_country
        self.consents = Consents(languages, operator or Operator(), countries[default_country].data_law)
        self._our_name = our_name or OurName()

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

    def glance(self, tx: Transaction, person_id: int, language_code: str | None) -> Person:
        """Give the person, or who they would be; nobody is met, and nothing is said of their being reachable."""
        known = repository.find(tx, person_id)
        return known[0] if known else Person(person_id, self.languages_spoken.guess(language_code))

    def remember(self, tx: Transaction, person_id: int, awaiting: str | None, place: str | None) -> None:
        repository.set_place(tx, person_id, awaiting, place)

    consent = "consent:0:1"
    """The packed press that shows the consent, and afterwards carries out what was wanted."""

    want = staticmethod(consents.set_wanted)

    def has_consented(self, tx: Transaction, person_id: int) -> bool:
        """Say whether this person agreed that something about them is kept."""
        return self.consents.stand(tx, person_id)

    def require_consent(self, tx: Transaction, person_id: int) -> None:
        """Raise ConsentNeeded unless they agreed; then they are asked, and what they wanted is carried out."""
        if not self.consents.stand(tx, person_id):
            raise ConsentNeeded

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
        return self.person(tx, person.id)

    def choose_country(self, tx: Transaction, person: Person, code: str) -> Person:
        """Live in this country from now on; another country forgets the region."""
        country = self._country(code)
        region = person.region if person.country == country.code else None
        repository.set_country(tx, person.id, country.code, region)
        return self.person(tx, person.id)

    def choose_region(self, tx: Transaction, person: Person, code: str, region: str) -> Person:
        """Live in this region of this country."""
        country = self._country(code)
        country.region_name(region)
        repository.set_country(tx, person.id, country.code, region)
        return self.person(tx, person.id)

    # ---- where they are -------------------------------------------------------------------------

    def country_of(self, person: Person) -> Country:
        """Give the person's country, the house's default one when none was chosen."""
        return self.country(person.country)

    def country(self, code: str | None) -> Country:
        """Give a country by its code, the house's default one when there is none such."""
        return self.countries.get(code or "") or self.countries[self.default_country]

    def zone_of(self, person: Person) -> ZoneInfo:
        return self.country_of(person).zone

    def today(self, person: Person, now: datetime) -> date:
        """Give the day it is where this person lives."""
        return now.astimezone(self.zone_of(person)).date()

    def person(self, tx: Transaction, person_id: int) -> Person:
        """Give somebody by number; who is not known (any more) speaks the language of somebody new."""
        known = repository.find(tx, person_id)
        return known[0] if known else Person(person_id, self.languages_spoken.guess(None))

    def household_of(self, tx: Transaction, person_id: int) -> Household:
        """Give the one or two adults who share a path with this person, the person among them."""
        return households.household(tx, person_id)

    def adults(self, tx: Transaction, person_id: int) -> list[Person]:
        """Give the same as people: each with their own language and country."""
        found = (repository.find(tx, id) for id in self.household_of(tx, person_id).members)
        return [known[0] for known in found if known]

    def link(self, payload: str) -> str:
        """Give the link that opens the bot with this payload."""
        return f"https://t.me/{self._our_name}?start={payload}"

    def _country(self, code: str) -> Country:
        if code not in self.countries:
            raise Refused(Text("people-country-unknown"))
        return self.countries[code]
