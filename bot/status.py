"""Health, readiness and metrics over HTTP, where an operator asks for them: STATUS_LISTEN."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterator

from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.registry import Collector, CollectorRegistry

from bot.db.codecs import from_ms, to_ms
from bot.db.transaction import Database, Transaction
from bot.kernel.clock import Clock
from bot.kernel.errors import SettingsWrong
from bot.telegram import metrics, pulse
from bot.telegram.shown.screens import Lane

log = logging.getLogger(__name__)

PATIENCE = 2.0
"""A database that answers no slower is ready."""

_OLDEST = """select lane, min(due_at), count(*) from outbox where status = 'pending' and due_at <= :now group by lane"""
_WAITING = "select count(*), min(received_at) from inbox where status = 'waiting'"
_FAILED = "select count(*) from inbox where status = 'failed'"


class Status:
    """A small HTTP server of its own, so that it never stands where Telegram posts to."""

    def __init__(self, database: Database, clock: Clock, ready: Callable[[], bool], listen: str) -> None:
        """Take `host:port`, or nothing for no server; `ready` says whether updates are taken and answered."""
        self._database, self._clock, self._ready, self._listen = database, clock, ready, listen
        self._runner: web.AppRunner | None = None

    async def start(self) -> None:
        """Listen; raises SettingsWrong where we may not."""
        if not self._listen:
            return
        app = web.Application()
        app.router.add_get("/healthz", self._healthy)
        app.router.add_get("/readyz", self._is_ready)
        app.router.add_get("/metrics", self._metrics)
        self._runner = web.AppRunner(app, access_log=None)
        await self._runner.setup()
        host, _, port = self._listen.rpartition(":")
        try:
            await web.TCPSite(self._runner, host.strip("[]") or "127.0.0.1", int(port)).start()
        except OSError as error:
            await self.stop()
            raise SettingsWrong(f"STATUS_LISTEN: we cannot listen there ({error.strerror})") from None

    async def stop(self) -> None:
        if self._runner:
            await self._runner.cleanup()
            self._runner = None

    async def _healthy(self, _: web.Request) -> web.Response:
        return web.Response(text="ok")

    async def _is_ready(self, _: web.Request) -> web.Response:
        found = await self._look()
        return (
            web.Response(text="ready")
            if found and self._ready()
            else web.Response(text="not ready", status=503)
        )

    async def _metrics(self, _: web.Request) -> web.Response:
        found = await self._look()
        registry = CollectorRegistry()
        registry.register(_Gauges(found, ready=found is not None and self._ready()))
        body = generate_latest(metrics.REGISTRY) + generate_latest(registry)
        return web.Response(body=body, headers={"Content-Type": CONTENT_TYPE_LATEST})

    async def _look(self) -> Depths | None:
        """Ask the database how much waits; None when it does not answer in time."""
        try:
            async with asyncio.timeout(PATIENCE):
                return await self._database.read(depths, to_ms(self._clock.now()))
        except Exception as error:  # noqa: BLE001 - whatever the database says or does not: we answer "not ready".
            log.warning("status-unread", extra={"error": type(error).__name__})
            return None


class Depths:
    """How much waits and for how long, in seconds."""

    def __init__(self) -> None:
        self.lanes: dict[str, tuple[int, float]] = {}
        self.updates: tuple[int, float] = (0, 0.0)
        self.failed = 0
        self.backup_age: float | None = None


def depths(tx: Transaction, now: int) -> Depths:
    found = Depths()
    rows = {row[0]: (row[2], (now - row[1]) / 1000) for row in tx.all(_OLDEST, now=now)}
    found.lanes = {lane.name.lower(): rows.get(int(lane), (0, 0.0)) for lane in Lane}
    waiting, failed = tx.one(_WAITING), tx.one(_FAILED)
    if waiting and waiting[0]:
        found.updates = (waiting[0], max(now - waiting[1], 0) / 1000)
    found.failed = int(failed[0]) if failed else 0
    last = pulse.seen(tx, "backup")
    found.backup_age = (from_ms(now) - last).total_seconds() if last else None
    return found


class _Gauges(Collector):
    def __init__(self, found: Depths | None, *, ready: bool) -> None:
        self._found, self._is_ready = found, ready

    def collect(self) -> Iterator[GaugeMetricFamily]:
        yield GaugeMetricFamily("bot_ready", "1 while updates are taken and answered.", float(self._is_ready))
        if self._found is None:
            return
        counts = GaugeMetricFamily("bot_outbox_waiting", "Messages that are due and wait.", labels=["lane"])
        ages = GaugeMetricFamily(
            "bot_outbox_oldest_seconds", "How long the oldest of them waits.", labels=["lane"]
        )
        for lane, (count, age) in self._found.lanes.items():
            counts.add_metric([lane], count)
            ages.add_metric([lane], age)
        yield counts
        yield ages
        count, age = self._found.updates
        yield GaugeMetricFamily("bot_inbox_waiting", "Updates that are not decided yet.", count)
        yield GaugeMetricFamily("bot_inbox_oldest_seconds", "How long the oldest of them waits.", age)
        yield GaugeMetricFamily(
            "bot_inbox_failed", "Updates kept as failed, for a person to look at.", self._found.failed
        )
        if self._found.backup_age is not None:
            yield GaugeMetricFamily(
                "bot_backup_age_seconds", "Since the last backup.", self._found.backup_age
            )
