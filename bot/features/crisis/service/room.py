"""Builds the room's use cases, each upon the ones below."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from bot.features.crisis.domain.ladder import SILENT_AFTER, STEPS
from bot.features.crisis.repository.calls import load_severities
from bot.features.crisis.service.answering import ACCESS, Answering
from bot.features.crisis.service.asking import Asking
from bot.features.crisis.service.board import Board
from bot.features.crisis.service.deciding import Deciding
from bot.features.crisis.service.discretion import Discretion, Silence
from bot.features.crisis.service.drilling import Drilling
from bot.features.crisis.service.duty import Duty
from bot.features.crisis.service.following import FollowUp
from bot.features.crisis.service.keeping import MINORS, Keeping
from bot.features.crisis.service.pager import Pager
from bot.features.crisis.service.queue import Queue
from bot.features.crisis.service.relay import Relay
from bot.features.people.service.people import People
from bot.features.team.service import Team

SPARE = timedelta(minutes=5)
"""So long after the last rung was called somebody may still answer a false case."""


@dataclass(frozen=True, slots=True)
class Customs:
    """What the operator sets about cases."""

    language: str = "ru"
    """What the team's forum reads."""
    steps: Sequence[timedelta] = STEPS
    silent_after: timedelta = SILENT_AFTER
    access: timedelta = ACCESS
    minors: timedelta = MINORS


class Room:
    """Everything that can be done with cases."""

    def __init__(
        self,
        people: People,
        team: Team,
        looks_dangerous: Callable[[str], bool],
        silence: Silence,
        customs: Customs,
    ) -> None:
        self.people = people
        self.discretion = Discretion(people, silence)
        self.board = Board(team, self.discretion, load_severities(), customs.language)
        self.pager = Pager(team, self.board, customs.steps, customs.silent_after)
        self.asking = Asking(people, self.board, self.pager, self.discretion, looks_dangerous)
        self.answering = Answering(team, self.board, self.pager, self.asking, customs.access)
        self.relay = Relay(people, team, self.board, self.pager, self.discretion, self.asking, self.answering)
        self.following = FollowUp(people, team, self.board, self.pager, self.discretion, self.asking)
        patience = max(customs.steps, default=timedelta()) + SPARE
        self.drilling = Drilling(people, team, self.board, self.pager, patience)
        self.duty = Duty(team, self.board, self.pager)
        self.queue = Queue(team, self.board, self.answering, customs.access)
        self.keeping = Keeping(self.discretion, customs.minors)
        self.deciding = Deciding(team, self.board, self.pager, self.asking, self.answering, self.keeping)
