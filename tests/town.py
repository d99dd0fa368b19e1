"""People with phones around a real bot: real routes, real SQL, real HTTP to the sandbox's Bot API server."""

from __future__ import annotations

import asyncio
import base64
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from fluent.syntax import FluentParser, ast

from bot.app import App
from bot.db.codecs import to_ms
from bot.db.transaction import Transaction
from bot.db.vault import Vault
from bot.i18n.languages import FOLDER
from bot.kernel.clock import HandClock
from bot.sandbox.cast import Cast, gather
from bot.sandbox.groups import Group
from bot.sandbox.people import NotPossible, Person
from bot.sandbox.server import Sandbox
from bot.sandbox.world import ChatMessage
from bot.settings import Settings, read
from bot.telegram.shown.screens import Button
from tests import engines
from tests.telegram.outside import disagreements
from tests.verbs import Verbs

KEY = base64.b64encode(bytes(range(32))).decode()
MORNING = datetime(2027, 1, 5, 5, 0, tzinfo=UTC)
"""Tuesday, 10:00 in Astana."""


@dataclass(frozen=True)
class Reminder:
    """A row of a reminder, opened."""

    id: int
    person_id: int
    kind: str | None
    subject: str | None
    place: str | None
    state: str
    due_at: int


@dataclass
class Phone(Verbs):
    """One person's phone: what they do, and what they see."""

    town: Town
    person: Person

    @property
    def id(self) -> int:
        return self.person.id

    @property
    def language(self) -> str:
        """The language the bot speaks with this person."""
        rows = self.town.ask("select language from people where id = :id", id=self.id)
        return (
            str(rows[0][0])
            if rows
            else self.town.app.house.languages.guess(self.person.account.language_code)
        )

    async def send(self, text: str) -> ChatMessage:
        message = self.person.say(text)
        await self.town.quiet()
        return message

    async def press(self, label: str) -> None:
        """Press the newest button with this label, given as a text id or as packed callback data."""
        self.person.press(self._label(label))
        await self.town.quiet()

    async def forge(self, data: str) -> None:
        """Send callback data as a modified client can; what the newest message offers is pressed instead."""
        if self._carries(data):
            raise NotPossible(f"{data!r} is no forgery: a button of the newest message carries it")
        await self.reach(data)

    async def reach(self, data: str) -> None:
        """Press what a screen carries after some turns of its pages; where it is shown now, that is a press."""
        self.person.press(data, message=self.last, forged=not self._carries(data))
        await self.town.quiet()

    def _carries(self, data: str) -> bool:
        shown = [each for each in self.person.chat if each.from_bot][-1:]
        return data in {button.get("callback_data") for one in shown for row in one.buttons for button in row}

    @property
    def last(self) -> ChatMessage:
        return self.person.last

    def sees(self, id: str) -> bool:
        """Say whether the newest message from the bot says the text with this id."""
        return self.town.says(self.last.html, self.language, id)

    def offers(self, label: str) -> bool:
        """Say whether the newest message has a button with this label, given as a text id."""
        return self._label(label) in self.last.labels

    def has_seen(self, id: str) -> bool:
        return any(self.town.says(m.html, self.language, id) for m in self.person.chat if m.from_bot)

    @property
    def alerts(self) -> list[str]:
        return [alert.text for alert in self.person.alerts]

    def _label(self, label: str) -> str:
        languages = self.town.app.house.languages
        return languages[self.language].plain(_text(label)) if languages.first.knows(label) else label


@dataclass
class Town:
    """The sandbox, the bot, the clock and everybody's phones."""

    sandbox: Sandbox
    cast: Cast
    app: App
    clock: HandClock
    _running: asyncio.Task[None]

    def __post_init__(self) -> None:
        self._phones: dict[str, Phone] = {}

    def phone(self, name: str) -> Phone:
        """Give somebody's phone, by the short names of the cast."""
        return self._phones.setdefault(name, Phone(self, self.cast.people[name]))

    @property
    def forum(self) -> Group:
        """The staff forum."""
        return self.cast.groups["staff"]

    def topic_id(self, topic: int | str) -> int:
        """Give a topic's id by itself or by a part of its name, the newest first."""
        if isinstance(topic, int):
            return topic
        return next(id for id, name in reversed(self.forum.topics.items()) if topic in name)

    def in_topic(self, topic: int | str) -> list[ChatMessage]:
        """Give what stands in a topic of the staff forum (1 is the general one), oldest first."""
        id = self.topic_id(topic)
        return self.forum.topic(None if id == 1 else id)

    def is_label(self, shown: str, id: str) -> bool:
        """Say whether a button says the text with this id in any language."""
        languages = self.app.house.languages
        return languages.first.knows(id) and any(
            re.fullmatch(_pattern(each.code, id), shown) for each in languages
        )

    async def quiet(self, seconds: float = 20) -> None:
        """Wait until everything that was sent has been handled and everything answered."""
        async with asyncio.timeout(seconds):
            while not await self._is_quiet():
                if self._running.done():
                    self._running.result()
                    raise AssertionError("the bot has stopped")
                await asyncio.sleep(0.004)
        assert not self.sandbox.refusals, self.sandbox.refusals

    async def _is_quiet(self) -> bool:
        last = self.sandbox.world.updates.next_id - 1
        if last >= FIRST_UPDATE:
            rows = await self.app.database.read(_arrived, last)
            if not rows:
                return False
        # The database is asked first: whatever it says is decided is then still in somebody's hands below,
        # and nothing is awaited between those looks.
        if await self.app.database.read(_still_waiting, self.clock.now()):
            return False
        return not (self.app.dispatcher.waiting or self.app.sender.busy or self.app.answers.busy)

    def ask(self, sql: str, **values: Any) -> list[Any]:
        """Look into the database from outside, as a test may."""
        return engines.look(self.app.settings.database_url, sql, **values)

    def stands(self, person_id: int) -> tuple[str | None, str | None]:
        """Give which input is awaited from somebody, and the screen they stopped at."""
        vault = Vault(self.app.settings.data_keys)
        rows = self.ask("select awaited, stood_at from people where id = :id", id=person_id)
        awaited, at = rows[0] if rows else (None, None)
        return vault.word(awaited, "people.awaited"), vault.word(at, "people.stood_at")

    def outcomes(self) -> list[str | None]:
        """Give how each case ended, in their order."""
        vault = Vault(self.app.settings.data_keys)
        return [
            vault.word(row[0], "cases.ended_as") for row in self.ask("select ended_as from cases order by id")
        ]

    def lives(self, person_id: int) -> tuple[str | None, str | None]:
        """Give the country and the region somebody chose."""
        ((country, at),) = self.ask("select country, lives_in from people where id = :id", id=person_id)
        return country, Vault(self.app.settings.data_keys).word(at, "people.lives_in")

    def reminders(self, person_id: int | None = None) -> list[Reminder]:
        """Give what was promised, to somebody or to all, in the order in which it is due."""
        vault = Vault(self.app.settings.data_keys)
        rows = self.ask("select id, person_id, sort, about, opens_at, state, due_at from reminders")
        found = [
            Reminder(
                id,
                whose,
                vault.word(sort, "reminders.sort"),
                vault.word(about, "reminders.about"),
                vault.word(opens_at, "reminders.opens_at"),
                state,
                due_at,
            )
            for id, whose, sort, about, opens_at, state, due_at in rows
            if person_id in {None, whose}
        ]
        return sorted(found, key=lambda one: (one.due_at, one.id))

    def says(self, html: str, language: str, id: str) -> bool:
        # Phones underline commands and addresses by themselves; that is no part of what is said.
        return _pattern(language, id).search(re.sub("</?span[^>]*>", "", html)) is not None

    async def stop(self) -> None:
        self.app.stop()
        await self._running

    def kill(self) -> None:
        self._running.cancel()


FIRST_UPDATE = 100_000_001


def settings_for(sandbox: Sandbox, folder: Path, **more: Any) -> Settings:
    """Settings of a bot in this sandbox; limits are wide, so that tests need not wait for Telegram's."""
    given: dict[str, Any] = {
        "bot_token": sandbox.token,
        "telegram_api_url": sandbox.url,
        "database_url": engines.url_in(folder),
        "data_keys": f"test:{KEY}",
        "staff_chat_id": -1001000000001,
        "admin_ids": "105",
        "foundation_phone": "+7 700 000 00 00",
        "send_per_second": 100_000,
        "send_bulk_per_second": 100_000,
        "send_chat_burst": 10_000,
        "send_group_per_minute": 100_000,
        "log_level": "WARNING",
        # Clocks jump by months here, and nobody makes copies.
        "backup_hours": 0,
    }
    return read(_env_file=None, **(given | more))


@asynccontextmanager
async def town_in(folder: Path, *, start: datetime = MORNING, **more: Any) -> AsyncIterator[Town]:
    """Build a town whose bot keeps its database in `folder`; everything is stopped afterwards."""
    clock = HandClock(start)
    sandbox = await Sandbox.start(clock=clock)
    cast = gather(sandbox)
    try:
        async with bot_in(sandbox, cast, folder, clock, **more) as town:
            yield town
        # The sandbox cannot be lenient by mistake: others' reading of Telegram's rules is asked as well.
        assert not (found := disagreements(sandbox.calls)), found
    finally:
        await sandbox.close()


@asynccontextmanager
async def bot_in(
    sandbox: Sandbox, cast: Cast, folder: Path, clock: HandClock, **more: Any
) -> AsyncIterator[Town]:
    """Run a bot in a sandbox that stands already: for stops, restarts and second bots."""
    app = await App.open(settings_for(sandbox, folder, **more), clock)
    running = asyncio.create_task(app.run())
    ready = asyncio.create_task(app.ready.wait())
    await asyncio.wait({running, ready}, return_when=asyncio.FIRST_COMPLETED)
    ready.cancel()
    if running.done():
        running.result()
    town = Town(sandbox, cast, app, clock, running)
    try:
        yield town
    finally:
        app.stop()
        await asyncio.gather(running, return_exceptions=True)


def _arrived(tx: Transaction, update_id: int) -> Any:
    return tx.one("select 1 from inbox where update_id = :id", id=update_id)


def _still_waiting(tx: Transaction, now: datetime) -> bool:
    # Careful lanes come to memory only when the sender looks for them, so they are asked for here as well.
    waiting = tx.one(
        """
        select 1 from inbox where status = 'waiting'
        union all select 1 from outbox where status = 'sending'
        union all select 1 from outbox where status = 'pending' and due_at <= :now
        limit 1""",
        now=to_ms(now),
    )
    return waiting is not None


def _text(id: str) -> Any:
    from bot.kernel.text import Text

    return Text(id)


@cache
def _pattern(language: str, id: str) -> re.Pattern[str]:
    """Make of a message a pattern that its rendered form matches, whatever the arguments."""
    values = _values(language)
    if id not in values:
        raise LookupError(f"{language} has no text {id}")
    return re.compile(_regex(values[id]), re.DOTALL)


@cache
def _values(language: str) -> dict[str, ast.Pattern]:
    # Read once a worker: parsing all texts of a language takes most of a second.
    return {
        entry.id.name: entry.value
        for path in sorted((FOLDER / language).glob("*.ftl"))
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body
        if isinstance(entry, ast.Message) and entry.value
    }


def _regex(pattern: ast.Pattern) -> str:
    return "".join(
        re.escape(element.value) if isinstance(element, ast.TextElement) else ".+?"
        for element in pattern.elements
    )


__all__ = ["Button", "Phone", "Town", "bot_in", "settings_for", "town_in"]
