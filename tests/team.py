"""People who work here, hired as a test needs them."""

from __future__ import annotations

from typing import Any

from bot.features.team.domain import Role
from tests.town import Phone, Town


async def hire(town: Town, name: str, *roles: Role) -> Phone:
    """Let somebody of the cast work here; they have pressed /start, so the bot can write to them."""
    phone = town.phone(name)
    await phone.send("/start")
    await phone.press(f"language:{phone.language}")

    def give(tx: Any) -> None:
        for role in roles:
            town.app.house.team.give(tx, 105, phone.id, role, town.clock.now())

    await town.app.database.write(give)
    return phone
