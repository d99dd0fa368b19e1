"""What the team can do with announcements: write them, choose who gets them, let them go, stop them, take them back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from bot.db.transaction import Transaction
from bot.features.broadcasts.domain import checks, wording
from bot.features.broadcasts.domain.audience import Audience, Count
from bot.features.broadcasts.domain.broadcast import (
    LONGEST_REASON,
    MENDABLE,
    MISSED,
    SHORTEST_REASON,
    STOPPABLE,
    Broadcast,
    Mend,
    Sheet,
    State,
    Topic,
)
from bot.features.broadcasts.domain.checks import Finding
from bot.features.broadcasts.domain.wording import Wording
from bot.features.broadcasts.repository import copies, mends, sheets
from bot.features.broadcasts.service.crowd import Crowd
from bot.features.broadcasts.service.delivery import Delivery
from bot.features.people.domain import Person
from bot.features.people.service.people import People
from bot.features.team.domain import Role
from bot.features.team.service import Team
from bot.kernel.errors import Refused
from bot.kernel.text import Text

MAY_COMPOSE = (Role.CASEWORKER, Role.COORDINATOR)
"""Administrators may do everything."""
LISTED = 5
STILL_SHOWN = timedelta(minutes=10)
"""So long after its end a bar is brought to its last word."""
LISTED_UNKNOWN = 500
LISTED_MISSED = 1_000


class Broadcasts:
    """The broadcasts room's use cases for the team; every one asks for the role and is written into the audit."""

    def __init__(
        self, people: People, team: Team, crowd: Crowd, delivery: Delivery, alone_up_to: int
    ) -> None:
        """`alone_up_to`: to more people than these nobody writes without a second person."""
        self._people, self._team, self.crowd, self._delivery = people, team, crowd, delivery
        self.alone_up_to = alone_up_to

    # ---- looking --------------------------------------------------------------------------------

    def latest(self, tx: Transaction, person: Person) -> list[Broadcast]:
        self._team.require(tx, person.id, *MAY_COMPOSE)
        return sheets.latest(tx, LISTED)

    def open(self, tx: Transaction, person: Person, id: int) -> Sheet:
        """Give an announcement to somebody who may write them; raises Refused for others, or when it is gone."""
        self._team.require(tx, person.id, *MAY_COMPOSE)
        one = sheets.find(tx, id)
        if one is None:
            raise Refused(Text("broadcasts-unknown"))
        return sheets.sheet(tx, one)

    def draft(self, tx: Transaction, person: Person, id: int) -> Sheet:
        """Give one that can still be changed; raises Refused otherwise."""
        sheet = self.open(tx, person, id)
        if sheet.broadcast.state is not State.DRAFT:
            raise Refused(Text("broadcasts-not-a-draft"))
        return sheet

    def count(self, tx: Transaction, one: Broadcast) -> Count:
        """Count on; a draft's number is live."""
        return self.crowd.count(tx, one) if one.can_change else sheets.counted(tx, one.id)

    def findings(self, sheet: Sheet, count: Count) -> tuple[Finding, ...]:
        return checks.findings(sheet, count, [one.code for one in self._people.languages_spoken])

    # ---- writing --------------------------------------------------------------------------------

    def begin(self, tx: Transaction, person: Person, now: datetime) -> Sheet:
        """Begin an announcement to everybody."""
        self._team.require(tx, person.id, *MAY_COMPOSE)
        id = sheets.add(tx, person.id, Topic.NEWS, now)
        self._audit(tx, person, "broadcast-begun", id, now)
        return self.open(tx, person, id)

    def write(
        self,
        tx: Transaction,
        person: Person,
        id: int,
        language: str,
        parts: Sequence[Mapping[str, Any]],
        now: datetime,
    ) -> Sheet:
        """Take what was sent to the bot as the words for one language."""
        self.draft(tx, person, id)
        sheets.write(tx, id, self._read(language, parts))
        return self._changed(tx, person, id, f"broadcast-words {language}", now)

    def _read(self, language: str, parts: Sequence[Mapping[str, Any]]) -> Wording:
        if language not in self._people.languages_spoken:
            raise Refused(Text("people-language-unknown"))
        read = wording.read(language, parts)
        if read is None:
            raise Refused(Text("broadcasts-cannot-be-sent-on"))
        return read

    def drop(self, tx: Transaction, person: Person, id: int, language: str, now: datetime) -> Sheet:
        self.draft(tx, person, id)
        sheets.drop(tx, id, language)
        return self._changed(tx, person, id, f"broadcast-words-dropped {language}", now)

    def _changed(self, tx: Transaction, person: Person, id: int, what: str, now: datetime) -> Sheet:
        sheets.touch(tx, id, person.id)
        self._audit(tx, person, what, id, now)
        return self.open(tx, person, id)

    def toggle(self, tx: Transaction, person: Person, id: int, name: str, value: str, now: datetime) -> Sheet:
        """Choose a value of a filter, or no longer."""
        one = self.draft(tx, person, id).broadcast
        audience = one.audience
        if value not in audience.values(name):
            offered = {choice.value for choice in self.crowd.choices(tx, name, audience)}
            if value not in offered:
                raise Refused(Text("broadcasts-filter-unknown"))
        return self._choose(tx, person, one, one.topic, audience.toggled(name, value), now)

    def to_everybody(self, tx: Transaction, person: Person, id: int, now: datetime) -> Sheet:
        one = self.draft(tx, person, id).broadcast
        return self._choose(tx, person, one, one.topic, Audience(), now)

    def set_topic(self, tx: Transaction, person: Person, id: int, topic: str, now: datetime) -> Sheet:
        one = self.draft(tx, person, id).broadcast
        return self._choose(tx, person, one, topic_of(topic), one.audience, now)

    def _choose(
        self, tx: Transaction, person: Person, one: Broadcast, topic: Topic, audience: Audience, now: datetime
    ) -> Sheet:
        sheets.change(tx, one.id, topic, audience, person.id)
        self._audit(tx, person, "broadcast-audience", one.id, now)
        return self.open(tx, person, one.id)

    def hurry(self, tx: Transaction, person: Person, id: int, reason: str, now: datetime) -> Sheet:
        """Let it come at night, too, for a reason that stands in the audit."""
        self.draft(tx, person, id)
        reason = reason.strip()
        if not SHORTEST_REASON <= len(reason) <= LONGEST_REASON:
            raise Refused(Text("broadcasts-reason-length", fewest=SHORTEST_REASON, most=LONGEST_REASON))
        sheets.set_urgent(tx, id, reason, person.id)
        self._audit(tx, person, f"broadcast-urgent: {reason}", id, now)
        return self.open(tx, person, id)

    def calm_down(self, tx: Transaction, person: Person, id: int, now: datetime) -> Sheet:
        self.draft(tx, person, id)
        sheets.set_urgent(tx, id, None, person.id)
        self._audit(tx, person, "broadcast-not-urgent", id, now)
        return self.open(tx, person, id)

    # ---- letting it go --------------------------------------------------------------------------

    def check(self, tx: Transaction, person: Person, id: int) -> tuple[Sheet, Count, tuple[Finding, ...]]:
        """Look it over before the last button, with a fresh count."""
        sheet = self.draft(tx, person, id)
        count = self.crowd.recount(tx, sheet.broadcast)
        return sheet, count, self.findings(sheet, count)

    def send(
        self, tx: Transaction, person: Person, id: int, revision: int, at: datetime, now: datetime
    ) -> Sheet:
        """Let it go at an hour, or ask a second person first; raises Refused when something grave was found."""
        sheet = self.draft(tx, person, id)
        one, count = sheet.broadcast, self.crowd.count(tx, sheet.broadcast)
        if one.revision != revision:
            raise Refused(Text("broadcasts-changed-meanwhile"))
        if not count.done:
            raise Refused(Text("broadcasts-still-counting"))
        if grave := next((found for found in self.findings(sheet, count) if found.grave), None):
            raise Refused(grave.said)
        if at < now:
            raise Refused(Text("broadcasts-hour-passed"))
        alone = count.reached <= self.alone_up_to
        sheets.start_at(tx, id, at)
        sheets.move(tx, id, State.DRAFT, State.SCHEDULED if alone else State.CONFIRMING)
        self._audit(tx, person, "broadcast-sent-off" if alone else "broadcast-to-confirm", id, now)
        return self.open(tx, person, id)

    def token(self, one: Broadcast) -> str:
        """Give what the second person's link carries: it fits this revision alone."""
        return f"{one.id}-{one.revision}"

    def look_over(self, tx: Transaction, person: Person, token: str) -> Sheet:
        """Show it to the second person; raises Refused when it is not theirs to confirm."""
        id, _, revision = token.partition("-")
        if not (id.isdecimal() and revision.isdecimal() and len(id) < 16 and len(revision) < 10):
            raise Refused(Text("broadcasts-unknown"))
        return self._to_confirm(tx, person, int(id), int(revision))

    def confirm(self, tx: Transaction, person: Person, id: int, revision: int, now: datetime) -> Sheet:
        """Agree as the second person: it goes now, or at its hour."""
        one = self._to_confirm(tx, person, id, revision).broadcast
        sheets.confirmed(tx, id, person.id)
        sheets.start_at(tx, id, max(one.starts_at or now, now))
        sheets.move(tx, id, State.CONFIRMING, State.SCHEDULED)
        self._audit(tx, person, "broadcast-confirmed", id, now)
        return self.open(tx, person, id)

    def decline(self, tx: Transaction, person: Person, id: int, revision: int, now: datetime) -> Sheet:
        """Give it back to its author."""
        self._to_confirm(tx, person, id, revision)
        sheets.move(tx, id, State.CONFIRMING, State.DRAFT)
        self._audit(tx, person, "broadcast-declined", id, now)
        return self.open(tx, person, id)

    def _to_confirm(self, tx: Transaction, person: Person, id: int, revision: int) -> Sheet:
        sheet = self.open(tx, person, id)
        one = sheet.broadcast
        if one.state is not State.CONFIRMING or one.revision != revision:
            raise Refused(Text("broadcasts-nothing-to-confirm"))
        if person.id in {one.author_id, one.editor_id}:
            raise Refused(Text("broadcasts-confirm-own"))
        return sheet

    def take_up(self, tx: Transaction, person: Person, id: int, now: datetime) -> Sheet:
        """Make a draft again of what has not begun to leave."""
        one = self.open(tx, person, id).broadcast
        if not any(sheets.move(tx, id, state, State.DRAFT) for state in (State.CONFIRMING, State.SCHEDULED)):
            raise Refused(Text("broadcasts-not-a-draft"))
        self._audit(tx, person, "broadcast-taken-up", one.id, now)
        return self.open(tx, person, id)

    # ---- stopping -------------------------------------------------------------------------------

    def pause(self, tx: Transaction, person: Person, id: int, now: datetime) -> Sheet:
        """Stop at once: what lies ready is taken back; only what is on its way still arrives."""
        self._move(tx, person, id, State.SENDING, State.PAUSED, now)
        self._delivery.take_back(tx, id, now)
        return self.open(tx, person, id)

    def resume(self, tx: Transaction, person: Person, id: int, now: datetime) -> Sheet:
        self._move(tx, person, id, State.PAUSED, State.SENDING, now)
        return self.open(tx, person, id)

    def cancel(self, tx: Transaction, person: Person, id: int, now: datetime) -> Sheet:
        """Send no further copy."""
        one = self.open(tx, person, id).broadcast
        if one.state is not State.DRAFT and one.state not in STOPPABLE:
            raise Refused(Text("broadcasts-cannot-be-stopped"))
        self._move(tx, person, id, one.state, State.CANCELLED, now)
        self._delivery.take_back(tx, id, now)
        sheets.end(tx, id, now)
        return self.open(tx, person, id)

    def _move(
        self, tx: Transaction, person: Person, id: int, before: State, state: State, now: datetime
    ) -> None:
        self.open(tx, person, id)
        if not sheets.move(tx, id, before, state):
            raise Refused(Text("broadcasts-stands-otherwise"))
        self._audit(tx, person, f"broadcast-{state.value}", id, now)

    # ---- afterwards -----------------------------------------------------------------------------

    def correct(
        self,
        tx: Transaction,
        person: Person,
        id: int,
        language: str,
        parts: Sequence[Mapping[str, Any]],
        now: datetime,
    ) -> Sheet:
        """Put other words into every copy in one language; the kind of message stays."""
        sheet = self._mendable(tx, person, id)
        before = next((one for one in sheet.wordings if one.language == language), None)
        if before is None:
            raise Refused(Text("broadcasts-language-not-sent"))
        after = self._read(language, parts)
        if after.shape != before.shape:
            raise Refused(Text("broadcasts-correct-same-kind"))
        # Only words are corrected; pictures and files stay those that were sent.
        pieces = (
            replace(old, text=new.text, entities=new.entities)
            for old, new in zip(before.pieces, after.pieces, strict=True)
        )
        corrected = Wording(language, tuple(pieces))
        if (long := corrected.too_long) is not None:
            raise Refused(Text("broadcasts-too-long", letters=long.length, most=long.most))
        sheets.write(tx, id, corrected)
        return self._mend(tx, person, sheet, State.CORRECTING, language, now)

    def recall(self, tx: Transaction, person: Person, id: int, now: datetime) -> Sheet:
        """Take every copy back: deleted while Telegram allows it, else its words are replaced."""
        sheet = self._mendable(tx, person, id)
        return self._mend(tx, person, sheet, State.RECALLING, None, now)

    def mendable(self, tx: Transaction, person: Person, id: int) -> Sheet:
        """Give one whose copies can be corrected or recalled; raises Refused otherwise."""
        return self._mendable(tx, person, id)

    def _mendable(self, tx: Transaction, person: Person, id: int) -> Sheet:
        sheet = self.open(tx, person, id)
        if sheet.broadcast.state not in MENDABLE or sheet.broadcast.recalled:
            raise Refused(Text("broadcasts-not-over"))
        return sheet

    def _mend(
        self, tx: Transaction, person: Person, sheet: Sheet, state: State, language: str | None, now: datetime
    ) -> Sheet:
        one = sheet.broadcast
        mends.begin(tx, one.id, language, recalled=state is State.RECALLING)
        self._move(tx, person, one.id, one.state, state, now)
        return self.open(tx, person, one.id)

    def report(self, tx: Transaction, person: Person, id: int, now: datetime) -> dict[str, Any]:
        """Give the report's rows for the file; who reads it is written into the audit."""
        one = self.open(tx, person, id).broadcast
        self._audit(tx, person, "broadcast-report", id, now)
        unknown = copies.unknown(tx, id, LISTED_UNKNOWN)
        return {
            "id": one.id,
            "table": copies.table(tx, id),
            "unknown": [[who, at.isoformat() if at else ""] for who, at in unknown],
            "missed": self._missed(tx, one),
        }

    @staticmethod
    def _missed(tx: Transaction, one: Broadcast) -> list[list[Any]]:
        """List copies that can still be seen after the last correction or recall, with the reason.

        Whose it is is told only where it stands as it was: nobody has to be found because of a neutral line.
        """
        found = copies.missed(tx, one.id, [mend.value for mend in MISSED], LISTED_MISSED)
        return [
            [number, language, mend, at.isoformat() if at else "", who if who and mend != Mend.OLD else ""]
            for number, language, mend, at, who in found
        ]

    def show_progress(self, tx: Transaction, id: int, message_id: int) -> None:
        """Remember which message shows the bar."""
        sheets.set_progress(tx, id, message_id)

    def to_show(self, tx: Transaction, now: datetime) -> list[Broadcast]:
        """Give those whose bar says something else than it does now, and remember what it will say."""
        found = []
        for one in sheets.to_show(tx, now - STILL_SHOWN):
            said = f"{one.state} {one.expanded} {one.tally} {one.mended} {one.counted}"
            if sheets.shown(tx, one.id) != said:
                sheets.set_shown(tx, one.id, said, now)
                found.append(one)
        return found

    def count_on(self, tx: Transaction) -> bool:
        """Count on where that took too long for somebody who waits; True when more is left."""
        drafts = [one for id in sheets.uncounted(tx) if (one := sheets.find(tx, id))]
        return bool([one for one in drafts if not self.crowd.count(tx, one).done])

    def chosen(self, tx: Transaction, one: Broadcast) -> list[tuple[str, list[Text]]]:
        """Name what was chosen, filter by filter."""
        return [
            (name, [label for value in sorted(values) if (label := self._label(tx, one, name, value))])
            for name, values in one.audience.chosen.items()
        ]

    def _label(self, tx: Transaction, one: Broadcast, name: str, value: str) -> Text | None:
        return self.crowd.label(tx, name, value, one.audience)

    def _audit(self, tx: Transaction, person: Person, action: str, id: int, now: datetime) -> None:
        name, _, detail = action.partition(" ")
        more = f" {detail}" if detail else ""
        self._team.audit(tx, now, person.id, name.rstrip(":"), detail=f"#{id}{more}")


def topic_of(value: str) -> Topic:
    """Read a topic; raises Refused for a forged one."""
    try:
        return Topic(value)
    except ValueError:
        raise Refused(Text("broadcasts-topic-unknown")) from None
