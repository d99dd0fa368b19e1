"""What consultations hold about somebody: shown to them, and forgotten."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from bot.db.transaction import Transaction
from bot.features.consultations.domain.news import News
from bot.features.consultations.repository import bookings, consultants
from bot.features.consultations.repository import hours as rows
from bot.features.consultations.service.practice import Practice, profession_name
from bot.features.people.domain import Holding
from bot.kernel.clock import Clock
from bot.kernel.text import Text

Tell = Callable[[Transaction, list[News], datetime], None]


class Held:
    """Bookings, questions, lines, the consent to psychological help, and that notes exist."""

    def __init__(self, practice: Practice, clock: Clock, tell: Tell) -> None:
        self._practice, self._clock, self._tell = practice, clock, tell

    @property
    def holding(self) -> Holding:
        return Holding("consultations", self.count, self.export, self.erase)

    def count(self, tx: Transaction, person_id: int) -> int:
        given = len(consultants.agreements(tx, person_id))
        return len(bookings.of_person(tx, person_id)) + len(rows.waits(tx, person_id)) + given

    def export(self, tx: Transaction, person_id: int) -> list[dict[str, Any]]:
        """Give a row for each booking, line and consent; of a consultant's note only when it was written."""
        found: list[dict[str, Any]] = []
        for one in bookings.of_person(tx, person_id):
            hour = self._practice.hour(tx, one.hour_id)
            found.append(
                {
                    "who": profession_name(hour.profession),
                    "when": hour.starts_at,
                    "state": Text(f"consultations-state-{one.state}"),
                    "question": one.question if one.person_id == person_id else None,
                }
            )
        found += [{"waits": profession_name(who), "since": at} for who, at in rows.waits(tx, person_id)]
        found += [
            {"agreed": one.agreed_at, "ended": one.ended_at} for one in consultants.agreements(tx, person_id)
        ]
        return found + [{"note": at} for at in bookings.noted(tx, person_id)]

    def erase(self, tx: Transaction, person_id: int) -> None:
        """Give back hours to come, forget words, notes and the consent; a consultant who is forgotten ends."""
        now = self._clock.now()
        news: list[News] = []
        if consultants.find(tx, person_id):
            news += self._practice.dismiss(tx, person_id, now)
        rows.leave_all(tx, person_id)
        rows.let_go(tx, person_id)
        for one in bookings.of_person(tx, person_id):
            if one.person_id != person_id:
                bookings.set_other(tx, one.id, None)
                self._practice.silence(tx, one, person_id)
                continue
            hour = self._practice.hour(tx, one.hour_id)
            if one.stands and hour.starts_at > now:
                news += self._practice.give_back(tx, one, hour, now)
                news += self._practice.tell(
                    tx, [id for id in one.people if id != person_id], hour, "cancelled", one.id, now
                )
            bookings.erase_notes(tx, one.id)
            bookings.unlink(tx, one.id)
        consultants.erase_agreements(tx, person_id)
        self._tell(tx, [one for one in news if one.person_id != person_id], now)
