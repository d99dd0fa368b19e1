"""How a path is stored, and where the days off come from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime
from functools import cache
from pathlib import Path

import yaml
from pydantic import TypeAdapter

from bot.db.codecs import to_ms
from bot.db.transaction import Transaction
from bot.db.vault import padded
from bot.features.journey.domain.journey import Journey, Own, Plan
from bot.features.people.repository.household import household
from bot.features.people.repository.people import LIVES_IN
from bot.features.placement.domain.places import HolidayOverride
from bot.kernel.errors import SettingsWrong
from bot.kernel.workdays import Calendar

DAYS_OFF = Path(__file__).parent / "days_off"

_FIND = "select person_id, shared, own from journeys where person_id in :ids"
_SAVE = """insert into journeys(person_id, country, shared, own, begun_at)
    values (:person_id, :country, :shared, :own, :now)
    on conflict (person_id) do update set country = excluded.country,
    shared = excluded.shared, own = excluded.own"""
_PLANS = "select person_id, shared from journeys where person_id in :ids"
_COUNT = "select count(*) from journeys where person_id = :id"
_ERASE = "delete from journeys where person_id = :id"

# Of two adults of a household the first stands for the family.
_BEGUN = """select j.person_id, j.country, p.lives_in, j.shared from journeys j
    left join people p on p.id = j.person_id and p.country = upper(j.country)
    where j.begun_at >= :since and j.begun_at < :until"""
_FAMILIES = """select j.person_id, p.lives_in, j.shared from journeys j
    left join people p on p.id = j.person_id and p.country = upper(j.country)
    where j.person_id > :after order by j.person_id limit :most"""
_ON_A_PATH = "select person_id from journeys where person_id in :ids"

_SHARED, _OWN = "journeys.shared", "journeys.own"
_PLAN = TypeAdapter(Plan)
_PRIVATE = TypeAdapter(Own)


def find(tx: Transaction, person_ids: list[int]) -> dict[int, Journey]:
    """Give the paths of those who have one, by person."""
    return {
        person_id: Journey(
            person_id,
            _PLAN.validate_json(tx.vault.open(shared, _SHARED)),
            _PRIVATE.validate_json(tx.vault.open(own, _OWN)),
        )
        for person_id, shared, own in tx.all(_FIND, ids=person_ids)
    }


def save(tx: Transaction, journey: Journey, now: datetime) -> None:
    """Write one adult's path; the day it was begun stays."""
    tx.run(
        _SAVE,
        person_id=journey.person_id,
        country=journey.plan.country,
        shared=tx.vault.seal(padded(_PLAN.dump_json(journey.plan, exclude_defaults=True)), _SHARED),
        own=tx.vault.seal(padded(_PRIVATE.dump_json(journey.own, exclude_defaults=True)), _OWN),
        now=to_ms(now),
    )


def begun(tx: Transaction, since: datetime, until: datetime) -> list[tuple[str, str, str, int]]:
    """Count the families that chose a path then: country, region, form, how many."""
    found = Counter(
        (country, tx.vault.word(lives_in, LIVES_IN) or "", plan.form)
        for id, country, lives_in, shared in tx.all(_BEGUN, since=to_ms(since), until=to_ms(until))
        if (plan := _plan(tx, shared)) and _stands_first(tx, id)
    )
    return [(*where, count) for where, count in found.items()]


def families(tx: Transaction, after: int, most: int) -> list[tuple[int, str, Plan | None]]:
    """Give some paths after this person: who, where they live, the plan.

    Of each family one has it, and nobody has one that cannot be read.
    """
    return [
        (id, tx.vault.word(lives_in, LIVES_IN) or "", _plan(tx, shared) if _stands_first(tx, id) else None)
        for id, lives_in, shared in tx.all(_FAMILIES, after=after, most=most)
    ]


def _stands_first(tx: Transaction, person_id: int) -> bool:
    """Say whether this one of two adults on a path stands for the family."""
    before = [id for id in household(tx, person_id).members if id < person_id]
    return not before or not tx.all(_ON_A_PATH, ids=before)


def of_forms(tx: Transaction, person_ids: list[int], forms: frozenset[str]) -> set[int]:
    """Give those of these people whose path is of one of the forms; each plan is opened."""
    rows = tx.all(_PLANS, ids=person_ids)
    return {id for id, shared in rows if (plan := _plan(tx, shared)) and plan.form in forms}


def _plan(tx: Transaction, shared: bytes) -> Plan | None:
    """Open a plan; None for one that cannot be read: it is counted nowhere and stops nothing."""
    try:
        return _PLAN.validate_json(tx.vault.open(shared, _SHARED))
    except ValueError:
        return None


def count(tx: Transaction, person_id: int) -> int:
    row = tx.one(_COUNT, id=person_id)
    return row[0] if row else 0


def erase(tx: Transaction, person_id: int) -> None:
    tx.run(_ERASE, id=person_id)


def load_calendar(country: str, overrides: Iterable[HolidayOverride]) -> Calendar:
    """Make a country's calendar of its file and of the swaps; raises SettingsWrong for an unknown country."""
    free, moved = _days_off(country)
    off, worked = set(free), set(moved)
    for override in overrides:
        (worked if override.working else off).add(override.day)
        (off if override.working else worked).discard(override.day)
    return Calendar(frozenset(off), frozenset(worked))


@cache
def _days_off(country: str) -> tuple[frozenset[date], frozenset[date]]:
    # Several rooms keep a calendar, and each file is long.
    try:
        known = yaml.safe_load((DAYS_OFF / f"{country}.yaml").read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise SettingsWrong(f"days_off/{country}.yaml: no days off are known for this country") from None
    return frozenset(known["free"]), frozenset(known["worked"])
