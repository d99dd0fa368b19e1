"""Telegram's limits: never over them, whatever is asked in whatever order."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.telegram.sending.limiter import Limiter, Limits
from bot.telegram.shown.screens import Lane

LIMITS = Limits(per_second=6, bulk_per_second=4, chat_burst=3, group_per_minute=5)
PEOPLE, GROUP = (1, 2, 3), -1

asks = st.lists(
    st.tuples(
        st.sampled_from([*PEOPLE, GROUP]),
        st.sampled_from(list(Lane)),
        st.sampled_from([0.0, 0.0, 0.01, 0.1, 0.25, 0.5, 1.0, 20.0]),
    ),
    max_size=120,
)


def sent_of(steps):
    """Ask in this order, time going by between; give what was allowed to go, and when."""
    limiter, now, sent = Limiter(LIMITS), 0.0, []
    for chat_id, lane, pause in steps:
        now += pause
        if limiter.ask(chat_id, lane, now).seconds <= 0:
            sent.append((now, chat_id, lane))
    return sent


def busiest(instants, seconds):
    """Give the largest number of instants in any window of so many seconds."""
    return max((sum(1 for other in instants if at <= other < at + seconds) for at in instants), default=0)


@given(asks)
@settings(max_examples=200, deadline=None)
def test_no_window_ever_holds_more_than_its_limit(steps):
    sent = sent_of(steps)

    assert busiest([at for at, _, _ in sent], 1.0) <= LIMITS.per_second
    assert busiest([at for at, _, lane in sent if lane >= Lane.REMINDER], 1.0) <= LIMITS.bulk_per_second
    assert busiest([at for at, chat_id, _ in sent if chat_id == GROUP], 60.0) <= LIMITS.group_per_minute
    for person in PEOPLE:
        instants = [at for at, chat_id, _ in sent if chat_id == person]
        assert busiest(instants, float(LIMITS.chat_burst)) <= LIMITS.chat_burst


@given(asks, st.sampled_from([*PEOPLE, GROUP]), st.sampled_from(list(Lane)))
@settings(max_examples=200, deadline=None)
def test_whoever_waits_as_long_as_told_gets_through(steps, chat_id, lane):
    limiter, now = Limiter(LIMITS), 0.0
    for other, its_lane, pause in steps:
        now += pause
        limiter.ask(other, its_lane, now)

    for _ in range(6):
        wait = limiter.ask(chat_id, lane, now).seconds
        if wait <= 0:
            break
        now += wait + 1e-9
    else:
        raise AssertionError("it waited six times and still may not go")


def test_bulk_leaves_room_for_a_reply_at_any_moment():
    limiter, waits = Limiter(Limits()), []

    for tick in range(4_000):
        now = tick / 1000
        limiter.ask(10_000 + tick, Lane.BULK, now)
        if tick % 400 == 0:
            waits.append(limiter.ask(20_000 + tick, Lane.REPLY, now).seconds)

    assert waits == [0.0] * 10


def test_bulk_takes_no_last_place_beside_busy_replies():
    """Replies alone fill all but one place; bulk leaves that one to the next reply."""
    limiter = Limiter(LIMITS)
    for number in range(LIMITS.per_second - 1):
        assert limiter.ask(100 + number, Lane.REPLY, 0.0).seconds == 0

    waits = limiter.ask(PEOPLE[0], Lane.BULK, 0.1)

    assert waits.whole_lane
    assert waits.seconds == 0.9
    assert limiter.ask(PEOPLE[1], Lane.REPLY, 0.1).seconds == 0
    assert limiter.ask(PEOPLE[2], Lane.REPLY, 0.1).seconds > 0


def test_bulk_goes_at_its_full_pace_when_alone():
    limiter = Limiter(Limits())

    sent = sum(limiter.ask(10_000 + tick, Lane.BULK, tick / 1000).seconds <= 0 for tick in range(10_000))

    assert 255 <= sent <= 270


def test_one_refusal_rests_one_chat_and_a_second_elsewhere_rests_everybody():
    limiter = Limiter(LIMITS)
    limiter.too_fast(1, 5.0, now=0.0)
    assert limiter.ask(1, Lane.REPLY, 0.1).seconds > 4
    assert limiter.ask(2, Lane.REPLY, 0.1).seconds == 0

    limiter.too_fast(2, 5.0, now=0.5)

    assert limiter.ask(3, Lane.URGENT, 0.6).whole_lane
    assert limiter.ask(3, Lane.URGENT, 6.0).seconds == 0


def test_chats_that_fell_silent_take_no_memory():
    limiter = Limiter(LIMITS)
    for chat_id in range(1, 500):
        limiter.ask(chat_id, Lane.REPLY, float(chat_id))
        limiter.too_fast(chat_id, 1.0, float(chat_id))

    limiter.forget_idle(10_000.0)

    assert not limiter._chats
    assert not limiter._blocked


def test_what_was_held_up_on_its_way_counts_from_when_it_arrived():
    limiter = Limiter(LIMITS)
    for chat_id in range(LIMITS.per_second):
        assert limiter.ask(10 + chat_id, Lane.REPLY, 0.0).seconds == 0
    limiter.answered(0.0, 0.05)
    for _ in range(LIMITS.per_second - 1):
        limiter.answered(0.0, 0.6)

    assert limiter.ask(1, Lane.REPLY, 1.01).seconds == 0
    assert limiter.ask(2, Lane.REPLY, 1.01).seconds > 0.5


def test_making_good_after_a_pause_is_no_burst_over_the_limit():
    limits, now, sent = Limits(), 0.0, []
    limiter = Limiter(limits)
    while now < 20:
        if limiter.ask(len(sent), Lane.BULK, now).seconds <= 0:
            sent.append(now)
        now += 0.4 if len(sent) % 50 == 49 else 0.001

    assert busiest(sent, 1.02) <= limits.per_second
