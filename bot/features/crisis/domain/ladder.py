"""Who is called about a case, and when the next ones are: pure rules, the clock and the rows are elsewhere."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum

STEPS = (timedelta(minutes=3), timedelta(minutes=6), timedelta(minutes=10))
SILENT_AFTER = timedelta(minutes=10)
"""Who took an urgent case and says nothing for so long is called again."""


class Rung(IntEnum):
    """The ladder, lowest first."""

    DUTY = 0
    CASEWORKERS = 1
    COORDINATORS = 2
    ADMINS = 3


@dataclass(frozen=True, slots=True)
class Call:
    """Who is called now, and when the ladder is looked at again (None: it is not climbed)."""

    rung: int
    round: int
    people: tuple[int, ...]
    next_at: datetime | None

    @property
    def is_last(self) -> bool:
        """Say whether nobody stands above."""
        return self.rung >= Rung.ADMINS


def climb(
    rung: int,
    round: int,
    rungs: Sequence[Collection[int]],
    paged: Collection[int],
    now: datetime,
    steps: Sequence[timedelta] = STEPS,
    pace: int = 1,
) -> Call:
    """Go to the next rung on which somebody stands who was not called in this round.

    An empty rung is skipped at once. After the last one a new round begins; when nobody at all can be called, the
    call names nobody and the ladder is looked at again.
    """
    for above in range(rung + 1, len(rungs)):
        called = tuple(person for person in rungs[above] if person not in paged)
        if called:
            return Call(above, round, called, _then(now, above, steps, pace))
    if rung >= 0:
        # The round is over; the next one calls everybody again from below.
        return climb(-1, round + 1, rungs, (), now, steps, pace)
    return Call(-1, round, (), _then(now, len(rungs) - 1, steps, pace))


def _then(now: datetime, rung: int, steps: Sequence[timedelta], pace: int) -> datetime | None:
    if not pace:
        return None
    since = (timedelta(), *steps)
    gaps = [later - earlier for earlier, later in zip(since, steps, strict=False)]
    return now + pace * gaps[min(rung, len(gaps) - 1)]
