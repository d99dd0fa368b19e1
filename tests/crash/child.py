"""The real bot as a process that can kill itself, with one more room whose effects can be counted."""

from __future__ import annotations

import asyncio
import base64
import os
import signal
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, ClassVar

import uvloop
from aiogram.filters.callback_data import CallbackData

from bot import logs
from bot.app import App, House, build_house
from bot.db import engine
from bot.db.migrations import migrate
from bot.db.sqlite import SqliteDatabase
from bot.db.transaction import Transaction
from bot.db.vault import Vault
from bot.features.people.domain import Person
from bot.kernel.clock import SystemClock
from bot.kernel.text import Text
from bot.settings import Settings, read
from bot.telegram.deciding.decision import Decided, Decisions, Question
from bot.telegram.deciding.routes import Commanded, Feature, Pressed, Route
from bot.telegram.shown.screens import HOME, Screen, column

OPERATOR = 105
_KEY = base64.b64encode(bytes(range(32))).decode()
_TABLE = """create table if not exists effects (
    id integer primary key, person_id bigint not null, update_id bigint not null, counter bigint not null)"""
_WAITING = "select update_id, body from inbox where update_id in :ids and status = 'waiting'"
_WAIT_AGAIN = "update inbox set status = 'waiting', body = :body where update_id = :id"
_COUNT = """insert into effects(person_id, update_id, counter)
    select :person, :update_id, 1 + coalesce(max(counter), 0) from effects where person_id = :person"""


@dataclass(frozen=True, slots=True)
class Orders:
    """What one life of the bot is told."""

    url: str
    database: Path = Path("nowhere.db")
    die_after: int = 0
    """SIGKILL itself after so many statements; 0: live on."""
    done_later: bool = False
    """The negative control: "done" in a transaction of its own."""
    per_second: int = 100_000
    """Messages a second; wide, so that a kill finds as many on their way as there can be."""
    chat_burst: int = 10_000
    """Messages to one chat at once; Telegram lets 4 pass."""


def settings_for(orders: Orders) -> Settings:
    """Settings of a bot under test."""
    return read(
        _env_file=None,
        bot_token="4242:crash",
        telegram_api_url=orders.url,
        database_url=engine.in_file(orders.database),
        data_keys=f"test:{_KEY}",
        admin_ids=str(OPERATOR),
        send_per_second=orders.per_second,
        send_bulk_per_second=orders.per_second,
        send_chat_burst=orders.chat_burst,
        log_level="INFO",
    )


# ---- the room whose effects are counted ----------------------------------------------------------


class Count(CallbackData, prefix="crashcount"):
    """Count this press."""


def count(tx: Transaction, person: Person, album: Sequence[dict[str, Any]]) -> Screen:
    """Write an effect and answer with the update's number, so that lost, doubled and late ones show."""
    update_id = album[0]["update_id"]
    tx.run(_COUNT, person=person.id, update_id=update_id)
    # Each answer stays: what is folded away when somebody hurries could not be counted.
    return Screen(Text("verbatim", words=str(update_id)), column(HOME), anew=True)


def _room() -> Feature:
    routes = (Route(Commanded("count"), count), Route(Pressed(Count), count, effect=True))
    return Feature("crash", routes)


# ---- ways to go wrong ----------------------------------------------------------------------------


class MortalConnection(sqlite3.Connection):
    """Counts statements and kills its own process after the last one it is allowed."""

    left: ClassVar[int] = 0

    def execute(self, *given: Any) -> sqlite3.Cursor:
        cursor = super().execute(*given)
        self._one_less()
        return cursor

    def executemany(self, *given: Any) -> sqlite3.Cursor:
        cursor = super().executemany(*given)
        self._one_less()
        return cursor

    def _one_less(self) -> None:
        MortalConnection.left -= 1
        if not MortalConnection.left:
            os.kill(os.getpid(), signal.SIGKILL)


class DoneLater:
    """The mistake this proof must be able to see: effects in one transaction, "done" in the next."""

    def __init__(self, decisions: Decisions, database: SqliteDatabase) -> None:
        self._decisions, self._database = decisions, database
        self._loop = asyncio.get_running_loop()
        self._marking: set[asyncio.Task[None]] = set()
        self.fail = decisions.fail

    def decide(self, tx: Transaction, question: Question) -> Decided:
        ids = [part.update_id for part in question.parts]
        kept = tx.all(_WAITING, ids=ids)
        decided = self._decisions.decide(tx, question)
        for update_id, body in kept:
            tx.run(_WAIT_AGAIN, body=body, id=update_id)
        self._loop.call_soon_threadsafe(self._mark, ids)
        return decided

    def _mark(self, ids: list[int]) -> None:
        task = self._loop.create_task(self._database.write(_done, ids))
        self._marking.add(task)
        task.add_done_callback(self._marking.discard)


def _done(tx: Transaction, ids: list[int]) -> None:
    tx.run("update inbox set status = 'done', body = null where update_id in :ids", ids=ids)


# ---- one life ------------------------------------------------------------------------------------


def live(orders: Orders) -> None:
    """Run the bot until SIGTERM or the killing statement; what it logs goes to a file beside the database."""
    log = os.open(orders.database.with_suffix(".log"), os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    os.dup2(log, 2)
    logs.set_up("INFO")
    uvloop.run(_live(orders))


async def _live(orders: Orders) -> None:
    settings, clock = settings_for(orders), SystemClock()
    house: House = build_house(settings, clock)
    house = replace(house, features=(_room(), *house.features))
    MortalConnection.left = orders.die_after
    vault = Vault(settings.data_keys)
    database = await SqliteDatabase.open(orders.database, vault, factory=MortalConnection)
    try:
        await migrate(database)
        await database.write(_make_table)
        app = App(settings, house, database, clock)
    except BaseException:
        await database.close()
        raise
    if orders.done_later:
        app.dispatcher._decisions = DoneLater(app.dispatcher._decisions, database)  # type: ignore[assignment] # It stands in for it.
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, app.stop)
    await app.run()


def _make_table(tx: Transaction) -> None:
    tx.run(_TABLE)
