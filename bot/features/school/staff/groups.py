"""Who of the coordinators pressed what about groups and events."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time

from bot.db.transaction import Transaction
from bot.features.people.domain import Person
from bot.features.people.service.people import People
from bot.features.school.domain.cohort import EVENT, Status
from bot.features.school.service.cohorts import Cohorts, Wish
from bot.features.school.service.office import Office
from bot.features.school.service.places import Places
from bot.features.school.service.sheets import Sheets
from bot.features.school.views import groups, picture, presses, tables
from bot.features.school.views.news import posts
from bot.kernel.errors import Refused
from bot.kernel.text import Text
from bot.telegram.deciding.routes import Audience, Commanded, Pressed, Route, Typed
from bot.telegram.shown.screens import Go, Post, Screen

Answers = Sequence[Screen | Post | Go]
_EVENT_HOURS = 2


def listed(
    tx: Transaction,
    person: Person,
    now: datetime,
    cohorts: Cohorts,
    office: Office,
    press: presses.Groups | None = None,
) -> Screen:
    found = [(one, office.title(one)) for one in cohorts.listed(tx, person, now)]
    return groups.listed(found, press.page if press else 0)


def new(
    tx: Transaction,
    person: Person,
    press: presses.New,
    *,
    now: datetime,
    cohorts: Cohorts,
    office: Office,
    people: People,
) -> Screen:
    courses = [(key, office.courses[key].name) for key in cohorts.courses(tx, person)]
    languages = [one.code for one in people.languages_spoken]
    today = people.today(person, now)
    return groups.new(press, courses, languages, today)


def make(tx: Transaction, person: Person, press: presses.Make, now: datetime, cohorts: Cohorts) -> Go:
    id = cohorts.draft(tx, person, _wish(press), now)
    return Go(presses.Write(id=id, field="title") if press.course == EVENT else presses.Group(id=id))


def _wish(press: presses.Make) -> Wish:
    """Read what was chosen; raises Refused for a day or an hour that no calendar has: a press can be forged."""
    try:
        first = date(press.first // 10000, press.first // 100 % 100, press.first % 100)
        at = time(press.at // 100, press.at % 100)
        days = frozenset(int(one) for one in press.days)
    except ValueError:
        raise Refused(Text("school-place-unknown")) from None
    hours = _EVENT_HOURS if press.course == EVENT else 3
    return Wish(press.course, first, days, at, press.language, press.capacity or None, hours=hours)


def group(
    tx: Transaction,
    person: Person,
    press: presses.Group,
    cohorts: Cohorts,
    office: Office,
    places: Places,
) -> Screen:
    found = cohorts.look(tx, person, press.id)
    return groups.group(found, office.title(found), places.room(tx, found))


def publish(tx: Transaction, person: Person, press: presses.Publish, now: datetime, cohorts: Cohorts) -> Go:
    cohorts.publish(tx, person, press.id, now)
    return Go(presses.Group(id=press.id))


def discard(tx: Transaction, person: Person, press: presses.Discard, cohorts: Cohorts) -> Go:
    cohorts.discard(tx, person, press.id)
    return Go(presses.Groups())


def edit(tx: Transaction, person: Person, press: presses.Edit, cohorts: Cohorts, office: Office) -> Screen:
    found = cohorts.look(tx, person, press.id)
    return groups.edit(found, office.title(found))


def write(tx: Transaction, person: Person, press: presses.Write, cohorts: Cohorts) -> Screen:
    return groups.write(cohorts.look(tx, person, press.id), press.field)


def written(
    tx: Transaction, person: Person, said: str | None, now: datetime, cohorts: Cohorts
) -> Screen | Go:
    press = presses.read(person.place, presses.Write)
    if press is None:
        return Go(presses.Groups())
    if note := cohorts.unfit(press.field, said or ""):
        return groups.write(cohorts.look(tx, person, press.id), press.field, note)
    cohorts.write(tx, person, press.id, press.field, said or "", now)
    return Go(presses.Group(id=press.id))


def venue(tx: Transaction, person: Person, press: presses.SetVenue, now: datetime, cohorts: Cohorts) -> Go:
    cohorts.set_venue(tx, person, press.id, press.venue, now)
    return Go(presses.Edit(id=press.id))


def trainers(tx: Transaction, person: Person, press: presses.Trainers, cohorts: Cohorts) -> Screen:
    return groups.trainers(cohorts.look(tx, person, press.id), cohorts.trainers(tx, person))


def set_trainer(
    tx: Transaction, person: Person, press: presses.SetTrainer, now: datetime, cohorts: Cohorts
) -> Go:
    cohorts.set_trainer(tx, person, press.id, press.trainer, now)
    return Go(presses.Group(id=press.id))


def regions(
    tx: Transaction, person: Person, press: presses.Regions, cohorts: Cohorts, people: People
) -> Screen:
    found = cohorts.look(tx, person, press.id)
    return groups.regions(found, people.countries[found.country.upper()], press.page)


def set_region(
    tx: Transaction, person: Person, press: presses.SetRegion, now: datetime, cohorts: Cohorts
) -> Go:
    cohorts.set_region(tx, person, press.id, press.region or None, now)
    return Go(presses.Edit(id=press.id))


def capacity(
    tx: Transaction, person: Person, press: presses.Capacity, cohorts: Cohorts, places: Places
) -> Screen:
    found = cohorts.look(tx, person, press.id)
    return groups.capacity(found, places.room(tx, found))


def set_capacity(
    tx: Transaction, person: Person, press: presses.SetCapacity, now: datetime, places: Places
) -> Answers:
    news = places.set_capacity(tx, person, press.id, press.capacity, now)
    return [Go(presses.Group(id=press.id)), *posts(news)]


def typed_capacity(
    tx: Transaction, person: Person, said: str | None, now: datetime, cohorts: Cohorts, places: Places
) -> Screen | Go | Answers:
    press = presses.read(person.place, presses.Capacity)
    if press is None:
        return Go(presses.Groups())
    if not (said or "").strip().isdecimal():
        found = cohorts.look(tx, person, press.id)
        return groups.capacity(found, places.room(tx, found), Text("school-number-wanted"))
    chosen = presses.SetCapacity(id=press.id, capacity=min(int((said or "").strip()), 10_000))
    return set_capacity(tx, person, chosen, now, places)


def call_off(
    tx: Transaction, person: Person, press: presses.CallOff, cohorts: Cohorts, office: Office, places: Places
) -> Screen:
    found = cohorts.look(tx, person, press.id)
    if found.status is not Status.PUBLISHED:
        raise Refused(Text("school-cohort-unknown"))
    return groups.call_off(found, office.title(found), places.room(tx, found))


def call_off_now(
    tx: Transaction, person: Person, press: presses.CallOffNow, now: datetime, cohorts: Cohorts
) -> Answers:
    news = cohorts.cancel(tx, person, press.id, now)
    return [Go(presses.Groups()), *posts(news)]


def draw(tx: Transaction, person: Person, press: presses.Picture, cohorts: Cohorts, office: Office) -> Screen:
    found = cohorts.look(tx, person, press.id)
    return picture.picture(found, office.title(found))


def sheet(tx: Transaction, person: Person, press: presses.Sheet, now: datetime, sheets: Sheets) -> Screen:
    if press.what == "journal":
        return tables.journal(sheets.journal(tx, person, now))
    found, lines = sheets.roster(tx, person, press.id, now)
    title = sheets.title(found)
    return (tables.attendance if press.what == "attendance" else tables.roster)(found, title, lines)


_COORDINATOR = Audience.COORDINATOR
ROUTES = (
    Route(Commanded("cohorts"), listed, who=_COORDINATOR),
    Route(Typed(groups.AWAITING_WORDS), written, who=_COORDINATOR),
    Route(Typed(groups.AWAITING_CAPACITY), typed_capacity, who=_COORDINATOR),
    Route(Pressed(presses.Groups), listed, who=_COORDINATOR),
    Route(Pressed(presses.New), new, who=_COORDINATOR),
    Route(Pressed(presses.Make), make, who=_COORDINATOR, effect=True),
    Route(Pressed(presses.Group), group, who=_COORDINATOR),
    Route(Pressed(presses.Publish), publish, who=_COORDINATOR, effect=True),
    Route(Pressed(presses.Discard), discard, who=_COORDINATOR, effect=True),
    Route(Pressed(presses.Edit), edit, who=_COORDINATOR),
    Route(Pressed(presses.Write), write, who=_COORDINATOR),
    Route(Pressed(presses.SetVenue), venue, who=_COORDINATOR, effect=True),
    Route(Pressed(presses.Trainers), trainers, who=_COORDINATOR),
    Route(Pressed(presses.SetTrainer), set_trainer, who=_COORDINATOR, effect=True),
    Route(Pressed(presses.Regions), regions, who=_COORDINATOR),
    Route(Pressed(presses.SetRegion), set_region, who=_COORDINATOR, effect=True),
    Route(Pressed(presses.Capacity), capacity, who=_COORDINATOR),
    Route(Pressed(presses.SetCapacity), set_capacity, who=_COORDINATOR, effect=True),
    Route(Pressed(presses.CallOff), call_off, who=_COORDINATOR),
    Route(Pressed(presses.CallOffNow), call_off_now, who=_COORDINATOR, effect=True),
    Route(Pressed(presses.Picture), draw, who=_COORDINATOR, effect=True),
    Route(Pressed(presses.Sheet), sheet, who=_COORDINATOR, effect=True),
)
