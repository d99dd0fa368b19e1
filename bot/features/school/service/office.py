"""What every use case of the school stands on: courses, calendars, people, rights, and who is told what."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.db.transaction import Transaction
from bot.features.people.domain import Person
from bot.features.people.service.people import People
from bot.features.placement.domain.programme import Programme
from bot.features.reminders.service import Reminders
from bot.features.school.domain.cohort import ClassSession, Cohort, Status
from bot.features.school.domain.course import Course
from bot.features.school.domain.news import Leads, News
from bot.features.school.domain.wording import when
from bot.features.school.repository import cohorts
from bot.features.team.domain import Role
from bot.features.team.service import Team
from bot.kernel.errors import Refused
from bot.kernel.text import Said, Text
from bot.kernel.workdays import Calendar


@dataclass(frozen=True, slots=True)
class Office:
    """Courses by key, calendars and programmes by the country's code, and the lower rooms."""

    people: People
    reminders: Reminders
    team: Team
    courses: Mapping[str, Course]
    programmes: Mapping[str, Programme]
    calendars: Mapping[str, Calendar]

    # ---- groups -------------------------------------------------------------------------------------

    def cohort(self, tx: Transaction, cohort_id: int) -> Cohort:
        """Give a group; raises Refused when there is none."""
        found = cohorts.find(tx, cohort_id)
        if found is None:
            raise Refused(Text("school-cohort-unknown"))
        return found

    def published(self, tx: Transaction, cohort_id: int) -> Cohort:
        """Give a group that families may see."""
        found = self.cohort(tx, cohort_id)
        if found.status is Status.DRAFT:
            raise Refused(Text("school-cohort-unknown"))
        return found

    def session(self, tx: Transaction, class_id: int) -> tuple[Cohort, ClassSession]:
        """Give a class with its group."""
        cohort_id = cohorts.cohort_of(tx, class_id)
        cohort = self.cohort(tx, cohort_id or 0)
        found = cohort.find(class_id)
        if found is None:
            raise Refused(Text("school-cohort-unknown"))
        return cohort, found

    def course(self, cohort: Cohort) -> Course | None:
        """Give the course of a group; None for an event."""
        return self.courses.get(cohort.course)

    def course_of(self, key: str) -> Course:
        found = self.courses.get(key)
        if found is None:
            raise Refused(Text("school-course-unknown"))
        return found

    def course_for(self, form: str) -> Course:
        """Give the course that is for this form alone; raises Refused where there is none."""
        found = next((one for one in self.courses.values() if one.form == form), None)
        if found is None:
            raise Refused(Text("school-course-unknown"))
        return found

    def title(self, cohort: Cohort) -> Text:
        """Name a group or an event as people know it."""
        return cohort.title

    def needs_papers(self, cohort: Cohort) -> bool:
        course = self.course(cohort)
        return course is not None and course.is_state

    def calendar(self, cohort: Cohort) -> Calendar:
        return self.calendars.get(cohort.country, Calendar())

    def programme(self, cohort: Cohort) -> Programme | None:
        return self.programmes.get(cohort.country)

    # ---- people -------------------------------------------------------------------------------------

    def person(self, tx: Transaction, person_id: int) -> Person:
        return self.people.person(tx, person_id)

    def zone(self, tx: Transaction, person_id: int) -> ZoneInfo:
        return self.people.zone_of(self.person(tx, person_id))

    def when(self, tx: Transaction, person_id: int, instant: datetime) -> Text:
        """Say an instant as this person's own clock shows it."""
        return when(instant, self.zone(tx, person_id))

    def today(self, cohort: Cohort, now: datetime) -> date:
        return cohort.day_of(now)

    # ---- the team -----------------------------------------------------------------------------------

    def coordinates(self, tx: Transaction, person: Person) -> None:
        """Raise Refused unless this person coordinates the school."""
        self.team.require(tx, person.id, Role.COORDINATOR)

    def teaches(self, tx: Transaction, person: Person, session: ClassSession) -> None:
        """Raise Refused unless this person coordinates the school or teaches this very class."""
        if Role.TRAINER in self.team.roles_of(tx, person.id) and session.trainer_id == person.id:
            return
        self.coordinates(tx, person)

    def coordinators(self, tx: Transaction, cohort: Cohort) -> list[int]:
        """Give whom to tell about a group: who made it, or all coordinators, or the administrators."""
        holders = self.team.holders(tx, Role.COORDINATOR)
        if cohort.made_by in holders:
            return [cohort.made_by]
        return holders or self.team.holders(tx, Role.ADMIN)

    def tell_coordinators(
        self, tx: Transaction, cohort: Cohort, said: Said, leads: Leads, about: int, key: str | None = None
    ) -> list[News]:
        return [
            News(id, said, leads, about, f"{key}:{id}" if key else None)
            for id in self.coordinators(tx, cohort)
        ]

    def politely(self, tx: Transaction, news: Iterable[News], now: datetime) -> list[News]:
        """Let what can wait come when the person is awake."""
        return [
            News(
                one.person_id,
                one.said,
                one.leads,
                one.about,
                one.key,
                self.reminders.awake_at(tx, one.person_id, now),
                one.offer_id,
            )
            for one in news
        ]
