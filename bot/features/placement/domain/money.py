"""What the state pays, and the index it is counted in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from bot.features.placement.domain.provenance import Provenance, Written
from bot.kernel.text import Money


class Frequency(StrEnum):
    """How often a payment comes."""

    ONCE = "once"
    MONTHLY = "monthly"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Payment(Written):
    """What the state pays: a multiple of the monthly index, or a sum known only as it stood `as_of`."""

    key: str
    forms: tuple[str, ...]
    frequency: Frequency
    proof: Provenance
    mrp: Decimal | None = None
    sum: int | None = None
    sum_max: int | None = None
    per: str | None = None
    child_group: str | None = None
    paid_by_day_of_month: int | None = None
    parts_mrp: Mapping[str, Decimal] = field(default_factory=dict)
    as_of: str | None = None
    since: date | None = None

    def amount(self, index: MonthlyIndex, currency: str, day: date) -> Money | None:
        """Count the payment in the money of that day; None: the bot says "ask the authority", no figure."""
        if self.sum is not None:
            return Money(self.sum, currency)
        span = index.counted_by(day)
        if self.mrp is None or span is None or span.amount is None:
            return None
        return Money(int((self.mrp * span.amount).to_integral_value(ROUND_HALF_UP)), currency)


@dataclass(frozen=True, slots=True)
class DatedAmount(Written):
    """An amount in force from `since` to `until`, both days included; None: not found yet."""

    key: str
    since: date
    until: date
    amount: int | None
    proof: Provenance


@dataclass(frozen=True, slots=True)
class MonthlyIndex:
    """An amount set year by year, such as the monthly calculation index."""

    spans: tuple[DatedAmount, ...] = ()

    def on(self, day: date) -> int | None:
        """Give the amount in force that day, in whole units of the currency; None when nobody knows it."""
        return next((span.amount for span in self.spans if span.since <= day <= span.until), None)

    def counted_by(self, day: date) -> DatedAmount | None:
        """Give the amount to count with: of that day; the one before it where a file says it is not known yet."""
        for earlier, span in zip((None, *self.spans), self.spans, strict=False):
            if span.since <= day <= span.until:
                return span if span.amount is not None else earlier
        return None
