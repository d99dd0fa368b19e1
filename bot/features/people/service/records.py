"""What one can do with what is held: see it, take it along, have it erased."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from bot.db.transaction import Transaction
from bot.features.people.domain import (
    FORGET_AFTER,
    INVITATION_LIFE,
    TERM_NOTICE,
    Because,
    Forgetting,
    Holding,
    Person,
    Slip,
    months_later,
    portable,
)
from bot.features.people.repository import consent as consents
from bot.features.people.repository import household as households
from bot.features.people.repository import people as everybody
from bot.features.people.repository import records as repository
from bot.features.people.service.people import People
from bot.kernel.errors import Refused
from bot.kernel.text import Text, to_json

SLICE = 5
"""So many people are forgotten in one transaction."""


class Records:
    """What is held about a person: shown, given out, erased."""

    def __init__(self, people: People, holdings: Sequence[Holding]) -> None:
        """Take what all other rooms hold."""
        self._people, self.holdings = people, tuple(holdings)
        self._own = (
            Holding("profile", everybody.count_person, self._profile, self._erase_profile),
            Holding("consent", consents.count_consents, self._consents, consents.erase_consents),
            Holding("household", households.count_household, self._household, households.leave),
        )

    @property
    def _shown(self) -> list[Holding]:
        return [one for one in (*self._own, *self.holdings) if not one.hidden]

    def slip(self, tx: Transaction, person: Person) -> Slip:
        """Say what is held and until when."""
        counts = [(one, one.count(tx, person.id)) for one in self._shown]
        given, law = consents.find_consent(tx, person.id), self._people.consents.law
        agreed_on = (
            given.agreed_at.astimezone(self._people.zone_of(person)).date()
            if given and given.ended_at is None
            else None
        )
        return Slip(
            agreed_on,
            months_later(agreed_on, self._people.consents.operator.storage_months) if agreed_on else None,
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
        if not consents.end_consents(tx, person.id, now):
            raise Refused(Text("people-withdraw-nothing"))
        for one in self.holdings:
            if not one.hidden and one.needs_consent:
                one.erase(tx, person.id)
        households.leave(tx, person.id)
        everybody.clear_person(tx, person.id)

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
        months = self._people.consents.operator.storage_months
        ending = []
        for person_id, agreed_at in consents.term_over(tx, months_later(now + TERM_NOTICE, -months), SLICE):
            wanted = Forgetting(max(months_later(agreed_at, months), now + FORGET_AFTER), Because.TERM)
            consents.end_consents(tx, person_id, now)
            repository.ask_forgetting(tx, person_id, wanted)
            ending.append((person_id, wanted.at))
        return ending

    # ---- what this room itself holds ------------------------------------------------------------

    def _profile(self, tx: Transaction, person_id: int) -> list[dict[str, Any]]:
        known = everybody.find(tx, person_id)
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
                "met": everybody.met_at(tx, person_id),
            }
        ]

    def _erase_profile(self, tx: Transaction, person_id: int) -> None:
        everybody.erase_person(tx, person_id)
        repository.undo_forgetting(tx, person_id, *Because)

    def _consents(self, tx: Transaction, person_id: int) -> list[dict[str, Any]]:
        return [
            {"version": one.version, "agreed": one.agreed_at, "ended": one.ended_at}
            for one in consents.consents(tx, person_id)
        ]

    def _household(self, tx: Transaction, person_id: int) -> list[dict[str, Any]]:
        joined = households.joined_at(tx, person_id)
        together = [{"joined": joined}] if joined else []
        return together + [
            {"invited": one.expires_at - INVITATION_LIFE, "used": one.used, "name": one.name or None}
            for one in households.invitations(tx, person_id)
        ]
