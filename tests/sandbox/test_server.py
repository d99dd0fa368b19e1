"""The tiny bot and its people meet in the sandbox over real HTTP."""
import pytest
from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from bot.kernel.clock import HandClock


async def test_x():
    from datetime import UTC, datetime
    from bot.sandbox.server import Sandbox
    import asyncio
    s = await Sandbox.start(clock=HandClock(datetime(2026,1,5,tzinfo=UTC)))
    bot = Bot(s.token, session=AiohttpSession(api=TelegramAPIServer.from_base(s.url)))
    dp = Dispatcher()
    @dp.message()
    async def echo(m: Message):
        await m.answer("<b>hi</b> " + m.text, parse_mode="HTML", reply_markup=InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="A", callback_data="a")]]))
    @dp.callback_query()
    async def cb(q: CallbackQuery):
        await q.answer("well")
        await q.message.edit_text("edited")
    t = asyncio.create_task(dp.start_polling(bot, handle_signals=False))
    a = s.person(11, "Aigul", "kk")
    a.say("/start")
    await s.until(lambda: len(a.chat) == 2)
    a.press("A")
    await s.until(lambda: a.last.edited)
    assert a.last.text == "edited" and a.alerts
    assert not s.refusals
    await dp.stop_polling()
    await t
    await bot.session.close()
    await s.close()
