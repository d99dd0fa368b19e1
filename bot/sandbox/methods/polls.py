"""Polls and quizzes sent and stopped by the bot."""

from datetime import datetime, timedelta
from typing import Any

from aiogram.methods import SendPoll, StopPoll, TelegramMethod

from bot.sandbox import polls
from bot.sandbox.entities import parse_html, trimmed, utf16_length
from bot.sandbox.methods.messages import addressed, formatted, own_message, post
from bot.sandbox.refusal import Misuse, bad_request
from bot.sandbox.requests import Ask
from bot.sandbox.world import Json, World

MOST_QUESTION, MOST_OPTION, MOST_EXPLANATION, MOST_OPTIONS = 300, 100, 200, 12
SHORTEST_OPEN, LONGEST_OPEN = 5, 2_628_000
_NOT_HERE = ("media", "explanation_media", "country_codes", "members_only", "allow_adding_options")


def send_poll(world: World, ask: Ask[SendPoll]) -> Json:
    if "correct_option_id" in ask.params:
        raise Misuse('Bad Request: unknown parameter "correct_option_id"')
    for name in _NOT_HERE:
        if ask.params.get(name):
            raise Misuse(f"Bad Request: the sandbox knows no polls with {name}")
    address = addressed(world, ask)
    kind = ask.params.get("type", "regular")
    if kind not in {"regular", "quiz"}:
        raise bad_request("unsupported poll type specified")
    options = _options(ask)
    shown: Json = {
        "id": world.next_poll(),
        "question": _words(ask.params, "question", "question_parse_mode", MOST_QUESTION),
        "options": options,
        "total_voter_count": 0,
        "is_closed": ask.model.is_closed is True,
        "is_anonymous": ask.model.is_anonymous is not False,
        "type": kind,
        "allows_multiple_answers": ask.model.allows_multiple_answers is True,
        "allows_revoting": kind == "regular" if ask.model.allows_revoting is None else ask.model.allows_revoting,
        "members_only": False,
    }  # fmt: skip
    if kind == "quiz":
        shown |= _quiz(ask, len(options))
    elif "correct_option_ids" in ask.params or "explanation" in ask.params:
        raise bad_request("correct options and explanation can be specified for quizzes only")
    closes_at = _closing(world, ask)
    if closes_at is not None:
        shown["close_date"] = closes_at
        if ask.model.open_period is not None:
            shown["open_period"] = ask.model.open_period
    message = post(world, ask, address, {"poll": shown})
    polls.register(world, message, closes_at, ask.model.hide_results_until_closes is True)
    return message.body


def _words(params: Json, name: str, mode: str, most: int) -> str:
    raw = str(params.get(name, ""))
    text, _entities = parse_html(raw) if str(params.get(mode, "")).lower() == "html" else (raw, [])
    text, _entities = trimmed(text, [])
    what = "poll question" if name == "question" else "poll options"
    if not text:
        raise bad_request(f"{what} must be non-empty")
    if utf16_length(text) > most:
        raise bad_request(f"{what} length must not exceed {most}")
    return text


def _options(ask: Ask[SendPoll]) -> list[Json]:
    given: list[Json | str] = ask.params["options"]
    if not given:
        raise bad_request("poll must have at least 1 option")
    if len(given) > MOST_OPTIONS:
        raise bad_request(f"poll can't have more than {MOST_OPTIONS} options")
    options = []
    for number, option in enumerate(given):
        if isinstance(option, str):
            # Plain strings were taken until Bot API 7.3 and are no longer documented.
            raise Misuse("Bad Request: an InputPollOption is expected")
        text = _words(option, "text", "text_parse_mode", MOST_OPTION)
        options.append({"persistent_id": str(number), "text": text, "voter_count": 0})
    return options


def _quiz(ask: Ask[SendPoll], options: int) -> Json:
    right: list[int] = ask.params.get("correct_option_ids", [])
    if not right:
        raise bad_request("there must be at least one correct option in a quiz")
    if right != sorted(set(right)) or not all(0 <= each < options for each in right):
        raise bad_request("wrong correct option ID specified")
    if len(right) > 1 and ask.model.allows_multiple_answers is not True:
        raise bad_request("a quiz with several correct options must allow multiple answers")
    quiz: Json = {"correct_option_ids": right}
    told = {
        "caption": ask.params.get("explanation", ""),
        "parse_mode": ask.params.get("explanation_parse_mode", ""),
        **({"entities": ask.params["explanation_entities"]} if "explanation_entities" in ask.params else {}),
    }
    text, entities = formatted(Ask(ask.model, told), "caption", "entities")
    if utf16_length(text) > MOST_EXPLANATION:
        raise bad_request(f"poll explanation length must not exceed {MOST_EXPLANATION}")
    if text.count("\n") > 2:
        raise bad_request("poll explanation has too many line feeds")
    if text:
        quiz["explanation"] = text
    if entities:
        quiz["explanation_entities"] = entities
    return quiz


def _closing(world: World, ask: Ask[SendPoll]) -> int | None:
    period, date = ask.model.open_period, ask.model.close_date
    if period is not None and date is not None:
        raise bad_request("only one of open_period and close_date can be specified")
    if isinstance(date, timedelta):
        period = int(date.total_seconds())
    elif isinstance(date, datetime):
        period = int(date.timestamp()) - world.unix()
    elif isinstance(date, int):
        period = date - world.unix()
    if period is None:
        return None
    if not SHORTEST_OPEN <= period <= LONGEST_OPEN:
        raise bad_request("poll open period is out of range")
    return world.unix() + period


def stop_poll(world: World, ask: Ask[StopPoll]) -> Json:
    polls.close_due(world)
    message = own_message(world, ask)
    poll = polls.poll_of(world, message)
    if poll is None:
        raise bad_request("message with poll to stop not found")
    if poll.shown["is_closed"]:
        raise bad_request("poll has already been closed")
    message.markup = ask.markup
    message.body.pop("reply_markup", None)
    if ask.markup is not None:
        message.body["reply_markup"] = ask.markup
    polls.close(world, poll)
    return poll.shown


TABLE: dict[type[TelegramMethod[Any]], Any] = {SendPoll: send_poll, StopPoll: stop_poll}
