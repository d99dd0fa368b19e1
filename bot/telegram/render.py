"""Turns a stored body into a Bot API request, in the reader's language, at the moment it leaves."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from textwrap import shorten
from typing import Any

from bot.i18n.languages import Language, Languages
from bot.kernel.text import Text, from_json
from bot.telegram.outbox import Outgoing
from bot.telegram.screens import Article, InlineAnswer, label_of

ALERT_LENGTH = 200
DESCRIPTION_LENGTH = 120
"""More of a page's beginning no phone shows in a list."""
OFFER_SECONDS = 300
"""So long Telegram may offer the same pages for the same words again; to the same person only: others read others."""
OPENED_FROM_A_LIST = "inline"
"""What /start carries when somebody comes from the button above such a list; it leads home."""
MOST_FIXED = 1000
"""So many fixed screens are kept rendered, for each language."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a file is made: a plain function of its stored arguments and the reader's language, run in a thread."""

    make: Callable[[dict[str, Any], Language], bytes]
    picture: bool = False


def render(outgoing: Outgoing, languages: Languages) -> tuple[str, dict[str, Any]]:
    """Give the method and its parameters."""
    body, language = outgoing.body, languages[outgoing.language]
    payload: dict[str, Any] = {"chat_id": outgoing.chat_id, "parse_mode": "HTML", **_words(body, language)}
    if not body.get("preview"):
        payload["link_preview_options"] = {"is_disabled": True}
    if "file" in body:
        payload["caption"] = payload.pop("text")
        payload.pop("link_preview_options", None)
    if "edit" in body:
        return "editMessageText", payload | {"message_id": body["edit"]}
    if "thread" in body:
        payload["message_thread_id"] = body["thread"]
    if body.get("silent"):
        payload["disable_notification"] = True
    return "sendMessage", payload


def _words(body: dict[str, Any], language: Language) -> dict[str, Any]:
    """Say the text and the labels; a fixed screen's are said once for each language."""
    if not body.get("fixed"):
        return _said(body, language)
    text, kept = body["text"], language.kept
    known = kept.get(id(text))
    if known is None or known[0] is not text:
        if len(kept) >= MOST_FIXED:
            kept.clear()
        # The text itself is kept beside its words, so that its identity is not given to another.
        known = kept[id(text)] = (text, _said(body, language))
    return known[1]


def _said(body: dict[str, Any], language: Language) -> dict[str, Any]:
    said: dict[str, Any] = {"text": language.html(from_json(body["text"]))}
    if buttons := body.get("buttons"):
        said["reply_markup"] = {
            "inline_keyboard": [[_button(one, language) for one in row] for row in buttons]
        }
    return said


def _button(packed: dict[str, Any], language: Language) -> dict[str, Any]:
    said = packed["label"]
    # Nearly every label is a fixed text, so it is looked up without building anything.
    label = (
        language.plain(label_of(packed)) if "args" in said or "id" not in said else language.fixed(said["id"])
    )
    if "url" in packed:
        return {"text": label, "url": packed["url"]}
    return {"text": label, "callback_data": packed["data"]}


def answer_to_press(query_id: str, alert: Text | None, language: Language) -> dict[str, Any]:
    """Give answerCallbackQuery's parameters."""
    if alert is None:
        return {"callback_query_id": query_id}
    words = language.plain(alert)
    return {"callback_query_id": query_id, "text": words[:ALERT_LENGTH], "show_alert": True}


def answer_to_query(query_id: str, offered: InlineAnswer, language: Language) -> dict[str, Any]:
    """Give answerInlineQuery's parameters."""
    return {
        "inline_query_id": query_id,
        "results": [_article(one, language) for one in offered.articles],
        "cache_time": OFFER_SECONDS,
        "is_personal": True,
        "button": {"text": language.plain(offered.open_label), "start_parameter": OPENED_FROM_A_LIST},
    }


def _article(article: Article, language: Language) -> dict[str, Any]:
    words = language.html(article.said)
    _, _, rest = _plain(words).partition("\n")
    return {
        "type": "article",
        "id": article.key,
        "title": language.plain(article.title),
        "description": shorten(rest, DESCRIPTION_LENGTH, placeholder="\u2026"),
        "input_message_content": {
            "message_text": words,
            "parse_mode": "HTML",
            "link_preview_options": {"is_disabled": True},
        },
    }


def without_markup(payload: dict[str, Any]) -> dict[str, Any]:
    """Give the same message as plain words: better without bold letters than not at all."""
    return {key: value for key, value in payload.items() if key != "parse_mode"} | {
        "text": _plain(payload["text"])
    }


def _plain(words: str) -> str:
    bare = re.sub(r"<[^>]*>", "", words)
    return bare.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
