"""What the people room adds to the bot."""

from __future__ import annotations

from bot.features.people import views
from bot.features.people.handlers import ROUTES
from bot.features.people.jobs import jobs
from bot.features.people.service import Households, People, Records
from bot.telegram.deciding.routes import Command, Feature
from bot.telegram.sending.render import Recipe

COMMANDS = tuple(Command(name) for name in ("mydata", "forget", "household"))


def feature(people: People, records: Records, households: Households) -> Feature:
    return Feature(
        "people",
        ROUTES,
        commands=COMMANDS,
        services={"people": people, "records": records, "households": households},
        jobs=jobs(records),
        recipes={"my-data": Recipe(views.file_of)},
    )
