"""The consent before psychological help: asked before an hour with a psychologist, versioned by its words.

Who is in danger needs none: the way to help leads past it, and what is said there asks for nothing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import datetime

from bot.db.transaction import Transaction
from bot.features.consultations.domain.agreement import Agreement, HelpLaw
from bot.features.consultations.domain.consultant import Profession
from bot.features.consultations.domain.hours import Hour
from bot.features.consultations.domain.news import News
from bot.features.consultations.repository import bookings, consultants
from bot.features.consultations.service.practice import Practice
from bot.features.people.domain import Person
from bot.kernel.errors import Refused
from bot.kernel.text import Said, Text, lines, paragraphs


class Agreements:
    """Who agreed to psychological help, and to which words."""

    def __init__(self, practice: Practice, laws: Mapping[str, HelpLaw]) -> None:
        self._practice, self._laws = practice, laws
        self._versions = frozenset(
            self._fingerprint(language.code, law)
            for language in practice.people.languages_spoken
            for law in (None, *laws.values())
        )

    def law(self, person: Person) -> HelpLaw | None:
        return self._laws.get(self._practice.people.country_of(person).code.lower())

    def words(self, person: Person) -> Said:
        """Give what one agrees to."""
        return agreement_words(self.law(person))

    def version(self, person: Person) -> str:
        return self._fingerprint(self._language(person), self.law(person))

    def has(self, tx: Transaction, person_id: int) -> bool:
        """Say whether this person agreed to words that still stand."""
        given = consultants.agreements(tx, person_id)
        return bool(given) and given[0].ended_at is None and given[0].version in self._versions

    def is_missing(self, tx: Transaction, person: Person, profession: Profession) -> bool:
        return profession is Profession.PSYCHOLOGIST and not self.has(tx, person.id)

    def require(self, tx: Transaction, person: Person, hour: Hour) -> None:
        """Raise Refused where the consent is needed and was not given."""
        if self.is_missing(tx, person, hour.profession):
            raise Refused(Text("consultations-agree-first"))

    def agree(self, tx: Transaction, person: Person, version: str, now: datetime) -> bool:
        """Write the consent down; False when other words stand today than those above the pressed button."""
        if version != self.version(person):
            return False
        if not self.has(tx, person.id):
            language = self._language(person)
            consultants.end_agreements(tx, person.id, now)
            words = self._practice.people.languages_spoken[language].plain(self.words(person))
            consultants.agree(tx, person.id, Agreement(version, language, now), words)
        return True

    def withdraw(self, tx: Transaction, person: Person, now: datetime) -> list[News]:
        """Take the consent back; hours with a psychologist that are to come are given back with it."""
        consultants.end_agreements(tx, person.id, now)
        news: list[News] = []
        for booking in bookings.of_person(tx, person.id):
            hour = self._practice.hour(tx, booking.hour_id)
            if not booking.stands or hour.profession is not Profession.PSYCHOLOGIST or hour.starts_at <= now:
                continue
            if booking.person_id == person.id:
                news += self._practice.give_back(tx, booking, hour, now)
                others = [id for id in booking.people if id != person.id]
                news += self._practice.tell(tx, others, hour, "cancelled", booking.id, now)
            else:
                bookings.set_other(tx, booking.id, None)
                self._practice.silence(tx, booking, person.id)
        return news

    def _language(self, person: Person) -> str:
        return self._practice.people.languages_spoken[person.language].code

    def _fingerprint(self, language: str, law: HelpLaw | None) -> str:
        words = self._practice.people.languages_spoken[language].plain(agreement_words(law))
        return hashlib.sha256(words.encode()).hexdigest()[:8]


def agreement_words(law: HelpLaw | None) -> Said:
    """Compose the consent: what is agreed to, what is kept secret and what is not, and the law where we know it."""
    source = (
        Text(
            "consultations-agreement-law",
            law=law.number,
            adopted=law.adopted_on,
            article=law.consent_article,
            exception=law.exception_article,
        )
        if law
        else None
    )
    return paragraphs(
        Text("consultations-agreement"),
        lines(Text("consultations-agreement-secret"), Text("consultations-agreement-free")),
        Text("consultations-agreement-danger"),
        source,
    )
