"""Inline queries: what may be offered, what of it becomes a message, and where."""

import pytest
from aiogram.types import Update

from bot.sandbox.people import NotPossible

STALE = "Bad Request: query is too old and response timeout expired or query ID is invalid"


def article(id="one", text="<b>Hello</b>", **more):
    content = {"message_text": text, "parse_mode": "HTML"}
    return {"type": "article", "id": id, "title": "Title", "input_message_content": content, **more}


async def refusal(ask, query, *results, **more):
    answer = await ask("answerInlineQuery", inline_query_id=query.id, results=list(results), **more)
    return answer.get("description")


async def test_words_typed_after_the_bots_name_reach_it_from_any_chat(sandbox, aigul):
    group = sandbox.group(-500, "Neighbours")
    group.join(aigul)

    query = aigul.type_inline("x" * 300, group)

    update = Update.model_validate(sandbox.world.updates.pending.popitem()[1])
    assert update.inline_query.id == query.id
    assert update.inline_query.query == "x" * 256
    assert update.inline_query.chat_type == "group"
    assert update.inline_query.from_user.language_code == "kk"


async def test_a_chosen_result_is_posted_via_the_bot_and_the_bot_hears_it(ask, sandbox, aigul, bolat):
    group = sandbox.group(-500, "Neighbours")
    group.join(aigul)
    query = aigul.type_inline("hello")
    assert await refusal(ask, query, article()) is None

    with pytest.raises(NotPossible):
        bolat.choose(query, "one")
    with pytest.raises(NotPossible):
        aigul.choose(query, "two")
    shared = aigul.choose(query, "one", group)

    assert group.messages[-1] is shared
    assert (shared.html, shared.from_bot) == ("<b>Hello</b>", False)
    update = Update.model_validate(sandbox.world.updates.pending.popitem()[1])
    assert update.message.via_bot.id == sandbox.world.bot["id"]


async def test_a_query_is_answered_once_and_within_fifteen_seconds(ask, sandbox, aigul, clock):
    first, second = aigul.type_inline("a"), aigul.type_inline("ab")

    assert await refusal(ask, first, article()) is None
    assert await refusal(ask, first, article()) == STALE
    clock.turn(seconds=16)
    assert await refusal(ask, second, article()) == STALE
    other = await ask("answerInlineQuery", inline_query_id="31337", results=[])
    assert other["description"] == STALE


@pytest.mark.parametrize(
    ("results", "said"),
    [
        ([article(str(number)) for number in range(51)], "RESULTS_TOO_MUCH"),
        ([article(), article()], "RESULT_ID_DUPLICATE"),
        ([article("")], "RESULT_ID_INVALID"),
        ([article("ң" * 33)], "RESULT_ID_INVALID"),
        ([article(title=" ")], "ARTICLE_TITLE_EMPTY"),
        ([article(text="")], "message text is empty"),
        ([article(text="x" * 4097)], "message is too long"),
        ([article(text="<b>x")], "can't parse entities"),
        ([article(colour="red")], 'unknown field "colour"'),
        ([article(input_message_content={"message_text": "x", "colour": "red"})], 'unknown field "colour"'),
        ([article(reply_markup={"inline_keyboard": [[{"text": "x"}]]})], "Text buttons are unallowed"),
        ([{"type": "game", "id": "one", "game_short_name": "x"}], "articles only"),
        ([{"type": "article", "id": "one", "title": "x"}], "results.0"),
    ],
)
async def test_what_telegram_would_not_offer_is_refused(ask, aigul, results, said):
    query = aigul.type_inline("hello")

    assert said in await refusal(ask, query, *results)
    assert not query.answered


@pytest.mark.parametrize(
    "button",
    [
        {"text": " ", "start_parameter": "x"},
        {"text": "Open"},
        {"text": "Open", "start_parameter": "with space"},
        {"text": "Open", "start_parameter": "x" * 65},
        {"text": "Open", "start_parameter": "x", "colour": "red"},
    ],
)
async def test_a_button_that_telegram_would_not_show_is_refused(ask, aigul, button):
    query = aigul.type_inline("hello")

    assert await refusal(ask, query, article(), button=button)
    assert await refusal(ask, query, article(), button={"text": "Open", "start_parameter": "x"}) is None
    assert query.button["text"] == "Open"


async def test_the_stage_lets_a_person_type_and_choose(ask, sandbox, http, aigul):
    async def act(name, **asked):
        async with http.post(f"{sandbox.url}/stage/{name}", json=asked) as answer:
            return await answer.json()

    query_id = (await act("inline", person_id=aigul.id, query="hello"))["query_id"]
    await ask("answerInlineQuery", inline_query_id=query_id, results=[article()])
    async with http.get(f"{sandbox.url}/stage/events?since=0") as answer:
        events = (await answer.json())["events"]

    assert [one["results"][0]["title"] for one in events if one["kind"] == "offer"] == ["Title"]
    shared = await act("choose", person_id=aigul.id, query_id=query_id, result_id="one")
    assert shared["html"] == "<b>Hello</b>"
    assert "error" in await act("choose", person_id=aigul.id, query_id="1", result_id="one")
