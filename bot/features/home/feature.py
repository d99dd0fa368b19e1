"""What the entrance adds to the bot."""

from __future__ import annotations

from bot.features.home.handlers import ROUTES
from bot.features.home.service import Entrance
from bot.telegram.deciding.routes import Command, Feature

COMMANDS = tuple(Command(name) for name in ("start", "menu", "help", "sos", "language", "cancel"))


def feature(entrance: Entrance) -> Feature:
    return Feature("home", ROUTES, commands=COMMANDS, services={"entrance": entrance})
