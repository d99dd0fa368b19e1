"""Promises of clocks on walls: computed anew when a country changes its clocks."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.db.codecs import to_ms
from bot.db.transaction import Transaction
from bot.features.reminders.domain.quiet import on_the_wall

_ZONE_RULES = "select rules, swept_to from reminder_zones where id = 1"
_SET_ZONE_RULES = """insert into reminder_zones(id, rules, swept_to) values (1, :rules, :swept_to)
    on conflict (id) do update set rules = excluded.rules, swept_to = excluded.swept_to"""
_WALLS = """select id, wall, zone from reminders
    where state = 'waiting' and wall is not null and id > :after order by id limit :most"""
_RESET = """update reminders set due_at = :at, promised_at = :at, wake_at = :at
    where id = :id and due_at <> :at"""


def follow(tx: Transaction, rules: str, most: int) -> bool:
    """Bring up to `most` of what waits to these rules; True when more is left."""
    known, after = tx.one(_ZONE_RULES) or (rules, None)
    after = 0 if known != rules else after
    found = tx.all(_WALLS, after=after, most=most) if after is not None else []
    for id, wall, zone in found:
        tx.run(_RESET, id=id, at=to_ms(on_the_wall(datetime.fromisoformat(wall), ZoneInfo(zone))))
    more = len(found) == most
    tx.run(_SET_ZONE_RULES, rules=rules, swept_to=found[-1][0] if more else None)
    return more
