"""What the reminders room adds to the bot."""

from __future__ import annotations

from bot.features.people.domain import Holding
from bot.features.reminders.handlers import router
from bot.features.reminders.jobs import jobs
from bot.features.reminders.service import Reminders
from bot.telegram.routes import Command, Feature


def feature(reminders: Reminders) -> Feature:
    return Feature(
        "reminders",
        router(),
        commands=(Command("reminders"),),
        services={"reminders": reminders},
        jobs=jobs(reminders),
        holdings=(
            Holding("reminders", reminders.count_held, reminders.export, reminders.erase),
            Holding(
                "reminder-manners", reminders.count_manners, reminders.export_manners, reminders.erase_manners
            ),
        ),
    )
