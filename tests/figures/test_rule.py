"""The rule of five: whatever reports are laid side by side, nobody can be counted out of them."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from itertools import accumulate

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.features.figures.domain import (
    NEVER,
    PARCEL,
    Cell,
    Indicator,
    Period,
    around,
    half_within,
    last_countable,
    month_of,
    release,
    speed_of,
)

CELLS = [
    Cell("kz", Indicator.FAMILIES, region, form)
    for region in ("10", "75")
    for form in ("adoption", "patronat")
]
HISTORIES = st.lists(st.dictionaries(st.sampled_from(CELLS), st.integers(1, 12)), min_size=1, max_size=14)


def told(history):
    """Tell month after month, as the room does."""
    months, rests = [], {}
    for counted in history:
        one, rests = release(rests, counted)
        months.append(one)
    return months


def report(months, chosen, region=""):
    """Any report: the sum of what was told in some months, in one place or everywhere."""
    return sum(count for n in chosen for cell, count in months[n].items() if region in {"", cell.region})


@settings(max_examples=40, deadline=None)
@given(HISTORIES, st.data())
def test_every_difference_of_two_reports_is_nought_or_five_or_more(history, data):
    months = told(history)
    choices = st.sets(st.integers(0, len(history) - 1))
    places = st.sampled_from(["", "10", "75"])
    one = report(months, data.draw(choices), data.draw(places))
    other = report(months, data.draw(choices), data.draw(places))

    assert (one - other) % PARCEL == 0


@settings(max_examples=40, deadline=None)
@given(HISTORIES)
def test_nothing_is_lost_but_what_waits(history):
    months = told(history)
    for cell in CELLS:
        counted = sum(month.get(cell, 0) for month in history)
        assert 0 <= counted - sum(month.get(cell, 0) for month in months) < PARCEL


@settings(max_examples=40, deadline=None)
@given(HISTORIES, st.sampled_from(CELLS), st.integers(0, PARCEL - 1))
def test_all_reports_together_leave_five_counts_possible_for_every_cell(history, cell, rest):
    """For each cell and each of five counts there is a history that tells the same in every month.

    Cells are told apart from one another, so it is one history for all of them at once.
    """
    months = told(history)
    sums = list(accumulate(month.get(cell, 0) for month in months))
    counts = [so_far + rest for so_far in sums]
    other = [dict(month) for month in history]
    for number, month in enumerate(other):
        month[cell] = counts[number] - (counts[number - 1] if number else 0)

    assert told(other) == months


@settings(max_examples=40, deadline=None)
@given(HISTORIES, st.sampled_from(CELLS), st.integers(0, 13))
def test_one_person_more_brings_one_five_forward_at_most(history, cell, at):
    more = [dict(month) for month in history]
    more[at % len(more)] = Counter(more[at % len(more)]) + Counter({cell: 1})
    before, after = (list(accumulate(month.get(cell, 0) for month in told(one))) for one in (history, more))

    assert {later - earlier for earlier, later in zip(before, after, strict=True)} <= {0, PARCEL}


def test_periods_and_the_day_of_counting():
    assert [len(around(month_of(date(2026, 11, 1)), size).months) for size in (1, 3, 12)] == [1, 3, 12]
    assert around(month_of(date(2026, 11, 1)), 3) == Period(2026, 16) and Period(2026, 13).moved(
        -1
    ) == Period(2025, 16)
    assert last_countable(date(2026, 12, 9)) == month_of(date(2026, 10, 1))
    assert last_countable(date(2026, 12, 10)) == month_of(date(2026, 11, 1))


def test_half_of_the_answers():
    assert (
        speed_of(None) == NEVER
        and speed_of(timedelta(minutes=5)) == 0
        and speed_of(timedelta(minutes=6)) == 1
    )
    assert half_within({0: 1, 2: 5, NEVER: 4}) == 2 and half_within({}) is None
