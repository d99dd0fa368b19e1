"""How files look inside a message, by the kind Telegram takes them for."""

from bot.sandbox.world import Json, StoredFile

PHOTO_SIZE = (800, 600)
_NAMED = frozenset({"document", "video", "audio", "animation"})
_SHAPES: dict[str, Json] = {
    "photo": {"width": PHOTO_SIZE[0], "height": PHOTO_SIZE[1]},
    "video": {"width": 640, "height": 360, "duration": 3},
    "animation": {"width": 320, "height": 240, "duration": 2},
    "audio": {"duration": 3},
    "voice": {"duration": 3},
    "video_note": {"length": 240, "duration": 3},
    "sticker": {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False},
}
KINDS = frozenset({*_SHAPES, "document"})


def media(stored: StoredFile) -> Json:
    """The fields a message has for this file; an animation comes as a document, too."""
    shown = {**stored.json(), **_SHAPES.get(stored.kind, {}), **stored.shape}
    if stored.kind in _NAMED:
        shown |= {"file_name": stored.name, "mime_type": stored.mime}
    elif stored.kind == "voice":
        shown["mime_type"] = stored.mime
    if stored.kind == "photo":
        return {"photo": [shown]}
    if stored.kind == "animation":
        plain = {name: shown[name] for name in ("file_id", "file_unique_id", "file_size")}
        return {
            "animation": shown,
            "document": {**plain, "file_name": stored.name, "mime_type": stored.mime},
        }
    return {stored.kind: shown}


def file_in(body: Json) -> tuple[str, Json] | None:
    """The kind and the file of a message that has one."""
    for kind in ("animation", "photo", "video", "audio", "voice", "video_note", "sticker", "document"):
        if kind in body:
            return kind, body[kind][-1] if kind == "photo" else body[kind]
    return None
