"""The peer: a bare aiogram echo bot with its default polling, nothing tuned."""

from __future__ import annotations

import asyncio
import logging
import sys

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import CallbackQuery, Message

logging.disable(logging.CRITICAL)


async def main(base: str) -> None:
    session = AiohttpSession(api=TelegramAPIServer.from_base(base))
    bot, dispatcher = Bot("42:BENCH", session=session), Dispatcher()

    @dispatcher.message()
    async def echo(message: Message) -> None:
        if message.text:
            await message.answer(message.text)
        else:
            await message.copy_to(message.chat.id)

    @dispatcher.callback_query()
    async def echo_press(query: CallbackQuery) -> None:
        await query.answer()
        await bot.send_message(query.from_user.id, query.data or "")

    await dispatcher.start_polling(bot)


asyncio.run(main(sys.argv[1]))
