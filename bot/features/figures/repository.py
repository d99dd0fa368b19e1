"""Which months are counted, what waits, what is told; and the published figures as a file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Literal

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError

from bot.db.transaction import Transaction
from bot.features.figures.domain import Cell, Indicator, Official
from bot.kernel.errors import SettingsWrong

PUBLISHED = Path(__file__).parent / "published.yaml"

_NEWEST = "select month, after from figures_months order by month desc limit 1"
_COUNTED = "select month from figures_months where after is null and month in :months"
_BEGIN = "insert into figures_months(month, after) values (:month, 0)"
_GO_ON = "update figures_months set after = :after where month = :month"
_RESTS = "select country, indicator, region, kind, count from figures_rests"
_WAIT = """insert into figures_rests(country, indicator, region, kind, count)
    values (:country, :indicator, :region, :kind, :count)
    on conflict (country, indicator, region, kind) do update set count = figures_rests.count + excluded.count"""
_CLEAR = "delete from figures_rests"
_TELL = """insert into figures_told(month, country, indicator, region, kind, count)
    values (:month, :country, :indicator, :region, :kind, :count)"""
_TOLD = """select country, indicator, region, kind, sum(count) from figures_told
    where month in :months and country = :country group by country, indicator, region, kind"""
_TIME = """insert into figures_speeds(month, country, severity, speed, count)
    values (:month, :country, :severity, :speed, :count)"""
_SPEEDS = """select severity, speed, sum(count) from figures_speeds
    where month in :months and country = :country group by severity, speed"""


def newest(tx: Transaction) -> tuple[int, int | None] | None:
    """Give the newest month, and after whom its counting goes on; None there when it is done."""
    row = tx.one(_NEWEST)
    return (row[0], row[1]) if row else None


def counted(tx: Transaction, months: Iterable[int]) -> set[int]:
    """Give which of these months are counted."""
    return {row[0] for row in tx.all(_COUNTED, months=list(months))}


def begin(tx: Transaction, month: int) -> None:
    tx.run(_BEGIN, month=month)


def go_on(tx: Transaction, month: int, after: int | None) -> None:
    tx.run(_GO_ON, month=month, after=after)


def rests(tx: Transaction) -> dict[Cell, int]:
    return {_cell(*row[:4]): row[4] for row in tx.all(_RESTS)}


def wait(tx: Transaction, cells: Mapping[Cell, int]) -> None:
    """Add to what waits."""
    for cell, count in cells.items():
        tx.run(_WAIT, count=count, **_columns(cell))


def tell(tx: Transaction, month: int, told: Mapping[Cell, int], rests: Mapping[Cell, int]) -> None:
    """Write what is told of a month, and what waits on."""
    for cell, count in told.items():
        tx.run(_TELL, month=month, count=count, **_columns(cell))
    tx.run(_CLEAR)
    wait(tx, rests)


def told(tx: Transaction, country: str, months: Iterable[int]) -> dict[Cell, int]:
    rows = tx.all(_TOLD, months=list(months), country=country)
    return {_cell(*row[:4]): int(row[4]) for row in rows}


def time_answers(tx: Transaction, month: int, speeds: Mapping[tuple[str, int, int], int]) -> None:
    """Keep how soon cases were answered: country, severity, stretch of time."""
    for (country, severity, speed), count in speeds.items():
        tx.run(_TIME, month=month, country=country, severity=severity, speed=speed, count=count)


def speeds(tx: Transaction, country: str, months: Iterable[int]) -> dict[int, Counter[int]]:
    """Give by severity how many were answered in which stretch of time."""
    found: dict[int, Counter[int]] = {}
    for severity, speed, count in tx.all(_SPEEDS, months=list(months), country=country):
        found.setdefault(severity, Counter())[speed] += int(count)
    return found


def _cell(country: str, indicator: str, region: str, kind: str) -> Cell:
    return Cell(country, Indicator(indicator), region, kind)


def _columns(cell: Cell) -> dict[str, str]:
    return {
        "country": cell.country,
        "indicator": cell.indicator.value,
        "region": cell.region,
        "kind": cell.kind,
    }


class _Figure(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)
    country: str
    region: str = ""
    indicator: str
    value: int
    as_of: str
    source: str
    status: Literal["news", "official"]
    about: bool = False


@cache
def load_published(path: Path = PUBLISHED) -> tuple[Official, ...]:
    """Read the published figures; raises SettingsWrong naming the file and the line."""
    rows = yaml.safe_load(path.read_text(encoding="utf-8"))["figures"]
    try:
        return tuple(Official(**_Figure.model_validate(row).model_dump()) for row in rows)
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        raise SettingsWrong(f"figures/{path.name}: {first['loc']}: {first['msg']}") from None
