"""What consultants press about their hours and about who comes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time

from bot.db.transaction import Transaction
from bot.features.consultations.domain.hours import LENGTHS, Pattern
from bot.features.consultations.service.opening import Opening
from bot.features.consultations.service.practice import Practice
from bot.features.consultations.views import desk as views
from bot.features.consultations.views import presses
from bot.features.consultations.views.news import posts
from bot.features.people.domain import Person
from bot.features.people.service.people import People
from bot.kernel.errors import Refused
from bot.kernel.text import Text
from bot.telegram.deciding.routes import Audience, Commanded, Pressed, Route, Typed
from bot.telegram.shown.screens import Go, Post, Screen

Answers = Sequence[Screen | Post | Go]


def desk(
    tx: Transaction,
    person: Person,
    now: datetime,
    opening: Opening,
    people: People,
    press: presses.Desk | None,
) -> Screen:
    one, hours = opening.desk(tx, person, now)
    return views.desk(one, hours, press.page if press else 0, people.zone_of(person))


def compose(
    tx: Transaction,
    person: Person,
    press: presses.Compose,
    now: datetime,
    practice: Practice,
    people: People,
) -> Screen:
    practice.consultant(tx, person)
    languages = [one.code for one in people.languages_spoken]
    if press.language not in languages:
        press = press.model_copy(update={"language": person.language})
    if press.minutes not in LENGTHS or (press.day and press.at and not _when(press.day, press.at)):
        raise Refused(Text("consultations-hours-wrong"))
    return views.compose(press, languages, people.today(person, now))


def _when(day: int, at: int) -> tuple[date, time] | None:
    """Read day and time of a button; None for what is none (a forged press)."""
    try:
        return date(day // 10000, day // 100 % 100, day % 100), time(at // 100, at % 100)
    except ValueError:
        return None


def open_hours(
    tx: Transaction, person: Person, press: presses.Open, now: datetime, opening: Opening, practice: Practice
) -> Answers:
    found = _when(press.day, press.at)
    if found is None:
        raise Refused(Text("consultations-hours-wrong"))
    pattern = Pattern(
        *found, press.minutes, press.count, press.language, press.venue, press.whom, press.weekly
    )
    count, news = opening.open(tx, person, pattern, now)
    one = practice.consultant(tx, person)
    note = Text("consultations-opened", count=count)
    screen = views.opened(count) if one.ways.to(press.venue) else views.way(press.venue, one, note)
    return [screen, *posts(news)]


def slot(tx: Transaction, person: Person, press: presses.Slot, opening: Opening, people: People) -> Screen:
    return views.slot(opening.hour(tx, person, press.id), people.zone_of(person))


def close(tx: Transaction, person: Person, press: presses.Close, opening: Opening) -> Go:
    opening.close(tx, person, press.id)
    return Go(presses.Desk())


def patterns(tx: Transaction, person: Person, opening: Opening) -> Screen:
    return views.patterns(opening.patterns(tx, person))


def end_pattern(
    tx: Transaction, person: Person, press: presses.EndPattern, now: datetime, opening: Opening
) -> Screen:
    left = opening.end_pattern(tx, person, press.id, now)
    return views.patterns(opening.patterns(tx, person), Text("consultations-ended", count=left))


def way(tx: Transaction, person: Person, press: presses.Ways, practice: Practice) -> Screen:
    return views.way(press.venue, practice.consultant(tx, person))


def typed_way(
    tx: Transaction, person: Person, said: str | None, opening: Opening, practice: Practice
) -> Screen | Go:
    press = presses.read(person.place, presses.Ways)
    if press is None:
        return Go(presses.Desk())
    try:
        opening.set_way(tx, person, press.venue, said or "")
    except Refused as refused:
        return views.way(press.venue, practice.consultant(tx, person), refused.reason)
    return Go(presses.Desk())


# ---- who comes ------------------------------------------------------------------------------------


def visit(
    tx: Transaction, person: Person, press: presses.Visit, now: datetime, opening: Opening, people: People
) -> Screen:
    return views.visit(opening.visit(tx, person, press.id, now), people.zone_of(person), now)


def settle(tx: Transaction, person: Person, press: presses.Settle, now: datetime, opening: Opening) -> Go:
    opening.settle(tx, person, press.id, now, came=press.came)
    return Go(presses.Visit(id=press.id))


def note(
    tx: Transaction, person: Person, press: presses.WriteNote, now: datetime, opening: Opening
) -> Screen:
    opening.visit(tx, person, press.id, now)
    return views.note(press.id)


def noted(tx: Transaction, person: Person, said: str | None, now: datetime, opening: Opening) -> Screen | Go:
    press = presses.read(person.place, presses.WriteNote)
    if press is None:
        return Go(presses.Desk())
    try:
        opening.write_note(tx, person, press.id, said or "", now)
    except Refused as refused:
        return views.note(press.id, refused.reason)
    return Go(presses.Visit(id=press.id))


def call_off(
    tx: Transaction,
    person: Person,
    press: presses.CallOff,
    now: datetime,
    opening: Opening,
    people: People,
) -> Screen:
    return views.call_off(opening.visit(tx, person, press.id, now), people.zone_of(person))


def call_off_now(
    tx: Transaction, person: Person, press: presses.CallOffNow, now: datetime, opening: Opening
) -> Answers:
    return [Go(presses.Desk()), *posts(opening.call_off(tx, person, press.id, now))]


_STAFF = Audience.STAFF
ROUTES = (
    Route(Commanded("hours"), desk, who=_STAFF),
    Route(Typed(views.AWAITING_WAY), typed_way, who=_STAFF),
    Route(Typed(views.AWAITING_NOTE), noted, who=_STAFF),
    Route(Pressed(presses.Desk), desk, who=_STAFF),
    Route(Pressed(presses.Compose), compose, who=_STAFF),
    Route(Pressed(presses.Open), open_hours, who=_STAFF, effect=True),
    Route(Pressed(presses.Slot), slot, who=_STAFF),
    Route(Pressed(presses.Close), close, who=_STAFF, effect=True),
    Route(Pressed(presses.Patterns), patterns, who=_STAFF),
    Route(Pressed(presses.EndPattern), end_pattern, who=_STAFF, effect=True),
    Route(Pressed(presses.Ways), way, who=_STAFF),
    Route(Pressed(presses.Visit), visit, who=_STAFF),
    Route(Pressed(presses.Settle), settle, who=_STAFF, effect=True),
    Route(Pressed(presses.WriteNote), note, who=_STAFF),
    Route(Pressed(presses.CallOff), call_off, who=_STAFF),
    Route(Pressed(presses.CallOffNow), call_off_now, who=_STAFF, effect=True),
)
