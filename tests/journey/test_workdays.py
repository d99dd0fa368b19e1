"""Working days are counted as a lawyer would on a wall calendar."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import islice

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from bot.features.journey.repository import DAYS_OFF, load_calendar
from bot.features.placement.domain.places import HolidayOverride
from bot.features.placement.domain.provenance import Provenance, Status
from bot.features.placement.repository import load_packs
from bot.kernel.errors import SettingsWrong
from bot.kernel.workdays import Calendar
from tests.journey import days_off

KZ = load_calendar("kz", load_packs()["kz"].holidays)
DAYS = st.dates(date(2026, 1, 1), date(2030, 12, 31))


def override(day: date, *, working: bool) -> HolidayOverride:
    return HolidayOverride(f"day-{day}", day, working, Provenance(Status.VERIFIED))


def test_filed_on_5_january_2027_ten_working_days_end_on_20_january():
    assert KZ.end_of_term(date(2027, 1, 5), 10) == date(2027, 1, 20)
    assert KZ.holidays_between(date(2027, 1, 5), date(2027, 1, 20)) == (date(2027, 1, 7),)


@pytest.mark.parametrize(
    ("filed", "days", "due", "why"),
    [
        (date(2026, 12, 30), 1, date(2026, 12, 31), "the next day"),
        (
            date(2026, 12, 31),
            1,
            date(2027, 1, 5),
            "1 and 2 January, the weekend, and 4 January instead of the 2nd",
        ),
        (date(2027, 3, 19), 3, date(2027, 3, 29), "Nauryz with the day moved from Sunday"),
        (date(2027, 7, 2), 1, date(2027, 7, 5), "a Friday"),
        (date(2027, 7, 3), 1, date(2027, 7, 5), "a Saturday"),
        (date(2027, 1, 5), 19, date(2027, 2, 2), "the guardianship order"),
    ],
)
def test_holidays_and_days_moved_from_weekends_are_not_counted(filed, days, due, why):
    assert KZ.end_of_term(filed, days) == due, why


def test_our_own_table_makes_a_saturday_worked_and_a_monday_free():
    table = [override(date(2027, 1, 9), working=True), override(date(2027, 1, 11), working=False)]

    calendar = load_calendar("kz", table)

    assert calendar.is_working(date(2027, 1, 9))
    assert not calendar.is_working(date(2027, 1, 11))
    assert calendar.end_of_term(date(2027, 1, 5), 10) == date(2027, 1, 20)


def test_our_own_table_takes_back_a_holiday_the_library_has_wrong():
    calendar = load_calendar("kz", [override(date(2027, 1, 7), working=True)])

    assert calendar.end_of_term(date(2027, 1, 5), 10) == date(2027, 1, 19)


def test_kyrgyzstan_has_its_own_days_off():
    kyrgyzstan = load_calendar("kg", ())

    assert not kyrgyzstan.is_working(date(2027, 8, 31))
    assert KZ.is_working(date(2027, 8, 31))


def test_a_country_without_known_days_off_stops_the_start():
    with pytest.raises(SettingsWrong, match="days_off/xx"):
        load_calendar("xx", ())


@given(DAYS, st.integers(1, 60))
def test_a_term_holds_exactly_its_working_days_and_ends_on_one(filed, days):
    due = KZ.end_of_term(filed, days)

    after = (filed + timedelta(days=n) for n in range(1, (due - filed).days + 1))
    assert sum(KZ.is_working(day) for day in after) == days
    assert KZ.is_working(due)


@given(DAYS, st.integers(1, 59))
def test_a_longer_term_ends_later(filed, days):
    assert KZ.end_of_term(filed, days) < KZ.end_of_term(filed, days + 1)


@given(DAYS)
def test_days_off_named_to_people_are_those_a_plain_week_would_count(filed):
    due = KZ.end_of_term(filed, 10)
    plain = Calendar()
    week = (filed + timedelta(days=n) for n in range(1, 366))

    without = list(
        islice((day for day in week if plain.is_working(day)), 10 + len(KZ.holidays_between(filed, due)))
    )

    assert without[-1] == due


def test_a_term_of_no_days_is_a_fault_of_the_program():
    with pytest.raises(ValueError, match="at least one"):
        KZ.end_of_term(date(2027, 1, 5), 0)


@pytest.mark.parametrize("country", days_off.COUNTRIES)
def test_the_days_off_on_file_are_those_the_library_knows(country):
    kept = (DAYS_OFF / f"{country}.yaml").read_text(encoding="utf-8")
    assert yaml.safe_load(kept) == yaml.safe_load(days_off.written(country)), (
        "python -m tests.journey.days_off"
    )
