"""How a path is stored, and where the days off come from."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from functools import cache
from pathlib import Path

import yaml
from pydantic import TypeAdapter

from bot.db.codecs import to_ms
from bot.db.transaction import Transaction
from bot.features.journey.domain.journey import Journey, Own, Plan
from bot.features.placement.domain.places import HolidayOverride
from bot.kernel.errors import SettingsWrong
from bot.kernel.workdays import Calendar

DAYS_OFF = Path(__file__).parent / "days_off"

_FIND = "select person_id, shared, own from journeys where person_id in :ids"
_SAVE = """insert into journeys(person_id, country, form, shared, own, begun_at)
    values (:person_id, :country, :form, :shared, :own, :now)
    on conflict (person_id) do update set country = excluded.country, form = excluded.form,
    shared = excluded.shared, own = excluded.own"""
_COUNT = "select count(*) from journeys where person_id = :id"
_ERASE = "delete from journeys where person_id = :id"

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
        form=journey.plan.form,
        shared=tx.vault.seal(_PLAN.dump_json(journey.plan, exclude_defaults=True), _SHARED),
        own=tx.vault.seal(_PRIVATE.dump_json(journey.own, exclude_defaults=True), _OWN),
        now=to_ms(now),
    )


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
