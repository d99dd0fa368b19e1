"""What the reminders room adds to the bot."""

from __future__ import annotations

from bot.features.people.domain import Holding
from bot.features.reminders.handlers import ROUTES
from bot.features.reminders.jobs import ended, jobs
from bot.features.reminders.repository import held
from bot.features.reminders.service import Reminders
from bot.features.reminders.views import notices
from bot.telegram.deciding.routes import Command, Feature


def feature(reminders: Reminders) -> Feature:
    return Feature(
        "reminders",
        ROUTES,
        commands=(Command("reminders"),),
        services={"reminders": reminders},
        more=(notices.LIST,),
        jobs=jobs(reminders),
        hooks={notices.ENDED: ended(reminders)},
        holdings=(
            Holding("reminders", held.count, held.export, held.erase),
            Holding("reminder-manners", held.count_manners, held.export_manners, held.erase_manners),
        ),
    )
