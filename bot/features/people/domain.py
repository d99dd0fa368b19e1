"""Who a person is to us: a language, perhaps a country and a region, and where they are. No name."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.kernel.errors import Refused
from bot.kernel.text import Text


@dataclass(frozen=True, slots=True)
class Person:
    """Anyone who talks to the bot."""

    id: int
    language: str
    language_chosen: bool = False
    country: str | None = None
    region: str | None = None
    awaiting: str | None = None
    place: str | None = None


@dataclass(frozen=True, slots=True)
class EmergencyNumber:
    """A number that saves; `on_card` ones stand on the help card."""

    country: str
    number: str
    doubtful: bool
    on_card: bool
    verified_on: date | None

    @property
    def purpose(self) -> Text:
        """What answers there, and when."""
        return Text(f"line-{self.country.lower()}-{self.number}")


@dataclass(frozen=True, slots=True)
class Country:
    """A country we work in: its regions by code, its time zone, its emergency numbers in order."""

    code: str
    time_zone: str
    regions: tuple[str, ...]
    emergency: tuple[EmergencyNumber, ...]

    @property
    def name(self) -> Text:
        return Text(f"country-{self.code.lower()}")

    def region_name(self, region: str) -> Text:
        """Name a region; raises Refused when it is not one of this country's."""
        if region not in self.regions:
            raise Refused(Text("people-region-unknown"))
        return Text(f"region-{self.code.lower()}-{region.lower()}")
