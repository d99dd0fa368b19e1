"""What is said and done at the door of a group's chat."""

from __future__ import annotations

from collections.abc import Iterable

from bot.features.school.domain.cohort import Cohort
from bot.features.school.views import presses
from bot.features.school.views.presses import button
from bot.kernel.text import Text
from bot.telegram.shown.acts import LetIn, Remove, TurnAway
from bot.telegram.shown.screens import HOME, Post, Screen, column


def bound(cohort: Cohort) -> Screen:
    """Said in the chat itself, to everybody there."""
    return Screen(Text("school-chat-bound", title=cohort.title))


def which() -> Screen:
    return Screen(Text("school-chat-which"))


def let_in(chat_id: int, person_id: int) -> list[Post]:
    return [Post(chat_id, LetIn(person_id))]


def turned_away(chat_id: int, person_id: int, cohort: Cohort, *, told: bool) -> list[Post]:
    """Decline; who has to do with the group hears why, and nobody else is written to."""
    said = Screen(
        Text("school-chat-not-yet", title=cohort.title),
        column(button("to-cohort", presses.CohortPage(id=cohort.id)), HOME),
        anew=True,
    )
    word = [Post(person_id, said, person_id=person_id)] if told else []
    return [*word, Post(chat_id, TurnAway(person_id))]


def removed(found: Iterable[tuple[int, int]]) -> list[Post]:
    """Take them out; they may come back with a new place, so nobody stays banned."""
    return [
        Post(chat_id, Remove(person_id, readmit=readmit))
        for chat_id, person_id in found
        for readmit in (False, True)
    ]
