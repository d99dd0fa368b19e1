"""What the content room adds to the bot."""

from __future__ import annotations

from collections.abc import Callable

from bot.db.transaction import Transaction
from bot.features.content import staff, views
from bot.features.content.jobs import jobs
from bot.features.content.repository import files
from bot.features.content.service import Content
from bot.features.people.domain import Country
from bot.features.placement.domain.pack import CountryPack
from bot.features.team.service import Team
from bot.kernel.amended import Amended
from bot.telegram.deciding.routes import Audience, Command, Feature
from bot.telegram.sending.render import Recipe


def feature(
    team: Team,
    countries: Amended[Country],
    packs: Amended[CountryPack],
    name_of: Callable[[Transaction, int], str],
) -> Feature:
    content = Content(team, countries, packs, name_of)
    return Feature(
        "content",
        staff.ROUTES,
        commands=(Command("content", Audience.ADMIN),),
        services={"content": content},
        jobs=jobs(content),
        recipes={views.RECIPE: Recipe(files.make)},
        refresh=content.refresh,
    )
