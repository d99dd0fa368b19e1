"""What the team presses and writes about proposals."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TypeVar

from aiogram.filters.callback_data import CallbackData

from bot.db.transaction import Transaction
from bot.features.people.domain import Person
from bot.features.people.service.people import People
from bot.features.proposals import views
from bot.features.proposals.domain import Matter
from bot.features.proposals.service import Proposals
from bot.kernel.errors import Refused
from bot.telegram.deciding.routes import Audience, Commanded, Pressed, Route, Typed
from bot.telegram.shown.screens import Go, Post, Screen

Answers = Sequence[Screen | Post | Go]
P = TypeVar("P", bound=CallbackData)


def listed(tx: Transaction, person: Person, proposals: Proposals, press: views.Listed | None) -> Screen:
    found = proposals.listed(tx, person)
    return views.listed(found, _first_words(tx, person, proposals, found), press.page if press else 0)


def _first_words(
    tx: Transaction, person: Person, proposals: Proposals, found: Sequence[tuple[Matter, int]]
) -> dict[int, str]:
    alike = {one.id: proposals.matter(tx, person, one.id)[1] for one, _ in found}
    return {id: many[0].words for id, many in alike.items() if many}


def matter(tx: Transaction, person: Person, press: views.Open, proposals: Proposals) -> Screen:
    return views.matter(*proposals.matter(tx, person, press.id))


def reply(tx: Transaction, person: Person, press: views.Reply, proposals: Proposals) -> Screen:
    return views.reply(proposals.matter(tx, person, press.id)[0].id)


def replied(
    tx: Transaction, person: Person, said: str | None, now: datetime, proposals: Proposals
) -> Screen | Go | Answers:
    press = _read(person.place, views.Reply)
    if press is None:
        return Go(views.Listed())
    try:
        told = proposals.reply(tx, person, press.id, said or "", now)
    except Refused as refused:
        return views.reply(press.id, refused.reason)
    return [Go(views.Open(id=press.id)), *views.posts(told)]


def merge_with(tx: Transaction, person: Person, press: views.MergeWith, proposals: Proposals) -> Screen:
    others = [pair for pair in proposals.listed(tx, person) if pair[0].id != press.id]
    words = _first_words(tx, person, proposals, others)
    return views.merge_with(press.id, others, words, press.page)


def merge(
    tx: Transaction, person: Person, press: views.Merge, now: datetime, proposals: Proposals
) -> Answers:
    told = proposals.merge(tx, person, press.id, press.into, now)
    return [Go(views.Open(id=press.into)), *views.posts(told)]


def wording(
    tx: Transaction, person: Person, press: views.Wording, proposals: Proposals, people: People
) -> Screen:
    found, _ = proposals.matter(tx, person, press.id)
    return views.wording(found, [one.code for one in people.languages_spoken], person.id)


def write(
    tx: Transaction, person: Person, press: views.Write, proposals: Proposals, people: People
) -> Screen:
    proposals.matter(tx, person, press.id)
    return views.write(press.id, people.languages_spoken[press.language].code)


def written(
    tx: Transaction, person: Person, said: str | None, now: datetime, proposals: Proposals, people: People
) -> Screen | Go:
    press = _read(person.place, views.Write)
    if press is None:
        return Go(views.Listed())
    try:
        found = proposals.write(tx, person, press.id, press.language, said or "", now)
    except Refused as refused:
        return views.write(press.id, press.language, refused.reason)
    missing = found.missing([one.code for one in people.languages_spoken])
    return views.write(press.id, missing[0]) if missing else Go(views.Wording(id=press.id))


def ask_reader(
    tx: Transaction, person: Person, press: views.AskReader, now: datetime, proposals: Proposals
) -> Answers:
    told = proposals.ask_reader(tx, person, press.id, now)
    return [Go(views.Wording(id=press.id)), *views.posts(told)]


def publish(
    tx: Transaction, person: Person, press: views.Publish, now: datetime, proposals: Proposals
) -> Answers:
    told = proposals.publish(tx, person, press.id, now)
    return [Go(views.Wording(id=press.id)), *views.posts(told)]


def take_back(
    tx: Transaction, person: Person, press: views.TakeBack, now: datetime, proposals: Proposals
) -> Go:
    proposals.take_back(tx, person, press.id, now)
    return Go(views.Wording(id=press.id))


def _read(place: str | None, kind: type[P]) -> P | None:
    try:
        return kind.unpack(place or "")
    except (TypeError, ValueError):
        return None


_TEAM = Audience.CASEWORK
ROUTES = (
    Route(Commanded("proposals"), listed, who=_TEAM),
    Route(Typed(views.AWAITING_REPLY), replied, who=_TEAM),
    Route(Typed(views.AWAITING_WORDING), written, who=_TEAM),
    Route(Pressed(views.Listed), listed, who=_TEAM),
    Route(Pressed(views.Open), matter, who=_TEAM),
    Route(Pressed(views.Reply), reply, who=_TEAM),
    Route(Pressed(views.MergeWith), merge_with, who=_TEAM),
    Route(Pressed(views.Merge), merge, who=_TEAM, effect=True),
    Route(Pressed(views.Wording), wording, who=_TEAM),
    Route(Pressed(views.Write), write, who=_TEAM),
    Route(Pressed(views.AskReader), ask_reader, who=_TEAM, effect=True),
    Route(Pressed(views.Publish), publish, who=_TEAM, effect=True),
    Route(Pressed(views.TakeBack), take_back, who=_TEAM, effect=True),
)
