"""What the people room adds to the bot."""

from __future__ import annotations

from bot.features.people.handlers import consent, countries, household
from bot.features.people.handlers import records as held
from bot.features.people.jobs import jobs
from bot.features.people.service.household import Households
from bot.features.people.service.people import People
from bot.features.people.service.records import Records
from bot.features.people.views.records import file_of
from bot.telegram.deciding.routes import Command, Feature
from bot.telegram.sending.render import Recipe

COMMANDS = tuple(Command(name) for name in ("mydata", "forget", "household"))


def feature(people: People, records: Records, households: Households) -> Feature:
    return Feature(
        "people",
        (*countries.ROUTES, *consent.ROUTES, *held.ROUTES, *household.ROUTES),
        commands=COMMANDS,
        services={
            "people": people,
            "consents": people.consents,
            "records": records,
            "households": households,
        },
        jobs=jobs(records),
        recipes={"my-data": Recipe(file_of)},
    )
