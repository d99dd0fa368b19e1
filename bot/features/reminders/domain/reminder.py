"""A reminder: what was promised, how late it may still come, and what becomes of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from bot.features.reminders.domain.quiet import QuietHours
from bot.kernel.errors import Refused
from bot.kernel.text import Said, Text


class State(StrEnum):
    """Where a promise stands."""

    WAITING = "waiting"
    SENT = "sent"
    DONE = "done"
    SNOOZED = "snoozed"
    """Sent, and put off by the person: it waits again."""
    MISSED = "missed"
    """Its time went by while we could not send; the person was told so."""
    CANCELLED = "cancelled"
    """Its subject is gone."""
    STOPPED = "stopped"
    """The person wants it no more: deleted, or its whole kind stopped."""

    @property
    def lives(self) -> bool:
        return self in {State.WAITING, State.SNOOZED}


@dataclass(frozen=True, slots=True)
class Kind:
    """What reminders of one kind have in common; `reminders-kind-<name>` names it to people."""

    name: str
    late: timedelta
    """So late it may still be sent, counted from when it could have been; later it is `missed`, and told."""
    loud: bool = False
    """Quiet hours do not hold it."""

    @property
    def title(self) -> Text:
        return Text(f"reminders-kind-{self.name}")


KINDS = {
    kind.name: kind
    for kind in (
        Kind("own", timedelta(days=1)),
        Kind("document", timedelta(days=3)),
        Kind("step", timedelta(days=3)),
        Kind("authority-answer", timedelta(days=3)),
        Kind("report", timedelta(days=3)),
        Kind("benefit", timedelta(days=3)),
        Kind("check-in", timedelta(days=3)),
        Kind("class", timedelta(minutes=10), loud=True),
        Kind("pledge", timedelta(days=7)),
        Kind("consultation", timedelta(minutes=45)),
    )
}
OWN = "own"
"""The kind people make themselves."""


@dataclass(frozen=True, slots=True)
class Options:
    """What one reminder does otherwise than its kind, and where its subject is to be seen."""

    late: timedelta | None = None
    loud: bool = False
    """Goes out in quiet hours too, though its kind does not."""
    place: str | None = None
    """The packed press that opens its subject: ids only."""


PLAIN = Options()


@dataclass(frozen=True, slots=True)
class Reminder:
    """One promise to one person."""

    id: int
    person_id: int
    kind: str
    subject: str | None
    """`room:what:id`: what it is about, so that its room can move or cancel it; None for people's own."""
    words: Said = field(repr=False)
    due_at: datetime
    promised_at: datetime
    """The same as `due_at`, or when the person put it off to."""
    state: State
    turn: int
    """How often it went out."""
    options: Options = PLAIN

    @property
    def late(self) -> timedelta:
        return self.options.late or KINDS[self.kind].late

    @property
    def loud(self) -> bool:
        return self.options.loud or KINDS[self.kind].loud

    @property
    def own(self) -> bool:
        return self.kind == OWN

    @property
    def chosen(self) -> bool:
        """The person chose its hour: for a note of their own, or by putting it off."""
        return self.own or self.state is State.SNOOZED

    @property
    def key(self) -> str:
        """Unique for every time it goes out, so that nothing can be written twice."""
        return f"reminder:{self.id}:{self.turn}"

    @property
    def note(self) -> str | None:
        """What the person wrote, for an own reminder."""
        note = self.words.arguments.get("note") if self.own and isinstance(self.words, Text) else None
        return note if isinstance(note, str) else None

    def before_its_end(self, now: datetime) -> State:
        """Say where it stood before the person ended it: what is still to come waits, the rest was sent."""
        if self.promised_at > now:
            return State.SNOOZED if self.turn else State.WAITING
        return State.SENT if self.turn else State.WAITING


@dataclass(frozen=True, slots=True)
class Manner:
    """How somebody wants to be reminded."""

    quiet: QuietHours = field(default_factory=QuietHours)
    discreet: bool = False
    """A neutral line without sound, opened by a press."""


def kind_of(name: str) -> Kind:
    """Give the kind; raises Refused for one that does not exist (a forged press)."""
    if name not in KINDS:
        raise Refused(Text("reminders-kind-unknown"))
    return KINDS[name]


KIND = "kind"
ENDS = {
    "done": State.DONE,
    "snoozed": State.SNOOZED,
    "stopped": State.STOPPED,
    KIND: State.STOPPED,
}
"""What can be taken back, and where a reminder stands that it happened to."""
