"""What those who get announcements can do: hear nothing of a topic any more, or hear of it again."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from bot.db.transaction import Transaction
from bot.features.broadcasts.domain.broadcast import Topic
from bot.features.broadcasts.repository import copies, crowd
from bot.features.broadcasts.service.composing import topic_of
from bot.features.people.domain import Person
from bot.kernel.text import Text


class Readers:
    """Everybody's own choice of topics, and what is held about them here."""

    def topics(self, tx: Transaction, person: Person) -> list[tuple[Topic, bool]]:
        """Give every topic, and whether the person hears of it."""
        stopped = set(crowd.stops(tx, person.id))
        return [(topic, topic.value not in stopped) for topic in Topic]

    def stop(self, tx: Transaction, person: Person, topic: str, now: datetime) -> Topic:
        """Hear nothing of a topic from now on; a second press changes nothing."""
        found = topic_of(topic)
        crowd.stop(tx, person.id, found.value, now)
        return found

    def start(self, tx: Transaction, person: Person, topic: str) -> Topic:
        """Hear of it again."""
        found = topic_of(topic)
        crowd.start(tx, person.id, found.value)
        return found

    # ---- what is held here (people.domain.Holding) ----------------------------------------------

    def count_stops(self, tx: Transaction, person_id: int) -> int:
        return len(crowd.stops(tx, person_id))

    def export_stops(self, tx: Transaction, person_id: int) -> list[dict[str, Any]]:
        return [{"topic": Topic(value).named} for value in crowd.stops(tx, person_id)]

    def erase_stops(self, tx: Transaction, person_id: int) -> None:
        crowd.erase_stops(tx, person_id)

    def count_copies(self, tx: Transaction, person_id: int) -> int:
        return len(copies.about(tx, person_id))

    def export_copies(self, tx: Transaction, person_id: int) -> list[dict[str, Any]]:
        return [
            {"number": id, "outcome": Text(f"broadcasts-fate-{fate}"), "sent": at}
            for id, fate, at in copies.about(tx, person_id)
        ]

    def erase_copies(self, tx: Transaction, person_id: int) -> None:
        copies.part(tx, person_id)
