"""What one can do with the questions: answer, change an answer, see the result; and judge all again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from bot.db.transaction import Transaction
from bot.features.eligibility import repository
from bot.features.eligibility.domain.changes import Change, changes, snapshot
from bot.features.eligibility.domain.told import read
from bot.features.eligibility.domain.verdict import Outcome
from bot.features.eligibility.domain.walk import Walk
from bot.features.eligibility.domain.wording import words_of
from bot.features.eligibility.repository import Kept, Replay
from bot.features.people.domain import Person
from bot.features.people.service.people import People
from bot.features.placement.domain.pack import CountryPack
from bot.features.placement.service import Guide
from bot.kernel.errors import Refused
from bot.kernel.text import Text

SLICE = 10
"""People judged again in one transaction: a busy machine takes some 30 ms of the database's thread."""


@dataclass(frozen=True, slots=True)
class Told:
    """A person whose result is another one since the law changed."""

    person_id: int
    pack: CountryPack
    changes: tuple[Change, ...]


class Eligibility:
    """The eligibility room's use cases. Everybody walks their own way; nobody can ask for another's."""

    def __init__(self, guide: Guide, people: People) -> None:
        self._guide, self._people = guide, people

    def walk(self, tx: Transaction, person: Person, told: str = "") -> Walk:
        """Give the person's way through the questions of their country, as far as they went.

        Without consent nothing is kept: the buttons carry what was answered.
        """
        pack, today = self._guide.pack_for(person), self._guide.today(person)
        travels = bool(pack.questions) and not self._people.has_consented(tx, person.id)
        answers = read(pack, told) if told else None
        if answers is None and not travels:
            kept = repository.find(tx, person.id, pack.code)
            answers = kept.answers if kept else None
        return Walk(pack, answers or {}, today, travels)

    def answer(
        self, tx: Transaction, person: Person, question: str, answer: str, now: datetime, told: str = ""
    ) -> Walk:
        """Take one answer beside the others, and keep them if that was agreed to; raises Refused for a forged one."""
        walk = self.walk(tx, person, told).answered(question, answer)
        if not walk.travels:
            self._save(tx, person, walk, now)
        return walk

    def keep(self, tx: Transaction, person: Person, told: str, now: datetime) -> Walk:
        """Keep what the buttons carried so far; raises ConsentNeeded."""
        self._people.require_consent(tx, person.id)
        walk = self.walk(tx, person, told)
        if walk.answers:
            self._save(tx, person, walk, now)
        return walk

    def _save(self, tx: Transaction, person: Person, walk: Walk, now: datetime) -> None:
        result = None if walk.next else snapshot(walk.result)
        repository.save(
            tx, Kept(person.id, walk.pack.code, dict(walk.answers), result, walk.pack.version, now)
        )

    def outcome(self, tx: Transaction, person: Person, form: str, told: str = "") -> tuple[Walk, Outcome]:
        """Give what one form is to the person; raises Refused when there is none such (any more)."""
        walk = self.walk(tx, person, told)
        outcome = walk.result.outcomes.get(form)
        if outcome is None:
            raise Refused(Text("placement-form-unknown"))
        return walk, outcome

    def other_countries(self, person: Person) -> tuple[str, ...]:
        """Name the countries whose law we know beside the person's own."""
        return tuple(code for code in self._guide.packs if code != self._guide.pack_for(person).code)

    # ---- after the law changed ------------------------------------------------------------------

    def waiting(self, tx: Transaction) -> int:
        """Count the people who are still to be judged by the law of today."""
        return sum(
            repository.count_after(tx, pack.code, self._progress(tx, pack).after)
            for pack in self._guide.packs.values()
            if not self._progress(tx, pack).done
        )

    def judge_again(self, tx: Transaction) -> tuple[list[Told], bool]:
        """Judge the next people by the law of today: whom to tell, and whether more are waiting.

        Doing it again tells nobody twice: what was told is kept with its version.
        """
        for pack in self._guide.packs.values():
            progress = self._progress(tx, pack)
            if not progress.done:
                return self._slice(tx, pack, progress), True
        return [], False

    def _progress(self, tx: Transaction, pack: CountryPack) -> Replay:
        known = repository.replay(tx, pack.code)
        return known if known and known.version == pack.version else Replay(pack.version, 0, done=False)

    def _slice(self, tx: Transaction, pack: CountryPack, progress: Replay) -> list[Told]:
        people = repository.after(tx, pack.code, progress.after, SLICE)
        last = people[-1].person_id if people else progress.after
        repository.mark(tx, pack.code, replace(progress, after=last, done=len(people) < SLICE))
        told = (self._judge(tx, pack, kept) for kept in people if kept.version != pack.version)
        return [one for one in told if one]

    def _judge(self, tx: Transaction, pack: CountryPack, kept: Kept) -> Told | None:
        """Judge one person again; who took consent back is left as they are, and hears nothing."""
        if not self._people.has_consented(tx, kept.person_id):
            return None
        if kept.result is None:
            repository.settle(tx, kept, None, pack.version)
            return None
        walk = Walk(pack, kept.answers, self._guide.today(self._people.person(tx, kept.person_id)))
        repository.settle(tx, kept, snapshot(walk.result), pack.version)
        found = changes(kept.result, walk.result)
        return Told(kept.person_id, pack, found) if found else None

    # ---- what is held about a person ------------------------------------------------------------

    def count(self, tx: Transaction, person_id: int) -> int:
        return sum(len(kept.answers) for kept in repository.of_person(tx, person_id))

    def export(self, tx: Transaction, person_id: int) -> list[dict[str, Any]]:
        """Give every question with its answer in words; of questions that are gone, the keys."""
        return [
            {"question": said, "answer": answer, "country": kept.country.upper(), "at": kept.answered_at}
            for kept in repository.of_person(tx, person_id)
            for said, answer in self._in_words(kept)
        ]

    def erase(self, tx: Transaction, person_id: int) -> None:
        repository.erase(tx, person_id)

    def _in_words(self, kept: Kept) -> Iterator[tuple[Text | str, Text | str]]:
        pack = self._guide.packs.get(kept.country)
        for key, answer in kept.answers.items():
            question = pack.questions.get(key) if pack else None
            if question and question.takes(answer):
                yield Text(f"question-{key}-name-button"), words_of(question, answer)
            else:
                yield key, answer
