"""Polls and quizzes: sent, answered, stopped, closed by the clock."""

import pytest
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import InputPollOption

from bot.sandbox.people import NotPossible

OPTIONS = [InputPollOption(text="yes"), InputPollOption(text="no"), InputPollOption(text="perhaps")]


async def kinds(bot):
    """The newest updates, named by kind."""
    return [(each.event_type, each.event) for each in await bot.get_updates()]


async def test_a_named_poll_tells_who_chose_what(bot, aigul, bolat):
    sent = await bot.send_poll(aigul.id, "Coming?", OPTIONS, is_anonymous=False)
    aigul.vote(aigul.last, "yes")
    aigul.vote(aigul.last, 2)
    aigul.vote(aigul.last)

    told = await kinds(bot)
    answers = [event for kind, event in told if kind == "poll_answer"]
    assert [answer.option_ids for answer in answers] == [[0], [2], []]
    assert {answer.user.id for answer in answers} == {aigul.id}
    states = [event for kind, event in told if kind == "poll"]
    assert [[option.voter_count for option in state.options] for state in states] == [
        [1, 0, 0], [0, 0, 1], [0, 0, 0]]  # fmt: skip
    stopped = await bot.stop_poll(aigul.id, sent.message_id)
    assert stopped.is_closed
    with pytest.raises(NotPossible, match="closed"):
        aigul.vote(aigul.last, 0)
    with pytest.raises(TelegramBadRequest, match="poll has already been closed"):
        await bot.stop_poll(aigul.id, sent.message_id)


async def test_an_anonymous_poll_tells_counts_only(bot, aigul):
    await bot.send_poll(aigul.id, "How was it?", OPTIONS)
    aigul.vote(aigul.last, 1)
    assert [kind for kind, _ in await kinds(bot)] == ["poll"]


async def test_a_quiz_is_answered_once_and_explains(bot, aigul):
    sent = await bot.send_poll(
        aigul.id, "2 + 2?", OPTIONS, type="quiz", correct_option_ids=[1], is_anonymous=False,
        explanation="<b>Because</b>", explanation_parse_mode="HTML",
    )  # fmt: skip
    assert (sent.poll.explanation, sent.poll.explanation_entities[0].type) == ("Because", "bold")
    assert sent.poll.correct_option_ids == [1]
    assert not sent.poll.allows_revoting
    aigul.vote(aigul.last, 0)
    with pytest.raises(NotPossible, match="once"):
        aigul.vote(aigul.last, 1)


async def test_several_options_only_where_they_are_allowed(bot, aigul):
    await bot.send_poll(aigul.id, "Which?", OPTIONS)
    with pytest.raises(NotPossible, match="one option only"):
        aigul.vote(aigul.last, 0, 1)
    await bot.send_poll(aigul.id, "Which?", OPTIONS, allows_multiple_answers=True)
    aigul.vote(aigul.last, 2, 0)
    assert aigul.last.body["poll"]["options"][2]["voter_count"] == 1


async def test_a_poll_closes_by_the_clock(bot, sandbox, aigul):
    await bot.send_poll(aigul.id, "Now?", OPTIONS, open_period=60)
    sandbox.turn(seconds=61)
    assert aigul.last.body["poll"]["is_closed"]
    assert [event.is_closed for _, event in await kinds(bot)] == [True]


async def test_a_copied_poll_starts_anew(bot, aigul, bolat):
    sent = await bot.send_poll(aigul.id, "Coming?", OPTIONS)
    aigul.vote(aigul.last, 0)
    await bot.copy_message(bolat.id, aigul.id, sent.message_id)
    assert bolat.last.body["poll"]["id"] != sent.poll.id
    assert bolat.last.body["poll"]["total_voter_count"] == 0
    bolat.vote(bolat.last, 1)


@pytest.mark.parametrize(
    ("asked", "reason"),
    [
        ({"options": []}, "at least 1 option"),
        ({"options": OPTIONS * 5}, "more than 12 options"),
        ({"question": " "}, "poll question must be non-empty"),
        ({"question": "x" * 301}, "must not exceed 300"),
        ({"options": [InputPollOption(text="x" * 101)]}, "must not exceed 100"),
        ({"type": "quiz"}, "at least one correct option"),
        ({"type": "quiz", "correct_option_ids": [3]}, "wrong correct option"),
        ({"type": "quiz", "correct_option_ids": [0], "explanation": "x" * 201}, "must not exceed 200"),
        ({"type": "quiz", "correct_option_ids": [0], "explanation": "1\n2\n3\n4"}, "line feeds"),
        ({"open_period": 4}, "out of range"),
    ],
)
async def test_polls_telegram_would_not_take(bot, aigul, asked, reason):
    with pytest.raises(TelegramBadRequest, match=reason):
        await bot.send_poll(**{"chat_id": aigul.id, "question": "Well?", "options": OPTIONS, **asked})
