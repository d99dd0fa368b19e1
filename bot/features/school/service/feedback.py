"""What people answered after a class: kept as numbers, shown as numbers, small ones withheld."""

from __future__ import annotations

from collections.abc import Sequence

from bot.db.transaction import Transaction
from bot.features.people.domain import Person
from bot.features.school.domain.cohort import ClassSession, Cohort
from bot.features.school.domain.quiz import Question, Rights, question_about
from bot.features.school.repository import attendance
from bot.features.school.service.office import Office
from bot.features.school.service.register import Register
from bot.kernel.errors import NotAllowed, Refused
from bot.kernel.text import Text

FEELING = "feeling"
_VALUES = range(1, 5)


class Feedback:
    """Answers of those who were in class."""

    def __init__(self, office: Office, register: Register, rights: Rights) -> None:
        self._office, self._register, self._rights = office, register, rights

    def question(self, cohort: Cohort, session: ClassSession) -> Question | None:
        """Give the question that is asked after a class, if one is written."""
        return question_about(cohort.course, session, self._rights)

    def asked(self, tx: Transaction, poll_id: str, class_id: int, module: str) -> None:
        """Remember which quiz of Telegram asks about which class."""
        attendance.add_poll(tx, poll_id, class_id, module)

    def felt(self, tx: Transaction, person: Person, class_id: int, value: int) -> None:
        """Keep how a class was; the last answer stands."""
        _, _, seat = self._register.my_class(tx, person, class_id)
        if seat is None:
            raise NotAllowed(Text("school-not-your-class"))
        if value not in _VALUES:
            raise Refused(Text("school-not-your-class"))
        attendance.answer(tx, class_id, person.id, FEELING, value)

    def polled(self, tx: Transaction, person: Person, poll_id: str, options: Sequence[int]) -> None:
        """Keep the answer to a quiz; nothing is said about polls that are not ours."""
        known = attendance.poll(tx, poll_id)
        if known is not None and options:
            attendance.answer(tx, known[0], person.id, f"quiz:{known[1]}", options[0])

    def right(self, tx: Transaction, person: Person, class_id: int) -> tuple[int, int]:
        """Give how many answers to the question were right, and how many there are."""
        cohort, session = self._office.session(tx, class_id)
        question = self.question(cohort, session)
        given = self.answers(tx, person, class_id).get(f"quiz:{question.module}", {}) if question else {}
        return (given.get(question.right - 1, 0) if question else 0, sum(given.values()))

    def answers(self, tx: Transaction, person: Person, class_id: int) -> dict[str, dict[int, int]]:
        """Give the numbers of a class to who teaches or coordinates."""
        _, session = self._office.session(tx, class_id)
        self._office.teaches(tx, person, session)
        return attendance.answers(tx, class_id)
