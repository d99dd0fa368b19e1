"""Sending files of every kind, uploaded or known by file_id."""

from io import BytesIO
from typing import Any

from aiogram.methods import (
    SendAnimation,
    SendAudio,
    SendDocument,
    SendPhoto,
    SendSticker,
    SendVideo,
    SendVideoNote,
    SendVoice,
    TelegramMethod,
)
from PIL import Image, UnidentifiedImageError

from bot.sandbox.files import media
from bot.sandbox.methods.messages import addressed, formatted, post
from bot.sandbox.refusal import Misuse, bad_request
from bot.sandbox.requests import Ask, Upload
from bot.sandbox.world import Json, StoredFile, World

LARGEST_PHOTO = 10 * 1024 * 1024
LARGEST_FILE = 50 * 1024 * 1024
_SHAPE = ("width", "height", "duration", "length", "performer", "title", "emoji")
# What a file is measured as when nobody says: the sandbox does not look into sounds and films.
_UNKNOWN: dict[str, Json] = {
    "video": {"width": 0, "height": 0, "duration": 0},
    "animation": {"width": 0, "height": 0, "duration": 0},
    "audio": {"duration": 0},
    "voice": {"duration": 0},
    "video_note": {"length": 240, "duration": 0},
}
_TDLIB = {
    "photo": "Photo",
    "document": "Document",
    "video": "Video",
    "animation": "Animation",
    "audio": "Audio",
    "voice": "VoiceNote",
    "video_note": "VideoNote",
    "sticker": "Sticker",
}


def _sender(kind: str) -> Any:
    def send(world: World, ask: Ask[Any]) -> Json:
        stored = file_for(world, ask, kind, ask.params.get(kind, f"attach://{kind}"), ask.params)
        content = media(stored) | captioned(ask)
        return post(world, ask, addressed(world, ask), content).body

    return send


def captioned(ask: Ask[Any]) -> Json:
    """The caption of a request and how its media is shown."""
    content: Json = {}
    caption, entities = formatted(ask, "caption", "caption_entities")
    if caption:
        content["caption"] = caption
    if entities:
        content["caption_entities"] = entities
    if ask.params.get("show_caption_above_media") is True:
        content["show_caption_above_media"] = True
    if ask.params.get("has_spoiler") is True:
        content["has_media_spoiler"] = True
    return content


def file_for(world: World, ask: Ask[Any], kind: str, value: Any, told: Json) -> StoredFile:
    """The file a request names: an upload becomes one of this kind, a file_id stays what it is."""
    upload = _upload(ask, kind, str(value))
    if upload is None:
        return _known(world, kind, str(value))
    shape = {**_UNKNOWN.get(kind, {}), **{name: told[name] for name in _SHAPE if name in told}}
    if kind == "photo":
        width, height = _image_size(upload)
        shape = {"width": width, "height": height}
    return world.keep_file(upload.name, upload.mime, upload.content, kind, shape)


def _upload(ask: Ask[Any], kind: str, value: str) -> Upload | None:
    """The file sent along with the request; None when a file_id is given."""
    if value.startswith(("http://", "https://")):
        raise Misuse("Bad Request: failed to get HTTP URL content: the sandbox fetches nothing")
    if not value.startswith("attach://"):
        return None
    upload = ask.files.get(value.removeprefix("attach://"))
    if upload is None:
        raise bad_request(f"there is no {kind} in the request")
    if not upload.content:
        raise bad_request("file must be non-empty")
    if len(upload.content) > (LARGEST_PHOTO if kind == "photo" else LARGEST_FILE):
        raise bad_request("file is too big")
    return upload


def _known(world: World, kind: str, file_id: str) -> StoredFile:
    stored = world.files.get(file_id)
    if stored is None:
        raise bad_request("wrong remote file identifier specified: Wrong string length or invalid symbols")
    if (stored.kind == "photo") != (kind == "photo"):
        raise bad_request(f"can't use file of type {_TDLIB[stored.kind]} as {_TDLIB[kind]}")
    return stored


def _image_size(upload: Upload) -> tuple[int, int]:
    try:
        with Image.open(BytesIO(upload.content)) as image:
            width, height = image.size
    except (UnidentifiedImageError, OSError):
        raise bad_request("IMAGE_PROCESS_FAILED") from None
    if width + height > 10_000 or max(width, height) > 20 * min(width, height):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    return width, height


TABLE: dict[type[TelegramMethod[Any]], Any] = {
    SendPhoto: _sender("photo"),
    SendDocument: _sender("document"),
    SendVoice: _sender("voice"),
    SendVideo: _sender("video"),
    SendVideoNote: _sender("video_note"),
    SendAudio: _sender("audio"),
    SendAnimation: _sender("animation"),
    SendSticker: _sender("sticker"),
}
