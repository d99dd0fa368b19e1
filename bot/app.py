"""The composition root: builds everything around the house, runs it and stops it."""

from __future__ import annotations

import asyncio
import gc
import logging
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from functools import partial

from aiogram import Bot

from bot import daily, erasures, presence, watch
from bot.db import engine
from bot.db.lease import Lease
from bot.db.migrations import migrate
from bot.db.probe import try_keys
from bot.db.transaction import Database
from bot.db.vault import Vault
from bot.features.home import views as entrance_views
from bot.features.people.repository.records import erasures as erasures_of
from bot.house import House, build_house, together
from bot.kernel.clock import Clock
from bot.kernel.errors import SettingsWrong, StorageFailed
from bot.presence import Presence
from bot.scheduling.jobs import AlarmClock, Chore
from bot.settings import Settings
from bot.status import Status
from bot.telegram.arriving.intake import Intake
from bot.telegram.arriving.webhook import Taker, Webhook
from bot.telegram.deciding.decision import Decisions
from bot.telegram.deciding.dispatch import Dispatcher
from bot.telegram.deciding.routes import Routes
from bot.telegram.running import profile, retention
from bot.telegram.running.duty import Duty
from bot.telegram.running.heartbeat import Heartbeat
from bot.telegram.sending.lifeline import CompiledCards, Rescue
from bot.telegram.sending.limiter import Limiter, Limits
from bot.telegram.sending.presses import Answers
from bot.telegram.sending.queues import Queues
from bot.telegram.sending.sender import MessageSender
from bot.telegram.shown.screens import Screen
from bot.telegram.wire.meeting import until_answered
from bot.telegram.wire.session import TelegramSession
from bot.watch import Watch

log = logging.getLogger(__name__)

STOP_SECONDS = 8.0
"""SIGTERM gives ten; what is not sent by then stays in the outbox."""
HEARTBEAT_EVERY = timedelta(minutes=1)
CHECKPOINT_EVERY = timedelta(minutes=10)
"""So long what was erased may still stand in the log beside the database."""


def cards_of(house: House) -> CompiledCards:
    entrance = house.entrance

    def card() -> Screen:
        return entrance_views.lifeline(entrance.numbers_for(None), entrance.phone)

    return CompiledCards(house.languages, card, lambda: entrance.numbers_for(None), house.looks_dangerous)


def apology_of(house: House) -> Callable[[str | None], Screen]:
    entrance = house.entrance
    return lambda _: entrance_views.apology(entrance.numbers_for(None), entrance.phone)


def _limits(settings: Settings) -> Limits:
    return Limits(
        settings.send_per_second,
        settings.send_bulk_per_second,
        settings.send_chat_burst,
        settings.send_group_per_minute,
    )


class App:
    """The running bot."""

    def __init__(self, settings: Settings, house: House, database: Database, clock: Clock) -> None:
        self.settings, self.house, self.database, self.clock = settings, house, database, clock
        self.session = TelegramSession(settings.telegram_api_url, settings.bot_token)
        self.bot = Bot(settings.bot_token, session=self.session)
        self.routes = routes = Routes(house.features, house.services, house.our_name)
        self.rescue = Rescue(cards_of(house), self.session, settings.admin_ids)
        # Where processes share one database, one of them sends.
        turn = Lease(database, "sender") if database.shared else None
        self.sender = MessageSender(
            database,
            self.session,
            house.languages,
            house.people,
            Queues(Limiter(_limits(settings))),
            together(house.features, "recipes"),
            together(house.features, "hooks"),
            clock,
            turn.is_sure if turn else lambda: True,
        )
        self.answers = Answers(self.session, house.languages)
        self.dispatcher = Dispatcher(
            database,
            self.bot,
            routes,
            Decisions(house.people, house.team, house.services, clock, routes),
            self.sender,
            self.answers,
            self.rescue,
            apology_of(house),
            house.team.forum,
            clock,
        )
        self.intake = Intake(database, self.session, self.dispatcher, self.rescue, clock)
        self._work_regularly()
        self.lease = Lease(database, "bot")
        self._presence = Presence(settings.beside(presence.SUFFIX))
        self._webhook: Webhook | None = None
        self._stopped = asyncio.Event()
        self.ready = asyncio.Event()
        self.duty = Duty(turn, self.sender, self.alarm_clock.start)

    def _work_regularly(self) -> None:
        settings, database = self.settings, self.database
        self.alarm_clock = AlarmClock(database, self.clock, self.rescue.alarms.ring)
        self.alarm_clock.add(*retention.jobs(), *(job for room in self.house.features for job in room.jobs))
        self.heartbeat = Heartbeat(settings.heartbeat_url, self.intake, self.sender)
        self.status = Status(database, self.clock, self._is_ready, settings.status_listen)
        self.alarm_clock.add(daily.line(settings.admin_ids, self.house.zone))
        self.watch = Watch(
            database,
            settings,
            self.alarm_clock,
            self.rescue.alarms,
            self.clock,
            self.stop,
        )
        self.alarm_clock.add(
            Chore("watch", watch.EVERY, self.watch.look),
            Chore("heartbeat", HEARTBEAT_EVERY, self.heartbeat.beat),
            Chore("checkpoint", CHECKPOINT_EVERY, database.checkpoint),
            Chore("erasures", CHECKPOINT_EVERY, self._keep_erasures),
        )

    @classmethod
    async def open(cls, settings: Settings, clock: Clock) -> App:
        """Open and migrate the database and build the house around it; raises StorageFailed when it cannot be used."""
        house = build_house(settings, clock)
        if await presence.is_missed(settings):
            # An empty one in its place would answer everybody as strangers.
            raise StorageFailed("MISSING")
        database = await engine.open_database(settings.database_url, Vault(settings.data_keys))
        try:
            await migrate(database)
            await try_keys(database)
            await database.write(house.team.seed_forum, settings.staff_chat_id)
            await database.read(house.refresh)
            return cls(settings, house, database, clock)
        except BaseException:
            await database.close()
            raise

    async def run(self) -> None:
        """Run until `stop`; then drain and close."""
        tasks: list[asyncio.Task[None]] = []
        try:
            if not self.database.shared:
                # Where an engine lets no two processes share the work, the second waits, or refuses.
                if not await self.lease.take(self._stopped, refuse=self._refusal()):
                    return
                tasks.append(asyncio.create_task(self.lease.keep(), name="lease"))
            await self.status.start()
            if not await self._meet_telegram():
                return
            tasks += [
                asyncio.create_task(part, name=name)
                for name, part in (
                    ("dispatcher", self.dispatcher.run()),
                    ("duty", self.duty.do(self._stopped)),
                    ("answers", self.answers.run()),
                    ("adoption", self.dispatcher.adopt()),
                    ("intake", self._take_in()),
                    ("stop", self._wait_for_stop()),
                )
            ]
            # What was loaded at start lives for ever; the collector need not walk it again and again.
            gc.collect()
            gc.freeze()
            # Requests come and go in thousands a second; the default walks the young ones after every 700.
            gc.set_threshold(10_000, 20, 50)
            # A commit's result must not wait five milliseconds (Python's default) for the loop to pause.
            sys.setswitchinterval(0.0005)
            self.ready.set()
            done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await self._close()

    def stop(self) -> None:
        """Ask for a stop: nothing new is taken, what is here is finished within ten seconds."""
        self._stopped.set()

    def _is_ready(self) -> bool:
        return self.ready.is_set() and self.heartbeat.alive and not self._stopped.is_set()

    def _refusal(self) -> Callable[[], Exception] | None:
        if self.settings.second_instance == "wait":
            return None
        return lambda: SettingsWrong("SECOND_INSTANCE: another bot runs on this database")

    async def _wait_for_stop(self) -> None:
        await self._stopped.wait()
        log.info("stopping")
        self.intake.stop()
        self.sender.close()
        if self._webhook:
            await self._webhook.stop()
        with suppress(TimeoutError):
            async with asyncio.timeout(STOP_SECONDS):
                await self.dispatcher.drained()
                await self.sender.drained()
        await self.sender.put_back()

    async def _take_in(self) -> None:
        if self.settings.webhook_url:
            await self.intake.begin()
            self._webhook = webhook_for(self.intake, self.settings)
            await self._webhook.start(self.session, self._stopped)
            await self.intake.stay()
        else:
            await self.duty.taken.wait()
            await until_answered(partial(self.session.call, "deleteWebhook", {}), self._stopped)
            await self.intake.run()
        # Taking in has ended because of a stop; the rest is still being finished.
        await asyncio.Event().wait()

    async def _meet_telegram(self) -> bool:
        """Introduce ourselves, however long the way to Telegram is closed; False when we are stopped before."""
        answer = await until_answered(partial(self.session.call, "getMe", {}), self._stopped)
        if answer is None:
            return False
        if not answer.ok:
            raise SettingsWrong("BOT_TOKEN: Telegram does not accept it")
        me = answer.result if isinstance(answer.result, dict) else {}
        self.house.our_name.learn(str(me.get("username") or ""))
        commands = [command for room in self.house.features for command in room.commands]
        changed = await profile.present(self.session, self.house.languages, commands)
        log.info("started", extra={"bot": str(self.house.our_name), "count": changed})
        return True

    async def _keep_erasures(self) -> None:
        """Who was forgotten is also kept beside the database, for a copy that is older than their wish."""
        marks = await self.database.read(erasures_of)
        erasures.keep(self.settings.beside(erasures.SUFFIX), marks)

    async def _close(self) -> None:
        await self.alarm_clock.stop()
        if self._webhook:
            await self._webhook.stop()
        if self.watch.has_lost_its_file():
            self.rescue.alarms.ring("alarm-file", await self.watch.save())
        await self.status.stop()
        await self.rescue.alarms.close()
        await self.bot.session.close()
        await self.lease.give_back()
        await self.duty.give_back()
        await self.database.close()
        self._presence.end()


def webhook_for(taker: Taker, settings: Settings) -> Webhook:
    """Give the door through which Telegram brings updates to whoever takes them."""
    return Webhook(taker, settings.webhook_url, settings.webhook_secret, settings.webhook_listen)
