"""Buttons about what is somebody's own, sent by somebody else: refused, nothing changed, audited.

What is tried is read from a room's routes: each whose press carries a number, unless the number names nobody's own.
"""

from __future__ import annotations

import html
import re
from collections.abc import Collection, Iterator, Mapping
from enum import Enum
from typing import Any

from aiogram.filters.callback_data import CallbackData

from bot.app import House
from bot.db.migrations import FOLDER as MIGRATIONS
from bot.telegram.deciding.routes import Audience, Pressed, Route
from bot.telegram.shown.screens import packed
from tests.town import Phone, Town

PASSING = {"inbox", "outbox", "audit", "people", "pulses", "leases", "drafts", "eligibility_replays"}
"""What every update changes, and what the team reads afterwards."""
TABLES = {
    name
    for path in MIGRATIONS.glob("*.sql")
    for name in re.findall(r"create table (\w+)", path.read_text(encoding="utf-8"))
}
NOBODYS = {
    "a page of a list everybody sees, or of one's own": (
        "regions", "consent", "page", "sources", "office-regions", "reminders", "check-why", "check-all",
        "path-list", "path-steps", "proposed", "spon", "fig-places", "consult-hours",
    ),
    "an hour, a day, a term or a sum, for oneself": (
        "remquiet", "remhours", "remwrite", "path-valid", "path-when", "path-day", "leaving-set", "leaving-keep",
        "safe-time",
    ),
    "a group, an event or an hour that is open to many: what is touched is one's own place in it": (
        "cohort", "cohort-days", "school-take", "school-leave", "school-left", "school-turn", "school-ics",
        "school-papers", "school-ask", "school-again", "school-brought", "class", "consult-book", "consult-offer",
        "consult-pass", "consult-agree",
    ),
    "what is published": ("public-answer", "spon-ward", "spon-sum", "spon-give", "survey-ask", "survey-send"),
}  # fmt: skip
"""Buttons of everybody whose numbers name nobody's own, by what they name instead."""


def personal(house: House) -> Iterator[tuple[str, Route]]:
    """Give every route whose press names something of one person's, with its room."""
    spared = {prefix for some in NOBODYS.values() for prefix in some}
    for room in house.features:
        for route in room.routes:
            if route.who is not Audience.ANYBODY or not isinstance(route.on, Pressed):
                continue
            data = route.on.data
            numbers = [name for name, field in data.model_fields.items() if field.annotation is int]
            if numbers and data.__prefix__ not in spared:
                yield room.name, route


async def not_theirs(
    town: Town,
    stranger: Phone,
    room: str,
    ids: Mapping[str, int],
    *,
    says: str | None = None,
    but: Mapping[str, Mapping[str, int]] = {},
    later: Collection[str] = (),
) -> int:
    """Let somebody try each button of a room with numbers of what is another's; gives how many were tried.

    `ids` names the numbers by field; `but` other ones for a single press; what is tried `later` is left out. `says` is
    the text of every refusal, where a room has one.
    """
    tried = 0
    for name, route in personal(town.app.house):
        if name != room or route.on.data.__prefix__ in later:
            continue
        data: Any = route.on.data
        press = packed(data.model_construct(**_values(data, {**ids, **but.get(data.__prefix__, {})})))
        before, noted, told = await snapshot(town), audited(town, stranger), len(stranger.alerts)
        await stranger.forge(press)
        assert await snapshot(town) == before, press
        assert len(stranger.alerts) > told, press
        assert says is None or town.says(
            html.escape(stranger.alerts[-1], quote=False), stranger.language, says
        ), press
        assert audited(town, stranger) == noted + 1, press
        tried += 1
    assert tried, room
    return tried


def _values(press: type[CallbackData], ids: Mapping[str, int]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for name, field in press.model_fields.items():
        kind = field.annotation
        if kind is int:
            values[name] = ids.get(name, 1)
        elif kind is bool:
            values[name] = True
        elif isinstance(kind, type) and issubclass(kind, Enum):
            values[name] = next(iter(kind))
        else:
            values[name] = field.default if isinstance(field.default, str) else "done"
    return values


async def snapshot(town: Town) -> dict[str, list[str]]:
    """Read all tables in one transaction: hundreds of tries are each compared with what stood before."""
    return await town.app.database.read(
        lambda tx: {name: sorted(map(repr, tx.all(f"select * from {name}"))) for name in TABLES - PASSING}
    )


def audited(town: Town, who: Phone) -> int:
    tried = "select count(*) from audit where actor_id = :id and action = 'turned-away'"
    return int(town.ask(tried, id=who.id)[0][0])
