"""What Telegram asks of keyboards under messages, and the words it refuses with."""

from typing import Any
from urllib.parse import urlsplit

from aiogram.types import (
    ForceReply,
    InlineKeyboardButton,
    KeyboardButton,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)

from bot.sandbox.refusal import ApiRefusal, Misuse, bad_request

Markup = dict[str, Any]

_INLINE_BUTTON = frozenset(InlineKeyboardButton.model_fields)
_INLINE_ACTIONS = _INLINE_BUTTON - {"text", "icon_custom_emoji_id", "style", "disabled"}
_BUTTON = frozenset(KeyboardButton.model_fields)
_KINDS = {
    "inline_keyboard": frozenset({"inline_keyboard", "force_reply"}),
    "keyboard": frozenset(ReplyKeyboardMarkup.model_fields),
    "remove_keyboard": frozenset(ReplyKeyboardRemove.model_fields),
    "force_reply": frozenset(ForceReply.model_fields),
}
_MOST_BUTTONS = 100
_MOST_DATA = 64
_MOST_COPIED = 256


def check_markup(markup: Any, inline_only: bool = False) -> None:
    """Refuse a reply markup that Telegram would not take, and unknown fields in it."""
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    kind = next((name for name in _KINDS if name in markup), None)
    if kind is None:
        raise Misuse("Bad Request: object expected as reply markup")
    _only_known(markup, _KINDS[kind], "reply markup")
    if inline_only and kind != "inline_keyboard":
        raise bad_request("inline keyboard expected")
    if check_button := _BUTTON_CHECKS.get(kind):
        for button in _buttons(markup, kind):
            check_button(button)
    elif markup[kind] is not True:
        raise bad_request(f'can\'t parse reply markup: Field "{kind}" must be True')


def _only_known(thing: dict[str, Any], known: frozenset[str], what: str) -> None:
    for name, value in thing.items():
        if name not in known:
            raise Misuse(f'Bad Request: unknown field "{name}" in {what}')
        if value is None:
            raise Misuse(f'Bad Request: field "{name}" in {what} is null')


def _buttons(markup: Markup, kind: str) -> list[Any]:
    rows = markup[kind]
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request(f'can\'t parse reply markup: Field "{kind}" must be an Array of Arrays')
    buttons = [button for row in rows for button in row]
    if len(buttons) > _MOST_BUTTONS:
        raise bad_request("reply markup is too long")
    return buttons


def _unreadable(reason: str) -> ApiRefusal:
    return bad_request(f"can't parse inline keyboard button: {reason}")


def _check_inline_button(button: Any) -> None:
    if not isinstance(button, dict):
        raise _unreadable("expected an Object")
    text = button.get("text")
    if not isinstance(text, str):
        raise _unreadable('Field "text" must be of type String')
    if not text.strip():
        raise bad_request("inline keyboard button text must be non-empty")
    _only_known(button, _INLINE_BUTTON, "inline keyboard button")
    _check_action(button)


def _check_action(button: dict[str, Any]) -> None:
    actions = [name for name in _INLINE_ACTIONS if name in button]
    if not actions and "disabled" not in button:
        raise _unreadable("Text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        raise _unreadable("exactly one of the optional fields must be used")
    if "callback_data" in button:
        data = button["callback_data"]
        if not isinstance(data, str) or not 1 <= len(data.encode()) <= _MOST_DATA:
            raise bad_request("BUTTON_DATA_INVALID")
    if "url" in button:
        _check_url(button["url"])
    if "copy_text" in button:
        copied = button["copy_text"]
        text = copied.get("text") if isinstance(copied, dict) else None
        if not isinstance(text, str) or not 1 <= len(text) <= _MOST_COPIED:
            raise bad_request("BUTTON_COPY_TEXT_INVALID")


def _check_url(url: Any) -> None:
    if not isinstance(url, str):
        raise bad_request("BUTTON_URL_INVALID")
    parts = urlsplit(url)
    if parts.scheme == "tg" and parts.netloc:
        return
    host = parts.hostname or ""
    if parts.scheme not in {"http", "https"} or "." not in host or " " in url:
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")


def _check_button(button: Any) -> None:
    if isinstance(button, str):
        button = {"text": button}
    if not isinstance(button, dict) or not isinstance(button.get("text"), str):
        raise bad_request('can\'t parse keyboard button: Field "text" must be of type String')
    if not button["text"].strip():
        raise bad_request("keyboard button text must be non-empty")
    _only_known(button, _BUTTON, "keyboard button")


_BUTTON_CHECKS = {"inline_keyboard": _check_inline_button, "keyboard": _check_button}


def inline_rows(markup: Markup | None) -> list[list[dict[str, Any]]]:
    """The rows of buttons under a message; empty when its markup is of another kind."""
    rows: list[list[dict[str, Any]]] = (markup or {}).get("inline_keyboard", [])
    return rows
