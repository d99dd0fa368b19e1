"""Which button of the team does what with an announcement."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, time, timedelta
from typing import Any

from bot.db.transaction import Transaction
from bot.features.broadcasts.domain.broadcast import Sheet, State
from bot.features.broadcasts.service.composing import Broadcasts
from bot.features.broadcasts.views import copies, presses, progress, sheets
from bot.features.people.domain import Person
from bot.features.people.service.people import People
from bot.features.reminders.service import Reminders
from bot.kernel.text import Text
from bot.telegram.deciding.routes import Audience, Commanded, Opened, Pressed, Route, Typed
from bot.telegram.shown.screens import Post, Screen

Parts = Sequence[Mapping[str, Any]]
CONFIRM = "announce"
"""What the second person's link begins with."""


def latest(tx: Transaction, person: Person, broadcasts: Broadcasts) -> Screen:
    return sheets.latest(broadcasts.latest(tx, person))


def new(tx: Transaction, person: Person, people: People, broadcasts: Broadcasts) -> Screen:
    broadcasts.latest(tx, person)
    return sheets.first_language(_codes(people))


def begin(
    tx: Transaction, person: Person, press: presses.Begin, now: datetime, broadcasts: Broadcasts
) -> Screen:
    sheet = broadcasts.begin(tx, person, now)
    return sheets.write(sheet.broadcast.id, press.language, written=False)


def card(
    tx: Transaction, person: Person, press: presses.Card, people: People, broadcasts: Broadcasts
) -> Screen:
    return _shown(tx, broadcasts.open(tx, person, press.id), people, broadcasts)


# ---- words and audience --------------------------------------------------------------------------


def texts(
    tx: Transaction, person: Person, press: presses.Texts, people: People, broadcasts: Broadcasts
) -> Screen:
    return sheets.texts(broadcasts.draft(tx, person, press.id), _codes(people))


def write(tx: Transaction, person: Person, press: presses.Write, broadcasts: Broadcasts) -> Screen:
    sheet = broadcasts.draft(tx, person, press.id)
    return sheets.write(press.id, press.language, written=press.language in sheet.languages)


def words(
    tx: Transaction, person: Person, album: Parts, now: datetime, people: People, broadcasts: Broadcasts
) -> Screen:
    id, language = presses.place_of(person.place, presses.Write)
    return _shown(tx, broadcasts.write(tx, person, int(id), language, album, now), people, broadcasts)


def drop(
    tx: Transaction,
    person: Person,
    press: presses.Drop,
    now: datetime,
    people: People,
    broadcasts: Broadcasts,
) -> Screen:
    sheet = broadcasts.drop(tx, person, press.id, press.language, now)
    return sheets.texts(sheet, _codes(people))


def whom(tx: Transaction, person: Person, press: presses.Whom, broadcasts: Broadcasts) -> Screen:
    return _filters(tx, broadcasts.draft(tx, person, press.id), broadcasts, press.page)


def values(tx: Transaction, person: Person, press: presses.Values, broadcasts: Broadcasts) -> Screen:
    sheet = broadcasts.draft(tx, person, press.id)
    return _values(tx, sheet, press.name, press.page, person.language, broadcasts)


def toggle(
    tx: Transaction, person: Person, press: presses.Toggle, now: datetime, broadcasts: Broadcasts
) -> Screen:
    sheet = broadcasts.toggle(tx, person, press.id, press.name, press.value, now)
    return _values(tx, sheet, press.name, press.page, person.language, broadcasts)


def everybody(
    tx: Transaction, person: Person, press: presses.Everybody, now: datetime, broadcasts: Broadcasts
) -> Screen:
    return _filters(tx, broadcasts.to_everybody(tx, person, press.id, now), broadcasts, 0)


def topics(tx: Transaction, person: Person, press: presses.Topics, broadcasts: Broadcasts) -> Screen:
    return sheets.topics(broadcasts.draft(tx, person, press.id).broadcast)


def set_topic(
    tx: Transaction,
    person: Person,
    press: presses.SetTopic,
    now: datetime,
    people: People,
    broadcasts: Broadcasts,
) -> Screen:
    return _shown(tx, broadcasts.set_topic(tx, person, press.id, press.topic, now), people, broadcasts)


# ---- seeing it before it goes --------------------------------------------------------------------


def preview(tx: Transaction, person: Person, press: presses.Preview, broadcasts: Broadcasts) -> list[Post]:
    sheet = broadcasts.open(tx, person, press.id)
    return [post for one in sheet.wordings for post in _sample(person.id, sheet, one.language, one.language)]


def sample(tx: Transaction, person: Person, press: presses.Sample, broadcasts: Broadcasts) -> list[Post]:
    return _sample(person.id, broadcasts.open(tx, person, press.id), person.language, None)


def check(tx: Transaction, person: Person, press: presses.Check, broadcasts: Broadcasts) -> Screen:
    sheet, count, found = broadcasts.check(tx, person, press.id)
    chosen = broadcasts.chosen(tx, sheet.broadcast)
    return sheets.check(sheet, count, found, chosen, broadcasts.alone_up_to)


def hurry(tx: Transaction, person: Person, press: presses.Hurry, broadcasts: Broadcasts) -> Screen:
    return sheets.hurry(broadcasts.draft(tx, person, press.id).broadcast.id)


def reason(tx: Transaction, person: Person, said: str, now: datetime, broadcasts: Broadcasts) -> Screen:
    id = int(presses.place_of(person.place, presses.Hurry)[0])
    broadcasts.hurry(tx, person, id, said, now)
    return check(tx, person, presses.Check(id=id), broadcasts)


def calm_down(
    tx: Transaction, person: Person, press: presses.CalmDown, now: datetime, broadcasts: Broadcasts
) -> Screen:
    broadcasts.calm_down(tx, person, press.id, now)
    return check(tx, person, presses.Check(id=press.id), broadcasts)


# ---- letting it go -------------------------------------------------------------------------------


def send(
    tx: Transaction,
    person: Person,
    press: presses.Send,
    now: datetime,
    people: People,
    broadcasts: Broadcasts,
) -> Screen:
    at = presses.instant(press.at) if press.at else now
    sheet = broadcasts.send(tx, person, press.id, press.revision, at, now)
    return _shown(tx, sheet, people, broadcasts)


def when(
    tx: Transaction,
    person: Person,
    press: presses.When,
    now: datetime,
    people: People,
    broadcasts: Broadcasts,
) -> Screen:
    broadcasts.draft(tx, person, press.id)
    return sheets.when(press.id, press.revision, _hours(person, now, people))


def hour(
    tx: Transaction,
    person: Person,
    said: str,
    now: datetime,
    people: People,
    reminders: Reminders,
    broadcasts: Broadcasts,
) -> Screen:
    id, revision = (int(part) for part in presses.place_of(person.place, presses.When))
    appointed = reminders.appoint(person, said, now)
    if appointed.at is None or appointed.doubt:
        return sheets.when(id, revision, _hours(person, now, people), appointed.doubt)
    return _shown(tx, broadcasts.send(tx, person, id, revision, appointed.at, now), people, broadcasts)


def second(tx: Transaction, person: Person, payload: str, broadcasts: Broadcasts) -> Screen:
    sheet = broadcasts.look_over(tx, person, payload)
    chosen = broadcasts.chosen(tx, sheet.broadcast)
    return progress.second(sheet, broadcasts.count(tx, sheet.broadcast), chosen)


def confirm(
    tx: Transaction, person: Person, press: presses.Confirm, now: datetime, broadcasts: Broadcasts
) -> list[Screen | Post]:
    one = broadcasts.confirm(tx, person, press.id, press.revision, now).broadcast
    return [progress.confirmed(one), _to(one.author_id, progress.was_confirmed(one))]


def decline(
    tx: Transaction, person: Person, press: presses.Decline, now: datetime, broadcasts: Broadcasts
) -> list[Screen | Post]:
    one = broadcasts.decline(tx, person, press.id, press.revision, now).broadcast
    return [progress.declined(one), _to(one.author_id, progress.was_declined(one))]


def take_up(
    tx: Transaction,
    person: Person,
    press: presses.TakeUp,
    now: datetime,
    people: People,
    broadcasts: Broadcasts,
) -> Screen:
    return _shown(tx, broadcasts.take_up(tx, person, press.id, now), people, broadcasts)


# ---- while it goes, and afterwards ---------------------------------------------------------------


def pause(
    tx: Transaction, person: Person, press: presses.Pause, now: datetime, broadcasts: Broadcasts
) -> Screen:
    return progress.under_way(broadcasts.pause(tx, person, press.id, now).broadcast)


def resume(
    tx: Transaction, person: Person, press: presses.Resume, now: datetime, broadcasts: Broadcasts
) -> Screen:
    return progress.under_way(broadcasts.resume(tx, person, press.id, now).broadcast)


def ask_cancel(tx: Transaction, person: Person, press: presses.AskCancel, broadcasts: Broadcasts) -> Screen:
    return progress.ask_cancel(broadcasts.open(tx, person, press.id).broadcast)


def cancel(
    tx: Transaction, person: Person, press: presses.Cancel, now: datetime, broadcasts: Broadcasts
) -> Screen:
    return progress.report(broadcasts.cancel(tx, person, press.id, now).broadcast)


def report(
    tx: Transaction, person: Person, press: presses.Report, now: datetime, broadcasts: Broadcasts
) -> Screen:
    one = broadcasts.open(tx, person, press.id).broadcast
    return progress.table(one, broadcasts.report(tx, person, press.id, now))


def mend(tx: Transaction, person: Person, press: presses.Mend, broadcasts: Broadcasts) -> Screen:
    return progress.mend_language(broadcasts.mendable(tx, person, press.id))


def reword(tx: Transaction, person: Person, press: presses.Reword, broadcasts: Broadcasts) -> Screen:
    return progress.reword(broadcasts.mendable(tx, person, press.id).broadcast.id, press.language)


def corrected(tx: Transaction, person: Person, album: Parts, now: datetime, broadcasts: Broadcasts) -> Screen:
    id, language = presses.place_of(person.place, presses.Reword)
    return progress.mending(broadcasts.correct(tx, person, int(id), language, album, now).broadcast)


def ask_recall(tx: Transaction, person: Person, press: presses.AskRecall, broadcasts: Broadcasts) -> Screen:
    return progress.ask_recall(broadcasts.mendable(tx, person, press.id).broadcast)


def recall(
    tx: Transaction, person: Person, press: presses.Recall, now: datetime, broadcasts: Broadcasts
) -> Screen:
    return progress.mending(broadcasts.recall(tx, person, press.id, now).broadcast)


# ---- what several of these show ------------------------------------------------------------------


def _shown(tx: Transaction, sheet: Sheet, people: People, broadcasts: Broadcasts) -> Screen:
    one = sheet.broadcast
    count = broadcasts.count(tx, one)
    if one.state is State.DRAFT:
        return sheets.draft(sheet, count, broadcasts.chosen(tx, one))
    return progress.shown(sheet, people.link(f"{CONFIRM}_{broadcasts.token(one)}"), count)


def _filters(tx: Transaction, sheet: Sheet, broadcasts: Broadcasts, page: int) -> Screen:
    one = sheet.broadcast
    names, chosen = tuple(broadcasts.crowd.filters), broadcasts.chosen(tx, one)
    return sheets.filters(one, broadcasts.count(tx, one), names, chosen, page)


def _values(
    tx: Transaction, sheet: Sheet, name: str, page: int, language: str, broadcasts: Broadcasts
) -> Screen:
    one = sheet.broadcast
    choices = broadcasts.crowd.choices(tx, name, one.audience, language)
    return sheets.values(one, broadcasts.count(tx, one), name, choices, page)


def _sample(person_id: int, sheet: Sheet, language: str, titled: str | None) -> list[Post]:
    """Give one copy as its readers see it, under a line that says who they are."""
    wording, topic = sheet.wording_for(language), sheet.broadcast.topic
    if wording is None:
        return []
    title = [_to(person_id, sheets.sample_title(titled))] if titled else []
    below = [Post(person_id, copies.below_album(topic), language=language)] if wording.is_album else []
    return [*title, Post(person_id, copies.copy(wording, topic), language=language), *below]


def _to(person_id: int, screen: Screen) -> Post:
    return Post(person_id, screen, person_id=person_id)


def _codes(people: People) -> list[str]:
    return [one.code for one in people.languages_spoken]


def _hours(person: Person, now: datetime, people: People) -> list[tuple[Text, datetime]]:
    """Offer this evening and the next two mornings, as the clock on the wall shows them."""
    local = now.astimezone(people.zone_of(person))
    days = [(0, time(18)), (1, time(10)), (1, time(18)), (2, time(10))]
    hours = [
        datetime.combine(local.date() + timedelta(days=ahead), at, local.tzinfo).astimezone(now.tzinfo)
        for ahead, at in days
    ]
    return progress.offered_hours(now, hours)


def _staff(on: Commanded | Pressed | Typed | Opened, do: Any, *, effect: bool = False) -> Route:
    return Route(on, do, who=Audience.STAFF, effect=effect)


ROUTES = (
    _staff(Commanded("broadcast"), latest),
    _staff(Opened(CONFIRM), second),
    _staff(Typed(sheets.AWAITING_WORDS), words),
    _staff(Typed(sheets.AWAITING_HOUR), hour),
    _staff(Typed(sheets.AWAITING_REASON), reason),
    _staff(Typed(sheets.AWAITING_CORRECTION), corrected),
    _staff(Pressed(presses.Latest), latest),
    _staff(Pressed(presses.New), new),
    _staff(Pressed(presses.Begin), begin, effect=True),
    _staff(Pressed(presses.Card), card),
    _staff(Pressed(presses.Texts), texts),
    _staff(Pressed(presses.Write), write),
    _staff(Pressed(presses.Drop), drop, effect=True),
    _staff(Pressed(presses.Whom), whom),
    _staff(Pressed(presses.Values), values),
    _staff(Pressed(presses.Toggle), toggle, effect=True),
    _staff(Pressed(presses.Everybody), everybody, effect=True),
    _staff(Pressed(presses.Topics), topics),
    _staff(Pressed(presses.SetTopic), set_topic, effect=True),
    _staff(Pressed(presses.Preview), preview, effect=True),
    _staff(Pressed(presses.Sample), sample, effect=True),
    _staff(Pressed(presses.Check), check),
    _staff(Pressed(presses.Hurry), hurry),
    _staff(Pressed(presses.CalmDown), calm_down, effect=True),
    _staff(Pressed(presses.Send), send, effect=True),
    _staff(Pressed(presses.When), when),
    _staff(Pressed(presses.TakeUp), take_up, effect=True),
    _staff(Pressed(presses.Confirm), confirm, effect=True),
    _staff(Pressed(presses.Decline), decline, effect=True),
    _staff(Pressed(presses.Pause), pause, effect=True),
    _staff(Pressed(presses.Resume), resume, effect=True),
    _staff(Pressed(presses.AskCancel), ask_cancel),
    _staff(Pressed(presses.Cancel), cancel, effect=True),
    _staff(Pressed(presses.Report), report, effect=True),
    _staff(Pressed(presses.Mend), mend),
    _staff(Pressed(presses.Reword), reword),
    _staff(Pressed(presses.AskRecall), ask_recall),
    _staff(Pressed(presses.Recall), recall, effect=True),
)
