"""Wards known by a code, pledges for them and payments; no name, no picture, no place smaller than a region."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any

from bot.kernel.text import Money, Text

FIRST_DUE = timedelta(days=7)
"""So long after a pledge the sponsor is reminded for the first time."""
LARGEST = 100_000_000
LONGEST = 600
"""Letters of what the team writes: how to pay, what became of it."""


class Wish(StrEnum):
    """What is wished for a ward."""

    ACCOUNT = "account"
    WINTER = "winter"
    TUITION = "tuition"


class Rhythm(StrEnum):
    """How often a sponsor gives."""

    ONCE = "once"
    MONTHLY = "monthly"


class PledgeState(StrEnum):
    """Where a pledge stands: open, kept (what was pledged once has come), or left by the sponsor."""

    OPEN = "open"
    KEPT = "kept"
    LEFT = "left"


class PaymentState(StrEnum):
    """Where a payment stands: told by the sponsor, then confirmed by the team or not found."""

    TOLD = "told"
    CONFIRMED = "confirmed"
    NOT_FOUND = "not-found"


@dataclass(frozen=True, slots=True)
class Ward:
    """A child or young person who is never met here: a code, a region and a wish."""

    id: int
    country: str
    region: str
    wish: Wish
    target: int
    currency: str
    is_open: bool
    confirmed: int = 0

    @property
    def code(self) -> str:
        return f"{self.id:04d}"

    @property
    def name(self) -> Text:
        return Text("sponsors-ward", code=self.code, wish=Text(f"sponsors-wish-{self.wish}"))

    @property
    def place(self) -> Text:
        return Text(f"region-{self.country}-{self.region}")

    def money(self, amount: int) -> Money:
        return Money(amount, self.currency)


@dataclass(frozen=True, slots=True)
class Pledge:
    """What somebody wants to give for a ward."""

    id: int
    ward_id: int
    person_id: int | None
    rhythm: Rhythm
    amount: int
    state: PledgeState
    due_on: date


@dataclass(frozen=True, slots=True)
class Payment:
    """One gift that a sponsor told of."""

    id: int
    pledge_id: int
    ward_id: int
    amount: int
    state: PaymentState
    told_at: datetime


@dataclass(frozen=True, slots=True)
class Standing:
    """A pledge with its ward and payments, as its sponsor sees it."""

    pledge: Pledge
    ward: Ward
    how: str
    payments: tuple[Payment, ...]
    news: str | None

    @property
    def confirmed(self) -> int:
        return sum(one.amount for one in self.payments if one.state is PaymentState.CONFIRMED)

    @property
    def waits(self) -> bool:
        """A payment was told of and nobody has looked yet."""
        return any(one.state is PaymentState.TOLD for one in self.payments)


@dataclass(frozen=True, slots=True)
class Proof:
    """A picture or a paper that shows a payment: its kind and its number at Telegram."""

    kind: str
    file_id: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Ledger:
    """All payments with their wards and sponsors; sums by either agree with the whole."""

    rows: tuple[tuple[Payment, Ward, int], ...]
    """Payment, ward, and the pledge's number, which is all the books know of a sponsor."""

    def total(self, state: PaymentState, currency: str) -> int:
        return sum(
            payment.amount
            for payment, ward, _ in self.rows
            if payment.state is state and ward.currency == currency
        )

    @property
    def currencies(self) -> tuple[str, ...]:
        return tuple(sorted({ward.currency for _, ward, _ in self.rows}))

    def by_ward(self) -> Mapping[str, int]:
        """Give what was confirmed for each ward, by code."""
        sums: dict[str, int] = {}
        for payment, ward, _ in self.rows:
            if payment.state is PaymentState.CONFIRMED:
                sums[ward.code] = sums.get(ward.code, 0) + payment.amount
        return sums

    def by_pledge(self) -> Mapping[int, int]:
        """Give what was confirmed of each pledge."""
        sums: dict[int, int] = {}
        for payment, _, pledge in self.rows:
            if payment.state is PaymentState.CONFIRMED:
                sums[pledge] = sums.get(pledge, 0) + payment.amount
        return sums

    def between(self, since: datetime, until: datetime) -> Ledger:
        return Ledger(tuple(row for row in self.rows if since <= row[0].told_at < until))


def proof_in(parts: Sequence[Mapping[str, Any]]) -> Proof | None:
    """Read the first picture or paper of an update or of every part of an album; None when there is none."""
    for part in parts:
        message = part.get("message")
        if not isinstance(message, Mapping):
            continue
        for kind in ("document", "photo"):
            # A picture comes in several sizes, the largest last.
            found = message.get(kind)
            one = found[-1] if isinstance(found, list) and found else found
            file_id = one.get("file_id") if isinstance(one, Mapping) else None
            if isinstance(file_id, str):
                return Proof(kind, file_id)
    return None


def amount_in(said: str) -> int | None:
    """Read a sum as people type it: figures, with spaces between the thousands; None for anything else."""
    figures = "".join(said.split()).replace("\u00a0", "")
    if not figures.isascii() or not figures.isdecimal() or not 1 <= len(figures) <= 9:
        return None
    amount = int(figures)
    return amount if 0 < amount <= LARGEST else None
