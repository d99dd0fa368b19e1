"""What the people room adds to the bot."""

from __future__ import annotations

from bot.features.people.handlers import router
from bot.features.people.service import People
from bot.telegram.routes import Feature


def feature(people: People) -> Feature:
    return Feature("people", router(), services={"people": people})
