"""What the guide adds to the bot."""

from __future__ import annotations

from collections.abc import Sequence

from bot.features.placement.handlers import ROUTES
from bot.features.placement.service import Guide
from bot.features.placement.views.presses import GUIDE, FormButton
from bot.telegram.deciding.routes import Command, Feature


def feature(guide: Guide, form_buttons: Sequence[FormButton] = ()) -> Feature:
    """Open the guide over the countries' law; higher rooms put `form_buttons` on a form's summary."""
    return Feature(
        "placement",
        ROUTES,
        commands=(Command("guide"),),
        services={"guide": guide, "form_buttons": tuple(form_buttons)},
        menu=(GUIDE,),
    )
