"""Every Bot API method the sandbox speaks; all others are refused and recorded."""

from typing import Any

from aiogram.methods import TelegramMethod

from bot.sandbox.methods import (
    albums,
    chats,
    copies,
    delivery,
    forum,
    inline,
    media,
    members,
    messages,
    places,
    polls,
    presses,
    profile,
)

TABLE: dict[type[TelegramMethod[Any]], Any] = {
    **delivery.TABLE,
    **messages.TABLE,
    **presses.TABLE,
    **inline.TABLE,
    **copies.TABLE,
    **media.TABLE,
    **albums.TABLE,
    **places.TABLE,
    **polls.TABLE,
    **chats.TABLE,
    **members.TABLE,
    **forum.TABLE,
    **profile.TABLE,
}
