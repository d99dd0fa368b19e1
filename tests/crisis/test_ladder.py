"""The ladder by itself: who is called when, as plain values."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.features.crisis.domain.ladder import STEPS, Rung, climb
from bot.features.crisis.domain.waiting import usual_wait

NOW = datetime(2027, 1, 5, 22, 0, tzinfo=UTC)
PEOPLE = st.lists(st.lists(st.integers(1, 6), unique=True, max_size=3), min_size=4, max_size=4)


def minutes(call):
    return (call.next_at - NOW) / timedelta(minutes=1)


def test_it_climbs_at_three_six_and_ten_minutes():
    rungs = [[1], [2], [3], [4]]
    first = climb(-1, 1, rungs, (), NOW)
    second = climb(0, 1, rungs, {1}, NOW)
    third = climb(1, 1, rungs, {1, 2}, NOW)
    last = climb(2, 1, rungs, {1, 2, 3}, NOW)

    assert [call.people for call in (first, second, third, last)] == [(1,), (2,), (3,), (4,)]
    assert [minutes(call) for call in (first, second, third)] == [3, 3, 4]


def test_an_empty_rung_is_skipped_at_once():
    call = climb(-1, 1, [[], [], [3], [4]], (), NOW)

    assert (call.rung, call.people) == (Rung.COORDINATORS, (3,))


def test_who_was_called_in_this_round_makes_a_rung_no_fuller():
    call = climb(0, 1, [[1], [1], [1, 3], [4]], {1}, NOW)

    assert (call.rung, call.people) == (Rung.COORDINATORS, (3,))


def test_after_the_top_a_new_round_calls_everybody_again():
    call = climb(Rung.ADMINS, 1, [[1], [2], [3], [4]], {1, 2, 3, 4}, NOW)

    assert (call.round, call.people) == (2, (1,))


@given(PEOPLE)
def test_it_never_gives_up_while_anybody_can_be_called(rungs):
    everybody = {person for rung in rungs for person in rung}
    called, rung, round = set(), -1, 1
    for _ in range(5):
        call = climb(rung, round, rungs, called if round == 1 else (), NOW, STEPS)
        assert call.next_at is not None and call.next_at > NOW
        if call.round > 1:
            break
        called |= set(call.people)
        rung, round = call.rung, call.round

    assert called == everybody


def test_a_wait_is_promised_only_from_twenty_real_ones_at_this_hour():
    near = [(NOW - timedelta(days=n), NOW - timedelta(days=n) + timedelta(minutes=7)) for n in range(1, 20)]
    far = [(opened + timedelta(hours=5), taken + timedelta(hours=5)) for opened, taken in near]

    assert usual_wait(near + far, NOW) is None
    assert usual_wait([*near, near[0]], NOW) == 10
