"""What one can do with people: recognise them, ask for consent, show and erase what is held, unite two."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.db.transaction import Transaction
from bot.features.people import repository
from bot.features.people.domain import (
    FORGET_AFTER,
    INVITATION_LIFE,
    TERM_NOTICE,
    Because,
    Consent,
    Country,
    Forgetting,
    Holding,
    Household,
    Invitation,
    Offer,
    Operator,
    Person,
    Signatures,
    Slip,
    consent_pages,
    months_later,
    portable,
)
from bot.i18n.languages import Language, Languages
from bot.kernel.errors import ConsentNeeded, Refused
from bot.kernel.text import Text, paragraphs, to_json


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
        self.bot_name = ""
        """Telegram's name of the bot, known once it has met Telegram."""
        self.data_law = countries[default_country].data_law
        self.pages = consent_pages(self.operator, self.data_law)
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

    def glance(self, tx: Transaction, person_id: int, language_code: str | None) -> Person:
        """Give the person, or who they would be; nobody is met, and nothing is said of their being reachable."""
        known = repository.find(tx, person_id)
        return known[0] if known else Person(person_id, self.languages_spoken.guess(language_code))

    def remember(self, tx: Transaction, person_id: int, awaiting: str | None, place: str | None) -> None:
        repository.set_place(tx, person_id, awaiting, place)

    consent = "consent:0:1"
    """The packed press that shows the consent, and afterwards carries out what was wanted."""

    want = staticmethod(repository.set_wanted)

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

    def has_consented(self, tx: Transaction, person_id: int) -> bool:
        """Say whether the person agreed to words that still stand, in whichever language they read them."""
        given = repository.find_consent(tx, person_id)
        return (
            given is not None
            and given.ended_at is None
            and given.version == self._versions.get(given.language)
        )

    def require_consent(self, tx: Transaction, person_id: int) -> None:
        """Raise ConsentNeeded unless they agreed; then they are asked, and what they wanted is carried out."""
        if not self.has_consented(tx, person_id):
            raise ConsentNeeded

    def take_wanted(self, tx: Transaction, person_id: int) -> str | None:
        """Give what the person wanted before they were asked for consent, once."""
        wanted = repository.wanted(tx, person_id)
        repository.set_wanted(tx, person_id, None)
        return wanted

    def offer(self, tx: Transaction, person: Person) -> Offer:
        """Give the consent in the words of today."""
        given = repository.find_consent(tx, person.id) if self.has_consented(tx, person.id) else None
        given_on = given.agreed_at.astimezone(self.zone_of(person)).date() if given else None
        return Offer(self._versions[self._spoken(person)], self.pages, given_on)

    def agree(self, tx: Transaction, person: Person, version: str, now: datetime) -> bool:
        """Write the consent down; False when other words stand today than those above the pressed button."""
        language = self._spoken(person)
        if version != self._versions[language]:
            return False
        repository.undo_forgetting(tx, person.id, Because.TERM)
        if not self.has_consented(tx, person.id):
            repository.end_consents(tx, person.id, now)
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

    def is_shared(self, tx: Transaction, person_id: int, field: str) -> bool:
        """Say whether this person shows the holding of this name to the other adult."""
        return field in repository.shares(tx, person_id)

    def link(self, payload: str) -> str:
        """Give the link that opens the bot with this payload."""
        return f"https://t.me/{self.bot_name}?start={payload}"

    def _fingerprint(self, language: Language) -> str:
        """Tell one wording from another; who answers questions may change without asking everybody again."""
        operator = replace(self.operator, contact="")
        pages = consent_pages(operator, self.data_law)
        return hashlib.sha256(language.plain(paragraphs(*pages)).encode()).hexdigest()[:8]

    def _spoken(self, person: Person) -> str:
        """Give the language the person really reads: one that is no longer spoken falls back."""
        return self.languages_spoken[person.language].code

    def _country(self, code: str) -> Country:
        if code not in self.countries:
            raise Refused(Text("people-country-unknown"))
        return self.countries[code]


SLICE = 5
"""So many people are forgotten in one transaction."""


class Records:
    """What is held about a person: shown, given out, erased."""

    def __init__(self, people: People) -> None:
        self._people = people
        self.holdings: tuple[Holding, ...] = ()
        """Of all rooms; the composition root fills it once every room is open."""
        self._own = (
            Holding("profile", repository.count_person, self._profile, repository.erase_person),
            Holding("consent", repository.count_consents, self._consents, repository.erase_consents),
            Holding("household", repository.count_household, self._household, repository.leave),
        )

    @property
    def _shown(self) -> list[Holding]:
        return [one for one in (*self._own, *self.holdings) if not one.hidden]

    def slip(self, tx: Transaction, person: Person) -> Slip:
        """Say what is held and until when."""
        counts = [(one, one.count(tx, person.id)) for one in self._shown]
        given, law = repository.find_consent(tx, person.id), self._people.data_law
        agreed_on = (
            given.agreed_at.astimezone(self._people.zone_of(person)).date()
            if given and given.ended_at is None
            else None
        )
        return Slip(
            agreed_on,
            months_later(agreed_on, self._people.operator.storage_months) if agreed_on else None,
            tuple(one.said(count) for one, count in counts if count),
            tuple(one.kept for one, count in counts if count and one.kept),
            repository.forgetting(tx, person.id),
            law.withdrawal_working_days if law else None,
        )

    def export(self, tx: Transaction, person: Person, now: datetime) -> dict[str, Any]:
        """Give everything that may be shown, as JSON for the file's recipe: each value raw and as a text."""
        zone = self._people.zone_of(person)
        parts = [(one, one.count(tx, person.id), one.export(tx, person.id)) for one in self._shown]
        return {
            "at": portable(now, zone),
            "parts": [
                {
                    "name": one.name,
                    "said": to_json(one.said(count)),
                    "rows": [{key: portable(value, zone) for key, value in row.items()} for row in rows],
                }
                for one, count, rows in parts
                if count
            ],
        }

    def withdraw(self, tx: Transaction, person: Person, now: datetime) -> None:
        """Take the consent back: what rests on it is erased at once; when it was given and ended stays."""
        if not repository.end_consents(tx, person.id, now):
            raise Refused(Text("people-withdraw-nothing"))
        for one in self.holdings:
            if not one.hidden and one.needs_consent:
                one.erase(tx, person.id)
        repository.leave(tx, person.id)
        repository.clear_person(tx, person.id)

    def ask_forgetting(self, tx: Transaction, person: Person, now: datetime) -> Forgetting:
        """Have everything erased in 24 hours; asking again does not move the hour."""
        repository.ask_forgetting(tx, person.id, Forgetting(now + FORGET_AFTER))
        return repository.forgetting(tx, person.id) or Forgetting(now + FORGET_AFTER)

    def undo_forgetting(self, tx: Transaction, person: Person) -> None:
        """Take the wish back; no matter when there was none."""
        repository.undo_forgetting(tx, person.id, Because.ASKED)

    def forget_due(self, tx: Transaction, now: datetime) -> bool:
        """Erase whoever's hour has come, a few at a time; True when more are waiting.

        The wish goes in the same transaction, so it is carried out once. Nobody is written to afterwards: a
        message would be the first thing held about them again.
        """
        due = repository.forget_due(tx, now, SLICE)
        for person_id in due:
            self._erase(tx, person_id)
            repository.note_erasure(tx, person_id, now)
        return len(due) == SLICE

    def erase_again(self, tx: Transaction, marks: repository.Marks, after: int) -> tuple[int, int | None]:
        """In a restored copy, forget who was forgotten since; give how many, and where to go on."""
        found, last = repository.erased_among(tx, marks, after, SLICE)
        for person_id in found:
            self._erase(tx, person_id)
        return len(found), last

    def _erase(self, tx: Transaction, person_id: int) -> None:
        for one in (*self.holdings, *reversed(self._own)):
            one.erase(tx, person_id)

    def terms_ending(self, tx: Transaction, now: datetime) -> list[tuple[int, datetime]]:
        """End consents whose term is nearly over and plan to erase; give a few people and when."""
        months = self._people.operator.storage_months
        ending = []
        for person_id, agreed_at in repository.term_over(tx, months_later(now + TERM_NOTICE, -months), SLICE):
            wanted = Forgetting(max(months_later(agreed_at, months), now + FORGET_AFTER), Because.TERM)
            repository.end_consents(tx, person_id, now)
            repository.ask_forgetting(tx, person_id, wanted)
            ending.append((person_id, wanted.at))
        return ending

    # ---- what this room itself holds ------------------------------------------------------------

    def _profile(self, tx: Transaction, person_id: int) -> list[dict[str, Any]]:
        known = repository.find(tx, person_id)
        if known is None:
            return []
        person, _ = known
        country = self._people.countries.get(person.country or "")
        region = country.region_name(person.region) if country and person.region else None
        return [
            {
                "number": str(person_id),
                "language": self._people.languages_spoken[person.language].name,
                "country": country.name if country else None,
                "region": region,
                "screen": person.place,
                "met": repository.met_at(tx, person_id),
            }
        ]

    def _consents(self, tx: Transaction, person_id: int) -> list[dict[str, Any]]:
        return [
            {"version": one.version, "agreed": one.agreed_at, "ended": one.ended_at}
            for one in repository.consents(tx, person_id)
        ]

    def _household(self, tx: Transaction, person_id: int) -> list[dict[str, Any]]:
        joined = repository.joined_at(tx, person_id)
        together = [{"joined": joined}] if joined else []
        return together + [
            {"invited": one.expires_at - INVITATION_LIFE, "used": one.used}
            for one in repository.invitations(tx, person_id)
        ]


class Households:
    """Two adults who share a path."""

    def __init__(self, people: People, records: Records, keys: Mapping[str, bytes]) -> None:
        self._people, self._records, self._signatures = people, records, Signatures(keys)

    def choices(self, tx: Transaction, person: Person) -> list[tuple[Holding, bool]]:
        """Give what this person may show the other adult, and whether they do."""
        shown = repository.shares(tx, person.id)
        return [
            (one, one.name in shown) for one in self._records.holdings if one.shareable and not one.hidden
        ]

    def share(self, tx: Transaction, person: Person, field: str, *, shared: bool) -> None:
        """Show a field to the other adult, or no longer; raises Refused for what cannot be shared."""
        if field not in {one.name for one, _ in self.choices(tx, person)}:
            raise Refused(Text("people-share-unknown"))
        repository.set_share(tx, person.id, field, shared=shared)

    def invite(self, tx: Transaction, person: Person, now: datetime) -> tuple[str, datetime]:
        """Give a link that works once within three days; an earlier unused one stops working."""
        self._has_room(tx, person.id)
        invitation = repository.invite(tx, person.id, now + INVITATION_LIFE)
        return self._people.link(f"join_{self._signatures.token(invitation)}"), invitation.expires_at

    def look(self, tx: Transaction, person: Person, token: str, now: datetime) -> Invitation:
        """Give the invitation this person may accept; raises Refused with the reason why not."""
        number = self._signatures.number(token)
        found = repository.invitation(tx, number) if number is not None else None
        if found is None or not self._signatures.is_ours(token, found):
            raise Refused(Text("people-invitation-unknown"))
        if found.person_id == person.id:
            raise Refused(Text("people-invitation-own"))
        if found.used:
            raise Refused(Text("people-invitation-used"))
        if found.expires_at <= now:
            raise Refused(Text("people-invitation-expired"))
        self._has_room(tx, found.person_id)
        if self._people.household_of(tx, person.id).id is not None:
            raise Refused(Text("people-household-other"))
        return found

    def join(self, tx: Transaction, person: Person, token: str, now: datetime) -> int:
        """Share a path with whoever invited, and give their number."""
        found = self.look(tx, person, token, now)
        repository.use_invitation(tx, found.id, now)
        repository.drop_invitations(tx, person.id)
        repository.unite(tx, found.person_id, person.id, now)
        return found.person_id

    def leave(self, tx: Transaction, person: Person) -> None:
        """Be alone again; nobody is told, and both keep what they had."""
        repository.leave(tx, person.id)

    def _has_room(self, tx: Transaction, person_id: int) -> None:
        if self._people.household_of(tx, person_id).id is not None:
            raise Refused(Text("people-household-full"))
