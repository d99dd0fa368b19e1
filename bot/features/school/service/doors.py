"""The door of a group's chat: who is enrolled comes in, who has left goes out."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from bot.db.transaction import Transaction
from bot.features.people.domain import Person
from bot.features.school.domain.cohort import Cohort
from bot.features.school.domain.places import State
from bot.features.school.repository import chats
from bot.features.school.repository import places as rows
from bot.features.school.service.office import Office
from bot.features.team.domain import Role
from bot.kernel.errors import Refused
from bot.kernel.text import Text

SLICE = 20


class Answer(StrEnum):
    """What somebody is answered who asks to come in."""

    IN = "in"
    NOT_YET = "not-yet"
    """Their place is held, or they wait for one."""
    OUT = "out"


class Doors:
    """Chats of groups. A coordinator binds one; afterwards the door is kept by enrolment alone."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def bind(self, tx: Transaction, person: Person, cohort_id: int, chat_id: int, now: datetime) -> Cohort:
        """Let this chat be the group's; never the team's own forum, where families would read of families."""
        self._office.coordinates(tx, person)
        cohort = self._office.cohort(tx, cohort_id)
        if cohort.is_event or chat_id == self._office.team.forum(tx):
            raise Refused(Text("school-cohort-unknown"))
        chats.bind(tx, cohort_id, chat_id)
        self._office.team.audit(tx, now, person.id, "school-chat-bound", subject_id=cohort_id)
        return cohort

    def ask(self, tx: Transaction, person: Person, chat_id: int) -> tuple[Cohort, Answer] | None:
        """Answer who asks to come in; None where the chat is no group's of ours, and its own people decide."""
        cohort_id = chats.cohort_of(tx, chat_id)
        if cohort_id is None:
            return None
        cohort = self._office.cohort(tx, cohort_id)
        states = self._states(tx, person, cohort_id)
        if State.ENROLLED in states:
            chats.let_in(tx, cohort_id, person.id)
            return cohort, Answer.IN
        if self._works_here(tx, person, cohort):
            return cohort, Answer.IN
        return cohort, Answer.NOT_YET if any(state.lives for state in states) else Answer.OUT

    def _states(self, tx: Transaction, person: Person, cohort_id: int) -> set[State]:
        mine = [one for one in rows.seats_of(tx, person.id) if one.cohort_id == cohort_id]
        found = [rows.find(tx, one.enrolment_id) for one in mine]
        return {one.state for one in found if one}

    def _works_here(self, tx: Transaction, person: Person, cohort: Cohort) -> bool:
        roles = self._office.team.roles_of(tx, person.id)
        teaches = Role.TRAINER in roles and person.id == cohort.trainer_id
        return teaches or bool(roles & {Role.COORDINATOR, Role.ADMIN})

    def sweep(self, tx: Transaction) -> tuple[list[tuple[int, int]], bool]:
        """Give chat and person of those who have left the group since we let them in."""
        found = chats.outsiders(tx, SLICE)
        for cohort_id, person_id, _ in found:
            chats.let_out(tx, cohort_id, person_id)
        return [(chat_id, person_id) for _, person_id, chat_id in found], len(found) == SLICE
