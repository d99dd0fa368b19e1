"""The filters this house always has: by person, by path, by role. Other rooms may bring more."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from bot.db.transaction import Transaction
from bot.features.broadcasts.domain.audience import Audience, Choice, Filter
from bot.features.broadcasts.repository import crowd
from bot.features.journey.service import Journeys
from bot.features.people.domain import Country
from bot.features.people.service.people import People
from bot.features.placement.service import Guide
from bot.features.school.domain.cohort import Cohort
from bot.features.school.service import crowd as crowd_of_school
from bot.features.team.domain import Role
from bot.features.team.service import Team
from bot.kernel.clock import Clock
from bot.kernel.text import Text

TOGETHER, ALONE = "together", "alone"
NO_PATH, PAPERS, FILED, AFTER = "none", "papers", "filed", "after"
STAGES = (NO_PATH, PAPERS, FILED, AFTER)


@dataclass(frozen=True)
class Plain:
    """A filter that one question to the database answers."""

    name: str
    offered: Callable[[Audience, str], list[Choice]]
    kept: Callable[[Transaction, list[int], frozenset[str]], set[int]]
    slow: bool = False

    def choices(self, _tx: Transaction, audience: Audience, language: str, /) -> list[Choice]:
        """Give what can be chosen."""
        return self.offered(audience, language)

    def keep(self, tx: Transaction, person_ids: list[int], values: frozenset[str]) -> set[int]:
        """Give who fits."""
        return self.kept(tx, person_ids, values)


class Stages:
    """How far a family's path is: it has none, collects papers, waits for the answer, lives with the child."""

    name, slow = "stage", True

    def __init__(self, journeys: Journeys, people: People, clock: Clock) -> None:
        self._journeys, self._people, self._clock = journeys, people, clock

    def choices(self, _tx: Transaction, _audience: Audience, _language: str, /) -> list[Choice]:
        """Give the four stages."""
        return [Choice(stage, Text(f"broadcasts-stage-{stage}")) for stage in STAGES]

    def keep(self, tx: Transaction, person_ids: list[int], values: frozenset[str]) -> set[int]:
        """Give who fits; each path has to be opened and laid out, so it is asked for a few at a time."""
        on_a_path = crowd.with_path(tx, person_ids)
        kept = set(person_ids) - on_a_path if NO_PATH in values else set()
        if values - {NO_PATH}:
            kept |= {id for id in on_a_path if self._stage(tx, id) in values}
        return kept

    def _stage(self, tx: Transaction, person_id: int) -> str:
        person = self._people.person(tx, person_id)
        overview = self._journeys.view(tx, person, self._clock.now())
        if overview is None:
            return NO_PATH
        steps = [stage for stage in overview.path if not stage.returns]
        if steps and all(stage.done_on is not None for stage in steps):
            return AFTER
        return FILED if overview.has_filed else PAPERS


class Roles:
    """The team itself."""

    name, slow = "role", False

    def __init__(self, team: Team) -> None:
        self._team = team

    def choices(self, _tx: Transaction, _audience: Audience, _language: str, /) -> list[Choice]:
        """Give the roles."""
        return [Choice(role.value, Text(f"broadcasts-role-{role.value}")) for role in Role]

    def keep(self, tx: Transaction, person_ids: list[int], values: frozenset[str]) -> set[int]:
        """Give who has one of the roles."""
        holders = {id for role in Role if role.value in values for id in self._team.holders(tx, role)}
        return holders.intersection(person_ids)


class Groups:
    """The groups and events of the school: who has a seat there."""

    name, slow = "cohort", False

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def choices(self, tx: Transaction, _audience: Audience, _language: str, /) -> list[Choice]:
        """Give the groups that run or were over lately."""
        return [Choice(str(one.id), _group(one)) for one in crowd_of_school.groups(tx, self._clock.now())]

    def keep(self, tx: Transaction, person_ids: list[int], values: frozenset[str]) -> set[int]:
        """Give who fits."""
        chosen = sorted(int(value) for value in values if value.isdecimal())
        return crowd_of_school.among(tx, person_ids, chosen)


def _group(cohort: Cohort) -> Text:
    day = f"{cohort.starts_at.astimezone(cohort.tz):%d.%m}" if cohort.starts_at else ""
    return Text("school-group-button", number=cohort.id, title=cohort.title, day=day)


def usual(people: People, guide: Guide, journeys: Journeys, team: Team, clock: Clock) -> tuple[Filter, ...]:
    """Give the filters in the order in which they are offered."""
    spoken = [Choice(one.code, Text(f"broadcasts-language-{one.code}")) for one in people.languages_spoken]
    countries = [Choice(code, country.name) for code, country in people.countries.items()]
    return (
        Plain("language", lambda _, __: spoken, crowd.by_language),
        Plain("country", lambda _, __: countries, crowd.by_country),
        Plain("region", partial(_regions, people.countries), crowd.by_region, slow=True),
        Plain("form", lambda _, __: _forms(guide), journeys.of_forms, slow=True),
        Stages(journeys, people, clock),
        Plain("household", lambda _, __: _households(), _by_household),
        Roles(team),
        Groups(clock),
    )


def _regions(countries: Mapping[str, Country], audience: Audience, language: str) -> list[Choice]:
    chosen = audience.values("country") or frozenset(countries)
    return [
        Choice(f"{code}-{region}", country.region_name(region))
        for code, country in countries.items()
        if code in chosen
        for region in country.regions_for(language)
    ]


def _forms(guide: Guide) -> list[Choice]:
    keys = dict.fromkeys(
        form.key for pack in guide.packs.values() for form in pack.forms.values() if form.is_comparable
    )
    return [Choice(key, Text(f"form-{key}")) for key in keys]


def _households() -> list[Choice]:
    return [Choice(value, Text(f"broadcasts-household-{value}")) for value in (TOGETHER, ALONE)]


def _by_household(tx: Transaction, ids: list[int], values: frozenset[str]) -> set[int]:
    pairs = crowd.together(tx, ids)
    kept = pairs if TOGETHER in values else set()
    return kept | (set(ids) - pairs if ALONE in values else set())
