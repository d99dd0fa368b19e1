"""Groups as an audience: whom an announcement to a group reaches. Whoever asks has checked the right to write."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from bot.db.transaction import Transaction
from bot.features.school.domain.cohort import Cohort
from bot.features.school.domain.places import IN_CLASS
from bot.features.school.repository import cohorts
from bot.features.school.repository import places as rows

AFTERWARDS = timedelta(days=60)
"""So long after its last class a group may still be written to."""


def groups(tx: Transaction, now: datetime) -> list[Cohort]:
    """Give the groups and events that run or were over lately."""
    return cohorts.recent(tx, now - AFTERWARDS)


def among(tx: Transaction, person_ids: Iterable[int], cohort_ids: Iterable[int]) -> set[int]:
    """Give those of these people who have a seat in one of the groups."""
    seats = (seat for id in cohort_ids for seat in rows.seats_in(tx, id, IN_CLASS))
    return {seat.person_id for seat in seats if seat.person_id}.intersection(person_ids)
