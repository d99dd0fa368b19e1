"""Turns a stored body into a Bot API request, in the reader's language, at the moment it leaves."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from textwrap import shorten
from typing import Any

from bot.i18n.languages import Language, Languages
from bot.kernel.text import Text, from_json
from bot.telegram.sending.outbox import Outgoing
from bot.telegram.shown.screens import TOPIC_NAME, Article, InlineAnswer, label_of

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
    if "act" in body:
        return render_act(outgoing.chat_id, body, language)
    payload: dict[str, Any] = {"chat_id": outgoing.chat_id, "parse_mode": "HTML", **_words(body, language)}
    if not body.get("preview"):
        payload["link_preview_options"] = {"is_disabled": True}
    if "file" in body:
        payload["caption"] = payload.pop("text")
        payload.pop("link_preview_options", None)
    if "edit" in body:
        return "editMessageText", payload | {"message_id": body["edit"]}
    return "sendMessage", payload | addressed(body)


def render_act(chat_id: int, body: Mapping[str, Any], language: Language) -> tuple[str, dict[str, Any]]:
    """Give the method and its parameters for an act that is no screen; raises KeyError for one nobody knows."""
    if body["act"] == "menu":
        return "setMyCommands", _menu(chat_id, body, language)
    method, parameters = _ACTS[body["act"]]
    name = method(body) if callable(method) else method
    return name, {"chat_id": chat_id, **parameters(body, language)}


def _menu(chat_id: int, body: Mapping[str, Any], language: Language) -> dict[str, Any]:
    said = [
        {"command": name, "description": language.plain(Text(f"command-{name}"))} for name in body["commands"]
    ]
    return {"commands": said, "scope": {"type": "chat", "chat_id": chat_id}}


def _redraw(body: Mapping[str, Any], language: Language) -> dict[str, Any]:
    said = {"parse_mode": "HTML", "message_id": body["message"], **_said(dict(body), language)}
    if body["caption"]:
        said["caption"] = said.pop("text")
    else:
        said["link_preview_options"] = {"is_disabled": True}
    return said


def _copy(body: Mapping[str, Any], language: Language) -> dict[str, Any]:
    copied = {"from_chat_id": body["from"], "message_id": body["message"], **_caption(body, language)}
    return copied | keyboard(body, language) | addressed(body)


def _text_with_entities(body: Mapping[str, Any], language: Language) -> dict[str, Any]:
    said = {"text": body["words"], "entities": body["entities"]}
    if not body["preview"]:
        said["link_preview_options"] = {"is_disabled": True}
    return said | keyboard(body, language) | addressed(body)


def _reword(body: Mapping[str, Any], language: Language) -> dict[str, Any]:
    said = {"message_id": body["message"], **keyboard(body, language)}
    if body["caption"]:
        return said | {"caption": body["words"], "caption_entities": body["entities"]}
    return said | {"text": body["words"], "entities": body["entities"]}


def _media(body: Mapping[str, Any], language: Language) -> dict[str, Any]:
    return (
        {body["kind"]: body["file"], **_caption(body, language)} | keyboard(body, language) | addressed(body)
    )


def _album(body: Mapping[str, Any], language: Language) -> dict[str, Any]:
    items = [
        {"type": item["kind"], "media": item["file"], **_caption(item, language)} for item in body["items"]
    ]
    return {"media": items, **addressed(body)}


def _quiz(body: Mapping[str, Any], language: Language) -> dict[str, Any]:
    asked: dict[str, Any] = {
        "type": "quiz",
        "question": language.plain(from_json(body["question"])),
        "options": [{"text": language.plain(from_json(option))} for option in body["options"]],
        "correct_option_ids": [body["right"]],
        "is_anonymous": body["anonymous"],
    }
    if "explanation" in body:
        asked["explanation"] = language.plain(from_json(body["explanation"]))
    return asked | addressed(body)


def _topic_name(body: Mapping[str, Any], language: Language) -> dict[str, Any]:
    name = language.plain(from_json(body["name"]))[:TOPIC_NAME]
    return {"name": name} | ({"message_thread_id": body["thread"]} if "thread" in body else {})


def _topic(body: Mapping[str, Any], _: Language) -> dict[str, Any]:
    return {"message_thread_id": body["thread"]}


def _reaction(body: Mapping[str, Any], _: Language) -> dict[str, Any]:
    emoji = body["emoji"]
    reaction = [{"type": "emoji", "emoji": emoji}] if emoji else []
    return {"message_id": body["message"], "reaction": reaction}


def _caption(body: Mapping[str, Any], language: Language) -> dict[str, Any]:
    """Give a caption: our own words as HTML, or a person's own as they formatted them."""
    if "text" in body:
        return {"caption": language.html(from_json(body["text"])), "parse_mode": "HTML"}
    if "words" in body:
        return {"caption": body["words"], "caption_entities": body["entities"]}
    return {}


_METHODS = {
    "photo": "sendPhoto",
    "video": "sendVideo",
    "voice": "sendVoice",
    "audio": "sendAudio",
    "document": "sendDocument",
    "animation": "sendAnimation",
    "video_note": "sendVideoNote",
    "sticker": "sendSticker",
}
_Parameters = Callable[[Mapping[str, Any], Language], dict[str, Any]]
_ACTS: Mapping[str, tuple[str | Callable[[Mapping[str, Any]], str], _Parameters]] = {
    "redraw": (lambda body: "editMessageCaption" if body["caption"] else "editMessageText", _redraw),
    "copy": ("copyMessage", _copy),
    "words": ("sendMessage", _text_with_entities),
    "reword": (lambda body: "editMessageCaption" if body["caption"] else "editMessageText", _reword),
    "media": (lambda body: _METHODS[body["kind"]], _media),
    "album": ("sendMediaGroup", _album),
    "quiz": ("sendPoll", _quiz),
    "open-topic": ("createForumTopic", _topic_name),
    "edit-topic": ("editForumTopic", _topic_name),
    "close-topic": ("closeForumTopic", _topic),
    "reopen-topic": ("reopenForumTopic", _topic),
    "delete-topic": ("deleteForumTopic", _topic),
    "pin": (
        "pinChatMessage",
        lambda body, _: {"message_id": body["message"], "disable_notification": True},
    ),
    "unpin": ("unpinChatMessage", lambda body, _: {"message_id": body["message"]}),
    "react": ("setMessageReaction", _reaction),
    "delete": ("deleteMessages", lambda body, _: {"message_ids": body["messages"]}),
    "remove": ("banChatMember", lambda body, _: {"user_id": body["person"]}),
    "readmit": (
        "unbanChatMember",
        lambda body, _: {"user_id": body["person"], "only_if_banned": True},
    ),
    "let-in": ("approveChatJoinRequest", lambda body, _: {"user_id": body["person"]}),
    "turn-away": ("declineChatJoinRequest", lambda body, _: {"user_id": body["person"]}),
}


def addressed(body: Mapping[str, Any]) -> dict[str, Any]:
    """Give what every sending method takes: the topic, the answered message, and whether it makes no sound."""
    address: dict[str, Any] = {}
    if "thread" in body:
        address["message_thread_id"] = body["thread"]
    if "reply" in body:
        address["reply_parameters"] = {"message_id": body["reply"], "allow_sending_without_reply": True}
    if body.get("silent"):
        address["disable_notification"] = True
    return address


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
    return {"text": language.html(from_json(body["text"])), **keyboard(body, language)}


def keyboard(body: Mapping[str, Any], language: Language) -> dict[str, Any]:
    """Give the buttons under a message; nothing where there are none."""
    if not (buttons := body.get("buttons")):
        return {}
    return {"reply_markup": {"inline_keyboard": [[_button(one, language) for one in row] for row in buttons]}}


def _button(packed: dict[str, Any], language: Language) -> dict[str, Any]:
    said = packed["label"]
    # Nearly every label is a fixed text, so it is looked up without building anything.
    label = (
        language.plain(label_of(packed)) if "args" in said or "id" not in said else language.fixed(said["id"])
    )
    if "url" in packed:
        return {"text": label, "url": packed["url"]}
    if "copy" in packed:
        return {"text": label, "copy_text": {"text": packed["copy"]}}
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
    bare = {key: value for key, value in payload.items() if key != "parse_mode"}
    return bare | {key: _plain(bare[key]) for key in ("text", "caption") if key in bare}


def _plain(words: str) -> str:
    bare = re.sub(r"<[^>]*>", "", words)
    return bare.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
