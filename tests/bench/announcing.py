"""One announcement by the real house, in short seconds: database, jobs, sender, limits. For the bench and for kills.

python -m tests.bench.announcing fill <database> <people>
python -m tests.bench.announcing run <database> <server> <scale> [rate] [replies]
"""

from __future__ import annotations

import asyncio
import logging
import time
from typing import Any

from bot.app import App
from bot.db.transaction import Transaction
from bot.features.broadcasts.domain.broadcast import State
from bot.features.broadcasts.service.composing import Broadcasts
from bot.features.people.domain import Person
from bot.kernel.text import Text
from bot.settings import Settings, read
from bot.telegram.sending import outbox
from bot.telegram.shown.screens import Lane, Screen
from tests.bench.scaled import NOON, ScaledClock
from tests.town import KEY

AUTHOR = 105
FIRST_PERSON = 1_000_000
FIRST_ASKER = 900_000_000
LANGUAGES = ("kk", "ru", "ky", "en")
_JOBS = ("start", "list", "send", "check", "mend")
_MEET = """insert into people(id, language, language_chosen, country, lives_in, first_seen_at)
    values (:id, :language, 1, 'KZ', :lives_in, 0)"""
_FIRST = "select id, state from broadcasts order by id limit 1"


def settings_for(database: str, server: str = "http://127.0.0.1:1", rate: int = 27) -> Settings:
    return read(
        _env_file=None,
        bot_token="42:bench",
        telegram_api_url=server,
        database_url=f"sqlite:///{database}",
        data_keys=f"test:{KEY}",
        admin_ids=str(AUTHOR),
        send_bulk_per_second=rate,
        broadcast_alone_up_to=10_000_000,
        log_level="ERROR",
    )


async def fill(database: str, people: int) -> None:
    """Let so many people be known, and one announcement to all of them be due."""
    app = await App.open(settings_for(database), ScaledClock(1.0))
    try:
        for first in range(0, people, 10_000):
            await app.database.write(_meet, first, min(10_000, people - first))
        await app.database.write(_announce, app.house.services["broadcasts"])
    finally:
        await app.bot.session.close()
        await app.database.close()


def _meet(tx: Transaction, first: int, many: int) -> None:
    lives_in = tx.vault.seal_word("61", "people.lives_in")
    tx.many(
        _MEET,
        [
            {"id": FIRST_PERSON + number, "language": LANGUAGES[number % 4], "lives_in": lives_in}
            for number in range(first, first + many)
        ],
    )


def _announce(tx: Transaction, broadcasts: Broadcasts) -> None:
    author = Person(AUTHOR, "ru")
    id = broadcasts.begin(tx, author, NOON).broadcast.id
    for language in LANGUAGES:
        parts = [{"message": {"text": f"Forum {language} " + "abc " * 50}}]
        broadcasts.write(tx, author, id, language, parts, NOON)
    one = broadcasts.open(tx, author, id).broadcast
    while not broadcasts.count(tx, one).done:
        pass
    broadcasts.send(tx, author, id, one.revision, NOON, NOON)


def state_of(tx: Transaction) -> tuple[int, State]:
    row = tx.one(_FIRST)
    assert row is not None
    return row[0], State(row[1])


async def announce(
    database: str, server: str, scale: float, rate: int = 27, replies: float = 0, longer: float = 0
) -> None:
    """Run until the announcement is finished, or for ever when somebody ends us before."""
    logging.disable(logging.WARNING)
    app = await App.open(settings_for(database, server, rate), ScaledClock(scale))
    tasks = [asyncio.create_task(app.sender.run()), asyncio.create_task(_work(app))]
    if replies:
        tasks.append(asyncio.create_task(_ask(app, replies)))
    try:
        while (await app.database.read(state_of))[1] not in {State.FINISHED, State.CANCELLED}:
            await asyncio.sleep(1)
            if failed := next((task for task in tasks if task.done()), None):
                failed.result()
        await asyncio.sleep(longer)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await app.bot.session.close()
        await app.database.close()


def press(database: str, what: str) -> None:
    """Pause the announcement, or let it go on, as its author does."""
    asyncio.run(_press(database, what))


async def report(database: str) -> dict[str, Any]:
    """Give what the report's file is made of, as its author asks for it."""
    return dict(await _asked(database, "report"))


async def _press(database: str, what: str) -> None:
    await _asked(database, what)


async def _asked(database: str, what: str) -> Any:
    app = await App.open(settings_for(database), ScaledClock(1.0))
    try:
        id, _ = await app.database.read(state_of)
        verb = getattr(app.house.services["broadcasts"], what)
        return await app.database.write(verb, Person(AUTHOR, "ru"), id, NOON)
    finally:
        await app.bot.session.close()
        await app.database.close()


async def _work(app: App) -> None:
    """Run the room's jobs as the alarm clock does, by short seconds."""
    jobs = [app.alarm_clock.jobs[f"broadcasts-{name}"] for name in _JOBS]
    while True:
        for job in jobs:
            await app.alarm_clock.run(job)
        await asyncio.sleep(1)


async def _ask(app: App, every: float) -> None:
    """Write a reply to somebody every so often; the server sees when it arrives, we say when it was decided."""
    number = 0
    while True:
        number += 1
        chat, lane = FIRST_ASKER + number, Lane.URGENT if number % 10 == 0 else Lane.REPLY
        body = outbox.body_of(Screen(Text("verbatim", words=f"{time.monotonic():.6f}")))
        sent = await app.database.write(_put, app, chat, lane, body)
        if sent is not None:
            app.sender.hand_over(sent)
        await asyncio.sleep(every)


def _put(tx: Transaction, app: App, chat: int, lane: Lane, body: dict[str, Any]) -> Any:
    return outbox.put(tx, chat, lane, body, app.clock.now(), language="ru")
