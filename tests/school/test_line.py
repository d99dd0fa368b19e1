"""The order of the line, who fits, and the clock of an offer that stops at night."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.features.reminders.domain.quiet import QuietHours
from bot.features.school.domain.places import Enrolment, State, WaitingList, offer_ends

NOON = datetime(2027, 1, 5, 7, tzinfo=UTC)
ASTANA = ZoneInfo("Asia/Almaty")
LATEST = NOON + timedelta(days=30)


def waits(id, *, seats=1, minutes=0, later=0, first=False):
    return Enrolment(id, 1, 100 + id, seats, State.WAITING, NOON + timedelta(minutes=minutes), later, first)


def order(*waiting):
    return [turn.enrolment.id for turn in WaitingList.of(waiting).turns]


def test_who_asked_earlier_comes_earlier():
    assert order(waits(1, minutes=5), waits(2, minutes=1)) == [2, 1]


def test_who_let_an_offer_go_comes_after_who_did_not():
    assert order(waits(1, later=1), waits(2, minutes=90)) == [2, 1]


def test_whose_group_was_called_off_comes_first():
    assert order(waits(1), waits(2, minutes=90, first=True)) == [2, 1]


def test_everybody_is_told_what_decided():
    line = WaitingList.of([waits(1), waits(2, first=True), waits(3, later=2)])

    assert [turn.because for turn in line.turns] == ["first", "asked", "later"]


def test_a_couple_gets_two_seats_or_none():
    line = WaitingList.of([waits(1, seats=2), waits(2)])

    offered, passed_by = line.fitting(1)

    assert [one.id for one in offered] == [2]
    assert [one.id for one in passed_by] == [1]


def test_nobody_is_passed_by_when_nobody_was_offered_anything():
    assert WaitingList.of([waits(1, seats=2)]).fitting(1) == ([], [])


everybody = st.lists(
    st.tuples(st.integers(1, 2), st.integers(0, 50), st.integers(0, 3), st.booleans()), max_size=30
)


@given(everybody, st.integers(0, 25))
@settings(max_examples=120, deadline=None)
def test_never_a_seat_too_many_and_no_better_one_left_out(found, free):
    waiting = [
        waits(n, seats=seats, minutes=minutes, later=later, first=first)
        for n, (seats, minutes, later, first) in enumerate(found)
    ]
    line = WaitingList.of(waiting)

    offered, passed_by = line.fitting(free)

    assert sum(one.seats for one in offered) <= free
    left = free - sum(one.seats for one in offered)
    rest = [turn.enrolment for turn in line.turns if turn.enrolment not in offered]
    assert all(one.seats > left for one in rest)
    assert all(one.seats == 2 for one in passed_by)


def test_a_day_of_waking_hours_is_not_over_the_next_noon():
    # 12:00: nine hours until 21:00, thirteen on the next day, two on the day after.
    ends = offer_ends(NOON, QuietHours(), ASTANA, LATEST)

    assert ends.astimezone(ASTANA) == datetime(2027, 1, 7, 10, tzinfo=ASTANA)


def test_an_offer_that_arrives_at_night_begins_in_the_morning():
    at_night = datetime(2027, 1, 5, 23, tzinfo=ASTANA)
    at_eight = datetime(2027, 1, 6, 8, tzinfo=ASTANA)

    assert offer_ends(at_night, QuietHours(), ASTANA, LATEST) == offer_ends(
        at_eight, QuietHours(), ASTANA, LATEST
    )


def test_an_offer_never_outlives_the_last_class_one_may_join():
    assert offer_ends(NOON, QuietHours(), ASTANA, NOON + timedelta(hours=3)) == NOON + timedelta(hours=3)
