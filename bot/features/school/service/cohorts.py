"""Opening a group or an event, moving and calling off classes. Coordinators only; families are told once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.db.transaction import Transaction
from bot.features.people.domain import Person
from bot.features.school.domain.attendance import STILL_OPEN
from bot.features.school.domain.cohort import EVENT, ClassSession, Cohort, Status, Venue, Wording
from bot.features.school.domain.news import Leads, News
from bot.features.school.domain.places import IN_CLASS, State
from bot.features.school.domain.planning import PlannedClass, Rhythm, lay_out, meeting_days
from bot.features.school.repository import attendance, chats, cohorts
from bot.features.school.repository import places as rows
from bot.features.school.service.bells import Bells
from bot.features.school.service.office import Office
from bot.features.school.service.places import Places
from bot.features.team.domain import Role
from bot.kernel.errors import Refused
from bot.kernel.text import Text

LONGEST = {"title": 80, "link": 200, "address": 200, "chat": 200}
_BEGINS = {"link": "https://", "chat": "https://t.me/"}
AT_ONCE = timedelta(hours=12)
"""A class moved so shortly before is told at once, at night too."""
_KEPT_IN_LIST = timedelta(days=60)


@dataclass(frozen=True, slots=True)
class Wish:
    """What a coordinator chose for a new group or event."""

    course: str
    first: date
    weekdays: frozenset[int]
    at: time
    language: str
    capacity: int | None
    hours: int = 3
    """Of one class."""
    total: int = 0
    """Of the whole programme; 0: as few as it allows."""
    times: int = 1
    """How often an event meets."""


class Cohorts:
    """The coordinator's side of groups and events."""

    def __init__(self, office: Office, places: Places, bells: Bells) -> None:
        self._office, self._places, self._bells = office, places, bells

    # ---- looking --------------------------------------------------------------------------------

    def listed(self, tx: Transaction, person: Person, now: datetime) -> list[Cohort]:
        """Give drafts, then what runs, then what was over lately."""
        self._office.coordinates(tx, person)
        return [*cohorts.drafts(tx), *cohorts.recent(tx, now - _KEPT_IN_LIST)]

    def look(self, tx: Transaction, person: Person, cohort_id: int) -> Cohort:
        self._office.coordinates(tx, person)
        return self._office.cohort(tx, cohort_id)

    def courses(self, tx: Transaction, person: Person) -> list[str]:
        self._office.coordinates(tx, person)
        return list(self._office.courses)

    def trainers(self, tx: Transaction, person: Person) -> list[int]:
        self._office.coordinates(tx, person)
        return self._office.team.holders(tx, Role.TRAINER)

    # ---- opening --------------------------------------------------------------------------------

    def plan(self, wish: Wish, country: str) -> tuple[PlannedClass, ...]:
        """Lay the classes over the calendar; raises Refused for what cannot be."""
        zone, is_off = self._zone(country), self._is_off(country)
        if wish.course == EVENT:
            rhythm = Rhythm(wish.first, wish.weekdays, wish.at, wish.hours)
            days = meeting_days(rhythm, lambda _: False)
            starts = [
                datetime.combine(day, wish.at, zone) for day, _ in zip(days, range(wish.times), strict=False)
            ]
            length = timedelta(hours=wish.hours)
            return tuple(PlannedClass(one, one + length, ()) for one in starts)
        course = self._office.course_of(wish.course)
        rhythm = Rhythm(wish.first, wish.weekdays, wish.at, wish.hours)
        return lay_out(course, rhythm, wish.total or course.min_hours, zone, is_off)

    def draft(self, tx: Transaction, person: Person, wish: Wish, now: datetime) -> int:
        """Write the group down; families see it once it is published."""
        self._office.coordinates(tx, person)
        country = self._country(person, wish)
        course = self._office.courses.get(wish.course)
        most = course.most_in_group if course else 1000
        if wish.capacity is not None and not 1 <= wish.capacity <= most:
            raise Refused(Text("school-capacity-wrong", least=1, most=most))
        classes = self.plan(wish, country)
        if not classes or classes[0].starts_at <= now:
            raise Refused(Text("school-first-day-passed"))
        cohort = Cohort(
            0,
            wish.course,
            country,
            wish.language,
            self._zone(country).key,
            wish.capacity,
            Status.DRAFT,
            made_by=person.id,
        )
        number = cohorts.add(tx, cohort, classes, now)
        self._office.team.audit(tx, now, person.id, "school-cohort-made", subject_id=number)
        return number

    def _country(self, person: Person, wish: Wish) -> str:
        course = self._office.courses.get(wish.course)
        return course.country if course else self._office.people.country_of(person).code.lower()

    def _zone(self, country: str) -> ZoneInfo:
        return self._office.people.countries[country.upper()].zone

    def _is_off(self, country: str) -> Callable[[date], bool]:
        calendar = self._office.calendars.get(country)
        return lambda day: calendar is not None and day in calendar.days_off

    def publish(self, tx: Transaction, person: Person, cohort_id: int, now: datetime) -> None:
        """Let families see it and take places."""
        cohort = self.look(tx, person, cohort_id)
        if cohort.status is not Status.DRAFT:
            return
        if cohort.starts_at is None or cohort.starts_at <= now:
            raise Refused(Text("school-first-day-passed"))
        if cohort.is_event and not cohort.wording.title:
            raise Refused(Text("school-title-needed"))
        cohorts.save(tx, replace(cohort, status=Status.PUBLISHED))
        self._office.team.audit(tx, now, person.id, "school-cohort-published", subject_id=cohort_id)

    def discard(self, tx: Transaction, person: Person, cohort_id: int) -> None:
        """Throw a draft away; what was published can only be called off."""
        if self.look(tx, person, cohort_id).status is Status.DRAFT:
            cohorts.drop_draft(tx, cohort_id)

    # ---- changing -------------------------------------------------------------------------------

    def write(
        self, tx: Transaction, person: Person, cohort_id: int, field: str, said: str, now: datetime
    ) -> Cohort:
        """Set title, link or address; the reminders that carry it are worded anew."""
        cohort = self.look(tx, person, cohort_id)
        if reason := self.unfit(field, said):
            raise Refused(reason)
        if field == "chat" and chats.chat_of(tx, cohort_id) is None:
            raise Refused(Text("school-chat-first", number=cohort_id))
        wording = Wording(**{**_plain(cohort.wording), field: " ".join(said.split())})
        return self._changed(tx, replace(cohort, wording=wording), now)

    def unfit(self, field: str, said: str) -> Text | None:
        """Say why these words cannot stand there; None when they can."""
        words = " ".join(said.split())
        if field not in LONGEST or not words or len(words) > LONGEST[field]:
            return Text("school-words-unfit", most=LONGEST.get(field, 0))
        if not words.startswith(_BEGINS.get(field, "")):
            return Text("school-link-unfit", begins=_BEGINS[field])
        return None

    def set_venue(
        self, tx: Transaction, person: Person, cohort_id: int, venue: Venue, now: datetime
    ) -> Cohort:
        return self._changed(tx, replace(self.look(tx, person, cohort_id), venue=venue), now)

    def set_region(
        self, tx: Transaction, person: Person, cohort_id: int, region: str | None, now: datetime
    ) -> Cohort:
        """Say whom an event concerns: one region, or the whole country."""
        cohort = self.look(tx, person, cohort_id)
        if region is not None:
            self._office.people.countries[cohort.country.upper()].region_name(region)
        return self._changed(tx, replace(cohort, region=region), now)

    def set_trainer(
        self, tx: Transaction, person: Person, cohort_id: int, trainer_id: int | None, now: datetime
    ) -> Cohort:
        """Let this trainer teach the classes to come; raises Refused for who is no trainer."""
        cohort = self.look(tx, person, cohort_id)
        if trainer_id is not None and trainer_id not in self.trainers(tx, person):
            raise Refused(Text("school-no-trainer"))
        cohorts.teach(tx, cohort_id, trainer_id)
        return self._changed(tx, replace(cohort, trainer_id=trainer_id), now)

    def _changed(self, tx: Transaction, cohort: Cohort, now: datetime) -> Cohort:
        cohorts.save(tx, cohort)
        fresh = self._office.cohort(tx, cohort.id)
        self.ring(tx, fresh, now)
        return fresh

    def ring(self, tx: Transaction, cohort: Cohort, now: datetime, only: ClassSession | None = None) -> None:
        """Plan the reminders of everybody in class anew: whoever came late is reached, too."""
        for state in IN_CLASS:
            people = [seat.person_id for seat in rows.seats_in(tx, cohort.id, [state]) if seat.person_id]
            self._bells.plan(tx, cohort, people, now, admitted=state is State.ENROLLED, only=only)
        for session in [only] if only else cohort.held:
            self._bells.plan(tx, cohort, self._guests(tx, session), now, admitted=True, only=session)

    def _guests(self, tx: Transaction, session: ClassSession) -> list[int]:
        seats = [rows.seat(tx, seat_id) for seat_id in attendance.guests(tx, session.id)]
        return [seat.person_id for seat in seats if seat and seat.person_id]

    def _affected(self, tx: Transaction, cohort: Cohort, session: ClassSession | None) -> list[int]:
        """Give everybody who has to hear of a change, each once."""
        people = [seat.person_id for seat in rows.seats_in(tx, cohort.id, IN_CLASS)]
        people += self._guests(tx, session) if session else []
        trainer = session.trainer_id if session else cohort.trainer_id
        return list(dict.fromkeys(id for id in (*people, trainer) if id))

    # ---- classes --------------------------------------------------------------------------------

    def move(
        self, tx: Transaction, person: Person, class_id: int, starts_at: datetime, now: datetime
    ) -> tuple[Cohort, list[News]]:
        """Move one class; its reminders move with it, and everybody affected is told once."""
        cohort, session = self._class(tx, person, class_id, now)
        if starts_at <= now:
            raise Refused(Text("school-first-day-passed"))
        cohorts.lock(tx, cohort.id)
        ends_at = starts_at + (session.ends_at - session.starts_at)
        if any(
            one.id != session.id and one.starts_at < ends_at and starts_at < one.ends_at
            for one in cohort.held
        ):
            raise Refused(Text("school-classes-overlap"))
        if starts_at == session.starts_at and not session.cancelled:
            return cohort, []
        cohorts.move_class(tx, session, starts_at, ends_at)
        cohort, fresh = self._office.session(tx, class_id)
        self.ring(tx, cohort, now, fresh)
        self._office.team.audit(tx, now, person.id, "school-class-moved", subject_id=class_id)
        return cohort, self._tell(tx, cohort, fresh, "moved", session.starts_at, now)

    def put_last(
        self, tx: Transaction, person: Person, class_id: int, now: datetime
    ) -> tuple[Cohort, list[News]]:
        """Hold a class after all others, on the next day on which the group meets."""
        cohort, session = self._class(tx, person, class_id, now)
        last = cohort.held[-1] if cohort.held else session
        weekdays = frozenset(one.starts_at.astimezone(cohort.tz).isoweekday() for one in cohort.classes)
        at = session.starts_at.astimezone(cohort.tz).time()
        first = cohort.day_of(last.starts_at) + timedelta(days=1)
        days = meeting_days(Rhythm(first, weekdays, at, 0), self._is_off(cohort.country))
        return self.move(tx, person, class_id, datetime.combine(next(days), at, cohort.tz), now)

    def cancel_class(
        self, tx: Transaction, person: Person, class_id: int, now: datetime
    ) -> tuple[Cohort, list[News]]:
        """Call one class off; its hours stay to be made good, and everybody hears it once."""
        cohort, session = self._class(tx, person, class_id, now)
        if session.cancelled:
            return cohort, []
        cohorts.lock(tx, cohort.id)
        self._bells.silence(tx, [session])
        cohorts.cancel_class(tx, session)
        self._office.team.audit(tx, now, person.id, "school-class-cancelled", subject_id=class_id)
        fresh = replace(session, revision=session.revision + 1)
        news = self._tell(tx, cohort, fresh, "class-cancelled", session.starts_at, now)
        return self._office.cohort(tx, cohort.id), news

    def _class(
        self, tx: Transaction, person: Person, class_id: int, now: datetime
    ) -> tuple[Cohort, ClassSession]:
        self._office.coordinates(tx, person)
        cohort, session = self._office.session(tx, class_id)
        if session.closed or (session.ends_at + STILL_OPEN <= now and not session.cancelled):
            raise Refused(Text("school-class-over"))
        return cohort, session

    def _tell(
        self,
        tx: Transaction,
        cohort: Cohort,
        session: ClassSession,
        what: str,
        before: datetime,
        now: datetime,
    ) -> list[News]:
        if cohort.status is not Status.PUBLISHED:
            return []
        news = []
        for id in self._affected(tx, cohort, session):
            said = Text(
                f"school-{what}",
                title=self._office.title(cohort),
                before=self._office.when(tx, id, before),
                **({"when": self._office.when(tx, id, session.starts_at)} if what == "moved" else {}),
            )
            key = f"school:{what}:{session.id}:{session.revision}:{id}"
            news.append(News(id, said, Leads.CLASS, session.id, key))
        near = min(before, session.starts_at) - now <= AT_ONCE
        return news if near else self._office.politely(tx, news, now)

    def cancel(self, tx: Transaction, person: Person, cohort_id: int, now: datetime) -> list[News]:
        """Call the whole group off: places, lines and offers end, and everybody hears it once."""
        self._office.coordinates(tx, person)
        cohorts.lock(tx, cohort_id)
        cohort = self._office.cohort(tx, cohort_id)
        if cohort.status is not Status.PUBLISHED:
            raise Refused(Text("school-cohort-unknown"))
        affected = self._affected(tx, cohort, None)
        for session in cohort.held:
            affected += self._guests(tx, session)
            self._bells.silence(tx, [session])
            if session.starts_at > now:
                cohorts.cancel_class(tx, session)
        for enrolment in rows.in_cohort(tx, cohort_id):
            if enrolment.state.lives:
                affected += [enrolment.person_id] if enrolment.person_id else []
                self._places.free(tx, cohort, enrolment, State.CANCELLED, now)
        cohorts.save(tx, replace(cohort, status=Status.CANCELLED))
        self._office.team.audit(tx, now, person.id, "school-cohort-cancelled", subject_id=cohort_id)
        said = Text("school-cohort-cancelled", title=self._office.title(cohort))
        news = [
            News(id, said, Leads.SCHOOL, cohort_id, f"school:off:{cohort_id}:{id}")
            for id in dict.fromkeys(affected)
        ]
        near = cohort.next_class(now)
        at_once = near is not None and near.starts_at - now <= AT_ONCE
        return news if at_once else self._office.politely(tx, news, now)


def _plain(wording: Wording) -> dict[str, str]:
    return asdict(wording)
