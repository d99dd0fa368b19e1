"""What the guide adds to the bot."""

from __future__ import annotations

from collections.abc import Mapping

from bot.features.people.service import People
from bot.features.placement import views
from bot.features.placement.domain.pack import CountryPack
from bot.features.placement.handlers import router
from bot.features.placement.service import Guide
from bot.kernel.clock import Clock
from bot.telegram.routes import Command, Feature


def feature(packs: Mapping[str, CountryPack], people: People, clock: Clock) -> Feature:
    """Open the guide over the countries' law."""
    guide = Guide(packs, people, clock)
    return Feature(
        "placement", router(), commands=(Command("guide"),), services={"guide": guide}, menu=(views.GUIDE,)
    )
