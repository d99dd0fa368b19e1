"""An announcement: the states it goes through, its topic, and what happened to each copy."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from bot.features.broadcasts.domain.audience import Audience
from bot.features.broadcasts.domain.wording import Wording
from bot.kernel.text import Text

DELETABLE = timedelta(hours=48)
"""So long Telegram lets a bot delete its own message."""
SHORTEST_REASON, LONGEST_REASON = 5, 300


class State(StrEnum):
    """Where an announcement stands."""

    DRAFT = "draft"
    CONFIRMING = "confirming"
    """A second person must agree."""
    SCHEDULED = "scheduled"
    SENDING = "sending"
    PAUSED = "paused"
    CHECKING = "checking"
    """Nobody is left to write to; the copies are counted anew before it may be called finished."""
    FINISHED = "finished"
    CORRECTING = "correcting"
    RECALLING = "recalling"
    CANCELLED = "cancelled"


OPEN = frozenset({State.DRAFT, State.CONFIRMING})
"""It can still be changed."""
UNDER_WAY = frozenset({State.SENDING, State.PAUSED, State.CHECKING, State.CORRECTING, State.RECALLING})
STOPPABLE = frozenset({State.CONFIRMING, State.SCHEDULED, State.SENDING, State.PAUSED})
OVER = frozenset({State.FINISHED, State.CANCELLED})
MENDABLE = OVER
"""Its copies can be corrected or recalled."""


class Topic(StrEnum):
    """What an announcement is about; people may want to hear nothing of a topic."""

    NEWS = "news"
    EVENTS = "events"
    SCHOOL = "school"
    LAW = "law"
    HELP = "help"

    @property
    def named(self) -> Text:
        return Text(f"broadcasts-topic-{self.value}")


class Fate(StrEnum):
    """What became of one copy."""

    WAITING = "waiting"
    QUEUED = "queued"
    SENT = "sent"
    FAILED = "failed"
    BLOCKED = "blocked"
    HELD = "held"
    UNKNOWN = "unknown"


ENDS = (Fate.SENT, Fate.FAILED, Fate.BLOCKED, Fate.HELD, Fate.UNKNOWN)
"""How a copy can end; recipients = the sum of these."""


class Mend(StrEnum):
    """What became of a copy when it was corrected or recalled."""

    DONE = "done"
    OLD = "old"
    """It could not be deleted any more, so its words were replaced."""
    GONE = "gone"
    """It does not stand there any more."""
    BLOCKED = "blocked"
    """Its reader has blocked the bot since, so it stands there as it was."""
    REFUSED = "refused"
    """Telegram did not accept the change, so it stands there as it was."""
    NAMELESS = "nameless"
    """We do not hold any more in whose chat it stands."""
    UNKNOWN = "unknown"


MISSED = (Mend.OLD, Mend.BLOCKED, Mend.REFUSED, Mend.UNKNOWN)
"""How a copy can end that may still be seen in somebody's chat, as it was or as a neutral line."""


@dataclass(frozen=True, slots=True)
class Tally:
    """How many copies ended how."""

    recipients: int = 0
    ends: Mapping[Fate, int] = field(default_factory=dict)

    def __getitem__(self, fate: Fate) -> int:
        return self.ends.get(fate, 0)

    @property
    def done(self) -> int:
        return sum(self[fate] for fate in ENDS)

    @property
    def is_whole(self) -> bool:
        """Say whether recipients = sent + failed + blocked + held + unknown."""
        return self.recipients == self.done

    @property
    def per_cent(self) -> int:
        return 100 * self.done // self.recipients if self.recipients else 0


@dataclass(frozen=True, slots=True)
class Broadcast:
    """One announcement."""

    id: int
    author_id: int
    editor_id: int
    """Who changed it last; whoever confirms it is neither of the two."""
    state: State
    topic: Topic
    audience: Audience
    revision: int
    """Grows with every change, so that a button agrees to what was seen."""
    starts_at: datetime | None
    urgent: bool
    tally: Tally
    round: int
    """How often its copies were corrected or recalled."""
    mended: Mapping[Mend, int] = field(default_factory=dict)
    to_mend: int = 0
    counted: bool | None = None
    """Whether the independent count agreed; None before it ran."""
    expanded: bool = False
    confirmed_by: int | None = None
    progress_id: int | None = None
    """The author's message with the bar."""
    ended_at: datetime | None = None
    recalled: bool = False

    @property
    def can_change(self) -> bool:
        return self.state in OPEN


@dataclass(frozen=True, slots=True)
class Sheet:
    """An announcement with its words: all that is needed to show it to those who write it."""

    broadcast: Broadcast
    wordings: tuple[Wording, ...]

    def wording_for(self, language: str) -> Wording | None:
        """Give the words a reader of this language gets: their own, else the first that were written."""
        own = next((one for one in self.wordings if one.language == language), None)
        return own or (self.wordings[0] if self.wordings else None)

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(one.language for one in self.wordings)
