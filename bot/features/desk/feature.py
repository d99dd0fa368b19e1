"""What the desk adds to the bot."""

from __future__ import annotations

from bot.features.crisis.service.room import Room
from bot.features.desk.staff import ROUTES
from bot.telegram.routes import Audience, Command, Feature

COMMANDS = tuple(Command(name, Audience.CASEWORK) for name in ("desk", "cases", "duty"))


def feature(room: Room) -> Feature:
    return Feature("desk", ROUTES, commands=COMMANDS, services={"duty": room.duty, "queue": room.queue})
