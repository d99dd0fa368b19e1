"""Who a person is to us, what they agreed to, what is held about them. No name."""

from __future__ import annotations

import hmac
from base64 import b64decode, urlsafe_b64decode, urlsafe_b64encode
from calendar import monthrange
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from bot.kernel.errors import Refused
from bot.kernel.text import Argument, Lines, Said, Text, to_json

FORGET_AFTER = timedelta(hours=24)
"""So long a wish to be forgotten can be taken back."""
TERM_NOTICE = timedelta(days=14)
"""So long before their term ends people hear of it."""
INVITATION_LIFE = timedelta(days=3)

Day = TypeVar("Day", bound=date)


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


def first_name(album: Sequence[Mapping[str, Any]]) -> str:
    """Give how whoever pressed or wrote is called at Telegram: for the team's own, or where they wished it said."""
    for raw in album:
        for body in raw.values():
            sender = body.get("from") if isinstance(body, Mapping) else None
            name = sender.get("first_name") if isinstance(sender, Mapping) else None
            if isinstance(name, str):
                return name[:40]
    return ""


@dataclass(frozen=True, slots=True)
class EmergencyNumber:
    """A number that saves; `on_card` ones stand on the help card."""

    country: str
    number: str
    doubtful: bool
    on_card: bool
    verified_on: date | None
    source: str = ""
    key: str = ""
    """How it is named in files and texts; empty: as the number itself. A changed number keeps its name."""

    @property
    def ref(self) -> str:
        return self.key or self.number

    @property
    def purpose(self) -> Text:
        """What answers there, and when."""
        return Text(f"line-{self.country.lower()}-{self.ref}")


@dataclass(frozen=True, slots=True)
class DataLaw:
    """What the country's law on personal data says about withdrawing a consent."""

    law: str
    withdrawal_working_days: int
    doubtful: bool
    verified_on: date | None


@dataclass(frozen=True, slots=True, eq=False)
class Country:
    """A country we work in: its regions by code, its time zone, its emergency numbers in order."""

    code: str
    time_zone: str
    regions: tuple[str, ...]
    emergency: tuple[EmergencyNumber, ...]
    data_law: DataLaw | None = None
    """None: nobody has read this country's law on personal data yet."""
    in_order: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The regions as each language's alphabet orders their names."""

    @property
    def name(self) -> Text:
        return Text(f"country-{self.code.lower()}")

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.time_zone)

    def regions_for(self, language: str) -> tuple[str, ...]:
        """Give the regions in the order a reader of this language looks for them."""
        return self.in_order.get(language, self.regions)

    def region_name(self, region: str) -> Text:
        """Name a region; raises Refused when it is not one of this country's."""
        if region not in self.regions:
            raise Refused(Text("people-region-unknown"))
        return Text(f"region-{self.code.lower()}-{region}")


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
    """A pressed [I agree]: to which words, in which language, when, and whether it still stands."""

    version: str
    language: str
    agreed_at: datetime
    ended_at: datetime | None = None
    """When it was withdrawn, or when its term came near its end."""


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


class Because(StrEnum):
    """Why somebody is to be forgotten."""

    ASKED = "asked"
    TERM = "term"


@dataclass(frozen=True, slots=True)
class Forgetting:
    """When everything about a person is erased unless they take it back."""

    at: datetime
    because: Because = Because.ASKED


@dataclass(frozen=True, slots=True)
class Slip:
    """What is held about somebody, as they may see it."""

    agreed_on: date | None
    until: date | None
    """The last day of the term they agreed to."""
    held: tuple[Text, ...]
    kept: tuple[Text, ...]
    """What the law keeps when the rest is erased."""
    forgetting: Forgetting | None
    withdrawal_days: int | None
    """Working days the law gives the operator; None where nobody has read that law."""


def months_later(day: Day, months: int) -> Day:
    """The same day so many months on, or that month's last."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return day.replace(year=year, month=month + 1, day=min(day.day, monthrange(year, month + 1)[1]))


def portable(value: Argument | bool | None, zone: ZoneInfo) -> dict[str, Any]:
    """Write a value of an export down twice: as a machine reads it, and as a text for the person."""
    raw = value.isoformat() if isinstance(value, date) else None if isinstance(value, Text | Lines) else value
    return {"raw": raw, "said": to_json(_said(value, zone))}


def _said(value: Argument | bool | None, zone: ZoneInfo) -> Said:
    match value:
        case None:
            return Text("people-file-nothing")
        case bool():
            return Text("people-file-yes") if value else Text("people-file-no")
        case datetime():
            there = value.astimezone(zone)
            return Text("people-file-moment", on=there.date(), time=f"{there:%H:%M}")
        case int():
            return Text("verbatim", words=str(value))
        case Text() | Lines():
            return value
        case _:
            return Text("verbatim", words=value)


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
    """Never counted, shown, exported or named on any screen. It does not rest on consent, so withdrawing one
    leaves it; it is erased when the person is forgotten."""
    put_aside: Callable[[Any, int, int], Text | None] | None = None
    """(transaction, person_id, inviter_id) -> what sharing a path with the inviter puts aside; None for nothing."""
    given_back: Callable[[Any, int], Text | None] | None = None
    """(transaction, person_id) -> what was put aside and comes back when they part; None for nothing."""
    needs_consent: bool = True
    """It rests on the consent, so withdrawing that erases it; what somebody does not want to get stays."""
    shareable: bool = False
    """One adult of a household may show this to the other: `holding-<name>-share` names the choice."""

    def said(self, count: int) -> Text:
        return Text(f"holding-{self.name}", count=count)

    @property
    def choice(self) -> Text:
        return Text(f"holding-{self.name}-share")


@dataclass(frozen=True, slots=True)
class Invitation:
    """One adult invites another to share a path."""

    id: int
    person_id: int
    expires_at: datetime
    used: bool = False
    name: str = ""
    """How whoever invites wants to be named to the invited; empty when the invitation names nobody."""


class Signatures:
    """Writes invitations as words of a link, and tells our own links from forged ones."""

    PURPOSE = b"household-invitation"
    BYTES = 16

    def __init__(self, keys: Mapping[str, bytes]) -> None:
        """Take the house's keys, the signing one first; links get keys of their own made from these."""
        self._keys = [hmac.digest(key, self.PURPOSE, "sha256") for key in keys.values()]

    def token(self, invitation: Invitation) -> str:
        """Give 32 letters that fit into a link and a button."""
        packed = invitation.id.to_bytes(8) + self._sign(self._keys[0], invitation)
        return urlsafe_b64encode(packed).decode()

    def number(self, token: str) -> int | None:
        """Give the invitation's number; None when this is no token at all."""
        try:
            # The decoder passes over signs that are none of its letters; such a token would fit into no button.
            packed = b64decode(token.encode("ascii"), altchars=b"-_", validate=True)
        except ValueError:
            return None
        return int.from_bytes(packed[:8]) if len(packed) == 8 + self.BYTES and packed[0] < 128 else None

    def is_ours(self, token: str, invitation: Invitation) -> bool:
        signed = urlsafe_b64decode(token)[8:]
        return any(hmac.compare_digest(signed, self._sign(key, invitation)) for key in self._keys)

    def _sign(self, key: bytes, invitation: Invitation) -> bytes:
        # The row's own values are signed too, so that a number given again opens nothing.
        ends = int(invitation.expires_at.timestamp() * 1000)
        words = f"{invitation.id}:{invitation.person_id}:{ends}"
        return hmac.digest(key, words.encode(), "sha256")[: self.BYTES]
