"""What announcements add to the bot."""

from __future__ import annotations

from collections.abc import Sequence

from bot.features.broadcasts import handlers, staff
from bot.features.broadcasts.domain.audience import Filter, Holds, Nobody
from bot.features.broadcasts.jobs import hooks, jobs
from bot.features.broadcasts.service.composing import Broadcasts
from bot.features.broadcasts.service.crowd import Crowd
from bot.features.broadcasts.service.delivery import Delivery
from bot.features.broadcasts.service.mending import Mending
from bot.features.broadcasts.service.readers import Readers
from bot.features.broadcasts.views import copies, progress, table
from bot.features.people.domain import Holding
from bot.features.people.service.people import People
from bot.features.reminders.service import Reminders
from bot.features.team.service import Team
from bot.telegram.deciding.routes import Audience, Command, Feature
from bot.telegram.sending import outbox
from bot.telegram.sending.render import Recipe


def feature(
    people: People,
    team: Team,
    reminders: Reminders,
    filters: Sequence[Filter],
    alone_up_to: int,
    holds: Holds | None = None,
) -> Feature:
    """Open the room; `filters` are those of all rooms, `holds` says who must not be written to now."""
    crowd = Crowd(filters, holds or Nobody())
    delivery, mending = Delivery(crowd, reminders, outbox), Mending(outbox)
    broadcasts, readers = Broadcasts(people, team, crowd, delivery, alone_up_to), Readers()
    return Feature(
        "broadcasts",
        (*staff.ROUTES, *handlers.ROUTES),
        commands=(Command("broadcast", Audience.STAFF),),
        services={"broadcasts": broadcasts, "readers": readers},
        more=(copies.MY_TOPICS_BUTTON,),
        jobs=jobs(broadcasts, delivery, mending),
        hooks=hooks(broadcasts, delivery, mending),
        recipes={progress.RECIPE: Recipe(table.make)},
        holdings=(
            Holding(
                "broadcast-stops",
                readers.count_stops,
                readers.export_stops,
                readers.erase_stops,
                needs_consent=False,
            ),
            Holding("broadcast-copies", readers.count_copies, readers.export_copies, readers.erase_copies),
        ),
    )
