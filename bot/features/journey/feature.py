"""What the path adds to the bot."""

from __future__ import annotations

from collections.abc import Mapping

from bot.features.journey.handlers import ROUTES
from bot.features.journey.jobs import jobs
from bot.features.journey.repository import load_calendar
from bot.features.journey.service import HOLDING, Journeys
from bot.features.journey.views import drawing, picture
from bot.features.journey.views.presses import PATH, checklist_button
from bot.features.people.domain import Holding
from bot.features.people.service.people import People
from bot.features.placement.domain.pack import CountryPack
from bot.features.placement.service import Guide
from bot.features.placement.views.presses import FormButton
from bot.features.reminders.service import Reminders
from bot.telegram.deciding.routes import Command, Feature
from bot.telegram.sending.render import Recipe
from bot.telegram.shown.screens import Button


def form_button(packs: Mapping[str, CountryPack]) -> FormButton:
    """Give what puts [My list of papers] on the summary of every form that has papers or steps."""

    def button(country: str, form: str) -> Button | None:
        pack = packs.get(country)
        known = pack and (pack.documents_of(form) or pack.steps_of(form))
        return checklist_button(country, form) if known else None

    return button


def service(people: People, guide: Guide, reminders: Reminders) -> Journeys:
    """Build the use cases over the countries' law and their days off."""
    calendars = {code: load_calendar(code, pack.holidays) for code, pack in guide.packs.items()}
    return Journeys(people, guide, reminders, calendars)


def feature(journeys: Journeys) -> Feature:
    """Open the room."""
    held = Holding(
        HOLDING,
        journeys.count,
        journeys.export,
        journeys.erase,
        put_aside=journeys.put_aside,
        given_back=journeys.given_back,
        shareable=True,
    )
    return Feature(
        "journey",
        ROUTES,
        commands=(Command("path"),),
        services={"journeys": journeys},
        menu=(PATH,),
        jobs=jobs(journeys),
        recipes={picture.RECIPE: Recipe(drawing.draw, picture=True)},
        holdings=(held,),
    )
