"""Making, sending and looking at surveys; answering them. Nobody's answers can be told from anybody else's."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.db.transaction import Transaction
from bot.features.broadcasts.domain.audience import Audience, Choice
from bot.features.broadcasts.domain.broadcast import Topic
from bot.features.broadcasts.service.crowd import Crowd
from bot.features.people.domain import Holding, Person
from bot.features.people.service.people import People
from bot.features.reminders.service import Reminders
from bot.features.surveys import repository as rows
from bot.features.surveys.domain import (
    FEWEST,
    LONGEST_WORDS,
    SKIPPED,
    Form,
    Result,
    State,
    Survey,
    read_form,
)
from bot.features.team.domain import Role
from bot.features.team.service import Team
from bot.kernel.errors import Refused
from bot.kernel.text import Text

MOST_WORDS = 300
_LISTED = 20


class Surveys:
    """Coordinators make and read surveys; whoever a survey is for answers it once."""

    def __init__(self, people: People, reminders: Reminders, team: Team, crowd: Crowd) -> None:
        self._people, self._reminders, self._team, self.crowd = people, reminders, team, crowd

    # ---- making ---------------------------------------------------------------------------------

    def listed(self, tx: Transaction, person: Person) -> list[Survey]:
        self._require(tx, person)
        return rows.every(tx, _LISTED)

    def look(self, tx: Transaction, person: Person, id: int) -> tuple[Survey, int]:
        """Give a survey, and how many answered it."""
        self._require(tx, person)
        return self._find(tx, id), rows.receipts(tx, id)

    def make(self, tx: Transaction, person: Person, words: str, now: datetime) -> int:
        """Make a draft of what was written in the chat, in the writer's language."""
        self._require(tx, person)
        forms = {person.language: read_form(words)}
        return rows.add(tx, forms, _EVERYBODY, person.id, now, None)

    def write(self, tx: Transaction, person: Person, id: int, language: str, words: str) -> None:
        """Write it in one more language; it must ask the same."""
        found = self._draft(tx, person, id)
        form = read_form(words)
        others: dict[str, Form] = {code: one for code, one in found.forms.items() if code != language}
        if language not in {one.code for one in self._people.languages_spoken}:
            raise Refused(Text("surveys-gone"))
        if any(one.shape != form.shape for one in others.values()):
            raise Refused(Text("surveys-other-shape"))
        rows.save(tx, id, others | {language: form}, found.audience)

    def choose(self, tx: Transaction, person: Person, id: int, name: str, value: str) -> None:
        """Choose a value of a filter, or no longer; filters are those of announcements."""
        found = self._draft(tx, person, id)
        if value not in {one.value for one in self.crowd.choices(tx, name, found.audience)}:
            raise Refused(Text("surveys-gone"))
        rows.save(tx, id, dict(found.forms), found.audience.toggled(name, value))

    def choices(self, tx: Transaction, person: Person, id: int, name: str) -> tuple[Survey, list[Choice]]:
        found = self._draft(tx, person, id)
        return found, self.crowd.choices(tx, name, found.audience, person.language)

    def labels(self, tx: Transaction, survey: Survey) -> dict[str, list[Text]]:
        """Name what is chosen, filter by filter; what is not offered any more is left out."""
        audience = survey.audience
        found = {
            name: [self.crowd.label(tx, name, value, audience) for value in sorted(values)]
            for name, values in audience.chosen.items()
        }
        return {name: [label for label in labels if label] for name, labels in found.items()}

    def open(self, tx: Transaction, person: Person, id: int, now: datetime) -> None:
        """Open it and begin to invite those whom it is for."""
        self._draft(tx, person, id)
        rows.open_now(tx, id, now)
        self._team.audit(tx, now, person.id, "survey-opened", detail=str(id))

    def close(self, tx: Transaction, person: Person, id: int, now: datetime) -> None:
        """Close it: from now on it can be looked at, and not answered."""
        self._require(tx, person)
        if self._find(tx, id).state is State.OPEN:
            rows.close(tx, id, now)
            self._team.audit(tx, now, person.id, "survey-closed", detail=str(id))

    def drop(self, tx: Transaction, person: Person, id: int) -> None:
        self._draft(tx, person, id)
        rows.drop(tx, id)

    def repeat(self, tx: Transaction, person: Person, id: int, now: datetime) -> int:
        """Ask the same again, as a draft whose result will be held against this one."""
        self._require(tx, person)
        found = self._find(tx, id)
        return rows.add(tx, dict(found.forms), found.audience, person.id, now, found.id)

    def result(self, tx: Transaction, person: Person, id: int) -> Result:
        """Give what a closed survey says; raises Refused below ten answers, and while it is open.

        Who could look again and again while answers come would see what the newest one said.
        """
        found, answered = self.look(tx, person, id)
        if found.state is not State.CLOSED:
            raise Refused(Text("surveys-still-open"))
        if answered < FEWEST:
            raise Refused(Text("surveys-too-few", fewest=FEWEST))
        before: Mapping[tuple[int, int], int] = {}
        if found.follows and rows.receipts(tx, found.follows) >= FEWEST:
            before = rows.counts(tx, found.follows)
        words = rows.written(tx, id, MOST_WORDS)
        return Result(found, answered, rows.counts(tx, id), words if len(words) >= FEWEST else (), before)

    # ---- inviting -------------------------------------------------------------------------------

    def invite(self, tx: Transaction) -> tuple[Survey, tuple[int, ...], bool] | None:
        """Give whom to invite next, a few at a time; None when nobody is left anywhere."""
        found = rows.inviting(tx)
        if found is None:
            return None
        survey, cursor = found
        page = self.crowd.page(tx, survey.audience, Topic.NEWS, cursor)
        rows.set_cursor(tx, survey.id, page.last)
        reachable = tuple(one.id for one in page.members if one.obstacle is None)
        return survey, reachable, page.last is not None

    def awake(self, tx: Transaction, person_id: int, now: datetime) -> datetime:
        return self._reminders.awake_at(tx, person_id, now)

    # ---- answering ------------------------------------------------------------------------------

    def for_answering(self, tx: Transaction, person: Person, id: int) -> Survey:
        """Give an open survey that is for this person and that they have not answered yet."""
        found = self._find(tx, id)
        if found.state is not State.OPEN:
            raise Refused(Text("surveys-over"))
        if not self._is_for(tx, found, person):
            raise Refused(Text("surveys-gone"))
        if rows.receipt(tx, id, person.id) is not None:
            raise Refused(Text("surveys-answered"))
        return found

    def answer(self, tx: Transaction, person: Person, id: int, given: str) -> Survey:
        """Count the answers, once for each person; afterwards nothing ties them to anybody."""
        found = self.for_answering(tx, person, id)
        found.check_given(given, whole=True)
        rows.receive(tx, id, person.id)
        rows.count(tx, id, [(n, int(one)) for n, one in enumerate(given) if one != SKIPPED])
        return found

    def add_words(self, tx: Transaction, person: Person, id: int, words: str) -> None:
        """Keep free words, once for each person who answered."""
        found = self._find(tx, id)
        asks = found.form("").open_question is not None
        if found.state is not State.OPEN or not asks or rows.receipt(tx, id, person.id) is not False:
            raise Refused(Text("surveys-over"))
        if not 0 < len(words.strip()) <= LONGEST_WORDS:
            raise Refused(Text("surveys-words-long", most=LONGEST_WORDS))
        rows.set_wrote(tx, id, person.id)
        rows.write(tx, id, words.strip())

    def seen(self, tx: Transaction, id: int) -> Survey:
        """Give a survey as everybody may see it: its questions."""
        return self._find(tx, id)

    def _is_for(self, tx: Transaction, survey: Survey, person: Person) -> bool:
        filters = self.crowd.filters
        return all(
            name in filters and person.id in filters[name].keep(tx, [person.id], values)
            for name, values in survey.audience.chosen.items()
        )

    # ---- what is held ---------------------------------------------------------------------------

    @property
    def holding(self) -> Holding:
        """Only that somebody answered; what they answered nobody can find."""
        return Holding("surveys", self._count, self._export, rows.erase, needs_consent=False)

    def _count(self, tx: Transaction, person_id: int) -> int:
        return len(rows.answered(tx, person_id))

    def _export(self, tx: Transaction, person_id: int) -> list[dict[str, Any]]:
        person = self._people.person(tx, person_id)
        found = (rows.find(tx, id) for id in rows.answered(tx, person_id))
        return [{"title": one.form(person.language).title} for one in found if one]

    # ---------------------------------------------------------------------------------------------

    def _find(self, tx: Transaction, id: int) -> Survey:
        found = rows.find(tx, id)
        if found is None:
            raise Refused(Text("surveys-gone"))
        return found

    def _draft(self, tx: Transaction, person: Person, id: int) -> Survey:
        self._require(tx, person)
        found = self._find(tx, id)
        if found.state is not State.DRAFT:
            raise Refused(Text("surveys-no-draft"))
        return found

    def _require(self, tx: Transaction, person: Person) -> None:
        self._team.require(tx, person.id, Role.COORDINATOR)


_EVERYBODY = Audience()
