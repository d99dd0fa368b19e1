"""What consultations add to the bot."""

from __future__ import annotations

from collections.abc import Mapping

from bot.features.consultations import handlers
from bot.features.consultations.jobs import jobs, tell
from bot.features.consultations.repository.consultants import help_laws
from bot.features.consultations.service.agreement import Agreements
from bot.features.consultations.service.appointing import Appointing
from bot.features.consultations.service.booking import Bookings
from bot.features.consultations.service.holdings import Held
from bot.features.consultations.service.opening import Opening
from bot.features.consultations.service.practice import Practice
from bot.features.consultations.staff import appointing as appointing_table
from bot.features.consultations.staff import hours as hours_table
from bot.features.consultations.views import calendar, presses
from bot.features.journey.repository import load_calendar
from bot.features.journey.service import Journeys
from bot.features.people.service.people import People
from bot.features.placement.domain.pack import CountryPack
from bot.features.reminders.service import Reminders
from bot.features.team.service import Team
from bot.kernel.clock import Clock
from bot.telegram.deciding.routes import Audience, Command, Feature
from bot.telegram.sending.render import Recipe
from bot.telegram.shown.screens import packed

_TABLES = (handlers, hours_table, appointing_table)
_COMMANDS = (
    Command("consultations"),
    Command("hours", Audience.STAFF),
    Command("consultants", Audience.COORDINATOR),
)


def feature(
    packs: Mapping[str, CountryPack],
    people: People,
    reminders: Reminders,
    journeys: Journeys,
    team: Team,
    clock: Clock,
) -> Feature:
    """Open the room over the lower ones and the law on psychological help."""
    practice = Practice(
        people,
        reminders,
        team,
        lambda tx, person, now: journeys.chosen(tx, person, now) is not None,
        {code: load_calendar(code, pack.holidays) for code, pack in packs.items()},
        lambda id: packed(presses.BookingPage(id=id)),
    )
    agreements = Agreements(practice, help_laws(packs))
    bookings, opening = Bookings(practice, agreements), Opening(practice, agreements)
    return Feature(
        "consultations",
        tuple(route for table in _TABLES for route in table.ROUTES),
        commands=_COMMANDS,
        services={
            "practice": practice,
            "agreements": agreements,
            "bookings": bookings,
            "opening": opening,
            "appointing": Appointing(practice),
        },
        more=(presses.CONSULTATIONS,),
        coming=(bookings.coming,),
        jobs=jobs(bookings, opening),
        recipes={calendar.RECIPE: Recipe(calendar.make)},
        holdings=(Held(practice, clock, tell).holding,),
    )
