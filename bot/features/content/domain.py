"""Which facts may be changed in chat, and what stands when they are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from typing import TypeAlias

from bot.features.people.domain import Country, EmergencyNumber
from bot.features.placement.domain.pack import CountryPack
from bot.features.placement.domain.places import Line
from bot.features.placement.domain.provenance import Status
from bot.kernel.text import Text

Values: TypeAlias = Mapping[str, str]
"""What was changed of an entry, by field; a field that is left out is as the files say."""
Key: TypeAlias = tuple[str, str]
"""Country and entry, as `check --fact` names them: `kz`, `emergency.112`."""

BY_TEAM = "edited in chat by an administrator"
"""The source of a number that somebody of the team asked for and wrote down."""
PAGE = 10


class Section(StrEnum):
    """The kinds of facts; the value is the section of the data files in which they stand."""

    EMERGENCY = "emergency"
    LINES = "lines"


class Field(StrEnum):
    """What of an entry may be written; the value is its name in the data files."""

    NUMBER = "number"
    VERIFIED = "verified_on"


FIELDS: Mapping[Section, tuple[Field, ...]] = {
    Section.EMERGENCY: (Field.NUMBER, Field.VERIFIED),
    Section.LINES: (Field.NUMBER, Field.VERIFIED),
}


@dataclass(frozen=True, slots=True)
class Edit:
    """One change: who, when, of what, from what to what; None is what the files say."""

    id: int
    at: datetime
    actor_id: int
    country: str
    entry: str
    before: Values | None
    after: Values | None

    @property
    def key(self) -> Key:
        return self.country, self.entry


@dataclass(frozen=True, slots=True)
class Draft:
    """A change that was typed and is not saved yet."""

    id: int
    country: str
    entry: str
    base: int
    """The number of the change that was the newest of this entry; 0: there was none."""
    after: Values


@dataclass(frozen=True, slots=True)
class Entry:
    """A fact as it stands."""

    country: str
    section: Section
    key: str
    name: Text
    shipped: Values
    """As the files say it; what they do not know is left out."""
    edited: Values = field(default_factory=dict)
    edit: Edit | None = None
    """The newest change, also one that brought back what the files say."""

    @property
    def id(self) -> str:
        return f"{self.section}.{self.key}"

    @property
    def values(self) -> Values:
        return {**self.shipped, **self.edited}

    @property
    def fields(self) -> tuple[Field, ...]:
        return FIELDS[self.section]

    @property
    def verified_on(self) -> date | None:
        return day_of(self.values)


def day_of(values: Values) -> date | None:
    """Give the day these values were verified."""
    said = values.get(Field.VERIFIED)
    return date.fromisoformat(said) if said else None


def entries(country: Country, pack: CountryPack) -> Iterator[Entry]:
    """Give every fact of a country that may be changed, as it was shipped, in the order of the files."""
    for number in country.emergency:
        # What is doubtful counts as never verified, whatever day somebody looked.
        day = None if number.doubtful else number.verified_on
        shipped = _values(number.number, day)
        yield Entry(pack.code, Section.EMERGENCY, number.ref, number.purpose, shipped)
    for key, line in pack.lines.items():
        shipped = _values(line.number, line.proof.verified_on)
        yield Entry(pack.code, Section.LINES, key, Text(f"line-{pack.code}-{key}"), shipped)


def _values(number: str, day: date | None) -> Values:
    return {Field.NUMBER: number, **({Field.VERIFIED: day.isoformat()} if day else {})}


def amended_country(shipped: Country, edited: Mapping[Key, Values]) -> Country:
    """Give a country with what was changed of its numbers."""
    code = shipped.code.lower()
    numbers = (
        _number(one, edited.get((code, f"{Section.EMERGENCY}.{one.ref}")) or {}) for one in shipped.emergency
    )
    return replace(shipped, emergency=tuple(numbers))


def _number(shipped: EmergencyNumber, values: Values) -> EmergencyNumber:
    if not values:
        return shipped
    day = day_of(values) or shipped.verified_on
    number = values.get(Field.NUMBER, shipped.number)
    return replace(
        shipped, number=number, key=shipped.ref, doubtful=day is None, verified_on=day, source=BY_TEAM
    )


def amended_pack(shipped: CountryPack, edited: Mapping[Key, Values]) -> CountryPack:
    """Give a country's law with what was changed of its telephone lines."""
    lines = {
        key: _line(line, edited.get((shipped.code, f"{Section.LINES}.{key}")) or {})
        for key, line in shipped.lines.items()
    }
    return replace(shipped, lines=lines)


def _line(shipped: Line, values: Values) -> Line:
    if not values:
        return shipped
    day = day_of(values) or shipped.proof.verified_on
    status = Status.VERIFIED if day else shipped.proof.status
    proof = replace(shipped.proof, verified_on=day, status=status)
    return replace(shipped, number=values.get(Field.NUMBER, shipped.number), proof=proof)
