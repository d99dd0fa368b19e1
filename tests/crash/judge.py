"""Compares what Telegram saw with what the database says, and counts every difference."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from tests.crash.scene import Bot, Telegram
from tests.crash.server import Accepted
from tests.crash.traffic import Traffic

MOST_REPEATED = 10
"""So many messages may be on their way, accepted and not yet settled, when the process dies."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was counted; `faults` names what must not be."""

    updates: int
    delivered: int
    redelivered: int
    """Deliveries of updates that had been confirmed; an unconfirmed one that comes again is not counted."""
    effects: int
    messages: int
    accepted: int
    lost: int
    """Updates not stored, not done, or without their effect."""
    doubled: int
    """Effects beyond the first of an update, and messages beyond the one that answers it."""
    out_of_order: int
    unanswered: int
    unsettled: int
    repeated: int
    most_repeated: int
    repeated_not_on_their_way: int
    aside: int
    """Messages that went past the outbox: help cards and alarms when the storage fails."""
    confirmed_too_early: int

    @property
    def faults(self) -> dict[str, int]:
        """Give what breaks the promise, by name; empty when it is kept."""
        never = (
            "lost",
            "doubled",
            "out_of_order",
            "unanswered",
            "unsettled",
            "repeated_not_on_their_way",
            "confirmed_too_early",
        )
        found = {name: getattr(self, name) for name in never if getattr(self, name)}
        return found | ({"most_repeated": self.most_repeated} if self.most_repeated > MOST_REPEATED else {})


class Judge:
    """Looks after every death, and judges at the end."""

    def __init__(self, telegram: Telegram, bot: Bot, traffic: Traffic) -> None:
        self._telegram, self._bot, self._traffic = telegram, bot, traffic
        self._on_their_way: dict[int, set[int]] = {}
        self._confirmed_too_early = 0

    def see_death(self) -> None:
        """Note which messages the dead life left unsettled, and what it confirmed without having it."""
        rows = self._bot.ask_early("select id from outbox where status = 'pending'")
        self._on_their_way[self._bot.life] = {row[0] for row in rows}
        self.see_confirmed()

    def see_confirmed(self) -> None:
        confirmed = self._telegram.state().confirmed
        stored = {row[0] for row in self._bot.ask_early("select update_id from inbox")}
        self._confirmed_too_early += sum(
            1 for update_id in self._traffic.given if update_id <= confirmed and update_id not in stored
        )

    def verdict(self) -> Verdict:
        state, accepted = self._telegram.state(), self._telegram.accepted()
        effects = self._bot.ask("select person_id, update_id, counter from effects order by id")
        rows = self._bot.ask("select id, chat_id, message_id, status from outbox")
        done = {row[0] for row in self._bot.ask("select update_id from inbox where status = 'done'")}
        settled, surplus = _sorted_out(accepted, {row[2] for row in rows})
        repeats, aside = self._repeats(settled, surplus, {row[2]: row[0] for row in rows})
        by_life = Counter(one.life for one, _ in repeats)
        return Verdict(
            updates=len(self._traffic.given),
            delivered=state.handed,
            redelivered=state.again,
            effects=len(effects),
            messages=len(rows),
            accepted=len(accepted),
            lost=self._lost(done, {row[1] for row in effects}),
            doubled=self._doubled(effects, Counter(row[1] for row in rows)),
            out_of_order=_disorder(effects) + _late(accepted, self._traffic.numbered),
            unanswered=self._unanswered(accepted, Counter(row[1] for row in rows)),
            unsettled=sum(1 for row in rows if row[3] != "sent" or row[2] not in settled),
            repeated=len(repeats),
            most_repeated=max(by_life.values(), default=0),
            repeated_not_on_their_way=sum(1 for _, known in repeats if not known),
            aside=aside,
            confirmed_too_early=self._confirmed_too_early,
        )

    def _repeats(
        self, settled: Mapping[int, Accepted], surplus: list[Accepted], row_of: Mapping[int, int]
    ) -> tuple[list[tuple[Accepted, bool]], int]:
        """Give each repeated message, and whether its row was on its way at the kill; count the rest."""
        twins: dict[tuple[int, str], list[Accepted]] = defaultdict(list)
        for one in settled.values():
            twins[one.chat_id, one.text].append(one)
        repeats, aside = [], 0
        for one in surplus:
            same = [twin for twin in twins[one.chat_id, one.text] if twin.serial > one.serial]
            if not same:
                aside += 1
                continue
            left = self._on_their_way.get(one.life, set())
            known = any(twin.life > one.life and row_of[twin.message_id] in left for twin in same)
            repeats.append((one, known))
        return repeats, aside

    def _lost(self, done: set[int], with_effect: set[int]) -> int:
        given = self._traffic.given
        return len(given.keys() - done) + len(self._traffic.numbered - with_effect)

    def _doubled(self, effects: list[tuple[int, ...]], messages: Counter[int]) -> int:
        wanted = Counter(self._traffic.given.values())
        return (len(effects) - len({row[1] for row in effects})) + (messages - wanted).total()

    def _unanswered(self, accepted: list[Accepted], messages: Counter[int]) -> int:
        wanted = Counter(self._traffic.given.values())
        said = {one.text for one in accepted}
        return (wanted - messages).total() + len({str(one) for one in self._traffic.numbered} - said)


def _sorted_out(accepted: list[Accepted], known: set[int]) -> tuple[dict[int, Accepted], list[Accepted]]:
    """Tell the acceptance that each row knows of (the last one under its message id) from all others."""
    settled: dict[int, Accepted] = {}
    surplus = []
    for one in accepted:
        if one.message_id not in known:
            surplus.append(one)
            continue
        if one.message_id in settled:
            surplus.append(settled[one.message_id])
        settled[one.message_id] = one
    return settled, surplus


def _disorder(effects: list[tuple[int, ...]]) -> int:
    """Count effects of a person that come before an earlier update's, or whose counter jumps."""
    last: dict[int, tuple[int, int]] = {}
    wrong = 0
    for person_id, update_id, counter in effects:
        before, count = last.get(person_id, (0, 0))
        wrong += update_id < before or counter != count + 1
        last[person_id] = (update_id, counter)
    return wrong


def _late(accepted: list[Accepted], numbered: set[int]) -> int:
    """Count answers that came to a chat for the first time after the answer to a later update."""
    seen: set[int] = set()
    newest: dict[int, int] = defaultdict(int)
    wrong = 0
    for one in accepted:
        number = int(one.text) if one.text.isdigit() else 0
        if number in numbered and number not in seen:
            seen.add(number)
            wrong += number < newest[one.chat_id]
            newest[one.chat_id] = max(newest[one.chat_id], number)
    return wrong
