"""What the team room adds to the bot."""

from __future__ import annotations

from bot.features.team.service import Team
from bot.telegram.deciding.routes import Feature


def feature(team: Team) -> Feature:
    return Feature("team", (), services={"team": team})
