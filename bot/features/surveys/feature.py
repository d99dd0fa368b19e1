"""What surveys add to the bot."""

from __future__ import annotations

from collections.abc import Sequence

from bot.features.broadcasts.domain.audience import Filter, Holds
from bot.features.broadcasts.service.crowd import Crowd
from bot.features.people.service.people import People
from bot.features.reminders.service import Reminders
from bot.features.surveys import handlers, staff
from bot.features.surveys.jobs import jobs
from bot.features.surveys.service import Surveys
from bot.features.surveys.views import chart
from bot.features.team.service import Team
from bot.telegram.deciding.routes import Audience, Command, Feature
from bot.telegram.sending.render import Recipe


def feature(
    people: People, reminders: Reminders, team: Team, filters: Sequence[Filter], holds: Holds
) -> Feature:
    """Open the room; `filters` and `holds` are those of announcements."""
    surveys = Surveys(people, reminders, team, Crowd(filters, holds))
    return Feature(
        "surveys",
        (*handlers.ROUTES, *staff.ROUTES),
        commands=(Command("surveys", Audience.COORDINATOR),),
        services={"surveys": surveys},
        jobs=jobs(surveys, people),
        recipes={chart.RECIPE: Recipe(chart.draw, picture=True)},
        holdings=(surveys.holding,),
    )
