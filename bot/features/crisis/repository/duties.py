"""The table of duties, and which of them run in a case."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError

from bot.db.codecs import from_ms, to_ms
from bot.db.transaction import Transaction
from bot.features.crisis.domain.duties import Duty
from bot.kernel.errors import SettingsWrong

TABLE = Path(__file__).parents[1] / "duties.yaml"

_ADD = """insert into case_duties(case_id, duty, since, by_id) values (:case_id, :duty, :since, :by_id)
    on conflict do nothing"""
_DONE = """update case_duties set done_at = :now where case_id = :case_id and duty = :duty
    and done_at is null"""
_OF = "select duty, since, done_at from case_duties where case_id = :case_id"


def begin(tx: Transaction, case_id: int, duty: str, since: datetime, by_id: int) -> None:
    """It applies to us; its hours run since then."""
    tx.run(_ADD, case_id=case_id, duty=duty, since=to_ms(since), by_id=by_id)


def done(tx: Transaction, case_id: int, duty: str, now: datetime) -> bool:
    return tx.run(_DONE, case_id=case_id, duty=duty, now=to_ms(now)) > 0


def of(tx: Transaction, case_id: int) -> dict[str, tuple[datetime, datetime | None]]:
    """Give since when which duty runs in a case, and when it was done."""
    return {
        row[0]: (from_ms(row[1]), from_ms(row[2]) if row[2] is not None else None)
        for row in tx.all(_OF, case_id=case_id)
    }


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _When(_Strict):
    minor: bool = False
    situations: tuple[str, ...] = ()


class _Duty(_Strict):
    key: str
    country: str
    act: str
    ref: str
    edition: date
    verified_on: date
    status: str
    whose: str
    hours: int | None = None
    when: _When


class _Table(_Strict):
    duties: tuple[_Duty, ...]


def load(path: Path = TABLE) -> tuple[Duty, ...]:
    """Read the table; raises SettingsWrong naming the file and the key."""
    try:
        table = _Table.model_validate(yaml.safe_load(path.read_text(encoding="utf-8")))
    except (ValidationError, yaml.YAMLError) as error:
        where = ""
        if isinstance(error, ValidationError):
            first = error.errors(include_input=False, include_url=False)[0]
            where = f"{'.'.join(str(part) for part in first['loc'])}: {first['msg']}"
        raise SettingsWrong(f"crisis/{path.name}: {where or 'it is not YAML'}") from None
    return tuple(
        Duty(
            one.key,
            one.country,
            one.act,
            one.ref,
            one.edition,
            one.whose,
            one.when.minor,
            one.when.situations,
            one.hours,
        )
        for one in table.duties
    )
