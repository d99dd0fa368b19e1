"""Answers to inline queries: what the bot offers to whoever typed its name and words into a chat."""

import re
from typing import Any

from aiogram.methods import AnswerInlineQuery, TelegramMethod
from aiogram.types import InlineQueryResultArticle, InlineQueryResultsButton, InputTextMessageContent

from bot.sandbox.keyboards import check_markup
from bot.sandbox.methods.messages import formatted
from bot.sandbox.methods.presses import ANSWERABLE_FOR
from bot.sandbox.offers import InlineResult
from bot.sandbox.refusal import Misuse, bad_request
from bot.sandbox.requests import Ask
from bot.sandbox.world import Json, World

MOST_RESULTS = 50
LONGEST_ID = 64
_START = re.compile(r"[A-Za-z0-9_-]{1,64}\Z")
_ARTICLE = frozenset(InlineQueryResultArticle.model_fields)
_CONTENT = frozenset(InputTextMessageContent.model_fields)
_BUTTON = frozenset(InlineQueryResultsButton.model_fields)


def answer_inline_query(world: World, ask: Ask[AnswerInlineQuery]) -> bool:
    results: list[Json] = ask.params["results"]
    if len(results) > MOST_RESULTS:
        raise bad_request("RESULTS_TOO_MUCH")
    offered = {}
    for result in results:
        made = _result(ask, result)
        if made.id in offered:
            raise bad_request("RESULT_ID_DUPLICATE")
        offered[made.id] = made
    button = _button(ask.params.get("button"))
    query = world.inline_queries.get(ask.model.inline_query_id)
    stale = query is None or world.clock.now() - query.asked_at > ANSWERABLE_FOR
    if query is None or stale or query.answered:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    query.answered, query.results, query.button = True, offered, button
    world.events.add(
        "offer", {"person_id": query.person_id, "query_id": query.id, "results": [*offered.values()]}
    )
    return True


def _result(ask: Ask[AnswerInlineQuery], result: Json) -> InlineResult:
    if result.get("type") != "article":
        raise Misuse("Bad Request: the sandbox knows articles only")
    _only_known(result, _ARTICLE, "article")
    id, title = str(result.get("id", "")), str(result.get("title", ""))
    if not 1 <= len(id.encode()) <= LONGEST_ID:
        raise bad_request("RESULT_ID_INVALID")
    if not title.strip():
        raise bad_request("ARTICLE_TITLE_EMPTY")
    if "reply_markup" in result:
        check_markup(result["reply_markup"], inline_only=True)
    content = result["input_message_content"]
    _only_known(content, _CONTENT, "input_message_content")
    given = {**content, "text": content.get("message_text", "")}
    text, entities = formatted(Ask(ask.model, given), "text", "entities")
    return InlineResult(
        id, title, str(result.get("description", "")), text, entities, result.get("reply_markup")
    )


def _button(button: Json | None) -> Json | None:
    if button is None:
        return None
    _only_known(button, _BUTTON, "button")
    if not button["text"].strip():
        raise bad_request("BUTTON_TEXT_EMPTY")
    if ("start_parameter" in button) is ("web_app" in button):
        raise bad_request("exactly one of the optional fields must be used")
    if "start_parameter" in button and not _START.match(button["start_parameter"]):
        raise bad_request("START_PARAM_INVALID")
    return button


def _only_known(thing: Json, known: frozenset[str], what: str) -> None:
    for name, value in thing.items():
        if name not in known or value is None:
            raise Misuse(f'Bad Request: unknown field "{name}" in {what}')


TABLE: dict[type[TelegramMethod[Any]], Any] = {AnswerInlineQuery: answer_inline_query}
