"""Who a person is to us, what they agreed to, what is held about them. No name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

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
class DataLaw:
    """What the country's law on personal data says about withdrawing a consent."""

    law: str
    withdrawal_working_days: int
    doubtful: bool
    verified_on: date | None


@dataclass(frozen=True, slots=True)
class Country:
    """A country we work in: its regions by code, its time zone, its emergency numbers in order."""

    code: str
    time_zone: str
    regions: tuple[str, ...]
    emergency: tuple[EmergencyNumber, ...]
    data_law: DataLaw | None = None
    """None: nobody has read this country's law on personal data yet."""

    @property
    def name(self) -> Text:
        return Text(f"country-{self.code.lower()}")

    def region_name(self, region: str) -> Text:
        """Name a region; raises Refused when it is not one of this country's."""
        if region not in self.regions:
            raise Refused(Text("people-region-unknown"))
        return Text(f"region-{self.code.lower()}-{region.lower()}")


@dataclass(frozen=True, slots=True)
class Operator:
    """Who keeps the data, as the law wants it named; what is not given yet is an empty string."""

    name: str = ""
    bin: str = ""
    address: str = ""
    contact: str = ""
    storage_months: int = 36


@dataclass(frozen=True, slots=True)
class Consent:
    """A pressed [I agree]: to which words, in which language, when, and whether it was taken back."""

    version: str
    language: str
    agreed_at: datetime
    withdrawn_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Offer:
    """The consent as it is shown: summary first, then every item the law demands, page by page."""

    version: str
    pages: tuple[Text, ...]
    given_on: date | None
    """The day, as the person counts days, on which they agreed; None when they are still to be asked."""


def consent_pages(operator: Operator, law: DataLaw | None) -> tuple[Text, ...]:
    """Compose the consent; an item that nobody has filled in yet is said to be missing."""
    rights = (
        Text("people-consent-rights", law=law.law, days=law.withdrawal_working_days)
        if law
        else Text("people-consent-rights-any-law")
    )
    return (
        Text("people-consent-summary", operator=_given(operator.name), months=operator.storage_months),
        Text(
            "people-consent-who",
            operator=_given(operator.name),
            bin=_given(operator.bin),
            address=_given(operator.address),
            contact=_given(operator.contact),
        ),
        Text("people-consent-what"),
        Text("people-consent-where", months=operator.storage_months),
        rights,
    )


def _given(value: str) -> str | Text:
    return value or Text("people-consent-not-given")


@dataclass(frozen=True, slots=True)
class Household:
    """The adults who share a path, in the order in which they came; somebody alone has no number."""

    id: int | None
    members: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Holding:
    """One kind of thing a room holds about a person; every room that holds something has one.

    `holding-<name>` in `locales/` says what it is, why it is held and until when; it is given `count`.
    `export` gives rows of strings, numbers, booleans, None, aware instants, dates, or Texts, which are said
    in the person's language. A key `size` is called `holding-<name>-size` where that text exists.
    """

    name: str
    count: Callable[[Any, int], int]
    """(transaction, person_id) -> how many; 0 is not mentioned to the person."""
    export: Callable[[Any, int], list[dict[str, Any]]]
    erase: Callable[[Any, int], None]
    """Erase all of this person but what the law keeps; erasing twice is no error."""
    kept: Text | None = None
    """What the law makes us keep in spite of `erase`, and how long, in words for the person."""
    hidden: bool = False
    """Never counted, shown, exported or named on any screen; only `erase` is called."""

    @property
    def what(self) -> str:
        return f"holding-{self.name}"
