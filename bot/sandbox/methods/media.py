"""Sending photos, documents and voice messages, uploaded or known by file_id."""

from io import BytesIO
from typing import Any

from aiogram.methods import SendDocument, SendPhoto, SendVoice, TelegramMethod
from PIL import Image, UnidentifiedImageError

from bot.sandbox.files import document, photo_sizes, voice
from bot.sandbox.methods.messages import addressed, formatted, post
from bot.sandbox.refusal import Misuse, bad_request
from bot.sandbox.requests import Ask, Upload
from bot.sandbox.world import Json, StoredFile, World

LARGEST_PHOTO = 10 * 1024 * 1024
LARGEST_FILE = 50 * 1024 * 1024


def send_photo(world: World, ask: Ask[SendPhoto]) -> Json:
    upload = _upload(ask, "photo", LARGEST_PHOTO)
    size = _image_size(upload) if upload else (800, 600)
    stored = _stored(world, ask, "photo", upload)
    return _send(world, ask, {"photo": photo_sizes(stored, size)})


def send_document(world: World, ask: Ask[SendDocument]) -> Json:
    upload = _upload(ask, "document", LARGEST_FILE)
    return _send(world, ask, {"document": document(_stored(world, ask, "document", upload))})


def send_voice(world: World, ask: Ask[SendVoice]) -> Json:
    upload = _upload(ask, "voice", LARGEST_FILE)
    stored = _stored(world, ask, "voice", upload)
    duration = ask.model.duration
    seconds = duration if isinstance(duration, int) else 0
    return _send(world, ask, {"voice": voice(stored, seconds)})


def _send(world: World, ask: Ask[Any], content: Json) -> Json:
    caption, entities = formatted(ask, "caption", "caption_entities")
    if caption:
        content["caption"] = caption
    if entities:
        content["caption_entities"] = entities
    return post(world, ask, addressed(world, ask), content).body


def _upload(ask: Ask[Any], kind: str, largest: int) -> Upload | None:
    """The file sent along with the request; None when a file_id is given."""
    value = str(ask.params.get(kind, f"attach://{kind}"))
    if value.startswith(("http://", "https://")):
        raise Misuse("Bad Request: failed to get HTTP URL content: the sandbox fetches nothing")
    if not value.startswith("attach://"):
        return None
    upload = ask.files.get(value.removeprefix("attach://"))
    if upload is None:
        raise bad_request(f"there is no {kind} in the request")
    if not upload.content:
        raise bad_request("file must be non-empty")
    if len(upload.content) > largest:
        raise bad_request("file is too big")
    return upload


def _stored(world: World, ask: Ask[Any], kind: str, upload: Upload | None) -> StoredFile:
    if upload is not None:
        return world.keep_file(upload.name, upload.mime, upload.content)
    stored = world.files.get(str(ask.params[kind]))
    if stored is None:
        raise bad_request("wrong remote file identifier specified: Wrong string length or invalid symbols")
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
    SendPhoto: send_photo,
    SendDocument: send_document,
    SendVoice: send_voice,
}
