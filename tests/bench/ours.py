"""Our bot as it is run for real, against the unchecking server; only Telegram's limits are opened wide."""

from __future__ import annotations

import asyncio
import base64
import signal
import sys

import uvloop

from bot import logs
from bot.app import App
from bot.kernel.clock import SystemClock
from bot.settings import read


async def main(base: str, database: str) -> None:
    settings = read(
        _env_file=None,
        bot_token="42:BENCH",
        telegram_api_url=base,
        database_url=database,
        data_keys=f"bench:{base64.b64encode(bytes(32)).decode()}",
        send_per_second=1_000_000,
        send_bulk_per_second=1_000_000,
        send_chat_burst=1_000_000,
        send_group_per_minute=1_000_000,
        log_level="ERROR",
    )
    app = await App.open(settings, SystemClock())
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, app.stop)
    await app.run()
    print(app.database.commits, flush=True)


if __name__ == "__main__":
    logs.set_up("ERROR")
    uvloop.run(main(sys.argv[1], sys.argv[2]))
