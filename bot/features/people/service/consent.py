"""What one can do with the consent: show it, give it, see whether it stands."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.db.transaction import Transaction
from bot.features.people.domain import Because, Consent, DataLaw, Offer, Operator, Person, consent_pages
from bot.features.people.repository import consent as repository
from bot.features.people.repository import records
from bot.i18n.languages import Language, Languages
from bot.kernel.text import paragraphs


class Consents:
    """The consent in the words of today, and who gave it."""

    def __init__(self, languages: Languages, operator: Operator, law: DataLaw | None) -> None:
        self._languages, self.operator, self.law = languages, operator, law
        self.pages = consent_pages(operator, law)
        self._versions = {language.code: self._fingerprint(language) for language in languages}

    def stand(self, tx: Transaction, person_id: int) -> bool:
        """Say whether the person agreed to words that still stand, in whichever language they read them."""
        given = repository.find_consent(tx, person_id)
        return (
            given is not None
            and given.ended_at is None
            and given.version == self._versions.get(given.language)
        )

    def take_wanted(self, tx: Transaction, person_id: int) -> str | None:
        """Give what the person wanted before they were asked for consent, once."""
        wanted = repository.wanted(tx, person_id)
        repository.set_wanted(tx, person_id, None)
        return wanted

    def offer(self, tx: Transaction, person: Person, zone: ZoneInfo) -> Offer:
        """Give the consent in the words of today."""
        given = repository.find_consent(tx, person.id) if self.stand(tx, person.id) else None
        given_on = given.agreed_at.astimezone(zone).date() if given else None
        return Offer(self._versions[self._spoken(person)], self.pages, given_on)

    def agree(self, tx: Transaction, person: Person, version: str, now: datetime) -> bool:
        """Write the consent down; False when other words stand today than those above the pressed button."""
        language = self._spoken(person)
        if version != self._versions[language]:
            return False
        records.undo_forgetting(tx, person.id, Because.TERM)
        if not self.stand(tx, person.id):
            repository.end_consents(tx, person.id, now)
            words = self._languages[language].plain(paragraphs(*self.pages))
            repository.add_consent(tx, person.id, Consent(version, language, now), words)
        return True

    def _fingerprint(self, language: Language) -> str:
        """Tell one wording from another; who answers questions may change without asking everybody again."""
        pages = consent_pages(replace(self.operator, contact=""), self.law)
        return hashlib.sha256(language.plain(paragraphs(*pages)).encode()).hexdigest()[:8]

    def _spoken(self, person: Person) -> str:
        """Give the language the person really reads: one that is no longer spoken falls back."""
        return self._languages[person.language].code
