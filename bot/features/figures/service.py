"""Counts a month once it is over, and tells what may be told of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from bot.db.transaction import Transaction
from bot.features.crisis.service import counted as crisis
from bot.features.figures import repository
from bot.features.figures.domain import (
    FEWEST_TIMED,
    Cell,
    Indicator,
    Official,
    Period,
    Report,
    around,
    begins,
    half_within,
    kind_of_case,
    last_countable,
    release,
    speed_of,
)
from bot.features.people.domain import Country, Person
from bot.features.people.service.people import People
from bot.features.school.service import counted as school
from bot.features.team.domain import Role
from bot.features.team.service import Team
from bot.kernel.errors import Refused
from bot.kernel.text import Text

SLICE = 300
FIRST_MONTHS = 13
"""So many months back the first counting begins."""


class Paths(Protocol):
    """What is asked of the room of paths."""

    def begun(self, tx: Transaction, since: datetime, until: datetime) -> list[tuple[str, str, str, int]]: ...

    def placed(
        self, tx: Transaction, first: date, until: date, after: int, most: int
    ) -> tuple[int | None, list[tuple[str, str, str]]]: ...


class Wards(Protocol):
    """What is asked of the sponsors' room."""

    def wards_written(
        self, tx: Transaction, since: datetime, until: datetime
    ) -> list[tuple[str, str, int]]: ...


class Figures:
    """The room's use cases; a report is drawn from what was told alone, never from what is counted."""

    def __init__(self, people: People, team: Team, paths: Paths, wards: Wards) -> None:
        self._people, self._team, self._paths, self._wards = people, team, paths, wards
        self._zone = ZoneInfo(people.countries[people.default_country].time_zone)

    # ---- counting -------------------------------------------------------------------------------

    def count_on(self, tx: Transaction, now: datetime) -> bool:
        """Count a slice of the next month that is over; True when there is more to count."""
        last = last_countable(now.astimezone(self._zone).date())
        newest = repository.newest(tx)
        if newest and newest[1] is not None:
            return self._go_on(tx, newest[0], newest[1])
        month = newest[0] + 1 if newest else last - FIRST_MONTHS + 1
        if month > last:
            return False
        repository.begin(tx, month)
        repository.wait(tx, self._counted(tx, month))
        return True

    def _go_on(self, tx: Transaction, month: int, after: int) -> bool:
        """Count the placements of some families; after the last of them tell the month."""
        days = (begins(month, self._zone).date(), begins(month + 1, self._zone).date())
        further, placed = self._paths.placed(tx, *days, after, SLICE)
        cells = Counter(Cell(country, Indicator.PLACED, region, form) for country, region, form in placed)
        repository.wait(tx, cells)
        if further is None:
            repository.tell(tx, month, *release(repository.rests(tx), {}))
        repository.go_on(tx, month, further)
        return True

    def _counted(self, tx: Transaction, month: int) -> Counter[Cell]:
        since, until = begins(month, self._zone), begins(month + 1, self._zone)
        cells: Counter[Cell] = Counter()
        for country, region, form, count in self._paths.begun(tx, since, until):
            cells[Cell(country, Indicator.FAMILIES, region, form)] += count
        for name, rows in school.work(tx, since, until).items():
            for country, region, count in rows:
                cells[Cell(country, Indicator(name), region)] += count
        for country, region, count in self._wards.wards_written(tx, since, until):
            cells[Cell(country, Indicator.CHILDREN, region)] += count
        cells.update(self._cases(tx, month))
        return cells

    def _cases(self, tx: Transaction, month: int) -> Counter[Cell]:
        since, until = begins(month, self._zone), begins(month + 1, self._zone)
        cells: Counter[Cell] = Counter()
        speeds: Counter[tuple[str, int, int]] = Counter()
        for named, severity, outcome, waited in crisis.closed(tx, since, until):
            country = (named or self._people.default_country).lower()
            cells[Cell(country, Indicator.CASES, kind=kind_of_case(severity, outcome))] += 1
            speeds[country, severity, speed_of(waited)] += 1
        repository.time_answers(tx, month, speeds)
        return cells

    # ---- looking --------------------------------------------------------------------------------

    def newest(self, tx: Transaction, person: Person, now: datetime) -> Period:
        """Give the newest month that is told."""
        self._coordinates(tx, person)
        last = last_countable(now.astimezone(self._zone).date())
        return around(last, 1)

    def report(self, tx: Transaction, person: Person, period: Period, region: str, now: datetime) -> Report:
        """Give what is told of a period and a place; coordinators only, and the look is a deed."""
        self._coordinates(tx, person)
        country = self._people.country_of(person)
        if not period.is_possible or (region and region not in country.regions):
            raise Refused(Text("figures-gone"))
        code, months = country.code.lower(), period.months
        told = repository.told(tx, code, months)
        detail = f"{period.year}-{period.part} {code} {region}".strip()
        self._team.audit(tx, now, person.id, "figures-read", detail=detail)
        here = {cell: count for cell, count in told.items() if region in {"", cell.region}}
        whole = len(repository.counted(tx, months)) == len(months)
        return Report(
            code, region, period, here, {} if region else self._speeds(tx, code, told, months), whole
        )

    def _speeds(self, tx: Transaction, country: str, told: dict[Cell, int], months: range) -> dict[int, int]:
        enough: Counter[int] = Counter()
        for cell, count in told.items():
            if cell.indicator is Indicator.CASES:
                enough[int(cell.kind.partition("-")[0])] += count
        found = repository.speeds(tx, country, months)
        return {
            severity: half
            for severity in sorted(found)
            if enough[severity] >= FEWEST_TIMED and (half := half_within(found[severity])) is not None
        }

    def regions(self, tx: Transaction, person: Person) -> tuple[str, Sequence[str]]:
        """Give the country whose regions can be chosen, and them."""
        self._coordinates(tx, person)
        country = self._people.country_of(person)
        return country.code.lower(), country.regions

    def _coordinates(self, tx: Transaction, person: Person) -> None:
        self._team.require(tx, person.id, Role.COORDINATOR)

    # ---- what others have published ---------------------------------------------------------------

    def published(self, person: Person, country: str, region: str) -> tuple[Country, list[Official]]:
        """Give the published figures of a country, or of one of its regions; open to everybody."""
        place = self._people.countries.get(country.upper()) or self._people.country_of(person)
        if region and region not in place.regions:
            raise Refused(Text("figures-gone"))
        code = place.code.lower()
        found = [one for one in repository.load_published() if (one.country, one.region) == (code, region)]
        return place, sorted(found, key=lambda one: one.as_of, reverse=True)

    def own(self, tx: Transaction, country: Country, region: str, now: datetime) -> Report:
        """Give what the foundation itself did in the last whole year, open to everybody.

        What is told are whole fives, whoever looks; calls for help are left to coordinators.
        """
        period = around(last_countable(now.astimezone(self._zone).date()) - 11, 12)
        code = country.code.lower()
        told = repository.told(tx, code, period.months)
        here = {
            cell: count
            for cell, count in told.items()
            if region in {"", cell.region} and cell.indicator is not Indicator.CASES
        }
        return Report(code, region, period, here, {}, is_whole=True)

    def countries(self) -> tuple[str, ...]:
        return tuple(code.lower() for code in self._people.countries)
