"""Proposing, answering, merging, publishing: the team answers, and publishes only what a second person has read."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from bot.db.transaction import Transaction
from bot.features.faq.domain.letters import Letters
from bot.features.faq.domain.topic import Phrases, Topic
from bot.features.faq.service.search import Search
from bot.features.people.domain import Holding, Person
from bot.features.people.repository.people import reachable
from bot.features.people.service.people import People
from bot.features.proposals import repository as rows
from bot.features.proposals.domain import (
    LONGEST,
    LONGEST_ANSWER,
    LONGEST_QUESTION,
    MOST_A_DAY,
    Matter,
    Proposal,
    State,
    Told,
    Worded,
)
from bot.features.reminders.service import Reminders
from bot.features.team.domain import CASEWORK, Role
from bot.features.team.service import Team
from bot.kernel.clock import Clock
from bot.kernel.errors import NotAllowed, Refused
from bot.kernel.text import Text

_WORKED_ON = (State.OPEN, State.ANSWERED, State.READING, State.PUBLISHED)


class Proposals:
    """What people propose is theirs; what is answered is the team's."""

    def __init__(self, people: People, reminders: Reminders, team: Team, clock: Clock) -> None:
        self._people, self._reminders, self._team, self._clock = people, reminders, team, clock

    # ---- who proposes ---------------------------------------------------------------------------

    def propose(self, tx: Transaction, person: Person, words: str, now: datetime) -> list[Told]:
        """Keep what somebody proposes or asks; the team hears that there is something."""
        self._people.require_consent(tx, person.id)
        if not 0 < len(words.strip()) <= LONGEST:
            raise Refused(Text("proposals-length", most=LONGEST))
        if rows.count_since(tx, person.id, now - timedelta(days=1)) >= MOST_A_DAY:
            raise Refused(Text("proposals-enough", most=MOST_A_DAY))
        id = rows.open_matter(tx, now)
        rows.add(tx, id, person.id, words.strip(), now)
        whom = self._team.holders(tx, Role.COORDINATOR) or self._team.holders(tx, Role.ADMIN)
        return self._tell_team(tx, set(whom), Text("proposals-arrived"), id, now)

    def mine(self, tx: Transaction, person: Person) -> list[tuple[Proposal, Matter]]:
        return self._of(tx, person.id)

    def own(self, tx: Transaction, person: Person, id: int) -> tuple[Proposal, Matter]:
        """Give what this person proposed; raises NotAllowed for another's."""
        found = next((pair for pair in self.mine(tx, person) if pair[0].id == id), None)
        if found is not None:
            return found
        raise (NotAllowed if rows.exists(tx, id) else Refused)(Text("proposals-gone"))

    def _of(self, tx: Transaction, person_id: int) -> list[tuple[Proposal, Matter]]:
        found = [(one, rows.find(tx, one.matter_id)) for one in rows.of_person(tx, person_id)]
        return [(one, matter) for one, matter in found if matter]

    # ---- the team -------------------------------------------------------------------------------

    def listed(self, tx: Transaction, person: Person) -> list[tuple[Matter, int]]:
        """Give what is worked on: what waits for a reader, what is open, then the rest; with how many asked."""
        self._require(tx, person)
        order = {State.READING: 0, State.OPEN: 1, State.ANSWERED: 2, State.PUBLISHED: 3}
        found = sorted(rows.in_state(tx, *_WORKED_ON), key=lambda one: (order[one.state], -one.id))
        return [(one, len(rows.of_matter(tx, one.id))) for one in found]

    def matter(self, tx: Transaction, person: Person, id: int) -> tuple[Matter, list[Proposal]]:
        """Give a matter with what people wrote; who wrote it is not shown to anybody."""
        self._require(tx, person)
        found = rows.find(tx, id)
        if found is None or found.state is State.MERGED:
            raise Refused(Text("proposals-gone"))
        return found, rows.of_matter(tx, id)

    def reply(self, tx: Transaction, person: Person, id: int, words: str, now: datetime) -> list[Told]:
        """Answer everybody who proposed it."""
        found, proposals = self.matter(tx, person, id)
        if not 0 < len(words.strip()) <= LONGEST:
            raise Refused(Text("proposals-length", most=LONGEST))
        state = State.ANSWERED if found.state is State.OPEN else found.state
        rows.set_reply(tx, id, words.strip(), state, now)
        self._team.audit(tx, now, person.id, "proposal-answered", detail=str(id))
        return self._tell(tx, proposals, Text("proposals-answered", reply=words.strip()), now)

    def merge(self, tx: Transaction, person: Person, id: int, into: int, now: datetime) -> list[Told]:
        """Take two matters as one; who comes to an answered one hears the answer."""
        source, proposals = self.matter(tx, person, id)
        target, _ = self.matter(tx, person, into)
        if source.id == target.id or source.state is State.PUBLISHED:
            raise Refused(Text("proposals-gone"))
        rows.merge(tx, id, into)
        rows.set_state(tx, id, State.MERGED, now)
        self._team.audit(tx, now, person.id, "proposals-merged", detail=f"{id} {into}")
        if target.reply is None:
            return []
        return self._tell(tx, proposals, Text("proposals-answered", reply=target.reply), now)

    # ---- publishing -----------------------------------------------------------------------------

    def write(
        self, tx: Transaction, person: Person, id: int, language: str, words: str, now: datetime
    ) -> Matter:
        """Write question and answer in one language; the first line is the question, the rest the answer."""
        found, _ = self.matter(tx, person, id)
        question, _, answer = (part.strip() for part in words.strip().partition("\n"))
        if language not in {one.code for one in self._people.languages_spoken}:
            raise Refused(Text("proposals-gone"))
        if not 0 < len(question) <= LONGEST_QUESTION or not 0 < len(answer) <= LONGEST_ANSWER:
            raise Refused(Text("proposals-two-parts", question=LONGEST_QUESTION, answer=LONGEST_ANSWER))
        wording = dict(found.wording) | {language: Worded(question, answer)}
        # Whatever was read or published before was other words than these.
        state = State.ANSWERED if found.reply else State.OPEN
        rows.set_wording(tx, id, wording, person.id, state, now)
        return self.matter(tx, person, id)[0]

    def ask_reader(self, tx: Transaction, person: Person, id: int, now: datetime) -> list[Told]:
        """Ask the others of the team to read it, once it is written in every language."""
        found, _ = self.matter(tx, person, id)
        if found.missing([one.code for one in self._people.languages_spoken]):
            raise Refused(Text("proposals-languages-missing"))
        rows.set_state(tx, id, State.READING, now)
        whom = {one for role in CASEWORK for one in self._team.holders(tx, role)} or set(
            self._team.holders(tx, Role.ADMIN)
        )
        whom.discard(found.written_by or 0)
        return self._tell_team(tx, whom, Text("proposals-read-please"), id, now)

    def publish(self, tx: Transaction, person: Person, id: int, now: datetime) -> list[Told]:
        """Publish what another person wrote; raises Refused for one's own words."""
        found, proposals = self.matter(tx, person, id)
        if found.state is not State.READING:
            raise Refused(Text("proposals-gone"))
        if found.written_by == person.id:
            raise Refused(Text("proposals-second-person"))
        rows.set_state(tx, id, State.PUBLISHED, now, person.id)
        self._team.audit(tx, now, person.id, "answer-published", subject_id=found.written_by, detail=str(id))
        return self._tell(tx, proposals, Text("proposals-published"), now, published=True)

    def take_back(self, tx: Transaction, person: Person, id: int, now: datetime) -> None:
        """Publish it no more, or send it back to be written anew."""
        found, _ = self.matter(tx, person, id)
        if found.state in {State.PUBLISHED, State.READING}:
            rows.set_state(tx, id, State.ANSWERED if found.reply else State.OPEN, now)
            self._team.audit(tx, now, person.id, "answer-taken-back", detail=str(id))

    # ---- what is held ---------------------------------------------------------------------------

    @property
    def holding(self) -> Holding:
        return Holding("proposals", self._count, self._export, self._erase)

    def _count(self, tx: Transaction, person_id: int) -> int:
        return len(rows.of_person(tx, person_id))

    def _export(self, tx: Transaction, person_id: int) -> list[dict[str, Any]]:
        return [
            {
                "words": one.words,
                "when": one.proposed_at,
                "state": Text(f"proposals-state-{matter.state}"),
                "reply": matter.reply,
            }
            for one, matter in self._of(tx, person_id)
        ]

    def _erase(self, tx: Transaction, person_id: int) -> None:
        rows.erase(tx, person_id, self._clock.now())

    # ---------------------------------------------------------------------------------------------

    def _tell(
        self,
        tx: Transaction,
        proposals: list[Proposal],
        said: Text,
        now: datetime,
        *,
        published: bool = False,
    ) -> list[Told]:
        """Tell each person once, however often they proposed it."""
        return [
            Told(id, said, proposals[0].matter_id, self._awake(tx, id, now), published=published)
            for id in dict.fromkeys(one.person_id for one in proposals)
        ]

    def _tell_team(self, tx: Transaction, whom: set[int], said: Text, id: int, now: datetime) -> list[Told]:
        """Tell those of the team whom the bot can write to."""
        return [
            Told(one, said, id, self._awake(tx, one, now), to_team=True)
            for one in sorted(reachable(tx, sorted(whom)) if whom else ())
        ]

    def _awake(self, tx: Transaction, person_id: int, now: datetime) -> datetime:
        return self._reminders.awake_at(tx, person_id, now)

    def _require(self, tx: Transaction, person: Person) -> None:
        self._team.require(tx, person.id, *CASEWORK)


class Published:
    """Published answers, found by typed questions: an index of their own beside the one of the FAQ."""

    def __init__(self, letters: Letters, passed: frozenset[str]) -> None:
        """Take letters and words without meaning as the FAQ knows them."""
        self._letters, self._passed = letters, passed
        self._mark = (-1, 0)
        self._search: Search | None = None

    def find(self, tx: Transaction, words: str) -> Matter | None:
        """Give the published answer that typed words surely ask for."""
        if (mark := rows.published_mark(tx)) != self._mark:
            self._index(rows.in_state(tx, State.PUBLISHED, most=1000), mark)
        sure = self._search.understand(words).sure if self._search else None
        return self.answer(tx, int(sure.key)) if sure else None

    def answer(self, tx: Transaction, id: int) -> Matter:
        """Give a published answer; raises Refused for one that is not (any more)."""
        found = rows.find(tx, id)
        if found is None or found.state is not State.PUBLISHED:
            raise Refused(Text("proposals-gone"))
        return found

    def _index(self, found: list[Matter], mark: tuple[int, int]) -> None:
        phrases = {str(one.id): tuple(worded.question for worded in one.wording.values()) for one in found}
        topics = {key: Topic(key, answer=True) for key in phrases}
        self._search = Search(self._letters, Phrases(phrases, self._passed), topics) if found else None
        self._mark = mark
