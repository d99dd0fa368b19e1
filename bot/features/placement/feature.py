"""What the guide adds to the bot."""

from __future__ import annotations

from bot.features.people.service import People
from bot.features.placement import views
from bot.features.placement.handlers import router
from bot.features.placement.repository import load_packs
from bot.features.placement.service import Guide
from bot.kernel.clock import Clock
from bot.telegram.routes import Command, Feature


def feature(people: People, clock: Clock) -> Feature:
    """Load the law; raises SettingsWrong naming file and key when it is wrong."""
    guide = Guide(load_packs(), people, clock)
    return Feature(
        "placement", router(), commands=(Command("guide"),), services={"guide": guide}, menu=(views.GUIDE,)
    )
