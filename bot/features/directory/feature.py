"""What the directory adds to the bot."""

from __future__ import annotations

from bot.features.directory import handlers, staff
from bot.features.directory.service import Directory
from bot.features.directory.views import DIRECTORY
from bot.features.placement.service import Guide
from bot.features.team.service import Team
from bot.telegram.deciding.routes import Command, Feature


def feature(guide: Guide, team: Team) -> Feature:
    return Feature(
        "directory",
        (*handlers.ROUTES, *staff.ROUTES),
        commands=(Command("directory"),),
        services={"directory": Directory(guide, team)},
        others=(DIRECTORY,),
    )
