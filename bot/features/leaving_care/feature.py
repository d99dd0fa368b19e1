"""What the room for who leaves care adds to the bot."""

from __future__ import annotations

from bot.features.journey.repository import load_calendar
from bot.features.leaving_care.handlers import ROUTES
from bot.features.leaving_care.service import LeavingCare
from bot.features.leaving_care.views import LEAVING
from bot.features.people.domain import Holding
from bot.features.people.service.people import People
from bot.features.placement.service import Guide
from bot.features.reminders.service import Reminders
from bot.telegram.deciding.routes import Command, Feature


def feature(people: People, guide: Guide, reminders: Reminders) -> Feature:
    """Open the room over the countries' law and their days off."""
    calendars = {code: load_calendar(code, pack.holidays) for code, pack in guide.packs.items()}
    leaving = LeavingCare(people, guide, reminders, calendars)
    return Feature(
        "leaving_care",
        ROUTES,
        commands=(Command("leaving"),),
        services={"leaving": leaving},
        others=(LEAVING,),
        holdings=(Holding("leaving-care", leaving.count, leaving.export, leaving.erase),),
    )
