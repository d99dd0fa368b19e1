"""How others send to many: the loop that sleeps between sends, and aiogram_broadcaster as its readme shows it."""

from __future__ import annotations

import asyncio

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramAPIError, TelegramRetryAfter

PAUSE = 1 / 27
"""What keeps a loop that sleeps under the limit, whatever a send takes."""
TEXT = "Forum " + "abc " * 50


def bot_at(base: str) -> Bot:
    return Bot("42:bench", session=AiohttpSession(api=TelegramAPIServer.from_base(base)))


async def loop(bot: Bot, chats: list[int]) -> None:
    """Send to one after another; when it was too fast, wait as told and send again."""
    for chat in chats:
        while True:
            try:
                await bot.send_message(chat, TEXT)
            except TelegramRetryAfter as error:
                await asyncio.sleep(error.retry_after)
                continue
            except TelegramAPIError:
                pass
            break
        await asyncio.sleep(PAUSE)


async def library(bot: Bot, chats: list[int]) -> None:
    from aiogram_broadcaster import Broadcaster
    from aiogram_broadcaster.contents import TextContent
    from aiogram_broadcaster.intervals import SimpleInterval

    mailer = await Broadcaster(bot).create_mailer(
        chats, TextContent(text=TEXT), interval=SimpleInterval(interval=PAUSE)
    )
    await mailer.start()


async def main(name: str, base: str, chats: list[int]) -> None:
    """Send to all of these in one of the two ways."""
    bot = bot_at(base)
    try:
        await {"loop": loop, "library": library}[name](bot, chats)
    finally:
        await bot.session.close()
