"""What the school adds to the bot."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from bot.db.transaction import Transaction
from bot.features.eligibility.service import Eligibility
from bot.features.journey.repository import load_calendar
from bot.features.journey.service import Journeys
from bot.features.people.service.people import People
from bot.features.placement.domain.pack import CountryPack
from bot.features.placement.views.presses import FormButton
from bot.features.reminders.service import Reminders
from bot.features.school.domain.attendance import CodeWords
from bot.features.school.domain.certificate import Printing
from bot.features.school.domain.news import News
from bot.features.school.handlers import classes, doors, papers
from bot.features.school.handlers import places as taking
from bot.features.school.jobs import followed, jobs, remembered
from bot.features.school.repository.courses import load_courses, load_quizzes
from bot.features.school.service.bells import Bells
from bot.features.school.service.certificates import Certificates
from bot.features.school.service.cohorts import Cohorts
from bot.features.school.service.coming import Upcoming
from bot.features.school.service.doors import Doors
from bot.features.school.service.feedback import Feedback
from bot.features.school.service.holdings import Held
from bot.features.school.service.kinship import Kinship
from bot.features.school.service.office import Office
from bot.features.school.service.paperwork import Paperwork
from bot.features.school.service.places import Places
from bot.features.school.service.register import Register
from bot.features.school.service.sheets import Sheets
from bot.features.school.staff import groups, households, lessons
from bot.features.school.views import joining, picture, presses
from bot.features.school.views.classes import QUIZ
from bot.features.school.views.news import HOOK, posts
from bot.features.school.views.papers import application, calendar, certificate, sheets
from bot.features.school.views.papers.signature import Signer
from bot.features.team.service import Team
from bot.kernel.clock import Clock
from bot.kernel.text import Text
from bot.telegram.deciding.routes import Audience, Command, Feature
from bot.telegram.sending import outbox
from bot.telegram.sending.render import Recipe

_TABLES = (taking, classes, papers, doors, groups, lessons, households)
_COMMANDS = (
    Command("school"),
    Command("cohorts", Audience.COORDINATOR),
    Command("lesson", Audience.TRAINER),
)
_RECIPES = {
    application.RECIPE: Recipe(application.make),
    calendar.RECIPE: Recipe(calendar.make),
    sheets.RECIPE: Recipe(sheets.make),
    picture.RECIPE: Recipe(picture.draw, picture=True),
}
KEPT_YEARS = 15
"""The register where no country's programme says how long."""


def form_button(packs: Mapping[str, CountryPack]) -> FormButton:
    """Give what puts its course on the page of every form that has one of its own."""
    return joining.form_button(load_courses(packs))


def feature(
    packs: Mapping[str, CountryPack],
    people: People,
    reminders: Reminders,
    eligibility: Eligibility,
    journeys: Journeys,
    team: Team,
    clock: Clock,
    printing: Printing,
) -> Feature:
    """Open the room over the countries' programmes and days off."""
    programmes = {code: pack.school for code, pack in packs.items() if pack.school}
    calendars = {code: load_calendar(code, pack.holidays) for code, pack in packs.items()}
    office = Office(people, reminders, team, load_courses(packs), programmes, calendars)
    bells = Bells(office)
    places = Places(office, bells)
    words = CodeWords(printing.word_key, _code_words(people))
    register = Register(office, bells, words)
    feedback = Feedback(office, register, load_quizzes())
    paperwork = Paperwork(office, places, bells)
    state = frozenset(programme.key for programme in programmes.values())
    paper = certificate.CertificatePaper(people.languages_spoken, Signer(printing.seed), state)
    years = max((one.journal.keep_years_min for one in programmes.values()), default=KEPT_YEARS)
    return Feature(
        "school",
        tuple(route for table in _TABLES for route in table.ROUTES),
        commands=_COMMANDS,
        services=_services(office, places, bells, register, paperwork)
        | {
            "feedback": feedback,
            "certificates": Certificates(office, register, journeys, printing.issuer),
            "kinship": Kinship(office, eligibility),
        },
        menu=(presses.SCHOOL,),
        coming=(Upcoming(office, places).line,),
        jobs=jobs(office, places, paperwork, register, feedback),
        recipes=_RECIPES | {certificate.RECIPE: Recipe(paper.make)},
        hooks={HOOK: followed(places), QUIZ: remembered(feedback)},
        holdings=(Held(office, places, clock, _tell).holding(years),),
    )


def _services(
    office: Office, places: Places, bells: Bells, register: Register, paperwork: Paperwork
) -> dict[str, object]:
    return {
        "office": office,
        "places": places,
        "cohorts": Cohorts(office, places, bells),
        "register": register,
        "paperwork": paperwork,
        "sheets": Sheets(office),
        "doors": Doors(office),
    }


def _code_words(people: People) -> dict[str, list[str]]:
    """Read the words of the classes, which trainers say aloud: short ones that everybody can spell."""
    return {
        language.code: [word.strip() for word in language.plain(Text("school-words-of-classes")).split(",")]
        for language in people.languages_spoken
    }


def _tell(tx: Transaction, news: list[News], now: datetime) -> None:
    for one in posts(news):
        outbox.post(tx, one, now, language="")
