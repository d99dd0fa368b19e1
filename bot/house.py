"""The house: every room by name, built from files and settings, without a database or a network."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from bot.features.broadcasts import feature as broadcasts
from bot.features.broadcasts.service import filters as broadcast_filters
from bot.features.consultations import feature as consultations
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
from bot.features.team.service import Team
from bot.i18n.languages import Languages
from bot.kernel.clock import Clock
from bot.kernel.errors import SettingsWrong
from bot.settings import Settings
from bot.telegram.deciding.routes import Feature
from bot.telegram.running import retention
from bot.telegram.sending import hush


@dataclass(frozen=True, slots=True)
class House:
    """The rooms, built from files and settings, without a database or a network."""

    languages: Languages
    people: People
    team: Team
    records: Records
    entrance: Entrance
    features: tuple[Feature, ...]
    looks_dangerous: Callable[[str], bool]
    """Of typed words: what the pipeline must know before any room is asked, and without a database."""

    @property
    def zone(self) -> ZoneInfo:
        """Where the house itself is at home."""
        return self.people.country(None).zone

    @property
    def services(self) -> dict[str, object]:
        return together(self.features, "services")


@cache
def _files() -> tuple[Languages, dict[str, Country], dict[str, CountryPack], faq.Understanding]:
    """Texts and law are read once a process; nothing changes them while it runs."""
    packs = load_packs()
    return Languages.load(), load_countries(), packs, faq.understanding(packs)


def build_house(settings: Settings, clock: Clock) -> House:
    """Load languages and law, and open every room; raises SettingsWrong naming the file that is wrong."""
    languages, countries, packs, understood = _files()
    people = People(languages, countries, settings.default_country, settings.operator)
    team = Team(settings.admin_ids)
    guide = placement.feature(packs, people, clock, [journey.form_button(packs)])
    reminders = Reminders(people, clock)
    judge = Eligibility(Guide(packs, people, clock), people)
    can_i = eligibility.feature(judge, reminders, journey.form_button(packs))
    requests = Room(people, team, understood.danger.looks_dangerous, hush, settings.customs)
    journeys = journey.service(people, Guide(packs, people, clock), reminders)
    crowd = broadcast_filters.usual(people, Guide(packs, people, clock), journeys, team, clock)
    giving = sponsors.service(people, Guide(packs, people, clock), reminders, team)
    rooms: tuple[Feature, ...] = (
        team_room.feature(team),
        guide,
        reminders_room.feature(reminders),
        can_i,
        journey.feature(journeys),
        faq.feature(understood, people, packs),
        school.feature(packs, people, reminders, judge, journeys, team, clock, settings.printing),
        directory.feature(Guide(packs, people, clock), team),
        leaving_care.feature(people, Guide(packs, people, clock), reminders),
        proposals.feature(understood, people, reminders, team, clock),
        sponsors.feature(giving, clock),
        consultations.feature(packs, people, reminders, journeys, team, clock),
        broadcasts.feature(people, team, reminders, crowd, settings.broadcast_alone_up_to, requests.keeping),
        surveys.feature(people, reminders, team, crowd, requests.keeping),
        crisis.feature(requests, reminders),
        desk.feature(requests, team),
        figures.feature(people, team, journeys, giving),
    )
    holdings = _holdings(rooms)
    records = Records(people, holdings)
    households = Households(people, holdings, settings.data_keys)
    rooms = (people_room.feature(people, records, households), *rooms)
    entrance = _entrance(people, rooms, settings.foundation_phone)
    features = (*rooms, home.feature(entrance))
    team.commands = tuple((one.name, one.audience.value) for room in features for one in room.commands)
    return House(languages, people, team, records, entrance, features, understood.danger.looks_dangerous)


def _holdings(rooms: Sequence[Feature]) -> tuple[Holding, ...]:
    held = (one for room in rooms for one in room.holdings if isinstance(one, Holding))
    return (*held, _MESSAGES)


def _entrance(people: People, rooms: Sequence[Feature], phone: str) -> Entrance:
    menu = [button for room in rooms for button in room.menu]
    more = [button for room in rooms for button in room.more]
    others = [button for room in rooms for button in room.others]
    entrance = Entrance(people, menu, more, others, phone)
    entrance.coming = [line for room in rooms for line in room.coming]
    return entrance


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
