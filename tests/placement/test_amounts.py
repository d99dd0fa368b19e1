"""Amounts: counted by date, and withheld where nobody knows."""

from __future__ import annotations

from datetime import date

import pytest

from bot.features.placement.repository import load_packs
from bot.kernel.text import Money

PACKS = load_packs()
KZ, KG = PACKS["kz"], PACKS["kg"]


@pytest.mark.parametrize(
    ("payment", "day", "amount"),
    [
        ("adoption-once", date(2025, 12, 31), 294_900),
        ("adoption-once", date(2026, 1, 1), 324_375),
        ("guardian-child", date(2026, 11, 22), 43_250),
        ("patronat-fee", date(2026, 11, 22), 151_375),
        ("patronat-child", date(2026, 11, 22), 38_925),
        ("patronat-child-school", date(2026, 11, 22), 43_250),
        ("receiving-parents-pay", date(2026, 11, 22), 151_375),
        ("professional-fee", date(2025, 7, 1), 294_900),
    ],
)
def test_a_payment_is_counted_by_the_index_of_the_day(payment: str, day: date, amount: int) -> None:
    assert KZ.amount(KZ.payments[payment], day) == Money(amount, "KZT")


def test_a_year_whose_index_is_not_known_yet_is_counted_by_the_year_before() -> None:
    day = date(2027, 1, 1)
    assert KZ.index.on(day) is None
    span = KZ.index.counted_by(day)
    assert span is not None
    assert (span.key, span.amount) == ("mci-2026", 4325)
    assert KZ.amount(KZ.payments["patronat-fee"], day) == Money(151_375, "KZT")
    minimum = KZ.figure_on("subsistence-minimum", day)
    assert minimum is not None
    assert (minimum.until.year, minimum.amount) == (2026, 50_851)


@pytest.mark.parametrize("day", [date(2024, 12, 31), date(2030, 1, 1)])
def test_a_day_whose_index_nobody_knows_has_no_amount(day: date) -> None:
    assert KZ.index.on(day) is None
    assert KZ.amount(KZ.payments["patronat-fee"], day) is None


def test_an_uncertain_payment_shows_no_amount() -> None:
    assert KZ.amount(KZ.payments["receiving-child"], date(2026, 11, 22)) is None


def test_where_nothing_is_paid_there_is_no_amount() -> None:
    assert KZ.amount(KZ.payments["guest"], date(2026, 11, 22)) is None


def test_a_sum_known_as_such_is_given_in_the_countrys_own_money() -> None:
    assert KG.amount(KG.payments["kg-foster-child-0-7"], date(2026, 11, 22)) == Money(12_200, "KGS")


def test_the_parts_of_a_payment_make_the_whole() -> None:
    for payment in KZ.payments.values():
        if payment.parts_mrp:
            assert sum(payment.parts_mrp.values()) == payment.mrp


def test_the_subsistence_minimum_is_dated_too() -> None:
    assert KZ.subsistence_minimum.on(date(2026, 6, 1)) == 50_851
    assert KZ.subsistence_minimum.on(date(2025, 6, 1)) is None
