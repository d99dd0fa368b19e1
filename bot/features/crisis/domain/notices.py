"""What the team and the person are to be told after something happened: values that views turn into posts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeAlias

from bot.features.crisis.domain.case import Case, Entry, Spot
from bot.features.crisis.domain.discreet import Discreet
from bot.features.crisis.domain.drill import Break
from bot.features.crisis.domain.duties import Owed


@dataclass(frozen=True, slots=True)
class Forum:
    """The team's own chat as posts need it: its language, and its number where there is one."""

    language: str
    chat_id: int | None = None

    def reader(self, spot: Spot) -> dict[str, Any]:
        """Say in whose language a spot is written: the person's own in a private talk."""
        if spot.chat_id > 0:
            return {"person_id": spot.chat_id}
        return {"language": self.language, "thread_id": spot.thread_id}


@dataclass(frozen=True, slots=True)
class Facts:
    """What the card of a case says beside the case itself."""

    case: Case
    counts: Mapping[str, int] = field(default_factory=dict)
    """How much of which kind she sent."""
    owner: str = ""
    next_call: datetime | None = None
    discreet: Discreet = field(default_factory=Discreet)
    lost: bool = False
    """Nothing we write reaches her: she stopped the bot, or hid the talk and named no hours."""
    owed: tuple[Owed, ...] = ()
    """Duties of the law whose hours run."""
    hushed: int = 0
    """So many replies wait because she must not be written to."""


@dataclass(frozen=True, slots=True)
class TopicWanted:
    """A topic is to be opened for a case."""

    case: Case
    forum: int


@dataclass(frozen=True, slots=True)
class CardDrawn:
    """The card of a case is shown, or drawn again where it stands."""

    facts: Facts
    spot: Spot
    message_id: int | None = None


@dataclass(frozen=True, slots=True)
class TopicRenamed:
    """The topic's name follows the case."""

    case: Case
    forum: int
    closed: bool | None = None
    """Whether it is closed, or opened again; None: neither."""


@dataclass(frozen=True, slots=True)
class Relayed:
    """Something she sent is shown to the team."""

    case: Case
    entries: tuple[Entry, ...]
    """One, or several texts written in one breath."""
    spot: Spot
    reply_to: int | None = None
    named: bool = False
    """The spot shows several cases, so the number is said."""


@dataclass(frozen=True, slots=True)
class Edited:
    """She changed what she had written."""

    case: Case
    entry: Entry
    spot: Spot
    reply_to: int | None
    named: bool = False


@dataclass(frozen=True, slots=True)
class Reacted:
    """A reaction of one side, shown on the message of the other; None takes it back."""

    chat_id: int
    message_id: int
    emoji: str | None


@dataclass(frozen=True, slots=True)
class Answered:
    """Something for her: a reply of the team, or what the bot itself has to say about her request.

    Whoever gives it has made sure that she may be written to now.
    """

    case: Case
    entry: Entry
    folded: bool
    reply_to: int | None = None
    changes: int | None = None
    """The message on her phone that becomes this."""


@dataclass(frozen=True, slots=True)
class Paged:
    """Somebody of the team is called."""

    case: Case
    page_id: int
    person_id: int
    again: bool
    silent: bool
    waiting_since: datetime
    mine: bool = False
    """It was handed over to whom we call."""


@dataclass(frozen=True, slots=True)
class PageDone:
    """A call that is over: the message says who has the case now."""

    case: Case
    person_id: int
    message_id: int
    owner: str


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a reply came, shown to who wrote it; a new message, or the one that stands already."""

    case: Case
    entry: Entry
    spot: Spot
    reply_to: int | None = None
    message_id: int | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """A line for the team about a case: returned, handed over, closed …"""

    case: Case
    spot: Spot
    what: str
    """The text `crisis-team-<what>`."""
    arguments: Mapping[str, str | int] = field(default_factory=dict)
    person_id: int | None = None
    reply_to: int | None = None


@dataclass(frozen=True, slots=True)
class Marked:
    """A message of the team in a topic is marked as a note that stays inside."""

    chat_id: int
    message_id: int


@dataclass(frozen=True, slots=True)
class Removed:
    """Messages are deleted."""

    chat_id: int
    message_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Folded:
    """Something that was open on her phone closes again."""

    entry_id: int
    person_id: int
    message_id: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Warned:
    """An administrator hears what keeps the bot from its work, and what to do."""

    person_id: int
    what: str
    """The text `crisis-warn-<what>`."""


@dataclass(frozen=True, slots=True)
class Drilled:
    """How a false case went: an administrator hears which places of the path are broken."""

    case: Case
    person_id: int
    seconds: int | None
    """How long it took until somebody had it; None: nobody has."""
    by: str
    broken: tuple[Break, ...]


@dataclass(frozen=True, slots=True)
class SecondWanted:
    """A second person is asked to agree to what nobody decides alone."""

    case: Case
    decision_id: int
    what: str
    person_id: int
    by: str
    reason: str


@dataclass(frozen=True, slots=True)
class TopicGone:
    """A topic is deleted with all its words."""

    forum: int
    thread_id: int


@dataclass(frozen=True, slots=True)
class Vanishing:
    """Something that was opened on her phone is deleted again."""

    person_id: int
    message_id: int
    at: datetime


Notice: TypeAlias = (
    TopicWanted
    | CardDrawn
    | TopicRenamed
    | Relayed
    | Edited
    | Reacted
    | Answered
    | Paged
    | PageDone
    | Progress
    | Said
    | Marked
    | Removed
    | Folded
    | Warned
    | Vanishing
    | Drilled
    | SecondWanted
    | TopicGone
)
Notices: TypeAlias = Sequence[Notice]
