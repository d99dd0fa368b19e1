"""Copying messages from one chat to another."""

from typing import Any

from aiogram.methods import CopyMessage, CopyMessages, TelegramMethod

from bot.sandbox import polls
from bot.sandbox.methods.messages import MEDIA, Address, addressed, formatted, post
from bot.sandbox.refusal import bad_request
from bot.sandbox.requests import Ask
from bot.sandbox.world import Chat, ChatMessage, Json, World

MOST_AT_ONCE = 100
_SHOWN = ("show_caption_above_media", "has_media_spoiler")
_COPIED = (
    "text", "entities", "caption", "caption_entities", "contact", "location", "venue", "sticker", "video_note",
    "poll", *_SHOWN, *MEDIA,
)  # fmt: skip


def copied_content(world: World, original: ChatMessage) -> Json:
    """What a copy carries over; nothing for service messages and for quizzes whose answer is not known."""
    body = original.body
    content = {name: body[name] for name in _COPIED if name in body}
    if "poll" in content:
        if content["poll"]["type"] == "quiz" and "correct_option_ids" not in content["poll"]:
            return {}
        content["poll"] = polls.fresh(world, content["poll"])
    return {} if body.get("has_protected_content") else content


def copy_message(world: World, ask: Ask[CopyMessage]) -> Json:
    source = world.find_chat(ask.model.from_chat_id)
    original = source.messages.get(ask.model.message_id)
    if original is None or original.deleted:
        raise bad_request("message to copy not found")
    content = copied_content(world, original)
    if not content:
        raise bad_request("message can't be copied")
    if "caption" in ask.params and any(kind in content for kind in MEDIA):
        caption, entities = formatted(ask, "caption", "caption_entities")
        content |= {"caption": caption, "caption_entities": entities}
        content = {name: value for name, value in content.items() if value}
    return {"message_id": _posted(world, ask, addressed(world, ask), content).message_id}


def copy_messages(world: World, ask: Ask[CopyMessages]) -> list[Json]:
    ids = ask.model.message_ids
    if not 1 <= len(ids) <= MOST_AT_ONCE or ids != sorted(set(ids)):
        raise bad_request("message identifiers must be in a strictly increasing order")
    source = world.find_chat(ask.model.from_chat_id)
    address = addressed(world, ask)
    albums: dict[str, str] = {}
    copies = []
    for original in _found(source, ids):
        if content := copied_content(world, original):
            if ask.model.remove_caption:
                content = {name: value for name, value in content.items() if not name.startswith("caption")}
            if album := original.body.get("media_group_id"):
                content["media_group_id"] = albums.setdefault(album, world.next_album())
            copies.append({"message_id": _posted(world, ask, address, content).message_id})
    if not copies:
        raise bad_request("there are no messages to copy")
    return copies


def _found(source: Chat, ids: list[int]) -> list[ChatMessage]:
    found = [source.messages[each] for each in ids if each in source.messages]
    return [each for each in found if not each.deleted]


def _posted(world: World, ask: Ask[Any], address: Address, content: Json) -> ChatMessage:
    message = post(world, ask, address, content)
    if "poll" in content:
        polls.register(world, message, None, False)
    return message


TABLE: dict[type[TelegramMethod[Any]], Any] = {CopyMessage: copy_message, CopyMessages: copy_messages}
