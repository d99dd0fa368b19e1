"""The house: every room by name, built from files and settings, without a database or a network."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from bot.db.transaction import Transaction
from bot.features.broadcasts import feature as broadcasts
from bot.features.broadcasts.service import filters as broadcast_filters
from bot.features.consultations import feature as consultations
from bot.features.content import feature as content
from bot.features.crisis import feature as crisis
from bot.features.crisis.service.room import Room
from bot.features.desk import feature as desk
from bot.features.directory import feature as directory
from bot.features.eligibility import feature as eligibility
from bot.features.eligibility.service import Eligibility
from bot.features.faq import feature as faq
from bot.features.figures import feature as figures
from bot.features.home import feature as home
from bot.features.home.service import Entrance
from bot.features.journey import feature as journey
from bot.features.leaving_care import feature as leaving_care
from bot.features.people import feature as people_room
from bot.features.people.domain import Country, Holding
from bot.features.people.repository.countries import load_countries
from bot.features.people.service.household import Households
from bot.features.people.service.people import People
from bot.features.people.service.records import Records
from bot.features.placement import feature as placement
from bot.features.placement.domain.pack import CountryPack
from bot.features.placement.repository import load_packs
from bot.features.placement.service import Guide
from bot.features.proposals import feature as proposals
from bot.features.reminders import feature as reminders_room
from bot.features.reminders.service import Reminders
from bot.features.school import feature as school
from bot.features.sponsors import feature as sponsors
from bot.features.surveys import feature as surveys
from bot.features.team import feature as team_room
from bot.features.team.service import Menus, Team
from bot.i18n.languages import Languages
from bot.kernel.amended import Amended
from bot.kernel.clock import Clock
from bot.kernel.errors import SettingsWrong
from bot.kernel.ourname import OurName
from bot.scheduling.jobs import Job
from bot.settings import Settings
from bot.telegram.deciding.routes import Feature
from bot.telegram.running import retention
from bot.telegram.sending import hush


@dataclass(frozen=True, slots=True)
class House:
    """The rooms, built from files and settings, without a database or a network."""

    languages: Languages
    our_name: OurName
    people: People
    team: Team
    records: Records
    eligibility: Eligibility
    entrance: Entrance
    features: tuple[Feature, ...]
    looks_dangerous: Callable[[str], bool]
    """Of typed words: what the pipeline must know before any room is asked, and without a database."""

    @property
    def zone(self) -> ZoneInfo:
        """Where the house itself is at home."""
        return self.people.country(None).zone

    def job(self, name: str) -> Job:
        return next(job for room in self.features for job in room.jobs if job.name == name)

    def refresh(self, tx: Transaction) -> None:
        """Bring what rooms keep in memory up to what is stored."""
        for room in self.features:
            if room.refresh:
                room.refresh(tx)

    @property
    def services(self) -> dict[str, object]:
        """Give what handlers may ask for by name."""
        commands = ((one.name, one.audience.value) for room in self.features for one in room.commands)
        whole = Feature("house", (), services={"menus": Menus(self.team, commands)})
        return together((*self.features, whole), "services")


@cache
def _files() -> tuple[Languages, dict[str, Country], dict[str, CountryPack], faq.Understanding]:
    """Texts and law are read once a process; nothing changes them while it runs."""
    packs = load_packs()
    return Languages.load(), load_countries(), packs, faq.understanding(packs)


def _loaded() -> tuple[Languages, Amended[Country], Amended[CountryPack], faq.Understanding]:
    """What administrators change of the files belongs to one house and its database, never to the process."""
    languages, countries, packs, understood = _files()
    return languages, Amended(countries), Amended(packs), understood


def build_house(settings: Settings, clock: Clock) -> House:
    """Load languages and law, and open every room; raises SettingsWrong naming the file that is wrong."""
    languages, countries, packs, understood = _loaded()
    our_name = OurName()
    people = People(languages, countries, settings.default_country, settings.operator, our_name)
    team, guide = Team(settings.admin_ids), Guide(packs, people, clock)
    requests = Room(people, team, understood.danger.looks_dangerous, hush, settings.customs)
    # While a case is open, or the talk is hidden, nothing is reminded of.
    reminders = Reminders(people, clock, requests.keeping.held)
    judge = Eligibility(guide, people)
    path, course = journey.form_button(packs), school.form_button(packs)
    journeys = journey.service(people, guide, reminders)
    crowd = broadcast_filters.usual(people, guide, journeys, team, clock)
    giving = sponsors.service(people, guide, reminders, team)
    rooms: tuple[Feature, ...] = (
        team_room.feature(team),
        placement.feature(guide, [path, course]),
        reminders_room.feature(reminders),
        eligibility.feature(judge, reminders, lambda *form: path(*form) or course(*form)),
        journey.feature(journeys),
        faq.feature(understood, people, packs),
        school.feature(packs, people, reminders, judge, journeys, team, clock, settings.printing),
        directory.feature(guide, team),
        leaving_care.feature(people, guide, reminders),
        proposals.feature(understood, people, reminders, team, clock),
        sponsors.feature(giving, clock),
        consultations.feature(packs, people, reminders, journeys, team, clock),
        broadcasts.feature(people, team, reminders, crowd, settings.broadcast_alone_up_to, requests.keeping),
        surveys.feature(people, reminders, team, crowd, requests.keeping),
        crisis.feature(requests),
        desk.feature(requests, team),
        figures.feature(people, team, journeys, giving),
        content.feature(team, countries, packs, requests.board.name_of),
    )
    holdings = _holdings(rooms)
    records, households = Records(people, holdings), Households(people, holdings, settings.data_keys)
    rooms = (people_room.feature(people, records, households), *rooms)
    entrance = _entrance(people, rooms, settings.foundation_phone)
    features, alarming = (*rooms, home.feature(entrance)), understood.danger.looks_dangerous
    return House(languages, our_name, people, team, records, judge, entrance, features, alarming)


def _holdings(rooms: Sequence[Feature]) -> tuple[Holding, ...]:
    held = (one for room in rooms for one in room.holdings if isinstance(one, Holding))
    return (*held, _MESSAGES)


def _entrance(people: People, rooms: Sequence[Feature], phone: str) -> Entrance:
    menu = [button for room in rooms for button in room.menu]
    more = [button for room in rooms for button in room.more]
    others = [button for room in rooms for button in room.others]
    coming = [line for room in rooms for line in room.coming]
    return Entrance(people, menu, more, others, coming, phone)


_MESSAGES = Holding("messages", count=lambda *_: 0, export=lambda *_: [], erase=retention.forget, hidden=True)
"""What the pipeline itself holds. Never counted: it would count what somebody wrote in a crisis, too."""


def together(features: Sequence[Feature], what: str) -> dict[str, Any]:
    """Put what all rooms give under one roof; raises SettingsWrong when two give the same name."""
    found: dict[str, Any] = {}
    for room in features:
        for name, value in getattr(room, what).items():
            if name in found:
                raise SettingsWrong(f"two rooms give {what} by the name {name!r}; one of them is {room.name}")
            found[name] = value
    return found
