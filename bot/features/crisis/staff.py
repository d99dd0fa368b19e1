"""The people who answer: what they press and write about a case, in the forum and in private talks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.db.transaction import Transaction
from bot.features.crisis.domain.case import Spot
from bot.features.crisis.domain.received import arriving, emoji, without_command
from bot.features.crisis.service.answering import Answering
from bot.features.crisis.service.board import Board
from bot.features.crisis.service.deciding import Deciding
from bot.features.crisis.service.drilling import Drilling
from bot.features.crisis.service.relay import Relay
from bot.features.crisis.views import presses, team
from bot.features.crisis.views.posts import posts
from bot.features.people.domain import Person, first_name
from bot.kernel.text import Text
from bot.telegram.deciding.routes import (
    Answer,
    Audience,
    Commanded,
    Happened,
    Pressed,
    Route,
    Said,
    SaidAnonymously,
)
from bot.telegram.shown.acts import Copy, Redraw
from bot.telegram.shown.screens import Post, Screen
from bot.telegram.updates import Place, Where

Raw = Sequence[Mapping[str, Any]]
Posts = Sequence[Answer]


def take(
    tx: Transaction,
    person: Person,
    press: presses.Take,
    album: Raw,
    now: datetime,
    answering: Answering,
    board: Board,
) -> Posts:
    answering.meet(tx, person, first_name(album))
    return posts(answering.take(tx, person, press.case, now), board.desk(tx))


def card(
    tx: Transaction, person: Person, press: presses.Card, now: datetime, answering: Answering, board: Board
) -> Posts:
    return posts(answering.card(tx, person, press.case, now), board.desk(tx))


def more(
    tx: Transaction,
    person: Person,
    press: presses.More,
    where: Where,
    now: datetime,
    answering: Answering,
    board: Board,
) -> Posts:
    facts = board.facts(tx, answering.case_for(tx, person, press.case, now))
    return _redrawn(where, team.menu(facts), board)


def weighing(
    tx: Transaction,
    person: Person,
    press: presses.Weighing,
    where: Where,
    now: datetime,
    answering: Answering,
    board: Board,
) -> Posts:
    facts = board.facts(tx, answering.case_for(tx, person, press.case, now))
    return _redrawn(where, team.severities(facts, tuple(board.severities.levels)), board)


def weigh(
    tx: Transaction, person: Person, press: presses.Weigh, now: datetime, answering: Answering, board: Board
) -> Posts:
    return posts(answering.set_severity(tx, person, press.case, press.severity, now), board.desk(tx))


def make_crisis(
    tx: Transaction,
    person: Person,
    press: presses.MakeCrisis,
    now: datetime,
    answering: Answering,
    board: Board,
) -> Posts:
    return posts(answering.make_crisis(tx, person, press.case, now), board.desk(tx))


def closing(
    tx: Transaction,
    person: Person,
    press: presses.Closing,
    where: Where,
    now: datetime,
    answering: Answering,
    board: Board,
) -> Posts:
    facts = board.facts(tx, answering.case_for(tx, person, press.case, now))
    known = answering.outcomes(tx, person, press.case, now)
    return _redrawn(where, team.outcomes(facts, known), board)


def close(
    tx: Transaction, person: Person, press: presses.Close, now: datetime, answering: Answering, board: Board
) -> Posts:
    return posts(answering.close(tx, person, press.case, press.outcome, now), board.desk(tx))


def reopen(
    tx: Transaction, person: Person, press: presses.Reopen, now: datetime, answering: Answering, board: Board
) -> Posts:
    return posts(answering.reopen(tx, person, press.case, now), board.desk(tx))


def giving(
    tx: Transaction,
    person: Person,
    press: presses.Giving,
    where: Where,
    now: datetime,
    answering: Answering,
    board: Board,
) -> Posts:
    found = answering.colleagues(tx, person, press.case, now)
    facts = board.facts(tx, answering.case_for(tx, person, press.case, now))
    return _redrawn(where, team.colleagues(facts, found), board)


def give(
    tx: Transaction, person: Person, press: presses.Give, now: datetime, answering: Answering, board: Board
) -> Posts:
    return posts(answering.hand_over(tx, person, press.case, press.to, now), board.desk(tx))


def release(
    tx: Transaction, person: Person, press: presses.Release, now: datetime, answering: Answering, board: Board
) -> Posts:
    return posts(answering.release(tx, person, press.case, now), board.desk(tx))


def replies(
    tx: Transaction,
    person: Person,
    press: presses.Replies,
    where: Where,
    now: datetime,
    answering: Answering,
    board: Board,
) -> Posts:
    facts = board.facts(tx, answering.case_for(tx, person, press.case, now))
    return _redrawn(where, team.replies(facts, board.severities.canned), board)


def canned(
    tx: Transaction, person: Person, press: presses.Reply, now: datetime, relay: Relay, board: Board
) -> Posts:
    return posts(relay.canned(tx, person, press.case, press.key, now), board.desk(tx))


def stop(
    tx: Transaction, person: Person, press: presses.Stop, now: datetime, relay: Relay, board: Board
) -> Posts:
    return posts(relay.stop(tx, person, press.entry, now), board.desk(tx))


def withdraw(
    tx: Transaction, person: Person, press: presses.Withdraw, now: datetime, relay: Relay, board: Board
) -> Posts:
    return posts(relay.withdraw(tx, person, press.entry, now), board.desk(tx))


def reveal(press: presses.Reveal, where: Where, board: Board) -> Posts:
    return _redrawn(where, team.reasons(press.entry), board)


def reveal_for(
    tx: Transaction,
    person: Person,
    press: presses.RevealFor,
    where: Where,
    now: datetime,
    relay: Relay,
    board: Board,
) -> Posts:
    case, entry, message_id = relay.reveal(tx, person, press.entry, press.reason, now)
    named = board.is_shared(Spot(where.chat_id, where.thread_id))
    act = Copy(case.person_id or 0, message_id) if message_id else team.revealed(entry)
    shown = Post(person.id, act, person_id=person.id)
    return [shown, *_redrawn(where, team.hidden(case, entry, named=named), board)]


def said(
    tx: Transaction, person: Person, where: Where, album: Raw, now: datetime, relay: Relay, board: Board
) -> Posts:
    spot = Spot(where.chat_id, where.thread_id)
    return posts(relay.said(tx, person, spot, arriving(album), now) or (), board.desk(tx))


def replied(
    tx: Transaction, person: Person, where: Where, album: Raw, now: datetime, relay: Relay, board: Board
) -> Posts:
    spot = Spot(where.chat_id, where.thread_id)
    written = relay.said(tx, person, spot, without_command(arriving(album)), now, reply=True)
    return posts(written or (), board.desk(tx))


def edited(
    tx: Transaction, person: Person, where: Where, album: Raw, now: datetime, relay: Relay, board: Board
) -> Posts:
    spot, (changed,) = Spot(where.chat_id, where.thread_id), arriving(album)
    return posts(relay.edited(tx, person, spot, changed, now), board.desk(tx))


def reacted(tx: Transaction, person: Person, where: Where, album: Raw, relay: Relay, board: Board) -> Posts:
    spot = Spot(where.chat_id, where.thread_id)
    return posts(relay.reacted(tx, person, spot, where.message_id or 0, emoji(album)), board.desk(tx))


def anonymous(where: Where, board: Board) -> Posts:
    """Nobody can tell who wrote in the group's name, so nothing of it is a reply or a note."""
    screen = Screen(Text("crisis-team-anonymous"))
    return [
        Post(
            where.chat_id,
            screen,
            language=board.language,
            thread_id=where.thread_id,
            reply_to=where.message_id,
        )
    ]


# ---- what nobody decides alone ---------------------------------------------------------------------------


def refer(
    tx: Transaction,
    person: Person,
    where: Where,
    command: str,
    now: datetime,
    deciding: Deciding,
    board: Board,
) -> Posts:
    spot = Spot(where.chat_id, where.thread_id)
    return posts(deciding.propose(tx, person, spot, command, now), board.desk(tx))


def override(
    tx: Transaction,
    person: Person,
    where: Where,
    command: str,
    now: datetime,
    deciding: Deciding,
    board: Board,
) -> Posts:
    spot = Spot(where.chat_id, where.thread_id)
    asked = deciding.override(tx, person, spot, command, now)
    return [Screen(Text("crisis-second-asked")), *posts(asked, board.desk(tx))]


def duties(
    tx: Transaction,
    person: Person,
    press: presses.Duties,
    where: Where,
    now: datetime,
    answering: Answering,
    board: Board,
) -> Posts:
    return _redrawn(where, team.duties(press.case, answering.duties(tx, person, press.case, now)), board)


def owe(
    tx: Transaction, person: Person, press: presses.Owe, now: datetime, answering: Answering, board: Board
) -> Posts:
    told = answering.owe(tx, person, press.case, press.key, now, done=press.done)
    return posts(told, board.desk(tx))


def erasing(
    tx: Transaction,
    person: Person,
    press: presses.Erasing,
    where: Where,
    now: datetime,
    answering: Answering,
    board: Board,
) -> Posts:
    facts = board.facts(tx, answering.case_for(tx, person, press.case, now))
    return _redrawn(where, team.erasing(facts), board)


def erase(
    tx: Transaction,
    person: Person,
    press: presses.Erase,
    where: Where,
    now: datetime,
    deciding: Deciding,
    board: Board,
) -> Posts:
    asked = deciding.erase(tx, person, press.case, now)
    return [*_redrawn(where, Screen(Text("crisis-second-asked")), board), *posts(asked, board.desk(tx))]


def second(
    tx: Transaction, person: Person, press: presses.Second, now: datetime, deciding: Deciding, board: Board
) -> Posts:
    what, notices = deciding.confirm(tx, person, press.decision, now)
    return [team.agreed(what), *posts(notices, board.desk(tx))]


# ---- does the path hold? ------------------------------------------------------------------------------


def drill(tx: Transaction, person: Person, drilling: Drilling) -> Screen:
    return team.drill(drilling.planned(tx, person))


def begin_drill(tx: Transaction, person: Person, now: datetime, drilling: Drilling, board: Board) -> Posts:
    case, notices = drilling.begin(tx, person, now)
    return [team.drill_begun(case), *posts(notices, board.desk(tx))]


def weekly_drill(
    tx: Transaction, person: Person, press: presses.WeeklyDrill, now: datetime, drilling: Drilling
) -> Screen:
    return team.drill(drilling.weekly(tx, person, now, wanted=press.wanted))


def _redrawn(where: Where, screen: Screen, board: Board) -> Posts:
    """Draw the pressed message anew: in the forum in its language, in a private talk in the person's own."""
    if where.place is Place.PRIVATE:
        return [screen]
    act = Redraw(where.message_id or 0, screen)
    return [Post(where.chat_id, act, language=board.language, thread_id=where.thread_id)]


_BOTH = Place.PRIVATE | Place.FORUM
_TEAM = Audience.CASEWORK

ROUTES = (
    Route(Pressed(presses.Take), take, _BOTH, _TEAM, effect=True),
    Route(Pressed(presses.Card), card, _BOTH, _TEAM),
    Route(Pressed(presses.More), more, _BOTH, _TEAM),
    Route(Pressed(presses.Weighing), weighing, _BOTH, _TEAM),
    Route(Pressed(presses.Weigh), weigh, _BOTH, _TEAM, effect=True),
    Route(Pressed(presses.MakeCrisis), make_crisis, _BOTH, _TEAM, effect=True),
    Route(Pressed(presses.Closing), closing, _BOTH, _TEAM),
    Route(Pressed(presses.Close), close, _BOTH, _TEAM, effect=True),
    Route(Pressed(presses.Reopen), reopen, _BOTH, _TEAM, effect=True),
    Route(Pressed(presses.Giving), giving, _BOTH, _TEAM),
    Route(Pressed(presses.Give), give, _BOTH, _TEAM, effect=True),
    Route(Pressed(presses.Release), release, _BOTH, _TEAM, effect=True),
    Route(Pressed(presses.Replies), replies, _BOTH, _TEAM),
    Route(Pressed(presses.Reply), canned, _BOTH, _TEAM, effect=True),
    Route(Pressed(presses.Stop), stop, _BOTH, _TEAM, effect=True),
    Route(Pressed(presses.Withdraw), withdraw, _BOTH, _TEAM, effect=True),
    Route(Pressed(presses.Reveal), reveal, _BOTH, _TEAM),
    Route(Pressed(presses.RevealFor), reveal_for, _BOTH, _TEAM, effect=True),
    Route(Commanded("refer"), refer, _BOTH, _TEAM),
    Route(Commanded("override"), override, _BOTH, _TEAM),
    Route(Pressed(presses.Duties), duties, _BOTH, _TEAM),
    Route(Pressed(presses.Owe), owe, _BOTH, _TEAM, effect=True),
    Route(Pressed(presses.Erasing), erasing, _BOTH, _TEAM),
    Route(Pressed(presses.Erase), erase, _BOTH, _TEAM, effect=True),
    Route(Pressed(presses.Second), second, who=_TEAM, effect=True),
    Route(Commanded("drill"), drill, who=Audience.ADMIN),
    Route(Pressed(presses.BeginDrill), begin_drill, who=Audience.ADMIN, effect=True),
    Route(Pressed(presses.WeeklyDrill), weekly_drill, who=Audience.ADMIN, effect=True),
    Route(Commanded("reply", "r"), replied, _BOTH, _TEAM),
    Route(Said(), said, Place.FORUM, _TEAM),
    Route(SaidAnonymously(), anonymous, Place.FORUM),
    Route(Happened("edited_message"), edited, Place.FORUM, _TEAM),
    Route(Happened("message_reaction"), reacted, Place.FORUM, _TEAM),
)
