"""The line that administrators get every morning: what came, what went, what did not, and the last backup."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.db.codecs import to_ms
from bot.db.transaction import Transaction
from bot.kernel.text import Text
from bot.scheduling.jobs import Job
from bot.telegram import pulse
from bot.telegram.sending import outbox
from bot.telegram.shown.screens import Lane, Screen

HOUR = 9
_CAME = "select count(*) from inbox where received_at >= :since and received_at < :until"
_KEPT = "select count(*) from inbox where status = 'failed'"
_WENT = """select status, count(*) from outbox
    where settled_at >= :since and settled_at < :until group by status"""


def line(admins: Sequence[int], zone: ZoneInfo) -> Job:
    """Give the job; each administrator gets one line a day, from nine in the morning on."""
    return Job("daily-line", timedelta(minutes=10), _write(admins, zone))


def _write(admins: Sequence[int], zone: ZoneInfo) -> Callable[[Transaction, datetime], bool]:
    def write(tx: Transaction, now: datetime) -> bool:
        local = now.astimezone(zone)
        keys = {admin: f"daily:{local.date()}:{admin}" for admin in admins}
        if local.hour < HOUR or not keys or len(outbox.ends(tx, list(keys.values()))) == len(keys):
            return False
        body = outbox.body_of(Screen(told(tx, local)))
        # Yesterday's line is no news tomorrow.
        late = to_ms(_midnight(local) + timedelta(days=1))
        for admin, key in keys.items():
            outbox.put(
                tx,
                admin,
                Lane.REMINDER,
                body,
                now,
                language="",
                person_id=admin,
                dedupe_key=key,
                not_after=late,
            )
        return False

    return write


def told(tx: Transaction, local: datetime) -> Text:
    """Say what yesterday was, by the house's own calendar."""
    today = _midnight(local)
    day = {"since": to_ms(today - timedelta(days=1)), "until": to_ms(today)}
    ended: dict[str, int] = {row[0]: row[1] for row in tx.all(_WENT, **day)}
    last = pulse.seen(tx, "backup")
    return Text(
        "daily-line",
        day=local.date() - timedelta(days=1),
        came=_number(tx, _CAME, **day),
        went=ended.get("sent", 0),
        lost=ended.get("failed", 0) + ended.get("unknown", 0) + ended.get("missed", 0),
        kept=_number(tx, _KEPT),
        backup=last.astimezone(local.tzinfo).strftime("%d.%m.%Y %H:%M") if last else "–",
    )


def _midnight(local: datetime) -> datetime:
    return datetime.combine(local.date(), time(), local.tzinfo)


def _number(tx: Transaction, sql: str, **values: int) -> int:
    row = tx.one(sql, **values)
    return int(row[0]) if row else 0
