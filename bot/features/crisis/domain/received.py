"""What somebody sent, and what became of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from bot.features.crisis.domain.case import Case
from bot.features.crisis.domain.item import Item, read
from bot.features.crisis.domain.notices import Notice

_MESSAGES = ("message", "edited_message")


@dataclass(frozen=True, slots=True)
class Arriving:
    """One message, as it came."""

    item: Item
    message_id: int
    reply_to: int | None = None
    album: str | None = None


@dataclass(frozen=True, slots=True)
class Received:
    """What became of a request, or of more in it."""

    case: Case
    is_new: bool
    reached: bool
    """Somebody of the team sees it, or was called."""
    notices: Sequence[Notice]
    wait: int | None = None
    """Minutes people usually wait; None where too few did."""
    ask_sight: bool = False


def arriving(album: Sequence[Mapping[str, Any]]) -> list[Arriving]:
    """Give the message of an update, or every part of an album."""
    found = [raw[kind] for raw in album for kind in _MESSAGES if isinstance(raw.get(kind), Mapping)]
    return [_arriving(message) for message in found]


def membership(album: Sequence[Mapping[str, Any]]) -> tuple[int, bool, bool]:
    """Give whose place in a group changed, whether they are a bot, and whether they are in it now."""
    body = album[0].get("chat_member") if album else None
    now = body.get("new_chat_member") if isinstance(body, Mapping) else None
    user = now.get("user") if isinstance(now, Mapping) else None
    if not isinstance(now, Mapping) or not isinstance(user, Mapping):
        return 0, True, False
    inside = now.get("status") in {"member", "administrator", "creator"} or bool(now.get("is_member"))
    return int(user["id"]), bool(user.get("is_bot")), inside


def emoji(album: Sequence[Mapping[str, Any]]) -> str | None:
    """Give the emoji a reaction became; None when it was taken back or is no plain emoji."""
    body = album[0].get("message_reaction") if album else None
    now = body.get("new_reaction") if isinstance(body, Mapping) else None
    for one in now if isinstance(now, list) else []:
        if isinstance(one, Mapping) and one.get("type") == "emoji" and isinstance(one.get("emoji"), str):
            return str(one["emoji"])
    return None


def without_command(came: Sequence[Arriving]) -> list[Arriving]:
    """Take the command off the front of what is to be sent; formatting behind it moves with the words."""
    return [replace(one, item=_cut(one.item)) for one in came]


def _cut(item: Item) -> Item:
    rest = item.words.partition(" ")[2].lstrip()
    gone = len(item.words[: len(item.words) - len(rest)].encode("utf-16-le")) // 2
    kept = tuple(
        {**entity, "offset": entity["offset"] - gone} for entity in item.entities if entity["offset"] >= gone
    )
    return replace(item, words=rest, entities=kept)


def _arriving(message: Mapping[str, Any]) -> Arriving:
    answered = message.get("reply_to_message")
    number = answered.get("message_id") if isinstance(answered, Mapping) else None
    opening = isinstance(answered, Mapping) and "forum_topic_created" in answered
    album, own = message.get("media_group_id"), message.get("message_id")
    return Arriving(
        read(message),
        own if isinstance(own, int) else 0,
        number if isinstance(number, int) and not opening else None,
        album if isinstance(album, str) else None,
    )
