"""Nobody finds out: hiding, the code word, the hours she agreed to, and what of the talk stands on her phone."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Protocol

from bot.db.transaction import Transaction
from bot.features.crisis.domain.case import Case, Sight
from bot.features.crisis.domain.discreet import DELETABLE, HOURS, Discreet, Standing, as_code
from bot.features.crisis.repository import discretions, entries
from bot.features.people.domain import Person
from bot.features.people.service.people import People
from bot.kernel.errors import Refused
from bot.kernel.text import Text

SURELY = timedelta(hours=1)
"""What is nearly too old to be deleted is treated as too old."""
TRACED = timedelta(days=180)


class Silence(Protocol):
    """What this room needs of the pipeline: that nothing comes to a chat by itself, and what of ours stands there."""

    def begin(self, tx: Transaction, chat_id: int, now: datetime) -> None: ...
    def end(self, tx: Transaction, chat_id: int, now: datetime) -> None: ...
    def forget(self, tx: Transaction, chat_id: int) -> None: ...
    def standing(self, tx: Transaction, chat_id: int, since: datetime) -> list[int]: ...


class Discretion:
    """Use cases of her phone's silence. Nothing here needs the team."""

    def __init__(self, people: People, silence: Silence) -> None:
        self._people, self._silence = people, silence

    def of(self, tx: Transaction, person_id: int | None) -> Discreet:
        return discretions.of(tx, person_id) if person_id is not None else Discreet()

    # ---- what she says -------------------------------------------------------------------------------

    def say_who_sees(self, tx: Transaction, person: Person, seen_by: str) -> None:
        """She says who else sees this phone; what comes from now on follows it."""
        if seen_by not in {Sight.ONLY_ME, Sight.OTHERS}:
            raise Refused(Text("crisis-button-gone"))
        discretions.set_sight(tx, person.id, Sight(seen_by))

    def agree_hours(self, tx: Transaction, person: Person, choice: int) -> Discreet:
        """She names hours at which she may be written to; none (0): only when she writes herself."""
        if not 0 <= choice <= len(HOURS):
            raise Refused(Text("crisis-button-gone"))
        discretions.set_hours(tx, person.id, HOURS[choice - 1] if choice else None)
        return discretions.of(tx, person.id)

    def set_code(self, tx: Transaction, person: Person, words: str) -> bool:
        """Take a code word; False when it is none."""
        word = as_code(words)
        if word is None:
            return False
        discretions.set_code(tx, person.id, word)
        return True

    def is_code(self, tx: Transaction, person_id: int, words: str) -> bool:
        """Say whether this is her code word: typed anywhere, it hides the talk."""
        word = as_code(words)
        return word is not None and discretions.is_code(tx, person_id, word)

    # ---- hiding, and coming back -----------------------------------------------------------------------

    def hide(self, tx: Transaction, person: Person, now: datetime) -> None:
        """From now on nothing comes to her by itself."""
        entries.drop_draft(tx, person.id)
        discretions.set_hidden(tx, person.id, now)
        self._silence.begin(tx, person.id, now)

    def come_back(self, tx: Transaction, person_id: int, now: datetime) -> bool:
        """She wrote to the team herself: what was held comes; False when she had not hidden anything."""
        if not discretions.of(tx, person_id).hidden:
            return False
        discretions.set_hidden(tx, person_id, None)
        self._silence.end(tx, person_id, now)
        entries.wake_hushed(tx, person_id, now)
        return True

    def opens(self, tx: Transaction, case: Case, now: datetime) -> datetime | None:
        """Give when words may come to her in this case; None: not before she writes."""
        if case.person_id is None:
            return None
        found = discretions.of(tx, case.person_id)
        wrote_at = entries.last_word(tx, case.id) or case.opened_at
        if not case.is_crisis:
            # An ordinary question asked since is an ordinary question.
            since = found.hidden_at
            return now if since is None or wrote_at > since else None
        zone = self._people.country(case.country).zone
        return found.opens(now, wrote_at, zone)

    # ---- what stands on her phone ------------------------------------------------------------------------

    def trace(self, tx: Transaction, person_id: int, message_id: int | None, now: datetime) -> None:
        """Remember what she typed on the way to help, so that it can be deleted."""
        if message_id is not None:
            discretions.trace(tx, person_id, message_id, now, hers=True)

    def trace_ours(self, tx: Transaction, person_id: int, message_id: int, now: datetime) -> None:
        """Remember a screen of ours on the way to help."""
        discretions.trace(tx, person_id, message_id, now, hers=False)

    def clear(self, tx: Transaction, person_id: int, kept: int, now: datetime) -> Standing:
        """Give all that is to vanish from her chat but the one message that stays, and forget that it was there."""
        since = now - DELETABLE + SURELY
        known = discretions.traces(tx, person_id)
        hers = frozenset(number for number, _, mine in known if mine)
        young = {number for number, at, _ in known if at >= since}
        young |= set(self._silence.standing(tx, person_id, since))
        old = {number for number, at, mine in known if at < since and not mine}
        discretions.drop_traces(tx, person_id)
        return Standing(tuple(sorted(young - {kept})), tuple(sorted(old - young - {kept})), hers)

    def erase(self, tx: Transaction, person_id: int) -> None:
        discretions.erase(tx, person_id)
        self._silence.forget(tx, person_id)

    def purge(self, tx: Transaction, now: datetime) -> None:
        """Forget which messages stood on phones half a year ago."""
        discretions.purge_traces(tx, now - TRACED)
