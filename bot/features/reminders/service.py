"""What one can do with reminders: rooms plan, move and cancel; people answer, list and make their own."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.db.transaction import Transaction
from bot.features.people.domain import Person
from bot.features.people.service.people import People
from bot.features.reminders.domain import limits
from bot.features.reminders.domain.appointed import Appointed, appointed
from bot.features.reminders.domain.notice import Notice, Page, Why
from bot.features.reminders.domain.quiet import QuietHours, on_the_wall, rules_of
from bot.features.reminders.domain.reminder import (
    ENDS,
    KIND,
    KINDS,
    OWN,
    PLAIN,
    Kind,
    Manner,
    Options,
    Reminder,
    State,
    kind_of,
)
from bot.features.reminders.domain.when import MORNING, Reading, read_when
from bot.features.reminders.repository import rows, walls
from bot.features.reminders.repository.words import vocabularies
from bot.kernel.clock import Clock
from bot.kernel.errors import NotAllowed, Refused
from bot.kernel.text import Said, Text

log = logging.getLogger(__name__)

Held = Callable[[Transaction, list[int]], set[int]]


class Reminders:
    """The reminders room's use cases."""

    def __init__(self, people: People, clock: Clock, held: Held = lambda *_: set()) -> None:
        """`held` says to whom nothing is sent now; the rooms that know stand above."""
        self._people, self._clock, self._held = people, clock, held
        self._vocabularies = vocabularies()

    # ---- what other rooms call, inside their own transaction ------------------------------------

    def plan(
        self,
        tx: Transaction,
        person_id: int,
        kind: str,
        subject: str,
        due_at: datetime,
        text: Said,
        options: Options = PLAIN,
    ) -> int | None:
        """Promise to write about a subject; planning the same again changes nothing but the words.

        One person has one reminder of a kind about a subject, so planning it for another time moves it.
        A `due_at` in the zone of a place (not UTC) is a promise of the clocks on its walls.
        None when the time is so long past that there is nothing to promise.
        """
        promise = rows.promise(text, due_at, options)
        known = rows.find_about(tx, person_id, kind, subject)
        if known and known.due_at == promise.due_at and known.state is not State.CANCELLED:
            rows.reword(tx, known.id, text)
            return known.id
        if promise.due_at + (options.late or KINDS[kind].late) < self._clock.now():
            self._cancel(tx, [known] if known else [])
            return None
        if known is None:
            return rows.add(tx, person_id, kind, subject, promise)
        rows.arm(tx, known.id, promise)
        return known.id

    def move(self, tx: Transaction, subject: str, due_at: datetime, text: Said | None = None) -> int:
        """Move everybody's reminders about a subject, also those already sent; give how many.

        Those of people who deleted theirs stay deleted.
        """
        moved = [one for one in rows.about(tx, subject) if one.state not in {State.CANCELLED, State.STOPPED}]
        for one in moved:
            self.plan(tx, one.person_id, one.kind, subject, due_at, text or one.words, one.options)
        return len(moved)

    def was_stopped(self, tx: Transaction, person_id: int, kind: str, subject: str) -> bool:
        """Say whether the person deleted this one: it stays so, whatever becomes of its subject."""
        known = rows.find_about(tx, person_id, kind, subject)
        return known is not None and known.state is State.STOPPED

    def cancel(self, tx: Transaction, subject: str, person_id: int | None = None) -> int:
        """Cancel the reminders about a subject, of everybody or of one person; give how many."""
        about = [one for one in rows.about(tx, subject) if person_id in {None, one.person_id}]
        return self._cancel(tx, about)

    def _cancel(self, tx: Transaction, reminders: list[Reminder]) -> int:
        over = {State.DONE, State.CANCELLED, State.STOPPED}
        open_ones = [one for one in reminders if one.state not in over]
        for one in open_ones:
            rows.end(tx, one.id, State.CANCELLED, self._clock.now())
        return len(open_ones)

    def awake_at(self, tx: Transaction, person_id: int, instant: datetime) -> datetime:
        """Give the instant itself, or the end of the person's quiet hours it falls into."""
        quiet = rows.manner(tx, person_id).quiet
        return quiet.release(instant, self._zone_by_id(tx, person_id))

    def asleep_at(self, tx: Transaction, person_id: int, instant: datetime) -> datetime | None:
        """Give when the person's next quiet hours begin; None when they have none."""
        quiet = rows.manner(tx, person_id).quiet
        return quiet.begins_after(instant, self._zone_by_id(tx, person_id))

    def zone_of(self, person: Person) -> ZoneInfo:
        return self._people.zone_of(person)

    def require_consent(self, tx: Transaction, person: Person) -> None:
        """Raise ConsentNeeded unless the person agreed that we keep what they write."""
        self._people.require_consent(tx, person.id)

    def appoint(self, person: Person, said: str, now: datetime) -> Appointed:
        """Give the instant a person typed; what is unsure, or cannot be promised, is said and asked back."""
        reading, zone = self.read_when(person, said, now), self._people.zone_of(person)
        at = on_the_wall(reading.at, zone) if reading.at else None
        return appointed(reading, at, self.refusal(at, now) if at else None)

    def read_when(self, person: Person, said: str, now: datetime, *, past: bool = False) -> Reading:
        """Read a typed time in any of our languages, as the person's clock shows it."""
        wall = now.astimezone(self._people.zone_of(person)).replace(tzinfo=None)
        vocabulary = self._vocabularies.get(person.language) or next(iter(self._vocabularies.values()))
        return read_when(said, vocabulary, wall, past=past)

    # ---- what the clock calls -------------------------------------------------------------------

    def claim(self, tx: Transaction, now: datetime, most: int) -> tuple[list[Notice], bool]:
        """Take up to `most` that are due and settle each: to be sent, missed, held until morning, or stopped.

        Gives what must be written, and whether more is due.
        """
        notices: list[Notice] = []
        found = list(rows.due(tx, now, most))
        for one in found:
            if isinstance(one, int) or one.kind not in KINDS:
                # A key is missing or a kind is gone: that is the operator's, and the others must not wait.
                id = one if isinstance(one, int) else one.id
                log.error("reminder-unreadable", extra={"reminder_id": id})
                rows.hold(tx, id, now + limits.UNREADABLE_PAUSE)
            elif notice := self._settle(tx, one, now):
                notices.append(notice)
        return notices, len(found) == most

    def _settle(self, tx: Transaction, one: Reminder, now: datetime) -> Notice | None:
        if one.kind in rows.stops(tx, one.person_id):
            rows.end(tx, one.id, State.STOPPED, now)
            return None
        if self._held(tx, [one.person_id]):
            rows.hold(tx, one.id, now + limits.HELD_PAUSE)
            return None
        manner, zone = rows.manner(tx, one.person_id), self._zone_by_id(tx, one.person_id)
        morning = manner.quiet.release(now, zone)
        awake = manner.quiet.release(one.promised_at, zone)
        # An hour that the person chose is kept, in quiet hours, too; what only became late waits for the morning.
        loud = one.loud or (one.chosen and awake > one.promised_at)
        possible = one.promised_at if loud else awake
        too_late = now - possible > one.late
        if morning > now and (too_late or not loud):
            # What comes too late wakes nobody either.
            rows.hold(tx, one.id, morning)
            return None
        out, night = replace(one, turn=one.turn + 1), manner.quiet.begins_after(now, zone)
        if too_late:
            rows.miss(tx, one.id, now)
            return Notice(out, Why.MISSED, manner.discreet, zone, night)
        rows.send(tx, one.id, now)
        why, ends = Why.LATE if now - possible > limits.NOTICEABLY else Why.DUE, possible + one.late
        return Notice(out, why, manner.discreet, zone, min(night, ends) if night and not loud else ends)

    def hear(
        self, tx: Transaction, reminder_id: int, turn: int, ended: str, now: datetime, *, doubt: bool
    ) -> Notice | None:
        """Hear from the outbox how its message ended; what may not have arrived is told again, as such."""
        one = rows.find(tx, reminder_id)
        if one is None or one.turn != turn:
            return None
        rows.settled(tx, one.id)
        if ended == "unknown" or (doubt and ended == "missed"):
            return self._tell_doubt(tx, one, now)
        if ended == "missed":
            self.stayed(tx, one)
        elif ended == "failed" and one.state is State.SENT:
            # To whom nothing can be delivered, nothing is written again; the list of reminders shows it.
            rows.end(tx, one.id, State.MISSED, now)
        return None

    def doubts(self, tx: Transaction, now: datetime, most: int) -> tuple[list[Notice], bool]:
        """Tell up to `most` whose doubt had to wait for the morning; True when there may be more."""
        found = rows.doubted(tx, now, most)
        return [told for one in found if (told := self._tell_doubt(tx, one, now))], len(found) == most

    def _tell_doubt(self, tx: Transaction, one: Reminder, now: datetime) -> Notice | None:
        if one.state not in {State.SENT, State.MISSED}:
            # Whoever answered has it; and what was planned anew is another message.
            rows.doubt(tx, one.id, None)
            return None
        manner, zone = rows.manner(tx, one.person_id), self._zone_by_id(tx, one.person_id)
        held = self._held(tx, [one.person_id])
        may = now + limits.HELD_PAUSE if held else manner.quiet.release(now, zone)
        if may > now:
            rows.doubt(tx, one.id, may)
            return None
        rows.miss(tx, one.id, now)
        again = replace(one, turn=one.turn + 1)
        return Notice(again, Why.UNSURE, manner.discreet, zone, manner.quiet.begins_after(now, zone))

    def outdated(self, tx: Transaction, now: datetime, most: int) -> list[Reminder]:
        """Give whose message may still wait to leave though it has ended or was planned anew; each is given once."""
        return rows.take_outdated(tx, now, most)

    def on_the_way(self, tx: Transaction, person: Person) -> list[Reminder]:
        """Give what was handed to the outbox for this person and has not ended yet."""
        return rows.handed_over(tx, person.id)

    def stayed(self, tx: Transaction, one: Reminder) -> None:
        """It waited to leave until it must not any more: it waits anew, to be held, sent late or missed."""
        if one.state in {State.SENT, State.MISSED}:
            rows.reopen(tx, one.id, State.WAITING, one.promised_at)

    def follow_zones(self, tx: Transaction, now: datetime, most: int) -> bool:
        """Compute promises of clocks on walls anew when our zones' rules have changed; True: more is left."""
        zones = [country.zone for country in self._people.countries.values()]
        rules = ";".join(sorted(rules_of(zone, now) for zone in zones))
        return walls.follow(tx, rules, most)

    def purge(self, tx: Transaction, before: datetime, most: int) -> bool:
        """Delete what ended before; True when there may be more."""
        return rows.purge(tx, before, most) == most

    def _zone_by_id(self, tx: Transaction, person_id: int) -> ZoneInfo:
        return self._people.zone_of(self._people.person(tx, person_id))

    # ---- what a person does with one reminder ---------------------------------------------------

    def open(self, tx: Transaction, person: Person, reminder_id: int) -> Reminder:
        """Give the person's own reminder; raises Refused for somebody else's, or one that is gone."""
        one = rows.find(tx, reminder_id)
        if one is None or one.person_id != person.id:
            raise (Refused if one is None else NotAllowed)(Text("reminders-unknown"))
        return one

    def done(self, tx: Transaction, person: Person, reminder_id: int, now: datetime) -> Reminder:
        """It is done with; pressing again changes nothing, nor does a press on what has been planned anew since."""
        one = self._needed(tx, person, reminder_id)
        if one.state is State.WAITING and one.turn:
            return one
        if one.state is not State.DONE:
            rows.end(tx, one.id, State.DONE, now)
        return replace(one, state=State.DONE)

    def put_off(
        self, tx: Transaction, person: Person, reminder_id: int, until: datetime, now: datetime
    ) -> Reminder:
        """Remind again then; an own reminder that still waits is moved there instead."""
        one = self._needed(tx, person, reminder_id)
        self._require_future(until, now)
        if one.own and one.state is State.WAITING:
            wall = until.astimezone(self._people.zone_of(person))
            rows.arm(tx, one.id, rows.promise(one.words, wall, one.options))
        else:
            rows.put_off(tx, one.id, until)
        return self.open(tx, person, reminder_id)

    def delete(self, tx: Transaction, person: Person, reminder_id: int, now: datetime) -> Reminder:
        """The person wants this one no more."""
        one = self._needed(tx, person, reminder_id)
        if one.state is not State.STOPPED:
            rows.end(tx, one.id, State.STOPPED, now)
        return replace(one, state=State.STOPPED)

    def stop_kind(self, tx: Transaction, person: Person, reminder_id: int, now: datetime) -> Reminder:
        """The person wants no more of this kind; it is listed and can be taken back.

        Of their own notes only this one is meant.
        """
        one = self.delete(tx, person, reminder_id, now)
        if not one.own:
            rows.stop(tx, person.id, one.kind, now)
        return one

    def start_kind(self, tx: Transaction, person: Person, kind: str) -> None:
        """Remind of this kind again."""
        rows.start(tx, person.id, kind_of(kind).name)

    def undo(
        self, tx: Transaction, person: Person, reminder_id: int, pressed: str, now: datetime
    ) -> Reminder:
        """Take back what was pressed (a state, or `kind`), if that still holds."""
        one = self._needed(tx, person, reminder_id)
        if pressed == KIND:
            rows.start(tx, person.id, one.kind)
        if one.state is not ENDS.get(pressed):
            return one
        if one.state is State.SNOOZED:
            rows.reopen(tx, one.id, State.SENT, one.due_at)
        else:
            rows.reopen(tx, one.id, one.before_its_end(now), one.promised_at)
        return self.open(tx, person, reminder_id)

    def _needed(self, tx: Transaction, person: Person, reminder_id: int) -> Reminder:
        one = self.open(tx, person, reminder_id)
        if one.state is State.CANCELLED:
            raise Refused(Text("reminders-not-needed"))
        return one

    # ---- own reminders --------------------------------------------------------------------------

    def remember(
        self, tx: Transaction, person: Person, note: str, due_at: datetime, now: datetime
    ) -> Reminder:
        """Keep a note and promise to send it; raises Refused when it is too long or there are too many.

        A time that went by while the note was being written is forgiven: it comes at once.
        """
        self._require_future(due_at + limits.FORGIVEN, now)
        self.require_room(tx, person)
        words = self._words(note)
        # Whoever makes one wants to hear it, whatever was stopped before.
        rows.start(tx, person.id, OWN)
        wall = due_at.astimezone(self._people.zone_of(person))
        return self.open(tx, person, rows.add(tx, person.id, OWN, None, rows.promise(words, wall)))

    def reword(self, tx: Transaction, person: Person, reminder_id: int, note: str) -> Reminder:
        """Change the words of an own reminder."""
        one = self._needed(tx, person, reminder_id)
        if not one.own:
            raise Refused(Text("reminders-not-own"))
        rows.reword(tx, one.id, self._words(note))
        return self.open(tx, person, reminder_id)

    def unfit(self, note: str) -> Text | None:
        """Say why a note cannot be kept as it is, or None."""
        if not note.strip():
            return Text("reminders-note-empty")
        too_long = len(note.strip()) > limits.LONGEST_NOTE
        return Text("reminders-note-too-long", most=limits.LONGEST_NOTE) if too_long else None

    def _words(self, note: str) -> Text:
        if reason := self.unfit(note):
            raise Refused(reason)
        return Text("reminders-own", note=note.strip())

    def require_room(self, tx: Transaction, person: Person) -> None:
        """Raise Refused when the person keeps as many own reminders as one can."""
        if rows.count_living(tx, person.id, OWN) >= limits.MOST_OWN:
            raise Refused(Text("reminders-too-many", most=limits.MOST_OWN))

    def tomorrow(self, person: Person, now: datetime) -> datetime:
        """Give tomorrow morning where the person lives."""
        zone = self._people.zone_of(person)
        return on_the_wall(datetime.combine(now.astimezone(zone).date() + timedelta(days=1), MORNING), zone)

    def refusal(self, at: datetime, now: datetime) -> Text | None:
        """Say why nothing can be promised for this time, or None."""
        if at <= now:
            return Text("reminders-past")
        return Text("reminders-too-far") if at > now + limits.FARTHEST else None

    def _require_future(self, at: datetime, now: datetime) -> None:
        if reason := self.refusal(at, now):
            raise Refused(reason)

    # ---- lists and settings ---------------------------------------------------------------------

    def coming(self, tx: Transaction, person: Person, page: int) -> Page:
        """Give a page of what is to come; a page that is gone gives the last one."""
        total = rows.count(tx, person.id)
        number = min(max(page, 0), max(total - 1, 0) // limits.PAGE)
        found = rows.coming(tx, person.id, number * limits.PAGE, limits.PAGE)
        return Page(tuple(found), number, (number + 1) * limits.PAGE < total, total)

    def manner(self, tx: Transaction, person: Person) -> Manner:
        return rows.manner(tx, person.id)

    def stopped_kinds(self, tx: Transaction, person: Person) -> list[Kind]:
        return [KINDS[name] for name in rows.stops(tx, person.id) if name in KINDS]

    def set_quiet(self, tx: Transaction, person: Person, begin: int, end: int) -> None:
        """Keep quiet between these full hours; the same hour twice: never."""
        if not (0 <= begin <= 23 and 0 <= end <= 23):
            raise Refused(Text("reminders-hour-unknown"))
        quiet = QuietHours(time(begin), time(end))
        rows.set_manner(tx, person.id, replace(rows.manner(tx, person.id), quiet=quiet))
        rows.wake_held(tx, person.id)

    def set_discreet(self, tx: Transaction, person: Person, *, discreet: bool) -> None:
        rows.set_manner(tx, person.id, replace(rows.manner(tx, person.id), discreet=discreet))
