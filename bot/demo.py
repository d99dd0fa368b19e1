"""The sandbox with the real bot under it: one command, no token, no Telegram."""

from __future__ import annotations

import asyncio
import base64
import os
import signal
from pathlib import Path

from rich.console import Console

from bot.app import App
from bot.db import engine
from bot.kernel.clock import HandClock, SystemClock
from bot.kernel.errors import SettingsWrong
from bot.sandbox.cast import STAFF, open_stage
from bot.settings import read

FOLDER = Path("var/demo")
DANA = 105
"""Of the cast: she is the first administrator, and invites the others."""


async def demo(port: int) -> None:
    """Run until interrupted. Every start is a first day: the sandbox remembers nothing, so neither does the bot."""
    for old in FOLDER.glob("demo.db*"):
        old.unlink()
    running = SystemClock()
    clock = HandClock(running.now(), running)
    if not 0 <= port <= 65535:
        raise SettingsWrong(f"--port: there is no port {port}")
    try:
        sandbox = await open_stage(clock, port)
    except OSError:
        raise SettingsWrong(f"--port: we cannot listen at {port}; give another one") from None
    settings = read(
        _env_file=None,
        bot_token=sandbox.token,
        telegram_api_url=sandbox.url,
        database_url=engine.in_file(FOLDER / "demo.db"),
        data_keys=f"demo:{base64.b64encode(os.urandom(32)).decode()}",
        staff_chat_id=STAFF,
        admin_ids=str(DANA),
        log_level="WARNING",
    )
    app = await App.open(settings, clock)
    loop = asyncio.get_running_loop()
    for sign in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(sign, app.stop)
    Console().print(f"\n  Open [bold]{sandbox.url}[/bold] in a browser. Ctrl+C stops.\n")
    try:
        await app.run()
    finally:
        await sandbox.close()
