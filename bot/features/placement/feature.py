"""What the guide adds to the bot."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.features.people.service.people import People
from bot.features.placement.domain.pack import CountryPack
from bot.features.placement.handlers import ROUTES
from bot.features.placement.service import Guide
from bot.features.placement.views.presses import GUIDE, FormButton
from bot.kernel.clock import Clock
from bot.telegram.deciding.routes import Command, Feature


def feature(
    packs: Mapping[str, CountryPack], people: People, clock: Clock, form_buttons: Sequence[FormButton] = ()
) -> Feature:
    """Open the guide over the countries' law; higher rooms put `form_buttons` on a form's summary."""
    return Feature(
        "placement",
        ROUTES,
        commands=(Command("guide"),),
        services={"guide": Guide(packs, people, clock), "form_buttons": tuple(form_buttons)},
        menu=(GUIDE,),
    )
