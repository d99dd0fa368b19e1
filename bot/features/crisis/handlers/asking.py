"""Who asks: what she presses and sends."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.db.transaction import Transaction
from bot.features.crisis.domain.case import Kind, Spot
from bot.features.crisis.domain.numbers import numbers
from bot.features.crisis.domain.received import Received, arriving, emoji
from bot.features.crisis.service.asking import Asking
from bot.features.crisis.service.board import Board
from bot.features.crisis.service.deciding import Deciding
from bot.features.crisis.service.discretion import Discretion
from bot.features.crisis.service.following import FollowUp
from bot.features.crisis.service.relay import Relay
from bot.features.crisis.views import asking as views
from bot.features.crisis.views import presses
from bot.features.crisis.views.posts import posts
from bot.features.people.domain import Person
from bot.kernel.text import Text
from bot.telegram.deciding.routes import Answer, Happened, Pressed, Route, Typed
from bot.telegram.shown.acts import Delete, Media, React
from bot.telegram.shown.screens import AskPerson, Go, Home, Post, Screen, Then
from bot.telegram.updates import Where

ARRIVED = "\N{OK HAND SIGN}"
Raw = Sequence[Mapping[str, Any]]


def need(
    tx: Transaction, person: Person, press: presses.Need, now: datetime, asking: Asking, board: Board
) -> Sequence[Answer]:
    received = asking.choose(tx, person, press.situation, now, minor=press.young)
    return _answer(tx, person, received, asking, board)


def request(
    tx: Transaction, person: Person, album: Raw, now: datetime, asking: Asking, board: Board
) -> Sequence[Answer]:
    young = person.awaiting == views.YOUNG_REQUEST
    received = asking.receive(tx, person, arriving(album), Kind.CRISIS, now, minor=young)
    return _answer(tx, person, received, asking, board, album)


def question(
    tx: Transaction, person: Person, album: Raw, now: datetime, asking: Asking, board: Board
) -> Sequence[Answer]:
    received = asking.receive(tx, person, arriving(album), Kind.QUESTION, now, origin=person.place)
    return _answer(tx, person, received, asking, board, album)


def ask(tx: Transaction, person: Person, asking: Asking) -> Screen:
    return views.talk(asking.current(tx, person, Kind.QUESTION), Kind.QUESTION)


def talk(tx: Transaction, person: Person, press: presses.Talk, asking: Asking) -> Screen:
    kind = Kind(press.kind) if press.kind in set(Kind) else Kind.CRISIS
    return views.talk(asking.shown(tx, person), kind)


def send_this(
    tx: Transaction, person: Person, press: presses.SendThis, now: datetime, asking: Asking, board: Board
) -> Sequence[Answer]:
    kind = Kind(press.kind) if press.kind in set(Kind) else Kind.CRISIS
    received = asking.send_draft(tx, person, kind, now)
    return _answer(tx, person, received, asking, board)


def seen_by(
    tx: Transaction, person: Person, press: presses.SeenBy, asking: Asking, discretion: Discretion
) -> Screen:
    discretion.say_who_sees(tx, person, press.whom)
    return views.seen_by(asking.current(tx, person), only_me=press.whom == "only-me")


def typed_code_word(
    tx: Transaction, person: Person, said: str | None, where: Where, discretion: Discretion
) -> Sequence[Answer]:
    """Take a code word; what she typed must not stand there."""
    known = discretion.set_code(tx, person, said or "")
    gone = Post(person.id, Delete((where.message_id or 0,)), person_id=person.id)
    return [views.code_known() if known else views.code_word(again=True), gone]


def safe_time(tx: Transaction, person: Person, press: presses.SafeTime, discretion: Discretion) -> Screen:
    return views.safe_time(discretion.agree_hours(tx, person, press.choice).hours)


def ask_later(tx: Transaction, person: Person, press: presses.AskLater, following: FollowUp) -> Screen:
    following.agree(tx, person, press.case, agreed=press.agreed)
    return views.thanked(Text("crisis-asked-later") if press.agreed else Text("crisis-asked-never"))


def is_well(
    tx: Transaction, person: Person, press: presses.IsWell, now: datetime, following: FollowUp, board: Board
) -> Sequence[Answer]:
    told = following.is_well(tx, person, press.case, now)
    return [views.thanked(Text("crisis-glad")), *posts(told, board.desk(tx))]


def help_again(
    tx: Transaction,
    person: Person,
    press: presses.HelpAgain,
    now: datetime,
    following: FollowUp,
    asking: Asking,
    board: Board,
) -> Sequence[Answer]:
    return _answer(tx, person, following.needs_help(tx, person, press.case, now), asking, board)


def refer(
    tx: Transaction, person: Person, press: presses.Refer, now: datetime, deciding: Deciding, board: Board
) -> Sequence[Answer]:
    told = deciding.answer(tx, person, press.entry, now, agreed=press.agreed)
    said = Text("crisis-refer-yes") if press.agreed else Text("crisis-refer-no")
    return [views.thanked(said), *posts(told, board.desk(tx))]


def unfold(
    tx: Transaction,
    person: Person,
    press: presses.Unfold,
    where: Where,
    now: datetime,
    asking: Asking,
    board: Board,
) -> Sequence[Answer]:
    case, entry, notices = asking.unfold(tx, person, press.entry, where.message_id, now)
    shown: list[Answer] = [views.unfolded(case, entry), *posts(notices, board.desk(tx))]
    if entry.item.file_id is not None:
        media = Media(entry.item.kind, entry.item.file_id, entities=entry.item.entities)
        then = Then("crisis-opened-file", {"entry": entry.id})
        shown.append(Post(person.id, media, person_id=person.id, silent=True, then=then))
    return shown


def fold(tx: Transaction, person: Person, press: presses.Fold, asking: Asking) -> Screen:
    return views.folded(asking.fold(tx, person, press.entry).id)


def back(tx: Transaction, person: Person, press: presses.Back, asking: Asking) -> Go:
    return Go(asking.way_back(tx, person, press.case) or Home())


def edited(
    tx: Transaction,
    person: Person,
    where: Where,
    album: Raw,
    now: datetime,
    asking: Asking,
    relay: Relay,
    board: Board,
) -> Sequence[Answer]:
    (changed,) = arriving(album)
    hers = asking.edited(tx, person, changed, now)
    return posts(hers or relay.edited(tx, person, Spot(where.chat_id), changed, now), board.desk(tx))


def reacted(
    tx: Transaction, person: Person, where: Where, album: Raw, asking: Asking, relay: Relay, board: Board
) -> Sequence[Answer]:
    number, sign = where.message_id or 0, emoji(album)
    hers = asking.reacted(tx, person, number, sign)
    return posts(hers or relay.reacted(tx, person, Spot(where.chat_id), number, sign), board.desk(tx))


def anywhere(
    tx: Transaction,
    person: Person,
    where: Where,
    album: Raw,
    now: datetime,
    asking: Asking,
    relay: Relay,
    board: Board,
) -> Sequence[Answer] | None:
    """Take words nobody waited for, if they belong to a talk with the team; None when they do not.

    What nobody takes is kept for an hour, so that it can be sent to the team in one press.
    """
    came = arriving(album)
    written = relay.said(tx, person, Spot(person.id), came, now) if where.reply_to else None
    if written is not None:
        return posts(written, board.desk(tx))
    case = asking.answers(tx, person, where.reply_to)
    if case is None:
        asking.keep_draft(tx, person, came, now)
        return None
    received = asking.receive(tx, person, came, case.kind, now)
    return _answer(tx, person, received, asking, board, album)


def _answer(
    tx: Transaction, person: Person, received: Received, asking: Asking, board: Board, album: Raw = ()
) -> list[Answer]:
    """A new request is answered by a screen; what follows in it only by a small sign that it arrived."""
    sent = posts(received.notices, board.desk(tx))
    if album and not received.is_new and received.reached:
        number = arriving(album)[0].message_id
        return [*sent, Post(person.id, React(number, ARRIVED), person_id=person.id)]
    return [views.delivered(received, numbers(asking.countries(person.country))), *sent]


ROUTES = (
    Route(Pressed(presses.Need), need, effect=True),
    Route(Typed(views.REQUEST, reaches_people=True), request),
    Route(Typed(views.YOUNG_REQUEST, reaches_people=True), request),
    Route(Typed(views.QUESTION, reaches_people=True), question),
    Route(Pressed(AskPerson), ask),
    Route(Pressed(presses.Talk), talk),
    Route(Pressed(presses.SendThis), send_this, effect=True),
    Route(Pressed(presses.SeenBy), seen_by, effect=True),
    Route(Pressed(presses.Careful), views.careful),
    Route(Pressed(presses.CodeWord), views.code_word_wanted),
    Route(Typed(views.CODE_WORD), typed_code_word),
    Route(Pressed(presses.SafeTimes), views.safe_times),
    Route(Pressed(presses.SafeTime), safe_time, effect=True),
    Route(Pressed(presses.AskLater), ask_later, effect=True),
    Route(Pressed(presses.IsWell), is_well, effect=True),
    Route(Pressed(presses.HelpAgain), help_again, effect=True),
    Route(Pressed(presses.Refer), refer, effect=True),
    Route(Pressed(presses.Unfold), unfold),
    Route(Pressed(presses.Fold), fold),
    Route(Pressed(presses.Back), back),
    Route(Happened("edited_message"), edited),
    Route(Happened("message_reaction"), reacted),
)
