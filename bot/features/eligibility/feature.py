"""What the questions about eligibility add to the bot."""

from __future__ import annotations

from bot.features.eligibility.handlers import ROUTES
from bot.features.eligibility.jobs import law_replay
from bot.features.eligibility.service import Eligibility
from bot.features.eligibility.views import CAN_I, AfterResult
from bot.features.people.domain import Holding
from bot.features.reminders.service import Reminders
from bot.telegram.deciding.routes import Command, Feature


def feature(eligibility: Eligibility, reminders: Reminders, after_result: AfterResult = None) -> Feature:
    """Open the room; `after_result` makes another room's button for a form that is open."""
    return Feature(
        "eligibility",
        ROUTES,
        commands=(Command("check"),),
        menu=(CAN_I,),
        services={"eligibility": eligibility, "after_result": after_result},
        jobs=(law_replay(eligibility, reminders),),
        holdings=(Holding("eligibility", eligibility.count, eligibility.export, eligibility.erase),),
    )
