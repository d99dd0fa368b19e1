"""How the countries' files are read."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Literal

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError

from bot.features.people.domain import Country, DataLaw, EmergencyNumber
from bot.kernel.errors import SettingsWrong

COUNTRIES = Path(__file__).parents[1] / "country"


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _Proof(_Strict):
    source: str
    verified_on: date | None
    status: Literal["verified", "news", "uncertain"]


class _Number(_Proof):
    number: str
    key: str = ""
    card: bool
    hours: str | None
    free: bool | None


class _DataLaw(_Proof):
    law: str
    withdrawal_working_days: int


class _Country(_Strict):
    code: str
    time_zone: str
    currency: str
    calling_code: str
    regions: tuple[str, ...]
    regions_source: _Proof
    in_order: dict[str, tuple[str, ...]]
    emergency: tuple[_Number, ...]
    data_law: _DataLaw | None


def load_countries(folder: Path = COUNTRIES) -> dict[str, Country]:
    """Read every country's file; raises SettingsWrong naming file and key."""
    countries = {}
    for path in sorted(folder.glob("*.yaml"), reverse=True):
        try:
            written = _Country.model_validate(yaml.safe_load(path.read_text(encoding="utf-8")))
        except (ValidationError, yaml.YAMLError) as error:
            raise SettingsWrong(f"{path.parent.name}/{path.name}: {_where(error)}") from None
        code = written.code.upper()
        numbers = (
            EmergencyNumber(
                code,
                one.number,
                one.status == "uncertain",
                one.card,
                one.verified_on,
                one.source,
                one.key,
            )
            for one in written.emergency
        )
        countries[code] = Country(
            code,
            written.time_zone,
            written.regions,
            tuple(numbers),
            _data_law(written.data_law),
            written.in_order,
        )
    return countries


def _data_law(written: _DataLaw | None) -> DataLaw | None:
    if written is None:
        return None
    return DataLaw(
        written.law, written.withdrawal_working_days, written.status == "uncertain", written.verified_on
    )


def _where(error: Exception) -> str:
    if isinstance(error, ValidationError):
        first = error.errors(include_input=False, include_url=False)[0]
        return f"{'.'.join(str(part) for part in first['loc'])}: {first['msg']}"
    return "it is not YAML"
