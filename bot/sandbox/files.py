"""How files look inside a message."""

from bot.sandbox.world import Json, StoredFile


def photo_sizes(stored: StoredFile, size: tuple[int, int] = (800, 600)) -> list[Json]:
    return [{**stored.json(), "width": size[0], "height": size[1]}]


def voice(stored: StoredFile, duration: int) -> Json:
    return {**stored.json(), "duration": duration, "mime_type": stored.mime}


def document(stored: StoredFile) -> Json:
    return {**stored.json(), "file_name": stored.name, "mime_type": stored.mime}
