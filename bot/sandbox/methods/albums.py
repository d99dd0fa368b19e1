"""Albums, and another file put into a message that was sent."""

from typing import Any

from aiogram.methods import EditMessageMedia, SendMediaGroup, TelegramMethod

from bot.sandbox.files import file_in, media
from bot.sandbox.methods.media import captioned, file_for
from bot.sandbox.methods.messages import MEDIA, addressed, own_message, post, rewrite
from bot.sandbox.refusal import Misuse, bad_request
from bot.sandbox.requests import Ask
from bot.sandbox.world import Json, World

SMALLEST, LARGEST = 2, 10
_IN_ALBUMS = frozenset({"photo", "video", "document", "audio"})
_ALONE = frozenset({"document", "audio"})
_EDITABLE = frozenset({*_IN_ALBUMS, "animation"})
_CLEARED: Json = dict.fromkeys(
    (
        "text",
        "entities",
        "caption",
        "caption_entities",
        "show_caption_above_media",
        "has_media_spoiler",
        *MEDIA,
    )
)


def send_media_group(world: World, ask: Ask[SendMediaGroup]) -> list[Json]:
    items: list[Json] = ask.params["media"]
    if not SMALLEST <= len(items) <= LARGEST:
        raise bad_request("an album must have from 2 to 10 items")
    kinds = {str(item.get("type")) for item in items}
    if not kinds <= _IN_ALBUMS:
        raise Misuse("Bad Request: the sandbox knows albums of photos, videos, documents and audio only")
    if len(kinds) > 1 and (mixed := kinds & _ALONE):
        raise bad_request(f"{min(mixed)} can't be mixed with other media types")
    address = addressed(world, ask)
    contents = [_content(world, ask, item) for item in items]
    album = world.next_album()
    return [post(world, ask, address, {**each, "media_group_id": album}).body for each in contents]


def _content(world: World, ask: Ask[Any], item: Json) -> Json:
    kind = str(item["type"])
    stored = file_for(world, ask, kind, item.get("media", ""), item)
    return media(stored) | captioned(Ask(ask.model, item, ask.files))


def edit_media(world: World, ask: Ask[EditMessageMedia]) -> Json:
    item: Json = ask.params["media"]
    kind = str(item.get("type"))
    if kind not in _EDITABLE:
        raise Misuse(f"Bad Request: the sandbox puts no {kind} into a message")
    message = own_message(world, ask)
    now = file_in(message.body)
    if "text" not in message.body and (now is None or now[0] not in _EDITABLE):
        raise bad_request("message can't be edited")
    if "media_group_id" in message.body and now is not None and not _same_album(now[0], kind):
        raise bad_request("can't change media type in the album")
    content = {**_CLEARED, **_content(world, ask, item)}
    return rewrite(world, message, content, ask.markup)


def _same_album(now: str, then: str) -> bool:
    return now == then if {now, then} & _ALONE else "animation" not in {now, then}


TABLE: dict[type[TelegramMethod[Any]], Any] = {
    SendMediaGroup: send_media_group,
    EditMessageMedia: edit_media,
}
