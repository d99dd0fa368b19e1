"""What the sponsors' room adds to the bot."""

from __future__ import annotations

from bot.db.transaction import Transaction
from bot.features.people.domain import Holding
from bot.features.people.service.people import People
from bot.features.placement.service import Guide
from bot.features.reminders.service import Reminders
from bot.features.sponsors import handlers, staff
from bot.features.sponsors.jobs import jobs
from bot.features.sponsors.service import Sponsors
from bot.features.sponsors.views import team as views
from bot.features.sponsors.views.presses import SPONSORS
from bot.features.team.service import Team
from bot.kernel.clock import Clock
from bot.kernel.text import Text
from bot.telegram.deciding.routes import Audience, Command, Feature
from bot.telegram.sending import outbox


def service(people: People, guide: Guide, reminders: Reminders, team: Team) -> Sponsors:
    """Build the room's use cases; the figures count its wards."""
    return Sponsors(people, guide, reminders, team)


def feature(sponsors: Sponsors, clock: Clock) -> Feature:
    def erase(tx: Transaction, person_id: int) -> None:
        """Forget a sponsor, and tell the team of what nobody promises any more; not who it was."""
        for standing in sponsors.erase(tx, person_id):
            for id in sponsors.coordinators(tx):
                outbox.post(tx, views.left(id, standing), clock.now(), language="")

    held = Holding("sponsors", sponsors.count, sponsors.export, erase, kept=Text("sponsors-kept"))
    return Feature(
        "sponsors",
        (*handlers.ROUTES, *staff.ROUTES),
        commands=(Command("sponsors"), Command("wards", Audience.COORDINATOR)),
        services={"sponsors": sponsors},
        others=(SPONSORS,),
        jobs=jobs(sponsors),
        holdings=(held,),
    )
