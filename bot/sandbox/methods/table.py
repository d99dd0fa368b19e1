"""Every Bot API method the sandbox speaks; all others are refused and recorded."""

from typing import Any

from aiogram.methods import TelegramMethod

from bot.sandbox.methods import chats, delivery, forum, inline, media, messages, presses, profile

TABLE: dict[type[TelegramMethod[Any]], Any] = {
    **delivery.TABLE,
    **messages.TABLE,
    **presses.TABLE,
    **inline.TABLE,
    **media.TABLE,
    **chats.TABLE,
    **forum.TABLE,
    **profile.TABLE,
}
