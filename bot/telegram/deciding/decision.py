"""One update decided inside one transaction: effects, answer, awaited input and "done" commit together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from aiogram.types import TelegramObject

from bot.db.transaction import Transaction
from bot.kernel.clock import Clock
from bot.kernel.errors import ConsentNeeded, NotAllowed, Refused
from bot.kernel.text import Text
from bot.telegram.deciding import inbox
from bot.telegram.deciding.routes import Answer, Audience, Choice, Commanded, Pressed, Route, Routes
from bot.telegram.ports import People, Sender, Speaker, Team
from bot.telegram.sending import outbox
from bot.telegram.sending.outbox import Outgoing
from bot.telegram.shown.screens import HOME, Go, Help, Home, InlineAnswer, Lane, Post, Screen, column, packed
from bot.telegram.updates import Arrived, Event, Place, Where

MOST_STEPS = 4
_OLD_BUTTON = Choice(Route(Pressed(Home), lambda: None))
"""A press that no room knows any more, or a forged one."""


class NotStored(Exception):
    """The decision overtook the storing of its update; it is tried again a moment later."""


class Rerouted(Exception):
    """Another input is awaited than was believed when the route was chosen; it is chosen again."""

    def __init__(self, awaiting: str | None) -> None:
        super().__init__("the awaited input changed")
        self.awaiting = awaiting


@dataclass(slots=True)
class Decided:
    """What a committed decision leaves to do: messages that may leave now, what to know for routing."""

    outgoing: list[Outgoing] = field(default_factory=list)
    awaiting: str | None = None
    known: bool = False
    """Whether `awaiting` was read or written here."""
    alert: Text | None = None
    offered: InlineAnswer | None = None
    language: str | None = None
    """In which `offered` is said."""


@dataclass(frozen=True, slots=True)
class Question:
    """Everything about one unit of work: what happened (in the first part of an album) and its route."""

    parts: Sequence[Arrived]
    event: Event
    sender: Sender
    where: Where
    choice: Choice | None
    model: TelegramObject | None = None
    """aiogram's model of the event, where the handler wants it."""
    crowded: bool = False
    """Several answers to this person wait already: the newest takes the place of the older ones."""
    quiet: bool = False
    """More of this person's backlog follows: effects happen, screens wait for the last one."""
    absence: tuple[datetime, datetime] | None = None
    """We were away from … until …, and this update waited."""
    alarming: bool = False
    """Danger may be heard in what was typed as something else: a day, a note."""

    @property
    def private(self) -> bool:
        return self.where.place is Place.PRIVATE


class Decisions:
    """Runs handlers. Its methods run on the database's thread, each whole or not at all."""

    def __init__(
        self,
        people: People,
        team: Team,
        services: Mapping[str, object],
        clock: Clock,
        routes: Routes,
    ) -> None:
        self._people, self._team, self._services = people, team, services
        self._clock, self._routes = clock, routes

    def decide(self, tx: Transaction, question: Question) -> Decided:
        """Decide one update; raises Rerouted, Refused, ConsentNeeded, or what a bug raises: then nothing happened."""
        if not _is_ours(tx, question):
            return Decided()
        if moved := question.event.moved:
            outbox.migrate(tx, *moved)
            return Decided()
        choice, sender = self._choice(question), question.sender
        if choice is None:
            return Decided()
        for refresh in self._routes.refreshing:
            refresh(tx)
        if question.event.is_query:
            return self._offer(tx, question, choice)
        now = self._clock.now()
        person = self._meet(tx, sender, choice, now)
        if diverted := self._diverted(tx, question):
            question, choice = replace(question, alarming=False), diverted
        if choice.awaited and person.awaiting != question.parts[0].awaiting:
            raise Rerouted(person.awaiting)
        if choice.route.who is not Audience.ANYBODY and not self._team.admits(
            tx, sender.id, choice.route.who
        ):
            return self._turn_away(tx, question, choice, person, now)
        if choice.route.consent and not self._people.has_consented(tx, person.id):
            raise ConsentNeeded
        screen, posts = self._answer(tx, question, choice, person, now)
        return self._write(
            tx, question, person, now, screen, [*self._help(tx, question, person, now), *posts]
        )

    def ask_consent(self, tx: Transaction, question: Question) -> Decided:
        """Show the consent in the place of what needs it; that is carried out once the person agreed."""
        if not _is_ours(tx, question):
            return Decided()
        now, sender = self._clock.now(), question.sender
        person = self._people.recognise(tx, sender.id, sender.language_code, now)
        self._people.want(tx, person.id, _wanted(question, person))
        choice = self._routes.at(self._people.consent)
        if choice is None:
            raise LookupError("no room shows the consent")
        screen, posts = self._run(choice, _given(tx, question, choice, person, now))
        return self._write(tx, question, person, now, screen, posts)

    def _meet(self, tx: Transaction, sender: Sender, choice: Choice, now: datetime) -> Speaker:
        """Give who this is; somebody who hides behind a group's name is not met by it."""
        if choice.anonymous:
            return self._people.glance(tx, sender.id, sender.language_code)
        return self._people.recognise(tx, sender.id, sender.language_code, now)

    def _diverted(self, tx: Transaction, question: Question) -> Choice | None:
        """Give the route of a word that means the same wherever it is typed."""
        if not (question.private and question.event.is_message and question.event.text):
            return None
        wanted = (ask(tx, question.sender.id, question.event.text) for ask in self._routes.diversions)
        press = next((one for one in wanted if one), None)
        return self._routes.at(press, carry_out=True) if press else None

    def _turn_away(
        self, tx: Transaction, question: Question, choice: Choice, person: Speaker, now: datetime
    ) -> Decided:
        """Somebody tried what is the team's: they hear so in words, and the team can read of it."""
        reason = self._team.turned_away(tx, person.id, choice.route.name, now)
        event = question.event
        asked = event.is_press or (event.is_message and event.text.startswith("/"))
        if not asked or not question.private:
            # What is merely said in the team's forum is answered by nobody but the team.
            return Decided(alert=reason if event.is_press else None)
        screen = Screen(reason, column(HOME), alert=reason, anew=True, awaiting=person.awaiting)
        return self._write(tx, question, person, now, screen, [])

    def refuse(self, tx: Transaction, question: Question, refused: Refused) -> Decided:
        """Tell the reason of a refusal, whose effects were undone; the update is done."""
        reason = refused.reason
        if not _is_ours(tx, question):
            return Decided()
        now, sender = self._clock.now(), question.sender
        person = self._people.recognise(tx, sender.id, sender.language_code, now)
        if isinstance(refused, NotAllowed) and question.choice:
            # Written here, because what the refusal undid would have taken the row with it.
            self._team.turned_away(tx, person.id, question.choice.route.name, now)
        screen = Screen(reason, column(HOME), alert=reason, anew=True, awaiting=person.awaiting)
        return self._write(tx, question, person, now, screen, self._help(tx, question, person, now))

    def fail(self, tx: Transaction, arrived: Arrived, language: str, apology: Screen) -> Decided | None:
        """Count a failure; the last one keeps the update for the staff and tells the person. None before."""
        if not inbox.fail(tx, arrived.update_id):
            return None
        if not arrived.line or (arrived.event and arrived.event.is_query):
            return Decided()
        sent = outbox.put(
            tx,
            arrived.line,
            Lane.URGENT,
            outbox.body_of(apology),
            self._clock.now(),
            language=language,
            person_id=arrived.line,
            dedupe_key=f"failed:{arrived.update_id}",
        )
        return Decided([sent] if sent else [])

    def _choice(self, question: Question) -> Choice | None:
        """Give the route, or None where nobody is to be answered."""
        choice, sender = question.choice, question.sender
        if choice is not None and choice.anonymous:
            return choice
        if sender.is_bot:
            return None
        if choice is None and question.event.is_press and question.private:
            return _OLD_BUTTON
        return choice

    def _redraw(self, person: Speaker) -> Choice:
        """Where the person is now, or home."""
        choice = self._routes.at(person.place or "") or self._routes.at(Home().pack())
        if choice is None:
            raise LookupError("no room draws the home screen")
        return choice

    def _answer(
        self, tx: Transaction, question: Question, choice: Choice, person: Speaker, now: datetime
    ) -> tuple[Screen | None, list[Post]]:
        late = question.absence and choice.effect and question.event.is_press and question.private
        stale = late and not choice.route.lasting
        if stale or choice is _OLD_BUTTON:
            # The press meant another screen than the one that holds now; that one is drawn, no lecture.
            choice = self._redraw(person)
        screen, posts = self._run(choice, _given(tx, question, choice, person, now))
        # What was pressed while we were away stays as it was; the screen that holds now stands below it.
        return replace(screen, anew=True) if screen and stale else screen, posts

    def _help(self, tx: Transaction, question: Question, person: Speaker, now: datetime) -> list[Post]:
        """Give the help card, if danger may be heard in the input; the answer to the input follows it."""
        choice = self._routes.at(Help().pack()) if question.alarming else None
        if choice is None:
            return []
        card, _ = self._run(choice, _given(tx, question, choice, person, now))
        return [Post(question.sender.chat_id, card, person_id=person.id)] if card else []

    def _offer(self, tx: Transaction, question: Question, choice: Choice) -> Decided:
        """Answer an inline query: nobody is met by it, and nothing of it is remembered."""
        if question.absence:
            # Telegram has long stopped waiting for this one.
            return Decided()
        person = self._people.glance(tx, question.sender.id, question.sender.language_code)
        given = _given(tx, question, choice, person, self._clock.now())
        offered = choice.handler(**self._arguments(choice, given))
        if not isinstance(offered, InlineAnswer):
            raise TypeError("an inline query is answered with an InlineAnswer")
        return Decided(offered=offered, language=person.language)

    def _arguments(self, choice: Choice, given: Mapping[str, Any]) -> dict[str, Any]:
        return {name: given[name] if name in given else self._services[name] for name in choice.parameters}

    def _run(self, choice: Choice, given: dict[str, Any]) -> tuple[Screen | None, list[Post]]:
        """Run the handler, and where it sends the person on, the handler of that place."""
        posts: list[Post] = []
        for _ in range(MOST_STEPS):
            shown, more, go = _gather(choice.handler(**self._arguments(choice, given)))
            posts += more
            if go is None:
                return shown, posts
            # What the first handler wrote about the person must be seen by the second.
            given["person"] = self._people.recognise(given["tx"], given["person"].id, None, given["now"])
            place = go.place if isinstance(go.place, str) else packed(go.place)
            there = self._routes.at(place, carry_out=go.carry_out) or self._redraw(given["person"])
            choice, given["press"] = there, there.found.get("press")
        raise RecursionError("handlers send the person round in a circle")

    def _write(
        self,
        tx: Transaction,
        question: Question,
        person: Speaker,
        now: datetime,
        screen: Screen | None,
        posts: list[Post],
    ) -> Decided:
        sent: list[Outgoing | None] = []
        if question.absence:
            sent.append(self._away_notice(tx, question, person, now))
        if screen and question.quiet and screen.lane is Lane.REPLY and not screen.anew:
            # It is not shown, but what it awaits holds: what stands behind may be the answer to it.
            self._stand(tx, question, person, screen)
        elif screen:
            self._stand(tx, question, person, screen)
            sent.append(self._show(tx, question, person, now, screen))
        sent += outbox.posted(tx, posts, now, self._people, person.language, by=person.id)
        awaiting = screen.awaiting if screen and question.private else person.awaiting
        return Decided(
            [one for one in sent if one], awaiting, known=True, alert=screen.alert if screen else None
        )

    def _stand(self, tx: Transaction, question: Question, person: Speaker, screen: Screen) -> None:
        """Remember where the person is and what is awaited; a group changes neither."""
        place = packed(screen.place) if screen.place else person.place
        if question.private and (screen.awaiting, place) != (person.awaiting, person.place):
            self._people.remember(tx, person.id, screen.awaiting, place)

    def _show(
        self, tx: Transaction, question: Question, person: Speaker, now: datetime, screen: Screen
    ) -> Outgoing | None:
        """Put the screen into the outbox."""
        # The choice of a language changes in which one its own answer is given.
        changed = question.choice is not None and question.choice.effect
        language = self._people.languages(tx, [person.id])[person.id] if changed else person.language
        shown = outbox.put(
            tx,
            question.sender.chat_id,
            screen.lane,
            outbox.body_of(screen, edit=question.event.pressed_message, thread_id=question.where.thread_id),
            now,
            language=language,
            person_id=person.id,
            # What was asked for to be kept (a file, a message of its own) is never folded away; of many help
            # cards the newest is enough.
            folds=question.private and not screen.file and (screen.lane is Lane.URGENT or not screen.anew),
        )
        if shown and shown.folds and question.crowded:
            outbox.fold(tx, shown, now)
        return shown

    def _away_notice(
        self, tx: Transaction, question: Question, person: Speaker, now: datetime
    ) -> Outgoing | None:
        if not question.absence or not question.sender.private:
            return None
        since, until = question.absence
        notice = Screen(Text("away-notice", since=since, until=until))
        return outbox.put(
            tx,
            question.sender.chat_id,
            Lane.REPLY,
            outbox.body_of(notice),
            now,
            language=person.language,
            person_id=person.id,
            dedupe_key=f"away:{person.id}:{int(until.timestamp())}",
        )


def _wanted(question: Question, person: Speaker) -> str | None:
    """Give what is carried out once the person has agreed: the press, or the command; words are typed again."""
    if question.event.is_press:
        return question.event.data
    if question.choice is not None and isinstance(question.choice.route.on, Commanded):
        return f"/{question.choice.route.on.names[0]}"
    return person.place


def _is_ours(tx: Transaction, question: Question) -> bool:
    """Mark it as done; False when it was done before. Raises NotStored when its storing is still to come."""
    done = [inbox.finish(tx, part.update_id) for part in question.parts]
    if not any(done) and not inbox.is_stored(tx, question.parts[0].update_id):
        raise NotStored
    return any(done)


def _given(
    tx: Transaction, question: Question, choice: Choice, person: Speaker, now: datetime
) -> dict[str, Any]:
    """Name what the pipeline gives to a handler."""
    return {
        "tx": tx,
        "person": person,
        "now": now,
        "event": question.model,
        "message": question.model,
        "said": question.event.words,
        "where": question.where,
        "press": choice.found.get("press"),
        "command": choice.found.get("command"),
        "payload": choice.found.get("payload"),
        "album": [part.raw for part in question.parts],
    }


def _gather(
    returned: Answer | Sequence[Answer] | InlineAnswer,
) -> tuple[Screen | None, list[Post], Go | None]:
    if isinstance(returned, InlineAnswer):
        raise TypeError("only an inline query is answered with an InlineAnswer")
    several = returned if isinstance(returned, Sequence) else [returned]
    screens = [one for one in several if isinstance(one, Screen)]
    ways = [one for one in several if isinstance(one, Go)]
    if len(screens) + len(ways) > 1:
        raise TypeError("a handler shows one screen")
    posts = [one for one in several if isinstance(one, Post)]
    return (screens[0] if screens else None), posts, (ways[0] if ways else None)
