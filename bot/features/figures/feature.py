"""What the figures add to the bot."""

from __future__ import annotations

from bot.features.figures import handlers, staff
from bot.features.figures.jobs import jobs
from bot.features.figures.service import Figures, Paths, Wards
from bot.features.figures.views import chart
from bot.features.figures.views.presses import FIGURES
from bot.features.people.service.people import People
from bot.features.team.service import Team
from bot.telegram.deciding.routes import Audience, Command, Feature
from bot.telegram.sending.render import Recipe


def feature(people: People, team: Team, paths: Paths, wards: Wards) -> Feature:
    figures = Figures(people, team, paths, wards)
    return Feature(
        "figures",
        (*handlers.ROUTES, *staff.ROUTES),
        commands=(Command("figures"), Command("stats", Audience.COORDINATOR)),
        services={"figures": figures},
        others=(FIGURES,),
        jobs=jobs(figures),
        recipes={chart.RECIPE: Recipe(chart.draw, picture=True)},
    )
