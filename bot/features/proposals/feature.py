"""What proposals add to the bot."""

from __future__ import annotations

from bot.features.faq.feature import Understanding
from bot.features.people.service.people import People
from bot.features.proposals import handlers, staff, views
from bot.features.proposals.service import Proposals, Published
from bot.features.reminders.service import Reminders
from bot.features.team.service import Team
from bot.kernel.clock import Clock
from bot.telegram.deciding.routes import Audience, Command, Feature


def feature(
    understood: Understanding, people: People, reminders: Reminders, team: Team, clock: Clock
) -> Feature:
    proposals = Proposals(people, reminders, team, clock)
    return Feature(
        "proposals",
        (*handlers.ROUTES, *staff.ROUTES),
        commands=(Command("propose"), Command("proposals", Audience.CASEWORK)),
        services={"proposals": proposals, "published": Published(understood.letters, understood.passed)},
        others=(views.PROPOSE,),
        holdings=(proposals.holding,),
    )
